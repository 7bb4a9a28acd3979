// The words of the findings' export; the screens have theirs beside them.
export const fr = {
  fileName: 'constats',
  source: 'Source',
  schema: 'Schéma',
  table: 'Table',
  column: 'Colonne',
  type: 'Type',
  category: 'Catégorie',
  state: 'État',
  states: { proposed: 'Proposé', confirmed: 'Confirmé', corrected: 'Corrigé', dismissed: 'Écarté' },
  confidence: 'Confiance',
  sensitive: 'Sensible',
  nationalId: 'Numéro de CNIE',
  reasons: 'Raisons',
  decidedBy: 'Décidé par',
  yes: 'Oui',
  no: 'Non',
}
export type Messages = typeof fr
