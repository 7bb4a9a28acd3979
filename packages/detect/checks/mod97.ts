// Check digits by the remainder of a division by 97: RIB (24 digits), IBAN (ISO 13616 with ISO 7064 mod 97-10),
// ICE (15 digits). Any single altered digit and any two neighbours swapped change the remainder.
import { compact } from '../normalise.ts'

/** Digits taken at once: with a remainder before them they stay below 2^53. */
const PIECE = 12

/** The remainder by 97 of a number of any length written in digits. */
const remainder = (digits: string): number => {
  let rest = 0
  for (let index = 0; index < digits.length; index += PIECE) {
    const piece = digits.slice(index, index + PIECE)
    rest = (rest * 10 ** piece.length + Number(piece)) % 97
  }
  return rest
}

/** Bank (3), city (3), account (16), key (2): the whole is a multiple of 97, and the key is never 00. */
export const isRib = (text: string): boolean => isRibNumber(compact(text))

/** The same, of a text already stripped to its signs. */
export const isRibNumber = (digits: string): boolean =>
  digits.length === 24 &&
  remainder(digits) === 0 &&
  !digits.endsWith('00') &&
  /^(?!0{22})\d{24}$/.test(digits)

/** Company (9), establishment (4), control (2): the whole is a multiple of 97. */
export const isIce = (text: string): boolean => isIceNumber(compact(text))

/** The same, of a text already stripped to its signs. */
export const isIceNumber = (digits: string): boolean =>
  digits.length === 15 && remainder(digits) === 0 && /^(?!0{13})\d{15}$/.test(digits)

/** ISO 7064: the first four signs moved to the end, letters as two digits from 10. */
const remainderOfIban = (value: string): number => {
  let rest = 0
  for (let index = 4; index < value.length + 4; index++) {
    const code = value.charCodeAt(index % value.length)
    rest = code < 65 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97
  }
  return rest
}

/** Lengths of the IBANs a Moroccan file meets; any other country's is judged by its check alone. */
const lengths: Readonly<Record<string, number>> = {
  MA: 28,
  FR: 27,
  ES: 24,
  BE: 16,
  DE: 22,
  IT: 27,
  NL: 18,
  GB: 22,
  TN: 24,
  MR: 27,
  SN: 28,
  AE: 23,
  SA: 24,
  QA: 29,
  CH: 21,
  PT: 25,
  LU: 20,
}

/** An IBAN with its check right; a Moroccan one must also hold a right RIB. */
export const isIban = (text: string): boolean => {
  const value = compact(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return false
  const country = value.slice(0, 2)
  if (value.length !== (lengths[country] ?? value.length)) return false
  const check = value.slice(2, 4)
  if (check < '02' || check > '98') return false
  if (remainderOfIban(value) !== 1) return false
  return country !== 'MA' || isRibNumber(value.slice(4))
}
