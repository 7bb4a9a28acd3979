import type { Messages } from './fr.ts'

export const en: Messages = {
  fileName: 'findings',
  source: 'Source',
  schema: 'Schema',
  table: 'Table',
  column: 'Column',
  type: 'Type',
  category: 'Category',
  state: 'State',
  states: { proposed: 'Proposed', confirmed: 'Confirmed', corrected: 'Corrected', dismissed: 'Dismissed' },
  confidence: 'Confidence',
  sensitive: 'Sensitive',
  nationalId: 'National ID number',
  reasons: 'Reasons',
  decidedBy: 'Decided by',
  yes: 'Yes',
  no: 'No',
}
