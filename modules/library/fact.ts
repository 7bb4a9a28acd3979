// The value of a declared fact as a person reads it. Browser-safe.
import { isDay, isInstant } from '@himaya/law/calendar'
import type { Fact } from '@himaya/law/facts/declare'
import { countryWords } from '@himaya/law/facts/in-words'
import { dayWords, instantWords } from '@himaya/law/words/dates'
import { listed, verbatim } from '@himaya/law/words/listing'
import type { Translated } from '@himaya/platform/language'

const yes: Translated = { fr: 'Oui', ar: 'نعم', en: 'Yes' }
const no: Translated = { fr: 'Non', ar: 'لا', en: 'No' }
const none: Translated = { fr: 'Aucun', ar: 'لا شيء', en: 'None' }

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
  if (fact.type === 'country') return countryWords(text)
  return fact.type === 'text' || fact.type === 'texts' ? { fr: text, ar: text, en: text } : verbatim(text)
}
