// What postmaster.pid tells of a running server, and whether that server still lives: after our own process was killed
// PostgreSQL goes on serving, and after a restart of the machine its number may belong to another program.
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** Whether it says that it takes connections; before that, another program may be the one listening on its port. */
  readonly isReady: boolean
}

const noteIn = (dataFolder: string) => join(dataFolder, 'postmaster.pid')

/** The server that the data folder says is running and that does run; a stale note is removed. */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const noted = readNote(dataFolder)
  if (!noted) return undefined
  if (isPostgres(noted.pid) && standsIn(noted.pid, dataFolder)) return noted
  rmSync(noteIn(dataFolder), { force: true })
  return undefined
}

/** What the note in the data folder says, true or stale. */
export function readNote(dataFolder: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(noteIn(dataFolder), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  // pid, data folder, start, port, socket folder, address, shared memory, state; the later ones come some moments after pid.
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' }
}

/** Whether `pid` is a living PostgreSQL: neither gone, nor a zombie nobody has reaped, nor another program. */
export function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  if (process.platform !== 'linux') return true
  try {
    const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return name === 'postgres' && state !== 'Z'
  } catch {
    return false
  }
}

/** A server's working folder is its data folder, which tells it from another PostgreSQL of the machine. */
function standsIn(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder)
  } catch {
    // Not ours to look at: taken for ours, and asked for the password.
    return true
  }
}

/** Asks the server to end: open transactions are rolled back, everything committed is on disk. Resolves when it has. */
export async function endPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    // Ends without a last checkpoint; the next start replays the log.
    ['SIGQUIT', 10],
  ] as const) {
    if (!isPostgres(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 100; waited++) {
      if (!isPostgres(pid)) return
      await wait(10)
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop; its data is safe, end it by hand`)
}
