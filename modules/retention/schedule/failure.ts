// Why a scheduled rule proposed nothing, kept with the rule as the failure of its count, so that whoever looks at it is told.
import type { Context } from '@himaya/platform/context'
import type { Problem } from '@himaya/platform/problem'
import type { RuleId } from '../records.ts'
import { setRule } from '../service/rows.ts'

export const setFailure = (ctx: Context, ruleId: RuleId, { kind, detail }: Problem): Promise<unknown> =>
  ctx.transaction(tx =>
    setRule(tx, ctx, ruleId, {
      ...{ check_state: 'failed', check_requested_at: ctx.clock.now(), check_ended_at: ctx.clock.now() },
      check_requested_by: ctx.actor.kind === 'system' ? ctx.actor.task : null,
      check_failure: JSON.stringify({ code: kind.code, message: detail ?? kind.fix }),
    }),
  )
