// What goes wrong with someone else's PostgreSQL, each on a real server: said clearly, and never the end of the rest.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConnectorFailure } from '../failure.ts'
import { everyTable, failureIn, go, rowsOf, stepsOf } from '../suite.ts'
import { connectTo, testDatabase } from './fixture.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
const reader = `reader_${randomBytes(6).toString('hex')}`
const password = `s3cr3t/${randomBytes(6).toString('hex')}`

beforeAll(async () => {
  database = await testDatabase()
  await database.arrange(`
    CREATE ROLE ${reader} LOGIN PASSWORD '${password}';
    CREATE TABLE salaries (id int, nom text, salaire int); INSERT INTO salaries VALUES (1, 'Amina', 9000);
    CREATE TABLE secrets (id int, cle text);
    CREATE TABLE visible (id int); INSERT INTO visible VALUES (1);
    CREATE TABLE filtered (id int); INSERT INTO filtered VALUES (1), (2);
    ALTER TABLE filtered ENABLE ROW LEVEL SECURITY; CREATE POLICY one ON filtered FOR SELECT USING (id = 1);
    CREATE SCHEMA ferme; CREATE TABLE ferme.cachee (id int); GRANT SELECT ON ferme.cachee TO ${reader};
    CREATE VIEW slow AS SELECT pg_sleep(60)::text AS n;
    CREATE VIEW broken AS SELECT (nom || '!')::int AS n FROM salaries;
    GRANT SELECT ON visible, filtered, slow, broken TO ${reader};
    GRANT SELECT (id, nom) ON salaries TO ${reader};`)
})
afterAll(async () => {
  await database.arrange(`DROP OWNED BY ${reader}; DROP ROLE ${reader}`)
  await database.drop()
})

const as = (account: string, secret: string, change: (url: URL) => void = () => {}) => {
  const url = new URL(database.url)
  url.username = encodeURIComponent(account)
  url.password = encodeURIComponent(secret)
  change(url)
  return url.href
}
const asReader = () => as(reader, password)

/** What `test` answers on an address that must be refused. */
const refusal = async (url: string): Promise<ConnectorFailure> => {
  const connector = connectTo(url)
  const answer = await connector.test(new AbortController().signal)
  await connector.close()
  if (answer.ok) throw new Error('it was not refused')
  return answer.failure
}

const inPublic = (name: string) => ({ schema: 'public', name })

/** A TCP port of this machine on which nobody listens any more. */
const closedPort = async () => {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}

