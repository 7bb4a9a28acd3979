// Reads a running text once, from left to right, and gathers the spans of personal data in it.
import '../dictionaries/load.ts'
import {
  FIRST_NAME,
  INTRODUCTION,
  LAST_NAME,
  PERSON_NOUN,
  SERVANT,
  STREET,
  THING,
  TITLE,
} from '../dictionaries/vocabulary.ts'
import type { Span } from '../finding.ts'
import { readAddress } from './addresses.ts'
import { announcementsIn } from './announcements.ts'
import { emailAround } from './emails.ts'
import { readName } from './names.ts'
import {
  type Found,
  readBlood,
  readCode,
  readInternational,
  readMachine,
  readNumber,
  readSplitCode,
} from './numbers.ts'
import { endOf, signAt, startOf } from './reader.ts'
import { LATIN_WORD, MIXED, NUMBER, SIGN, type Tokens, tokenise } from './tokens.ts'
import { readTopics } from './topics.ts'

const NAMING = FIRST_NAME | LAST_NAME | TITLE | INTRODUCTION | PERSON_NOUN | SERVANT

/** Every span of personal data in a text, in order of position, none overlapping another. */
export const spansOf = (text: string): Span[] => {
  const tokens = tokenise(text)
  const announced = announcementsIn(tokens)
  const spans: Span[] = []
  let covered = 0
  const take = (found: Found): number => {
    // An address claims the house number before it, an e-mail the words before the sign.
    while (spans.length > 0 && (spans[spans.length - 1]?.end ?? 0) > found.span.start) spans.pop()
    spans.push(found.span)
    covered = found.span.end
    return found.last + 1
  }
  for (let at = 0; at < tokens.count; ) {
    if (startOf(tokens, at) < covered) {
      at += 1
      continue
    }
    const word = tokens.words[at]
    if (word) {
      if (word.announces.length > 0 || word.phrases !== null || (word.roles & THING) !== 0) announced.note(at)
    }
    const found = readAt(tokens, at, announced)
    at = found ? take(found) : at + 1
  }
  const named = spans.slice()
  const all = spans
  readTopics(tokens, named, span => all.push(span))
  return all.sort((a, b) => a.start - b.start)
}

const readAt = (tokens: Tokens, at: number, announced: ReturnType<typeof announcementsIn>): Found | null => {
  const kind = tokens.kind[at]
  if (kind === NUMBER) {
    const start = startOf(tokens, at)
    const opensAbroad = tokens.text.charCodeAt(start) === 48 && tokens.text.charCodeAt(start + 1) === 48
    return readNumber(tokens, at, announced) ?? (opensAbroad ? readInternational(tokens, at) : null)
  }
  if (kind === MIXED)
    return readMachine(tokens, at) ?? readCode(tokens, at, announced) ?? readWord(tokens, at)
  if (kind === SIGN) {
    const sign = signAt(tokens, at)
    if (sign === 64) {
      const span = emailAround(tokens.text, startOf(tokens, at))
      return span ? { span, last: at } : null
    }
    return sign === 43 ? readInternational(tokens, at) : null
  }
  if (kind === LATIN_WORD && endOf(tokens, at) - startOf(tokens, at) <= 2) {
    const found =
      readMachine(tokens, at) ?? readBlood(tokens, at, announced) ?? readSplitCode(tokens, at, announced)
    if (found) return found
  }
  return readWord(tokens, at)
}

const readWord = (tokens: Tokens, at: number): Found | null => {
  const word = tokens.words[at]
  if (!word) return null
  if ((word.roles & STREET) !== 0) {
    const address = readAddress(tokens, at)
    if (address) return address
  }
  return (word.roles & NAMING) !== 0 || word.phrases !== null ? readName(tokens, at) : null
}
