// Rows kept as they were and put back: every type of PostgreSQL comes back as it was, to the last digit.
import { carryBack, carryOut, cutting } from '@himaya/plans/schedules.test-support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interrupted } from '../../change-suite.ts'
import { type Opened, openSource } from './fixture.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openSource()
})
afterAll(() => opened.close())
const erase = { does: 'erase' } as const
const every = { is: 'not', of: { is: 'null', column: 'id' } } as const

const types = `CREATE TYPE s.mood AS ENUM ('calm', 'it''s "odd"'); CREATE DOMAIN s.code AS text CHECK (value <> '');
  CREATE TYPE s.pair AS (a int, b text);
  CREATE TABLE s.people (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, small smallint, exact numeric, money numeric(20,6), f4 real, f8 double precision,
    born date, at timestamptz, here timestamp(3), clock timetz, span interval, bytes bytea, flag boolean, who text, short char(5), long varchar(40),
    uid uuid, net inet, mood s.mood, code s.code, pair s.pair, plain json, binary_json jsonb, words text[], grid int[][], moods s.mood[],
    days daterange, bits bit(3), search tsvector, place point, doc xml, cash money, twice numeric GENERATED ALWAYS AS (exact * 2) STORED);
  INSERT INTO s.people (small, exact, money, f4, f8, born, at, here, clock, span, bytes, flag, who, short, long, uid, net, mood, code, pair, plain,
    binary_json, words, grid, moods, days, bits, search, place, doc, cash) VALUES
    (-32768, 12345678901234567890.000000000000000001, 0.100000, 0.1, 0.1::float8 + 0.2::float8, '0044-03-15 BC', '2026-03-31 23:30:00.123456+01',
     '1999-12-31 23:59:59.999', '12:00:00.000001+05:30', '1 year 2 mons -3 days 04:05:06.789', '\\x00ff5c27', true, E'l''été\\n\\t\\\\ "x" ، عبد', 'ab', '',
     'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '10.0.0.1/8', 'it''s "odd"', 'c', ROW(1, 'x,"y'), '{"b": 1,  "a":1, "a": 2}', '{"b": 1e400, "a": null}',
     ARRAY['a,b', NULL, 'NULL', '', E'"\\\\'], '{{1,2},{3,NULL}}', ARRAY['calm']::s.mood[], '[2026-01-01,)', B'101', 'le & petit:3A', '(1.1,-0)', '<a>é</a>', 12.5),
    (NULL, 'NaN', NULL, 'Infinity', '-Infinity', 'infinity', '-infinity', NULL, NULL, NULL, '', false, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
     'null', 'null', '{}', NULL, NULL, 'empty', NULL, '', NULL, NULL, NULL)`

test('every type, nulls, computed and numbered columns', async () => {
  const { plan, source } = await opened.given(types, { where: every, action: erase, keeps: true })
  // Compared by the server itself, as bytes it would send to disk.
  const whole = `SELECT md5(string_agg(record_send(p)::text, ',' ORDER BY id)), count(*)::int FROM s.people p`
  const before = await opened.rows(whole)
  const shown = await opened.rows('SELECT p::text FROM s.people p ORDER BY id')
  const deeds = await carryOut(plan, source, [], 1)
  expect(await opened.rows('SELECT count(*)::int FROM s.people')).toEqual([[0]])
  await carryBack(plan, source, deeds)
  expect(await opened.rows('SELECT p::text FROM s.people p ORDER BY id')).toEqual(shown)
  expect(await opened.rows(whole)).toEqual(before)
  // The next number is still one that nobody had.
  await opened.client.query(`INSERT INTO s.people (who) VALUES ('next')`)
  expect(await opened.rows(`SELECT id::int FROM s.people WHERE who = 'next'`)).toEqual([[3]])
})

