// Drafting a run: what is asked is kept, with keys of its own. Nothing is planned and no source is reached before its preview.
import { readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import { record } from '@himaya/evidence/door'
import { locks } from '@himaya/plans/action'
import type { Condition } from '@himaya/plans/condition'
import type { Request } from '@himaya/plans/request'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { PersonId } from '@himaya/platform/records'
import { reachSource, sourceName } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import type { z } from 'zod'
import type { DraftRun } from '../contract.ts'
import { copyRefused } from '../problems.ts'
import { type Keeps, type Origin, type Run, RunId } from '../records.ts'
import { copyPurpose, newKey, runKeyPurpose } from '../sealing.ts'
import { loadRun, noProgress, tables } from './rows.ts'

export type Drafting = {
  readonly title: string
  readonly origin: Origin
  readonly sourceId: SourceId
  readonly request: Request
  /** The day for which the condition was worked out; today unless told. */
  readonly today?: string | undefined
  /** Rows of which it is not known whether they are meant. */
  readonly unknown?: Condition | null
  /** Columns by which, together, a person might be found again after an anonymisation. */
  readonly identifying?: readonly string[]
  /** Why in law. */
  readonly basis?: string
  readonly keeps?: Keeps | null
  readonly rollbackDays?: number
  /** Whose will it is, where a task of the system drafts: that person does not approve it. */
  readonly onBehalfOf?: { readonly personId: PersonId; readonly name: string } | null
}

/** Throws `not-found` where there is no such source. */
export async function draftRun(tx: Transaction, ctx: Context, drafting: Drafting): Promise<Run> {
  const runId = RunId.parse(newId())
  return insert(tx, ctx, runId, drafting, null)
}

/** From the screens; `copy` makes it a rehearsal. Throws `runs-copy-refused`. */
export async function draftByHand(ctx: Context, given: z.infer<typeof DraftRun>): Promise<Run> {
  const runId = RunId.parse(newId())
  const copy = given.copy && (await copyOf(ctx, runId, given.sourceId, given.copy))
  return ctx.transaction(tx =>
    insert(tx, ctx, runId, { ...given, origin: { room: 'hand', reference: null } }, copy),
  )
}

async function copyOf(
  ctx: Context,
  runId: RunId,
  sourceId: SourceId,
  { address, password }: { address: string; password?: string | undefined },
): Promise<string> {
  const source = await reachSource(ctx, sourceId)
  try {
    const { description, secret } = readAddress(
      source.description.kind,
      address,
      source.description.certificateAuthority,
    )
    // The account may differ; the place may not be the same.
    const place = ({ address: at }: { address: string }) =>
      at.replace(/^([\w+]+:\/\/)(?:[^@/?#]*@)?([^?#]*).*$/, '$1$2')
    if (place(description) === place(source.description)) throw new Problem(copyRefused)
    const reach = { description, secret: password ? { password } : secret }
    return ctx.secrets.seal(JSON.stringify(reach), copyPurpose(runId))
  } catch (error) {
    if (error instanceof ConnectorFailure) throw new Problem(copyRefused, error.sentence)
    throw error
  }
}

async function insert(
  tx: Transaction,
  ctx: Context,
  runId: RunId,
  drafting: Drafting,
  copy: string | null,
): Promise<Run> {
  const { sourceId, request, keeps = null, rollbackDays = 0, onBehalfOf = null } = drafting
  const isKept = (keeps !== null || rollbackDays > 0) && !locks(request.action)
  const { actor } = ctx
  await tables(tx)
    .insertInto('runs_run')
    .values({
      organisation_id: ctx.organisationId,
      run_id: runId,
      title: drafting.title,
      origin: JSON.stringify(drafting.origin),
      source_id: sourceId,
      source_name: await sourceName(tx, ctx, sourceId),
      request: JSON.stringify({ ...request, keeps: isKept }),
      unknown: drafting.unknown ? JSON.stringify(drafting.unknown) : null,
      identifying: JSON.stringify(drafting.identifying ?? []),
      basis: drafting.basis ?? '',
      today: drafting.today ?? ctx.clock.today(),
      state: 'draft',
      keeps: isKept && keeps ? JSON.stringify(keeps) : null,
      rollback_days: isKept ? rollbackDays : 0,
      is_rehearsal: copy !== null,
      created_by: onBehalfOf?.name ?? actorName(ctx),
      created_by_id: onBehalfOf?.personId ?? (actor.kind === 'person' ? actor.personId : null),
      created_at: ctx.clock.now(),
      progress: JSON.stringify(noProgress),
      sealed_key: ctx.secrets.seal(newKey().toString('base64'), runKeyPurpose(runId)),
      copy,
    })
    .execute()
  await record(tx, ctx, {
    kind: 'runs.run-drafted',
    subject: { type: 'run', id: runId },
    payload: {
      ...{ title: drafting.title, sourceId, table: request.table, does: request.action.does },
      ...{ origin: drafting.origin, basis: drafting.basis ?? '', isRehearsal: copy !== null },
    },
  })
  return loadRun(tx, ctx, runId)
}
