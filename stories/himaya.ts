// Himaya itself, as people run it, for the stories: the real server with its built pages, on a database of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExploreExamples } from '@himaya/organisation/dependencies'
import { createLog } from '@himaya/platform/log'
import type { MailSettings } from '@himaya/platform/mail/settings'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import { openHimaya } from '@himaya/server/compose'
import { listen } from '@himaya/server/listen'
import { buildPages } from './pages.ts'

export type RunningHimaya = {
  readonly url: string
  readonly databaseUrl: string
  /** A link as the server prints it at its first start. */
  setUpLink(): Promise<string>
  stop(): Promise<void>
}

export async function startHimaya(
  options: { readonly exploreExamples?: ExploreExamples; readonly mail?: MailSettings } = {},
): Promise<RunningHimaya> {
  buildPages()
  const home = mkdtempSync(join(tmpdir(), 'himaya-story-'))
  const database = await createTestDatabase()
  await database.database.close()
  const listening = await listen({ host: '127.0.0.1', port: 0 })
  const himaya = await openHimaya({
    ...options,
    ...{ home, databaseUrl: database.url, log: createLog(() => undefined) },
  })
  listening.answerWith(himaya.app)
  return {
    url: listening.url,
    databaseUrl: database.url,
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
