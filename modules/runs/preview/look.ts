// Looking at what a plan would do, through the source itself: the structure, the plan or why there is none, the counts.
import { createHash } from 'node:crypto'
import type { Changeable } from '@himaya/connectors/change'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Condition } from '@himaya/plans/condition'
import { type Plan, type Planned, planFor } from '@himaya/plans/plan'
import { refusalSentence } from '@himaya/plans/refusal'
import type { Request } from '@himaya/plans/request'
import { type Schema, type Table, tableNamed } from '@himaya/plans/schema'
import { shapeOf } from '@himaya/plans/shape'
import type { Context } from '@himaya/platform/context'
import type { SourceId } from '@himaya/sources/records'
import { open, reachToLook } from '../access/open.ts'
import { holdsOn } from '../holds/in-force.ts'
import { unreached } from '../problems.ts'
import type { Reason, Survey } from '../records.ts'

/** Rows shown, masked; and up to how many the source counts one by one. */
const SHOWN = 5
const COUNTED = 20_000_000
const LOOKING_SECONDS = 60
/** A survey makes nothing that depends on a run's key. */
const NO_KEY = new Uint8Array(32)

export const fingerprintOf = (plan: Plan): string => createHash('sha256').update(shapeOf(plan)).digest('hex')

/** What a source lacks to block rows is said with the statements that set it up. */
export const reasonsOf = (planned: Planned, changing: Changeable, root: Table | undefined): Reason[] =>
  planned.ok
    ? []
    : planned.because.map(refusal => ({
        ...{ code: refusal.code, sentence: refusalSentence(refusal) },
        ...(refusal.code === 'lock-not-installed' && root && { statements: [...changing.lockSetup(root)] }),
      }))

type Looking = {
  readonly ctx: Context
  readonly changing: Changeable
  readonly schema: Schema
  readonly sourceId: SourceId
  readonly plan: Plan
  readonly unknown: Condition | null
  readonly signal: AbortSignal
}

export async function surveyOf(looking: Looking): Promise<Survey> {
  const { ctx, changing, schema, sourceId, plan, unknown, signal } = looking
  const holds = await ctx.transaction(tx => holdsOn(tx, ctx, sourceId, ctx.clock.today()))
  const survey = await changing
    .source(schema, { key: NO_KEY, signal })
    .survey(plan, holds, { sample: SHOWN, unknown, countLimit: COUNTED })
  return {
    ...survey,
    dependents: survey.dependents.map(({ table: { schema: of, name }, rows }) => ({
      table: { schema: of, name },
      rows,
    })),
    sample: survey.sample.map(row => ({ ...row })),
    statements: [...survey.statements],
  }
}

/** Opens the source to look, and closes it again. Throws `runs-source-not-reached`, `runs-cannot-act`. */
export async function looking<T>(
  ctx: Context,
  sourceId: SourceId,
  work: (changing: Changeable, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal = AbortSignal.timeout(LOOKING_SECONDS * 1_000),
): Promise<T> {
  const changing = open(await reachToLook(ctx, sourceId))
  try {
    return await work(changing, signal)
  } catch (error) {
    if (error instanceof ConnectorFailure) throw unreached(error)
    throw error
  } finally {
    await changing.close()
  }
}

export const structureOf = (ctx: Context, sourceId: SourceId): Promise<Schema> =>
  looking(ctx, sourceId, (changing, signal) => changing.structure(signal))

export type Asking = {
  readonly sourceId: SourceId
  readonly request: Request
  readonly unknown: Condition | null
}

/** What a request would do now; kept nowhere. Throws `runs-source-not-reached`. */
export const surveyNow = (
  ctx: Context,
  { sourceId, request, unknown }: Asking,
): Promise<{ refusals: Reason[]; survey: Survey | null }> =>
  looking(ctx, sourceId, async (changing, signal) => {
    const schema = await changing.structure(signal)
    const planned = planFor(schema, request)
    if (!planned.ok)
      return { refusals: reasonsOf(planned, changing, tableNamed(schema, request.table)), survey: null }
    const { plan } = planned
    return {
      refusals: [],
      survey: await surveyOf({ ctx, changing, schema, sourceId, plan, unknown, signal }),
    }
  })
