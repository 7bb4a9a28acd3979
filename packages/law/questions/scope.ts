// Does Law 09-08 apply to this processing? (art. 1, 2)
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import {
  crimePrevention,
  defenceOrStateSecurity,
  establishedInMorocco,
  manualAndUnfiled,
  meansInMorocco,
  nobodyIdentified,
  noMeansInMorocco,
  partlyDefence,
  personalOrDomestic,
  type Scope,
  scopeDuties,
  specificLegislation,
  transitOnly,
} from '../loi-09-08/art-02-scope.ts'
import { decide, lifted, tier } from './decide.ts'
import {
  becauseOf,
  dutiesOf,
  dutyNeeds,
  lazily,
  needsOf,
  readingsOf,
  reviewsOf,
  usedFactsOf,
} from './explain.ts'
import { isInForce, notYetInForce } from './in-force.ts'

const tiers = [
  tier('out', [
    nobodyIdentified,
    manualAndUnfiled,
    personalOrDomestic,
    defenceOrStateSecurity,
    noMeansInMorocco,
    transitOnly,
  ]),
  tier('creating-text', [crimePrevention]),
  tier('review', [specificLegislation]),
  tier('in', [establishedInMorocco, meansInMorocco]),
] as const

/** Rules that do not conclude but put a person on the watch. */
const reviews = [partlyDefence]
const rules = [...tiers.flatMap(each => each.rules as readonly (typeof nobodyIdentified)[]), ...reviews]

/** Every rule of this question: those that conclude, those that only watch, and the duties of a controller abroad. */
export const scopeRules = [...rules, ...scopeDuties]

/** The facts this question may ask for. */
export const scopeAsks = [
  ...new Set([...rules, ...rules.flatMap(rule => rule.unless), ...scopeDuties].flatMap(rule => rule.asks)),
]

/** The bare decision, without its words. */
export const decideScope = (facts: ProcessingFacts) => decide<ProcessingFacts, Scope>(tiers, facts)

/** `in`, `out`, `creating-text` (crime prevention: the creating text governs) or `review` (art. 2-4, specific law). */
export const scope = (facts: ProcessingFacts, on: Day): Answer<Scope> => {
  if (!isInForce(on)) return notYetInForce('scope', on)
  const { conclusion, holding, blocking, open } = decideScope(facts)
  const watching = reviews.filter(rule => rule.holds(facts) === true)
  const exceptions = lazily(() => lifted<ProcessingFacts, Scope>(tiers, facts))
  const passages = lazily(() => [...holding, ...exceptions().map(({ exception }) => exception), ...watching])
  const applies = conclusion === 'in' || conclusion === 'creating-text'
  return {
    question: 'scope',
    on,
    conclusion,
    label: 'statutory',
    because: [
      ...holding.map(rule => becauseOf(rule, facts)),
      ...exceptions().map(({ rule, exception }) => becauseOf(exception, facts, rule.id)),
      ...watching.map(rule => becauseOf(rule, facts)),
    ],
    facts: usedFactsOf(rules, facts),
    needs: needsOf(
      processingDeclarations,
      blocking,
      applies ? [...open, ...dutyNeeds(scopeDuties, facts)] : open,
    ),
    alternatives: [],
    readings: readingsOf(passages(), facts),
    reviews: reviewsOf(passages()),
    duties: applies ? dutiesOf(scopeDuties, facts) : [],
    parts: [],
  }
}
