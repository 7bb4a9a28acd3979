// The words of the evidence room's files.
export const fr = {
  fileName: (day: string) => `preuves-${day}`,
  columns: {
    sequence: 'N°',
    recordedAt: 'Enregistré le (UTC)',
    kind: 'Événement',
    subjectType: 'Type d’objet',
    subjectId: 'Objet',
    actor: 'Auteur',
    payload: 'Contenu',
    commitment: 'Engagement (HMAC-SHA-256)',
  },
  system: (task: string) => `Himaya (${task})`,
  forgotten: 'contenu effacé',
}

export type EvidenceMessages = typeof fr
