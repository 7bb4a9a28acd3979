// Plans carried out on a real PostgreSQL: in generated schemas with generated rows, holds and places to be cut off what is left
// must be what was worked out row by row; and what real servers do besides.

import { NotExact } from '@himaya/plans/batch'
import type { Data, Row } from '@himaya/plans/model.test-support'
import { type Planned, planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import {
  byName,
  carryOut,
  cutting,
  outcomeOf,
  type Situation,
  schedule,
  situationOf,
} from '@himaya/plans/schedules.test-support'
import { nameOf, type Schema } from '@himaya/plans/schema'
import type { Source } from '@himaya/plans/source'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAddress } from '../../catalogue.ts'
import { changePostgres } from '../engine.ts'
import { quoteIdentifier } from '../identifier.ts'

const schedules = Number(process.env.HIMAYA_SOURCE_SCHEDULES ?? 200)
const key = new Uint8Array(32).fill(7)
const forever = new AbortController().signal

let database: Awaited<ReturnType<typeof createTestDatabase>>
let client: Client
let changing: ReturnType<typeof changePostgres>
beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.superuserUrl })
  await client.connect()
  const { description, secret } = readAddress('postgres', database.superuserUrl)
  changing = changePostgres(description, secret, { fileRoots: [] })
})
afterAll(async () => {
  await changing.close()
  await client.end()
  await database.drop()
})

const q = quoteIdentifier
/** The model's schema as tables of a schema of their own, with the same rows. */
async function build({ schema, data }: Situation) {
  const table = (name: string) => `s.${q(name)}`
  const create = schema.tables.map(({ name, columns, key: keyed, foreignKeys }) => {
    const unique = keyed.length > 0 ? [`PRIMARY KEY (${keyed.map(q).join(', ')})`] : []
    return [
      `CREATE TABLE ${table(name)} (${[...columns.map(c => `${q(c.name)} text ${c.nullable ? '' : 'NOT NULL'}`), ...unique].join(', ')})`,
      ...foreignKeys.map(() => ''),
    ].join('')
  })
  const actions = {
    'no-action': 'NO ACTION',
    restrict: 'RESTRICT',
    cascade: 'CASCADE',
    'set-null': 'SET NULL',
    'set-default': 'SET DEFAULT',
  }
  const insert = schema.tables.flatMap(each =>
    [...(data.get(nameOf(each))?.values() ?? [])].map(
      row =>
        `INSERT INTO ${table(each.name)} (${Object.keys(row).map(q).join(', ')}) VALUES (${Object.values(row)
          .map(value => (value === null ? 'NULL' : `'${value}'`))
          .join(', ')})`,
    ),
  )
  const refer = schema.tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.map(
      each =>
        `ALTER TABLE ${table(name)} ADD CONSTRAINT ${q(`${name}_${each.name}`)} FOREIGN KEY (${each.columns.map(q).join(', ')})
         REFERENCES ${table(each.references.name)} (${each.references.columns.map(q).join(', ')}) ON DELETE ${actions[each.onDelete]} ${each.deferrable ? 'DEFERRABLE' : ''}`,
    ),
  )
  await client.query(
    ['DROP SCHEMA IF EXISTS s CASCADE', 'CREATE SCHEMA s', ...create, ...insert, ...refer].join('; '),
  )
}

async function read(schema: Schema): Promise<Data> {
  const found = new Map<string, ReadonlyMap<string, Row>>()
  for (const table of schema.tables) {
    const { rows } = await client.query<Row>(`SELECT * FROM s.${q(table.name)}`)
    found.set(nameOf(table), new Map(rows.map(row => [row.id ?? '', row])))
  }
  return found
}

/** Cut off as a process that dies is: before an act, before the commit, or after it. */
const interrupted = (source: Source, moment: () => void): Source => ({
  ...source,
  async transaction(body) {
    const result = await source.transaction(async work => {
      const answer = await body({
        ...work,
        detach: (...of) => {
          moment()
          return work.detach(...of)
        },
        remove: (...of) => {
          moment()
          return work.remove(...of)
        },
        set: (...of) => {
          moment()
          return work.set(...of)
        },
      })
      moment()
      return answer
    })
    moment()
    return result
  },
})

