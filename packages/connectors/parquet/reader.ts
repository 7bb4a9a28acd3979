// Reads a Parquet file as one table; fields within fields become columns named by their path.
import { DuckDBStructType, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'
import { cutText } from '../cut.ts'
import { type DuckSession, openDuck } from '../duckdb/session.ts'
import { quoteIdentifier, quotePath, quoteText } from '../duckdb/sql.ts'
import { type OpenReader, type SourceFile, tableTitle } from '../files/reader.ts'
import { bytesLimit, type SampleValue, textLimit } from '../port.ts'
import { nameColumns } from '../tabular/names.ts'
import { type FileTable, sampleFrom, schemaOf } from '../tabular/table.ts'
import { warning } from '../warning.ts'

const groupWidth = 200

export const openParquet: OpenReader = async file => {
  const session = await openDuck(file)
  const { table, made } = await tableOf(session, file)
  const warnings = made.length > 0 ? [warning('duplicate-columns', { table: table.name, names: made })] : []
  return {
    server: 'Parquet',
    inspect: async () => schemaOf([table], warnings),
    sample: (name, columns, rows) => sampleFrom([table], name, columns, rows, groupWidth),
  }
}

const tableOf = async (session: DuckSession, file: SourceFile) => {
  const path = quotePath(file.path)
  const described = await session.columns(`SELECT * FROM read_parquet(${path})`)
  const [counted] = await session.rows(`SELECT sum(num_rows) FROM parquet_file_metadata(${path})`)
  const leaves = described.flatMap(({ name, type }) => leavesOf(quoteIdentifier(name), name, type))
  const { names, made } = nameColumns(
    leaves.map(leaf => leaf.title),
    leaves.length,
  )
  const byName = new Map(leaves.map((leaf, index) => [names[index] ?? '', leaf]))
  const table: FileTable = {
    name: tableTitle(file),
    kind: 'file',
    columns: [...byName].map(([name, { type }]) => ({ name, declaredType: type.toLowerCase() })),
    rowEstimate: { rows: Number(counted?.[0] ?? 0), how: 'metadata' },
    rows: async function* (asked, most): AsyncGenerator<SampleValue[]> {
      const wanted = asked.flatMap(name => byName.get(name) ?? [])
      const limit = Number.isFinite(most) ? ` LIMIT ${most}` : ''
      const cells = wanted.map(cellSql).join(', ')
      for await (const chunk of session.stream(`SELECT ${cells} FROM read_parquet(${path})${limit}`))
        for (const row of chunk)
          yield row.map((cell, index) => readCell(cell, wanted[index]?.type === 'BLOB'))
    },
  }
  return { table, made }
}

type Leaf = { readonly expression: string; readonly title: string; readonly type: string }

const leavesOf = (expression: string, title: string, type: DuckDBType): readonly Leaf[] =>
  type instanceof DuckDBStructType
    ? type.entryNames.flatMap((field, index) => {
        const inner = type.entryTypes[index]
        const within = `struct_extract(${expression}, ${quoteText(field)})`
        return inner ? leavesOf(within, `${title}.${field}`, inner) : []
      })
    : [{ expression, title, type: type.toString() }]

/** Bytes as their length and beginning in hexadecimal; anything else as text, one character longer than is kept. */
const cellSql = ({ expression, type }: Leaf) =>
  type === 'BLOB'
    ? `octet_length(${expression}) || ':' || hex(array_slice(${expression}, 1, ${bytesLimit}))`
    : `left(CAST(${expression} AS VARCHAR), ${textLimit + 1})`

const readCell = (cell: DuckDBValue, isBytes: boolean): SampleValue => {
  if (typeof cell !== 'string') return null
  if (!isBytes) return cutText(cell)
  const [length, hex = ''] = cell.split(':')
  return { kind: 'bytes', length: Number(length), head: Uint8Array.from(Buffer.from(hex, 'hex')) }
}
