// Connecting, the values that arrive, and what is said when a database cannot be used.
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing/postgres.ts'

let it: TestDatabase
let database: Database
beforeAll(async () => {
  it = await createTestDatabase()
  database = it.database
})
afterAll(() => it.drop())

const arrival = async (expression: string): Promise<unknown> =>
  (await database.pool.query(`select ${expression} as value`)).rows[0]?.value

test.each([
  ["date '2026-02-28'", '2026-02-28'],
  ["timestamptz '2026-11-22 14:05:06.789123+01'", '2026-11-22T13:05:06.789Z'],
  ["timestamptz '2026-11-22 14:05:06+00'", '2026-11-22T14:05:06.000Z'],
  ["timestamptz '2026-11-22 23:59:59.9999+00'", '2026-11-22T23:59:59.999Z'],
  ["timestamptz '0999-01-01 00:00+00'", '0999-01-01T00:00:00.000Z'],
  ["timestamptz 'infinity'", 'infinity'],
  ["timestamp '2026-11-22 14:05'", '2026-11-22T14:05:00.000Z'],
  ['9007199254740991::bigint', 9007199254740991],
  ['9007199254740992::bigint', '9007199254740992'],
  ['(-9007199254740993)::bigint', '-9007199254740993'],
  ['count(*)', 1],
  ['1.10::numeric', '1.10'],
  ["array['2026-02-28', null]::date[]", ['2026-02-28', null]],
  ["array[timestamptz '2026-11-22 14:05+01']", ['2026-11-22T13:05:00.000Z']],
  [
    'array[[1,2],[3,9007199254740992]]::bigint[]',
    [
      [1, 2],
      [3, '9007199254740992'],
    ],
  ],
  ['\'{"a": [1]}\'::jsonb', { a: [1] }],
])('%s arrives as %j', async (expression, value) => {
  expect(await arrival(expression)).toEqual(value)
})

test('an instant is the same whatever zone the server keeps', async () => {
  await database.pool.query(
    `alter database ${new URL(it.url).pathname.slice(1)} set timezone to 'Asia/Kolkata'`,
  )
  const other = await openDatabase(it.url)
  const { rows } = await other.pool.query("select timestamptz '2026-11-22 14:05+01' as value")
  await other.close()
  expect(rows).toEqual([{ value: '2026-11-22T13:05:00.000Z' }])
})

test('tables are found in public, even for a role named like another schema', async () => {
  const client = await database.pool.connect()
  await client.query('create schema himaya_test; create table himaya_test.decoy (n int)')
  const { rows } = await client.query("select current_schema() as schema, to_regclass('decoy') as decoy")
  client.release()
  expect(rows).toEqual([{ schema: 'public', decoy: null }])
})

describe('refused, saying why:', () => {
  const refusal = (url: string) =>
    openDatabase(url).then(
      opened => opened.close().then(() => 'opened'),
      error => ({ code: error.kind?.code, detail: error.detail?.en ?? error.message }),
    )
  const changed = (change: (url: URL) => void) => {
    const url = new URL(it.url)
    change(url)
    return url.href
  }

  test('nobody listens', async () => {
    const url = 'postgres://himaya:hunter2@127.0.0.1:1/himaya'
    expect(await refusal(url)).toEqual({
      code: 'database-unreachable',
      detail: expect.stringContaining('127.0.0.1:1'),
    })
    expect(JSON.stringify(await refusal(url))).not.toContain('hunter2')
  })

  test('a host that does not exist', async () => {
    expect(await refusal('postgres://himaya@nowhere.invalid/himaya')).toMatchObject({
      code: 'database-unreachable',
    })
  })

  test('what is no address at all', async () => {
    expect(await refusal('postgres://[')).toMatchObject({ code: 'database-unreachable' })
  })

  test('a wrong password', async () => {
    const url = changed(address => {
      address.password = 'wrong'
    })
    expect(await refusal(url)).toMatchObject({ code: 'database-sign-in-refused' })
  })

  test('a database that does not exist', async () => {
    const url = changed(address => {
      address.pathname = '/nowhere'
    })
    expect(await refusal(url)).toMatchObject({
      code: 'database-sign-in-refused',
      detail: expect.stringContaining('nowhere'),
    })
  })

  test('a server too old', async () => {
    const server = await oldServer()
    const { port } = server.address() as AddressInfo
    const said = await refusal(`postgres://himaya@127.0.0.1:${port}/himaya`)
    server.close()
    expect(said).toMatchObject({ code: 'database-too-old', detail: expect.stringContaining('14.12') })
  })

  test('a user who may not create tables', async () => {
    await it.database.pool.query('create schema if not exists himaya')
    const superuser = await openDatabase(it.superuserUrl)
    await superuser.pool.query("create role newcomer login password 'newcomer'")
    await superuser.close()
    const url = changed(address => {
      address.username = 'newcomer'
      address.password = 'newcomer'
    })
    const newcomer = await openDatabase(url)
    const refused = migrate(newcomer, [])
    await expect(refused).rejects.toMatchObject({
      message: 'database-privilege-missing',
      detail: { en: expect.stringMatching(/GRANT CREATE ON DATABASE "test_\w+" TO "newcomer"/) },
    })
    await newcomer.close()
  })

  test('a user who may not take on the application’s role', async () => {
    const superuser = await openDatabase(it.superuserUrl)
    const name = new URL(it.url).pathname.slice(1)
    await superuser.pool.query(`
      create role guest login password 'guest';
      grant create on database ${name} to guest; grant create on schema public to guest`)
    await migrate(database, [])
    const guest = await openDatabase(
      changed(address => {
        address.username = 'guest'
        address.password = 'guest'
      }),
    )
    await expect(migrate(guest, [])).rejects.toMatchObject({
      message: 'database-privilege-missing',
      detail: { en: expect.stringContaining('GRANT himaya_app TO "guest"') },
    })
    await guest.close()
    await superuser.close()
  })
})

/** Speaks just enough of PostgreSQL's protocol to be asked its version. */
function oldServer(): Promise<Server> {
  const message = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(type), length, body])
  }
  const number = (value: number, bytes: 2 | 4) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeIntBE(value, 0, bytes)
    return buffer
  }
  const ready = message('Z', Buffer.from('I'))
  const field = (name: string, oid: number) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      number(0, 4),
      number(0, 2),
      number(oid, 4),
      number(-1, 2),
      number(-1, 4),
      number(0, 2),
    ])
  const value = (text: string) => Buffer.concat([number(text.length, 4), Buffer.from(text)])
  const answer = Buffer.concat([
    message('T', Buffer.concat([number(2, 2), field('version', 25), field('number', 23)])),
    message('D', Buffer.concat([number(2, 2), value('14.12'), value('140012')])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ])
  const server = createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', number(0, 4)), ready]))
      socket.on('data', data => data.toString('latin1').startsWith('Q') && socket.write(answer))
    })
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}
