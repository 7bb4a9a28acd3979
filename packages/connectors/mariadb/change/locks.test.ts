// Blocking (art. 8, verrouillage) as the application and the authority see it, on a real MariaDB.
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { carryBack, carryOut } from '@himaya/plans/schedules.test-support'
import { tableNamed } from '@himaya/plans/schema'
import type { Connection } from 'mysql2/promise'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forever, madePlan } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { type Opened, openSource } from './fixture.ts'

const people = { schema: 's', name: 'people' }
const where = { is: 'in', column: 'id', values: ['1', '2'] } as const
const request = (action: Request['action']): Request => ({ table: people, where, action, dependents: [] })
const visits = { table: { schema: 's', name: 'visits' }, do: 'erase' } as const

describe.skipIf(missing)('rows of a MariaDB that are blocked', () => {
  let opened: Opened
  /** An account with rights on that table alone, and one with rights on the whole database of the application. */
  const accounts: Record<string, Connection> = {}
  const names = ['app_table', 'app_database']

  const structure = async () => {
    const schema = await opened.changing.structure(forever)
    const table = tableNamed(schema, people)
    if (!table) throw new Error('the table is gone')
    return { schema, table }
  }
  const install = async () => {
    const { table } = await structure()
    await opened.run(...opened.changing.lockSetup(table))
  }
  const asked = async (name: string, sql: string) =>
    (await accounts[name]?.query(sql))?.[0] as unknown as { affectedRows: number } & (readonly unknown[])[]
  const seenBy = async (name: string) => (await asked(name, 'SELECT id FROM s.people ORDER BY id')).flat()

  beforeAll(async () => {
    opened = await openSource()
    for (const name of names) {
      await opened.account(name)
      accounts[name] = await opened.connect(name, 'secret')
    }
  })
  afterAll(async () => {
    for (const client of Object.values(accounts)) client.destroy()
    await opened.close()
  })
  beforeEach(async () => {
    await opened.run(
      ...opened.fresh,
      'CREATE TABLE people (id int AUTO_INCREMENT PRIMARY KEY, who varchar(40), mail varchar(40) UNIQUE, touched timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)',
      `INSERT INTO people (id, who, mail, touched) SELECT seq, CONCAT('p', seq), CONCAT(seq, '@example.ma'), '2020-01-01' FROM seq_1_to_4`,
      'CREATE TABLE visits (id int PRIMARY KEY, person int, day date, FOREIGN KEY (person) REFERENCES people (id))',
      `INSERT INTO visits VALUES (1, 1, '2026-01-01'), (2, 3, '2026-01-01')`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON s.people TO app_table@'127.0.0.1'`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON s.visits TO app_table@'127.0.0.1'`,
      `GRANT ALL ON s.* TO app_database@'127.0.0.1'`,
    )
  })
  const block = async () => {
    await install()
    const { plan, source } = await opened.planned({ where, action: { does: 'block' } })
    return { plan, source, deeds: await carryOut(plan, source, [], 1) }
  }

  test('before it is set up nothing is planned; where it cannot be, neither', async () => {
    await opened.run(
      'CREATE TABLE bare (id int)',
      'CREATE TABLE parts (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 2',
      'CREATE TABLE fired (id int PRIMARY KEY)',
      'CREATE TRIGGER fires AFTER INSERT ON fired FOR EACH ROW SET @x = 1',
    )
    const { schema } = await structure()
    const codes = (name: string) => {
      const planned = planFor(schema, { ...request({ does: 'block' }), table: { schema: 's', name } })
      return planned.ok ? [] : planned.because.map(({ code }) => code)
    }
    expect(codes('people')).toEqual(['lock-not-installed'])
    expect(codes('bare')).toContain('lock-impossible')
    expect(codes('parts')).toEqual(['lock-impossible'])
    expect(codes('fired')).toEqual(['lock-impossible'])
  })

  test('setting it up changes nothing for the application', async () => {
    const before = await opened.rows('SELECT * FROM people ORDER BY id')
    await install()
    const { table, schema } = await structure()
    expect(table).toMatchObject({ lock: 'installed', kind: 'table', key: ['id'] })
    expect(tableNamed(schema, visits.table)?.foreignKeys[0]?.references).toMatchObject(people)
    expect(schema.tables.map(({ name }) => name)).toEqual(['people', 'visits'])
    expect(await opened.rows('SELECT * FROM people ORDER BY id')).toEqual(before)
    for (const name of names) {
      expect(await seenBy(name)).toEqual([1, 2, 3, 4])
      await asked(name, `INSERT INTO s.people (who, mail) VALUES ('new', 'new')`)
      expect(
        (
          await asked(name, `SELECT COUNT(*) FROM s.people WHERE id = LAST_INSERT_ID() AND who = 'new'`)
        ).flat(),
      ).toEqual(['1'])
      expect((await asked(name, `UPDATE s.people SET who = 'changed' WHERE mail = 'new'`)).affectedRows).toBe(
        1,
      )
      expect((await asked(name, `DELETE FROM s.people WHERE mail = 'new'`)).affectedRows).toBe(1)
    }
    // Run once more, it is but the view that is made anew.
    expect(opened.changing.lockSetup(table)).toHaveLength(1)
    await install()
  })

  test.each(names)('%s can neither read, change nor remove them', async name => {
    await block()
    expect(await seenBy(name)).toEqual([3, 4])
    expect(await asked(name, `SELECT id FROM s.people WHERE mail = '1@example.ma'`)).toEqual([])
    expect((await asked(name, `UPDATE s.people SET who = 'x'`)).affectedRows).toBe(2)
    expect((await asked(name, 'DELETE FROM s.people WHERE id = 2')).affectedRows).toBe(0)
    for (const closed of ['himaya_rows', 'himaya_locked'])
      await expect(asked(name, `SELECT * FROM ${closed}.\`s.people\``)).rejects.toMatchObject({ errno: 1142 })
    expect(
      await opened.rows('SELECT id, who, touched FROM himaya_rows.`s.people` WHERE id < 3 ORDER BY id'),
    ).toEqual([
      [1, 'p1', '2020-01-01 00:00:00'],
      [2, 'p2', '2020-01-01 00:00:00'],
    ])
  })

  test('the application goes on: it inserts, and what is unique stays unique', async () => {
    await block()
    await asked('app_table', `INSERT INTO s.people (id, who, mail) VALUES (5, 'new', 'new')`)
    await expect(
      asked('app_table', `INSERT INTO s.people (id, who, mail) VALUES (6, 'again', '1@example.ma')`),
    ).rejects.toMatchObject({ errno: 1062 })
    await asked('app_table', `INSERT INTO s.visits VALUES (3, 1, '2026-02-02')`)
    expect(await seenBy('app_table')).toEqual([3, 4, 5])
  })

  test('blocked again nothing changes; unblocked, they are as they were', async () => {
    const { plan, source, deeds } = await block()
    expect(deeds.map(({ rows }) => rows)).toEqual([[1], [1]])
    expect((await carryOut(plan, source, [], 5)).flatMap(({ roots }) => roots)).toEqual([])
    const undo = await opened.planned({ where, action: { does: 'unblock' } })
    await undo.doIt()
    expect(await seenBy('app_table')).toEqual([1, 2, 3, 4])
    await carryBack(plan, source, await carryOut(plan, source, [], 5))
    expect(await seenBy('app_table')).toEqual([1, 2, 3, 4])
  })

  test('erased, they leave nothing in the list; their key can be used again', async () => {
    await block()
    const { doIt } = await opened.planned({ where, action: { does: 'erase' }, dependents: [visits] })
    await doIt()
    expect(await opened.rows('SELECT * FROM himaya_locked.`s.people`')).toEqual([])
    await asked('app_table', `INSERT INTO s.people (id, who) VALUES (1, 'another')`)
    expect(await seenBy('app_table')).toEqual([1, 3, 4])
  })

  test('taken away by its owner, the lock is found missing', async () => {
    await install()
    await opened.run('DROP VIEW people', 'RENAME TABLE himaya_rows.`s.people` TO s.people')
    expect((await structure()).table.lock).toBe('absent')
  })

  test('the least rights are enough to block, and to erase what is blocked', async () => {
    await install()
    await opened.account('actor')
    const { schema, plan } = await opened.planned({ where, action: { does: 'block' } })
    await opened.run(...opened.changing.grants(plan, 'actor@127.0.0.1'))
    const acting = opened.asAccount('actor')
    const act = async (of: typeof plan) =>
      carryOut(
        of,
        acting.source(await acting.structure(forever), { key: new Uint8Array(32), signal: forever }),
        [],
        1,
      )
    await act(plan)
    expect(await seenBy('app_table')).toEqual([3, 4])
    const erase = madePlan(planFor(schema, { ...request({ does: 'erase' }), dependents: [visits] }))
    await expect(act(erase)).rejects.toMatchObject({ code: 'permission-missing' })
    await opened.run(...opened.changing.grants(erase, 'actor@127.0.0.1'))
    await act(erase)
    expect(await opened.rows('SELECT id FROM himaya_rows.`s.people` ORDER BY id')).toEqual([[3], [4]])
    await acting.close()
  })
})
