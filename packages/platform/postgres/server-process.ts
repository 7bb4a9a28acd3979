// One run of the PostgreSQL server: its command line, its port, and the moment from which it answers.
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, PLAIN_ENVIRONMENT, SUPERUSER } from './cluster.ts'
import { endPostmaster, findPostmaster, type Postmaster, readNote } from './postmaster.ts'
import { dataArgument, type Privilege, spawnUnprivileged } from './unprivileged.ts'

export const addressOf = ({ password }: Cluster, port: number, database: string) =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`

/**
 * Starts the server and waits until it answers; a crash before is repaired by PostgreSQL from its log meanwhile. One that
 * runs already, or that another process starts at the same time, is adopted.
 */
export async function start(
  cluster: Cluster,
  privilege: Privilege,
  durable: boolean,
  wanted?: number,
): Promise<Postmaster & { readonly adopted: boolean }> {
  // The port of last time where it is free: whoever was told the address finds the server again.
  let earlier = lastPort(cluster)
  for (const deadline = Date.now() + 20_000; ; await wait(100)) {
    const found = await findRunning(cluster)
    if (found) return { ...found, adopted: true }
    shortenLog(cluster.logFile)
    const port = wanted ?? earlier ?? (await freePort())
    earlier = undefined
    const size = sizeOf(cluster.logFile)
    const child = spawnServer(cluster, privilege, durable, port)
    const own = await untilReady(cluster, child)
    if (own) return { ...own, adopted: false }
    const said = readFileSync(cluster.logFile).subarray(size).toString()
    // Processes of a server that was killed go on for a moment; a free port may be taken before we use it.
    const passing = /shared memory|lock file|Address already in use|could not bind/.test(said)
    if (!passing || Date.now() > deadline) throw new Error(`PostgreSQL does not start:\n${said}`)
  }
}

function spawnServer(
  { dataFolder, binaries, logFile }: Cluster,
  privilege: Privilege,
  durable: boolean,
  port: number,
) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log must hold no personal data: an error's text and detail quote the values that caused it, and its caller
    // is told them anyway.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }),
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(logFile, 'a', 0o600)
  const child = spawnUnprivileged(
    privilege,
    join(binaries.folder, 'bin', 'postgres'),
    ['-D', dataArgument(privilege, dataFolder), ...args],
    // Its own process group: Ctrl-C in the terminal is for us, who stop it when our own work is done.
    { cwd: dataFolder, env: PLAIN_ENVIRONMENT, stdio: ['ignore', output, output], detached: true },
  )
  closeSync(output)
  child.unref()
  return child
}

/** @returns the server once it takes connections; undefined when it ended before */
async function untilReady(cluster: Cluster, child: ChildProcess): Promise<Postmaster | undefined> {
  let ended = false
  const end = () => {
    ended = true
  }
  child.once('exit', end).once('error', end)
  while (!ended) {
    await wait(15)
    // Its own word first: whoever answers on the port before may be another server that has it.
    const noted = readNote(cluster.dataFolder)
    if (ended || noted?.pid !== child.pid || !noted?.isReady) continue
    const answer = await knock(cluster, noted.port)
    if (answer === 'ready') return noted
    if (answer === 'stranger') {
      await endPostmaster(noted.pid)
      throw new Error(wrongPassword(cluster))
    }
  }
  return undefined
}

/** `not yet`: it recovers, stops, or has no connection left. `stranger`: it does not know our password. */
async function knock(cluster: Cluster, port: number): Promise<'ready' | 'not yet' | 'stranger'> {
  const client = new pg.Client({
    connectionString: addressOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    const { code } = error as { code?: string }
    return code === '28P01' || code === '28000' ? 'stranger' : 'not yet'
  } finally {
    await client.end().catch(() => {})
  }
}

/** PostgreSQL keeps the command line it was started with. */
function lastPort({ dataFolder }: Cluster): number | undefined {
  const file = join(dataFolder, 'postmaster.opts')
  if (!statSync(file, { throwIfNoEntry: false })) return undefined
  const port = /port=(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]
  return port === undefined ? undefined : Number(port)
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

function shortenLog(file: string) {
  if (sizeOf(file) > 10_000_000) renameSync(file, `${file}.1`)
}

/** The server still running on this folder. It knows our password, which SCRAM proves both ways: it is ours. */
async function findRunning(cluster: Cluster): Promise<Postmaster | undefined> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(50)) {
    const found = findPostmaster(cluster.dataFolder)
    if (!found) return undefined
    // Until it is ready it may be about to give up, because another server has the port.
    const answer = found.isReady ? await knock(cluster, found.port) : 'not yet'
    if (answer === 'ready') return found
    if (answer === 'stranger') throw new Error(wrongPassword(cluster))
  }
  throw new Error(`the PostgreSQL running on ${cluster.dataFolder} does not come up: see ${cluster.logFile}`)
}

const wrongPassword = ({ dataFolder, passwordFile }: Cluster) =>
  `the PostgreSQL on ${dataFolder} does not take the password in ${passwordFile}: put the original file back`
