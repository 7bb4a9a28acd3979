// What real servers do besides: triggers, partitions, heirs, deadlocks, rights that are taken away.
import { NotExact } from '@himaya/plans/batch'
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { run } from '@himaya/plans/run'
import { carryOut, newJournal } from '@himaya/plans/schedules.test-support'
import { shapeOf } from '@himaya/plans/shape'
import type { Source } from '@himaya/plans/source'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAddress } from '../../catalogue.ts'
import { forever, madePlan, runKey } from '../../change-suite.ts'
import { changePostgres } from '../engine.ts'
import { quoteIdentifier } from '../identifier.ts'
import { type Opened, openSource } from './fixture.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openSource()
})
afterAll(() => opened.close())
const given: Opened['given'] = (...of) => opened.given(...of)
const rows: Opened['rows'] = (...of) => opened.rows(...of)
const erase = { does: 'erase' } as const

describe('what real servers do besides', () => {
  test('names that are hostile, keys of several kinds', async () => {
    const name = `"; DROP TABLE people; -- 😀'`
    await opened.client.query(
      `DROP SCHEMA IF EXISTS s CASCADE; CREATE SCHEMA s; CREATE TABLE s.${quoteIdentifier(name)} (${quoteIdentifier(name)} timestamptz, b numeric, c uuid, PRIMARY KEY (${quoteIdentifier(name)}, b, c))`,
    )
    await opened.client.query(
      `INSERT INTO s.${quoteIdentifier(name)} SELECT now() - n * interval '1.000001 day', n / 7.0, gen_random_uuid() FROM generate_series(1, 30) n`,
    )
    const schema = await opened.changing.structure(forever)
    const plan = madePlan(
      planFor(schema, {
        table: { schema: 's', name },
        where: { is: 'before', column: name, than: new Date(Date.now() - 10 * 86_400_000).toISOString() },
        action: erase,
        dependents: [],
      }),
    )
    const deeds = await carryOut(
      plan,
      opened.changing.source(schema, { key: runKey, signal: forever }),
      [],
      4,
    )
    expect(deeds.reduce((sum, { roots }) => sum + roots.length, 0)).toBe(21)
    expect(await rows(`SELECT count(*)::int FROM s.${quoteIdentifier(name)}`)).toEqual([[9]])
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
    const source = opened.changing.source(schema, { key: runKey, signal: forever })
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
    const other = new Client({ connectionString: opened.superuserUrl })
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
    await opened.client.query('DROP ROLE IF EXISTS eraser_for_test; CREATE ROLE eraser_for_test LOGIN')
    const { plan } = await given(sql, {
      where: { is: 'in', column: 'id', values: ['1', '2', '3', '4'] },
      action: erase,
    })
    await opened.client.query(
      'GRANT USAGE ON SCHEMA s TO eraser_for_test; GRANT SELECT, UPDATE, DELETE ON s.people TO eraser_for_test',
    )
    const url = new URL(opened.superuserUrl)
    url.username = 'eraser_for_test'
    await opened.client.query(`ALTER ROLE eraser_for_test PASSWORD 'eraser'`)
    url.password = 'eraser'
    const { description, secret } = readAddress('postgres', url.href)
    const limited = changePostgres(description, secret, { fileRoots: [] })
    const source = limited.source(await limited.structure(forever), { key: runKey, signal: forever })
    let batches = 0
    const revoking: Source = {
      ...source,
      async transaction(body) {
        if (++batches === 2) await opened.client.query('REVOKE DELETE ON s.people FROM eraser_for_test')
        return source.transaction(body)
      },
    }
    await expect(carryOut(plan, revoking, [], 2)).rejects.toMatchObject({ code: 'permission-missing' })
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[3], [4], [5], [6]])
    await opened.client.query('GRANT DELETE ON s.people TO eraser_for_test')
    await carryOut(plan, source, [], 2)
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[5], [6]])
    await limited.close()
    await opened.client.query('DROP SCHEMA s CASCADE; DROP ROLE eraser_for_test')
  })

  test('a disk that is full: nothing of the batch is done, and it goes on when there is room', async () => {
    const { doIt } = await given(
      `CREATE TABLE s.people (id int PRIMARY KEY); CREATE TABLE s.disk (is_full boolean); INSERT INTO s.disk VALUES (true); INSERT INTO s.people VALUES (1), (2), (3), (4);
       CREATE FUNCTION s.write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF OLD.id = 3 AND (SELECT is_full FROM s.disk) THEN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END IF; RETURN OLD; END $$;
       CREATE TRIGGER write BEFORE DELETE ON s.people FOR EACH ROW EXECUTE FUNCTION s.write()`,
      { where: { is: 'in', column: 'id', values: ['1', '2', '3'] }, action: erase },
    )
    await expect(doIt(2)).rejects.toMatchObject({ code: 'no-space' })
    expect(await rows('SELECT id FROM s.people ORDER BY id')).toEqual([[3], [4]])
    await opened.client.query('UPDATE s.disk SET is_full = false')
    await doIt(2)
    expect(await rows('SELECT id FROM s.people')).toEqual([[4]])
  })

  describe('a source put back to before a batch that had been announced', () => {
    const sql =
      'CREATE TABLE s.people (id int PRIMARY KEY, note text); INSERT INTO s.people SELECT n, $$x$$ FROM generate_series(1, 4) n'
    const where = { is: 'in', column: 'id', values: ['1', '2', '3'] } as const
    const columns = [{ column: 'note', change: { becomes: 'null' } }] as const
    /** As it would be told by a journal, `transaction` being what the source called it then. */
    const resumed = async (action: Request['action'], transaction: (now: string) => string) => {
      const { plan, source } = await given(sql, { where, action })
      const now = (await source.transaction(work => work.identity())) ?? ''
      const roots = [['1'], ['2']]
      const announced = { roots, kept: [], transaction: transaction(now), last: ['2'], images: [], files: [] }
      const journal = { ...newJournal(), state: async () => ({ after: null, announced, isOver: false }) }
      const options = { plan, source, journal, holds: async () => [], batchSize: () => 2 }
      for await (const _ of run(options)) {
        // What is left is looked at as a whole.
      }
    }
    const later = (now: string) => now.replace(/\d+$/, id => String(Number(id) + 1_000_000))
    const elsewhere = (now: string) => now.replace(/^\d+/, '1')
    test.each([
      ['a transaction that it never saw', later],
      ['another cluster', elsewhere],
      ['another transaction of that name', (now: string) => now],
    ])('%s: what is there is erased', async (_, transaction) => {
      await resumed(erase, transaction)
      expect(await rows('SELECT id FROM s.people')).toEqual([[4]])
    })
    test.each([
      ['a transaction that it never saw', later],
      ['another cluster', elsewhere],
    ])('%s: what is there is changed', async (_, transaction) => {
      await resumed({ does: 'anonymise', columns }, transaction)
      expect(await rows('SELECT id FROM s.people WHERE note IS NOT NULL')).toEqual([[4]])
    })
  })

  test('a structure that changed is another shape; indexes are not', async () => {
    const request = { where: { is: 'equal', column: 'id', to: '1' }, action: erase } as const
    const { plan } = await given(
      'CREATE TABLE s.people (id int PRIMARY KEY, note text); CREATE TABLE s.other (id int)',
      request,
    )
    const shape = async () => shapeOf((await opened.planned(request)).plan)
    expect(await shape()).toBe(shapeOf(plan))
    await opened.client.query('CREATE INDEX ON s.people (note); ALTER TABLE s.other ADD COLUMN more text')
    expect(await shape()).toBe(shapeOf(plan))
    const changes = [
      'ALTER TABLE s.people ADD COLUMN born date',
      'ALTER TABLE s.people ALTER note SET NOT NULL',
      `CREATE FUNCTION s.noop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'; CREATE TRIGGER noop BEFORE DELETE ON s.people FOR EACH ROW EXECUTE FUNCTION s.noop()`,
    ]
    const seen = new Set([shapeOf(plan)])
    for (const change of changes) {
      await opened.client.query(change)
      seen.add(await shape())
    }
    expect(seen.size).toBe(4)
    await opened.client.query('ALTER TABLE s.other ADD COLUMN person int REFERENCES s.people')
    await expect(shape()).rejects.toThrow('dependents-unsaid')
  })
})
