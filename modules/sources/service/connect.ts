// Connecting a source: its address is tried, its credentials are sealed, and neither log nor answer ever shows them.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SourceDescription, SourceKind, SourceSecret } from '@himaya/connectors/port'
import { record } from '@himaya/evidence/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import type { z } from 'zod'
import type { Connection } from '../contract.ts'
import { fileKindOf } from '../file-kind.ts'
import { fileRefused, unreached } from '../problems.ts'
import { type Source, SourceId } from '../records.ts'
import { loadSource, tables } from './rows.ts'

type Connecting = z.infer<typeof Connection>
type Reachable = { readonly description: SourceDescription; readonly secret: SourceSecret }

const purposeOf = (sourceId: SourceId) => `sources.source:${sourceId}`
const testSeconds = 20

/** Where the organisation's uploaded files are kept, and the only folder from which files are read. */
const folderOf = (ctx: Context) => join(ctx.home, 'sources', ctx.organisationId)

/** An address as typed, with the password given beside it, and the encryption asked for. */
function reachable({ kind, address, password, tls, certificateAuthority }: Connecting): Reachable {
  try {
    const { description, secret } = readAddress(kind, withTls(kind, address, tls), certificateAuthority)
    return { description, secret: password ? { password } : secret }
  } catch (error) {
    if (error instanceof ConnectorFailure) throw unreached(error)
    throw error
  }
}

/** What the address itself says of encryption wins over the choice beside it. */
function withTls(kind: SourceKind, address: string, tls: Connecting['tls']): string {
  const isServer = kind === 'postgres' || kind === 'mariadb' || kind === 'sqlserver'
  if (!isServer || /[?&](ssl(-?mode)?|encrypt)=/.test(address)) return address
  return `${address}${address.includes('?') ? '&' : '?'}sslmode=${tls}`
}

const open = (ctx: Context, { description, secret }: Reachable): Connector =>
  connect(description, secret, { fileRoots: [folderOf(ctx)] })

/** Tries a connection and leaves nothing behind. Refused with `source-not-reached`. */
export async function testConnection(ctx: Context, connection: Connecting) {
  return tryOut(ctx, reachable(connection))
}

async function tryOut(ctx: Context, reached: Reachable) {
  const connector = open(ctx, reached)
  try {
    const result = await connector.test(AbortSignal.timeout(testSeconds * 1_000))
    if (!result.ok) throw unreached(result.failure)
    return {
      version: result.server,
      tables: result.privileges.readableTables,
      warnings: result.warnings.map(({ code, sentence }) => ({ code, message: sentence })),
    }
  } finally {
    await connector.close()
  }
}

/** Connects a source that answers. Refused with `source-not-reached`; nothing is then kept. */
export async function connectSource(ctx: Context, connection: Connecting): Promise<Source> {
  const reached = reachable(connection)
  await tryOut(ctx, reached)
  const sourceId = SourceId.parse(newId())
  return ctx.transaction(tx => keepSource(tx, ctx, sourceId, connection.name, reached))
}

async function keepSource(
  tx: Transaction,
  ctx: Context,
  sourceId: SourceId,
  name: string,
  { description, secret }: Reachable,
): Promise<Source> {
  await tables(tx)
    .insertInto('sources_source')
    .values({
      organisation_id: ctx.organisationId,
      source_id: sourceId,
      name,
      kind: description.kind,
      address: description.address,
      certificate_authority: description.certificateAuthority ?? null,
      secret: ctx.secrets.seal(JSON.stringify(secret), purposeOf(sourceId)),
      state: 'ready',
      last_failure: null,
      created_at: ctx.clock.now(),
    })
    .execute()
  await record(tx, ctx, {
    kind: 'sources.source-connected',
    subject: { type: 'source', id: sourceId },
    payload: { name, kind: description.kind },
  })
  return loadSource(tx, ctx, sourceId)
}

/** Keeps an uploaded file in the organisation's folder and connects it. Refused with `source-file-refused`. */
export async function uploadSource(ctx: Context, name: string, file: File): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = fileKindOf(file.name, bytes)
  if (!kind) throw new Problem(fileRefused)
  const sourceId = SourceId.parse(newId())
  const folder = folderOf(ctx)
  // The name a person gave the file never becomes a path.
  const path = join(folder, `${sourceId}.${kind}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path, bytes, { mode: 0o600 })
  try {
    const reached = reachable({
      name,
      kind,
      address: `${pathToFileURL(path).href}#${encodeURIComponent(file.name)}`,
      tls: 'disable',
    })
    await tryOut(ctx, reached)
    return await ctx.transaction(tx => keepSource(tx, ctx, sourceId, name, reached))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** A password left out keeps the sealed one. */
export async function changeSource(
  ctx: Context,
  sourceId: SourceId,
  connection: Connecting,
): Promise<Source> {
  const typed = reachable(connection)
  const before = await ctx.transaction(tx => reachableSource(tx, ctx, sourceId))
  const reached = typed.secret.password ? typed : { ...typed, secret: before.secret }
  await tryOut(ctx, reached)
  return ctx.transaction(async tx => {
    await tables(tx)
      .updateTable('sources_source')
      .set({
        name: connection.name,
        kind: reached.description.kind,
        address: reached.description.address,
        certificate_authority: reached.description.certificateAuthority ?? null,
        secret: ctx.secrets.seal(JSON.stringify(reached.secret), purposeOf(sourceId)),
        state: 'ready',
        last_failure: null,
      })
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .execute()
    await record(tx, ctx, {
      kind: 'sources.source-changed',
      subject: { type: 'source', id: sourceId },
      payload: { name: connection.name },
    })
    return loadSource(tx, ctx, sourceId)
  })
}

/** Credentials, findings and an uploaded file are destroyed; the evidence that the source existed stays. */
export async function removeSource(ctx: Context, sourceId: SourceId): Promise<{ removed: true }> {
  const { kind } = await ctx.transaction(async tx => {
    const source = await loadSource(tx, ctx, sourceId)
    await tables(tx)
      .deleteFrom('sources_source')
      .where('organisation_id', '=', ctx.organisationId)
      .where('source_id', '=', sourceId)
      .execute()
    await record(tx, ctx, {
      kind: 'sources.source-removed',
      subject: { type: 'source', id: sourceId },
      payload: { name: source.name },
    })
    return source
  })
  await rm(join(folderOf(ctx), `${sourceId}.${kind}`), { force: true })
  return { removed: true }
}

async function reachableSource(tx: Transaction, ctx: Context, sourceId: SourceId): Promise<Reachable> {
  const row = await tables(tx)
    .selectFrom('sources_source')
    .select(['kind', 'address', 'certificate_authority', 'secret'])
    .where('organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return {
    description: {
      kind: row.kind as SourceKind,
      address: row.address,
      ...(row.certificate_authority === null ? {} : { certificateAuthority: row.certificate_authority }),
    },
    secret: row.secret === null ? {} : JSON.parse(ctx.secrets.open(row.secret, purposeOf(sourceId))),
  }
}

/** How a kept source is reached, and where its files may lie: for those who open it in another way than to read it. */
export const reachSource = async (ctx: Context, sourceId: SourceId) => ({
  ...(await ctx.transaction(tx => reachableSource(tx, ctx, sourceId))),
  policy: { fileRoots: [folderOf(ctx)] },
})

/** A connector to a kept source, for a scan. */
export async function openSource(ctx: Context, sourceId: SourceId): Promise<Connector> {
  return open(ctx, await ctx.transaction(tx => reachableSource(tx, ctx, sourceId)))
}