test(`what is left is what was worked out, in ${schedules} generated schedules`, {
  timeout: 900_000,
}, async () => {
  let carried = 0
  await fc.assert(
    fc.asyncProperty(schedule, async s => {
      const situation = situationOf(s, { checksAfterStatement: true, remembersTransactions: true })
      // A pseudonym is made of the run's key, and has a test of its own.
      if (
        !situation ||
        (s.action.does === 'anonymise' && s.action.columns.some(c => c.change.becomes === 'pseudonym'))
      )
        return
      if (!planFor(situation.schema, situation.request).ok) return
      await build(situation)
      const schema = await changing.structure(forever)
      const planned = planFor(schema, situation.request)
      if (!planned.ok) throw new Error(planned.because.map(({ code }) => code).join(', '))
      const source = interrupted(changing.source(schema, { key, signal: forever }), cutting(s.cuts))
      await carryOut(planned.plan, source, situation.holds, s.batch)
      const modelled = planFor(situation.schema, situation.request)
      if (!modelled.ok) throw new Error('the model was planned a moment ago')
      const expected = outcomeOf(situation, modelled.plan)
      expect(byName(situation.schema, await read(situation.schema))).toEqual(
        byName(situation.schema, expected.data),
      )
      carried += 1
    }),
    { numRuns: schedules },
  )
  expect(carried).toBeGreaterThan(schedules / 20)
})

const madePlan = (planned: Planned) => {
  if (!planned.ok) throw new Error(planned.because.map(({ code }) => code).join(', '))
  return planned.plan
}
const people = { schema: 's', name: 'people' }
/** A fresh schema `s` made of these statements, and a plan on it. */
async function given(sql: string, request: Omit<Request, 'dependents' | 'table'> & Partial<Request>) {
  await client.query(`DROP SCHEMA IF EXISTS s CASCADE; CREATE SCHEMA s; ${sql}`)
  const schema = await changing.structure(forever)
  const plan = madePlan(planFor(schema, { table: people, dependents: [], ...request }))
  const source = changing.source(schema, { key, signal: forever })
  return { schema, plan, source, doIt: (batch = 2) => carryOut(plan, source, [], batch) }
}
const rows = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows
const erase = { does: 'erase' } as const

