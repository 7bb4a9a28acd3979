// The Luhn digit of payment cards (ISO/IEC 7812) and of mobile devices (IMEI).
import { compact } from '../normalise.ts'

const hasLuhn = (digits: string): boolean => {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const value = digits.charCodeAt(digits.length - 1 - index) - 48
    const weighed = index % 2 === 1 ? value * 2 : value
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** Visa, Mastercard, Maestro, American Express, Discover, UnionPay and Moroccan interbank numbers, with Luhn right. */
export const isPaymentCard = (text: string): boolean => isCardNumber(compact(text))

/** The same, of a text already stripped to its signs. */
export const isCardNumber = (digits: string): boolean => {
  if (
    !/^(?:4\d{12}|4\d{15}|4\d{18}|5[0-8]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6\d{15}|62\d{14,17}|9\d{15})$/.test(
      digits,
    )
  )
    return false
  return !/^(\d)\1+$/.test(digits) && hasLuhn(digits)
}

/** 15 digits with Luhn right, beginning with a reporting body's number (01, 35, 86, 99…). */
export const isImei = (text: string): boolean => {
  const digits = compact(text)
  return /^(?:0[01]|10|3[35]|4[459]|5[0-4]|86|9[189])\d{13}$/.test(digits) && hasLuhn(digits)
}
