// What becomes of columns that stay, on a real PostgreSQL.
import { carryOut, cutting } from '@himaya/plans/schedules.test-support'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interrupted } from '../../change-suite.ts'
import { type Opened, openSource } from './fixture.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openSource()
})
afterAll(() => opened.close())
const given: Opened['given'] = (...of) => opened.given(...of)
const rows: Opened['rows'] = (...of) => opened.rows(...of)

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
