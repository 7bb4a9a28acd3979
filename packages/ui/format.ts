// How each language writes numbers, days, instants and money. Arabic is Moroccan: Western digits, Moroccan months.
// French groups thousands by a space as Moroccan offices do, where `fr-MA` would print a point.
// A day is `YYYY-MM-DD`, an instant ISO 8601 UTC shown in Casablanca time, money integer centimes.
import type { Language } from '@himaya/platform/language'

const locales: Record<Language, string> = { fr: 'fr-FR', ar: 'ar-MA-u-nu-latn', en: 'en-GB' }
const eras: Record<Language, string> = { fr: 'H', ar: 'هـ', en: 'AH' }
const zone = 'Africa/Casablanca'

/** A civil day as the instant of its noon in UTC, so that no zone moves it. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)

const build = (language: Language) => {
  const locale = locales[language]
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const long = date({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const full = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const short = date({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const monthYear = date({ month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthShort = date({ month: 'short', timeZone: 'UTC' })
  const weekday = date({ weekday: 'narrow', timeZone: 'UTC' })
  const time = date({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone })
  const moment = date({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  })
  const momentShort = date({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const hijri = new Intl.DateTimeFormat(`${locale.split('-u-')[0]}-u-ca-islamic-umalqura-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const units = (unit: string, fraction = 0) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: fraction,
    })
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'MAD',
    currencyDisplay: language === 'ar' ? 'name' : 'code',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const compare = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const plural = new Intl.PluralRules(locale)
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })

  // Plex's narrow no-break space all but vanishes between figures.
  const wide = (text: string) => text.replace(/\u202f/g, '\u00a0')

  return {
    language,
    number: (value: number) => wide(integer.format(value)),
    /** `share` from 0 to 1. */
    percent: (share: number) => percent.format(share),
    /** Dirhams from integer centimes. */
    money: (centimes: number) => wide(money.format(centimes / 100)),
    /** 3 novembre 2026 */
    day: (day: string) => long.format(noon(day)),
    /** mardi 3 novembre 2026 */
    dayInFull: (day: string) => full.format(noon(day)),
    /** 03/11/2026 */
    dayShort: (day: string) => short.format(noon(day)),
    /** novembre 2026, from any day of the month */
    month: (day: string) => monthYear.format(noon(day)),
    /** nov. */
    monthShort: (day: string) => monthShort.format(noon(day)),
    /** One letter for the weekday of a day. */
    weekday: (day: string) => weekday.format(noon(day)),
    /** 3 novembre 2026 à 14:02, in Casablanca */
    instant: (instant: string) => moment.format(new Date(instant)),
    /** 3 nov. 2026, 14:02: for lists */
    instantShort: (instant: string) => momentShort.format(new Date(instant)),
    /** 14:02, in Casablanca */
    time: (instant: string) => time.format(new Date(instant)),
    /** "dans 3 jours", "hier": `day` seen from `today`. */
    daysFrom: (today: string, day: string) => {
      const days = daysBetween(today, day)
      return Math.abs(days) < 60
        ? relative.format(days, 'day')
        : relative.format(Math.round(days / 30.44), 'month')
    },
    /** The same day in the Hijri calendar (Umm al-Qura): for display only, Morocco's own sighting may differ by a day. */
    hijri: (day: string) =>
      hijri
        .formatToParts(noon(day))
        .map(part => (part.type === 'era' ? eras[language] : part.value))
        .join(''),
    list: (items: Iterable<string>) => and.format(items),
    /** 4 s, 2 min, 3 h: the largest unit that says it. */
    duration: (seconds: number) =>
      seconds < 60
        ? units('second').format(Math.max(0, Math.round(seconds)))
        : seconds < 3600
          ? units('minute').format(Math.round(seconds / 60))
          : units('hour', 1).format(seconds / 3600),
    bytes: (count: number) =>
      count < 1e6
        ? units('kilobyte').format(count / 1e3)
        : count < 1e9
          ? units('megabyte', 1).format(count / 1e6)
          : units('gigabyte', 1).format(count / 1e9),
    /** A country's name from its two letters. */
    country: (code: string) => countries.of(code) ?? code,
    compare: (a: string, b: string) => compare.compare(a, b),
    /** Chooses among the forms a language has (Arabic has six); `other` serves where a form is not given. */
    plural: (count: number, forms: PluralForms) => forms[plural.select(count)] ?? forms.other,
  }
}

export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
export type Format = ReturnType<typeof build>

const built = new Map<Language, Format>()

export const formatIn = (language: Language): Format => {
  const kept = built.get(language)
  if (kept) return kept
  const format = build(language)
  built.set(language, format)
  return format
}
