// The embedded server on real folders with real processes: made, started again, killed, adopted, and run as each user.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { copyBinaries, resolveBinaries } from './binaries.ts'
import { launchEmbedded } from './embedded.ts'
import { type LaunchOptions, launchPostgres, type PostgresServer } from './launch.ts'
import { endPostmaster, findPostmaster, isPostgres } from './postmaster.ts'

const isRoot = process.getuid?.() === 0
const root = temporaryFolder()
// An ordinary user, whom some tests run as, must be able to walk through.
chmodSync(root, 0o755)
const newFolder = () => mkdtempSync(join(root, 'home-'))

const servers: { stop(): Promise<void> }[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) await server.stop()
})

async function launch(options: LaunchOptions): Promise<PostgresServer> {
  const server = await launchPostgres({ durable: false, ...options })
  servers.push(server)
  return server
}

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

const askServer = (server: PostgresServer, query: string) => ask(server.superuserUrl('postgres'), query)

/** Another process that launches on `folder`, says so, and lives until it is killed. */
async function launchElsewhere(
  folder: string,
  { durable = false, ...options }: { uid?: number; durable?: boolean } = {},
) {
  const module = new URL('./embedded.ts', import.meta.url).href
  const program = `
    import { launchEmbedded } from ${JSON.stringify(module)}
    const { url } = await launchEmbedded({ folder: ${JSON.stringify(folder)}, durable: ${durable} })
    console.log(url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    ...options,
    ...(options.uid ? { gid: options.uid } : {}),
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [url] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: url.toString().trim() }
}

test('what was written is there at the second start', async () => {
  const folder = newFolder()
  const first = await launchPostgres({ folder, durable: false })
  await askServer(first, 'create table kept as select 1 as n')
  await first.stop()
  expect(isPostgres(first.pid())).toBe(false)
  const second = await launch({ folder })
  expect(second.adopted).toBe(false)
  expect(await askServer(second, 'select n from kept')).toEqual([{ n: 1 }])
})

test('it listens to this machine only, to whoever knows the password, orders text by code point, and is durable', async () => {
  const server = await launch({ folder: newFolder(), durable: true })
  const settings = `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
    current_setting('server_encoding') as encoding, 'Z' < 'a' as by_code_point, current_setting('server_version_num')::int / 10000 as major`
  expect(await askServer(server, settings)).toEqual([
    { listen: '127.0.0.1', fsync: 'on', encoding: 'UTF8', by_code_point: true, major: 18 },
  ])
  const wrong = new URL(server.superuserUrl('postgres'))
  wrong.password = 'guessed'
  await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('its log does not repeat the values of a refused row', async () => {
  const folder = newFolder()
  const server = await launch({ folder })
  await askServer(server, 'create table person (email text primary key)')
  const twice = "insert into person values ('amina@example.ma'), ('amina@example.ma')"
  await expect(askServer(server, twice)).rejects.toMatchObject({ code: '23505' })
  await server.stop()
  const log = readFileSync(join(folder, 'server.log'), 'utf8')
  expect(log).toContain('database system is shut down')
  expect(log).not.toContain('amina')
})

test('a server left by a killed process is adopted, with everything committed', async () => {
  const folder = newFolder()
  const { child, url } = await launchElsewhere(folder)
  await ask(url, 'create table kept as select generate_series(1, 1000) as n')
  const left = findPostmaster(join(folder, 'data'))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const embedded = await launchEmbedded({ folder, durable: false })
  servers.push(embedded)
  expect(embedded.adopted).toBe(true)
  expect(findPostmaster(join(folder, 'data'))).toEqual(left)
  expect(await ask(embedded.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }])
})

test('two at once on one folder: the second is refused and the first goes on', async () => {
  const folder = newFolder()
  const { url } = await launchElsewhere(folder)
  await expect(launchEmbedded({ folder, durable: false })).rejects.toMatchObject({
    message: 'database-occupied',
  })
  expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
  const left = findPostmaster(join(folder, 'data'))?.pid ?? 0
  // Nor does the one that was refused start it again when the first one stops it.
  await endPostmaster(left)
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(isPostgres(left)).toBe(false)
})

test('a server that dies comes back by itself, on the same port, with everything committed', async () => {
  const server = await launch({ folder: newFolder(), durable: true })
  await askServer(server, 'create table kept as select generate_series(1, 1000) as n')
  const before = server.pid()
  process.kill(before, 'SIGKILL')
  const rows = async (): Promise<unknown> => {
    try {
      return await askServer(server, 'select count(*)::int as rows from kept')
    } catch {
      return new Promise(resolve => setTimeout(() => resolve(rows()), 50))
    }
  }
  expect(await rows()).toEqual([{ rows: 1000 }])
  // It may answer a moment before the one who watches over it knows.
  await expect.poll(() => server.pid()).not.toBe(before)
})

test('a server that was killed with its app is repaired at the next start', async () => {
  const folder = newFolder()
  const { child, url } = await launchElsewhere(folder, { durable: true })
  await ask(url, 'create table kept as select generate_series(1, 1000) as n')
  child.kill('SIGKILL')
  process.kill(findPostmaster(join(folder, 'data'))?.pid ?? 0, 'SIGKILL')
  const embedded = await launchEmbedded({ folder, durable: true })
  servers.push(embedded)
  expect(embedded.adopted).toBe(false)
  expect(await ask(embedded.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 1000 }])
})

test('the owner of the database has no power over the server', async () => {
  const embedded = await launchEmbedded({ folder: newFolder(), durable: false })
  servers.push(embedded)
  await expect(ask(embedded.url, "copy (select 1) to program 'true'")).rejects.toMatchObject({
    code: '42501',
  })
  await expect(ask(embedded.url, 'select * from pg_authid')).rejects.toMatchObject({ code: '42501' })
})

test('a note of a server whose number another program now has is no server', async () => {
  const folder = newFolder()
  await (await launchPostgres({ folder, durable: false })).stop()
  writeFileSync(
    join(folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${folder}/data\n0\n5432\n\n127.0.0.1\n`,
  )
  const server = await launch({ folder })
  expect(server.adopted).toBe(false)
})

