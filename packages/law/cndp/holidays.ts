// The public holidays of Morocco, by which the last day of a legal period rolls forward to a working day. Fixed days
// carry the day from which they are kept; religious days are computed (movable-holidays.ts).
import type { Holidays } from '../calendar.ts'
import type { Settings } from '../settings.ts'
import type { Certainty } from '../words/certainty.ts'
import type { Translated } from '../words/language.ts'
import { firstDaysOfMovableHolidays } from './movable-holidays.ts'

export const holidayNames = {
  'new-year': { fr: 'Nouvel an', ar: 'رأس السنة الميلادية', en: 'New Year' },
  'independence-manifesto': {
    fr: 'Manifeste de l’indépendance',
    ar: 'ذكرى تقديم وثيقة الاستقلال',
    en: 'Independence Manifesto',
  },
  'amazigh-new-year': { fr: 'Nouvel an amazigh', ar: 'رأس السنة الأمازيغية', en: 'Amazigh New Year' },
  labour: { fr: 'Fête du travail', ar: 'عيد الشغل', en: 'Labour Day' },
  throne: { fr: 'Fête du Trône', ar: 'عيد العرش', en: 'Throne Day' },
  'oued-eddahab': {
    fr: 'Récupération d’Oued Eddahab',
    ar: 'ذكرى استرجاع وادي الذهب',
    en: 'Oued Eddahab Day',
  },
  revolution: {
    fr: 'Révolution du Roi et du peuple',
    ar: 'ذكرى ثورة الملك والشعب',
    en: 'Revolution of the King and the People',
  },
  youth: { fr: 'Fête de la jeunesse', ar: 'عيد الشباب', en: 'Youth Day' },
  unity: { fr: 'Fête de l’unité', ar: 'عيد الوحدة', en: 'Unity Day' },
  'green-march': { fr: 'Marche verte', ar: 'ذكرى المسيرة الخضراء', en: 'Green March' },
  independence: { fr: 'Fête de l’indépendance', ar: 'عيد الاستقلال', en: 'Independence Day' },
  'hijri-new-year': { fr: 'Premier Moharram', ar: 'فاتح محرم', en: 'First of Muharram' },
  mawlid: { fr: 'Aïd Al Mawlid', ar: 'عيد المولد النبوي', en: 'Birth of the Prophet' },
  fitr: { fr: 'Aïd Al Fitr', ar: 'عيد الفطر', en: 'Eid al-Fitr' },
  adha: { fr: 'Aïd Al Adha', ar: 'عيد الأضحى', en: 'Eid al-Adha' },
} as const satisfies Record<string, Translated>

export type HolidayName = keyof typeof holidayNames

export type Holiday = { readonly day: string; readonly name: HolidayName; readonly certainty: Certainty }

type FixedHoliday = {
  readonly name: HolidayName
  /** `MM-DD`. */
  readonly monthDay: string
  /** The first civil day on which it may be kept, where it is younger than the law. */
  readonly from?: string
  readonly certainty: Certainty
}

const fixedHolidays: readonly FixedHoliday[] = [
  { name: 'new-year', monthDay: '01-01', certainty: 'recalled' },
  { name: 'independence-manifesto', monthDay: '01-11', certainty: 'recalled' },
  { name: 'amazigh-new-year', monthDay: '01-14', from: '2024-01-01', certainty: 'recalled' },
  { name: 'labour', monthDay: '05-01', certainty: 'recalled' },
  { name: 'throne', monthDay: '07-30', certainty: 'recalled' },
  { name: 'oued-eddahab', monthDay: '08-14', certainty: 'recalled' },
  { name: 'revolution', monthDay: '08-20', certainty: 'recalled' },
  { name: 'youth', monthDay: '08-21', certainty: 'recalled' },
  // Decided on 4 November 2025, so first kept in 2026.
  { name: 'unity', monthDay: '10-31', from: '2025-11-04', certainty: 'recalled' },
  { name: 'green-march', monthDay: '11-06', certainty: 'recalled' },
  { name: 'independence', monthDay: '11-18', certainty: 'recalled' },
]

/** How many days off each religious holiday is: 1 Muharram; 12-13 Rabi I; 1-2 Chaoual; 10-11 Dhu al-Hijja. */
const lengthOf = { 'hijri-new-year': 1, mawlid: 2, fitr: 2, adha: 2 } as const

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const movable = (Object.keys(lengthOf) as (keyof typeof lengthOf)[]).flatMap(name =>
  firstDaysOfMovableHolidays[name].flatMap((day): Holiday[] => {
    const first: Holiday = { day, name, certainty: 'computed' }
    return lengthOf[name] === 1 ? [first] : [first, { ...first, day: nextDay(day) }]
  }),
)

/** The years for which religious holidays are known here; outside them only fixed days are given. */
export const holidayYears = { first: 2009, last: 2035 } as const

/** The holidays of a Gregorian year in order of date; two may fall on one day. */
export const holidaysOf = (year: number): Holiday[] => {
  const fixed = fixedHolidays
    .map(({ name, monthDay, from, certainty }) => ({ day: `${year}-${monthDay}`, name, certainty, from }))
    .filter(({ day, from }) => from === undefined || day >= from)
    .map(({ day, name, certainty }): Holiday => ({ day, name, certainty }))
  return [...fixed, ...movable.filter(({ day }) => day.startsWith(`${year}-`))].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}

/** Every holiday known, first to last: the default calendar of an organisation, which it may edit. */
export const holidays: readonly Holiday[] = Array.from(
  { length: holidayYears.last - holidayYears.first + 1 },
  (_, offset) => holidaysOf(holidayYears.first + offset),
).flat()

const daysOff: Holidays = new Set(holidays.map(({ day }) => day))

/** The days not worked that an organisation counts with: its own calendar, or that of Morocco. */
export const daysOffFor = ({ holidays: own }: Settings): Holidays => own ?? daysOff
