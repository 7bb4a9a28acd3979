// Every word and phrase detection knows in running text, in one table found by a hash computed while the text is read.
import type { Category } from '../categories.ts'
import { FOLD_MASK, KIND_MASK, KIND_SHIFT, traits, UNSEEN } from '../characters.ts'
import { fold, wordsOf } from '../normalise.ts'

/** What a word may be; a word can be several things. */
export const FIRST_NAME = 1
export const LAST_NAME = 2
/** A given name that is an everyday word too. */
export const EVERYDAY = 4
export const TITLE = 8
export const INTRODUCTION = 16
export const PERSON_NOUN = 32
export const PERSON_CUE = 64
export const STREET = 128
export const CITY = 256
export const COMMON = 512
export const THING = 1024
export const DECOY = 2048
/** Begins or joins a family name: El, Ben, Aït, Abou. */
export const PARTICLE = 4096
/** "Abd", which needs the word after it. */
export const SERVANT = 8192
/** Set when the lists are complete: what the word, or a phrase that it opens, has to be looked at for. */
export const HAS_TOPIC = 1 << 16
export const HAS_NOTE = 1 << 17
export const OPENS_NAME = 1 << 18
export const OPENS_PHRASE = 1 << 19

export type Topic = {
  readonly category: Category
  /** Tells of a person without the sentence having to. */
  readonly alone: boolean
  /** An abbreviation, read only in capitals: UMT, PAM. */
  readonly capitals: boolean
}

export type Word = {
  readonly text: string
  /** What the word is by itself. */
  roles: number
  topic: Topic | null
  announces: readonly Category[]
  /** Longer expressions that begin with this word, longest first. */
  phrases: Phrase[] | null
}

export type Phrase = {
  /** The places of the words after the first. */
  readonly rest: readonly number[]
  roles: number
  topic: Topic | null
  announces: readonly Category[]
}

const SLOTS = 1 << 14
/** One bit for each of so many remainders of the hashes: most words that are not known are refused by it alone. */
const BITS = 1 << 17
const bits = new Uint8Array(BITS >> 3)
/** Open addressing: the hash of a word, and one more than its place in `words`, side by side. */
const table = new Int32Array(SLOTS * 2)
const words: Word[] = []

/** One step of the hash of a word, over its folded letters; `seed` is where it starts. */
export const seed = 0x811c9dc5 | 0
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const hashOf = (word: string): number => {
  let hash = seed
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index))
  return hash
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

const foldAt = (text: string, at: number): number => (traits[text.charCodeAt(at)] as number) & FOLD_MASK

/**
 * Whether a text whose hash is a word's is that word. With 32 bits of hash, the length and both ends alike, a stranger
 * would pass once in some thousand million words; a text with marks in it is compared letter by letter.
 */
const says = (word: Word, text: string, start: number, end: number): boolean => {
  const known = word.text
  const last = known.length - 1
  if (end - start === known.length) {
    return known.charCodeAt(0) === foldAt(text, start) && known.charCodeAt(last) === foldAt(text, end - 1)
  }
  let at = 0
  for (let index = start; index < end; index++) {
    const trait = traits[text.charCodeAt(index)] as number
    if (((trait >>> KIND_SHIFT) & KIND_MASK) === UNSEEN) continue
    if (known.charCodeAt(at) !== (trait & FOLD_MASK)) return false
    at += 1
  }
  return at === known.length
}

/** One more than the place of the word whose folded letters are `text[start, end)`, given their hash; 0 for none. */
export const find = (hash: number, text: string, start: number, end: number): number => {
  const bit = hash & (BITS - 1)
  if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const place = table[slot * 2 + 1] ?? 0
    if (place === 0) return 0
    if (table[slot * 2] === hash && says(words[place - 1] as Word, text, start, end)) return place
  }
}

/** The word at a place that `find` answered. */
export const wordAtPlace = (place: number): Word | null => (place === 0 ? null : (words[place - 1] ?? null))

/** Roles of every word by its place, for the loop that looks at every token. */
export const rolesByPlace = new Int32Array(SLOTS)

/** The Arabic article is not part of a word here, where three letters remain without it. */
const withoutArticle = (folded: string): string =>
  folded.length >= 5 && folded.startsWith('ال') && folded !== 'الله' ? folded.slice(2) : folded

/** The words of a text, folded, without signs or articles, joined by single spaces. */
export const plainWords = (text: string): string => wordsOf(fold(text)).map(withoutArticle).join(' ')

/** The place of a word, made known if it was not. */
const placeFor = (written: string): number => {
  const text = withoutArticle(written)
  const hash = hashOf(text)
  const known = find(hash, text, 0, text.length)
  if (known !== 0) return known
  words.push({ text, roles: 0, topic: null, announces: [], phrases: null })
  const bit = hash & (BITS - 1)
  bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
  let slot = slotOf(hash)
  while ((table[slot * 2 + 1] ?? 0) !== 0) slot = (slot + 1) & (SLOTS - 1)
  table[slot * 2] = hash
  table[slot * 2 + 1] = words.length
  return words.length
}

/** The word or the phrase a text stands for, made known if it was not. */
export const entryFor = (text: string): Word | Phrase | null => {
  const [place = 0, ...rest] = wordsOf(fold(text)).map(placeFor)
  const first = wordAtPlace(place)
  if (!first || rest.length === 0) return first
  first.phrases ??= []
  const known = first.phrases.find(phrase => phrase.rest.join() === rest.join())
  if (known) return known
  const phrase: Phrase = { rest, roles: 0, topic: null, announces: [] }
  first.phrases.push(phrase)
  first.phrases.sort((a, b) => b.rest.length - a.rest.length)
  return phrase
}

export const addRole = (text: string, role: number): void => {
  const entry = entryFor(text)
  if (entry) entry.roles |= role
}

const TELLING = FIRST_NAME | LAST_NAME | INTRODUCTION | PERSON_NOUN

const sumUp = (entry: Word | Phrase): void => {
  if (entry.topic !== null || (entry.roles & DECOY) !== 0) entry.roles |= HAS_TOPIC
  if (entry.announces.length > 0 || (entry.roles & THING) !== 0) entry.roles |= HAS_NOTE
}

/** Closes the vocabulary: sums up for each word what it and the phrases it opens can tell. */
export const close = (): void => {
  words.forEach((word, index) => {
    sumUp(word)
    for (const phrase of word.phrases ?? []) {
      sumUp(phrase)
      word.roles |= OPENS_PHRASE | (phrase.roles & (HAS_TOPIC | HAS_NOTE))
      if ((phrase.roles & TELLING) !== 0) word.roles |= OPENS_NAME
    }
    rolesByPlace[index + 1] = word.roles
  })
}