describe('connecting', () => {
  test('a wrong password and an unknown account are the same refusal, and the password is told nowhere', async () => {
    const wrong = await refusal(as(reader, 'wr0ng-p4ss'))
    expect(wrong.code).toBe('authentication')
    expect(JSON.stringify([wrong, wrong.message, wrong.stack])).not.toContain('wr0ng-p4ss')
    expect((await refusal(as('nobody_of_this_name', 'wr0ng-p4ss'))).code).toBe('authentication')
    expect((await refusal(as(reader, ''))).code).toBe('authentication')
  })

  test('a database that does not exist', async () => {
    const missing = await refusal(
      as(reader, password, url => {
        url.pathname = '/absente'
      }),
    )
    expect(missing.code).toBe('database-missing')
    expect(missing.sentence.fr).toContain('absente')
  })

  test('a port on which nobody listens, and a name that nobody knows', async () => {
    const port = await closedPort()
    expect(
      (
        await refusal(
          as(reader, password, url => {
            url.port = String(port)
          }),
        )
      ).code,
    ).toBe('refused')
    expect(
      (
        await refusal(
          as(reader, password, url => {
            url.hostname = 'absent.invalid'
          }),
        )
      ).code,
    ).toBe('unknown-host')
  })

  test('another spelling of the metadata address, and a name that leads there', async () => {
    for (const host of ['2852039166', '0xa9fea9fe', '169.16689662'])
      expect((await refusal(`postgres://u:p@${host}/d`)).code, host).toBe('forbidden-host')
  })

  test('a server that takes the call and never speaks, until it is told to stop or time is up', async () => {
    const held = new Set<Socket>()
    const mute = createTcpServer(socket => held.add(socket)).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const url = as(reader, password, to => {
      to.port = String((mute.address() as AddressInfo).port)
    })
    const patient = connectTo(url, { statementSeconds: 600 })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 200)
    expect(await patient.test(stop.signal)).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
    expect(await patient.test(AbortSignal.timeout(200))).toMatchObject({
      ok: false,
      failure: { code: 'timeout' },
    })
    const hurried = connectTo(url, { statementSeconds: 1 })
    expect(await hurried.test(new AbortController().signal)).toMatchObject({
      ok: false,
      failure: { code: 'unreachable-host' },
    })
    for (const socket of held) socket.destroy()
    mute.close()
  })

  test('something else than PostgreSQL', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(ready => server.once('listening', ready))
    const { port } = server.address() as AddressInfo
    for (const mode of ['prefer', 'disable']) {
      const other = await refusal(
        as(reader, password, url => {
          url.port = String(port)
          url.search = `sslmode=${mode}`
        }),
      )
      expect(['not-a-database', 'connection-lost']).toContain(other.code)
    }
    server.close()
  })

  test('encryption required of a server that has none', async () => {
    for (const mode of ['require', 'verify-full'])
      expect(
        (
          await refusal(
            as(reader, password, url => {
              url.search = `sslmode=${mode}`
            }),
          )
        ).code,
      ).toBe('tls-unsupported')
  })

  test('no connection left for the account', async () => {
    await database.arrange(`ALTER ROLE ${reader} CONNECTION LIMIT 0`)
    expect((await refusal(asReader())).code).toBe('too-many-connections')
    await database.arrange(`ALTER ROLE ${reader} CONNECTION LIMIT -1`)
  })

  test('a connection that the server ends is opened anew', async () => {
    const connector = connectTo(asReader())
    expect(await everyTable(connector)).not.toHaveLength(0)
    await database.arrange(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '${reader}'`,
    )
    expect(rowsOf(await stepsOf(connector.sample(inPublic('visible'), ['id'], go(1))))).toEqual([['1']])
    await connector.close()
  })

  test('a connection that the server ends in mid-statement is said to be lost', async () => {
    const connector = connectTo(asReader())
    const slow = stepsOf(connector.sample(inPublic('slow'), ['n'], go(1)))
    const lost = failureIn(slow)
    await expect
      .poll(
        async () => {
          await database.arrange(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${reader}' AND query LIKE '%pg_catalog.left%'`,
          )
          return Promise.race([
            lost.then(failure => failure.code),
            new Promise(done => setTimeout(done, 50, 'still running')),
          ])
        },
        { timeout: 20_000 },
      )
      .toBe('connection-lost')
    await connector.close()
  })
})

