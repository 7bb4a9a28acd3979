// DuckDB as a reader of one file: no other file, no network, no extension, a bounded memory, and no way back.
import { type DuckDBConnection, DuckDBInstance, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'
import { ConnectorFailure, failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'
import { globOf, quoteText } from './sql.ts'

export type DuckSession = {
  /** The columns that a query would answer, without running it. */
  columns(sql: string): Promise<readonly { readonly name: string; readonly type: DuckDBType }[]>
  rows(sql: string): Promise<readonly (readonly DuckDBValue[])[]>
  /** Rows as they are read, in chunks. */
  stream(sql: string): AsyncGenerator<readonly (readonly DuckDBValue[])[], void, undefined>
}

const memory = '1GB'

export const openDuck = async ({ path, title }: SourceFile): Promise<DuckSession> => {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: memory,
    // Several threads would each hold a buffer of the longest value.
    threads: '1',
    // Rows leave in the order of the file, and nothing is spilled to a disk.
    preserve_insertion_order: 'true',
    temp_directory: '',
  })
  const connection = await instance.connect()
  // Both the path and the pattern that stands for it alone are looked up.
  const allowed = [...new Set([path, globOf(path)])].map(quoteText).join(', ')
  await connection.run(`SET allowed_paths = [${allowed}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return {
    columns: columnsOf(connection, title),
    rows: rowsOf(connection, title),
    stream: streamOf(connection, title),
  }
}

const columnsOf = (connection: DuckDBConnection, title: string) => async (sql: string) => {
  try {
    const result = await connection.stream(`${sql} LIMIT 0`)
    const types = result.columnTypes()
    return result.columnNames().flatMap((name, index) => {
      const type = types[index]
      return type ? [{ name, type }] : []
    })
  } catch (error) {
    throw failureOf(error, title)
  }
}

const rowsOf = (connection: DuckDBConnection, title: string) => async (sql: string) => {
  try {
    return (await connection.runAndReadAll(sql)).getRows()
  } catch (error) {
    throw failureOf(error, title)
  }
}

const streamOf = (connection: DuckDBConnection, title: string) =>
  async function* (sql: string) {
    try {
      const result = await connection.stream(sql)
      while (true) {
        const chunk = await result.fetchChunk()
        if (!chunk || chunk.rowCount === 0) return
        yield chunk.getRows()
      }
    } catch (error) {
      throw failureOf(error, title)
    }
  }

/** DuckDB names the kind of error first; what follows may quote the file's content. */
const failureOf = (error: unknown, file: string): ConnectorFailure => {
  if (error instanceof ConnectorFailure) return error
  const message = error instanceof Error ? error.message : ''
  const [, kind, rest = ''] = /^([A-Z]\w+(?: \w+)*) Error: (.*)/s.exec(message) ?? []
  if (kind === undefined || /^(Binder|Parser|Catalog|INTERNAL|Permission)/.test(kind)) throw error
  const where = /\bat byte \d+ in (?:line|record\/value) \d+/.exec(rest)?.[0] ?? kind
  if (/^Out of Memory/.test(kind) || /maximum_object_size/.test(rest))
    return failure('too-large-value', { on: file }, kind)
  if (/magic bytes|too small to be a Parquet/i.test(rest))
    return failure('not-a-database', { on: file }, kind)
  return failure('malformed-file', { file, where }, `${kind}: ${where}`)
}
