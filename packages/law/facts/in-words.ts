// Facts as a person would tell them: the question that was asked and the answer in words, never `true` or `health-service`.
import { dayWords, instantWords } from '../words/dates.ts'
import type { Translated } from '../words/language.ts'
import { listed, quoted } from '../words/listing.ts'
import type { Declarations, Fact, Options } from './declare.ts'

export type FactInWords = {
  /** Its name, or its path inside a list: `transfers.0.country`. */
  readonly fact: string
  readonly question: Translated
  /** The answer; for a list how many it has. */
  readonly value: Translated
  /** The facts of each item, where the answer is a list of things. */
  readonly items: readonly (readonly FactInWords[])[]
}

const yes: Translated = { fr: 'Oui', ar: 'نعم', en: 'Yes' }
const no: Translated = { fr: 'Non', ar: 'لا', en: 'No' }
const none: Translated = { fr: 'Aucun', ar: 'لا شيء', en: 'None' }

const arabicCount = new Intl.PluralRules('ar')
const arabicElements: Readonly<Partial<Record<Intl.LDMLPluralRule, (count: number) => string>>> = {
  one: () => 'عنصر واحد',
  two: () => 'عنصران',
  few: count => `${count} عناصر`,
  many: count => `${count} عنصرا`,
}

const counted = (count: number): Translated =>
  count === 0
    ? none
    : {
        fr: count === 1 ? '1 élément' : `${count} éléments`,
        ar: (arabicElements[arabicCount.select(count)] ?? (each => `${each} عنصر`))(count),
        en: count === 1 ? '1 item' : `${count} items`,
      }

const countries = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  ar: new Intl.DisplayNames('ar', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** A country by its code of ISO 3166. */
export const countryWords = (code: string): Translated => ({
  fr: countries.fr.of(code) ?? code,
  ar: countries.ar.of(code) ?? code,
  en: countries.en.of(code) ?? code,
})

const optionWords = (options: Options, chosen: unknown): Translated => options[String(chosen)] ?? none

const number = (value: unknown): Translated => {
  const words = String(value)
  return { fr: words, ar: words, en: words }
}

const valueWords = (fact: Fact, value: unknown): Translated => {
  switch (fact.type) {
    case 'yes-no':
      return value ? yes : no
    case 'choice':
      return optionWords(fact.options, value)
    case 'choices': {
      const chosen = value as readonly string[]
      return chosen.length === 0 ? none : listed(chosen.map(each => optionWords(fact.options, each)))
    }
    case 'text':
      return value === '' ? none : quoted(String(value))
    case 'texts': {
      const words = value as readonly string[]
      return words.length === 0 ? none : listed(words.map(quoted))
    }
    case 'count':
      return number(value)
    case 'day':
      return dayWords(String(value))
    case 'instant':
      return instantWords(String(value))
    case 'country':
      return countryWords(String(value))
    case 'items':
      return counted((value as readonly unknown[]).length)
  }
}

/** The known facts in the order given; one that is not declared is left out. `under` is where they stand. */
export const factsInWords = (
  declarations: Declarations,
  facts: readonly { readonly fact: string; readonly value: unknown }[],
  under = '',
): readonly FactInWords[] =>
  facts.flatMap(({ fact: name, value }) => {
    const declared = declarations[name]
    if (!declared || value === undefined) return []
    const fact = `${under}${name}`
    return [
      {
        ...{ fact, question: declared.question, value: valueWords(declared, value) },
        items:
          declared.type === 'items'
            ? (value as readonly object[]).map((item, index) =>
                factsInWords(
                  declared.item,
                  Object.entries(item).map(([inner, given]) => ({ fact: inner, value: given })),
                  `${fact}.${index}.`,
                ),
              )
            : [],
      },
    ]
  })
