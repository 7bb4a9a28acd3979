// Plans carried out on real SQLite files: the suite that every engine passes, and the SQL that is sent.
import { DatabaseSync } from 'node:sqlite'
import type { Data, Locked, Row } from '@himaya/plans/model.test-support'
import { planFor } from '@himaya/plans/plan'
import { nameOf, type Schema, type Table } from '@himaya/plans/schema'
import { afterAll, describe, expect, test } from 'vitest'
import { passesTheChangeSuite } from '../../change-suite.ts'
import { testFolder } from '../../files/fixture.ts'
import { quoteIdentifier as q } from '../identifier.ts'
import { changeFile, erase, forever, madePlan, runKey, sqliteGround } from './fixture.ts'
import { lockedOf, storedOf } from './names.ts'

const actions = {
  'no-action': 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  'set-null': 'SET NULL',
  'set-default': 'SET DEFAULT',
}

/** Every third table has no row numbers. */
const createSql = ({ name, columns, key, foreignKeys }: Table, at: number) => {
  const parts = [
    ...columns.map(
      c => `${q(c.name)} ${c.family === 'json' ? 'JSON' : 'TEXT'} ${c.nullable ? '' : 'NOT NULL'}`,
    ),
    ...(key.length > 0 ? [`PRIMARY KEY (${key.map(q).join(', ')})`] : []),
    ...foreignKeys.map(
      each =>
        `FOREIGN KEY (${each.columns.map(q).join(', ')}) REFERENCES ${q(each.references.name)} (${each.references.columns.map(q).join(', ')}) ON DELETE ${actions[each.onDelete]} ${each.deferrable ? 'DEFERRABLE' : ''}`,
    ),
  ]
  return `CREATE TABLE ${q(name)} (${parts.join(', ')})${at % 3 === 1 && key.length > 0 ? ' WITHOUT ROWID' : ''}`
}

