// The terms of a rule as the register declares them: what is past those is kept in breach of article 55.

import type { RetentionStart } from '@himaya/law/other-laws/retention'
import type { Term } from '../expiry/rule.ts'
import { type Declared, sameEvent } from '../facts.ts'

/** Null where nothing is declared, or it is counted from another event than the rule's. */
export function declaredTerms(
  terms: readonly Term[],
  event: RetentionStart | null,
  declared: Declared | null,
): Term[] | null {
  const period = declared?.period
  if (!declared || !period || sameEvent(event, declared) !== true) return null
  const counted = terms.filter(({ trigger }) => trigger.of !== 'state')
  if (counted.length === 0) return null
  return counted.map(({ trigger }) => ({ trigger, period: { amount: period.count, unit: period.unit } }))
}
