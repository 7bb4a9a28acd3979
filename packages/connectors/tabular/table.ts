// The tables of a file that has no catalogue of its own: their schema, and the sampling of their rows.
import { gather } from '../batches.ts'
import { ConnectorFailure, failure } from '../failure.ts'
import type { RowEstimate, SampleStep, SampleValue, Schema, Table, TableKind, TableName } from '../port.ts'
import { type ConnectorWarning, warning } from '../warning.ts'
import { fileSchema } from './names.ts'

export type FileTable = {
  readonly name: string
  readonly kind: TableKind
  readonly columns: readonly { readonly name: string; readonly declaredType: string }[]
  readonly rowEstimate: RowEstimate | null
  /** Its rows from the first on, of these columns; `most` is a hint of how many will be taken. Throws ConnectorFailure. */
  rows(columns: readonly string[], most: number): AsyncIterable<SampleValue[]>
}

export const schemaOf = (tables: readonly FileTable[], warnings: readonly ConnectorWarning[]): Schema => ({
  schemas: [{ name: fileSchema, comment: null, tables: tables.map(describeTable) }],
  warnings: tables.length === 0 ? [...warnings, warning('empty-schema', {})] : warnings,
})

const describeTable = ({ name, kind, columns, rowEstimate }: FileTable): Table => ({
  schema: fileSchema,
  name,
  kind,
  comment: null,
  rowEstimate,
  columns: columns.map((column, index) => ({
    ...column,
    nullable: true,
    comment: null,
    position: index + 1,
    readable: true,
  })),
  primaryKey: [],
  unique: [],
  foreignKeys: [],
})

/** `groupWidth`: columns read at once, where a row of all of them would be too much for the reader. */
export async function* sampleFrom(
  tables: readonly FileTable[],
  table: TableName,
  columns: readonly string[],
  rows: number,
  groupWidth = Number.POSITIVE_INFINITY,
): AsyncGenerator<SampleStep, void, undefined> {
  const gone = failure('table-vanished', { table: table.name })
  const found = table.schema === fileSchema ? tables.find(each => each.name === table.name) : undefined
  if (!found) return yield { kind: 'skipped', table, columns, failure: gone }
  const names = new Set(found.columns.map(column => column.name))
  const missing = columns.filter(name => !names.has(name))
  if (missing.length > 0) yield { kind: 'skipped', table, columns: missing, failure: gone }
  const present = columns.filter(name => names.has(name))

  let most: number | null = null
  for (let from = 0; from < present.length; from += groupWidth) {
    const group = present.slice(from, from + groupWidth)
    try {
      const read = yield* readGroup(found, table, group, rows)
      most = Math.max(most ?? 0, read)
    } catch (error) {
      if (!(error instanceof ConnectorFailure)) throw error
      yield { kind: 'skipped', table, columns: group, failure: error }
    }
  }
  if (most !== null)
    yield { kind: 'end', table, rows: most, chosen: most < rows ? 'whole-table' : 'first-rows' }
}

async function* readGroup(
  found: FileTable,
  table: TableName,
  columns: readonly string[],
  most: number,
): AsyncGenerator<SampleStep, number, undefined> {
  const batch = gather(table, columns)
  let read = 0
  let broken: unknown
  try {
    for await (const row of found.rows(columns, most)) {
      if (read >= most) break
      read += 1
      const full = batch.add(row)
      if (full) yield full
      if (read >= most) break
    }
  } catch (error) {
    broken = error
  }
  // What was read before the reading broke off is not lost.
  const left = batch.rest()
  if (left) yield left
  if (broken !== undefined) throw broken
  return read
}
