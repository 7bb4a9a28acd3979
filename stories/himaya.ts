// Himaya itself, as people run it, for the stories: the real server with its built pages, on a database of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLog } from '@himaya/platform/log'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import { openHimaya } from '@himaya/server/compose'
import { listen } from '@himaya/server/listen'

export type RunningHimaya = {
  readonly url: string
  /** A link as the server prints it at its first start. */
  setUpLink(): Promise<string>
  stop(): Promise<void>
}

const buildWeb = fileURLToPath(new URL('../scripts/build-web.ts', import.meta.url))

export async function startHimaya(): Promise<RunningHimaya> {
  const built = spawnSync(process.execPath, [buildWeb], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the pages could not be built: ${built.stdout}${built.stderr}`)
  const home = mkdtempSync(join(tmpdir(), 'himaya-story-'))
  const database = await createTestDatabase()
  await database.database.close()
  const listening = await listen({ host: '127.0.0.1', port: 0 })
  const himaya = await openHimaya({ home, databaseUrl: database.url, log: createLog(() => undefined) })
  listening.answerWith(himaya.app)
  return {
    url: listening.url,
    async setUpLink() {
      const path = await himaya.setUpPath()
      if (!path) throw new Error('this Himaya already has an organisation')
      return listening.url + path
    },
    async stop() {
      await listening.close()
      await himaya.stop()
      await database.drop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
