// A text as words that can be compared: each with its place, what it looks like without accents and marks, and its stems.
// Which language a Latin word is in is not known when somebody types it, so it has a French stem and an English one.
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { foldArabic } from './arabic.ts'

export type Word = {
  readonly start: number
  readonly end: number
  /** Lower case, without accents or marks. */
  readonly folded: string
  readonly stems: readonly string[]
}

const isArabic = /\p{Script=Arabic}/u
/** Letters with their marks, or figures. */
const word = /[\p{L}\p{M}\u0640]+|\d+/gu

const foldLatin = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe')

const fold = (text: string): string => (isArabic.test(text) ? foldArabic(text) : foldLatin(text))

/** Words that say nothing of what a passage is about. */
const stopWords = new Set(
  [
    'le la les l un une des du de d au aux et ou en dans par pour sur vers avec sans ce cet cette ces ci son sa ses leur',
    'leurs il ils elle elles qui que qu dont se s ne n pas est sont etre a y on lorsque si comme ainsi tout toute tous',
    'toutes the of and or to in by for with an is are be that which this it its as at from not any',
    'من في على إلى عن أو أن إن لا ما لم لن هذا هذه ذلك تلك التي الذي الذين كل أي إذا كما قد ثم بل هو هي هم مع عند بعد قبل كان تكون يكون وفق حسب بين ذات',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
)

/** The mark of a plural hides from Snowball what it would take off next («étrangers»). */
const singular = (text: string) => (text.length > 4 ? text.replace(/(?<![su])[sx]$/, '') : text)

function stemsOf(written: string, folded: string, arabic: (word: string) => string): readonly string[] {
  if (isArabic.test(written)) {
    const stem = arabic(written)
    return stopWords.has(stem) ? [] : [stem]
  }
  return /^\d/.test(folded) ? [folded] : [...new Set([french(singular(folded)), english(folded)])]
}

/** @param arabic a stemmer that knows the corpus */
export function wordsWith(arabic: (word: string) => string): (text: string) => Word[] {
  type Known = Pick<Word, 'folded' | 'stems'>
  const known = new Map<string, Known | null>()
  const look = (written: string): Known | null => {
    const folded = fold(written)
    const stems = folded === '' || stopWords.has(folded) ? [] : stemsOf(written, folded, arabic)
    return stems.length === 0 ? null : { folded, stems }
  }
  return text =>
    [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
      let found = known.get(written)
      if (found === undefined) {
        found = look(written)
        // What people type is bounded by nothing; what is kept is.
        if (known.size < 50_000) known.set(written, found)
      }
      return found ? [{ start: index, end: index + written.length, ...found }] : []
    })
}
