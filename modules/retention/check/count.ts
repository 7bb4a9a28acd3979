// A rule counted on its source: what it means now, what has expired since when, what will expire. Nothing is changed.
import type { Day } from '@himaya/law/calendar'
import type { Context } from '@himaya/platform/context'
import { circumstanceOf, type Placed } from '../circumstance.ts'
import { eventOf } from '../facts.ts'
import type { Counts, RuleContent, RuleId } from '../records.ts'
import { requestOf, untold } from '../request-of.ts'
import { declaredFor, type Surroundings } from '../service/rows.ts'
import { lookAt } from '../source.ts'
import { declaredTerms } from './declared.ts'
import { monthly } from './months.ts'

/** About so many questions are asked of a source; fewer where months are alike. */
const QUESTIONS = 40
/** A day by which everything that ever expires has. */
const LATEST: Day = '2500-01-01'

type Counting = {
  readonly ruleId: RuleId
  readonly rule: Placed
  readonly around: Surroundings
  readonly signal: AbortSignal
  /** Told how much of the work is done, from 0 to 1. */
  readonly onShare: (share: number) => Promise<void>
}

/** Throws `retention-structure-differs`, `retention-consent-unread`, and what reaching the source throws. */
export async function countRule(
  ctx: Context,
  { ruleId, rule, around, signal, onShare }: Counting,
): Promise<Counts> {
  const today = ctx.clock.today()
  const circumstance = await circumstanceOf(ctx, ruleId, rule, signal)
  let asked = 0
  const look = async (content: RuleContent, on: Day) => {
    signal.throwIfAborted()
    const found = await lookAt(ctx, rule.sourceId, requestOf(content, circumstance, on), untold(content, on))
    asked += 1
    await onShare(Math.min(0.99, asked / QUESTIONS))
    return found
  }
  const now = await look(rule, today)
  const { byMonth, pastDue } = await monthly(today, now.meant, async day => (await look(rule, day)).meant)
  const all = (await look(rule, LATEST)).meant
  const declared = declaredFor(rule, around)
  const terms = declaredTerms(rule.terms, eventOf(rule), declared ?? null)
  return {
    on: today,
    checkedAt: ctx.clock.now(),
    meant: now.meant,
    held: now.held,
    unknown: now.unknown,
    dependents: now.dependents,
    beyondDeclared: terms && free(await look({ ...rule, terms }, today)),
    byMonth,
    pastDue,
    consents:
      circumstance.consents.length === 0
        ? null
        : {
            asked: sum(circumstance.consents.map(each => each.asked)),
            consenting: sum(circumstance.consents.map(each => each.consenting)),
          },
    everyRow: all.exact && now.meant.exact && all.rows > 1 && all.rows === now.meant.rows,
    index: now.index,
    sample: now.sample,
    statements: now.statements,
  }
}

/** What is held is kept for a reason that is written down. */
const free = ({ meant, held }: Pick<Counts, 'meant' | 'held'>) => ({
  rows: Math.max(0, meant.rows - held.rows),
  exact: meant.exact && held.exact,
})

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
