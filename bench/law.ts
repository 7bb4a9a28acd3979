// How many whole answers one core gives a second, over every question the law can be asked: the conclusion with its reasons
// in three languages, the facts used and needed, duties, days and penalties – beside the bare reading of the same facts.
import { factsFor } from '@himaya/law/questions/arbitrary.test-data'
import { questions } from '@himaya/law/questions/catalogue'
import { serialise } from '@himaya/law/questions/serialise'
import fc from 'fast-check'
import type { Bench, Figure } from './bench.ts'

const SEED = 9_08
const ON = '2026-11-22'

export const bench: Bench = {
  name: 'law',
  about: 'whole answers of every question on one core, beside reading the facts they are given',
  async run({ smoke }) {
    const [perQuestion, passes, repeats] = smoke ? [4, 1, 2] : [200, 2, 9]
    const asked = questions.flatMap(question => {
      const { some, every } = factsFor(question)
      return fc
        .sample(fc.oneof(some, every), { numRuns: perQuestion, seed: SEED })
        .map(facts => ({ question, facts }))
    })
    // Mixed, as they come in.
    const mixed = asked
      .map((each, index) => ({ each, at: (index * 7_919) % asked.length }))
      .sort((one, other) => one.at - other.at)
      .map(({ each }) => each)
    const settled = mixed.filter(
      ({ question, facts }) => question.ask(facts, ON).conclusion !== 'undetermined',
    ).length
    if (settled === 0 || settled === mixed.length) throw new Error('the facts are all of one kind')

    const rates = (work: (each: (typeof mixed)[number]) => unknown) => {
      const values: number[] = []
      for (let repeat = -1; repeat < repeats; repeat++) {
        const start = performance.now()
        for (let pass = 0; pass < passes; pass++) for (const each of mixed) work(each)
        const seconds = (performance.now() - start) / 1000
        if (repeat >= 0) values.push((mixed.length * passes) / seconds)
      }
      return values
    }
    const figures: Figure[] = [
      {
        what: 'facts read and found possible',
        unit: 'readings/s',
        values: rates(({ question, facts }) => question.parse(facts)),
      },
      {
        what: 'whole answers',
        unit: 'answers/s',
        values: rates(({ question, facts }) => question.ask(facts, ON)),
        against: 'facts read and found possible',
      },
      {
        what: 'whole answers as JSON in one language, with what would change them',
        unit: 'answers/s',
        values: rates(({ question, facts }) =>
          JSON.stringify(serialise(question, question.ask(facts, ON), 'fr')),
        ),
      },
    ]
    return { sizes: { questions: questions.length, facts: mixed.length, settled }, figures }
  },
}
