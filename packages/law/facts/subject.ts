// One thing the law is asked about – a processing, a request, a message – with every fact that may be told of it and what
// cannot be true of it together. The reader of outside facts and the writers of its rules are made from that.
import { over } from '../rule.ts'
import { type Contradiction, clashesIn } from './contradiction.ts'
import type { Declarations, FactsOf } from './declare.ts'
import { parserOf } from './parser.ts'

export const subjectOf = <const Given extends Declarations>(
  declarations: Given,
  contradictions: readonly Contradiction<FactsOf<Given>>[] = [],
) => ({
  declarations,
  contradictions,
  parse: parserOf<FactsOf<Given>>(declarations, contradictions),
  /** True when these facts can all be true. */
  canBe: (facts: FactsOf<Given>) => clashesIn(contradictions, facts).length === 0,
  /** `given`, `rule` and `exception` over these facts. */
  ...over<FactsOf<Given>>(),
})
