// What goes wrong with someone else's MySQL or MariaDB, each on a real server: said clearly, and never the end of the rest.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAddress } from '../catalogue.ts'
import { ConnectorFailure } from '../failure.ts'
import { everyTable, failureIn, go, rowsOf, stepsOf } from '../suite.ts'
import { connectTo, newDatabase } from './fixture.ts'
import { freePort, missing, startServer, type TestServer } from './server.test-support.ts'

describe('an address of MySQL or MariaDB', () => {
  const codeOf = (typed: string) => {
    try {
      readAddress('mariadb', typed)
    } catch (error) {
      if (error instanceof ConnectorFailure)
        return [error.code, JSON.stringify(error), error.message].join(' ')
      throw error
    }
    return 'accepted'
  }

  test.each([
    'postgres://u:pa55@h/d',
    'mysql://h/d',
    'mysql://u:pa55@h',
    'mysql://u:pa55@h:0/d',
    'mysql://u:pa55@h,i/d',
    'mysql://u:pa55@h/d?sslmode=maybe',
    'mysql://u:pa#55@h/d',
    'mysql://u:pa55@h/%00',
    'mysql://u:pa55@h/d?socket=elsewhere',
  ])('%s is refused and its password not repeated', typed => {
    expect(codeOf(typed)).toMatch(/^bad-address/)
    expect(codeOf(typed)).not.toContain('pa55')
  })

  test.each(['169.254.169.254', '[fe80::1]', '0.0.0.0', '100.100.100.200'])(
    'of %s leads to no database',
    host => {
      expect(codeOf(`mysql://u:pa55@${host}/d`)).toMatch(/^forbidden-host/)
    },
  )

  test('parts with its password, whichever of the two names it goes by', () => {
    for (const scheme of ['mysql', 'mariadb'])
      expect(readAddress('mariadb', ` ${scheme}://dpo:p%40ss@db.example.ma/clients `)).toEqual({
        description: { kind: 'mariadb', address: 'mysql://dpo@db.example.ma:3306/clients?sslmode=prefer' },
        secret: { password: 'p@ss' },
      })
  })

  test.each([
    ['mysql://u@h/d?ssl-mode=VERIFY_IDENTITY', 'mysql://u@h:3306/d?sslmode=verify-full'],
    ['mysql://u@h/d?ssl=true', 'mysql://u@h:3306/d?sslmode=require'],
    ['mysql://u@/d?socket=/run/my.sock', 'mysql://u@localhost:3306/d?socket=%2Frun%2Fmy.sock&sslmode=prefer'],
    ['mysql://%C3%A9@[::1]:3307/%D9%82?sslmode=disable', 'mysql://%C3%A9@[::1]:3307/%D9%82?sslmode=disable'],
  ])('%s has one spelling', (typed, spelt) => {
    expect(readAddress('mariadb', typed).description.address).toBe(spelt)
    expect(readAddress('mariadb', spelt).description.address).toBe(spelt)
  })
})

