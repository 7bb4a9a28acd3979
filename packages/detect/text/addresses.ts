// Postal addresses in running text: a word for a street, a quarter or a building, what is named after it, and the
// signs around it that someone lives there.
import { CITY, COMMON, FIRST_NAME, LAST_NAME, PARTICLE, STREET, TITLE } from '../dictionaries/vocabulary.ts'
import type { Found } from './found.ts'
import { endOf, kindAt, phraseAt, rolesAt, shapeAt, signAt, startOf } from './reader.ts'
import {
  ARABIC_WORD,
  LATIN_WORD,
  LINE_END,
  LOWER,
  MIXED,
  NUMBER,
  SIGN,
  type Tokens,
  wordOf,
} from './tokens.ts'

/** Street words that mean little else. */
const plain = new Set(
  'rue avenue av ave boulevard bd bld blvd hay derb lotissement residence res imm immeuble appt appartement douar zankat zanqat charia chari3 zn9a quartier allee impasse street villa شارع زنقه زقاق حي تجزئه اقامه عماره شقه درب دوار محج حومه'.split(
    ' ',
  ),
)
const joining = new Set('de du des la le les el al l d ibn ben n no of the'.split(' '))
const dwelling = new Set(
  'adresse address demeurant habite habitant habitons domicilie domiciliee reside residant logeant live lives living resides sakn sakna saken sakina kanskon kaskon kansken l3onwan l3nwan عنوان عنواني العنوان يقطن تقطن اقطن ساكن ساكنه اسكن يسكن تسكن كنسكن الساكن الساكنه'.split(
    ' ',
  ),
)

const LONGEST = 14

const foldedWord = (tokens: Tokens, at: number): string => {
  const word = wordOf(tokens, at)
  return word ? word.text : tokens.text.slice(startOf(tokens, at), endOf(tokens, at)).toLowerCase()
}

const isDwelling = (tokens: Tokens, at: number): boolean => {
  for (let index = at - 1; index >= 0 && index >= at - 6; index--) {
    if (kindAt(tokens, index) === LINE_END) return false
    if (dwelling.has(foldedWord(tokens, index))) return true
  }
  return false
}

/** How far the naming goes, and what was met on the way. */
const follow = (
  tokens: Tokens,
  from: number,
  arabic: boolean,
): { last: number; named: number; city: boolean } => {
  let last = from
  let named = 0
  let city = false
  let at = from + 1
  for (; at < tokens.count && at - from < LONGEST; at++) {
    const kind = kindAt(tokens, at)
    const roles = rolesAt(tokens, at)
    if (kind === LINE_END) break
    if (kind === SIGN) {
      const sign = signAt(tokens, at)
      // A comma goes on only to a number, another street word or a town; "n°" and the hyphen always.
      if (sign === 44 || sign === 0x60c) {
        const next = rolesAt(tokens, at + 1)
        if (kindAt(tokens, at + 1) !== NUMBER && (next & (STREET | CITY)) === 0) break
      } else if (sign !== 45 && sign !== 0xb0 && sign !== 39 && sign !== 0x2019 && sign !== 46) break
      else if (sign === 46 && (rolesAt(tokens, at - 1) & STREET) === 0) break
      continue
    }
    if (phraseAt(tokens, at, CITY)) city = true
    if ((roles & CITY) !== 0) city = true
    if (kind === NUMBER || kind === MIXED) {
      if (endOf(tokens, at) - startOf(tokens, at) > 5) break
      last = at
      continue
    }
    const known = (roles & (STREET | CITY | PARTICLE | FIRST_NAME | LAST_NAME | TITLE)) !== 0
    if (kind === LATIN_WORD) {
      const joins = joining.has(foldedWord(tokens, at))
      if (shapeAt(tokens, at) === LOWER && !joins && !(known && (roles & COMMON) === 0)) break
      if (joins) continue
      if (arabic) break
    } else if (kind === ARABIC_WORD && (roles & COMMON) !== 0 && !known) break
    named += 1
    last = at
    if (arabic && (roles & CITY) !== 0) break
  }
  return { last, named, city }
}

/** An address whose street word is at a token, with the house number before it. */
export const readAddress = (tokens: Tokens, street: number): Found | null => {
  const arabic = kindAt(tokens, street) === ARABIC_WORD
  const { last, named, city } = follow(tokens, street, arabic)
  let from = street
  let back = street - 1
  if (signAt(tokens, back) === 44 || signAt(tokens, back) === 0x60c) back -= 1
  const numbered = kindAt(tokens, back) === NUMBER && endOf(tokens, back) - startOf(tokens, back) <= 4
  if (numbered) from = back
  let score = plain.has(foldedWord(tokens, street)) ? 0.35 : 0.1
  if (named > 0) score += 0.15
  if (numbered) score += 0.25
  if (city) score += 0.25
  if (isDwelling(tokens, from)) score += 0.3
  if (named === 0 || score < 0.5) return null
  return {
    span: {
      start: startOf(tokens, from),
      end: endOf(tokens, last),
      category: 'postal-address',
      confidence: Math.min(0.95, score + 0.1),
    },
    last,
  }
}
