// How many regime decisions one core makes a second: the rules with their triggers and needs, beside art. 12 written out
// by hand, which gives neither reasons nor needs and works only where every fact is known.
import { allFacts, someFacts } from '@himaya/law/facts/arbitrary.test-data'
import type { ProcessingFacts } from '@himaya/law/facts/processing'
import { applying, plainly } from '@himaya/law/questions/plainly.test-data'
import { decideRegime, regime } from '@himaya/law/questions/regime'
import fc from 'fast-check'
import type { Bench, Figure } from './bench.ts'

const SEED = 9_08
const ON = '2026-11-22'

/** Decisions a second, once for each repetition, after one that is not counted. */
function rates(
  processings: readonly ProcessingFacts[],
  passes: number,
  repeats: number,
  decide: (facts: ProcessingFacts) => unknown,
) {
  const values: number[] = []
  for (let repeat = -1; repeat < repeats; repeat++) {
    const start = performance.now()
    for (let pass = 0; pass < passes; pass++) for (const facts of processings) decide(facts)
    const seconds = (performance.now() - start) / 1000
    if (repeat >= 0) values.push((processings.length * passes) / seconds)
  }
  return values
}

export const bench: Bench = {
  name: 'regime',
  about: 'regime decisions on one core, against art. 12 written out by hand without reasons or needs',
  async run({ smoke }) {
    const processings = smoke ? 200 : 10_000
    const [passes, repeats] = smoke ? [1, 3] : [5, 15]
    const sample = (facts: fc.Arbitrary<ProcessingFacts>) =>
      fc.sample(facts, { numRuns: processings, seed: SEED })
    const known = sample(allFacts).map(facts => ({ ...facts, ...applying }))
    const partly = sample(someFacts)
    let open = 0
    for (const facts of known)
      if (decideRegime(facts).conclusion !== plainly(facts))
        throw new Error('the rules and art. 12 by hand disagree')
    for (const facts of partly) if (decideRegime(facts).blocking.length > 0) open++
    if (open === 0) throw new Error('no processing lacks a fact')

    const few = known.slice(0, smoke ? 50 : 1_000)
    const figures: Figure[] = [
      {
        what: 'by hand, every fact known',
        unit: 'decisions/s',
        values: rates(known, passes, repeats, plainly),
      },
      {
        what: 'with triggers, every fact known',
        unit: 'decisions/s',
        values: rates(known, passes, repeats, decideRegime),
        against: 'by hand, every fact known',
      },
      {
        what: 'with triggers and needs, facts missing',
        unit: 'decisions/s',
        values: rates(partly, passes, repeats, decideRegime),
      },
      {
        what: 'whole answer in three languages',
        unit: 'answers/s',
        values: rates(few, 1, repeats, facts => regime(facts, ON)),
      },
      {
        what: 'whole answer with its alternatives',
        unit: 'answers/s',
        values: rates(few, 1, repeats, facts => regime(facts, ON).alternatives),
      },
    ]
    return { sizes: { processings, decisions: processings * passes * repeats }, figures }
  },
}
