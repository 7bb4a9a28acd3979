// Forms made of words: names of persons, places, addresses, and the vocabulary of work, family, belief and health.
import type { Category } from '../categories.ts'
import '../dictionaries/load.ts'
import { spellings } from '../dictionaries/load.ts'
import { cities, nationalities, regions } from '../dictionaries/places.ts'
import {
  companyWords,
  degreeWords,
  jobWords,
  kinshipWords,
  maritalWords,
} from '../dictionaries/topics-work.ts'
import {
  COMMON,
  FIRST_NAME,
  HAS_TOPIC,
  LAST_NAME,
  PARTICLE,
  plainWords,
  SERVANT,
  STREET,
  THING,
  TITLE,
} from '../dictionaries/vocabulary.ts'
import { phraseAt } from '../text/reader.ts'
import { ARABIC_WORD, LATIN_WORD, MIXED, NUMBER, rolesOf, SIGN, wordOf } from '../text/tokens.ts'
import type { Value } from './sample.ts'

const listed = (text: string): ReadonlySet<string> => new Set(spellings(text).map(plainWords))

const cityNames = listed(cities)
const regionNames = new Set([...listed(regions)])
const nationalityNames = listed(nationalities)
const maritalStates = listed(maritalWords)
const kin = listed(kinshipWords)
const jobs = listed(jobWords)
const degrees = listed(degreeWords)
const companies = listed(companyWords)

const whole =
  (known: ReadonlySet<string>, longest = 60) =>
  (value: Value): boolean =>
    value.kind === 'text' && value.text.length <= longest && known.has(value.plain())

const opensWith =
  (known: ReadonlySet<string>) =>
  (value: Value): boolean => {
    if (value.kind !== 'text' || value.text.length > 80) return false
    const words = value.plain().split(' ')
    if (words.length > 8) return false
    return (
      known.has(words.join(' ')) ||
      words.slice(0, 2).some(word => known.has(word)) ||
      known.has(words.slice(0, 2).join(' '))
    )
  }

export const isCity = whole(cityNames)
export const isRegion = whole(regionNames, 80)
export const isNationality = whole(nationalityNames)
export const isMarital = whole(maritalStates)
export const isKinship = whole(kin)
export const isJob = opensWith(jobs)
export const isDegree = opensWith(degrees)

export const isCompany = (value: Value): boolean => {
  if (value.kind !== 'text' || value.text.length > 120) return false
  const words = value.plain().split(' ')
  return words.length > 1 && words.some(word => companies.has(word))
}

/** A value whose words tell of a topic. */
export const isTopic = (value: Value, category: Category): boolean => {
  if (value.kind !== 'text' || value.text.length > 200) return false
  const tokens = value.tokens()
  for (let at = 0; at < tokens.count; at++) {
    if (wordOf(tokens, at)?.topic?.category === category) return true
    if (phraseAt(tokens, at, HAS_TOPIC)?.phrase.topic?.category === category) return true
  }
  return false
}

/** What the words of a value are, as a name: `units` counts particles together with the word they lead. */
export type NameReading = {
  readonly units: number
  readonly given: number
  readonly family: number
  readonly arabic: boolean
}

/** A value of one to six words, all of which could be of a name and one of which is known to be; else null. */
export const readPersonName = (value: Value): NameReading | null => {
  if (value.kind !== 'text' || value.text.length > 80 || isCompany(value) || isCity(value) || isRegion(value))
    return null
  const tokens = value.tokens()
  let units = 0
  let given = 0
  let family = 0
  let arabic = false
  let led = false
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at]
    const roles = rolesOf(tokens, at)
    if (kind === SIGN) {
      const sign = tokens.text.charCodeAt(tokens.start[at] ?? 0)
      if (sign !== 45 && sign !== 39 && sign !== 0x2019 && sign !== 46 && sign !== 44) return null
      led = led || sign === 45 || sign === 39 || sign === 0x2019
      continue
    }
    if (kind === NUMBER || kind === MIXED) return null
    arabic = arabic || kind === ARABIC_WORD
    if ((roles & TITLE) !== 0 && units === 0 && tokens.count > 1) continue
    const compound = phraseAt(tokens, at, FIRST_NAME | LAST_NAME)
    if (compound) {
      if ((compound.phrase.roles & FIRST_NAME) !== 0) given += 1
      else family += 1
      units += led ? 0 : 1
      led = false
      at = compound.last
      continue
    }
    if ((roles & (PARTICLE | SERVANT)) !== 0 && at + 1 < tokens.count) {
      if (!led) units += 1
      led = true
      if ((roles & SERVANT) !== 0) given += 1
      continue
    }
    const isGiven = (roles & FIRST_NAME) !== 0
    const isFamily = (roles & LAST_NAME) !== 0
    if (!isGiven && !isFamily && (roles & (COMMON | THING | STREET)) !== 0) return null
    if (isGiven && !(isFamily && given > 0)) given += 1
    else if (isFamily) family += 1
    else if (kind === LATIN_WORD && led) family += 1
    if (!led) units += 1
    led = false
  }
  return units >= 1 && units <= 5 && given + family > 0 ? { units, given, family, arabic } : null
}

export const isPersonName = (value: Value): boolean => readPersonName(value) !== null

/** A street, a quarter or a building with something named after it or numbered. */
export const isAddress = (value: Value): boolean => {
  if (value.kind !== 'text' || value.text.length < 8 || value.text.length > 300) return false
  const tokens = value.tokens()
  let street = false
  let others = 0
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at]
    if (kind === SIGN) continue
    if ((rolesOf(tokens, at) & STREET) !== 0 || phraseAt(tokens, at, STREET)) street = true
    else others += 1
  }
  return street && others >= 2 && others <= 24
}