const circle = `CREATE TABLE s.people (id int PRIMARY KEY, boss int, home int, note text);
  CREATE TABLE s.homes (id int PRIMARY KEY, owner int NOT NULL REFERENCES s.people);
  CREATE TABLE s.badges (code text, person int REFERENCES s.people);
  ALTER TABLE s.people ADD FOREIGN KEY (boss) REFERENCES s.people, ADD FOREIGN KEY (home) REFERENCES s.homes;
  INSERT INTO s.people VALUES (1, NULL, NULL, 'a'), (2, 1, NULL, 'b'), (3, 2, NULL, 'c'), (4, 3, NULL, 'kept');
  INSERT INTO s.homes VALUES (10, 1), (20, 2), (40, 4); UPDATE s.people SET home = id * 10 WHERE id IN (1, 2);
  INSERT INTO s.badges VALUES ('x', 1), ('x', 1), ('y', 4)`
const all = `SELECT (SELECT json_agg(p ORDER BY id) FROM s.people p)::text, (SELECT json_agg(h ORDER BY id) FROM s.homes h)::text,
  (SELECT json_agg(b ORDER BY code, person) FROM s.badges b)::text`

describe('rows that refer to each other', () => {
  const request = {
    where: { is: 'in', column: 'id', values: ['1', '2', '3'] },
    action: erase,
    keeps: true,
    dependents: [
      { table: { schema: 's', name: 'people' }, do: 'detach' },
      { table: { schema: 's', name: 'homes' }, do: 'erase' },
      { table: { schema: 's', name: 'badges' }, do: 'erase' },
    ],
  } as const

  test('come back joined as they were, and those that stayed refer again', async () => {
    const { plan, source } = await opened.given(circle, request)
    const before = await opened.rows(all)
    const deeds = await carryOut(plan, source, [], 2)
    expect(await opened.rows('SELECT id, boss FROM s.people')).toEqual([[4, null]])
    await carryBack(plan, interrupted(source, cutting([0, 1, 2, 3, 1])), deeds)
    expect(await opened.rows(all)).toEqual(before)
  })

  test('what the application did meanwhile to other columns of a row that stayed, stays', async () => {
    const { plan, source } = await opened.given(circle, request)
    const deeds = await carryOut(plan, source, [], 5)
    await opened.client.query(`UPDATE s.people SET note = 'written since' WHERE id = 4`)
    await carryBack(plan, source, deeds)
    expect(await opened.rows('SELECT boss, note FROM s.people WHERE id = 4')).toEqual([[3, 'written since']])
  })

  test('a trigger that makes something else of a row: nothing of the batch comes back', async () => {
    const { plan, source } = await opened.given(circle, request)
    const deeds = await carryOut(plan, source, [], 5)
    await opened.client.query(`CREATE FUNCTION s.shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.note = upper(NEW.note); RETURN NEW; END';
      CREATE TRIGGER shout BEFORE INSERT ON s.people FOR EACH ROW EXECUTE FUNCTION s.shout()`)
    await expect(carryBack(plan, source, deeds)).rejects.toMatchObject({ name: 'NotExact', table: 'people' })
    expect(await opened.rows('SELECT id FROM s.people')).toEqual([[4]])
  })
})

test('columns that were changed get back what they held, the others are left alone', async () => {
  const { plan, source } = await opened.given(
    `CREATE TABLE s.people (id int PRIMARY KEY, pay numeric, who text, note text); INSERT INTO s.people SELECT n, n * 1.10, 'p' || n, 'n' FROM generate_series(1, 5) n`,
    {
      where: { is: 'in', column: 'id', values: ['1', '2', '3'] },
      keeps: true,
      action: {
        does: 'anonymise',
        columns: [
          { column: 'pay', change: { becomes: 'noise', share: 0.5 } },
          { column: 'who', change: { becomes: 'pseudonym' } },
        ],
      },
    },
  )
  const before = await opened.rows('SELECT id, pay, who FROM s.people ORDER BY id')
  const deeds = await carryOut(plan, source, [], 2)
  expect(await opened.rows('SELECT id, pay, who FROM s.people ORDER BY id')).not.toEqual(before)
  await opened.client.query(
    `UPDATE s.people SET note = 'since' WHERE id = 2; DELETE FROM s.people WHERE id = 3`,
  )
  await carryBack(plan, source, deeds)
  expect(await opened.rows('SELECT id, pay, who FROM s.people ORDER BY id')).toEqual(
    before.filter(([id]) => id !== 3),
  )
  expect(await opened.rows('SELECT note FROM s.people WHERE id = 2')).toEqual([['since']])
})
