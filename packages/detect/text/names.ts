// Names of persons in running text, in Latin letters: from a title, an introduction, or a known name, over the
// capitalised words beside it.
import {
  CITY,
  COMMON,
  EVERYDAY,
  FIRST_NAME,
  INTRODUCTION,
  LAST_NAME,
  PARTICLE,
  PERSON_NOUN,
  SERVANT,
  STREET,
  THING,
  TITLE,
} from '../dictionaries/vocabulary.ts'
import type { Found } from './found.ts'
import { arabicNameFrom } from './names-arabic.ts'
import { endOf, gapBefore, kindAt, phraseAt, rolesAt, shapeAt, signAt, startOf, textOf } from './reader.ts'
import { ARABIC_WORD, LATIN_WORD, LOWER, type Tokens, UPPER, wordOf } from './tokens.ts'

export type Anchor = 'introduction' | 'title' | 'person' | 'none'

const MOST_WORDS = 6
/** Words that make what follows an institution or a place: "avenue Mohammed V", "société Tazi". */
const institutions = new Set(
  'avenue rue boulevard bd place lycee ecole college hopital clinique universite stade mosquee aeroport port societe groupe ste ets cabinet banque hotel restaurant cafe pharmacie librairie fondation association barrage prix'.split(
    ' ',
  ),
)
const companyEndings = new Set('sarl sa sas ltd holding group groupe cie inc consulting services'.split(' '))

/** The last token of "je m'appelle", "my name is" and the like when one begins here, else -1. */
const introductionEnd = (tokens: Tokens, at: number, role: number): number => {
  const phrase = phraseAt(tokens, at, role)
  if (phrase) return phrase.last
  return (rolesAt(tokens, at) & role) !== 0 ? at : -1
}

/** Passes over colons, dots of abbreviations and further titles. */
const skipLead = (tokens: Tokens, from: number): { readonly at: number; readonly titled: boolean } => {
  let at = from
  let titled = false
  for (;;) {
    const sign = signAt(tokens, at)
    if (sign === 58 || sign === 46 || sign === 44 || sign === 45) at += 1
    else if (
      (rolesAt(tokens, at) & TITLE) !== 0 &&
      (kindAt(tokens, at) === ARABIC_WORD || shapeAt(tokens, at) !== LOWER || signAt(tokens, at + 1) === 46)
    ) {
      titled = true
      at += 1
    } else if (foldedIsAnd(tokens, at) && (rolesAt(tokens, at + 1) & TITLE) !== 0) at += 1
    else return { at, titled }
  }
}

const foldedIsAnd = (tokens: Tokens, at: number): boolean =>
  (rolesAt(tokens, at) & COMMON) !== 0 && wordOf(tokens, at)?.text === 'et'

const isNameLike = (tokens: Tokens, at: number, anchored: boolean): boolean => {
  if (kindAt(tokens, at) !== LATIN_WORD) return false
  const roles = rolesAt(tokens, at)
  const isName = (roles & (FIRST_NAME | LAST_NAME | SERVANT)) !== 0
  if (shapeAt(tokens, at) === LOWER)
    return (
      (roles & PARTICLE) !== 0 && shapeAt(tokens, at + 1) !== LOWER && kindAt(tokens, at + 1) === LATIN_WORD
    )
  if (isName) return true
  if ((roles & (COMMON | THING | STREET | CITY)) !== 0) return false
  return anchored || endOf(tokens, at) - startOf(tokens, at) > 1
}

type Reading = {
  readonly first: number
  readonly last: number
  readonly given: number
  readonly family: number
  readonly unknown: number
  readonly everyday: number
  readonly particles: number
  readonly capitals: boolean
}

const readLatin = (tokens: Tokens, from: number, anchored: boolean): Reading | null => {
  let last = -1
  let given = 0
  let family = 0
  let unknown = 0
  let everyday = 0
  let particles = 0
  let capitals = true
  let words = 0
  for (let at = from; words < MOST_WORDS; ) {
    if (at > from) {
      const sign = signAt(tokens, at)
      // "Fatima-Zahra", "O'Brien": one sign without a gap joins; a gap of more than one character ends.
      if (
        (sign === 45 || sign === 39 || sign === 0x2019) &&
        gapBefore(tokens, at) === 0 &&
        gapBefore(tokens, at + 1) === 0
      )
        at += 1
      else if (gapBefore(tokens, at) > 1) break
    }
    if (!isNameLike(tokens, at, anchored)) break
    const roles = rolesAt(tokens, at)
    if ((roles & PARTICLE) !== 0 && (roles & (FIRST_NAME | LAST_NAME)) === 0) particles += 1
    else if ((roles & FIRST_NAME) !== 0 && ((roles & LAST_NAME) === 0 || given === 0)) {
      given += 1
      if ((roles & EVERYDAY) !== 0) everyday += 1
    } else if ((roles & LAST_NAME) !== 0) family += 1
    else unknown += 1
    if (shapeAt(tokens, at) !== UPPER) capitals = false
    last = at
    words += 1
    at += 1
  }
  return last < 0 ? null : { first: from, last, given, family, unknown, everyday, particles, capitals }
}

