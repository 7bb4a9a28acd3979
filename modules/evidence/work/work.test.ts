// Long work over the log, as a job: asked for once, followed to its end, stopped; and the archive it leaves verifies.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '@himaya/platform/context'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { temporaryFolder } from '@himaya/platform/testing/temporary-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArchive } from '../archive/source.ts'
import { verifyArchive } from '../archive/verify.ts'
import { many, newContext, note } from '../log/made-log.test-support.ts'
import { evidence } from '../module.ts'
import { type Work, WorkId } from '../records.ts'
import { archiveFile, listWork, startWork, stopWork } from './work.ts'

let it: TestInstallation
beforeAll(async () => {
  it = await startTestInstallation([evidence])
})
afterAll(() => it.close())

const ended = async (ctx: Context, { workId }: Work): Promise<Work> => {
  let found: Work | undefined
  await expect
    .poll(
      async () => {
        found = (await listWork(ctx)).find(work => work.workId === workId)
        return found?.endedAt
      },
      { timeout: 30_000 },
    )
    .not.toBeNull()
  if (!found) throw new Error('the work is gone')
  return found
}

test('the whole log is checked, and its faults told', async () => {
  const ctx = newContext(it)
  await many(ctx, 700)
  const work = await startWork(ctx, 'check')
  expect(work).toMatchObject({ kind: 'check', total: 700 })
  expect(await ended(ctx, work)).toMatchObject({ state: 'done', done: 700, checkpoints: 1, faults: [] })
  await it.installation.database.pool.query(
    `begin; alter table evidence_tile no force row level security;
     update evidence_tile set hashes = overlay(hashes placing '\\x00000000' from 1)
     where organisation_id = '${ctx.organisationId}' and level = 1;
     alter table evidence_tile force row level security; commit`,
  )
  const again = await ended(ctx, await startWork(ctx, 'check'))
  expect(again.faults).toContainEqual({ kind: 'tile', at: '1/0' })
})

test('the archive is written, fetched and verified; the next takes its place', async () => {
  const ctx = newContext(it)
  await note(ctx, 'p1', { name: 'Paie' })
  await many(ctx, 300)
  const first = await ended(ctx, await startWork(ctx, 'archive'))
  expect(first).toMatchObject({ state: 'done', done: 301 })
  const file = await archiveFile(ctx, first.workId)
  expect([file.size, file.type]).toEqual([first.bytes, 'application/gzip'])
  const path = join(temporaryFolder(), file.name)
  await writeFile(path, file.stream())
  const source = await openArchive(path)
  expect(source && (await verifyArchive(source)).faults).toEqual([])
  await ended(ctx, await startWork(ctx, 'archive'))
  await expect(archiveFile(ctx, first.workId)).rejects.toMatchObject({ kind: { code: 'archive-gone' } })
})

test('one of each kind at a time; what was stopped stays so', async () => {
  const ctx = newContext(it)
  await many(ctx, 60_000)
  const work = await startWork(ctx, 'archive')
  await expect(startWork(ctx, 'archive')).rejects.toMatchObject({ kind: { code: 'work-running' } })
  const other = await startWork(ctx, 'check')
  expect((await stopWork(ctx, work.workId)).state).toBe('stopped')
  await expect(archiveFile(ctx, work.workId)).rejects.toMatchObject({ kind: { code: 'not-found' } })
  expect((await ended(ctx, other)).state).toBe('done')
  expect((await listWork(ctx)).find(({ workId }) => workId === work.workId)?.state).toBe('stopped')
  expect((await stopWork(ctx, other.workId)).state).toBe('done')
})

test('an empty log has nothing to check, and another organisation’s work is not there', async () => {
  const ctx = newContext(it)
  await expect(startWork(ctx, 'check')).rejects.toMatchObject({ kind: { code: 'log-empty' } })
  await note(ctx)
  const work = await startWork(ctx, 'check')
  const stranger = newContext(it)
  expect(await listWork(stranger)).toEqual([])
  for (const act of [stopWork, archiveFile])
    await expect(act(stranger, work.workId)).rejects.toMatchObject({ kind: { code: 'not-found' } })
  expect(WorkId.safeParse(work.workId).success).toBe(true)
})
