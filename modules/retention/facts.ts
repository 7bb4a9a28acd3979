// From a rule and what the register declares to the law's facts, in one direction. What is not said stays unknown. Browser-safe.
import type { RetentionRuleFacts } from '@himaya/law/facts/retention-rule'
import { outlasts } from '@himaya/law/loi-09-08/retention-days'
import type { Keeper, RetentionStart } from '@himaya/law/other-laws/retention'
import type { ProcessingContent } from '@himaya/register/records'
import type { Period, Term } from './expiry/rule.ts'
import type { RuleContent } from './records.ts'

export type Declared = ProcessingContent['retention'][number]

/** Events of the register that are the same as one in the words of the laws. */
const sameEvents: Readonly<Record<NonNullable<Declared['trigger']>, readonly RetentionStart[]>> = {
  collection: ['creation', 'recording'],
  'last-contact': ['last-contact'],
  'contract-end': ['end-of-contract', 'end-of-relation'],
  'fiscal-year-end': ['end-of-fiscal-year'],
  decision: ['conclusion', 'verification'],
  unsubscribe: ['last-contact'],
  recording: ['recording', 'creation'],
  'account-closure': ['end-of-relation'],
  'case-closure': ['conclusion', 'verification'],
}

export const eventOf = ({ event, terms }: Pick<RuleContent, 'event' | 'terms'>): RetentionStart | null =>
  event ?? (terms.every(({ trigger }) => trigger.of === 'fiscal-year-end') ? 'end-of-fiscal-year' : null)

/** Undefined where it is not said, of the one or of the other. */
export const sameEvent = (event: RetentionStart | null, declared: Declared | null): boolean | undefined =>
  declared?.trigger && event !== null ? sameEvents[declared.trigger].includes(event) : undefined

export const longest = (terms: readonly Term[]): Period | null =>
  terms.reduce<Period | null>(
    (most, { period }) => (most === null || outlasts(period, most) ? period : most),
    null,
  )
export const shortest = (terms: readonly Term[]): Period | null =>
  terms.reduce<Period | null>(
    (least, { period }) => (least === null || outlasts(least, period) ? period : least),
    null,
  )

export type Circumstances = {
  /** The period of the processing that binds the rule; null: the processing declares none. Undefined: no processing is named. */
  readonly declared: Declared | null | undefined
  readonly keepers: readonly Keeper[] | null
}

export const factsOf = (
  rule: Pick<RuleContent, 'event' | 'terms' | 'recordClass'>,
  period: Period | null,
  { declared, keepers }: Circumstances,
): RetentionRuleFacts => ({
  recordClass: rule.recordClass ?? 'other-records',
  keeperIs: keepers ?? undefined,
  ruleAmount: period?.amount,
  ruleUnit: period?.unit,
  ruleRunsFrom: eventOf(rule) ?? undefined,
  periodDeclared: declared === undefined ? undefined : (declared?.period ?? null) !== null,
  declaredAmount: declared?.period?.count,
  declaredUnit: declared?.period?.unit,
  declaredFromSameEvent: sameEvent(eventOf(rule), declared ?? null),
})
