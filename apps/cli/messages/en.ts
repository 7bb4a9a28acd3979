import type { CliMessages } from './fr.ts'

export const en: CliMessages = {
  undetermined: 'Cannot be said without more facts',
  atLeast: conclusion => `Certain already, at least: ${conclusion}`,
  notInForce: 'The law was not in force on that day',
  because: 'Because',
  needs: 'Facts still needed',
  alternatives: 'What would change the answer',
  readings: 'Doubtful readings',
  column: 'Column',
  category: 'Category',
  confidence: 'Confidence',
  sensitive: 'sensitive',
  reading: table => `reading ${table}`,
  scanned: (personal, columns, tables) =>
    `Personal columns: ${personal} of ${columns}. Tables read: ${tables}.`,
  skipped: (table, why) => `left out: ${table} – ${why}`,
  written: (file, title) => `Written: ${file} – ${title}`,
  draft: file => `${file} is a draft. What it lacks:`,
  missing: (label, entries) => (entries === '' ? `✗ ${label}` : `✗ ${label} (${entries})`),
  memo: {
    intact: 'The memo is as it was signed.',
    altered: 'The content is not what was signed.',
    'other-key': 'The memo is signed by another key than the one expected.',
    'not-a-memo': 'This file is not a signed memo of Himaya.',
    on: (day: string) => `Law of ${day}`,
    key: (id: string) => `Key ${id}`,
    ownKey: 'The key is the one in the file: give --key to compare it with the organisation’s.',
  },
  receipt: {
    holds: (place: number, size: number) =>
      `✓ The receipt holds: the entry is number ${place} of a signed log of ${size}.`,
    recorded: (kind: string, at: string) => `  Event ${kind}, recorded at ${at} (UTC).`,
    about: (type: string, id: string) => `  About: ${type} ${id}.`,
    compareKey: 'The key is the one the receipt carries. Compare it with the one the organisation publishes:',
    'not-a-receipt': '✗ This file is not a receipt of Himaya.',
    'not-a-key': '✗ This is not the key of a log: paste the whole line, “name+id+key”.',
    false: '✗ The receipt is false: what it says, its place or its signature does not agree.',
    forgotten:
      '✗ What it said was erased since: the receipt shows a place in the log, and no longer what stood there.',
  },
}
