// Creates a demonstration database on a PostgreSQL server: tables, invented rows, keys. A second call finds it done.
import { Client } from 'pg'
import { chance } from './people/chance.ts'
import type { DemonstrationDatabase, DemonstrationTable } from './table.ts'

export type LoadProgress = { readonly table: string; readonly rowsDone: number; readonly rowsTotal: number }

const batchRows = 4_000
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * @param serverUrl the installation's own database, by an account with the right to create others
 * @returns the connection string of the database
 */
export async function loadDemonstration(
  database: DemonstrationDatabase,
  serverUrl: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<string> {
  const url = new URL(serverUrl)
  const target = new URL(serverUrl)
  // Two installations on one server do not share their examples.
  const name = `${decodeURIComponent(url.pathname.slice(1))}_${database.name}`
  target.pathname = `/${name}`
  // Filled under a working name and renamed when complete, so that a half-made database is never mistaken for one.
  const working = `${name}_loading`

  const server = new Client({ connectionString: url.href })
  await server.connect()
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 1) return target.href
    await server.query(`drop database if exists ${quoted(working)} with (force)`)
    await server.query(`create database ${quoted(working)}`)
    const workingUrl = new URL(serverUrl)
    workingUrl.pathname = `/${working}`
    await fill(database, workingUrl.href, onProgress)
    await server.query(`alter database ${quoted(working)} rename to ${quoted(name)}`)
  } finally {
    await server.end()
  }
  return target.href
}

async function fill(
  database: DemonstrationDatabase,
  url: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const rowsTotal = database.tables.reduce((sum, table) => sum + table.rows, 0)
  const random = chance(database.seed)
  let rowsDone = 0
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const table of database.tables) {
      await client.query(definition(table))
      for (let first = 1; first <= table.rows; first += batchRows) {
        const count = Math.min(batchRows, table.rows - first + 1)
        const rows = Array.from({ length: count }, (_, offset) => table.row(first + offset, random))
        const columns = Object.keys(table.columns).map((_, column) => rows.map(row => row[column] ?? null))
        await client.query(insertion(table), columns)
        rowsDone += count
        onProgress({ table: `${table.schema}.${table.name}`, rowsDone, rowsTotal })
      }
    }
    for (const table of database.tables) {
      for (const constraint of table.constraints ?? []) {
        await client.query(`alter table ${tableName(table)} add ${constraint}`)
      }
    }
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

const tableName = (table: DemonstrationTable) => `${quoted(table.schema)}.${quoted(table.name)}`

function definition(table: DemonstrationTable): string {
  const columns = Object.entries(table.columns).map(([name, type]) => `${quoted(name)} ${type}`)
  const comments = Object.entries(table.columnComments ?? {}).map(
    ([name, text]) => `comment on column ${tableName(table)}.${quoted(name)} is ${literal(text)};`,
  )
  return [
    `create schema if not exists ${quoted(table.schema)};`,
    `create table ${tableName(table)} (${columns.join(', ')});`,
    table.comment === undefined ? '' : `comment on table ${tableName(table)} is ${literal(table.comment)};`,
    ...comments,
  ].join('\n')
}

/** One statement per batch: each column travels as one array and is cast to the column's own type. */
function insertion(table: DemonstrationTable): string {
  const types = Object.values(table.columns).map(type => type.replace(/ (not null|primary key).*$/, ''))
  const names = Object.keys(table.columns).map(quoted).join(', ')
  const casts = types.map((type, index) => `c${index}::${type}`).join(', ')
  const arrays = types.map((_, index) => `$${index + 1}::text[]`).join(', ')
  const aliases = types.map((_, index) => `c${index}`).join(', ')
  return `insert into ${tableName(table)} (${names}) select ${casts} from unnest(${arrays}) as batch(${aliases})`
}
