// Blocking (art. 8, verrouillage) as the application, the table's owner and the authority see it, on a real PostgreSQL.
import { planFor } from '@himaya/plans/plan'
import type { Request } from '@himaya/plans/request'
import { carryBack, carryOut } from '@himaya/plans/schedules.test-support'
import { tableNamed } from '@himaya/plans/schema'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forever, madePlan } from '../../change-suite.ts'
import { type Opened, openSource } from './fixture.ts'

const people = { schema: 's', name: 'people' }
const where = { is: 'in', column: 'id', values: ['1', '2'] } as const
const request = (action: Request['action']): Request => ({ table: people, where, action, dependents: [] })

let opened: Opened
/** Accounts of the application, of the table's owner and of the authority. */
const accounts: Record<string, Client> = {}
const names = ['lock_app', 'lock_owner', 'lock_authority']

const structure = async () => {
  const schema = await opened.changing.structure(forever)
  const table = tableNamed(schema, people)
  if (!table) throw new Error('the table is gone')
  return { schema, table }
}
const install = async () => {
  const { table } = await structure()
  for (const statement of opened.changing.lockSetup(table)) await opened.client.query(statement)
}
const seenBy = async (name: string) =>
  (
    await accounts[name]?.query({ text: 'SELECT id FROM s.people ORDER BY id', rowMode: 'array' })
  )?.rows.flat()

beforeAll(async () => {
  opened = await openSource()
  for (const name of names) {
    await opened.account(name)
    const url = new URL(opened.superuserUrl)
    url.username = name
    url.password = 'secret'
    accounts[name] = new Client({ connectionString: url.href })
    await accounts[name].connect()
  }
})
afterAll(async () => {
  for (const client of Object.values(accounts)) await client.end()
  await opened.client.query('DROP SCHEMA s CASCADE; DROP SCHEMA IF EXISTS himaya_locked CASCADE')
  for (const name of names) await opened.client.query(`DROP ROLE ${name}`)
  await opened.close()
})
beforeEach(async () => {
  await opened.client.query(`${opened.fresh}
    CREATE TABLE s.people (id int PRIMARY KEY, who text, mail text UNIQUE);
    INSERT INTO s.people SELECT n, 'p' || n, n || '@example.ma' FROM generate_series(1, 4) n;
    CREATE TABLE s.visits (id int PRIMARY KEY, person int REFERENCES s.people, day date);
    INSERT INTO s.visits VALUES (1, 1, '2026-01-01'), (2, 3, '2026-01-01');
    ALTER TABLE s.people OWNER TO lock_owner;
    GRANT USAGE ON SCHEMA s TO lock_app, lock_owner, lock_authority;
    GRANT SELECT, INSERT, UPDATE, DELETE ON s.people, s.visits TO lock_app, lock_authority`)
})

describe('before it is set up', () => {
  test('nothing is planned', async () => {
    const { schema } = await structure()
    expect(planFor(schema, request({ does: 'block' }))).toEqual({
      ok: false,
      because: [{ code: 'lock-not-installed', table: 'people' }],
    })
  })
  test('where it cannot be, neither: no key, heirs, a view', async () => {
    await opened.client.query(
      'CREATE TABLE s.bare (id int); CREATE TABLE s.old (id int PRIMARY KEY); CREATE TABLE s.heir () INHERITS (s.old)',
    )
    const { schema } = await structure()
    for (const name of ['bare', 'old'])
      expect(planFor(schema, { ...request({ does: 'block' }), table: { schema: 's', name } })).toMatchObject({
        because: expect.arrayContaining([{ code: 'lock-impossible', table: name }]),
      })
  })
  test('setting it up changes nothing for the application, and can be done twice', async () => {
    await install()
    await install()
    expect((await structure()).table.lock).toBe('installed')
    for (const name of ['lock_app', 'lock_owner']) expect(await seenBy(name)).toEqual([1, 2, 3, 4])
    await accounts.lock_app?.query(`INSERT INTO s.people VALUES (9, 'new', 'new') RETURNING id`)
    await accounts.lock_app?.query(`UPDATE s.people SET who = 'changed' WHERE id = 9`)
    expect((await accounts.lock_app?.query('DELETE FROM s.people WHERE id = 9'))?.rowCount).toBe(1)
  })
})

