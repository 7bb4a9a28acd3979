// E-mail addresses in running text: found from the "@" outwards, so that a text without one costs nothing.
import type { Span } from '../finding.ts'

const isLocal = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 95 ||
  code === 43 ||
  code === 45 ||
  code === 37

const isDomain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 45

const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255

/** The address around the "@" at an offset, if there is one. */
export const emailAround = (text: string, at: number): Span | null => {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charCodeAt(start - 1))) start -= 1
  while (start < at && text.charCodeAt(start) === 46) start += 1
  let end = at + 1
  while (end < text.length && end - at < LONGEST_DOMAIN && isDomain(text.charCodeAt(end))) end += 1
  while (end > at && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end -= 1
  const domain = text.slice(at + 1, end)
  const dot = domain.lastIndexOf('.')
  if (start === at || dot < 1 || domain.includes('..') || !/^[a-z]{2,24}$/i.test(domain.slice(dot + 1)))
    return null
  return { start, end, category: 'email', confidence: 0.98 }
}
