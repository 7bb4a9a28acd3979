// Reads a running text once, from left to right, and gathers the spans of personal data in it. Most words and numbers
// of a text are nobody's: what can be told from a role or from the character that follows is told before any rule runs.
import '../dictionaries/load.ts'
import { DIGIT, kindOf, OTHER } from '../characters.ts'
import {
  FIRST_NAME,
  HAS_NOTE,
  HAS_TOPIC,
  INTRODUCTION,
  LAST_NAME,
  OPENS_NAME,
  PERSON_NOUN,
  SERVANT,
  STREET,
  TITLE,
} from '../dictionaries/vocabulary.ts'
import type { Span } from '../finding.ts'
import { readAddress } from './addresses.ts'
import { type Announcements, announcementsIn } from './announcements.ts'
import { readBlood, readCode, readSplitCode } from './codes.ts'
import { emailAround } from './emails.ts'
import type { Found } from './found.ts'
import { readMachine } from './machines.ts'
import { readName } from './names.ts'
import { readInternational, readNumber } from './numbers.ts'
import {
  LATIN_WORD,
  LINE_END,
  MIXED,
  NUMBER,
  rolesOf,
  roomFor,
  SIGN,
  type Tokens,
  tokenise,
} from './tokens.ts'
import { readTopics } from './topics.ts'

const NAMING = FIRST_NAME | LAST_NAME | TITLE | INTRODUCTION | PERSON_NOUN | SERVANT | OPENS_NAME

/** Used again for every text that fits: reading is never entered twice at once. */
const room = roomFor(1 << 14)

const SPACE_SIGN = 32
const DASH = 45
const COLON = 58
const AT_SIGN = 64
const PLUS = 43

/** Every span of personal data in a text, in order of position. */
export const spansOf = (text: string): Span[] => {
  const tokens = tokenise(text, room)
  const announced = announcementsIn(tokens)
  const spans: Span[] = []
  const topics: number[] = []
  const { start: starts, end: ends, kind: kinds, count } = tokens
  let covered = 0
  for (let at = 0; at < count; at++) {
    const kind = kinds[at] as number
    if (kind === LINE_END) continue
    const start = starts[at] as number
    let found: Found | null = null
    if (kind === SIGN) {
      const sign = text.charCodeAt(start)
      if ((sign !== AT_SIGN && sign !== PLUS) || start < covered) continue
      found = sign === PLUS ? readInternational(tokens, at) : readEmail(tokens, at)
    } else if (kind === NUMBER) {
      if (start >= covered) found = readNumeric(tokens, at, announced)
    } else {
      const roles = rolesOf(tokens, at)
      if ((roles & HAS_TOPIC) !== 0) topics.push(at)
      if (start < covered) continue
      if ((roles & HAS_NOTE) !== 0) announced.note(at)
      if (kind === MIXED) found = readMixed(tokens, at, roles, announced)
      else {
        if (kind === LATIN_WORD && (ends[at] as number) - start <= 2) found = readShort(tokens, at, announced)
        if (found === null && roles !== 0) found = readWord(tokens, at, roles)
      }
    }
    if (found === null) continue
    // An e-mail address claims the words before its sign.
    while (spans.length > 0 && (spans[spans.length - 1]?.end ?? 0) > found.span.start) spans.pop()
    spans.push(found.span)
    covered = found.span.end
  }
  if (topics.length === 0) return spans
  const told = readTopics(tokens, topics, spans)
  return told.length === 0 ? spans : [...spans, ...told].sort((a, b) => a.start - b.start)
}

const readEmail = (tokens: Tokens, at: number): Found | null => {
  const span = emailAround(tokens.text, tokens.start[at] as number)
  return span ? { span, last: at } : null
}

const readMixed = (tokens: Tokens, at: number, roles: number, announced: Announcements): Found | null => {
  const follows = tokens.text.charCodeAt(tokens.end[at] as number)
  const machine = follows === COLON || follows === DASH ? readMachine(tokens, at) : null
  return machine ?? readCode(tokens, at, announced) ?? readWord(tokens, at, roles)
}

/** Two letters at most: the head of a hardware address, a blood group, the letters of `AB 123456`. */
const readShort = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const { text } = tokens
  const end = tokens.end[at] as number
  const follows = text.charCodeAt(end)
  if (follows === COLON || follows === DASH) {
    const machine = readMachine(tokens, at)
    if (machine) return machine
  }
  const beyond = follows === SPACE_SIGN || follows === DASH ? text.charCodeAt(end + 1) : follows
  if (kindOf(beyond) === DIGIT) return readSplitCode(tokens, at, announced)
  return beyond === 43 || beyond === DASH || beyond === 0x2212 || follows === DASH
    ? readBlood(tokens, at, announced)
    : null
}

/** A number with nothing after it that could continue it, and too short to be something alone, is passed over. */
const readNumeric = (tokens: Tokens, at: number, announced: Announcements): Found | null => {
  const { text } = tokens
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  const follows = text.charCodeAt(end)
  if (end - start < 9) {
    const joins = follows === DASH || follows === 46 || follows === 47 || follows === COLON || follows === 124
    if (!joins && follows !== SPACE_SIGN) return null
    const beyond = kindOf(text.charCodeAt(end + 1))
    // After a space only digits or the bar of a plate go on; after a sign, a digit or a letter.
    if (beyond !== DIGIT && (follows === SPACE_SIGN ? beyond !== OTHER : beyond === OTHER)) return null
  }
  const found = readNumber(tokens, at, announced)
  if (found) return found
  const opensAbroad = text.charCodeAt(start) === 48 && text.charCodeAt(start + 1) === 48
  return opensAbroad ? readInternational(tokens, at) : null
}

const readWord = (tokens: Tokens, at: number, roles: number): Found | null => {
  if ((roles & STREET) !== 0) {
    const address = readAddress(tokens, at)
    if (address) return address
  }
  return (roles & NAMING) !== 0 ? readName(tokens, at) : null
}
