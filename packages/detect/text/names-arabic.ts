// Names of persons in Arabic letters. Many given names are everyday words there and no capital tells, so a name needs
// a title, an introduction, or a family name beside it.
import {
  COMMON,
  EVERYDAY,
  FIRST_NAME,
  LAST_NAME,
  PARTICLE,
  SERVANT,
  TITLE,
} from '../dictionaries/vocabulary.ts'
import type { Found } from './found.ts'
import type { Anchor } from './names.ts'
import { endOf, gapBefore, kindAt, phraseAt, rolesAt, startOf } from './reader.ts'
import { ARABIC_WORD, type Tokens } from './tokens.ts'

const MOST_WORDS = 6

/** Ends in the ي of descent (العلوي, الفاسي) behind the article, or opens with a family prefix. */
const hasFamilyForm = (tokens: Tokens, at: number): boolean => {
  const start = startOf(tokens, at)
  const text = tokens.text.slice(start, endOf(tokens, at))
  if (text.length < 5) return false
  return /^ال.*ي$/.test(text) || /^(?:بن|بو|أيت|آيت|ايت|أو)/.test(text)
}

/** "على" is a preposition, "علي" a name; folding makes them one. */
const isPreposition = (tokens: Tokens, at: number): boolean =>
  tokens.text.charAt(endOf(tokens, at) - 1) === 'ى' && (rolesAt(tokens, at) & COMMON) !== 0

/** A name that begins at an Arabic word. */
export const arabicNameFrom = (tokens: Tokens, from: number, anchor: Anchor): Found | null => {
  const anchored = anchor === 'introduction' || anchor === 'title'
  let last = -1
  let given = 0
  let everyday = 0
  let family = 0
  let unknown = 0
  let words = 0
  for (let at = from; words < MOST_WORDS; ) {
    if (kindAt(tokens, at) !== ARABIC_WORD || (at > from && gapBefore(tokens, at) > 1)) break
    const roles = rolesAt(tokens, at)
    const compound = phraseAt(tokens, at, FIRST_NAME | LAST_NAME)
    if (compound) {
      if ((compound.phrase.roles & FIRST_NAME) !== 0 && given === 0) given += 1
      else family += 1
      last = compound.last
      at = compound.last + 1
      words += 2
      continue
    }
    if (isPreposition(tokens, at)) break
    if (
      (roles & (PARTICLE | SERVANT)) !== 0 &&
      kindAt(tokens, at + 1) === ARABIC_WORD &&
      (words > 0 || (roles & SERVANT) !== 0)
    ) {
      if (
        (rolesAt(tokens, at + 1) & COMMON) !== 0 &&
        (rolesAt(tokens, at + 1) & (FIRST_NAME | LAST_NAME)) === 0
      )
        break
      if ((roles & SERVANT) !== 0 && given === 0) given += 1
      else family += 1
      last = at + 1
      at += 2
      words += 2
      continue
    }
    const isGiven = (roles & FIRST_NAME) !== 0
    const isFamily = (roles & LAST_NAME) !== 0
    if (isGiven && (given === 0 || !isFamily)) {
      given += 1
      if ((roles & (EVERYDAY | COMMON)) !== 0) everyday += 1
    } else if (isFamily) family += 1
    else if ((roles & (COMMON | TITLE)) !== 0 && words > 0) break
    else if (words > 0 && hasFamilyForm(tokens, at)) family += 1
    else if (anchored && (roles & COMMON) === 0 && unknown === 0 && words < 2) unknown += 1
    else break
    last = at
    words += 1
    at += 1
  }
  if (last < 0) return null
  const confidence =
    judge(anchor, given, everyday, family, unknown) ||
    (anchor === 'person' && given > 0 && isKin(tokens, from - 1) ? 0.6 : 0)
  if (confidence < 0.5) return null
  return {
    span: { start: startOf(tokens, from), end: endOf(tokens, last), category: 'full-name', confidence },
    last,
  }
}

/** "خويا", "ابنتي": someone's own kin, after whom an everyday word is a name; "الزبونة جميلة" is not. */
const isKin = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === ARABIC_WORD && !tokens.text.startsWith('ال', startOf(tokens, at))

const judge = (anchor: Anchor, given: number, everyday: number, family: number, unknown: number): number => {
  if (anchor === 'introduction' || anchor === 'title')
    return given + family > 0 ? 0.93 : unknown > 0 ? 0.7 : 0
  if (anchor === 'person') {
    if (given > 0 && family > 0) return 0.93
    return given > everyday ? 0.75 : 0
  }
  if (given > 0 && family > 0) return 0.88
  if (given > everyday) return given > 1 ? 0.7 : 0.55
  return given > 1 ? 0.55 : 0
}
