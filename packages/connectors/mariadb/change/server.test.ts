// What real servers do besides: triggers, partitions, deadlocks, locks, rights taken away, a full disk, a server that dies.
import { NotExact } from '@himaya/plans/batch'
import { carryOut } from '@himaya/plans/schedules.test-support'
import type { Source } from '@himaya/plans/source'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forever, runKey } from '../../change-suite.ts'
import { missing } from '../server.test-support.ts'
import { type Opened, openSource } from './fixture.ts'

const erase = { does: 'erase' } as const
const some = (...ids: readonly number[]) => ({ is: 'in', column: 'id', values: ids.map(String) }) as const

describe.skipIf(missing)('what a real MariaDB does besides', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openSource('--log-bin', '--lock-wait-timeout=20')
  })
  afterAll(() => opened.close())
  const given: Opened['given'] = (...of) => opened.given(...of)
  const rows: Opened['rows'] = (...of) => opened.rows(...of)

  /** The server looks at its locks anew only where nobody asked for a while. */
  const someoneWaits = () =>
    expect
      .poll(
        async () =>
          (await rows(`SELECT 1 FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'`)).length,
        { interval: 250, timeout: 20_000 },
      )
      .toBe(1)

  test('partitions are one table', async () => {
    const { doIt } = await given(
      [
        `CREATE TABLE people (id int, seen date, note text, PRIMARY KEY (id, seen)) PARTITION BY RANGE (YEAR(seen)) (PARTITION a VALUES LESS THAN (2021), PARTITION b VALUES LESS THAN MAXVALUE)`,
        `INSERT INTO people SELECT seq, DATE('2020-06-01') + INTERVAL seq * 30 DAY, 'x' FROM seq_1_to_40`,
      ],
      { where: { is: 'before', column: 'seen', than: '2022-01-01' }, action: erase },
    )
    await doIt(5)
    expect(await rows(`SELECT COUNT(*) FROM people WHERE seen < '2022-01-01'`)).toEqual([['0']])
    expect(await rows('SELECT COUNT(*) FROM people')).toEqual([['21']])
    const change = { column: 'note', change: { becomes: 'constant', value: 'y' } } as const
    const anonymise = await opened.planned({
      where: { is: 'before', column: 'seen', than: '2023-01-01' },
      action: { does: 'anonymise', columns: [change] },
    })
    // Done twice, the second time nothing differs, and that is counted too.
    await anonymise.doIt(4)
    await anonymise.doIt(4)
    expect(await rows(`SELECT COUNT(*) FROM people WHERE note = 'y' AND seen < '2023-01-01'`)).toEqual(
      await rows(`SELECT COUNT(*) FROM people WHERE seen < '2023-01-01'`),
    )
  })

  describe('triggers', () => {
    const people = [
      'CREATE TABLE people (id int PRIMARY KEY, note text)',
      `INSERT INTO people VALUES (1, 'a'), (2, 'b'), (3, 'c')`,
    ]
    const log = ['CREATE TABLE log (n int)', 'INSERT INTO log VALUES (0)']
    const anonymise = {
      does: 'anonymise',
      columns: [{ column: 'note', change: { becomes: 'null' } }],
    } as const
    test.each([
      ['writes', erase, 'AFTER DELETE', 'INSERT INTO log VALUES (OLD.id)'],
      ['changes', erase, 'BEFORE DELETE', 'UPDATE log SET n = n + 1'],
      ['removes', erase, 'BEFORE DELETE', 'DELETE FROM log'],
      ['changes', anonymise, 'AFTER UPDATE', 'UPDATE log SET n = n + 1'],
    ] as const)(
      'one that %s elsewhere at each %o: the batch is rolled back',
      async (_, action, when, does) => {
        const sql = [...people, ...log, `CREATE TRIGGER fires ${when} ON people FOR EACH ROW ${does}`]
        const { doIt, plan } = await given(sql, { where: some(1), action })
        expect(plan.notes).toContainEqual({ code: 'triggers', table: 'people', names: ['fires'] })
        await expect(doIt()).rejects.toMatchObject({ name: 'NotExact', table: 'people' })
        expect(await rows('SELECT * FROM log')).toEqual([[0]])
        expect(await rows(`SELECT COUNT(note) FROM people`)).toEqual([['3']])
      },
    )

    test('one that changes nothing else is no hindrance', async () => {
      const { doIt } = await given(
        [...people, 'CREATE TRIGGER fires AFTER DELETE ON people FOR EACH ROW SET @last = OLD.id'],
        {
          where: some(1, 2),
          action: erase,
        },
      )
      await doIt(1)
      expect(await rows('SELECT id FROM people')).toEqual([[3]])
    })

    test('one that forbids: the batch is rolled back, and its words tell no value', async () => {
      const signal = `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'row of "Amina" stays'`
      const sql = [
        ...people,
        `CREATE TRIGGER fires BEFORE DELETE ON people FOR EACH ROW IF OLD.id = 2 THEN ${signal}; END IF`,
      ]
      const { doIt } = await given(sql, { where: some(1, 2), action: erase })
      const refused = await doIt().catch(error => error)
      expect(refused).toMatchObject({ code: 'source-error' })
      expect(JSON.stringify(refused)).not.toContain('Amina')
      expect(await rows('SELECT COUNT(*) FROM people')).toEqual([['3']])
    })

    test('on parts of a table too', async () => {
      const sql = [
        'CREATE TABLE people (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 2',
        'INSERT INTO people VALUES (1), (2), (3)',
        ...log,
        'CREATE TRIGGER fires AFTER DELETE ON people FOR EACH ROW INSERT INTO log VALUES (1)',
      ]
      const { doIt } = await given(sql, { where: some(1, 2), action: erase })
      await expect(doIt()).rejects.toBeInstanceOf(NotExact)
      expect(await rows('SELECT COUNT(*) FROM people')).toEqual([['3']])
    })
  })

  const four = [
    'CREATE TABLE people (id int PRIMARY KEY, note text)',
    `INSERT INTO people SELECT seq, 'x' FROM seq_1_to_4`,
  ]

  test('a deadlock is tried again', async () => {
    const { doIt } = await given(four, { where: some(1, 2, 3), action: erase })
    const other = await opened.connect()
    await other.query('USE s')
    await other.query('START TRANSACTION')
    // Heavier than ours, so that ours is the one that gives way.
    await other.query('CREATE TEMPORARY TABLE weight (n int) SELECT seq AS n FROM seq_1_to_100')
    await other.query(`UPDATE people SET note = REPEAT('y', 100) WHERE id >= 3`)
    const running = doIt(3)
    // It holds 1 and 2, and waits for 3; now the other waits for 1.
    await someoneWaits()
    await other.query(`UPDATE people SET note = 'y' WHERE id = 1`)
    await other.query('COMMIT')
    other.destroy()
    await running
    expect(await rows('SELECT id FROM people')).toEqual([[4]])
  })

  test('a lock held for longer than we wait is tried again', async () => {
    const { doIt } = await given(four, { where: some(1, 2, 3), action: erase })
    const other = await opened.connect()
    await other.query('START TRANSACTION')
    await other.query('UPDATE s.people SET note = note WHERE id = 2')
    await other.query('SELECT * FROM s.people WHERE id = 2 FOR UPDATE')
    const running = doIt(3)
    setTimeout(() => other.destroy(), 4_000)
    await running
    expect(await rows('SELECT id FROM people')).toEqual([[4]])
  })

  test('a row that changed between being found and being locked is looked at again', async () => {
    const { plan, source } = await given(four, {
      where: { is: 'equal', column: 'note', to: 'x' },
      action: erase,
    })
    const other = await opened.connect()
    await other.query('START TRANSACTION')
    await other.query(`UPDATE s.people SET note = 'kept' WHERE id IN (1, 2)`)
    const running = carryOut(plan, source, [], 2)
    await someoneWaits()
    await other.query('COMMIT')
    other.destroy()
    await running
    expect(await rows('SELECT id FROM people ORDER BY 1')).toEqual([[1], [2]])
  })

  test('a permission lost in mid-run ends it; what was done stays done, and it goes on when allowed', async () => {
    await opened.account('eraser')
    const { plan } = await given(four, { where: some(1, 2, 3), action: erase })
    await opened.run(...opened.changing.grants(plan, 'eraser@127.0.0.1'))
    const limited = opened.asAccount('eraser')
    const source = limited.source(await limited.structure(forever), { key: runKey, signal: forever })
    let batches = 0
    const revoking: Source = {
      ...source,
      async transaction(body) {
        if (++batches === 2) await opened.run("REVOKE DELETE ON s.people FROM eraser@'127.0.0.1'")
        return source.transaction(body)
      },
    }
    await expect(carryOut(plan, revoking, [], 2)).rejects.toMatchObject({ code: 'permission-missing' })
    expect(await rows('SELECT id FROM people ORDER BY id')).toEqual([[3], [4]])
    await opened.run("GRANT DELETE ON s.people TO eraser@'127.0.0.1'")
    await carryOut(plan, source, [], 2)
    expect(await rows('SELECT id FROM people')).toEqual([[4]])
    await limited.close()
  })

  test('a disk that is full: nothing of the batch is done, and it goes on when there is room', async () => {
    const full = `IF OLD.id = 3 AND @@GLOBAL.max_error_count = 65 THEN SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'; END IF`
    const { doIt } = await given(
      [
        ...four,
        'SET GLOBAL max_error_count = 65',
        `CREATE TRIGGER fires BEFORE DELETE ON people FOR EACH ROW ${full}`,
      ],
      { where: some(1, 2, 3), action: erase },
    )
    await expect(doIt(2)).rejects.toMatchObject({ code: 'no-space' })
    expect(await rows('SELECT id FROM people ORDER BY id')).toEqual([[3], [4]])
    await opened.run('SET GLOBAL max_error_count = 64')
    await doIt(2)
    expect(await rows('SELECT id FROM people')).toEqual([[4]])
  })

  test('a table changed since it was planned, and one that is gone', async () => {
    const { doIt } = await given(four, { where: { is: 'equal', column: 'note', to: 'x' }, action: erase })
    await opened.run('ALTER TABLE people DROP COLUMN note')
    await expect(doIt()).rejects.toMatchObject({ code: 'table-vanished' })
    await opened.run('DROP TABLE people')
    await expect(doIt()).rejects.toMatchObject({ code: 'table-vanished' })
  })

  test('a server that dies in mid-batch comes back without any of it', async () => {
    const { plan, source } = await given(four, { where: some(1, 2, 3), action: erase, keeps: true })
    const dying: Source = {
      ...source,
      transaction: body =>
        source.transaction(async work => {
          const done = await body(work)
          await opened.server.kill()
          return done
        }),
    }
    await opened.run('SET GLOBAL innodb_flush_log_at_trx_commit = 1', 'FLUSH LOGS')
    await expect(carryOut(plan, dying, [], 2)).rejects.toMatchObject({ code: 'connection-lost' })
    await opened.server.start()
    await opened.again()
    expect(await rows('SELECT COUNT(*) FROM people')).toEqual([['4']])
    await carryOut(plan, source, [], 2)
    expect(await rows('SELECT id FROM people')).toEqual([[4]])
  })
})
