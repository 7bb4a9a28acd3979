// Where the direction of a line changes, on paper and on screen. Arabic pages isolate every number, date, phone, e-mail, reference and Latin
// run; the others isolate Arabic. Left to the plain bidi rules, `+212 5 37` would print as `37 5 212+`. Browser-safe.

export type Direction = 'ltr' | 'rtl'
export type Part = { readonly text: string; readonly direction?: Direction }

const latin = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}'
const space = '[ \\u00a0\\u202f]'

const latinOrDigits = `(?:[${latin}0-9]\\p{M}*)+`
/** Brackets join a run when they hold Latin letters, `Atlas (SARL)`, or are part of a number, `+212 (0)5`. */
const inBrackets = `(?:\\((?=[^()]{0,60}[${latin}])[^()\\p{Script=Arabic}]{1,60}\\)|\\([0-9]{1,4}\\)(?=[0-9]))`
/** What may stand between two parts of one run; a full stop ends it unless the next part touches it. */
const between = `(?:${space}?[-–—\\[\\]/\\\\:@_+&#'’*=~|%°,]+${space}?|[.…]+|${space})`
/** A sign that belongs to the number after it, when nothing Arabic touches it. */
const sign = '(?:(?<=^|[\\s(\\[«])[-+−#@€$±≤≥<>~./\\\\_*]+)?'
const unit = `(?:${space}?[%‰°€$]+)?`

const latinRun = new RegExp(
  `${sign}${latinOrDigits}(?:${between}?${inBrackets}|${between}?${latinOrDigits})*${unit}`,
  'gu',
)
const arabic = '(?:\\p{Script=Arabic}\\p{M}*)+'
const arabicRun = new RegExp(`${arabic}(?:[^${latin}\\p{Script=Arabic}]{1,40}${arabic})*`, 'gu')
const anyLatin = new RegExp(`[${latin}]`, 'u')
const anyArabic = /\p{Script=Arabic}/u

/** Splits a line into parts; a part with a direction must be isolated in it. The parts joined are the line. */
export const isolate = (line: string, page: Direction): Part[] => {
  const [own, other, run]: [RegExp, Direction, RegExp] =
    page === 'rtl' ? [anyArabic, 'ltr', latinRun] : [anyLatin, 'rtl', arabicRun]
  if (line.search(run) < 0) return line === '' ? [] : [{ text: line }]
  if (!own.test(line)) return [{ text: line, direction: other }]
  const parts: Part[] = []
  let end = 0
  for (const match of line.matchAll(run)) {
    const text = match[0] + closing(match[0], line.slice(match.index + match[0].length))
    if (match.index > end) parts.push({ text: line.slice(end, match.index) })
    parts.push({ text, direction: other })
    end = match.index + text.length
  }
  if (end < line.length) parts.push({ text: line.slice(end) })
  return parts
}

/** The bracket that closes one opened inside the run, so that a pair is never split between two directions. */
const closing = (run: string, after: string): string => {
  const open = run.split('(').length - run.split(')').length
  return open === 1 && after.startsWith(')') ? ')' : ''
}
