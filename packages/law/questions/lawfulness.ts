// Is the processing lawful: does each purpose rest on art. 4, is each disclosure allowed, are the data of the quality art. 3
// wants, and do sensitive data rest on art. 21? `to-mend`: nothing forbids it, but nothing can be filed as it stands.
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import {
  type Disclosure,
  type ProcessingFacts,
  type Purpose,
  processingDeclarations,
} from '../facts/processing.ts'
import {
  excessiveData,
  identifyingPublication,
  illegitimatePurpose,
  inaccurateData,
  incompatibleUse,
  keptTooLong,
  noPurpose,
  noRetentionPeriod,
  researchDisclosure,
  unfairCollection,
  vaguePurpose,
} from '../loi-09-08/art-03-quality.ts'
import {
  disclosureWithoutGround,
  linkedAndConsented,
  linkedAndNecessary,
  notAThirdParty,
  notLinked,
  receivesUnderLaw,
} from '../loi-09-08/art-04-disclosure.ts'
import { bases, consentFromSilence, consentLacking, noBasis } from '../loi-09-08/art-04-lawfulness.ts'
import { eightControls } from '../loi-09-08/art-21-sensitive.ts'
import { sensitiveWithoutGround } from '../loi-09-08/art-57-sensitive-without-ground.ts'
import { type Exception, type Rule, withExceptions } from '../rule.ts'
import { decide, lifted, type Tier, tier } from './decide.ts'
import { becauseOf, dutiesOf, needsOf, onlyOnce, readingsOf, reviewsOf, usedFactsOf } from './explain.ts'
import { isInForce, notYetInForce } from './in-force.ts'
import { decidePart } from './part.ts'

export type Lawfulness = 'unlawful' | 'to-mend' | 'lawful'

const purposeTiers: readonly Tier<Purpose, 'lawful' | 'unlawful'>[] = [
  tier('lawful', bases),
  tier('unlawful', [consentFromSilence, consentLacking, noBasis]),
]

const disclosureTiers: readonly Tier<Disclosure, 'lawful' | 'unlawful'>[] = [
  tier('lawful', [notAThirdParty, receivesUnderLaw, linkedAndConsented, linkedAndNecessary]),
  tier('unlawful', [notLinked, disclosureWithoutGround]),
]

const unlawfulOn = (on: Day): readonly Rule<ProcessingFacts, 'unlawful'>[] => [
  unfairCollection,
  incompatibleUse,
  illegitimatePurpose,
  inaccurateData,
  keptTooLong(on),
  sensitiveWithoutGround,
  researchDisclosure,
  identifyingPublication,
]
const toMend = [noPurpose, vaguePurpose, excessiveData, noRetentionPeriod] as const

/** Every rule of this question, on the processing and on its items. */
export const lawfulnessRules: readonly Exception<never>[] = [
  ...withExceptions([...unlawfulOn('2009-03-05'), ...toMend, eightControls]),
  ...withExceptions(purposeTiers.flatMap(({ rules }) => rules)),
  ...withExceptions(disclosureTiers.flatMap(({ rules }) => rules)),
]

/** Every fact the question may ask for. */
export const lawfulnessAsks = [
  ...new Set([
    ...[...unlawfulOn('2009-03-05'), ...toMend, eightControls].flatMap(rule => [
      ...rule.asks,
      ...rule.unless.flatMap(exception => exception.asks),
    ]),
    'disclosures' as const,
  ]),
]

/** The answer, with one part for each purpose and each disclosure. */
export const lawfulness = (facts: ProcessingFacts, on: Day): Answer<Lawfulness, 'lawful' | 'unlawful'> => {
  if (!isInForce(on)) return notYetInForce('lawfulness', on)
  const forbidding = unlawfulOn(on)
  const forbidden = decide([tier('unlawful', forbidding)], facts)
  const mending = decide([tier('to-mend', toMend)], facts)
  const parts = [
    ...(facts.purposes ?? []).map((purpose, index) => decidePart(`purposes.${index}`, purposeTiers, purpose)),
    ...(facts.disclosures ?? []).map((disclosure, index) =>
      decidePart(`disclosures.${index}`, disclosureTiers, disclosure),
    ),
  ]
  const unlawful = forbidden.holding.length > 0 || parts.some(({ part }) => part.conclusion === 'unlawful')
  const waiting = [
    ...forbidden.blocking,
    ...forbidden.open,
    ...(facts.disclosures === undefined ? ['disclosures'] : []),
    ...parts.flatMap(({ blocking }) => blocking),
  ]
  const mends = mending.holding.length > 0
  const unmended = [...mending.blocking, ...mending.open]
  const settled: Lawfulness | 'undetermined' = unlawful
    ? 'unlawful'
    : waiting.length > 0
      ? 'undetermined'
      : mends
        ? 'to-mend'
        : unmended.length > 0
          ? 'undetermined'
          : 'lawful'
  const blocking = settled !== 'undetermined' ? [] : mends ? waiting : [...waiting, ...unmended]
  const exceptions = lifted([tier('unlawful', forbidding)], facts)
  const passages = [...forbidden.holding, ...mending.holding, ...exceptions.map(({ exception }) => exception)]
  return {
    question: 'lawfulness',
    on,
    conclusion: settled,
    ...(settled === 'undetermined' && mends && { atLeast: 'to-mend' as const }),
    label: 'statutory',
    because: [
      ...[...forbidden.holding, ...mending.holding].map(rule => becauseOf(rule, facts)),
      ...parts.flatMap(({ part }) => part.because),
      ...exceptions.map(({ rule, exception }) => becauseOf(exception, facts, rule.id)),
    ],
    facts: usedFactsOf([...forbidding, ...toMend], facts),
    needs: needsOf(processingDeclarations, blocking, [...waiting, ...unmended]),
    alternatives: [],
    readings: onlyOnce([...readingsOf(passages, facts), ...parts.flatMap(({ readings }) => readings)]),
    reviews: reviewsOf(passages),
    duties: dutiesOf([eightControls], facts),
    parts: parts.map(({ part }) => part),
  }
}
