// What must be true of every answer, whatever the facts: tried on facts made at random from their declarations.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../calendar.ts'
import { allFacts } from '../facts/arbitrary.test-data.ts'
import { contradictionsIn } from '../facts/contradictions.ts'
import { parseFacts } from '../facts/parse.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { evaluate } from '../rule.ts'
import type { Regime } from '../words/regimes.ts'
import { applyChanges } from './alternatives.ts'
import { factsFor } from './arbitrary.test-data.ts'
import { questions } from './catalogue.ts'
import { applying, plainly } from './plainly.test-data.ts'
import { decideRegime, regime } from './regime.ts'
import { regimeRules, strictness } from './regime-rules.ts'

const ON = '2026-11-22'
const runs = { numRuns: 250 }
const rank = (conclusion: Regime) => strictness.indexOf(conclusion)

describe.each(questions.map(question => [question.name, question] as const))('%s', (_name, question) => {
  const { ask, asks, parse } = question
  const { some, every, knownAndPartly } = factsFor(question)

  test('facts at random are facts: they parse, and none clash', () =>
    fc.assert(
      fc.property(fc.oneof(some, every), facts => {
        expect(parse(facts).faults).toBeUndefined()
      }),
      { numRuns: 100 },
    ))

  test('more facts never change a settled answer', () =>
    fc.assert(
      fc.property(knownAndPartly, ([known, partly]) => {
        const before = ask(partly, ON).conclusion
        if (before !== 'undetermined') expect(ask(known, ON).conclusion).toBe(before)
      }),
      runs,
    ))

  test('what is imposed at least is not taken back by more facts', () =>
    fc.assert(
      fc.property(knownAndPartly, ([known, partly]) => {
        const { atLeast } = ask(partly, ON)
        if (atLeast === undefined) return
        const settled = ask(known, ON)
        const rules = (reasons: typeof settled.because) => new Set(reasons.map(({ rule }) => rule))
        expect(settled.conclusion).not.toBe('undetermined')
        expect(rules(settled.because).size).toBeGreaterThan(0)
      }),
      runs,
    ))

  test('with every fact known there is an answer', () =>
    fc.assert(
      fc.property(every, facts => {
        const { conclusion, needs } = ask(facts, ON)
        expect(conclusion).not.toBe('undetermined')
        expect(needs).toEqual([])
      }),
      runs,
    ))

  test('answering what it asks for, and nothing else, settles it – and it never asks twice', () =>
    fc.assert(
      fc.property(every, facts => {
        let known: Record<string, unknown> = {}
        for (let asked = 0; ; asked++) {
          const answer = ask(known, ON)
          if (answer.conclusion !== 'undetermined') {
            expect(answer.conclusion).toBe(ask(facts, ON).conclusion)
            return
          }
          expect(asked).toBeLessThan(asks.length + 1)
          const [nearest] = answer.needs
          expect(nearest?.settles).toBe('conclusion')
          const name = nearest?.fact.split('.')[0] ?? ''
          expect(asks).toContain(name)
          expect(known[name]).toBeUndefined()
          known = { ...known, [name]: (facts as Record<string, unknown>)[name] }
        }
      }),
      { numRuns: 150 },
    ))

  test('an open answer says what it waits for; a settled one waits for nothing', () =>
    fc.assert(
      fc.property(some, facts => {
        const { conclusion, needs } = ask(facts, ON)
        const waits = needs.some(need => need.settles === 'conclusion')
        expect(waits).toBe(conclusion === 'undetermined')
      }),
      runs,
    ))

  test('a better way, taken, really leads to what it says', () =>
    fc.assert(
      fc.property(every, facts => {
        for (const { changes, conclusion } of ask(facts, ON).alternatives) {
          const changed = applyChanges(facts, changes)
          expect(parse(changed).faults).toBeUndefined()
          expect(ask(changed, ON).conclusion).toBe(conclusion)
        }
      }),
      runs,
    ))

  test('every reason, need, duty, day, penalty, reading and alternative speaks three languages', () =>
    fc.assert(
      fc.property(fc.oneof(some, every), facts => {
        const answer = ask(facts, ON)
        const texts = [
          ...answer.because.map(({ text }) => text),
          ...answer.needs.flatMap(({ question, help }) => [question, help]),
          ...answer.duties.map(({ text }) => text),
          ...answer.reviews.map(({ text }) => text),
          ...answer.readings.flatMap(({ doubt, encoded }) => [doubt, encoded]),
          ...answer.alternatives.map(({ text }) => text),
          ...(answer.dates ?? []).flatMap(({ title, text }) => [title, text]),
          ...(answer.penalties ?? []).map(({ text }) => text),
        ]
        for (const { fr, ar, en } of texts) {
          expect(ar).toMatch(/[\u0600-\u06ff]{2}/)
          for (const words of [fr, ar, en]) expect(words).not.toMatch(/undefined|null|NaN|\[object/)
          expect(fr).not.toBe(en)
        }
        const cited = [
          ...answer.because,
          ...answer.duties,
          ...answer.readings,
          ...(answer.dates ?? []),
          ...(answer.penalties ?? []),
        ]
        for (const { cites } of cited) expect(cites).not.toHaveLength(0)
        for (const { on } of answer.dates ?? []) expect(isDay(on)).toBe(true)
      }),
      { numRuns: 200 },
    ))

  test('an answer is plain data', () =>
    fc.assert(
      fc.property(some, facts => {
        const answer = ask(facts, ON)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(ask(facts, ON))))
      }),
      { numRuns: 50 },
    ))

  test('before 5 March 2009 it says that the law was not in force', () =>
    fc.assert(
      fc.property(some, facts => {
        expect(ask(facts, '2009-03-04').conclusion).toBe('not-in-force')
      }),
      { numRuns: 20 },
    ))

  test('it can be asked of the first day of the law', () =>
    fc.assert(
      fc.property(every, facts => {
        expect(ask(facts, '2009-03-05').conclusion).not.toBe('not-in-force')
      }),
      { numRuns: 50 },
    ))
})

