// An installation: its folder, its database brought up to date, its keys, its jobs, started together and stopped
// together. Everything above (server, command line, stories) works on what this returns.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { knowsMoroccanTime, systemClock } from './clock.ts'
import type { Actor, Clock, Context, Jobs, SecretBox } from './context.ts'
import { type Database, openDatabase } from './database.ts'
import { secretKeyMissing } from './database-problems.ts'
import { newId } from './identifier.ts'
import { type RunningJobs, startJobs } from './jobs.ts'
import type { Language } from './language.ts'
import { type Log, standardErrorLog } from './log.ts'
import { migrate } from './migrate.ts'
import type { Module } from './module.ts'
import { type EmbeddedDatabase, launchEmbedded } from './postgres/embedded.ts'
import { Problem } from './problem.ts'
import type { OrganisationId } from './records.ts'
import { type KeyRing, openKeyRing, secretBox } from './secret-box.ts'
import { inOrganisation } from './tenancy.ts'

export type InstallationOptions = {
  /** Holds the keys and the embedded database; HIMAYA_HOME, else `~/.himaya`. */
  readonly home?: string
  /** An external PostgreSQL; DATABASE_URL, else the embedded one. */
  readonly databaseUrl?: string
  readonly modules: readonly Pick<Module, 'name' | 'migrations' | 'jobs'>[]
  readonly clock?: Clock
  readonly log?: Log
}

export type Installation = {
  readonly home: string
  readonly database: Database
  /** As the installation connects. Holds a password: never to be logged or shown. */
  readonly databaseUrl: string
  readonly jobs: Jobs
  readonly secrets: SecretBox
  readonly clock: Clock
  readonly log: Log
  /** What a service is given to act in one organisation. */
  contextFor(who: Acting): Context
  stop(): Promise<void>
  /** Ends everything at once, without waiting; nothing committed is lost. */
  abandon(): void
}

export type Acting = {
  readonly organisationId: OrganisationId
  readonly actor: Actor
  readonly language: Language
  readonly requestId?: string
}

export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const { modules, clock = systemClock, log = standardErrorLog() } = options
  const home = resolve(options.home ?? process.env.HIMAYA_HOME ?? join(homedir(), '.himaya'))
  const external = options.databaseUrl ?? process.env.DATABASE_URL
  if (!knowsMoroccanTime())
    log.warn('the zone data of this Node is too old for Moroccan days: use Node 24.21 or later')
  const ring = openKeyRing(home)
  const secrets = secretBox(ring)
  let embedded: EmbeddedDatabase | undefined
  let database: Database | undefined
  let jobs: RunningJobs | undefined

  const stop = async () => {
    await jobs?.stop()
    await database?.close()
    await embedded?.stop()
  }
  try {
    if (!external) embedded = await launchEmbedded({ folder: join(home, 'postgres'), log: log.info })
    const url = external || (embedded?.url ?? '')
    const open = await openDatabase(url)
    database = open
    const applied = await migrate(open, modules)
    if (applied.length > 0) log.info('migrated', { migrations: applied.length })
    await agreeOnKeys(open, ring)

    const contextFor = ({ organisationId, actor, language, requestId = newId() }: Acting): Context => ({
      ...{ organisationId, actor, language, clock, requestId, home, secrets, jobs: queue },
      transaction: work => inOrganisation(open.kysely, organisationId, work),
    })
    // Jobs are given contexts that can queue further jobs; one that is taken up at the start waits until all queues are there.
    const queue: Jobs = {
      enqueue: async (tx, name, payload, when) => (await starting).enqueue(tx, name, payload, when),
      cancel: async (tx, name, jobId) => (await starting).cancel(tx, name, jobId),
    }
    const starting = startJobs({
      ...{ url, database: open, log, isAlone: embedded !== undefined },
      handlers: Object.assign({}, ...modules.map(module => module.jobs ?? {})),
      contextFor: ({ organisationId }, task, requestId) =>
        contextFor({ organisationId, actor: { kind: 'system', task }, language: 'fr', requestId }),
    })
    jobs = await starting
    const abandon = () => embedded?.abandon()
    return {
      home,
      database: open,
      databaseUrl: url,
      jobs: queue,
      secrets,
      clock,
      log,
      contextFor,
      stop,
      abandon,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Secrets sealed with a key that was lost cannot be opened; better known at the start than when one is needed. Our own key is
 * noted only when we hold all the others, so that a start that is refused leaves the database to its rightful keys.
 */
async function agreeOnKeys({ pool }: Database, ring: KeyRing) {
  const { rows } = await pool.query<{ id: string }>('select id from himaya.secret_key')
  const lost = rows.filter(({ id }) => !(id in ring.keys)).map(({ id }) => id)
  if (lost.length > 0)
    throw new Problem(secretKeyMissing, { fr: lost.join(', '), ar: lost.join(', '), en: lost.join(', ') })
  await pool.query('insert into himaya.secret_key (id) values ($1) on conflict do nothing', [ring.current])
}

/** Stops on Ctrl-C or when told to end; a second time ends at once. */
export function stopOnSignals(
  { stop, abandon, log }: Installation,
  before: () => Promise<void> = async () => {},
) {
  let isStopping = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) {
      abandon()
      process.exit(130)
    }
    isStopping = true
    log.info('stopping', { signal })
    before()
      .then(stop)
      .then(
        () => process.exit(0),
        error => {
          log.error('stopping failed', error)
          process.exit(1)
        },
      )
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
}
