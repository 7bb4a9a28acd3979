// Facts at random for any question, made from its own declarations; none clash.
import fc from 'fast-check'
import { allFacts, forgettingOf, recordOf, someFacts } from '../facts/arbitrary.test-data.ts'
import { processingDeclarations } from '../facts/processing.ts'
import type { Question } from './question.ts'

type AtRandom = {
  /** Some facts known, others not. */
  readonly some: fc.Arbitrary<object>
  /** Every fact known, down to those of each item. */
  readonly every: fc.Arbitrary<object>
  /** Every fact known, and the same with some of them forgotten. */
  readonly knownAndPartly: fc.Arbitrary<[object, object]>
}

export const factsFor = ({ declarations, parse }: Pick<Question, 'declarations' | 'parse'>): AtRandom => {
  const canBe = (facts: object) => parse(facts).faults === undefined
  const processing = declarations === processingDeclarations
  const some = processing ? someFacts : recordOf(declarations, false).filter(canBe)
  const every = processing ? allFacts : recordOf(declarations, true).filter(canBe)
  const forgetting = forgettingOf(declarations)
  return {
    some,
    every,
    knownAndPartly: every.chain(facts => fc.tuple(fc.constant(facts), forgetting(facts))),
  }
}
