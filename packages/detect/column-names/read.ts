// Reads the name of a column, a table or a comment into concepts: cut at case and signs, folded, split where words were
// run together, each word looked up, the Arabic article and plurals forgiven. No name, however hostile, makes it throw.
import { ARABIC, DIGIT, foldOf, kindOf, LATIN, UNSEEN } from '../characters.ts'
import { fold } from '../normalise.ts'
import { concepts } from './concepts.ts'

/** Longer names are cut: no engine allows them, so they are not names. */
const LONGEST_NAME = 256

export type Concept = string

const spelled = new Map<string, Concept[]>()
/** Spellings of several words, by their first. */
const phrases = new Map<string, { readonly words: readonly string[]; readonly concept: Concept }[]>()

const bare = (word: string): string => (word.length >= 5 && word.startsWith('ال') ? word.slice(2) : word)

const learn = (): void => {
  for (const line of concepts.trim().split('\n')) {
    const colon = line.indexOf(':')
    const concept = line.slice(0, colon)
    for (const spelling of line.slice(colon + 1).split(',')) {
      const words = fold(spelling.trim()).split(' ').map(bare)
      const first = words[0] ?? ''
      if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { words, concept }])
      else if (!spelled.get(first)?.includes(concept))
        spelled.set(first, [...(spelled.get(first) ?? []), concept])
    }
  }
}
learn()

/** Cuts at anything that is no letter or digit, at `aB`, at `ABc`, and between scripts. */
export const splitName = (name: string): string[] => {
  const words: string[] = []
  let word = ''
  let wasLower = false
  let wasUpper = false
  let script = 0
  const close = () => {
    if (word !== '') words.push(word)
    word = ''
  }
  const cut = name.slice(0, LONGEST_NAME)
  for (let index = 0; index < cut.length; index++) {
    const code = cut.charCodeAt(index)
    const kind = kindOf(code)
    if (kind === UNSEEN) continue
    if (kind !== LATIN && kind !== DIGIT && kind !== ARABIC) {
      close()
      wasLower = wasUpper = false
      script = 0
      continue
    }
    const folded = foldOf(code)
    const isUpper =
      kind === LATIN &&
      folded !== code &&
      String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)
    const next = cut.charCodeAt(index + 1)
    const nextIsLower =
      kindOf(next) === LATIN && String.fromCharCode(next).toLowerCase() === String.fromCharCode(next)
    const isArabic = kind === ARABIC
    if (script !== 0 && kind !== DIGIT && (script === ARABIC) !== isArabic) close()
    else if (isUpper && (wasLower || (wasUpper && nextIsLower))) close()
    word += String.fromCharCode(folded)
    wasUpper = isUpper
    wasLower = kind === LATIN && !isUpper
    if (kind !== DIGIT) script = kind
  }
  close()
  return words
}

/** The lexicon's spelling a word is known under. */
const knownSpelling = (word: string): string | null => {
  const undigited = word.replace(/\d+$/, '')
  // "adr1", "cim10": the digits count the columns; "l3onwan" and "3aili" keep theirs, being spelled so.
  const candidates = [word, bare(word), undigited, bare(undigited)]
  if (word.length > 4 && /[sx]$/.test(word)) candidates.push(word.slice(0, -1))
  return candidates.find(candidate => candidate !== '' && spelled.has(candidate)) ?? null
}

/** Two-letter words allowed inside a run-together name. */
const short = new Set('dt cd id no nb cp rc if ip'.split(' '))

/** `dtnaiss`, `nomcli`, `codepostal`: the fewest known words that cover the whole. */
const unglue = (word: string): string[] | null => {
  if (word.length < 5 || word.length > 40) return null
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    let choice: string[] | null = null
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start]
      if (!before) continue
      const piece = word.slice(start, end)
      const allowed = piece.length >= 3 ? knownSpelling(piece) !== null : short.has(piece)
      if (allowed && (choice === null || before.length + 1 < choice.length)) choice = [...before, piece]
    }
    best.push(choice)
  }
  const whole = best[word.length] ?? null
  return whole && whole.length > 1 && whole.length <= 4 ? whole : null
}

export type NameWord = {
  /** The lexicon's spelling, never the input's; empty for a word it does not have. */
  readonly word: string
  /** What the word may mean; none when it is not in the lexicon. */
  readonly concepts: readonly Concept[]
}
export type NameReading = { readonly words: readonly NameWord[] }

/** The words of a name, each with what it may mean. */
export const readName = (name: string): NameReading => {
  const pieces = splitName(name).flatMap(word =>
    knownSpelling(word) !== null || phrases.has(bare(word)) ? [word] : (unglue(word) ?? [word]),
  )
  const words: NameWord[] = []
  for (let index = 0; index < pieces.length; ) {
    const word = pieces[index] ?? ''
    const phrase = phrases
      .get(bare(word))
      ?.filter(candidate =>
        candidate.words.every((part, offset) => bare(pieces[index + offset] ?? '') === part),
      )
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (phrase) words.push({ word: phrase.words.join(' '), concepts: [phrase.concept] })
    else if (!/^\d+$/.test(word)) {
      const spelling = knownSpelling(word)
      words.push({ word: spelling ?? '', concepts: spelling === null ? [] : (spelled.get(spelling) ?? []) })
    }
    index += phrase ? phrase.words.length : 1
  }
  return { words }
}

export const hasConcept = (reading: NameReading, concept: Concept): boolean =>
  reading.words.some(word => word.concepts.includes(concept))

/** Every concept the lexicon names. */
export const knownConcepts = (): ReadonlySet<Concept> =>
  new Set([...[...spelled.values()].flat(), ...[...phrases.values()].flat().map(phrase => phrase.concept)])
