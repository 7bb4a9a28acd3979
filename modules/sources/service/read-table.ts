// One table of a source: sampled, and each of its columns given to detection. Values are looked at in memory and never kept.
import type { Connector, SampleValue, Table } from '@himaya/connectors/port'
import { traitsOf } from '../law-category.ts'
import type { DataCategory } from '../records.ts'
import type { ScannedTable, StoredFailure } from '../tables.ts'
import { type Proposal, propose } from './propose.ts'
import { storedFailure } from './stored-failure.ts'

/** Enough to see what a column holds; a column of many empty cells still shows some. */
const sampledRows = 500

type Skipped = { readonly table: string; readonly failure: StoredFailure }

/** What a scan keeps of a table, so that it can go on later without asking the catalogue again. */
export const describedTable = (table: Table): ScannedTable => ({
  schema: table.schema,
  name: table.name,
  comment: table.comment,
  rowEstimate: table.rowEstimate?.rows ?? null,
  columns: table.columns.map(({ name, declaredType, comment, position, readable }) => ({
    ...{ name, declaredType, comment, position, readable },
  })),
})

export async function readTable(table: ScannedTable, connector: Connector, signal: AbortSignal) {
  const name = { schema: table.schema, name: table.name }
  const values = new Map<string, SampleValue[]>(table.columns.map(column => [column.name, []]))
  const failures: Skipped[] = []
  const unread = new Set<string>()
  const readable = table.columns.filter(column => column.readable).map(column => column.name)
  for await (const step of connector.sample(name, readable, { rows: sampledRows, signal })) {
    if (step.kind === 'skipped') {
      failures.push({ table: `${table.schema}.${table.name}`, failure: storedFailure(step.failure) })
      // A table that is gone has nothing to propose; a column that may not be read still has its name.
      if (step.failure.code === 'table-vanished') for (const column of step.columns) unread.add(column)
      continue
    }
    if (step.kind !== 'rows') continue
    step.columns.forEach((column, index) => {
      values.get(column)?.push(...step.rows.map(row => row[index] ?? null))
    })
  }
  const seen = table.columns.filter(column => !unread.has(column.name))
  const proposals: Proposal[] = seen.map(column => propose(table, column, values.get(column.name) ?? []))
  return { proposals, failures }
}

export type FoundColumn = {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly category: DataCategory | null
  readonly confidence: number
  readonly personal: boolean
  readonly sensitive: boolean
  readonly nationalId: boolean
  readonly evidence: Proposal['evidence']
}

/** A whole source read at once, for the command line: nothing is kept anywhere. */
export async function readColumns(
  connector: Connector,
  signal: AbortSignal,
  onTable: (table: string) => void = () => {},
): Promise<{
  tables: number
  columns: FoundColumn[]
  skipped: { table: string; failure: StoredFailure['message'] }[]
}> {
  const schema = await connector.inspect(signal)
  const tables = schema.schemas.flatMap(part => part.tables).map(describedTable)
  const columns: FoundColumn[] = []
  const skipped: { table: string; failure: StoredFailure['message'] }[] = []
  for (const table of tables) {
    onTable(`${table.schema}.${table.name}`)
    const { proposals, failures } = await readTable(table, connector, signal)
    for (const { column, proposed, confidence, evidence } of proposals) {
      const { personal, sensitive, national_id: nationalId } = traitsOf(proposed)
      columns.push({
        ...{ schema: table.schema, table: table.name, column: column.name, category: proposed },
        ...{ confidence, personal, sensitive, nationalId, evidence },
      })
    }
    skipped.push(...failures.map(one => ({ table: one.table, failure: one.failure.message })))
  }
  return { tables: tables.length, columns, skipped }
}
