// The public page of a log, in English.
import { formatIn } from '@himaya/ui/format.ts'
import type { PublicPageTexts } from './fr.ts'

const { number, plural, instant } = formatIn('en')

export const en: PublicPageTexts = {
  language: 'English',
  languages: 'Language',
  title: 'A log of evidence that anyone can verify',
  what: 'This organisation writes every act of its compliance into a log that it can neither correct nor shorten unseen. The public log holds commitments only: they say nothing, and nothing of anyone. Whoever holds a receipt or an archive can verify it here, without trusting the organisation.',
  empty: 'This log holds nothing yet.',
  newest: 'Newest checkpoint',
  size: 'Entries',
  entries: count => plural(count, { one: `${number(count)} entry`, other: `${number(count)} entries` }),
  signedAt: 'Signed',
  instant,
  root: 'Root',
  keys: 'Keys of the log',
  keysHelp: 'The first one signs. Compare it with the one the organisation gave you by another way.',
  verify: 'To verify',
  verifyReceipt: 'A receipt, offline:',
  receiptFile: 'receipt.tlog-proof',
  verifyArchive: 'An archive of the whole log, offline:',
  archiveFile: 'himaya-log.tar.gz',
  check: 'The public log itself: every leaf, every tile and the signature, computed anew:',
  files: 'Public files',
  filesHelp: 'In the format C2SP tlog-tiles, which other programs can read.',
}
