// Words of health, belief, union and justice in running text: a strong word tells by itself, any other only where the
// sentence speaks of a person, and none inside an expression that merely looks like it.
import { DECOY, PERSON_CUE } from '../dictionaries/vocabulary.ts'
import type { Span } from '../finding.ts'
import { endOf, phraseAt, rolesAt, shapeAt, signAt, startOf } from './reader.ts'
import { LINE_END, type Tokens, UPPER } from './tokens.ts'

/** How many words apart two words of one topic are still one mention. */
const REACH = 6

const isSentenceEnd = (tokens: Tokens, at: number): boolean => {
  if (tokens.kind[at] === LINE_END) return true
  const sign = signAt(tokens, at)
  if (sign === 33 || sign === 63 || sign === 0x61f) return true
  // The dot of "M." or "S.A." ends nothing.
  return sign === 46 && endOf(tokens, at - 1) - startOf(tokens, at - 1) > 2
}

/** Adds the spans of the topics told of; `named` are the spans of names already found, in order. */
export const readTopics = (tokens: Tokens, named: readonly Span[], add: (span: Span) => void): void => {
  let from = 0
  let nameAt = 0
  while (from < tokens.count) {
    let to = from
    let told = false
    let hasTopic = false
    for (; to < tokens.count && !isSentenceEnd(tokens, to); to++) {
      const word = tokens.words[to]
      if (!word) continue
      if ((word.roles & PERSON_CUE) !== 0) told = true
      if (word.topic || word.phrases) hasTopic = true
      if (word.topic?.alone) told = true
    }
    if (hasTopic) {
      const start = startOf(tokens, from)
      const end = endOf(tokens, to - 1)
      while (nameAt < named.length && (named[nameAt]?.end ?? 0) <= start) nameAt += 1
      if ((named[nameAt]?.start ?? end) < end) told = true
      readSentence(tokens, from, to, told, named, nameAt, add)
    }
    from = to + 1
  }
}

const readSentence = (
  tokens: Tokens,
  from: number,
  to: number,
  told: boolean,
  named: readonly Span[],
  firstName: number,
  add: (span: Span) => void,
): void => {
  let nameAt = firstName
  let open = null as Span | null
  let openLast = -REACH
  for (let at = from; at < to; ) {
    const start = startOf(tokens, at)
    while (nameAt < named.length && (named[nameAt]?.end ?? 0) <= start) nameAt += 1
    const inName = (named[nameAt]?.start ?? Number.POSITIVE_INFINITY) <= start
    const word = tokens.words[at]
    if (!word || inName) {
      at += 1
      continue
    }
    const longer = phraseAt(tokens, at, phrase => phrase.topic !== null || (phrase.roles & DECOY) !== 0)
    if (longer && (longer.phrase.roles & DECOY) !== 0) {
      at = longer.last + 1
      continue
    }
    const topic = longer ? longer.phrase.topic : word.topic
    const last = longer ? longer.last : at
    if (topic && !(rolesAt(tokens, at) & DECOY) && (!topic.capitals || shapeAt(tokens, at) === UPPER)) {
      const confidence = topic.alone ? (told ? 0.92 : 0.8) : told ? 0.72 : 0.3
      const end = endOf(tokens, last)
      if (confidence >= 0.5) {
        // "atteint de … sous …" is one mention: words of one topic close together make one span.
        const before = open
        if (
          before &&
          before.category === topic.category &&
          at - openLast <= REACH &&
          (named[nameAt - 1]?.end ?? 0) <= before.start
        ) {
          open = { ...before, end, confidence: Math.max(before.confidence, confidence) }
        } else {
          if (before) add(before)
          open = { start, end, category: topic.category, confidence }
        }
        openLast = last
      }
    }
    at = last + 1
  }
  if (open) add(open)
}
