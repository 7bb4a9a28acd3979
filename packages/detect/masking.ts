// An example a person may be shown without being shown the value: at most its first and last character, and only when
// enough lies between; letters and digits in between become dots, so that the form still reads.
import { ARABIC, DIGIT, kindOf, LATIN } from './characters.ts'

const isSign = (code: number): boolean => {
  const kind = kindOf(code)
  return kind === LATIN || kind === DIGIT || kind === ARABIC
}

const LONGEST = 24

/** `AB123456` → `A••••••6`; short values lose every sign; long ones are cut. Never returns the value itself. */
export const mask = (value: string): string => {
  const signs = [...value].filter(sign => isSign(sign.charCodeAt(0)))
  const showsEnds = signs.length >= 6 && signs[0] !== undefined && signs.length <= 40
  let seen = 0
  const masked = [...value].slice(0, LONGEST).map(sign => {
    const code = sign.charCodeAt(0)
    if (!isSign(code)) return /[ .@/:-]/.test(sign) ? sign : '•'
    seen += 1
    return showsEnds && (seen === 1 || seen === signs.length) ? sign : '•'
  })
  const text = masked.join('')
  return text.includes('•') ? text : '•'.repeat(Math.max(1, text.length))
}