test('a folder whose making was cut off is made again', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'data.unfinished', 'base'), { recursive: true })
  writeFileSync(join(folder, 'data.unfinished', 'PG_VERSION'), '18\n')
  writeFileSync(join(folder, 'password'), 'of-the-first-attempt', { mode: 0o600 })
  const server = await launch({ folder })
  expect(await askServer(server, 'select 1 as n')).toEqual([{ n: 1 }])
})

test('a folder of another PostgreSQL is refused untouched', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'PG_VERSION'), '17\n')
  writeFileSync(join(folder, 'password'), 'x', { mode: 0o600 })
  await expect(launchPostgres({ folder })).rejects.toThrow(/made by PostgreSQL 17.*brings PostgreSQL 18/)
})

test('two that start at the same moment share one server', async () => {
  const folder = newFolder()
  await (await launchPostgres({ folder, durable: false })).stop()
  const both = await Promise.all([launch({ folder }), launch({ folder })])
  expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true])
  expect(both[0].pid()).toBe(both[1].pid())
})

test('the port of last time is taken again, unless another server has it by now', async () => {
  const [folder, other] = [newFolder(), newFolder()]
  const first = await launchPostgres({ folder, durable: false })
  await first.stop()
  const second = await launchPostgres({ folder, durable: false })
  expect(second.port).toBe(first.port)
  await second.stop()
  // A server that remembers the same port and has a password of its own.
  cpSync(folder, other, { recursive: true })
  chmodSync(join(other, 'data'), 0o700)
  const rival = await launch({ folder: other })
  expect(rival.port).toBe(first.port)
  await askServer(rival, "alter role postgres password 'its-own'")
  const third = await launch({ folder })
  expect(third.port).not.toBe(first.port)
  expect(await askServer(third, 'select 1 as n')).toEqual([{ n: 1 }])
})

test('a password that was lost is said, and the server is not left running', async () => {
  const folder = newFolder()
  await (await launchPostgres({ folder, durable: false })).stop()
  writeFileSync(join(folder, 'password'), 'another')
  await expect(launchPostgres({ folder, durable: false })).rejects.toThrow(
    /does not take the password in .*password/,
  )
  expect(findPostmaster(join(folder, 'data'))).toBeUndefined()
})

test('a server that cannot start says why', async () => {
  const folder = newFolder()
  await (await launchPostgres({ folder, durable: false })).stop()
  writeFileSync(join(folder, 'data', 'postgresql.conf'), 'no such setting = 1\n')
  await expect(launchPostgres({ folder })).rejects.toThrow(/PostgreSQL does not start:.*postgresql.conf/s)
})

test('binaries without their links are copied with them', () => {
  const packaged = resolveBinaries(newFolder())
  const bare = { ...packaged, folder: join(newFolder(), 'native') }
  cpSync(packaged.folder, bare.folder, {
    recursive: true,
    filter: path => !/\.so(\.\d+)?$/.test(path) || !/libicu/.test(path),
  })
  const copy = copyBinaries(bare, newFolder())
  const { stdout, status } = spawnSync(join(copy.folder, 'bin', 'postgres'), ['--version'], {
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({
    stdout: expect.stringMatching(/^postgres \(PostgreSQL\) 18\./),
    status: 0,
  })
  expect(copyBinaries(bare, join(copy.folder, '..'))).toEqual(copy)
})

describe.runIf(isRoot)('as root', () => {
  test.each(['namespace', 'nobody'] as const)('in the way "%s"', async privilege => {
    const folder = newFolder()
    chmodSync(folder, 0o700)
    const server = await launch({ folder, privilege })
    await askServer(server, 'create table kept as select 1 as n')
    const status = readFileSync(`/proc/${server.pid()}/status`, 'utf8')
    expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).toBe(privilege === 'nobody' ? '65534' : '0')
  })

  test('a folder goes from one way to the other', async () => {
    const folder = newFolder()
    for (const privilege of ['nobody', 'namespace', 'nobody'] as const) {
      const server = await launchPostgres({ folder, privilege, durable: false })
      await askServer(server, 'create table if not exists kept (n int); insert into kept values (1)')
      await server.stop()
    }
    const server = await launch({ folder, privilege: 'namespace' })
    expect(await askServer(server, 'select count(*)::int as rows from kept')).toEqual([{ rows: 3 }])
  })

  test('an ordinary user needs neither', async () => {
    const folder = newFolder()
    chownSync(folder, 65534, 65534)
    const { url } = await launchElsewhere(folder, { uid: 65534 })
    expect(await ask(url, 'select 1 as n')).toEqual([{ n: 1 }])
    const postmaster = findPostmaster(join(folder, 'data'))
    servers.push({ stop: () => endPostmaster(postmaster?.pid ?? 0) })
  })
})
