// What a certificate says in French; it gives the shape of the Arabic.
export const wordsFr = {
  titles: {
    erase: 'Certificat d’effacement',
    archive: 'Certificat d’archivage',
    anonymise: 'Certificat d’anonymisation',
    rectify: 'Certificat de rectification',
    block: 'Certificat de verrouillage',
    unblock: 'Certificat de levée de verrouillage',
  },
  subtitle: (source: string) => `Source : ${source}`,
  identifiers: { tradeRegister: 'RC', ice: 'ICE' },
  what: 'Ce qui a été fait',
  object: 'Objet',
  source: 'Source',
  table: 'Table',
  basis: 'Fondement',
  noBasis: 'Durée de conservation nécessaire aux finalités',
  origins: {
    retention: 'Règle de conservation',
    requests: 'Demande d’une personne',
    hand: 'Décision de l’organisme',
  },
  origin: 'Origine',
  today: 'Condition arrêtée au',
  columns: 'Colonnes',
  outcome: 'Issue',
  outcomes: {
    done: 'Menée à son terme',
    cancelled: 'Arrêtée avant son terme ; ce qui était fait est compté ci-dessous',
  },
  plan: 'Le plan, étape par étape',
  counts: 'Lignes touchées',
  countColumns: { table: 'Table', does: 'Effet', rows: 'Lignes' },
  does: {
    delete: 'effacées',
    detach: 'détachées',
    set: 'modifiées',
    block: 'verrouillées',
    unblock: 'déverrouillées',
  },
  none: 'Aucune ligne n’a été touchée.',
  files: (destroyed: string, absent: string, left: string) =>
    `Fichiers que ces lignes nommaient : ${destroyed} détruit(s), ${absent} déjà absent(s), ${left} laissé(s), hors du dossier permis ou protégé(s).`,
  unseen: (count: string) =>
    `Lots dont la fin n’a pas été vue, faits avec certitude, sans décompte des lignes dépendantes : ${count}.`,
  kept: 'Lignes restées, et pourquoi',
  keptColumns: { why: 'Motif', rows: 'Lignes' },
  keptHeld: 'Gelées : litige, incident, ordre, demande ou prolongation',
  keptWith: 'Liées à une ligne gelée',
  keptUnknown: 'Date inconnue : jamais effacées en silence',
  keptMeant: 'Encore visées à la fin, gelées comprises',
  estimated: (count: string) => `environ ${count}`,
  notCounted: 'Le reste n’a pas été compté.',
  images: 'Les lignes telles qu’elles étaient',
  imagesNone: 'Aucune copie n’en a été gardée.',
  imagesRollback: (until: string) =>
    `Elles sont gardées chiffrées jusqu’au ${until}, pour pouvoir être remises, puis détruites avec leur clé.`,
  imagesArchive: (until: string) =>
    `Elles sont archivées chiffrées, d’accès restreint, jusqu’au ${until}, puis détruites avec leur clé.`,
  replayable:
    'Les lignes touchées sont connues par une empreinte à clé : si une sauvegarde les ramène, elles sont traitées de nouveau.',
  notReplayable:
    'Ces lignes n’ont pas de clé : si une sauvegarde les ramène, il faudra une nouvelle intervention.',
  anonymity: 'Risque de réidentification',
  anonymityOf: (columns: string, smallest: string, below5: string) =>
    `Mesuré à l’aperçu sur ${columns} : le plus petit groupe de mêmes valeurs compte ${smallest} ligne(s) ; ${below5} ligne(s) sont dans un groupe de moins de cinq.`,
  people: 'Qui a décidé, et quand',
  proposed: 'Proposé par',
  approved: 'Approuvé par',
  by: (name: string, at: string) => `${name}, le ${at}`,
  approvedRows: 'Lignes approuvées, au plus',
  started: 'Début',
  ended: 'Fin',
  batches: 'Lots',
  proof: 'Preuves',
  preview: 'Empreinte de l’aperçu approuvé',
  fingerprint: 'Empreinte de la structure',
  entry: 'Entrée du journal de preuves',
  hash: 'Empreinte de ce certificat',
  proofNote:
    'L’empreinte de ce certificat (SHA-256 de son texte JSON) est inscrite au journal de preuves : quiconque détient le fichier peut vérifier qu’il n’a pas changé.',
}

export type CertificateWords = typeof wordsFr
