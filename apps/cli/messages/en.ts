import type { CliMessages } from './fr.ts'

export const en: CliMessages = {
  undetermined: 'Cannot be said without more facts',
  notInForce: 'The law was not in force on that day',
  because: 'Because',
  needs: 'Facts still needed',
  alternatives: 'What would change the answer',
  readings: 'Doubtful readings',
  column: 'Column',
  category: 'Category',
  confidence: 'Confidence',
  sensitive: 'sensitive',
  nationalId: 'national ID',
  reading: table => `reading ${table}`,
  scanned: (personal, columns, tables) => `${personal} personal columns of ${columns}, in ${tables} tables.`,
  skipped: (table, why) => `left out: ${table} – ${why}`,
  written: file => `Written: ${file}`,
}
