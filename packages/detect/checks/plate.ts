// Vehicle plates: serial, letter, prefecture (1 to 89), the letter Arabic or its Latin twin, in either writing order;
// temporary plates begin with WW.
import { fold } from '../normalise.ts'

const separated = /^(\d{1,5})\s?[-|/ ]\s?(?:[\u0621-\u064a]|[abdhewtj])\s?[-|/ ]\s?(\d{1,2})$/
const reversed = /^(\d{1,2})\s?[-|/ ]\s?[\u0621-\u064a]\s?[-|/ ]\s?(\d{1,5})$/
const temporary = /^ww[\s-]?\d{4,6}$/

const isPrefecture = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 89

export const isPlate = (text: string): boolean => {
  const folded = fold(text)
  if (folded.length > 16) return false
  const forward = separated.exec(folded)
  if (forward) return isPrefecture(forward[2])
  const backward = reversed.exec(folded)
  return backward ? isPrefecture(backward[1]) : temporary.test(folded)
}
