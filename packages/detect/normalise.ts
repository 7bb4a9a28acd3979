// A text as the recognisers read it: folded letter by letter, or stripped down to what an identifier is made of.
import { ARABIC, DIGIT, foldOf, kindOf, LATIN, SPACE, UNSEEN } from './characters.ts'

/** Lower case, no accents, Western digits, one spelling per Arabic letter, no invisible mark, single spaces. */
export const fold = (text: string): string => {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if (kind === UNSEEN) continue
    if (kind === SPACE) {
      if (folded !== '' && !folded.endsWith(' ')) folded += ' '
    } else folded += String.fromCharCode(foldOf(code))
  }
  return folded.trimEnd()
}

/** Upper-case letters and digits only: spaces, dots, dashes, slashes and marks are left out. */
export const compact = (text: string): string => {
  let kept = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = kindOf(code)
    if (kind === LATIN || kind === DIGIT || kind === ARABIC) kept += String.fromCharCode(foldOf(code))
  }
  return kept.toUpperCase()
}

/** The words of a folded text: runs of letters and digits. */
export const wordsOf = (folded: string): string[] => {
  const words: string[] = []
  let word = ''
  for (let index = 0; index <= folded.length; index++) {
    const kind = index < folded.length ? kindOf(folded.charCodeAt(index)) : SPACE
    if (kind === LATIN || kind === DIGIT || kind === ARABIC) word += folded.charAt(index)
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return words
}
