// The preview, as a job: the plan or why there is none, what it would do in words, counts, masked rows and SQL, the least rights
// it takes, and how well an anonymisation hides. Nothing of the source is changed, and no value is kept in clear.
import { createHash } from 'node:crypto'
import { ConnectorFailure } from '@himaya/connectors/failure'
import { record } from '@himaya/evidence/door'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import { noteSentence } from '@himaya/plans/note'
import { planFor } from '@himaya/plans/plan'
import { tableNamed } from '@himaya/plans/schema'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import type { SourceId } from '@himaya/sources/records'
import { folderNotAllowed, mayDestroyBelow } from '../access/file-folders.ts'
import { open, reachOfRun } from '../access/open.ts'
import { unexpected } from '../carry/failure.ts'
import { type Preview, type Reason, type Run, RunId } from '../records.ts'
import { loadRow, loadRun, noProgress, type RunRow, rowIn, runOf, setRun, tables } from '../service/rows.ts'
import { fingerprintOf, reasonsOf, surveyOf } from './look.ts'
import { warningsOf } from './warnings.ts'
import { formulaOf, planWords } from './words.ts'

export const previewJob = 'runs.preview'

const PREVIEWING_SECONDS = 300

/** What was approved before is approved no more. Throws `runs-wrong-state`. */
export const askPreview = (ctx: Context, runId: RunId): Promise<Run> =>
  ctx.transaction(async tx => {
    await rowIn(tx, ctx, runId, ['draft', 'previewing', 'previewed', 'refused', 'approved'])
    await queuePreview(tx, ctx, runId)
    return loadRun(tx, ctx, runId)
  })

export async function queuePreview(tx: Transaction, ctx: Context, runId: RunId): Promise<void> {
  const jobId = await ctx.jobs.enqueue(tx, previewJob, { organisationId: ctx.organisationId, runId })
  await setRun(tx, ctx, runId, {
    ...{
      state: 'previewing',
      job_id: jobId,
      failure: null,
      preview: null,
      fingerprint: null,
      refusals: '[]',
    },
    ...{ approved_by: null, approved_by_id: null, approved_at: null },
  })
}

/** Of two that were asked for, the later one writes. */
class AskedAgain extends Error {}

const whileMine = <T>(ctx: Context, runId: RunId, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  ctx.transaction(async tx => {
    const row = await loadRow(tx, ctx, runId, { forUpdate: true })
    if (row.state !== 'previewing' || row.job_id !== ctx.requestId) throw new AskedAgain()
    return work(tx)
  })

export async function runPreview(ctx: Context, payload: JobPayload, signal: AbortSignal): Promise<void> {
  const runId = RunId.parse(payload.runId)
  try {
    const row = await whileMine(ctx, runId, tx => loadRow(tx, ctx, runId))
    const seen = await look(
      ctx,
      row,
      AbortSignal.any([signal, AbortSignal.timeout(PREVIEWING_SECONDS * 1_000)]),
    )
    await whileMine(ctx, runId, tx => keep(tx, ctx, row, seen))
  } catch (error) {
    if (error instanceof AskedAgain) return
    if (signal.aborted) throw error
    const failure = told(error)
    await whileMine(ctx, runId, tx =>
      setRun(tx, ctx, runId, { state: 'draft', failure: JSON.stringify(failure) }),
    ).catch(late => {
      if (!(late instanceof AskedAgain)) throw late
    })
    if (failure.code === 'unexpected') throw error
  }
}

const told = (error: unknown): Reason => {
  if (error instanceof ConnectorFailure) return { code: error.code, sentence: error.sentence }
  if (error instanceof Problem) return { code: error.kind.code, sentence: error.detail ?? error.kind.fix }
  return unexpected
}

type Seen =
  | { readonly refusals: readonly Reason[] }
  | { readonly fingerprint: string; readonly preview: Omit<Preview, 'hash'> }

async function look(ctx: Context, row: RunRow, signal: AbortSignal): Promise<Seen> {
  const run = runOf(row)
  const changing = open(await reachOfRun(ctx, row, 'look'))
  try {
    const schema = await changing.structure(signal)
    const planned = planFor(schema, run.request)
    if (!planned.ok) return { refusals: reasonsOf(planned, changing, tableNamed(schema, run.request.table)) }
    const { plan } = planned
    if (plan.files && !(await mayDestroyBelow(ctx, plan.files.root)))
      return { refusals: [folderNotAllowed(plan.files.root)] }
    const { sourceId, unknown } = run
    const survey = await surveyOf({ ctx, changing, schema, sourceId, plan, unknown, signal })
    const columns = run.identifying.filter(name => plan.table.columns.some(column => column.name === name))
    const groups =
      columns.length > 0
        ? await changing.source(schema, { key: new Uint8Array(32), signal }).groups(plan, columns)
        : null
    const k = groups && { columns, ...groups }
    const account = await ctx.transaction(tx => accountOf(tx, ctx, sourceId))
    return {
      fingerprint: fingerprintOf(plan),
      preview: {
        survey,
        words: planWords(plan),
        formula: formulaOf(plan.where),
        warnings: [
          ...warningsOf({ survey, k, hasAccess: account !== null || run.isRehearsal }),
          // Whether an index serves is said once, as the source itself sees it.
          ...plan.notes
            .filter(({ code }) => code !== 'no-index' || survey.index === 'unknown')
            .map(note => ({ code: note.code, sentence: noteSentence(note) })),
        ],
        // An archive is read, never put back: only days in which a run can be undone take the right to insert.
        grants: [
          ...changing.grants(
            { ...plan, keeps: plan.keeps && run.rollbackDays > 0 },
            account ?? 'himaya_writer',
          ),
        ],
        k,
        takenAt: ctx.clock.now(),
      },
    }
  } finally {
    await changing.close()
  }
}

async function accountOf(tx: Transaction, ctx: Context, sourceId: SourceId): Promise<string | null> {
  const row = await tables(tx)
    .selectFrom('runs_access')
    .select('account')
    .where('organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row?.account ?? null
}

async function keep(tx: Transaction, ctx: Context, row: RunRow, seen: Seen): Promise<void> {
  const runId = RunId.parse(row.run_id)
  if ('refusals' in seen) {
    await setRun(tx, ctx, runId, { state: 'refused', refusals: JSON.stringify(seen.refusals) })
    return
  }
  const { fingerprint } = seen
  const hash = hashOfPreview(runOf(row), fingerprint, seen.preview)
  const { meant, held } = seen.preview.survey
  await setRun(tx, ctx, runId, {
    ...{ state: 'previewed', fingerprint, preview: JSON.stringify({ ...seen.preview, hash }) },
    progress: JSON.stringify({ ...noProgress, of: Math.max(0, meant.rows - held.rows) }),
  })
  await record(tx, ctx, {
    kind: 'runs.run-previewed',
    subject: { type: 'run', id: runId },
    payload: {
      ...{ previewHash: hash, fingerprint, meant, held, unknown: seen.preview.survey.unknown },
      refused: false,
    },
  })
}

/** Of all that is approved: what is asked, of which structure, and what it was seen to do. */
export const hashOfPreview = (run: Run, fingerprint: string, preview: Omit<Preview, 'hash'>): string => {
  const { runId, sourceId, request, unknown, identifying, basis, today, keeps, rollbackDays, isRehearsal } =
    run
  const approved = {
    ...{ runId, sourceId, request, unknown, identifying, basis, today, keeps, rollbackDays, isRehearsal },
    ...{ fingerprint, preview },
  }
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(approved))))
    .digest('hex')
}
