// For the tests: a MariaDB that plans are carried out on, with a database `s` made anew each time.
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import { type Connection, createConnection } from 'mysql2/promise'
import { openForChange, readAddress } from '../../catalogue.ts'
import type { Changeable } from '../../change.ts'
import { forever, madePlan, type Prepared, runKey } from '../../change-suite.ts'
import { quoteIdentifier as q, quoteTable } from '../identifier.ts'
import { startServer } from '../server.test-support.ts'
import { LOCKS, lockTable, ROWS, rowsTable } from './lock-names.ts'
import { lockSetup } from './lock-sql.ts'

const people = { schema: 's', name: 'people' }
type Asked = Omit<Request, 'dependents' | 'table'> & Partial<Request>

export const openSource = async (...options: readonly string[]) => {
  const server = await startServer(
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-stats-persistent=0',
    '--innodb-deadlock-detect=ON',
    ...options,
  )
  const connect = (user = 'root', password = ''): Promise<Connection> =>
    createConnection({
      ...(user === 'root'
        ? { socketPath: server.socket }
        : { host: '127.0.0.1', port: server.port, password }),
      user,
      rowsAsArray: true,
      dateStrings: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      charset: 'utf8mb4',
    })
  let client = await connect()
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await client.query(statement)
  }
  const rows = async (sql: string) => (await client.query(sql))[0] as unknown as (readonly unknown[])[]
  /** The write side as another account sees it, or the one that may do everything. */
  const asAccount = (account?: string, password = 'secret'): Changeable => {
    const url = new URL(server.url)
    url.pathname = '/s'
    if (account) {
      url.username = account
      url.password = password
    }
    const { description, secret } = readAddress('mariadb', url.href)
    return openForChange(description, secret, { fileRoots: [] })
  }
  const fresh = [
    'SET foreign_key_checks = 0',
    ...['s', 'other', ROWS, LOCKS].map(name => `DROP DATABASE IF EXISTS ${name}`),
    'SET foreign_key_checks = 1',
    'CREATE DATABASE s CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci',
    'USE s',
    "SET sql_mode = ''",
  ]
  await run(...fresh)
  const changing = asAccount()
  /** A plan on what there is now. */
  const planned = async (request: Asked) => {
    const schema = await changing.structure(forever)
    const plan = madePlan(planFor(schema, { table: people, dependents: [], ...request }))
    const source = changing.source(schema, { key: runKey, signal: forever })
    return { schema, plan, source, doIt: (batch = 2) => carryOut(plan, source, [], batch) }
  }
  /** A fresh database `s` made of these statements, and a plan on it. */
  const given = async (statements: readonly string[], request: Asked) => {
    await run(...fresh, ...statements)
    return planned(request)
  }
  /** An account of its own that may sign in, and nothing else. */
  const account = (name: string) =>
    run(`CREATE OR REPLACE USER ${q(name)}@'127.0.0.1' IDENTIFIED BY 'secret'`)
  const close = async () => {
    await changing.close()
    client.destroy()
    await server.stop()
  }
  /** After the server itself was ended and began again. */
  const again = async () => {
    client.destroy()
    client = await connect()
    await client.query('USE s')
  }
  return { server, connect, changing, asAccount, account, run, rows, given, planned, fresh, again, close }
}

export type Opened = Awaited<ReturnType<typeof openSource>>

const actions = {
  'no-action': 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
}

/** What the suite asks of a source. */
export const prepare = async (): Promise<Prepared> => {
  const { changing, run, rows, fresh, close } = await openSource()
  const value = (text: string | null) =>
    text === null ? 'NULL' : `CONVERT(x'${Buffer.from(text, 'utf8').toString('hex')}' USING utf8mb4)`
  return {
    changing,
    async build(schema, data, locked) {
      const table = (name: string) => `s.${q(name)}`
      const create = schema.tables.map(({ name, columns, key, foreignKeys }) => {
        const isShort = (column: string) =>
          key.includes(column) || foreignKeys.some(each => each.columns.includes(column))
        const typed = columns.map(c => {
          const text = isShort(c.name) ? 'varchar(40) COLLATE utf8mb4_bin' : 'text'
          return `${q(c.name)} ${c.family === 'json' ? 'json' : text} ${c.nullable ? '' : 'NOT NULL'}`
        })
        return `CREATE TABLE ${table(name)} (${[...typed, `PRIMARY KEY (${key.map(q).join(', ')})`].join(', ')})`
      })
      const insert = schema.tables.flatMap(each => {
        const all = [...(data.get(nameOf(each))?.values() ?? [])]
        const names = each.columns.map(({ name }) => name)
        const lines = all.map(row => `(${names.map(name => value(row[name] ?? null)).join(', ')})`)
        return lines.length === 0
          ? []
          : [`INSERT INTO ${table(each.name)} (${names.map(q).join(', ')}) VALUES ${lines.join(', ')}`]
      })
      const refer = schema.tables.flatMap(({ name, foreignKeys }) =>
        foreignKeys.map(
          each =>
            `ALTER TABLE ${table(name)} ADD CONSTRAINT ${q(`${name}_${each.name}`)} FOREIGN KEY (${each.columns.map(q).join(', ')})
             REFERENCES ${table(each.references.name)} (${each.references.columns.map(q).join(', ')}) ON DELETE ${actions[each.onDelete]}`,
        ),
      )
      await run(...fresh, ...create, ...insert, ...refer)
      if (locked.size === 0) return
      for (const each of (await changing.structure(forever)).tables) {
        const ids = locked.get(nameOf(each))
        if (!ids) continue
        await run(...lockSetup(each))
        const keys = each.key.map(q).join(', ')
        for (const id of ids)
          await run(
            `INSERT INTO ${quoteTable(lockTable(each))} SELECT ${keys} FROM ${quoteTable(rowsTable(each))} WHERE id = ${value(id)}`,
          )
      }
    },
    async read(schema: Schema) {
      const moved = new Set(
        (await rows(`SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${ROWS}'`)).map(
          ([name]) => name,
        ),
      )
      const found = new Map<string, ReadonlyMap<string, Readonly<Record<string, string | null>>>>()
      for (const each of schema.tables) {
        const from = moved.has(rowsTable(each).name) ? rowsTable(each) : each
        const names = each.columns.map(({ name }) => name)
        const all = await rows(`SELECT ${names.map(q).join(', ')} FROM ${quoteTable(from)}`)
        // JSON is written as the model writes it: without spaces.
        const told = (text: unknown, index: number) =>
          text === null
            ? null
            : each.columns[index]?.family === 'json'
              ? JSON.stringify(typeof text === 'string' ? JSON.parse(text) : text)
              : String(text)
        const read = all.map(row =>
          Object.fromEntries(row.map((text, index) => [names[index] ?? '', told(text, index)])),
        )
        found.set(nameOf(each), new Map(read.map(row => [row.id ?? '', row])))
      }
      return found
    },
    close,
  }
}
