// Starts one PostgreSQL for a whole run of tests, on a folder of its own that goes when the run ends. Wired into the
// projects `rooms` and `stories` of vitest.config.ts.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchPostgres } from '../postgres/launch.ts'
import { endPostmaster, findPostmaster } from '../postgres/postmaster.ts'
import { TEST_SERVER } from './postgres.ts'

const PREFIX = 'himaya-test-'

/** @returns what ends the server; both projects share one, and the last to end stops it. */
export async function setup(): Promise<() => Promise<void>> {
  const everywhere = globalThis as Shared
  everywhere[KEY] ??= { users: 0, server: startTestServer() }
  const shared = everywhere[KEY]
  shared.users += 1
  process.env[TEST_SERVER] = (await shared.server).url
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await (await shared.server).stop()
  }
}

const KEY = Symbol.for('himaya.test-server')
type Shared = { [KEY]?: { users: number; server: ReturnType<typeof startTestServer> } }

/** For runs outside vitest, such as benchmarks. `durable` where what is measured includes the disk. */
export async function startTestServer({ durable = false } = {}) {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const server = await launchPostgres({ folder, durable })
  return {
    /** The superuser's address of the server's own database. */
    url: server.superuserUrl('postgres'),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Ends the servers and removes the folders of runs that were killed. */
async function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    const left = findPostmaster(join(folder, 'data'))
    if (left) await endPostmaster(left.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