async function open() {
  const folder = testFolder()
  const path = folder.file('source.db')
  const changing = changeFile(path, { fileRoots: [folder.path] })
  const database = new DatabaseSync(path)
  database.exec('PRAGMA synchronous = OFF')
  return {
    changing,
    async build({ tables }: Schema, data: Data, locked: Locked) {
      const before = database
        .prepare(`SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY type DESC`)
        .all()
      database.exec('PRAGMA foreign_keys = OFF; BEGIN')
      for (const { type, name } of before) database.exec(`DROP ${type} ${q(String(name))}`)
      for (const [at, table] of tables.entries()) {
        database.exec(createSql(table, at))
        for (const row of data.get(nameOf(table))?.values() ?? []) {
          const names = Object.keys(row)
          database
            .prepare(
              `INSERT INTO ${q(table.name)} (${names.map(q).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
            )
            .run(...Object.values(row))
        }
      }
      database.exec('COMMIT')
      if (locked.size === 0) return
      const { tables: read } = await changing.structure(forever)
      for (const table of read.filter(each => locked.has(nameOf(each)))) {
        for (const statement of changing.lockSetup(table)) database.exec(statement)
        const key = table.key.map(q).join(', ')
        for (const id of locked.get(nameOf(table)) ?? [])
          database
            .prepare(
              `INSERT INTO ${q(lockedOf(table.name))} (${key}) SELECT ${key} FROM ${q(storedOf(table.name))} WHERE id = ?`,
            )
            .run(id)
      }
    },
    async read({ tables }: Schema): Promise<Data> {
      const there = new Set(
        database
          .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
          .all()
          .map(({ name }) => name),
      )
      return new Map(
        tables.map(table => {
          const name = there.has(storedOf(table.name)) ? storedOf(table.name) : table.name
          const rows = database.prepare(`SELECT * FROM ${q(name)}`).all() as Row[]
          return [nameOf(table), new Map(rows.map(row => [row.id ?? '', { ...row }]))]
        }),
      )
    },
    async close() {
      await changing.close()
      database.close()
      folder.drop()
    },
  }
}

passesTheChangeSuite({
  kind: 'sqlite',
  open,
  schema: 'main',
  engine: { checksAfterStatement: true, remembersTransactions: false },
  can: {
    references: true,
    defer: true,
    keyless: true,
    composite: true,
    json: true,
    lock: true,
    hostileNames: true,
  },
  schedules: 2_000,
})

describe('what is sent', () => {
  const ground = sqliteGround()
  afterAll(ground.drop)
  const tables = `CREATE TABLE people (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES people (id), seen DATE, email TEXT, extra JSON);
    CREATE TABLE orders (person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE, at TEXT, PRIMARY KEY (person, at)) WITHOUT ROWID;
    CREATE INDEX people_seen ON people (seen)`
  const where = { is: 'before', column: 'seen', than: '2024-01-01' } as const
  const survey = { sample: 0, unknown: null, countLimit: 10 }
  const dependents = (['people', 'orders'] as const).map(
    name => ({ table: { schema: 'main', name }, do: 'erase' }) as const,
  )

  test('erasing, word for word', async () => {
    const { plan, source } = await ground.given(tables, { where, action: erase, dependents })
    const holds = [
      { table: plan.table, where: { is: 'not', of: { is: 'equal', column: 'email', to: 'x' } } as const },
    ]
    const told = await source.survey(plan, holds, survey)
    expect(told.index).toBe('used')
    expect(told.statements).toMatchInlineSnapshot(`
      [
        "BEGIN IMMEDIATE",
        "SELECT CAST(t."id" AS TEXT) FROM main."people" AS t WHERE (t."seen" < $2 AND CASE WHEN typeof(t."seen") = 'text' AND t."seen" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN unixepoch(t."seen", 'subsec') END < $1) AND NOT ((NOT (t."email" = $3)) IS TRUE) ORDER BY t."id" LIMIT $4",
        "SELECT himaya_cell(typeof(t."person"), CASE typeof(t."person") WHEN 'text' THEN CAST(t."person" AS BLOB) ELSE t."person" END, 'any'), himaya_cell(typeof(t."at"), CASE typeof(t."at") WHEN 'text' THEN CAST(t."at" AS BLOB) ELSE t."at" END, 'text') FROM main."orders" AS t WHERE t."person" IN (SELECT o."id" FROM main."people" AS o WHERE o."id" IN (SELECT CAST(k.value AS INTEGER) FROM json_each($1) AS k))",
        "SELECT CAST(t."id" AS TEXT) FROM main."people" AS t WHERE t."boss" IN (SELECT o."id" FROM main."people" AS o WHERE o."id" IN (SELECT CAST(k.value AS INTEGER) FROM json_each($1) AS k))",
        "DELETE FROM main."orders" AS t WHERE t."person" IN (SELECT o."id" FROM main."people" AS o WHERE o."id" IN (SELECT CAST(k.value AS INTEGER) FROM json_each($1) AS k))",
        "DELETE FROM main."people" AS t WHERE t."id" IN (SELECT CAST(k.value AS INTEGER) FROM json_each($1) AS k)",
        "COMMIT",
      ]
    `)
  })

  test('changing in place, word for word', async () => {
    const { source, schema } = await ground.given(tables, { where, action: erase, dependents })
    const table = { schema: 'main', name: 'people' }
    const columns = [
      { column: 'email', change: { becomes: 'pseudonym' } },
      { column: 'seen', change: { becomes: 'month' } },
      { column: 'extra', change: { becomes: 'without', paths: [['a', 'b.c'], ['d']] } },
    ] as const
    const byMail = { is: 'in', column: 'email', values: ['a', 'b'] } as const
    const plan = madePlan(
      planFor(schema, { table, where: byMail, action: { does: 'anonymise', columns }, dependents: [] }),
    )
    const told = await source.survey(plan, [], survey)
    expect(told.index).toBe('none')
    expect(told.statements).toMatchInlineSnapshot(`
      [
        "BEGIN IMMEDIATE",
        "SELECT CAST(t."id" AS TEXT) FROM main."people" AS t WHERE t."email" IN (SELECT value FROM json_each($1)) ORDER BY t."id" LIMIT $2",
        "UPDATE main."people" AS t SET "email" = CASE WHEN length(t."email") = 33 AND substr(t."email", 1, 1) = '~' THEN t."email" ELSE '~' || substr(himaya_keyed(CAST(t."email" AS TEXT)), 1, 32) END, "seen" = himaya_cut(t."seen", 'month'), "extra" = CASE typeof(t."extra") WHEN 'blob' THEN jsonb_remove(t."extra", $1, $2) ELSE json_remove(t."extra", $1, $2) END WHERE t."id" IN (SELECT CAST(k.value AS INTEGER) FROM json_each($3) AS k)",
        "COMMIT",
      ]
    `)
  })

  test('locking away, word for word', async () => {
    const { database } = await ground.given(tables, { where, action: erase, dependents })
    const before = await ground.changing.structure(forever)
    for (const table of before.tables)
      if (table.name === 'orders') for (const sql of ground.changing.lockSetup(table)) database.exec(sql)
    const schema = await ground.changing.structure(forever)
    const source = ground.changing.source(schema, { key: runKey, signal: forever })
    const request = {
      table: { schema: 'main', name: 'orders' },
      where: {
        is: 'related',
        table: { schema: 'main', name: 'people' },
        columns: ['id'],
        match: ['person'],
        where,
      },
      dependents: [],
    } as const
    const told = async (does: 'block' | 'unblock') =>
      (await source.survey(madePlan(planFor(schema, { ...request, action: { does } })), [], survey))
        .statements
    expect(await told('block')).toMatchInlineSnapshot(`
      [
        "BEGIN IMMEDIATE",
        "SELECT himaya_cell(typeof(t."person"), CASE typeof(t."person") WHEN 'text' THEN CAST(t."person" AS BLOB) ELSE t."person" END, 'any'), himaya_cell(typeof(t."at"), CASE typeof(t."at") WHEN 'text' THEN CAST(t."at" AS BLOB) ELSE t."at" END, 'text') FROM main."himaya_rows_orders" AS t WHERE EXISTS (SELECT 1 FROM main."people" AS tr WHERE tr."id" = t."person" AND (tr."seen" < $2 AND CASE WHEN typeof(tr."seen") = 'text' AND tr."seen" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN unixepoch(tr."seen", 'subsec') END < $1)) AND NOT EXISTS (SELECT 1 FROM main."himaya_locked_orders" AS l WHERE t."person" = l."person" AND t."at" = l."at") ORDER BY t."person", t."at" LIMIT $3",
        "INSERT INTO main."himaya_locked_orders" ("person", "at") SELECT t."person", t."at" FROM main."himaya_rows_orders" AS t WHERE (t."person", t."at") IN (SELECT CASE substr((k.value ->> 0), 1, 2) WHEN char(1) || 'x' THEN CAST(himaya_value(substr((k.value ->> 0), 3), 'any') AS TEXT) ELSE himaya_value((k.value ->> 0), 'any') END, CASE substr((k.value ->> 1), 1, 2) WHEN char(1) || 'x' THEN CAST(himaya_value(substr((k.value ->> 1), 3), 'any') AS TEXT) ELSE himaya_value((k.value ->> 1), 'text') END FROM json_each($1) AS k) AND NOT EXISTS (SELECT 1 FROM main."himaya_locked_orders" AS l WHERE t."person" = l."person" AND t."at" = l."at")",
        "COMMIT",
      ]
    `)
    expect(await told('unblock')).toMatchInlineSnapshot(`
      [
        "BEGIN IMMEDIATE",
        "SELECT himaya_cell(typeof(t."person"), CASE typeof(t."person") WHEN 'text' THEN CAST(t."person" AS BLOB) ELSE t."person" END, 'any'), himaya_cell(typeof(t."at"), CASE typeof(t."at") WHEN 'text' THEN CAST(t."at" AS BLOB) ELSE t."at" END, 'text') FROM main."himaya_rows_orders" AS t WHERE EXISTS (SELECT 1 FROM main."people" AS tr WHERE tr."id" = t."person" AND (tr."seen" < $2 AND CASE WHEN typeof(tr."seen") = 'text' AND tr."seen" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN unixepoch(tr."seen", 'subsec') END < $1)) AND EXISTS (SELECT 1 FROM main."himaya_locked_orders" AS l WHERE t."person" = l."person" AND t."at" = l."at") ORDER BY t."person", t."at" LIMIT $3",
        "DELETE FROM main."himaya_locked_orders" AS t WHERE (t."person", t."at") IN (SELECT CASE substr((k.value ->> 0), 1, 2) WHEN char(1) || 'x' THEN CAST(himaya_value(substr((k.value ->> 0), 3), 'any') AS TEXT) ELSE himaya_value((k.value ->> 0), 'any') END, CASE substr((k.value ->> 1), 1, 2) WHEN char(1) || 'x' THEN CAST(himaya_value(substr((k.value ->> 1), 3), 'any') AS TEXT) ELSE himaya_value((k.value ->> 1), 'text') END FROM json_each($1) AS k)",
        "COMMIT",
      ]
    `)
  })
})
