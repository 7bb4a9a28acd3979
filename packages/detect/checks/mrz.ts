// The machine-readable zone of the national card: ICAO 9303, format TD1, three lines of 30 (law 04-20, art. 5).

/** Weights 7, 3, 1 in turn; digits count for themselves, letters from 10, the filler for nothing. */
const checkDigit = (text: string): string => {
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const value = code === 60 ? 0 : code < 65 ? code - 48 : code - 55
    sum += value * (index % 3 === 0 ? 7 : index % 3 === 1 ? 3 : 1)
  }
  return String(sum % 10)
}

const TD1 = /^I[A-Z<][A-Z]{3}[A-Z0-9<]{25}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d[A-Z<]{30}$/

/** Whether a text has the form of a TD1 zone, and how many of its four check digits are right. */
export const readMrz = (text: string): { readonly right: number; readonly moroccan: boolean } | null => {
  const zone = text.replace(/\s+/g, '').toUpperCase()
  if (zone.length !== 90 || !TD1.test(zone)) return null
  const composite = zone.slice(5, 30) + zone.slice(30, 37) + zone.slice(38, 45) + zone.slice(48, 59)
  const checks: readonly (readonly [string, string])[] = [
    [zone.slice(5, 14), zone.charAt(14)],
    [zone.slice(30, 36), zone.charAt(36)],
    [zone.slice(38, 44), zone.charAt(44)],
    [composite, zone.charAt(59)],
  ]
  return {
    right: checks.filter(([part, digit]) => checkDigit(part) === digit).length,
    moroccan: zone.slice(2, 5) === 'MAR' && zone.slice(45, 48).replace(/</g, '') === 'MAR',
  }
}
