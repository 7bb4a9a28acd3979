// A number that the law, the CNDP's practice or a promise sets: how many days, months, dirhams. It is dated like every
// number here, carries its label, and only a practice may be replaced by an organisation's own value.
import type { Day } from './calendar.ts'
import { type Dated, dated } from './dated.ts'
import type { Settings } from './settings.ts'
import type { Certainty } from './words/certainty.ts'
import type { DutyLabel } from './words/duty-labels.ts'
import type { Translated } from './words/language.ts'

export const units = {
  hours: { fr: 'heures', ar: 'ساعات', en: 'hours' },
  days: { fr: 'jours', ar: 'أيام', en: 'days' },
  'full-days': { fr: 'jours francs', ar: 'أيام كاملة', en: 'full days' },
  'working-days': { fr: 'jours ouvrables', ar: 'أيام عمل', en: 'working days' },
  weeks: { fr: 'semaines', ar: 'أسابيع', en: 'weeks' },
  months: { fr: 'mois', ar: 'أشهر', en: 'months' },
  years: { fr: 'ans', ar: 'سنوات', en: 'years' },
  centimes: { fr: 'centimes', ar: 'سنتيم', en: 'centimes' },
  times: { fr: 'fois', ar: 'مرات', en: 'times' },
} as const satisfies Record<string, Translated>

export type Unit = keyof typeof units

export type LegalValue = Dated<number> & {
  /** Stable and unique: `receipt-hours`. */
  readonly id: string
  readonly title: Translated
  readonly unit: Unit
  readonly label: DutyLabel
  readonly certainty: Certainty
}

export const legalValue = ({
  id,
  title,
  unit,
  label,
  certainty,
  ...rest
}: Omit<LegalValue, 'on'>): LegalValue => ({ ...dated(rest), id, title, unit, label, certainty })

/**
 * The value on a civil day, or the organisation's own where the value is no more than practice. Undefined before the first
 * step: the text that sets it came later than Law 09-08 itself.
 */
export const readOn = (value: LegalValue, on: Day, settings: Settings): number | undefined => {
  const own = value.label === 'practice' ? settings.values?.[value.id] : undefined
  return own ?? value.on(on)
}

/** As `readOn`, for what was there with the law. Throws a RangeError before: a question answers `not-in-force` first. */
export const read = (value: LegalValue, on: Day, settings: Settings): number => {
  const found = readOn(value, on, settings)
  if (found === undefined) throw new RangeError(`${value.id} has no value on ${on}`)
  return found
}
