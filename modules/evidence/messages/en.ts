import type { EvidenceMessages } from './fr.ts'

export const en: EvidenceMessages = {
  fileName: day => `evidence-${day}`,
  columns: {
    sequence: 'No.',
    recordedAt: 'Recorded at (UTC)',
    kind: 'Event',
    subjectType: 'Type of item',
    subjectId: 'Item',
    actor: 'By',
    payload: 'Content',
    commitment: 'Commitment (HMAC-SHA-256)',
  },
  system: task => `Himaya (${task})`,
  forgotten: 'content erased',
}
