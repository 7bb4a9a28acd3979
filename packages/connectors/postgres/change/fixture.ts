// For the tests: a PostgreSQL that plans are carried out on, with a schema `s` made anew each time.
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { carryOut } from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import { Client } from 'pg'
import { openForChange, readAddress } from '../../catalogue.ts'
import type { Changeable } from '../../change.ts'
import { forever, madePlan, type Prepared, runKey } from '../../change-suite.ts'
import { quoteIdentifier as q } from '../identifier.ts'
import { lockSetup, lockTable } from './lock-sql.ts'

const people = { schema: 's', name: 'people' }

export const openSource = async () => {
  const { superuserUrl, drop } = await createTestDatabase()
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  /** The write side as another account sees it, or the superuser. */
  const asAccount = (account?: string, password = 'secret'): Changeable => {
    const url = new URL(superuserUrl)
    if (account) {
      url.username = account
      url.password = password
    }
    const { description, secret } = readAddress('postgres', url.href)
    return openForChange(description, secret, { fileRoots: [] })
  }
  const changing = asAccount()
  const rows = async (sql: string, values?: readonly unknown[]) =>
    (await client.query({ text: sql, rowMode: 'array', ...(values ? { values: [...values] } : {}) })).rows
  const fresh =
    'DROP SCHEMA IF EXISTS s CASCADE; DROP SCHEMA IF EXISTS himaya_locked CASCADE; CREATE SCHEMA s;'
  /** A fresh schema `s` made of these statements, and a plan on it. */
  const given = async (sql: string, request: Omit<Request, 'dependents' | 'table'> & Partial<Request>) => {
    await client.query(`${fresh} ${sql}`)
    return planned(request)
  }
  /** A plan on what there is now. */
  const planned = async (request: Omit<Request, 'dependents' | 'table'> & Partial<Request>) => {
    const schema = await changing.structure(forever)
    const plan = madePlan(planFor(schema, { table: people, dependents: [], ...request }))
    const source = changing.source(schema, { key: runKey, signal: forever })
    return { schema, plan, source, doIt: (batch = 2) => carryOut(plan, source, [], batch) }
  }
  const close = async () => {
    await changing.close()
    await client.end()
    await drop()
  }
  /** An account of its own that may sign in. */
  const account = async (name: string) => {
    await client.query(`DROP ROLE IF EXISTS ${q(name)}; CREATE ROLE ${q(name)} LOGIN PASSWORD 'secret'`)
  }
  return { client, superuserUrl, changing, asAccount, account, rows, given, planned, fresh, close }
}

export type Opened = Awaited<ReturnType<typeof openSource>>

const actions = {
  'no-action': 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
}

/** Tables, tables in three parts, or tables from which another inherits that has the same rows. */
export type Sort = 'plain' | 'in parts' | 'with heirs'

/** What the suite asks of a source. */
export const prepare = async (sort: Sort): Promise<Prepared> => {
  const { client, changing, fresh, close } = await openSource()
  const heirs = new Map<string, number>()
  const value = (text: string | null) => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`)
  return {
    changing,
    async build(schema, data, locked) {
      const table = (name: string) => `s.${q(name)}`
      const create = schema.tables.map(({ name, columns, key }) => {
        const typed = columns.map(
          c => `${q(c.name)} ${c.family === 'json' ? 'jsonb' : 'text'} ${c.nullable ? '' : 'NOT NULL'}`,
        )
        const unique = key.length > 0 ? [`PRIMARY KEY (${key.map(q).join(', ')})`] : []
        const whole = `CREATE TABLE ${table(name)} (${[...typed, ...unique].join(', ')})`
        if (sort !== 'in parts' || key.length === 0) return whole
        const parts = [0, 1, 2].map(
          at =>
            `CREATE TABLE s.${q(`part ${at} of ${name}`)} PARTITION OF ${table(name)} FOR VALUES WITH (MODULUS 3, REMAINDER ${at})`,
        )
        return [`${whole} PARTITION BY HASH (id)`, ...parts].join('; ')
      })
      const inherit = schema.tables.flatMap(({ name }) =>
        sort === 'with heirs'
          ? [
              `CREATE TABLE ${heirOf(name)} () INHERITS (${table(name)}); INSERT INTO ${heirOf(name)} SELECT * FROM ONLY ${table(name)}`,
            ]
          : [],
      )
      const insert = schema.tables.flatMap(each =>
        [...(data.get(nameOf(each))?.values() ?? [])].map(
          row =>
            `INSERT INTO ${table(each.name)} (${Object.keys(row).map(q).join(', ')}) VALUES (${Object.values(row).map(value).join(', ')})`,
        ),
      )
      const refer = schema.tables.flatMap(({ name, foreignKeys }) =>
        foreignKeys.map(
          each =>
            `ALTER TABLE ${table(name)} ADD CONSTRAINT ${q(`${name}_${each.name}`)} FOREIGN KEY (${each.columns.map(q).join(', ')})
             REFERENCES ${table(each.references.name)} (${each.references.columns.map(q).join(', ')}) ON DELETE ${actions[each.onDelete]} ${each.deferrable ? 'DEFERRABLE' : ''}`,
        ),
      )
      await client.query([fresh, ...create, ...insert, ...refer, ...inherit].join('; '))
      heirs.clear()
      for (const { name } of schema.tables)
        heirs.set(name, data.get(nameOf({ schema: 's', name }))?.size ?? 0)
      for (const each of (await changing.structure(forever)).tables) {
        const ids = locked.get(nameOf(each))
        if (!ids) continue
        await client.query(lockSetup(each).join('; '))
        const { schema: at, name } = lockTable(each)
        const keys = each.key.map(q).join(', ')
        for (const id of ids)
          await client.query(
            `INSERT INTO ${q(at)}.${q(name)} SELECT ${keys} FROM ${table(each.name)} WHERE id = ${value(id)}`,
          )
      }
    },
    async read(schema) {
      if (sort === 'with heirs')
        for (const { name } of schema.tables) {
          const { rows } = await client.query(`SELECT (SELECT count(*) FROM ${heirOf(name)})::int AS now`)
          const there = heirs.get(name) ?? rows[0].now
          if (rows[0].now !== there) throw new Error(`${name}: rows of an heir are gone`)
        }
      return readRows(client, schema)
    },
    close,
  }
}

const heirOf = (name: string) => `s.${q(`heir of ${name}`)}`

/** Of a table in parts, what lies in them is its own; of one with heirs, it is theirs. */
const ownRows = async (client: Client, name: string) => {
  const { rows } = await client.query(`SELECT relkind FROM pg_class WHERE oid = $1::regclass`, [
    `s.${q(name)}`,
  ])
  return `${rows[0].relkind === 'p' ? '' : 'ONLY '}s.${q(name)}`
}

/** JSON is written as the model writes it: without spaces. */
const readRows = async (client: Client, schema: Schema) => {
  const found = new Map<string, ReadonlyMap<string, Readonly<Record<string, string | null>>>>()
  for (const table of schema.tables) {
    const { rows } = await client.query(`SELECT * FROM ${await ownRows(client, table.name)}`)
    const text = (value: unknown) =>
      value === null || typeof value === 'string' ? value : JSON.stringify(value)
    found.set(
      nameOf(table),
      new Map(
        rows.map(row => [
          String(row.id),
          Object.fromEntries(Object.entries(row).map(([name, each]) => [name, text(each)])),
        ]),
      ),
    )
  }
  return found
}