describe('rows that are blocked', () => {
  const block = async () => {
    await install()
    await opened.client.query('GRANT himaya_authority TO lock_authority')
    const { plan, source } = await opened.planned({ where, action: { does: 'block' } })
    return { plan, source, deeds: await carryOut(plan, source, [], 1) }
  }

  test.each(['lock_app', 'lock_owner'])('%s cannot read, change nor remove them', async name => {
    await block()
    const account = accounts[name]
    expect(await seenBy(name)).toEqual([3, 4])
    expect((await account?.query(`SELECT FROM s.people WHERE mail = '1@example.ma'`))?.rowCount).toBe(0)
    expect((await account?.query(`UPDATE s.people SET who = 'x'`))?.rowCount).toBe(2)
    expect((await account?.query('DELETE FROM s.people WHERE id = 2'))?.rowCount).toBe(0)
    expect(await opened.rows('SELECT id, who FROM s.people WHERE id < 3 ORDER BY id')).toEqual([
      [1, 'p1'],
      [2, 'p2'],
    ])
  })
  test('the application goes on: it inserts, and what is unique stays unique', async () => {
    await block()
    await accounts.lock_app?.query(`INSERT INTO s.people VALUES (5, 'new', 'new')`)
    await expect(
      accounts.lock_app?.query(`INSERT INTO s.people VALUES (6, 'again', '1@example.ma')`),
    ).rejects.toMatchObject({ code: '23505' })
    await accounts.lock_app?.query(`INSERT INTO s.visits VALUES (3, 1, '2026-02-02')`)
    expect(await seenBy('lock_app')).toEqual([3, 4, 5])
  })
  test('nobody reads the list of them, but whom the plan was granted to', async () => {
    await block()
    const list = 'SELECT * FROM himaya_locked."s.people"'
    for (const name of ['lock_app', 'lock_owner'])
      await expect(accounts[name]?.query(list)).rejects.toMatchObject({ code: '42501' })
  })
  test('the authority reads them', async () => {
    await block()
    expect(await seenBy('lock_authority')).toEqual([1, 2, 3, 4])
  })
  test('a policy of the application’s own goes on, and hides what it hid', async () => {
    await opened.client.query(
      `ALTER TABLE s.people ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON s.people USING (id IN (1, 3))`,
    )
    await block()
    expect(await seenBy('lock_app')).toEqual([3])
    await opened.client.query('GRANT SELECT ON s.people TO lock_app')
    const account = opened.asAccount('lock_app')
    const seen = tableNamed(await account.structure(forever), people)
    expect(seen?.hidesRows).toBe(true)
    expect((await structure()).table.hidesRows).toBeUndefined()
    await account.close()
  })
  test('blocked again nothing changes; unblocked, they are as they were', async () => {
    const { plan, source, deeds } = await block()
    expect((await carryOut(plan, source, [], 5)).flatMap(({ roots }) => roots)).toEqual([])
    const undo = await opened.planned({ where, action: { does: 'unblock' } })
    await undo.doIt()
    expect(await seenBy('lock_app')).toEqual([1, 2, 3, 4])
    await carryBack(plan, source, await carryOut(plan, source, [], 5))
    expect(await seenBy('lock_app')).toEqual([1, 2, 3, 4])
    expect(deeds.map(({ rows }) => rows)).toEqual([[1], [1]])
  })
  test('erased, they leave nothing in the list; their key can be used again', async () => {
    await block()
    const { doIt } = await opened.planned({
      where,
      action: { does: 'erase' },
      dependents: [{ table: { schema: 's', name: 'visits' }, do: 'erase' }],
    })
    await doIt()
    expect(await opened.rows('SELECT count(*)::int FROM himaya_locked."s.people"')).toEqual([[0]])
    await accounts.lock_app?.query(`INSERT INTO s.people VALUES (1, 'another', 'another')`)
    expect(await seenBy('lock_app')).toEqual([1, 3, 4])
  })
  test('taken away by its owner, the lock is found missing', async () => {
    await install()
    await accounts.lock_owner?.query('ALTER TABLE s.people NO FORCE ROW LEVEL SECURITY')
    expect((await structure()).table.lock).toBe('absent')
  })
})

test('parts of a table are locked as one, and a part that came later is missed', async () => {
  await opened.client.query(`${opened.fresh}
    CREATE TABLE s.people (id int PRIMARY KEY, who text) PARTITION BY RANGE (id);
    CREATE TABLE s.few PARTITION OF s.people FOR VALUES FROM (0) TO (3); CREATE TABLE s.many PARTITION OF s.people FOR VALUES FROM (3) TO (9);
    INSERT INTO s.people SELECT n, 'p' || n FROM generate_series(1, 4) n;
    GRANT USAGE ON SCHEMA s TO lock_app; GRANT SELECT ON s.people, s.few TO lock_app`)
  await install()
  const { doIt } = await opened.planned({ where, action: { does: 'block' } })
  await doIt(5)
  expect(await seenBy('lock_app')).toEqual([3, 4])
  expect((await accounts.lock_app?.query('SELECT FROM s.few'))?.rowCount).toBe(0)
  await opened.client.query('CREATE TABLE s.late PARTITION OF s.people DEFAULT')
  expect((await structure()).table.lock).toBe('absent')
})

test('the least rights are enough to block, and to erase what is blocked', async () => {
  await install()
  await opened.account('lock_actor')
  const { schema, plan } = await opened.planned({ where, action: { does: 'block' } })
  for (const grant of opened.changing.grants(plan, 'lock_actor')) await opened.client.query(grant)
  const acting = opened.asAccount('lock_actor')
  const source = acting.source(await acting.structure(forever), { key: new Uint8Array(32), signal: forever })
  await carryOut(plan, source, [], 1)
  expect(await seenBy('lock_app')).toEqual([3, 4])
  const erase = madePlan(
    planFor(schema, {
      ...request({ does: 'erase' }),
      dependents: [{ table: { schema: 's', name: 'visits' }, do: 'erase' }],
    }),
  )
  for (const grant of opened.changing.grants(erase, 'lock_actor')) await opened.client.query(grant)
  await carryOut(erase, source, [], 1)
  expect(await opened.rows('SELECT id FROM s.people ORDER BY id')).toEqual([[3], [4]])
  await acting.close()
  // An account that does not see what is blocked erases nothing, rather than all but that.
  await opened.client.query('REVOKE himaya_authority FROM lock_actor')
  await expect(carryOut(erase, source, [], 1)).rejects.toMatchObject({ code: 'permission-missing' })
  await opened.client.query(
    'REVOKE ALL ON ALL TABLES IN SCHEMA s, himaya_locked FROM lock_actor; REVOKE USAGE ON SCHEMA s, himaya_locked FROM lock_actor; DROP ROLE lock_actor',
  )
})
