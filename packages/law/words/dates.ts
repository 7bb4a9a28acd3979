// Days, instants and amounts as they stand in a sentence, in each language. Legal time is Morocco's.
import type { Day, Instant } from '../calendar.ts'
import type { Translated } from './language.ts'

const locales = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' } as const

const each = (write: (locale: string) => string): Translated => ({
  fr: write(locales.fr),
  ar: write(locales.ar),
  en: write(locales.en),
})

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formatters are dear to make and cheap to keep. */
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const key = locale + options.timeZone
  const found = formats.get(key)
  if (found) return found
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

const MOST_KEPT = 1_000

/** The same few days and amounts are told again and again, and telling one costs more than a whole decision. */
const remembering = <Told>(tell: (told: Told) => Translated) => {
  const kept = new Map<Told, Translated>()
  return (told: Told): Translated => {
    const found = kept.get(told)
    if (found) return found
    if (kept.size === MOST_KEPT) kept.clear()
    const words = tell(told)
    kept.set(told, words)
    return words
  }
}

const daily = { dateStyle: 'full', timeZone: 'UTC' } as const
const hourly = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Africa/Casablanca' } as const

/** « lundi 23 novembre 2026 ». */
export const dayWords = remembering((day: Day) =>
  each(locale => formatOf(locale, daily).format(Date.parse(`${day}T00:00:00Z`))),
)

/** « lundi 23 novembre 2026 à 09:30 », in Moroccan time. */
export const instantWords = remembering((instant: Instant) =>
  each(locale => formatOf(locale, hourly).format(Date.parse(instant))),
)

const dirhams = {
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
}

/** An amount in centimes: « 20 000 DH ». */
export const amountWords = remembering((centimes: number) => ({
  fr: `${dirhams.fr.format(centimes / 100)} DH`,
  ar: `\u2066${dirhams.fr.format(centimes / 100)}\u2069 درهم`,
  en: `MAD ${dirhams.en.format(centimes / 100)}`,
}))
