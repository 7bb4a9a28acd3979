// Cuts a text into words, numbers and signs in one pass, hashing each word as it is read and finding it in the
// vocabulary. Offsets are those of the text as given: nothing is copied.
import { ARABIC, DIGIT, foldOf, kindOf, LATIN, SPACE, UNSEEN } from '../characters.ts'
import { lookUp, seed, step, type Word } from '../dictionaries/vocabulary.ts'

export const SIGN = 0
export const LATIN_WORD = 1
export const ARABIC_WORD = 2
export const NUMBER = 3
/** Letters and digits in one piece: `AB123456`, `3ndi`. */
export const MIXED = 4
export const LINE_END = 5

export const LOWER = 0
export const CAPITAL = 1
export const UPPER = 2

export type Tokens = {
  readonly text: string
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  /** For Latin words: lower case, a capital first, or all capitals (of two letters and more). */
  shape: Uint8Array
  /** The word of the vocabulary, by its own letters or without its ending or its article. */
  readonly words: (Word | null)[]
}

const grow = (tokens: Tokens): void => {
  const size = tokens.start.length * 2
  const larger = (array: Int32Array): Int32Array<ArrayBuffer> => {
    const copy = new Int32Array(size)
    copy.set(array)
    return copy
  }
  const wider = (array: Uint8Array): Uint8Array<ArrayBuffer> => {
    const copy = new Uint8Array(size)
    copy.set(array)
    return copy
  }
  tokens.start = larger(tokens.start)
  tokens.end = larger(tokens.end)
  tokens.kind = wider(tokens.kind)
  tokens.shape = wider(tokens.shape)
}

/** و, ف, ب, ل, ك: written onto the word after them. */
const isJoined = (code: number): boolean =>
  code === 0x648 || code === 0x641 || code === 0x628 || code === 0x644 || code === 0x643

const hashFrom = (text: string, start: number, end: number): number => {
  let hash = seed
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (kindOf(code) !== UNSEEN) hash = step(hash, foldOf(code))
  }
  return hash
}

const arabicWord = (text: string, start: number, end: number, hash: number): Word | null => {
  const asWritten = lookUp(hash, text, start, end)
  if (asWritten || end - start < 4) return asWritten
  const first = foldOf(text.charCodeAt(start))
  const hasArticle = (at: number) =>
    foldOf(text.charCodeAt(at)) === 0x627 && text.charCodeAt(at + 1) === 0x644
  const from = (at: number): Word | null =>
    end - at < 3 ? null : lookUp(hashFrom(text, at, end), text, at, end)
  if (hasArticle(start)) return from(start + 2)
  if (!isJoined(first)) return null
  if (hasArticle(start + 1)) return from(start + 3)
  // "لل" is "ل" and the article.
  if (first === 0x644 && text.charCodeAt(start + 1) === 0x644) return from(start + 2) ?? from(start + 1)
  return from(start + 1)
}

/** Reads a text into tokens. */
export const tokenise = (text: string): Tokens => {
  const size = 64 + (text.length >> 2)
  const tokens: Tokens = {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    words: [],
  }
  const length = text.length
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if (kind === SPACE) {
      if (code !== 10 && code !== 13) {
        index += 1
        continue
      }
    } else if (kind === UNSEEN) {
      index += 1
      continue
    }
    if (tokens.count === tokens.start.length) grow(tokens)
    const at = tokens.count
    tokens.count += 1
    tokens.start[at] = index
    if (kind === LATIN || kind === DIGIT || kind === ARABIC) index = readWord(tokens, at, index, kind)
    else {
      tokens.kind[at] = kind === SPACE ? LINE_END : SIGN
      tokens.words.push(null)
      index += 1
    }
    tokens.end[at] = index
  }
  return tokens
}

const readWord = (tokens: Tokens, at: number, from: number, firstKind: number): number => {
  const { text } = tokens
  const length = text.length
  const arabic = firstKind === ARABIC
  let hash = seed
  let before = seed
  let last = 0
  let latin = 0
  let digits = 0
  let capitals = 0
  let index = from
  for (; index < length; index++) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if (kind === LATIN) {
      if (arabic) break
      latin += 1
      const folded = foldOf(code)
      if (folded !== code && code < 0xe0 && code >= 0x41) capitals += 1
      before = hash
      last = folded
      hash = step(hash, folded)
    } else if (kind === DIGIT) {
      if (arabic) break
      digits += 1
      before = hash
      last = 0
      hash = step(hash, foldOf(code))
    } else if (kind === ARABIC) {
      if (!arabic) break
      hash = step(hash, foldOf(code))
    } else if (kind !== UNSEEN) break
  }
  if (arabic) {
    tokens.kind[at] = ARABIC_WORD
    tokens.words.push(arabicWord(text, from, index, hash))
    return index
  }
  if (latin === 0) {
    tokens.kind[at] = NUMBER
    tokens.words.push(null)
    return index
  }
  tokens.kind[at] = digits === 0 ? LATIN_WORD : MIXED
  const first = text.charCodeAt(from)
  const opensWithCapital = kindOf(first) === LATIN && foldOf(first) !== first && first < 0xe0
  tokens.shape[at] = capitals >= 2 && capitals === latin ? UPPER : opensWithCapital ? CAPITAL : LOWER
  let word = lookUp(hash, text, from, index)
  // Plurals and feminines: the word without its last letter.
  if (word === null && latin > 4 && (last === 0x73 || last === 0x65 || last === 0x78)) {
    word = lookUp(before, text, from, index - 1)
  }
  tokens.words.push(word)
  return index
}
