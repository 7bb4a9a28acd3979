// Opens a SQLite database so that nothing of it can change, not even its journal files, and nothing in it can act.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { failure } from '../failure.ts'
import type { OpenReader } from '../files/reader.ts'
import { failureOf } from './errors.ts'
import { sampleTable } from './sample.ts'
import { readSchema } from './schema.ts'

const busyMilliseconds = 3_000
const magic = 'SQLite format 3\0'

export const openSqlite: OpenReader = async ({ path, title }) => {
  const header = Buffer.alloc(20)
  const file = openSync(path, 'r')
  readSync(file, header, 0, header.length, 0)
  closeSync(file)
  if (header.toString('latin1', 0, magic.length) !== magic) throw failure('not-a-database', { on: title })

  const url = pathToFileURL(path)
  url.search = isAtRest(path, header) ? 'mode=ro&immutable=1' : 'mode=ro'
  try {
    const database = new DatabaseSync(url, { readOnly: true, timeout: busyMilliseconds })
    // A schema may hold expressions that call functions: only those without effect may run.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON')
    database.enableDefensive(true)
    const { version } = database.prepare('SELECT sqlite_version() AS version').get() ?? {}
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return {
      server: `SQLite ${version}`,
      inspect: async () => {
        try {
          return readSchema(database, path)
        } catch (error) {
          throw failureOf(error, { on: title })
        }
      },
      sample: (table, columns, rows) => sampleTable(database, table, columns, rows),
    }
  } catch (error) {
    throw failureOf(error, { on: title })
  }
}

/**
 * In write-ahead mode even a reader makes files beside the database. Where no other program has it open there is no
 * log, and it can be read as it stands without leaving a trace.
 */
const isAtRest = (path: string, header: Buffer) => {
  const isWriteAhead = header[18] === 2
  return isWriteAhead && (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
}
