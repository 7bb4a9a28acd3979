// For the tests: files written by an unrestricted DuckDB.
import { DuckDBInstance } from '@duckdb/node-api'

export const runDuck = async (...statements: string[]) => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  instance.closeSync()
}
