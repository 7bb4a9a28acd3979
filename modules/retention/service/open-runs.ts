// Runs that were drafted from a rule and have not ended: while there is one, no other is proposed.
import type { Context, Transaction } from '@himaya/platform/context'
import { cancelRunIn, runsOf } from '@himaya/runs/door'
import type { z } from 'zod'
import type { OpenRun } from '../records.ts'

/** By the rule each came from, the latest. */
export async function openRuns(
  tx: Transaction,
  ctx: Context,
): Promise<ReadonlyMap<string, z.infer<typeof OpenRun>>> {
  const runs = await runsOf(tx, ctx, { room: 'retention' })
  return new Map(
    runs.flatMap(({ origin, runId, state }) =>
      origin.reference === null || ended.has(state) ? [] : [[origin.reference, { runId, state }] as const],
    ),
  )
}

const ended: ReadonlySet<string> = new Set(['done', 'cancelled', 'rolled-back', 'refused'])

/**
 * Ends what is proposed, approved or under way for these rules: their condition no longer says what may go. A batch at hand is
 * done or undone as a whole, and no other is begun. Runs that put rows back go on.
 */
export async function endOpenRuns(
  tx: Transaction,
  ctx: Context,
  isConcerned: (ruleId: string) => boolean,
): Promise<readonly string[]> {
  const runs = await runsOf(tx, ctx, { room: 'retention' })
  const wrong = runs.filter(
    ({ origin, state, doing }) =>
      origin.reference !== null && !ended.has(state) && doing === 'run' && isConcerned(origin.reference),
  )
  for (const { runId } of wrong) await cancelRunIn(tx, ctx, runId)
  return wrong.map(({ runId }) => runId)
}
