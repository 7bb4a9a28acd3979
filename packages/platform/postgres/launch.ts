// Starts the embedded PostgreSQL on a folder, or adopts the one still running there, and keeps it running until stopped.
import { setTimeout as wait } from 'node:timers/promises'
import { resolveBinaries } from './binaries.ts'
import { openCluster } from './cluster.ts'
import { endPostmaster, isPostgres, type Postmaster } from './postmaster.ts'
import { addressOf, start } from './server-process.ts'
import { choosePrivilege, type Privilege } from './unprivileged.ts'

export type LaunchOptions = {
  /** Holds the data, the password, the log; made if missing. */
  readonly folder: string
  /** False only for tests: a power cut then loses data. */
  readonly durable?: boolean
  /** Set only by tests, to try each way of running. */
  readonly privilege?: Privilege
  readonly log?: (event: string, facts?: Record<string, string | number>) => void
}

export type PostgresServer = {
  readonly port: number
  /** Whether the server was already running, left by a process that was killed. */
  readonly adopted: boolean
  /** The superuser's address of a database on this server. Holds the password: never to be logged. */
  superuserUrl(database: string): string
  /** Number of the postmaster's process at present. */
  pid(): number
  /** Watches over the server no more, and lets it run. */
  leave(): Promise<void>
  stop(): Promise<void>
}

export async function launchPostgres(options: LaunchOptions): Promise<PostgresServer> {
  const { folder, durable = true, privilege = choosePrivilege(), log = () => {} } = options
  const cluster = await openCluster(folder, resolveBinaries(folder), privilege)
  const first = await start(cluster, privilege, durable)
  let running: Postmaster = first
  log(first.adopted ? 'postgres adopted' : 'postgres started', { pid: running.pid, port: running.port })

  const leaving = new AbortController()
  const pause = (milliseconds: number) =>
    wait(milliseconds, undefined, { ref: false, signal: leaving.signal }).catch(() => {})
  const watch = async () => {
    for (let delay = 100; !leaving.signal.aborted; ) {
      await pause(250)
      if (leaving.signal.aborted || isPostgres(running.pid)) continue
      log('postgres ended by itself', { pid: running.pid })
      try {
        running = await start(cluster, privilege, durable, running.port)
        log('postgres started', { pid: running.pid, port: running.port })
        delay = 100
      } catch (error) {
        log('postgres does not start', { reason: (error as Error).message })
        delay = Math.min(delay * 2, 10_000)
        await pause(delay)
      }
    }
  }
  const watching = watch()
  const leave = async () => {
    leaving.abort()
    await watching
  }

  return {
    port: running.port,
    adopted: first.adopted,
    superuserUrl: database => addressOf(cluster, running.port, database),
    pid: () => running.pid,
    leave,
    async stop() {
      await leave()
      await endPostmaster(running.pid)
      log('postgres stopped', { pid: running.pid })
    },
  }
}
