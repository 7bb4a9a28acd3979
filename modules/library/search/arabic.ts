// Arabic words brought to a common form: marks of reading and the many spellings of alif, ya and ta set aside, articles,
// particles and endings taken off. A particle of one letter (و ب ل ف ك) is taken off only where the corpus knows what
// remains: «بإذن» is «إذن», while «بطاقة» stays whole. Decision 6 says why this is our own.
import { brokenPlurals } from './broken-plurals.ts'

/** Without short vowels, tatweel and hamza; أ إ آ are ا, ى is ي, ة is ه. */
export const foldArabic = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ئى]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ء/g, '')

const definite = /^[وف]?[بك]?ال(?=.{2})/
const pronoun = /(?:هما|ها|هم|هن|ه)$/

/** Endings of number, gender and relation; what is left keeps at least three letters. */
const withoutEnding = (word: string): string => {
  let left = brokenPlurals.get(word) ?? word
  const cut = (ending: RegExp) => {
    const shorter = left.replace(ending, '')
    if (shorter.length >= 3) left = shorter
  }
  const owned = pronoun.test(left)
  cut(pronoun)
  if (/(?:ات|ان|ون|ين)$/.test(left)) cut(/(?:ات|ان|ون|ين)$/)
  else if (owned) cut(/ت$/)
  cut(/ا$/)
  cut(/ي$/)
  // «أغراضها»: the plural shows once its owner is taken off. «صور» leads to «صورة» and back to «صور».
  const singular = brokenPlurals.get(left)
  return singular === undefined || singular.startsWith(left) ? left : withoutEnding(singular)
}

const withoutArticle = (word: string): string => {
  const bare = word.replace(definite, '')
  return bare === word ? word : withoutArticle(bare)
}

const stemOf = (word: string): string => withoutEnding(withoutArticle(word))

const particle = /^[وفبلك](?=.{3})/

/** @param words of the corpus, as written: what remains of a word without its particle is sought among them */
export function arabicStemmer(words: Iterable<string>): (word: string) => string {
  const withArticle = new Set<string>()
  const known = new Set<string>()
  for (const written of new Set(words)) {
    const word = foldArabic(written)
    const stem = stemOf(word)
    if (definite.test(word)) withArticle.add(stem)
    if (definite.test(word) || !/^[وفبلك]/.test(word)) known.add(stem)
  }
  const stem = (word: string): string => {
    const whole = stemOf(word)
    if (withArticle.has(whole) || !particle.test(word)) return whole
    // «للجنة» is ل and «اللجنة», one lam of three written once.
    const rests = word.startsWith('لل') ? [word.slice(2), word.slice(1)] : [word.slice(1)]
    for (const rest of rests) {
      if (known.has(stemOf(rest))) return stemOf(rest)
      const deeper = stem(rest)
      if (known.has(deeper)) return deeper
    }
    return word.startsWith('لل') && word.length > 4 ? stemOf(word.slice(2)) : whole
  }
  return written => stem(foldArabic(written).slice(0, 40))
}
