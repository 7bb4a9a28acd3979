// The least that another law demands of whoever keeps, and the most that the CNDP accepts, for one class of records.
import type { Day } from '../calendar.ts'
import type { Citation } from '../citation.ts'
import { practiceOf } from '../cndp/practice-retention.ts'
import type { RetentionRuleFacts } from '../facts/retention-rule.ts'
import { named, periodOf } from '../loi-09-08/art-55-rule-of-keeping.ts'
import type { PeriodOfTime } from '../loi-09-08/retention-days.ts'
import { minimumOf } from '../other-laws/loi-retention-minimums.ts'
import type { RetentionClass } from '../other-laws/retention.ts'
import type { Settings } from '../settings.ts'
import type { Translated } from '../words/language.ts'

export type Bound = {
  readonly period: PeriodOfTime
  readonly cites: readonly Citation[]
  /** The class, and the passage that sets it. */
  readonly text: Translated
}

const boundOf = (each: RetentionClass | undefined, on: Day, settings: Settings): Bound | null => {
  const period = each && periodOf(each, on, settings)
  if (!each || !period) return null
  const passage = named(each)
  return {
    period,
    cites: each.period.cites,
    text: {
      fr: `${each.label.fr} (${passage.fr})`,
      ar: `${each.label.ar} (${passage.ar})`,
      en: `${each.label.en} (${passage.en})`,
    },
  }
}

export const retentionBounds = (
  facts: Pick<RetentionRuleFacts, 'recordClass' | 'keeperIs'>,
  on: Day,
  settings: Settings,
): { readonly floor: Bound | null; readonly ceiling: Bound | null } => ({
  floor: boundOf(minimumOf(facts), on, settings),
  ceiling: boundOf(practiceOf(facts.recordClass), on, settings),
})