describe('regime', () => {
  test('the strictest rule that holds prevails, and every trigger is listed', () =>
    fc.assert(
      fc.property(allFacts, facts => {
        const { conclusion, triggers } = decideRegime(facts)
        if (conclusion === 'undetermined' || triggers.length === 0) return
        const holding = regimeRules.filter(rule => evaluate(rule, facts) === true)
        const demanding = holding.filter(({ concludes }) => rank(concludes) <= rank('authorisation'))
        if (demanding.length > 0)
          expect(rank(conclusion)).toBe(Math.min(...demanding.map(({ concludes }) => rank(concludes))))
        expect(triggers).toEqual(holding.filter(({ concludes }) => concludes === conclusion))
      }),
      runs,
    ))

  test('an alternative, applied, really lowers the regime to what it says', () => {
    let found = 0
    fc.assert(
      fc.property(allFacts, facts => {
        const inScope = { ...facts, ...applying }
        if (contradictionsIn(inScope).length > 0) return
        const { conclusion, alternatives } = regime(inScope, ON)
        for (const { changes, conclusion: lower } of alternatives) {
          found++
          const changed = applyChanges(inScope, changes)
          expect(parseFacts(changed).faults).toBeUndefined()
          expect(regime(changed, ON).conclusion).toBe(lower)
          expect(rank(lower)).toBeGreaterThan(rank(conclusion as Regime))
          for (const { fact, from } of changes) expect(from).toBe(inScope[fact as keyof ProcessingFacts])
        }
      }),
      { numRuns: 1_000 },
    )
    expect(found).toBeGreaterThan(100)
  })

  test('against art. 12 written out in the plainest way, on facts that are all known', () =>
    fc.assert(
      fc.property(allFacts, facts => {
        const inScope = { ...facts, ...applying }
        if (contradictionsIn(inScope).length > 0) return
        expect(decideRegime(inScope).conclusion).toBe(plainly(inScope))
      }),
      { numRuns: 2_000 },
    ))
})
