// A list to work on: kept as a file for the while, or a table of a source; its columns, and what their names propose.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { connect, readAddress } from '@himaya/connectors/catalogue'
import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, Table } from '@himaya/connectors/port'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { openSource } from '@himaya/sources/door'
import type { SourceId } from '@himaya/sources/records'
import { listFileGone, listRefused } from '../problems.ts'
import { type ListColumns, ListId, type ListPlace, type ListShape } from '../records.ts'
import { folderOf, keptKind, listFile, makeFolder, sweep } from './files.ts'

const INSPECTING_SECONDS = 60

const openFile = (ctx: Context, path: string, kind: 'csv' | 'xlsx'): Connector => {
  const { description, secret } = readAddress(kind, pathToFileURL(path).href)
  return connect(description, secret, { fileRoots: [folderOf(ctx)] })
}

/** Throws `marketing-list-file-gone`. */
export async function openList(ctx: Context, place: ListPlace): Promise<Connector> {
  if (place.kind === 'source') return openSource(ctx, place.sourceId)
  const kind = await keptKind(ctx, place.listId)
  if (!kind) throw new Problem(listFileGone)
  return openFile(ctx, listFile(ctx, place.listId, kind), kind)
}

const isXlsx = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Keeps a file in the organisation's folder and tells its columns. Throws `marketing-list-refused`. */
export async function keepList(ctx: Context, file: File): Promise<ListShape> {
  await makeFolder(ctx)
  await sweep(ctx)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.length === 0) throw new Problem(listRefused)
  const kind = isXlsx(bytes) ? 'xlsx' : 'csv'
  const listId = ListId.parse(newId())
  const path = listFile(ctx, listId, kind)
  await writeFile(path, bytes, { mode: 0o600 })
  const connector = openFile(ctx, path, kind)
  return { name: file.name.slice(0, 200), listId, tables: await shapeOf(connector) }
}

/** The tables of a connected source. Throws `marketing-list-refused` with the source's own words. */
export async function sourceShape(ctx: Context, sourceId: SourceId): Promise<ListShape> {
  const connector = await openSource(ctx, sourceId)
  return { name: connector.display, listId: null, tables: await shapeOf(connector) }
}

async function shapeOf(connector: Connector): Promise<ListShape['tables']> {
  try {
    const { schemas } = await connector.inspect(AbortSignal.timeout(INSPECTING_SECONDS * 1_000))
    const tables = schemas.flatMap(part => part.tables).slice(0, 2_000)
    if (tables.length === 0) throw new Problem(listRefused)
    return tables.map(tableShape)
  } catch (error) {
    if (error instanceof ConnectorFailure) throw new Problem(listRefused, error.sentence)
    throw error
  } finally {
    await connector.close()
  }
}

const tableShape = (table: Table): ListShape['tables'][number] => {
  const columns = table.columns.filter(({ readable }) => readable).map(({ name }) => name)
  return {
    ...{ schema: table.schema, table: table.name, columns, proposed: propose(columns) },
    rows: table.rowEstimate?.rows ?? null,
  }
}

const signs: Readonly<Record<keyof ListColumns, RegExp>> = {
  email: /\bmail|e-?mail|courriel|بريد/i,
  phone: /t[ée]l|gsm|mobile|portable|phone|msisdn|هاتف|جوال|نقال/i,
  reference: /^(?:id|ref|r[ée]f[ée]rence|code|n°|num[ée]ro)?[\s_-]*(?:client|customer|adh[ée]rent|زبون)/i,
  scope: /^(?:canal|moyen|channel|scope|وسيلة)$/i,
  day: /^(?:date|jour|day|le|تاريخ)/i,
  reason: /^(?:motif|raison|reason|commentaire|سبب)/i,
  sale: /^(?:vente|commande|facture|sale|order|invoice)/i,
}

const propose = (columns: readonly string[]): ListColumns =>
  Object.fromEntries(
    Object.entries(signs).flatMap(([use, sign]) => {
      const column = columns.find(name => sign.test(name.trim()))
      return column === undefined ? [] : [[use, column]]
    }),
  )
