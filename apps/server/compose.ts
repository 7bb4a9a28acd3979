// Himaya, put together: the rooms in the order in which their tables are made, the door in front of them, the pages.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publicConsent } from '@himaya/consent/ingest/public'
import { consent } from '@himaya/consent/module'
import { choicesByServer } from '@himaya/consent/point/choices-by-server'
import { startSealer } from '@himaya/consent/seal/sealer'
import { publicLog } from '@himaya/evidence/log/public'
import { startSequencer } from '@himaya/evidence/log/sequencer'
import { evidence } from '@himaya/evidence/module'
import { startTimestamps } from '@himaya/evidence/timestamp/rounds'
import { filings } from '@himaya/filings/module'
import { library } from '@himaya/library/module'
import { startCounting } from '@himaya/marketing/gate/counts'
import { machineApi } from '@himaya/marketing/machine/public'
import { marketing } from '@himaya/marketing/module'
import { publicStop } from '@himaya/marketing/stop/public'
import type { ExploreExamples } from '@himaya/organisation/dependencies'
import {
  createDoorkeeper,
  createOrganisation,
  newSetUpLink,
  organisationTables,
} from '@himaya/organisation/module'
import type { Clock } from '@himaya/platform/context'
import { type App, createApp, type Environment } from '@himaya/platform/http/serve'
import { type Log, standardErrorLog } from '@himaya/platform/log'
import { openMail } from '@himaya/platform/mail/mail'
import type { MailSettings } from '@himaya/platform/mail/settings'
import type { Module } from '@himaya/platform/module'
import { signInTables } from '@himaya/platform/sign-in/module'
import { openSignIn } from '@himaya/platform/sign-in/sign-in'
import { type Installation, startInstallation } from '@himaya/platform/start'
import { createPortal } from '@himaya/portal/portal'
import { portalPath } from '@himaya/portal/visit'
import { register } from '@himaya/register/module'
import { createRetention, startSchedules } from '@himaya/retention/module'
import { startSweeping } from '@himaya/runs/images/sweep'
import { runs } from '@himaya/runs/module'
import { sources } from '@himaya/sources/module'
import { createVisitors, visitorsTables } from '@himaya/visitors/module'
import { Hono } from 'hono'
import { sql } from 'kysely'
import manifest from '../../package.json' with { type: 'json' }
import { serveBanner } from './banner.ts'
import { servePages } from './pages.ts'

/** Every room but the organisation and retention, which are made with what is at hand. */
const givenRooms: readonly Module[] = [
  evidence,
  sources,
  register,
  filings,
  library,
  consent,
  marketing,
  runs,
]

export type HimayaOptions = {
  /** Keys and embedded database; HIMAYA_HOME, else `~/.himaya`. */
  readonly home?: string | undefined
  /** An external PostgreSQL; DATABASE_URL, else the embedded one. */
  readonly databaseUrl?: string | undefined
  readonly clock?: Clock
  readonly log?: Log
  readonly publicUrl?: string | undefined
  readonly behindProxy?: boolean
  /** The server that takes our letters; without one, mail is not set up. */
  readonly mail?: MailSettings | null
  readonly exploreExamples?: ExploreExamples | undefined
  /** Said where the pages are not built. */
  readonly pagesMissing?: string
}

export type Himaya = {
  readonly app: App
  readonly installation: Installation
  /** `/set-up#token=…`, new at each call; `null` once an organisation exists. */
  setUpPath(): Promise<string | null>
  stop(): Promise<void>
}

const HOUR = 3_600_000
const builtPages = fileURLToPath(new URL('../web/dist', import.meta.url))

/** @throws Problem when the database or the keys cannot be used */
export async function openHimaya(options: HimayaOptions = {}): Promise<Himaya> {
  const { publicUrl, behindProxy = false, exploreExamples, pagesMissing = '' } = options
  const { home, databaseUrl, clock, log = standardErrorLog() } = options
  const mail = openMail(options.mail ?? null, { log })
  const rooms = [...givenRooms, createRetention({ mail, publicUrl })]
  const installation = await startInstallation({
    modules: [signInTables, organisationTables, mail.part, ...rooms, visitorsTables],
    ...(home !== undefined && { home }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(clock !== undefined && { clock }),
    log,
  })
  const signIn = await openSignIn({ ...installation, publicUrl })
  const deps = { installation, signIn, version: manifest.version, exploreExamples }
  const app = createApp({
    modules: [createOrganisation(deps), ...rooms, createVisitors({ mail, publicUrl, portalPath })],
    doorkeeper: createDoorkeeper(deps),
    clock: installation.clock,
    log: installation.log,
    version: manifest.version,
    ...{ publicUrl, behindProxy },
  })
  app.get('/healthz', async c => {
    try {
      await sql`select 1`.execute(installation.database.kysely)
      return c.json({ status: 'ok', version: manifest.version })
    } catch (error) {
      installation.log.error('the database does not answer', error)
      return c.json({ status: 'failing', version: manifest.version }, 503)
    }
  })
  app.route('/log', publicLog(installation, publicUrl))
  app.route('/v1/choices', choicesByServer(installation))
  const https = publicUrl?.startsWith('https:') ?? false
  app.route('/p', createPortal({ installation, mail, attempts: signIn.attempts, https, behindProxy }))
  app.use(servePages(builtPages, pagesMissing))

  // Pages of other people come first, past everything that is only for ours.
  const consents = publicConsent(installation, { behindProxy })
  const front = new Hono<Environment>()
  front.route('/', consents.app)
  front.route('/', serveBanner(join(builtPages, 'banner.js'), installation.home))
  front.route('/stop', publicStop({ ...installation, behindProxy }))
  front.route('/v1', machineApi({ ...installation, publicUrl }))
  front.all('*', c => app.fetch(c.req.raw, c.env))

  const stopSequencer = startSequencer(installation)
  const stopCounting = startCounting(installation)
  const stopTimestamps = startTimestamps(installation)
  const stopSchedules = startSchedules(installation)
  const stopSealer = await startSealer(installation)
  const stopSweeping = startSweeping(installation)
  const sweeping = setInterval(() => {
    signIn.sweep().catch(error => installation.log.error('sweeping sessions failed', error))
  }, HOUR).unref()
  return {
    app: front,
    installation,
    async setUpPath() {
      const token = await newSetUpLink(installation)
      return token === null ? null : `/set-up#token=${token}`
    },
    async stop() {
      clearInterval(sweeping)
      await consents.stop()
      await stopSealer()
      await stopSweeping()
      await stopCounting()
      await stopSequencer()
      await stopTimestamps()
      await stopSchedules()
      await installation.stop()
    },
  }
}