describe('what becomes of columns', () => {
  const table = `CREATE TABLE s.people (id int PRIMARY KEY, email text UNIQUE, phone varchar(40), born date, seen timestamptz, pay numeric(10,2), age int, note text);
    INSERT INTO s.people VALUES
      (1, 'a@example.ma', '0661000000', '1990-05-17', '2026-03-31T23:30:00Z', 12345.67, 36, 'x'),
      (2, 'b@example.ma', '0661000000', NULL, NULL, NULL, NULL, NULL),
      (3, 'c@example.ma', 'kept', '1990-05-17', now(), 1, 1, 'kept')`
  const where = { is: 'in', column: 'id', values: ['1', '2'] } as const

  test('each change, and nothing of the rows that stay', async () => {
    const { doIt } = await given(table, {
      where,
      action: {
        does: 'anonymise',
        columns: [
          { column: 'email', change: { becomes: 'pseudonym' } },
          { column: 'phone', change: { becomes: 'beginning', characters: 4 } },
          { column: 'born', change: { becomes: 'year' } },
          { column: 'seen', change: { becomes: 'month' } },
          { column: 'pay', change: { becomes: 'multiple', of: 1000 } },
          { column: 'age', change: { becomes: 'null' } },
          { column: 'note', change: { becomes: 'constant', value: 'effacé' } },
        ],
      },
    })
    const kept = await rows('SELECT * FROM s.people WHERE id = 3')
    await doIt()
    expect(
      await rows(
        `SELECT phone, born::text, seen AT TIME ZONE 'UTC' = '2026-03-01', pay::text, age, note FROM s.people WHERE id < 3 ORDER BY id`,
      ),
    ).toEqual([
      ['0661', '1990-01-01', true, '12000.00', null, 'effacé'],
      ['0661', null, null, null, null, 'effacé'],
    ])
    const pseudonyms = (await rows('SELECT email FROM s.people WHERE id < 3 ORDER BY id')).map(([text]) =>
      String(text),
    )
    expect(pseudonyms.every(text => /^~[0-9a-f]{32}$/.test(text))).toBe(true)
    expect(new Set(pseudonyms).size).toBe(2)
    expect(await rows('SELECT * FROM s.people WHERE id = 3')).toEqual(kept)
  })

  test('the same value becomes the same pseudonym under one key, another under another', async () => {
    const where = { is: 'in', column: 'id', values: ['1', '2', '3'] } as const
    const sql = `CREATE TABLE s.people (id int PRIMARY KEY, cin text); INSERT INTO s.people VALUES (1, 'AB1'), (2, 'AB1'), (3, 'AB2'), (4, 'AB1')`
    const action = {
      does: 'anonymise',
      columns: [{ column: 'cin', change: { becomes: 'pseudonym' } }],
    } as const
    const { plan, schema, doIt } = await given(sql, { where, action })
    await doIt()
    const [[one], [two], [three]] = (await rows('SELECT cin FROM s.people WHERE id < 4 ORDER BY id')) as [
      [string],
      [string],
      [string],
    ]
    expect(one).toBe(two)
    expect(one).not.toBe(three)
    // Done again, it is as it was; done under another key, it would have been another.
    await carryOut(plan, changing.source(schema, { key, signal: forever }), [], 5)
    expect(await rows('SELECT cin FROM s.people WHERE id = 1')).toEqual([[one]])
    await client.query(`UPDATE s.people SET cin = 'AB1' WHERE id = 1`)
    await carryOut(plan, changing.source(schema, { key: new Uint8Array(32), signal: forever }), [], 5)
    expect(await rows('SELECT cin FROM s.people WHERE id = 1')).not.toEqual([[one]])
  })

  test('noise is applied once, though the run was cut off after the commit', async () => {
    const sql = `CREATE TABLE s.people (id int PRIMARY KEY, pay numeric(12,4)); INSERT INTO s.people SELECT n, 1000 FROM generate_series(1, 50) n`
    const action = {
      does: 'anonymise',
      columns: [{ column: 'pay', change: { becomes: 'noise', share: 0.1 } }],
    } as const
    const where = {
      is: 'in',
      column: 'id',
      values: Array.from({ length: 40 }, (_, n) => String(n + 1)),
    } as const
    const { plan, source } = await given(sql, { where, action })
    await carryOut(plan, source, [], 7)
    const undisturbed = await rows('SELECT * FROM s.people ORDER BY id')
    expect(new Set(undisturbed.slice(0, 40).map(([, pay]) => pay)).size).toBeGreaterThan(30)
    expect(undisturbed.slice(0, 40).every(([, pay]) => Number(pay) >= 900 && Number(pay) <= 1100)).toBe(true)
    expect(undisturbed.slice(40).every(([, pay]) => Number(pay) === 1000)).toBe(true)
    const again = await given(sql, { where, action })
    await carryOut(again.plan, interrupted(again.source, cutting([2, 2, 1, 2, 5])), [], 7)
    expect(await rows('SELECT * FROM s.people ORDER BY id')).toEqual(undisturbed)
  })
})

