// For the tests: a database of our own on a test's MariaDB, and a connector to it.
import { connect, readAddress } from '../catalogue.ts'
import type { ConnectPolicy } from '../port.ts'
import type { Fixture, Prepared } from '../suite.ts'
import { quoteIdentifier as q } from './identifier.ts'
import type { TestServer } from './server.test-support.ts'

export const connectTo = (url: string, policy: Partial<ConnectPolicy> = {}) => {
  const { description, secret } = readAddress('mariadb', url)
  return connect(description, secret, { fileRoots: [], ...policy })
}

let databases = 0
export const newDatabase = async (server: TestServer) => {
  const name = `d${++databases}`
  await server.arrange(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return { name, url: url.href }
}

const quoted = (value: string | null) =>
  value === null ? 'NULL' : `_utf8mb4 x'${Buffer.from(value, 'utf8').toString('hex')}'`

export const prepareMariadb =
  (server: () => TestServer) =>
  async ({ table, columns, rows }: Fixture): Promise<Prepared> => {
    const { name, url } = await newDatabase(server())
    const at = `${name}.${q(table)}`
    // The widest table is one without transactions: reading does not ask for them.
    const engine = columns.length > 150 ? 'MyISAM' : 'InnoDB'
    await server().arrange(
      `CREATE TABLE ${at} (${columns.map(column => `${q(column)} text`).join(', ')}) ENGINE=${engine}`,
      ...(rows.length > 0
        ? [`INSERT INTO ${at} VALUES ${rows.map(row => `(${row.map(quoted).join(', ')})`).join(', ')}`]
        : []),
    )
    return { connector: connectTo(url), table: { schema: name, name: table } }
  }
