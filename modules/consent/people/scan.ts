// The scan that an answer on paper rests on: told by its content, kept encrypted in the room's folder under its hash, and gone with
// the person it is of.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { OwnTables } from '../own-tables.ts'
import { scanRefused } from '../problems.ts'
import type { SubjectId } from '../records.ts'

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

const KINDS = [
  { type: 'application/pdf', ending: 'pdf', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/jpeg', ending: 'jpg', start: [0xff, 0xd8, 0xff] },
  { type: 'image/png', ending: 'png', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

export type Scan = { readonly hash: string; readonly type: string; readonly bytes: Buffer }

/** Refused with `consent-scan-refused` where the bytes are not those of a scan, whatever the file is called. */
export async function scanIn(file: File): Promise<Scan> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const kind = KINDS.find(({ start }) => begins(bytes, start))
  if (!kind) throw new Problem(scanRefused)
  return { hash: createHash('sha256').update(bytes).digest('hex'), type: kind.type, bytes }
}

const folderOf = (ctx: Context) => join(ctx.home, 'consent', ctx.organisationId)
const pathOf = (ctx: Context, hash: string, subjectId: string) => join(folderOf(ctx), `${hash}-${subjectId}`)
const purposeOf = (ctx: Context, hash: string) => `consent.scan.${ctx.organisationId}.${hash}`

/** Written before the transaction commits: a file without its row is never read, a row without its file would be a lost proof. */
export async function keepScan(
  tx: Transaction,
  ctx: Context,
  scan: Scan,
  subjectId: SubjectId,
): Promise<void> {
  await mkdir(folderOf(ctx), { recursive: true, mode: 0o700 })
  const sealed = ctx.secrets.seal(scan.bytes.toString('base64'), purposeOf(ctx, scan.hash))
  await writeFile(pathOf(ctx, scan.hash, subjectId), sealed, { mode: 0o600 })
  await tx
    .withTables<OwnTables>()
    .insertInto('consent_scan')
    .values({
      organisation_id: ctx.organisationId,
      hash: scan.hash,
      subject_id: subjectId,
      media_type: scan.type,
      bytes: scan.bytes.byteLength,
      made_at: ctx.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function readScan(ctx: Context, hash: string): Promise<File> {
  const row = await ctx.transaction(tx =>
    tx
      .withTables<OwnTables>()
      .selectFrom('consent_scan')
      .select(['subject_id', 'media_type'])
      .where('organisation_id', '=', ctx.organisationId)
      .where('hash', '=', hash)
      .executeTakeFirst(),
  )
  if (!row) throw new Problem(notFound)
  const sealed = await readFile(pathOf(ctx, hash, row.subject_id), 'utf8')
  const bytes = Buffer.from(ctx.secrets.open(sealed, purposeOf(ctx, hash)), 'base64')
  const ending = KINDS.find(({ type }) => type === row.media_type)?.ending ?? 'bin'
  return new File([bytes], `${hash.slice(0, 12)}.${ending}`, { type: row.media_type })
}

/** Takes the rows out in the transaction. @returns removes the files; to be called once it has committed */
export async function forgetScans(
  tx: Transaction,
  ctx: Context,
  subjectId: SubjectId,
): Promise<() => Promise<void>> {
  const rows = await tx
    .withTables<OwnTables>()
    .deleteFrom('consent_scan')
    .where('organisation_id', '=', ctx.organisationId)
    .where('subject_id', '=', subjectId)
    .returning('hash')
    .execute()
  return async () => {
    for (const { hash } of rows) await rm(pathOf(ctx, hash, subjectId), { force: true })
  }
}
