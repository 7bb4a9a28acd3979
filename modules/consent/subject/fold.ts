// Where a subject stands is the fold of its records: for each purpose, the choice of the highest order. A choice is written so
// that of two the greater text stands; the fold is a maximum, and the same in any order of arrival and however often. The
// database folds by the same rule (consent_fold in migrations/001-consent.sql).
import type { Form, PointId, RecordId } from '../records.ts'

export type Choice = {
  readonly order: number
  readonly is: 'granted' | 'refused'
  readonly form: Form
  /** When it was made, ISO 8601; never later than it was recorded. */
  readonly at: string
  /** Of the purpose, as it was asked. */
  readonly revision: number
  readonly recordId: RecordId
  readonly pointId: PointId
}

/** Purpose by purpose, as written by `writeChoice`. */
export type Choices = Readonly<Record<string, string>>

/** The highest a page may claim. */
export const HIGHEST_ORDER = 0xffff_fffe

/** After all that a subject has, for what our own server records. One more than the highest is always left. */
export const nextOrder = (last: number | undefined): number => Math.min((last ?? -1) + 1, HIGHEST_ORDER + 1)

const ORDER_DIGITS = 8
const TIME_DIGITS = 9
const bare = (uuid: string) => uuid.replaceAll('-', '')
const dashed = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

/** `order · r or g · time · record · form · revision · point`: a refusal is greater than a grant of the same order. */
export const writeChoice = ({ order, is, form, at, revision, recordId, pointId }: Choice): string =>
  order.toString(16).padStart(ORDER_DIGITS, '0') +
  (is === 'refused' ? 'r' : 'g') +
  Date.parse(at).toString(36).padStart(TIME_DIGITS, '0') +
  bare(recordId) +
  (form === 'explicit' ? 'e' : 'i') +
  bare(pointId) +
  revision

const SHAPE = /^([0-9a-f]{8})([rg])([0-9a-z]{9})([0-9a-f]{32})([ei])([0-9a-f]{32})(\d+)$/

/** Throws where the text is not a choice. */
export const readChoice = (text: string): Choice => {
  const [, order, is, at, record, form, point, revision] = SHAPE.exec(text) ?? []
  if (order === undefined || at === undefined || record === undefined || point === undefined)
    throw new Error('a choice of unexpected shape')
  return {
    order: Number.parseInt(order, 16),
    is: is === 'r' ? 'refused' : 'granted',
    form: form === 'e' ? 'explicit' : 'implicit',
    at: new Date(Number.parseInt(at, 36)).toISOString(),
    revision: Number(revision),
    recordId: dashed(record) as RecordId,
    pointId: dashed(point) as PointId,
  }
}

/** Of two states of one subject, the one that stands. */
export const fold = (one: Choices, other: Choices): Choices => {
  const folded: Record<string, string> = { ...one }
  for (const [purpose, choice] of Object.entries(other)) {
    const standing = folded[purpose]
    if (standing === undefined || choice > standing) folded[purpose] = choice
  }
  return folded
}

/** Of linked subjects, each with an order of its own: the later choice stands, and of two made at once the refusal. */
export const later = (one: Choice, other: Choice): Choice => {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return one.is === 'refused' ? one : other
}
