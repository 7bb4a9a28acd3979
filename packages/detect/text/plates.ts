// Vehicle plates in running text: serial, one letter, prefecture, with a bar, a dash or a slash between.
import { foldOf } from '../characters.ts'
import type { Announcements } from './announcements.ts'
import { type Found, foundAs } from './found.ts'
import { endOf, kindAt, signAt, startOf } from './reader.ts'
import { NUMBER, SIGN, type Tokens } from './tokens.ts'

const letters = /^[abdhewtj\u0621-\u064a]$/
const PREFECTURES = 89

const isSeparator = (sign: number): boolean => sign === 45 || sign === 47 || sign === 124

export const readPlate = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  if (!isSeparator(signAt(tokens, at + 1)) || !isSeparator(signAt(tokens, at + 3))) return null
  const letter = at + 2
  const prefecture = at + 4
  const isOneLetter = kindAt(tokens, letter) !== SIGN && endOf(tokens, letter) - startOf(tokens, letter) === 1
  if (
    !isOneLetter ||
    kindAt(tokens, prefecture) !== NUMBER ||
    endOf(tokens, prefecture) - startOf(tokens, prefecture) > 2
  )
    return null
  const { text } = tokens
  if (!letters.test(String.fromCharCode(foldOf(text.charCodeAt(startOf(tokens, letter)))))) return null
  let number = 0
  for (let index = startOf(tokens, prefecture); index < endOf(tokens, prefecture); index++) {
    number = number * 10 + foldOf(text.charCodeAt(index)) - 48
  }
  if (number < 1 || number > PREFECTURES) return null
  return foundAs(
    tokens,
    at,
    prefecture,
    'vehicle-plate',
    announced.has('vehicle-plate', at, 6, 3) ? 0.95 : 0.8,
  )
}
