// What must a processing get from the CNDP before it may start? (art. 2, 12-18, 20-22, 49)
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import type { Rule } from '../rule.ts'
import type { Regime } from '../words/regimes.ts'
import { alternativesTo } from './alternatives.ts'
import { type Decision, decide, lifted } from './decide.ts'
import {
  becauseOf,
  dueOf,
  dutiesOf,
  dutyNeeds,
  lazily,
  needsOf,
  readingsOf,
  reviewsOf,
  usedFactsOf,
} from './explain.ts'
import { type Filing, filingNeeds, filingsFor } from './filing.ts'
import { isInForce, notYetInForce } from './in-force.ts'
import {
  authorisationDuties,
  exemptionDuties,
  regimeDuties,
  regimeRules,
  regimeTiers,
} from './regime-rules.ts'
import { decideScope, scope } from './scope.ts'

export type RegimeAnswer = Answer<Regime> & {
  /** What to file, by form code; empty while the regime is open, and where nothing is filed. */
  readonly filings: readonly Filing[]
}

export type RegimeDecision = Omit<Decision<ProcessingFacts, Regime>, 'holding'> & {
  /** The rules that hold, whatever the scope: the triggers to list on the form. */
  readonly triggers: readonly Rule<ProcessingFacts, Regime>[]
}

/** The bare decision with its triggers and needs, without words: the fast path. The day must be one of the law's. */
export const decideRegime = (facts: ProcessingFacts): RegimeDecision => {
  const applies = decideScope(facts)
  if (applies.conclusion === 'out')
    return { conclusion: 'out-of-scope', provisional: 'out-of-scope', triggers: [], blocking: [], open: [] }
  if (applies.conclusion === 'creating-text' || applies.conclusion === 'review')
    return { conclusion: 'review', provisional: 'review', triggers: [], blocking: [], open: applies.open }
  const { conclusion, provisional, holding, blocking, open } = decide(regimeTiers, facts)
  if (applies.conclusion === 'in') return { conclusion, provisional, triggers: holding, blocking, open }
  return {
    conclusion: 'undetermined',
    provisional,
    triggers: holding,
    blocking: [...applies.blocking, ...blocking],
    open,
  }
}

/** Tiers whose rules are worth listing even when a stricter one concludes: they remain once it is cured. */
const listedTiers = regimeTiers.filter(({ concludes }) => concludes === 'authorisation')

export const regime = (facts: ProcessingFacts, on: Day): RegimeAnswer => {
  if (!isInForce(on)) return { ...notYetInForce<Regime, never>('regime', on), filings: [] }
  const decision = decideRegime(facts)
  const scoped = scope(facts, on)
  if (scoped.conclusion !== 'in' && scoped.conclusion !== 'undetermined')
    return {
      question: 'regime',
      on,
      conclusion: decision.conclusion,
      label: scoped.label,
      because: scoped.because,
      facts: scoped.facts,
      needs: scoped.needs,
      alternatives: [],
      readings: scoped.readings,
      reviews: scoped.reviews,
      duties: scoped.duties,
      parts: [],
      filings: [],
    }
  const { conclusion, provisional, triggers, blocking, open } = decision
  const alsoListed = decide(listedTiers, facts).holding.filter(rule => !triggers.includes(rule))
  const cleared = lifted(regimeTiers, facts)
  const passages = [...triggers, ...alsoListed, ...cleared.map(({ exception }) => exception)]
  const duties = [
    ...regimeDuties(on),
    ...(conclusion === 'authorisation' ? authorisationDuties : []),
    ...(conclusion === 'exempt' ? exemptionDuties : []),
  ]
  const rests = triggers.some(rule => rule.label === 'statutory') ? 'statutory' : 'practice'
  const alternatives = lazily(() =>
    alternativesTo(facts, conclusion, changed => decideRegime(changed).conclusion),
  )
  const atLeast =
    conclusion === 'undetermined' &&
    scoped.conclusion === 'in' &&
    (provisional === 'authorisation' || provisional === 'review')
      ? provisional
      : undefined
  return {
    question: 'regime',
    on,
    conclusion,
    ...(atLeast && { atLeast }),
    label: triggers.length === 0 ? 'statutory' : rests,
    because: [
      ...[...triggers, ...alsoListed].map(rule => becauseOf(rule, facts)),
      ...cleared.map(({ rule, exception }) => becauseOf(exception, facts, rule.id)),
      ...scoped.because,
    ],
    facts: usedFactsOf(regimeRules, facts).concat(
      scoped.facts.filter(({ fact }) => !regimeFactNames.has(fact)),
    ),
    needs: needsOf(processingDeclarations, blocking, [
      ...open,
      ...dutyNeeds(duties, facts),
      ...filingNeeds(facts, conclusion),
    ]),
    get alternatives() {
      return alternatives()
    },
    readings: [...readingsOf([...passages, ...dueOf(duties, facts)], facts), ...scoped.readings],
    reviews: [...reviewsOf(passages), ...scoped.reviews],
    duties: dutiesOf(duties, facts),
    parts: [],
    filings: filingsFor(facts, conclusion),
  }
}

const regimeFactNames: ReadonlySet<string> = new Set(
  regimeRules.flatMap(rule => [...rule.asks, ...rule.unless.flatMap(exception => exception.asks)]),
)
