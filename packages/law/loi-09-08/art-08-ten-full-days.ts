// Art. 8-1-a and D.37: ten full days for a rectification, suspended while the person is asked for what is missing. The safe
// day is counted the strict way throughout, the last day the way art. 512 of the code of civil procedure counts.
import { addDays, type Day, daysBetween, fullDays, type Holidays, rollForward } from '../calendar.ts'
import { legalValue } from '../legal-value.ts'
import type { Reading } from '../rule.ts'

export const rectificationDays = legalValue({
  id: 'rectification-full-days',
  title: {
    fr: 'Actualiser, rectifier, effacer ou verrouiller',
    ar: 'تحيين المعطيات أو تصحيحها أو مسحها أو إغلاق الولوج إليها',
    en: 'Update, rectify, erase or block',
  },
  unit: 'full-days',
  label: 'statutory',
  certainty: 'read',
  cites: ['loi-09-08:8-1-a'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-03-05', value: 10, published: 'BO 5714' }],
})

/** What a deadline of full days hangs on. `askedOn`: the controller asked for what is missing; `completedOn`: it came. */
export type Counted = {
  readonly receivedOn: Day
  readonly askedOn?: Day | undefined
  readonly completedOn?: Day | undefined
}

export type FullDaysClock =
  | { readonly suspended: true; readonly daysLeft: number }
  | {
      readonly suspended: false
      /** The day to aim at: the ten days counted the strict way. */
      readonly safeDay: Day
      /** The last day on which an answer is in time. */
      readonly lastDay: Day
      readonly suspendedDays: number
    }

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** Days still to run when the clock was stopped; none is left where it was stopped while the end rolled forward. */
const left = (askedOn: Day, end: Day) => Math.max(0, daysBetween(askedOn, end))

/**
 * A period of `count` full days, with at most one suspension. The day on which more is asked no longer counts, the day on
 * which the answer comes counts again. Asked after the last day, it suspends nothing; asked after the safe day, it leaves
 * that day where it was.
 */
export const fullDaysClock = (
  { receivedOn, askedOn, completedOn }: Counted,
  count: number,
  holidays: Holidays,
): FullDaysClock => {
  const { safeDay, lastDay } = fullDays(receivedOn, count, holidays)
  if (askedOn === undefined || askedOn > lastDay)
    return { suspended: false, safeDay, lastDay, suspendedDays: 0 }
  const end = addDays(receivedOn, count + 1)
  // The day of receipt does not count, so that a pause cannot begin before the next.
  const from = later(askedOn, addDays(receivedOn, 1))
  if (completedOn === undefined) return { suspended: true, daysLeft: left(from, end) }
  const to = later(completedOn, from)
  return {
    suspended: false,
    safeDay: askedOn > safeDay ? safeDay : addDays(to, daysBetween(from, safeDay)),
    lastDay: rollForward(addDays(to, left(from, end)), holidays),
    suspendedDays: daysBetween(from, to),
  }
}

/** Carried by whatever is counted in full days. */
export const fullDaysByAnalogy: Reading = {
  id: 'ten-full-days',
  cites: ['loi-09-08:8-1-a', 'cpc:512'],
  doubt: {
    fr: 'L’article 8 donne « un délai franc de dix jours » sans dire comment le compter, ni ce qu’il advient d’un dernier jour chômé.',
    ar: 'تمنح المادة 8 أجل «عشرة أيام كاملة» دون بيان كيفية حسابه ولا مآل آخر يوم إذا صادف عطلة.',
    en: 'Article 8 gives “ten full days” without saying how to count them, or what becomes of a last day that is not worked.',
  },
  encoded: {
    fr: 'Comme l’article 512 du code de procédure civile : ni le jour de réception ni le dernier ne comptent, et un dernier jour chômé est reporté au jour ouvrable suivant. Viser le dixième jour.',
    ar: 'وفق المادة 512 من قانون المسطرة المدنية: لا يحسب يوم التوصل ولا اليوم الأخير، ويمتد الأجل إلى أول يوم عمل إذا صادف آخره عطلة. وينبغي استهداف اليوم العاشر.',
    en: 'As article 512 of the code of civil procedure does: neither the day of receipt nor the last counts, and a last day not worked moves to the next that is. Aim at the tenth day.',
  },
}

/** Carried by whatever was suspended. */
export const suspensionByDays: Reading = {
  id: 'suspension-by-days',
  cites: ['decret-2-09-165:37-2', 'decret-2-09-165:37-1'],
  doubt: {
    fr: 'Le décret dit que la demande d’éléments « suspend » le délai, sans dire quels jours comptent ni si l’on peut demander le onzième jour.',
    ar: 'ينص المرسوم على أن طلب المعلومات الإضافية «يعلق» الأجل، دون بيان الأيام التي تحسب ولا إمكانية الطلب في اليوم الحادي عشر.',
    en: 'The decree says that asking for more “suspends” the time, without saying which days count, nor whether one may ask on the eleventh day.',
  },
  encoded: {
    fr: 'Le jour où l’on demande ne compte plus, celui où la réponse arrive compte de nouveau, et le reste du délai court. Une demande faite après le dixième jour ne recule que le dernier jour légal, jamais le jour sûr.',
    ar: 'لا يحسب يوم طلب العناصر، ويحسب من جديد يوم التوصل بها ثم يسري ما تبقى من الأجل. والطلب المقدم بعد اليوم العاشر يؤخر آخر يوم قانوني فقط دون اليوم الآمن.',
    en: 'The day of asking no longer counts, the day of the answer counts again, and the rest of the time runs. Asking after the tenth day moves only the last legal day, never the safe one.',
  },
}
