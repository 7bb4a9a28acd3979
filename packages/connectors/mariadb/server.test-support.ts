// For the tests: a MariaDB of our own in a temporary folder, on a socket and a port that nobody else has. Never the one that
// the machine may be running.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'

const programNamed = (name: string) =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/usr/libexec']
    .map(folder => join(folder, name))
    .find(existsSync)

const server = programNamed('mariadbd')
const installer = programNamed('mariadb-install-db')

/** Why these tests cannot run here; null where they can. Where everything must hold (CI) it is no excuse. */
export const missing = server && installer ? null : 'MariaDB is not installed: apt-get install mariadb-server'
if (missing && process.env.CI) throw new Error(missing)
if (missing) console.warn(`skipped: ${missing}`)

export const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

export type TestServer = {
  /** The account that may do everything, on the database `d`. */
  readonly url: string
  readonly port: number
  readonly socket: string
  /** Runs statements one after the other as that account. */
  arrange(...statements: readonly string[]): Promise<void>
  rows(sql: string): Promise<readonly (readonly unknown[])[]>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Begins again with what the folder holds. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** MariaDB refuses root unless it is named. */
const asWhom = process.getuid?.() === 0 ? ['--user=root'] : []

export const startServer = async (...options: readonly string[]): Promise<TestServer> => {
  if (!server || !installer) throw new Error(missing ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'himaya-mariadb-'))
  const [data, socket] = [join(folder, 'data'), join(folder, 's')]
  execFileSync(
    installer,
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asWhom,
    ],
    { stdio: 'ignore' },
  )
  const port = await freePort()
  let child: ChildProcess | undefined
  const connect = () =>
    createConnection({
      socketPath: socket,
      user: 'root',
      rowsAsArray: true,
      dateStrings: true,
      charset: 'utf8mb4',
    })

  const start = async () => {
    // It lasts as long as its standard input is held: a test that is killed leaves no server behind.
    child = spawn(
      'sh',
      [
        '-c',
        '"$@" & cat; kill -9 $!; wait',
        'sh',
        server,
        '--no-defaults',
        ...asWhom,
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--port=${port}`,
        `--pid-file=${join(folder, 'pid')}`,
        `--log-error=${join(folder, 'log')}`,
        '--bind-address=127.0.0.1',
        '--skip-name-resolve',
        '--innodb-buffer-pool-size=64M',
        '--innodb-log-file-size=16M',
        ...options,
      ],
      { stdio: ['pipe', 'ignore', 'ignore'] },
    )
    for (let tries = 0; ; tries++) {
      try {
        return await (await connect()).end()
      } catch (error) {
        if (tries === 600 || child.exitCode !== null) throw error
        await pause(50)
      }
    }
  }
  /** As a power cut does. */
  const end = async () => {
    if (!child || child.exitCode !== null) return
    const over = once(child, 'exit')
    child.stdin?.end()
    await over
  }
  await start()

  const rows: TestServer['rows'] = async sql => {
    const client = await connect()
    try {
      const [found] = await client.query(sql)
      return found as unknown as readonly (readonly unknown[])[]
    } finally {
      await client.end()
    }
  }
  const arrange: TestServer['arrange'] = async (...statements) => {
    const client = await connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await arrange(
    "CREATE USER boss@'127.0.0.1' IDENTIFIED BY 'b/oss'",
    "GRANT ALL ON *.* TO boss@'127.0.0.1' WITH GRANT OPTION",
  )
  await arrange('CREATE DATABASE d CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci')
  return {
    url: `mysql://boss:b%2Foss@127.0.0.1:${port}/d`,
    port,
    socket,
    arrange,
    rows,
    kill: end,
    start,
    stop: async () => {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