describe.skipIf(missing)('a MariaDB', () => {
  let server: TestServer
  let name: string
  let ownerUrl: string
  const reader = `reader_${randomBytes(4).toString('hex')}`
  const password = `s3cr3t/${randomBytes(6).toString('hex')}`
  const account = `${reader}@'127.0.0.1'`

  beforeAll(async () => {
    server = await startServer()
    const database = await newDatabase(server)
    name = database.name
    ownerUrl = database.url
    await server.arrange(
      `USE ${name}`,
      `CREATE USER ${account} IDENTIFIED BY '${password}'`,
      `CREATE TABLE salaries (id int, nom text, salaire int)`,
      `INSERT INTO salaries VALUES (1, 'Amina', 9000)`,
      'CREATE TABLE secrets (id int, cle text)',
      'CREATE TABLE visible (id int)',
      'INSERT INTO visible VALUES (1)',
      'CREATE VIEW slow AS SELECT CAST(SLEEP(60) AS CHAR) AS n FROM visible',
      'CREATE VIEW broken AS SELECT DATE_ADD(nom, INTERVAL 1 DAY) + POW(10, 400 + id) AS n FROM salaries',
      'CREATE TABLE trace (n int)',
      'CREATE FUNCTION leave_trace() RETURNS int MODIFIES SQL DATA BEGIN INSERT INTO trace VALUES (1); RETURN 1; END',
      'CREATE VIEW writing AS SELECT leave_trace() AS n FROM visible',
      ...['visible', 'slow', 'broken'].map(table => `GRANT SELECT ON ${table} TO ${account}`),
      `GRANT INSERT ON secrets TO ${account}`,
      `GRANT SELECT (id, nom), INSERT (salaire) ON salaries TO ${account}`,
    )
  })
  afterAll(() => server.stop())

  const as = (who: string, secret: string, change: (url: URL) => void = () => {}) => {
    const url = new URL(ownerUrl)
    url.username = encodeURIComponent(who)
    url.password = encodeURIComponent(secret)
    change(url)
    return url.href
  }
  const asReader = () => as(reader, password)
  const here = (table: string) => ({ schema: name, name: table })

  /** What `test` answers on an address that must be refused. */
  const refusal = async (url: string): Promise<ConnectorFailure> => {
    const connector = connectTo(url)
    const answer = await connector.test(new AbortController().signal)
    await connector.close()
    if (answer.ok) throw new Error('it was not refused')
    return answer.failure
  }

  describe('connecting', () => {
    test('a wrong password and an unknown account are the same refusal, and the password is told nowhere', async () => {
      const wrong = await refusal(as(reader, 'wr0ng-p4ss'))
      expect(wrong.code).toBe('authentication')
      expect(JSON.stringify([wrong, wrong.message, wrong.stack])).not.toContain('wr0ng-p4ss')
      expect((await refusal(as('nobody_of_this_name', 'wr0ng-p4ss'))).code).toBe('authentication')
      expect((await refusal(as(reader, ''))).code).toBe('authentication')
    })

    test('a database that does not exist, and one that is closed to the account', async () => {
      const absent = as('boss', 'b/oss', url => {
        url.pathname = '/absente'
      })
      const missingOne = await refusal(absent)
      expect(missingOne.code).toBe('database-missing')
      expect(missingOne.sentence.fr).toContain('absente')
      const closed = as(reader, password, url => {
        url.pathname = '/mysql'
      })
      expect((await refusal(closed)).code).toBe('access-rule-missing')
    })

    test('a port on which nobody listens, a name that nobody knows, a socket that is not there', async () => {
      const port = await freePort()
      const elsewhere = as(reader, password, url => {
        url.port = String(port)
      })
      expect((await refusal(elsewhere)).code).toBe('refused')
      const unknown = as(reader, password, url => {
        url.hostname = 'absent.invalid'
      })
      expect((await refusal(unknown)).code).toBe('unknown-host')
      expect((await refusal(`${asReader()}?socket=/nowhere/my.sock`)).code).toBe('refused')
    })

    test('by the socket of the machine', async () => {
      const connector = connectTo(
        `mysql://root@localhost/${name}?socket=${encodeURIComponent(server.socket)}`,
      )
      expect(await connector.test(new AbortController().signal)).toMatchObject({ ok: true })
      await connector.close()
    })

    test('another spelling of the metadata address, and a name that leads there', async () => {
      for (const host of ['2852039166', '0xa9fea9fe'])
        expect((await refusal(`mysql://u:p@${host}/d`)).code, host).toBe('forbidden-host')
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

    test('something else than MySQL', async () => {
      const other = createTcpServer(socket =>
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
      )
      other.listen(0, '127.0.0.1')
      await once(other, 'listening')
      for (const mode of ['prefer', 'disable']) {
        const url = as(reader, password, to => {
          to.port = String((other.address() as AddressInfo).port)
          to.search = `sslmode=${mode}`
        })
        expect(['not-a-database', 'connection-lost']).toContain((await refusal(url)).code)
      }
      other.close()
    })

    test('encryption required of a server that has none', async () => {
      for (const mode of ['require', 'verify-full'])
        expect((await refusal(`${asReader()}?sslmode=${mode}`)).code).toBe('tls-unsupported')
    })

    test('no connection left for the account', async () => {
      await server.arrange(`ALTER USER ${account} WITH MAX_USER_CONNECTIONS 1`)
      const url = new URL(asReader())
      const only = await createConnection({
        host: '127.0.0.1',
        port: server.port,
        user: reader,
        password,
        database: name,
      })
      expect((await refusal(url.href)).code).toBe('too-many-connections')
      await only.end()
      await server.arrange(`ALTER USER ${account} WITH MAX_USER_CONNECTIONS 0`)
    })

    test('a connection that the server ends is opened anew', async () => {
      const connector = connectTo(asReader())
      expect(await everyTable(connector)).not.toHaveLength(0)
      await server.arrange(`KILL USER ${account}`)
      await expect
        .poll(async () => rowsOf(await stepsOf(connector.sample(here('visible'), ['id'], go(1)))).length)
        .toBe(1)
      await connector.close()
    })

    test('a connection that the server ends in mid-statement is said to be lost', async () => {
      const connector = connectTo(asReader())
      const lost = failureIn(stepsOf(connector.sample(here('slow'), ['n'], go(1))))
      await expect
        .poll(
          async () => {
            const [running] = await server.rows(
              `SELECT ID FROM information_schema.PROCESSLIST WHERE USER = '${reader}' AND INFO LIKE '%slow%'`,
            )
            if (running) await server.arrange(`KILL CONNECTION ${running[0]}`)
            return Promise.race([
              lost.then(({ code }) => code),
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
        privileges: { account: `${reader}@127.0.0.1`, mayWrite: true, tables: 5, readableTables: 4 },
        warnings: [{ code: 'account-may-write' }],
      })
      const owner = connectTo(ownerUrl)
      const all = await owner.test(new AbortController().signal)
      expect(all).toMatchObject({
        ok: true,
        privileges: { mayWrite: true },
        warnings: [{ code: 'account-is-superuser' }],
      })
      const schema = await connector.inspect(new AbortController().signal)
      expect(schema.warnings.map(each => each.code)).toEqual(['tables-not-readable'])
      const salaries = schema.schemas[0]?.tables.find(table => table.name === 'salaries')
      expect(salaries?.columns.map(column => column.readable)).toEqual([true, true, false])
      await connector.close()
      await owner.close()
    })

    test('an account that may only read is not said to write', async () => {
      await server.arrange(
        "CREATE OR REPLACE USER modest@'127.0.0.1' IDENTIFIED BY 'modest'",
        `GRANT SELECT ON ${name}.* TO modest@'127.0.0.1'`,
      )
      const connector = connectTo(as('modest', 'modest'))
      expect(await connector.test(new AbortController().signal)).toMatchObject({
        ok: true,
        privileges: { mayWrite: false },
        warnings: [],
      })
      await connector.close()
    })

    test('a forbidden column is skipped and the others read', async () => {
      const connector = connectTo(asReader())
      const steps = await stepsOf(connector.sample(here('salaries'), ['id', 'nom', 'salaire'], go(5)))
      expect(steps[0]).toMatchObject({
        kind: 'skipped',
        columns: ['salaire'],
        failure: { code: 'permission-missing' },
      })
      expect(rowsOf(steps)).toEqual([['1', 'Amina']])
      await connector.close()
    })

    test('a forbidden table is skipped', async () => {
      const connector = connectTo(asReader())
      expect(await stepsOf(connector.sample(here('secrets'), ['id'], go(5)))).toMatchObject([
        { kind: 'skipped', columns: ['id'], failure: { code: 'permission-missing' } },
      ])
      await connector.close()
    })

    test('a slow view is stopped by the server and skipped', async () => {
      const connector = connectTo(asReader(), { statementSeconds: 1 })
      const [step] = await stepsOf(connector.sample(here('slow'), ['n'], go(5)))
      expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'timeout' } })
      expect(rowsOf(await stepsOf(connector.sample(here('visible'), ['id'], go(1))))).toEqual([['1']])
      await connector.close()
    })

    test('a view that fails is skipped, and the value on which it failed is told nowhere', async () => {
      const connector = connectTo(asReader())
      const [step] = await stepsOf(connector.sample(here('broken'), ['n'], go(5)))
      expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'evaluation-failed' } })
      expect(JSON.stringify(step)).not.toContain('Amina')
      await connector.close()
    })

    test('a table dropped in mid-scan is skipped and the next one read', async () => {
      await server.arrange(`CREATE TABLE ${name}.passing (id int)`)
      const connector = connectTo(ownerUrl)
      const tables = await everyTable(connector)
      await server.arrange(`DROP TABLE ${name}.passing`)
      const outcomes = new Map<string, string>()
      for (const table of tables.filter(each => ['passing', 'visible'].includes(each.name)))
        for (const step of await stepsOf(connector.sample(table, ['id'], go(5))))
          outcomes.set(table.name, step.kind === 'skipped' ? step.failure.code : step.kind)
      expect(Object.fromEntries(outcomes)).toEqual({ passing: 'table-vanished', visible: 'end' })
      await connector.close()
    })

    test('a locked table is skipped rather than waited for', async () => {
      const owner = await createConnection({ socketPath: server.socket, user: 'root', database: name })
      await owner.query('LOCK TABLE visible WRITE')
      const connector = connectTo(asReader())
      const [step] = await stepsOf(connector.sample(here('visible'), ['id'], go(5)))
      expect(step).toMatchObject({ kind: 'skipped', failure: { code: 'busy' } })
      await connector.close()
      await owner.end()
    })

    test('is stopped on the server too when told to', async () => {
      const connector = connectTo(asReader())
      const stop = new AbortController()
      const running = failureIn(
        stepsOf(connector.sample(here('slow'), ['n'], { rows: 5, signal: stop.signal })),
      )
      const active = async () =>
        (
          await server.rows(
            `SELECT 1 FROM information_schema.PROCESSLIST WHERE USER = '${reader}' AND INFO LIKE '%slow%'`,
          )
        ).length
      await expect.poll(active, { timeout: 20_000 }).toBe(1)
      stop.abort()
      expect((await running).code).toBe('cancelled')
      await expect.poll(active, { timeout: 20_000 }).toBe(0)
      await connector.close()
    })

    test('nothing can be written, not even by a view that tries', async () => {
      const connector = connectTo(ownerUrl)
      expect(await stepsOf(connector.sample(here('writing'), ['n'], go(5)))).toMatchObject([
        { kind: 'skipped' },
      ])
      expect(await server.rows(`SELECT * FROM ${name}.trace`)).toEqual([])
      await connector.close()
    })

    test('an empty database is said to be empty', async () => {
      const empty = await newDatabase(server)
      const connector = connectTo(empty.url)
      const schema = await connector.inspect(new AbortController().signal)
      expect(schema.warnings.map(each => each.code)).toEqual(['empty-schema'])
      await connector.close()
    })
  })

  test('a server that asks for a file of this machine gets none', async () => {
    // A server of our own making, which answers any question by asking for a file.
    const asked: Buffer[] = []
    const hello = Buffer.concat([
      Buffer.from([10]),
      Buffer.from('10.11.0-MariaDB\0'),
      Buffer.from([1, 0, 0, 0]),
      Buffer.from('abcdefgh\0'),
      Buffer.from([0xff, 0xf7, 45, 2, 0, 0xff, 0x81, 21]),
      Buffer.alloc(10),
      Buffer.from('ijklmnopqrst\0'),
      Buffer.from('mysql_native_password\0'),
    ])
    const packet = (sequence: number, body: Buffer) =>
      Buffer.concat([Buffer.from([body.length & 255, body.length >> 8, 0, sequence]), body])
    const rogue = createTcpServer(socket => {
      socket.on('error', () => {})
      socket.write(packet(0, hello))
      let turn = 0
      socket.on('data', data => {
        asked.push(data)
        turn += 1
        if (turn === 1) socket.write(packet(2, Buffer.from([0, 0, 0, 2, 0, 0, 0])))
        else if (turn === 2)
          socket.write(packet(1, Buffer.concat([Buffer.from([0xfb]), Buffer.from('/etc/passwd')])))
        else socket.end()
      })
    }).listen(0, '127.0.0.1')
    await once(rogue, 'listening')
    const url = `mysql://u:p@127.0.0.1:${(rogue.address() as AddressInfo).port}/d?sslmode=disable`
    expect((await refusal(url)).code).not.toBe('authentication')
    expect(Buffer.concat(asked).toString()).not.toContain('root:')
    // CLIENT_LOCAL_FILES is not among what we say we can do.
    expect((asked[0]?.readUInt32LE(4) ?? 0) & 128).toBe(0)
    rogue.close()
  })
})
