// For the tests: a database of our own on the run's PostgreSQL, and a connector to it.
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import { Client } from 'pg'
import { connect, readAddress } from '../catalogue.ts'
import type { ConnectPolicy } from '../port.ts'
import type { Fixture, Prepared } from '../suite.ts'
import { quoteIdentifier } from './identifier.ts'

/** Runs SQL as the superuser, each call on its own connection. */
export type Arrange = (sql: string, values?: readonly unknown[]) => Promise<void>

export const testDatabase = async () => {
  const { superuserUrl, drop } = await createTestDatabase()
  const arrange: Arrange = async (sql, values) => {
    const client = new Client({ connectionString: superuserUrl })
    await client.connect()
    await client.query(sql, values ? [...values] : undefined).finally(() => client.end())
  }
  return { url: superuserUrl, arrange, drop }
}

export const connectTo = (url: string, policy: Partial<ConnectPolicy> = {}) => {
  const { description, secret } = readAddress('postgres', url)
  return connect(description, secret, { fileRoots: [], ...policy })
}

export const preparePostgres = async ({ table, columns, rows }: Fixture): Promise<Prepared> => {
  const { url, arrange, drop } = await testDatabase()
  const named = columns.map(quoteIdentifier)
  await arrange(`CREATE TABLE ${quoteIdentifier(table)} (${named.map(name => `${name} text`).join(', ')})`)
  if (rows.length > 0)
    await arrange(
      `INSERT INTO ${quoteIdentifier(table)} SELECT ${named.map((_, i) => `row ->> ${i}`).join(', ')} FROM json_array_elements($1) row`,
      [JSON.stringify(rows)],
    )
  const connector = connectTo(url)
  const close = async () => {
    await connector.close()
    await drop()
  }
  return { connector: { ...connector, close }, table: { schema: 'public', name: table } }
}
