// What the typesetter is handed: the sheets as JSON, with places where a long word may break, and which template.
import type { BilingualDocument, Document } from './document.ts'
import { checkShape } from './shape.ts'
import { sheetOf } from './sheet.ts'

export type PrintJob = {
  /** Name of the template, without `.typ`. */
  readonly template: 'dossier' | 'letter' | 'memo' | 'bilingual'
  /** JSON the template reads: one sheet, or `{ fr, ar }`. */
  readonly sheet: string
  /** Seconds since 1970: the date written into the PDF. */
  readonly timestamp: number
}

/** `timestamp` is an instant (ISO 8601); the document's own date at midnight UTC unless given. Never the clock. */
export const printJob = (document: Document | BilingualDocument, timestamp?: string): PrintJob => {
  checkShape(document)
  const bilingual = document.kind === 'bilingual'
  const sheet = bilingual ? { fr: sheetOf(document.fr), ar: sheetOf(document.ar) } : sheetOf(document)
  const instant = timestamp ?? `${bilingual ? document.fr.date : document.date}T00:00:00Z`
  const seconds = Math.floor(Date.parse(instant) / 1000)
  if (!Number.isSafeInteger(seconds))
    throw new Error(`documents: ${JSON.stringify(instant)} is not an instant`)
  return { template: document.kind, sheet: JSON.stringify(sheet, allowBreaks), timestamp: seconds }
}

const allowBreaks = (key: string, value: unknown): unknown =>
  (key === 'text' || key === 'hash' || key === 'url') && typeof value === 'string' ? breakable(value) : value

const long = /[^\s\u00a0\u202f]{11,}/gu
const joint = '._@/:=&?#\\\\,;|)\\]}'
const afterJoint = new RegExp(`(?<=[${joint}]|\\p{Ll}(?=\\p{Lu}))(?=[^${joint}])`, 'gu')
const codePoint = /\[U\+/g
/** More letters than the longest word of a dictionary: what has no joint may break anywhere. */
const stretch = /[^\u200b]{24}(?=[^\u200b])/gu

/** Long words get zero-width spaces: after the joints of an address or a name first, within a stretch otherwise. */
export const breakable = (text: string): string =>
  text.replace(long, word =>
    word.replace(codePoint, '\u200b$&').replace(afterJoint, '\u200b').replace(stretch, '$&\u200b'),
  )
