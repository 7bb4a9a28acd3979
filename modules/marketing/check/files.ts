// Where lists lie while they are worked on: the organisation's own folder, under names that nobody typed, readable by this
// process only, and deleted after thirty days.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '@himaya/platform/context'
import type { ListId, WorkId } from '../records.ts'

const KEPT_DAYS = 30
const DAY = 86_400_000

export const folderOf = ({ home, organisationId }: Pick<Context, 'home' | 'organisationId'>) =>
  join(home, 'marketing', organisationId)

export async function makeFolder(ctx: Context): Promise<string> {
  const folder = folderOf(ctx)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

export const listFile = (ctx: Context, listId: ListId, kind: string) =>
  join(folderOf(ctx), `${listId}.${kind}`)

export type Outcome = 'allowed' | 'refused'
export const resultFile = (ctx: Context, workId: WorkId, outcome: Outcome, format: string) =>
  join(folderOf(ctx), `${workId}.${outcome}.${format}`)

export const removeResults = (ctx: Context, workId: WorkId) =>
  Promise.all(
    (['allowed', 'refused'] as const).flatMap(outcome =>
      ['csv', 'xlsx'].map(format => rm(resultFile(ctx, workId, outcome, format), { force: true })),
    ),
  )

/** Which kind of file a list was kept as; `undefined` once it is gone. */
export async function keptKind(ctx: Context, listId: ListId): Promise<'csv' | 'xlsx' | undefined> {
  for (const kind of ['csv', 'xlsx'] as const) {
    const found = await stat(listFile(ctx, listId, kind)).catch(missing)
    if (found) return kind
  }
  return undefined
}

export const missing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** Deletes what nobody came back for. */
export async function sweep(ctx: Context): Promise<void> {
  const folder = folderOf(ctx)
  const oldest = Date.parse(ctx.clock.now()) - KEPT_DAYS * DAY
  for (const name of (await readdir(folder).catch(missing)) ?? []) {
    const found = await stat(join(folder, name)).catch(missing)
    if (found && found.mtimeMs < oldest) await rm(join(folder, name), { force: true })
  }
}

/** SHA-256, in hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
