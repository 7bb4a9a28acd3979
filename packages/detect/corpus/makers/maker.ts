// A maker invents one value of a kind, the way that kind is found in real databases: clean mostly, untidy sometimes.
import type { Random } from '../random.ts'
import type { Pool } from '../shape.ts'

export type Maker = (random: Random, pool: Pool) => unknown

/** The remainder by 97 of a long number, digit by digit; written here again so as not to test detection by itself. */
export const remainder97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Completes `digits` with its Luhn digit. */
export const withLuhn = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + ((10 - (sum % 10)) % 10)
}

export const isoDay = (random: Random, fromYear: number, toYear: number): string =>
  `${random.whole(fromYear, toYear)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`

export const frenchDay = (day: string): string => day.split('-').reverse().join('/')

export const arabicDigits = (text: string): string =>
  text.replace(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