describe('what real servers do besides', () => {
  test('a null where a day should be is never erased', async () => {
    const { doIt } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY, seen date); INSERT INTO s.people VALUES (1, '2020-01-01'), (2, NULL), (3, '2026-01-01')`,
      {
        where: { is: 'not', of: { is: 'not', of: { is: 'before', column: 'seen', than: '2024-01-01' } } },
        action: erase,
      },
    )
    await doIt()
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[2], [3]])
  })

  test('names that are hostile, keys of several kinds', async () => {
    const name = `"; DROP TABLE people; -- 😀'`
    await client.query(
      `DROP SCHEMA IF EXISTS s CASCADE; CREATE SCHEMA s; CREATE TABLE s.${q(name)} (${q(name)} timestamptz, b numeric, c uuid, PRIMARY KEY (${q(name)}, b, c))`,
    )
    await client.query(
      `INSERT INTO s.${q(name)} SELECT now() - n * interval '1.000001 day', n / 7.0, gen_random_uuid() FROM generate_series(1, 30) n`,
    )
    const schema = await changing.structure(forever)
    const plan = madePlan(
      planFor(schema, {
        table: { schema: 's', name },
        where: { is: 'before', column: name, than: new Date(Date.now() - 10 * 86_400_000).toISOString() },
        action: erase,
        dependents: [],
      }),
    )
    const deeds = await carryOut(plan, changing.source(schema, { key, signal: forever }), [], 4)
    expect(deeds.reduce((sum, { roots }) => sum + roots.length, 0)).toBe(21)
    expect(await rows(`SELECT count(*)::int FROM s.${q(name)}`)).toEqual([[9]])
  })

  test('partitions are one table', async () => {
    const sql = `CREATE TABLE s.people (id int, seen date, PRIMARY KEY (id, seen)) PARTITION BY RANGE (seen);
      CREATE TABLE s.p1 PARTITION OF s.people FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
      CREATE TABLE s.p2 PARTITION OF s.people DEFAULT;
      INSERT INTO s.people SELECT n, '2020-06-01'::date + n * 30 FROM generate_series(1, 40) n`
    const { doIt } = await given(sql, {
      where: { is: 'before', column: 'seen', than: '2022-01-01' },
      action: erase,
    })
    await doIt(5)
    expect(await rows(`SELECT count(*)::int FROM s.people WHERE seen < '2022-01-01'`)).toEqual([[0]])
    expect(await rows('SELECT count(*)::int FROM s.people')).toEqual([[21]])
  })

  test('a table with heirs is its own rows alone, an heir is a table', async () => {
    const sql = `CREATE TABLE s.people (id int PRIMARY KEY, note text); CREATE TABLE s.staff (post text) INHERITS (s.people);
      INSERT INTO s.people VALUES (1, 'gone'), (2, 'kept'); INSERT INTO s.staff VALUES (1, 'gone', 'guard'), (4, 'kept', 'guard')`
    const where = { is: 'equal', column: 'note', to: 'gone' } as const
    const { plan, schema, doIt } = await given(sql, { where, action: erase })
    expect(plan.notes).toContainEqual({ code: 'heirs-stay', table: 'people', heirs: ['staff'] })
    await doIt()
    expect(await rows('SELECT tableoid::regclass::text, id FROM s.people ORDER BY 1, 2')).toEqual([
      ['s.people', 2],
      ['s.staff', 1],
      ['s.staff', 4],
    ])
    const request = { table: { schema: 's', name: 'staff' }, where, action: erase, dependents: [] }
    const source = changing.source(schema, { key, signal: forever })
    await carryOut(madePlan(planFor(schema, request)), source, [], 5)
    expect(await rows('SELECT id FROM s.people ORDER BY 1')).toEqual([[2], [4]])
  })

  test('a trigger that changes another table: the batch is rolled back', async () => {
    const { doIt } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY); CREATE TABLE s.counter (n int); INSERT INTO s.counter VALUES (0); INSERT INTO s.people VALUES (1), (2);
       CREATE FUNCTION s.bump() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE s.counter SET n = n + 1; RETURN OLD; END';
       CREATE TRIGGER bump BEFORE DELETE ON s.people FOR EACH ROW EXECUTE FUNCTION s.bump()`,
      { where: { is: 'equal', column: 'id', to: '1' }, action: erase },
    )
    await expect(doIt()).rejects.toMatchObject({ name: 'NotExact', table: 'counter', planned: 0, done: 1 })
    expect(await rows('SELECT count(*)::int FROM s.people')).toEqual([[2]])
  })

  test('a trigger that keeps a row: the batch is rolled back', async () => {
    const { doIt } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY); INSERT INTO s.people VALUES (1), (2), (3);
       CREATE FUNCTION s.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF OLD.id = 2 THEN RETURN NULL; END IF; RETURN OLD; END';
       CREATE TRIGGER keep BEFORE DELETE ON s.people FOR EACH ROW EXECUTE FUNCTION s.keep()`,
      { where: { is: 'in', column: 'id', values: ['1', '2'] }, action: erase },
    )
    await expect(doIt()).rejects.toBeInstanceOf(NotExact)
    expect(await rows('SELECT count(*)::int FROM s.people')).toEqual([[3]])
  })

  test('a deadlock is tried again', async () => {
    const { doIt } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY); INSERT INTO s.people SELECT generate_series(1, 4)`,
      { where: { is: 'in', column: 'id', values: ['1', '2', '3'] }, action: erase },
    )
    const other = new Client({ connectionString: database.superuserUrl })
    await other.connect()
    await other.query('BEGIN; SET LOCAL deadlock_timeout = 10000; UPDATE s.people SET id = id WHERE id = 3')
    const running = doIt(3)
    // It holds 1 and 2, and waits for 3; now the other waits for 1.
    await new Promise(resolve => setTimeout(resolve, 300))
    await other.query('UPDATE s.people SET id = id WHERE id = 1')
    await other.query('COMMIT')
    await other.end()
    await running
    expect(await rows('SELECT id FROM s.people')).toEqual([[4]])
  })

  test('a permission lost in mid-run ends it; what was done stays done, and it goes on when allowed', async () => {
    const sql = `CREATE TABLE s.people (id int PRIMARY KEY); INSERT INTO s.people SELECT generate_series(1, 6)`
    await client.query('DROP ROLE IF EXISTS eraser_for_test; CREATE ROLE eraser_for_test LOGIN')
    const { plan } = await given(sql, {
      where: { is: 'in', column: 'id', values: ['1', '2', '3', '4'] },
      action: erase,
    })
    await client.query(
      'GRANT USAGE ON SCHEMA s TO eraser_for_test; GRANT SELECT, UPDATE, DELETE ON s.people TO eraser_for_test',
    )
    const url = new URL(database.superuserUrl)
    url.username = 'eraser_for_test'
    await client.query(`ALTER ROLE eraser_for_test PASSWORD 'eraser'`)
    url.password = 'eraser'
    const { description, secret } = readAddress('postgres', url.href)
    const limited = changePostgres(description, secret, { fileRoots: [] })
    const source = limited.source(await limited.structure(forever), { key, signal: forever })
    let batches = 0
    const revoking: Source = {
      ...source,
      async transaction(body) {
        if (++batches === 2) await client.query('REVOKE DELETE ON s.people FROM eraser_for_test')
        return source.transaction(body)
      },
    }
    await expect(carryOut(plan, revoking, [], 2)).rejects.toMatchObject({ code: 'permission-missing' })
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[3], [4], [5], [6]])
    await client.query('GRANT DELETE ON s.people TO eraser_for_test')
    await carryOut(plan, source, [], 2)
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[5], [6]])
    await limited.close()
    await client.query('DROP SCHEMA s CASCADE; DROP ROLE eraser_for_test')
  })

  test('a run that was stopped takes nothing more', async () => {
    const { plan, schema } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY); INSERT INTO s.people SELECT generate_series(1, 4)`,
      { where: { is: 'in', column: 'id', values: ['1', '2', '3'] }, action: erase },
    )
    const stopped = changing.source(schema, { key, signal: AbortSignal.abort() })
    await expect(carryOut(plan, stopped, [], 2)).rejects.toMatchObject({ code: 'cancelled' })
    expect(await rows('SELECT count(*)::int FROM s.people')).toEqual([[4]])
  })
})
