// Words of health, belief, union and justice in running text: a strong word tells by itself, any other only where the
// sentence speaks of a person, and none inside an expression that merely looks like it.
import { DECOY, HAS_TOPIC, PERSON_CUE } from '../dictionaries/vocabulary.ts'
import type { Span } from '../finding.ts'
import { endOf, phraseAt, shapeAt, startOf } from './reader.ts'
import { LINE_END, rolesOf, SIGN, type Tokens, UPPER, wordOf } from './tokens.ts'

/** How many words apart two words of one topic are still one mention. */
const REACH = 6

const isSentenceEnd = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kind[at]
  if (kind === LINE_END) return true
  if (kind !== SIGN) return false
  const sign = tokens.text.charCodeAt(startOf(tokens, at))
  if (sign === 33 || sign === 63 || sign === 0x61f) return true
  // The dot of "M." or "S.A." ends nothing.
  return sign === 46 && (at === 0 || endOf(tokens, at - 1) - startOf(tokens, at - 1) > 2)
}

/**
 * The spans of the topics told of: `candidates` are the tokens with a word of a topic, `named` the spans already found,
 * both in order.
 */
export const readTopics = (tokens: Tokens, candidates: readonly number[], named: readonly Span[]): Span[] => {
  const spans: Span[] = []
  let nameAt = 0
  let done = 0
  for (const candidate of candidates) {
    if (candidate < done) continue
    let from = candidate
    while (from > done && !isSentenceEnd(tokens, from - 1)) from -= 1
    let to = from
    let told = false
    for (; to < tokens.count && !isSentenceEnd(tokens, to); to++) {
      const roles = rolesOf(tokens, to)
      if ((roles & PERSON_CUE) !== 0) told = true
      if ((roles & HAS_TOPIC) !== 0 && wordOf(tokens, to)?.topic?.alone) told = true
    }
    const start = startOf(tokens, from)
    const end = endOf(tokens, to - 1)
    while (nameAt < named.length && (named[nameAt]?.end ?? 0) <= start) nameAt += 1
    if ((named[nameAt]?.start ?? end) < end) told = true
    readSentence(tokens, from, to, told, named, nameAt, spans)
    done = to + 1
  }
  return spans
}

const readSentence = (
  tokens: Tokens,
  from: number,
  to: number,
  told: boolean,
  named: readonly Span[],
  firstName: number,
  spans: Span[],
): void => {
  let nameAt = firstName
  let open = null as Span | null
  let openLast = -REACH
  for (let at = from; at < to; ) {
    if ((rolesOf(tokens, at) & HAS_TOPIC) === 0) {
      at += 1
      continue
    }
    const start = startOf(tokens, at)
    while (nameAt < named.length && (named[nameAt]?.end ?? 0) <= start) nameAt += 1
    if ((named[nameAt]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      at += 1
      continue
    }
    const longer = phraseAt(tokens, at, HAS_TOPIC)
    if (longer && (longer.phrase.roles & DECOY) !== 0) {
      at = longer.last + 1
      continue
    }
    const topic = longer ? longer.phrase.topic : (wordOf(tokens, at)?.topic ?? null)
    const last = longer ? longer.last : at
    if (topic && (!topic.capitals || shapeAt(tokens, at) === UPPER)) {
      const confidence = topic.alone ? (told ? 0.92 : 0.8) : told ? 0.72 : 0.3
      const end = endOf(tokens, last)
      if (confidence >= 0.5) {
        // "atteint de … sous …" is one mention: words of one topic close together make one span.
        const before = open
        const joins =
          before?.category === topic.category &&
          at - openLast <= REACH &&
          (named[nameAt - 1]?.end ?? 0) <= before.start
        if (before && joins) open = { ...before, end, confidence: Math.max(before.confidence, confidence) }
        else {
          if (before) spans.push(before)
          open = { start, end, category: topic.category, confidence }
        }
        openLast = last
      }
    }
    at = last + 1
  }
  if (open) spans.push(open)
}
