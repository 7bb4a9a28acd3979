// Writes the whole log as one archive, bundle by bundle: what is read, at most 256 entries and their tiles, is all that is
// held. An entry that is forgotten meanwhile is written as it stands when its turn comes.
import { tilePath } from '@himaya/ledger/tiles'
import type { Context, Transaction } from '@himaya/platform/context'
import { openEntries } from '../entries.ts'
import { logKeys } from '../log/keys.ts'
import { tileBytes } from '../log/tile-bytes.ts'
import { witnessesOf } from '../log/witnesses.ts'
import type { EvidenceTables } from '../tables.ts'
import * as layout from './layout.ts'
import { readMe } from './read-me.ts'
import { tarEnd, tarFile } from './tar.ts'

type Head = { readonly origin: string; readonly size: number }

/** A tar, in chunks. `size` is that of one of the log's checkpoints. */
export async function* archiveOf(
  ctx: Context,
  { origin, size }: Head,
  onBundle: (entries: number) => Promise<void> | void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const exportedAt = ctx.clock.now()
  const prefix = `himaya-log-${ctx.organisationId.slice(-12)}-${exportedAt.slice(0, 10)}/`
  const file = (path: string, text: string | Uint8Array) =>
    tarFile(
      { path: prefix + path, bytes: typeof text === 'string' ? Buffer.from(text, 'utf8') : text },
      new Date(exportedAt),
    )
  const { names } = layout
  const { keys, witnesses, checkpoints, newest } = await ctx.transaction(tx => headOf(tx, size))
  const manifest = { format: layout.FORMAT, origin, size, checkpoints, exportedAt } satisfies layout.Manifest
  yield file(names.readMe, readMe)
  yield file(names.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
  yield file(names.keys, keys)
  yield file(names.witnesses, witnesses)
  for (let bundle = 0; bundle < layout.bundles(size); bundle++) {
    const files = await ctx.transaction(async tx => [
      file(layout.linesPath(bundle), await linesOf(tx, ctx, bundle, size)),
      ...(await tilesOf(tx, bundle, size)).map(({ path, bytes }) => file(path, bytes)),
    ])
    yield* files
    await onBundle(bundle * 256 + layout.bundleWidth(bundle, size))
  }
  if (newest !== undefined) yield file(names.checkpoint, newest)
  yield tarEnd
}

async function headOf(tx: Transaction, size: number) {
  const asLines = (rows: readonly { readonly verifier_key: string }[]) =>
    rows.map(row => `${row.verifier_key}\n`).join('')
  const db = tx.withTables<EvidenceTables>()
  const { checkpoints } = await db
    .selectFrom('evidence_checkpoint')
    .select(({ fn }) => fn.countAll<number>().as('checkpoints'))
    .where('size', '<=', size)
    .executeTakeFirstOrThrow()
  const newest = await db
    .selectFrom('evidence_checkpoint')
    .select('note')
    .where('size', '=', size)
    .executeTakeFirst()
  return {
    keys: asLines(await logKeys(tx)),
    witnesses: asLines(await witnessesOf(tx)),
    checkpoints,
    newest: newest?.note,
  }
}

/** The entries of a bundle, and after each the checkpoint that it is the last of. */
async function linesOf(tx: Transaction, ctx: Context, bundle: number, size: number): Promise<string> {
  const after = bundle * 256
  const upTo = after + layout.bundleWidth(bundle, size)
  const db = tx.withTables<EvidenceTables>()
  const checkpoints = await db
    .selectFrom('evidence_checkpoint')
    .select(['size', 'note'])
    .where('size', '>', after)
    .where('size', '<=', upTo)
    .execute()
  const stamps = await db
    .selectFrom('evidence_timestamp')
    .select(['size', 'token', 'certificates', 'url'])
    .where('size', '>', after)
    .where('size', '<=', upTo)
    .orderBy('stamped_at')
    .execute()
  const noteOf = new Map(checkpoints.map(row => [row.size, row.note]))
  const stampsOf = Map.groupBy(stamps, row => row.size)
  const lines: string[] = []
  for (const { sequence, commitment, opened } of await openEntries(tx, ctx, { after, upTo })) {
    const said =
      opened === 'unreadable'
        ? { unreadable: true as const }
        : opened && { statement: opened.statement, key: opened.key }
    lines.push(JSON.stringify({ sequence, commitment, ...said }))
    const checkpoint = noteOf.get(sequence)
    if (checkpoint === undefined) continue
    const given = stampsOf
      .get(sequence)
      ?.map(({ token, certificates, url }) => ({ token: token.toString('base64'), certificates, url }))
    lines.push(
      JSON.stringify({ checkpoint, ...(given && { stamps: given }) } satisfies layout.CheckpointLine),
    )
  }
  return lines.map(line => `${line}\n`).join('')
}

const tilesOf = (tx: Transaction, bundle: number, size: number) =>
  Promise.all(
    layout.tilesAfter(bundle, size).map(async tile => {
      const bytes = await tileBytes(tx, tile)
      if (!bytes) throw new Error(`the tile ${tilePath(tile)} is missing`)
      return { path: tilePath(tile), bytes }
    }),
  )
