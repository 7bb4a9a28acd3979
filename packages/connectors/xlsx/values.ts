// What a cell of a spreadsheet holds, as the text a person sees in it.
import type { NumberForm } from './workbook.ts'

const dayMilliseconds = 86_400_000

/** A day number as `YYYY-MM-DD`, with the time when there is one; a number below 1 is a time of day. */
export const dateText = (serial: number, from1904: boolean): string => {
  // 1900 is counted as a leap year: before 1 March 1900 every number is one too small.
  const days = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  const instant = Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return String(serial)
  const [day = '', time = ''] = new Date(instant).toISOString().slice(0, 19).split('T')
  if (serial >= 0 && serial < 1 && !from1904) return time
  return instant % dayMilliseconds === 0 ? day : `${day} ${time}`
}

/** A number as written in the file, without the noise of binary fractions; whole numbers in full, zeros kept. */
export const numberText = (written: string, form: NumberForm | undefined, from1904: boolean): string => {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (form?.isDate) return dateText(value, from1904)
  if (/^-?\d+$/.test(written)) return written.padStart(form?.digits ?? 0, '0')
  return String(Number(value.toPrecision(15)))
}

/** `BC12` → 54, counted from 0; -1 when the reference has no column. */
export const columnIndex = (reference: string): number => {
  let index = 0
  for (const letter of /^[A-Z]{0,3}/.exec(reference)?.[0] ?? '')
    index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** The number that stands for a day or an instant, as ISO writes it; null where it is none. */
export const serialOf = (text: string, from1904: boolean): number | null => {
  const at = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`)
    : Number.NaN
  if (Number.isNaN(at)) return null
  const days = (at - Date.UTC(1899, 11, 30)) / dayMilliseconds
  if (from1904) return days - 1_462
  return days < 61 ? days - 1 : days
}
