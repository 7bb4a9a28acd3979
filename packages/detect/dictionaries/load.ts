// Fills the vocabulary from the lists, once, when detection is first imported.
import type { Category } from '../categories.ts'
import {
  announcing,
  commonWords,
  introductions,
  personCues,
  personNouns,
  thingWords,
  titles,
} from './context-words.ts'
import {
  everydayArabic,
  everydayLatin,
  moroccanFirstNames,
  otherFirstNames,
  servantOf,
} from './first-names.ts'
import { moroccanLastNames, otherLastNames } from './last-names.ts'
import { cities, streetWords, streetWordsArabic } from './places.ts'
import {
  decoyPhrases,
  ethnicTerms,
  offenceTerms,
  philosophicalTerms,
  politicalTerms,
  religiousTerms,
  unionTerms,
} from './topics-beliefs.ts'
import { geneticTerms, healthTerms, medicines } from './topics-health.ts'
import * as vocabulary from './vocabulary.ts'

/** `Rabat/Ribat=الرباط` as its spellings. */
export const spellings = (list: string): string[] =>
  list
    .split(/[,\n=/]/)
    .map(item => item.trim())
    .filter(item => item !== '')

const items = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map(item => item.trim())
    .filter(item => item !== '')

const roles: readonly (readonly [string, number])[] = [
  [moroccanFirstNames, vocabulary.FIRST_NAME],
  [otherFirstNames, vocabulary.FIRST_NAME],
  [everydayArabic, vocabulary.EVERYDAY],
  [everydayLatin, vocabulary.EVERYDAY],
  [moroccanLastNames, vocabulary.LAST_NAME],
  [otherLastNames, vocabulary.LAST_NAME],
  [cities, vocabulary.CITY],
  [streetWords, vocabulary.STREET],
  [streetWordsArabic, vocabulary.STREET],
  [titles, vocabulary.TITLE],
  [introductions, vocabulary.INTRODUCTION],
  [personNouns, vocabulary.PERSON_NOUN],
  [personCues, vocabulary.PERSON_CUE],
  [commonWords, vocabulary.COMMON],
  [thingWords, vocabulary.THING],
  [decoyPhrases, vocabulary.DECOY],
  [
    'el, al, ben, bin, ibn, bou, bel, ait, ould, oulad, ouled, abou, abu, abi, van, von, dos, da, بن, ابن, بنت, أيت, ايت, آيت, أبو, بو, أولاد, ولد',
    vocabulary.PARTICLE,
  ],
  ['abd, abdel, عبد', vocabulary.SERVANT],
]

const topics: readonly (readonly [string, Category])[] = [
  [healthTerms, 'health'],
  [geneticTerms, 'genetic'],
  [religiousTerms, 'religious-belief'],
  [politicalTerms, 'political-opinion'],
  [unionTerms, 'union-membership'],
  [ethnicTerms, 'ethnic-origin'],
  [philosophicalTerms, 'philosophical-belief'],
  [offenceTerms, 'offences'],
]

const load = (): void => {
  for (const [list, role] of roles) for (const text of spellings(list)) vocabulary.addRole(text, role)
  for (const pair of items(servantOf)) {
    const [latin = '', arabic = ''] = pair.split('=')
    vocabulary.addRole(latin, vocabulary.FIRST_NAME)
    vocabulary.addRole(`عبد ${arabic}`, vocabulary.FIRST_NAME)
  }
  for (const [list, category] of topics) {
    for (const item of items(list)) {
      const alone = item.startsWith('!')
      const entry = vocabulary.entryFor(alone ? item.slice(1) : item)
      if (entry) entry.topic = { category, alone, capitals: /^!?[A-Z]{2,6}$/.test(item) }
    }
  }
  for (const name of items(medicines)) {
    const entry = vocabulary.entryFor(name)
    if (entry) entry.topic = { category: 'health', alone: false, capitals: false }
  }
  for (const [category, list] of Object.entries(announcing)) {
    for (const item of items(list)) {
      const entry = vocabulary.entryFor(item)
      if (entry) entry.announces = [...entry.announces, category as Category]
    }
  }
}

load()
vocabulary.close()