describe('reading', () => {
  test('tells what the account may do', async () => {
    const connector = connectTo(asReader())
    const answer = await connector.test(new AbortController().signal)
    expect(answer).toMatchObject({
      ok: true,
      privileges: { account: reader, mayWrite: false, tables: 7, readableTables: 5 },
    })
    const owner = connectTo(database.url)
    const all = await owner.test(new AbortController().signal)
    expect(all).toMatchObject({
      ok: true,
      privileges: { mayWrite: true },
      warnings: [{ code: 'account-is-superuser' }],
    })
    const schema = await connector.inspect(new AbortController().signal)
    expect(schema.warnings.map(each => each.code)).toEqual(['tables-not-readable', 'rows-hidden'])
    const salaries = schema.schemas.flatMap(part => part.tables).find(table => table.name === 'salaries')
    expect(salaries?.columns.map(column => column.readable)).toEqual([true, true, false])
    await connector.close()
    await owner.close()
  })

  test('a forbidden column is skipped and the others read', async () => {
    const connector = connectTo(asReader())
    const steps = await stepsOf(connector.sample(inPublic('salaries'), ['id', 'nom', 'salaire'], go(5)))
    expect(steps[0]).toMatchObject({
      kind: 'skipped',
      columns: ['salaire'],
      failure: { code: 'permission-missing' },
    })
    expect(rowsOf(steps)).toEqual([['1', 'Amina']])
    await connector.close()
  })

  test('a forbidden table, and a table of a forbidden schema, are skipped', async () => {
    const connector = connectTo(asReader())
    for (const table of [inPublic('secrets'), { schema: 'ferme', name: 'cachee' }])
      expect(await stepsOf(connector.sample(table, ['id'], go(5)))).toMatchObject([
        { kind: 'skipped', columns: ['id'], failure: { code: 'permission-missing' } },
      ])
    await connector.close()
  })

  test('a slow view is stopped by the server and skipped', async () => {
    const connector = connectTo(asReader(), { statementSeconds: 1 })
    const [step] = await stepsOf(connector.sample(inPublic('slow'), ['n'], go(5)))
    expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'timeout' } })
    expect(rowsOf(await stepsOf(connector.sample(inPublic('visible'), ['id'], go(1))))).toEqual([['1']])
    await connector.close()
  })

  test('a view that fails is skipped, and the value on which it failed is told nowhere', async () => {
    const connector = connectTo(asReader())
    const [step] = await stepsOf(connector.sample(inPublic('broken'), ['n'], go(5)))
    expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'evaluation-failed' } })
    expect(JSON.stringify(step)).not.toContain('Amina')
    await connector.close()
  })

  test('a table dropped in mid-scan is skipped and the next one read', async () => {
    await database.arrange('CREATE TABLE passing (id int); INSERT INTO passing VALUES (1)')
    const connector = connectTo(database.url)
    const tables = await everyTable(connector)
    await database.arrange('DROP TABLE passing')
    const outcomes = new Map<string, string>()
    for (const table of tables.filter(each => ['passing', 'visible'].includes(each.name)))
      for (const step of await stepsOf(connector.sample(table, ['id'], go(5))))
        outcomes.set(table.name, step.kind === 'skipped' ? step.failure.code : step.kind)
    expect(Object.fromEntries(outcomes)).toEqual({ passing: 'table-vanished', visible: 'end' })
    await connector.close()
  })

  test('a locked table is skipped rather than waited for', async () => {
    const owner = new Client({ connectionString: database.url })
    await owner.connect()
    await owner.query('BEGIN; LOCK TABLE visible IN ACCESS EXCLUSIVE MODE')
    const connector = connectTo(asReader())
    expect((await everyTable(connector)).length).toBeGreaterThan(0)
    const [step] = await stepsOf(connector.sample(inPublic('visible'), ['id'], go(5)))
    expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'busy' } })
    await connector.close()
    await owner.end()
  })

  test('is stopped on the server too when told to', async () => {
    const connector = connectTo(asReader())
    const stop = new AbortController()
    const running = failureIn(
      stepsOf(connector.sample(inPublic('slow'), ['n'], { rows: 5, signal: stop.signal })),
    )
    const other = connectTo(database.url)
    await database.arrange(
      `CREATE VIEW running AS SELECT count(*) AS n FROM pg_stat_activity WHERE usename = '${reader}' AND state = 'active'`,
    )
    const active = async () => rowsOf(await stepsOf(other.sample(inPublic('running'), ['n'], go(1))))[0]?.[0]
    await expect.poll(active, { timeout: 20_000 }).toBe('1')
    stop.abort()
    expect((await running).code).toBe('cancelled')
    await expect.poll(active, { timeout: 20_000 }).toBe('0')
    await connector.close()
    await other.close()
  })

  test('nothing can be written, not even by a view that tries', async () => {
    await database.arrange(`
      CREATE TABLE trace (n int);
      CREATE FUNCTION leave_trace() RETURNS int LANGUAGE sql VOLATILE AS 'INSERT INTO trace VALUES (1) RETURNING n';
      CREATE VIEW writing AS SELECT leave_trace() AS n`)
    const connector = connectTo(database.url)
    expect(await stepsOf(connector.sample(inPublic('writing'), ['n'], go(5)))).toMatchObject([
      { kind: 'skipped' },
    ])
    expect(rowsOf(await stepsOf(connector.sample(inPublic('trace'), ['n'], go(5))))).toEqual([])
    await connector.close()
  })

  test('an empty database is said to be empty', async () => {
    const empty = await testDatabase()
    const connector = connectTo(empty.url)
    const schema = await connector.inspect(new AbortController().signal)
    expect(schema.warnings.map(each => each.code)).toEqual(['empty-schema'])
    expect(schema.schemas.map(part => part.tables)).toEqual([[]])
    await connector.close()
    await empty.drop()
  })
})
