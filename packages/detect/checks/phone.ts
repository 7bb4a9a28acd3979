// Moroccan telephone numbers: 05 fixed, 06 and 07 mobile, 08 special; national, or international after +212 or 00212.
import { compact } from '../normalise.ts'

/** Whether a text is one telephone number, Moroccan or in the international form of another country. */
export const isPhone = (text: string): boolean => {
  const trimmed = text.trim()
  if (trimmed.length > 24 || /[a-z]/i.test(trimmed)) return false
  const digits = compact(trimmed)
  if (/^(?:00212|212)0?[5-8]\d{8}$/.test(digits) || /^0[5-8]\d{8}$/.test(digits)) return true
  return /^\+\s?[1-9]/.test(trimmed) && /^\d{9,15}$/.test(digits)
}

/** A number that lost its leading zero, as in a spreadsheet or an integer column. */
export const isPhoneWithoutZero = (text: string): boolean => /^[5-7]\d{8}$/.test(text.trim())
