// Cuts a text into words, numbers and signs in one pass, hashing each word as it is read and finding it in the
// vocabulary. Offsets are those of the text as given: nothing is copied. This loop sees every character, so it reads
// one table per character and writes into arrays of numbers only.
import {
  ARABIC,
  CAPITAL_SHIFT,
  DIGIT,
  FOLD_MASK,
  KIND_MASK,
  KIND_SHIFT,
  LATIN,
  SPACE,
  traits,
  UNSEEN,
} from '../characters.ts'
import { find, rolesByPlace, seed, step, type Word, wordAtPlace } from '../dictionaries/vocabulary.ts'

export const SIGN = 0
export const LATIN_WORD = 1
export const ARABIC_WORD = 2
export const NUMBER = 3
/** Letters and digits in one piece: `AB123456`, `3ndi`. */
export const MIXED = 4
export const LINE_END = 5

export const LOWER = 0
const CAPITAL = 1
export const UPPER = 2

export type Tokens = {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  /** For Latin words: lower case, a capital first, or all capitals (of two letters and more). */
  shape: Uint8Array
  /** The place in the vocabulary of the word, by its own letters or without its ending or article; 0 for none. */
  place: Int32Array
}

export const roomFor = (size: number): Tokens => ({
  text: '',
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  kind: new Uint8Array(size),
  shape: new Uint8Array(size),
  place: new Int32Array(size),
})

/** The roles of the word at a token; 0 for a word that is not known, and for anything else. */
export const rolesOf = (tokens: Tokens, at: number): number =>
  rolesByPlace[tokens.place[at] as number] as number

export const wordOf = (tokens: Tokens, at: number): Word | null => wordAtPlace(tokens.place[at] ?? 0)

/** و, ف, ب, ل, ك: written onto the word after them. */
const isJoined = (code: number): boolean =>
  code === 0x648 || code === 0x641 || code === 0x628 || code === 0x644 || code === 0x643

const hashFrom = (text: string, start: number, end: number): number => {
  let hash = seed
  for (let index = start; index < end; index++) {
    const trait = traits[text.charCodeAt(index)] ?? 0
    if (((trait >>> KIND_SHIFT) & KIND_MASK) !== UNSEEN) hash = step(hash, trait & FOLD_MASK)
  }
  return hash
}

const ALEF = 0x627
const LAM = 0x644

const findArabic = (text: string, start: number, end: number, hash: number): number => {
  const asWritten = find(hash, text, start, end)
  if (asWritten !== 0 || end - start < 4) return asWritten
  const letter = (at: number) => (traits[text.charCodeAt(at)] ?? 0) & FOLD_MASK
  const from = (at: number): number => (end - at < 3 ? 0 : find(hashFrom(text, at, end), text, at, end))
  const first = letter(start)
  if (first === ALEF && letter(start + 1) === LAM) return from(start + 2)
  if (!isJoined(first)) return 0
  if (letter(start + 1) === ALEF && letter(start + 2) === LAM) return from(start + 3)
  // "لل" is "ل" and the article.
  if (first === LAM && letter(start + 1) === LAM) return from(start + 2) || from(start + 1)
  return from(start + 1)
}

/** The place of a Latin word, or of the word without the last letter of its plural or feminine. */
const findLatin = (text: string, start: number, end: number, hash: number, before: number): number => {
  const place = find(hash, text, start, end)
  if (place !== 0 || end - start < 5) return place
  const last = (traits[text.charCodeAt(end - 1)] as number) & FOLD_MASK
  return last === 0x73 || last === 0x65 || last === 0x78 ? find(before, text, start, end - 1) : 0
}

/** Reads a text into tokens, into `room` when it is given and large enough. */
export const tokenise = (text: string, room?: Tokens): Tokens => {
  const length = text.length
  // At most one token per character.
  const tokens = room && room.start.length >= length ? room : roomFor(Math.max(16, length))
  const { start: starts, end: ends, kind: kinds, shape: shapes, place: places } = tokens
  let count = 0
  let index = 0
  while (index < length) {
    const start = index
    let trait = traits[text.charCodeAt(index)] as number
    const firstTrait = trait
    let kind = (trait >>> KIND_SHIFT) & KIND_MASK
    let tokenKind = SIGN
    let shape = LOWER
    let place = 0
    if (kind === LATIN || kind === DIGIT) {
      // Digits first, without a hash: most numbers never need one.
      while (kind === DIGIT) {
        index += 1
        if (index === length) break
        kind = ((traits[text.charCodeAt(index)] as number) >>> KIND_SHIFT) & KIND_MASK
      }
      if (kind !== LATIN && kind !== UNSEEN) tokenKind = NUMBER
      else {
        let hash = seed
        let before = seed
        let letters = 0
        let digits = 0
        let capitals = 0
        index = start
        do {
          trait = traits[text.charCodeAt(index)] as number
          kind = (trait >>> KIND_SHIFT) & KIND_MASK
          if (kind === LATIN) {
            letters += 1
            capitals += trait >>> CAPITAL_SHIFT
          } else if (kind === DIGIT) digits += 1
          else if (kind === UNSEEN) {
            index += 1
            continue
          } else break
          before = hash
          hash = step(hash, trait & FOLD_MASK)
          index += 1
        } while (index < length)
        if (letters === 0) tokenKind = NUMBER
        else {
          tokenKind = digits === 0 ? LATIN_WORD : MIXED
          if (capitals > 0) {
            if (capitals === letters && letters > 1) shape = UPPER
            else if (firstTrait >>> CAPITAL_SHIFT !== 0) shape = CAPITAL
          }
          place = findLatin(text, start, index, hash, before)
        }
      }
    } else if (kind === ARABIC) {
      let hash = seed
      do {
        trait = traits[text.charCodeAt(index)] as number
        kind = (trait >>> KIND_SHIFT) & KIND_MASK
        if (kind === ARABIC) hash = step(hash, trait & FOLD_MASK)
        else if (kind !== UNSEEN) break
        index += 1
      } while (index < length)
      tokenKind = ARABIC_WORD
      place = findArabic(text, start, index, hash)
    } else {
      index += 1
      if (kind === UNSEEN) continue
      if (kind === SPACE) {
        const code = text.charCodeAt(start)
        if (code !== 10 && code !== 13) continue
        tokenKind = LINE_END
      }
    }
    starts[count] = start
    ends[count] = index
    kinds[count] = tokenKind
    shapes[count] = shape
    places[count] = place
    count += 1
  }
  tokens.text = text
  tokens.count = count
  return tokens
}