const judge = (reading: Reading, anchor: Anchor): number => {
  const { given, family, unknown, everyday, particles } = reading
  const known = given + family
  if (anchor === 'introduction' || anchor === 'title')
    return known > 0 || particles > 0 ? 0.95 : unknown > 0 ? 0.85 : 0
  if (anchor === 'person') {
    if (known > 0) return everyday === known && known === 1 && unknown + particles === 0 ? 0.6 : 0.9
    return unknown >= 2 && !reading.capitals ? 0.6 : particles > 0 && unknown > 0 ? 0.75 : 0
  }
  if (given > 0 && family > 0) return 0.95
  if (given > everyday) return unknown + particles > 0 ? 0.88 : given > 1 ? 0.75 : reading.capitals ? 0 : 0.6
  if (given > 0 && unknown + particles > 0) return reading.capitals ? 0 : 0.7
  if (family > 0 && (unknown > 0 || family > 1) && !reading.capitals) return 0.65
  return particles > 0 && unknown > 0 && family > 0 ? 0.7 : 0
}

const found = (tokens: Tokens, from: number, last: number, confidence: number): Found | null =>
  confidence < 0.5
    ? null
    : {
        span: { start: startOf(tokens, from), end: endOf(tokens, last), category: 'full-name', confidence },
        last,
      }

const isInstitution = (tokens: Tokens, from: number, last: number): boolean => {
  const before =
    (from > 0 ? wordOf(tokens, from - 1)?.text : undefined) ??
    (from > 0 ? textOf(tokens, from - 1, from - 1).toLowerCase() : '')
  if (institutions.has(before) && gapBefore(tokens, from) <= 2) return true
  const after =
    kindAt(tokens, last + 1) === LATIN_WORD ? textOf(tokens, last + 1, last + 1).toLowerCase() : ''
  return companyEndings.has(after)
}

const latinNameFrom = (tokens: Tokens, from: number, anchor: Anchor): Found | null => {
  const reading = readLatin(tokens, from, anchor === 'introduction' || anchor === 'title')
  if (!reading) {
    // "smiti hamza": an introduction makes a known name of a word without its capital.
    const bare =
      anchor === 'introduction' &&
      kindAt(tokens, from) === LATIN_WORD &&
      (rolesAt(tokens, from) & FIRST_NAME) !== 0
    if (!bare) return null
    const next = (rolesAt(tokens, from + 1) & LAST_NAME) !== 0 ? from + 1 : from
    return found(tokens, from, next, 0.75)
  }
  if (isInstitution(tokens, reading.first, reading.last)) return null
  let { first } = reading
  // A capitalised stranger right before a known family name belongs to it.
  const before = first - 1
  const strangerBefore =
    anchor === 'none' &&
    reading.given === 0 &&
    kindAt(tokens, before) === LATIN_WORD &&
    shapeAt(tokens, before) !== LOWER &&
    rolesAt(tokens, before) === 0 &&
    gapBefore(tokens, first) === 1
  if (strangerBefore && reading.family > 0 && !reading.capitals) {
    first = before
    return found(tokens, first, reading.last, 0.6)
  }
  return found(tokens, first, reading.last, judge(reading, anchor))
}

/** A name that begins at a token, or after the title or introduction there. */
export const readName = (tokens: Tokens, at: number): Found | null => {
  const roles = rolesAt(tokens, at)
  let anchor: Anchor = 'none'
  let from = at
  const introduced = introductionEnd(tokens, at, INTRODUCTION)
  if (introduced >= 0) {
    anchor = 'introduction'
    from = introduced + 1
  } else if (
    (roles & TITLE) !== 0 &&
    (kindAt(tokens, at) === ARABIC_WORD || shapeAt(tokens, at) !== LOWER || isDarijaTitle(tokens, at))
  ) {
    anchor = 'title'
    from = at + 1
  } else {
    const person = introductionEnd(tokens, at, PERSON_NOUN)
    if (person >= 0) {
      anchor = 'person'
      from = person + 1
    }
  }
  if (anchor !== 'none') {
    const lead = skipLead(tokens, from)
    if (lead.titled) anchor = 'title'
    const name =
      kindAt(tokens, lead.at) === ARABIC_WORD
        ? arabicNameFrom(tokens, lead.at, anchor)
        : latinNameFrom(tokens, lead.at, anchor)
    if (name) return name
    if ((roles & (FIRST_NAME | LAST_NAME)) === 0) return null
  }
  if (kindAt(tokens, at) === ARABIC_WORD) return arabicNameFrom(tokens, at, 'none')
  return shapeAt(tokens, at) === LOWER ? null : latinNameFrom(tokens, at, 'none')
}

/** "si", "lla": titles that people write without a capital. */
const isDarijaTitle = (tokens: Tokens, at: number): boolean => {
  const word = wordOf(tokens, at)?.text
  if (
    word !== 'si' &&
    word !== 'lla' &&
    word !== 'lalla' &&
    word !== 'moulay' &&
    word !== 'sidi' &&
    word !== 'haj' &&
    word !== 'm'
  )
    return false
  return shapeAt(tokens, at + 1) !== LOWER || (rolesAt(tokens, at + 1) & FIRST_NAME) !== 0
}
