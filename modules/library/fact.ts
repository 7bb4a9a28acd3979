// A declared fact, found by its place, and its value in words. Browser-safe.
import { isDay, isInstant } from '@himaya/law/calendar'
import type { Declarations, Fact } from '@himaya/law/facts/declare'
import { dayWords, instantWords } from '@himaya/law/words/dates'
import { listed, verbatim } from '@himaya/law/words/listing'
import type { Translated } from '@himaya/platform/language'

/** `purposes.0.necessary` → the fact `necessary` of an item of `purposes`. */
export function factAt(declarations: Declarations, path: string): Fact | undefined {
  let level: Declarations | undefined = declarations
  let found: Fact | undefined
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) continue
    found = level && Object.hasOwn(level, step) ? level[step] : undefined
    level = found?.type === 'items' ? found.item : undefined
  }
  return found
}

const yes: Translated = { fr: 'Oui', ar: 'نعم', en: 'Yes' }
const no: Translated = { fr: 'Non', ar: 'لا', en: 'No' }
const none: Translated = { fr: 'Aucun', ar: 'لا شيء', en: 'None' }

const countryNames = {
  fr: new Intl.DisplayNames(['fr'], { type: 'region' }),
  ar: new Intl.DisplayNames(['ar'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
}

export function valueWords(fact: Fact, value: unknown): Translated {
  if (Array.isArray(value)) {
    if (value.length === 0) return none
    if (fact.type === 'items')
      return { fr: String(value.length), ar: String(value.length), en: String(value.length) }
    return listed(value.map(each => oneValue(fact, each)))
  }
  return oneValue(fact, value)
}

function oneValue(fact: Fact, value: unknown): Translated {
  if (typeof value === 'boolean') return value ? yes : no
  const text = String(value)
  if ('options' in fact) return fact.options[text] ?? verbatim(text)
  if (fact.type === 'day' && isDay(text)) return dayWords(text)
  if (fact.type === 'instant' && isInstant(text)) return instantWords(text)
  if (fact.type === 'country') {
    const name = (language: keyof typeof countryNames) => countryNames[language].of(text) ?? text
    return { fr: name('fr'), ar: name('ar'), en: name('en') }
  }
  return fact.type === 'text' || fact.type === 'texts' ? { fr: text, ar: text, en: text } : verbatim(text)
}
