// A whole installation on a database of its own, for the tests of rooms: real migrations, real jobs, a clock we move.
import { type MovableClock, movableClock } from '../clock.ts'
import { createLog } from '../log.ts'
import type { Module } from '../module.ts'
import { type Installation, startInstallation } from '../start.ts'
import { createTestDatabase } from './postgres.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type TestInstallation = {
  readonly installation: Installation
  readonly clock: MovableClock
  /** What was logged, line by line, as JSON. */
  readonly lines: Record<string, unknown>[]
  /** Stops it and removes its database. */
  close(): Promise<void>
}

/** @param modules the rooms it holds, in order; call it in `beforeAll` */
export async function startTestInstallation(
  modules: readonly Pick<Module, 'name' | 'migrations' | 'jobs'>[],
  { now = '2026-11-23T09:00:00.000Z' } = {},
): Promise<TestInstallation> {
  const { url, database, drop } = await createTestDatabase({ modules })
  await database.close()
  const clock = movableClock(now)
  const lines: Record<string, unknown>[] = []
  const log = createLog(line => lines.push(JSON.parse(line)))
  const home = temporaryFolder()
  const installation = await startInstallation({ home, databaseUrl: url, modules, clock, log })
  const close = async () => {
    await installation.stop()
    await drop()
  }
  return { installation, clock, lines, close }
}
