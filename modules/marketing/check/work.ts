// Long work on a list: asked for, followed, stopped, and its lists handed out once it is done.
import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { ar } from '../messages/ar.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { listFileGone, listRefused } from '../problems.ts'
import { type Work, WorkId, type WorkPlan } from '../records.ts'
import { loadCampaign } from '../service/campaigns.ts'
import { keptKind, missing, type Outcome, removeResults, resultFile } from './files.ts'
import { loadWork, setWork, tables } from './rows.ts'

export const workJob = 'marketing.work'

type Asked = { readonly plan: WorkPlan; readonly listName: string; readonly rowsTotal: number | null }

/** Throws `marketing-list-refused` where no column holds an address, `marketing-list-file-gone` where the file is no more. */
export async function startWork(ctx: Context, { plan, listName, rowsTotal }: Asked): Promise<Work> {
  const { email, phone, reference } = plan.columns
  if (!(email || phone || reference)) throw new Problem(listRefused)
  if (plan.list.kind === 'file' && !(await keptKind(ctx, plan.list.listId))) throw new Problem(listFileGone)
  const workId = WorkId.parse(newId())
  return ctx.transaction(async tx => {
    if (plan.kind === 'check' && plan.campaignId) await loadCampaign(tx, ctx, plan.campaignId)
    await tables(tx)
      .insertInto('marketing_work')
      .values({
        organisation_id: ctx.organisationId,
        work_id: workId,
        kind: plan.kind,
        state: 'queued',
        plan: JSON.stringify(plan),
        list_name: listName,
        rows_total: rowsTotal,
        requested_at: ctx.clock.now(),
        requested_by: actorName(ctx),
      })
      .execute()
    const jobId = await ctx.jobs.enqueue(tx, workJob, {
      organisationId: ctx.organisationId,
      workId,
      language: ctx.language,
    })
    await setWork(tx, ctx, workId, { job_id: jobId })
    return loadWork(tx, ctx, workId)
  })
}

/** What was already taken in stays; a list half checked is thrown away. Work that has ended is left as it is. */
export async function cancelWork(ctx: Context, workId: WorkId): Promise<Work> {
  const work = await ctx.transaction(async tx => {
    const found = await loadWork(tx, ctx, workId)
    if (found.state !== 'queued' && found.state !== 'running') return found
    const { job_id: jobId } = await tables(tx)
      .selectFrom('marketing_work')
      .select('job_id')
      .where('organisation_id', '=', ctx.organisationId)
      .where('work_id', '=', workId)
      .executeTakeFirstOrThrow()
    if (jobId) await ctx.jobs.cancel(tx, workJob, jobId)
    await setWork(tx, ctx, workId, { state: 'cancelled', ended_at: ctx.clock.now() })
    return loadWork(tx, ctx, workId)
  })
  if (work.state === 'cancelled') await removeResults(ctx, workId)
  return work
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The file is read as it is sent, never held whole. Throws `marketing-list-file-gone`. */
export async function resultOf(ctx: Context, workId: WorkId, outcome: Outcome): Promise<File> {
  const { plan, state } = await ctx.transaction(tx => loadWork(tx, ctx, workId))
  if (plan.kind !== 'check' || state !== 'finished') throw new Problem(listFileGone)
  const path = resultFile(ctx, workId, outcome, plan.format)
  if (!(await stat(path).catch(missing))) throw new Problem(listFileGone)
  const title = { fr, ar, en }[ctx.language].list[outcome]
  const type = types[plan.format]
  return new File([await openAsBlob(path, { type })], `${title}.${plan.format}`, { type })
}

/** The lists are deleted; what they held in numbers, and their hashes, stay. */
export async function removeLists(ctx: Context, workId: WorkId): Promise<Work> {
  const work = await ctx.transaction(async tx => {
    await loadWork(tx, ctx, workId)
    await setWork(tx, ctx, workId, { files_removed_at: ctx.clock.now() })
    await record(tx, ctx, {
      kind: 'marketing.lists-removed',
      subject: { type: 'marketing-work', id: workId },
      payload: {},
    })
    return loadWork(tx, ctx, workId)
  })
  await removeResults(ctx, workId)
  return work
}
