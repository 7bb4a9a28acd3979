// Runs that were drafted from a rule and have not ended: while there is one, no other is proposed.
import type { Context, Transaction } from '@himaya/platform/context'
import { runsOf } from '@himaya/runs/door'
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
