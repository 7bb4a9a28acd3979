// Work in the background, kept in PostgreSQL (pg-boss, in a schema of its own): queued in the transaction of the change
// that asks for it, retried when it fails, taken up again when the process that did it died.
import { sql } from 'kysely'
import { fromKysely, type Job, PgBoss } from 'pg-boss'
import type { Context, JobPayload, Jobs, Transaction } from './context.ts'
import type { Database } from './database.ts'
import { newId } from './identifier.ts'
import type { Log } from './log.ts'
import type { JobHandler } from './module.ts'

export type JobHandlers = Readonly<Record<string, JobHandler>>

export type RunningJobs = Jobs & {
  /** Lets running jobs go (their signal aborts; they are taken up at the next start) and closes the connections. */
  stop(): Promise<void>
}

export type JobsOptions = {
  readonly url: string
  readonly database: Database
  /** By name, each starting with its room's: `sources.scan`. */
  readonly handlers: JobHandlers
  readonly contextFor: (payload: JobPayload, jobName: string, jobId: string) => Context
  /** Whether no other process works on this database, so that a job marked as running is one that a crash cut off. */
  readonly isAlone: boolean
  readonly log: Log
}

const SCHEMA = 'jobs'
/** The longest pg-boss allows; what tells a dead worker from a slow one is its heartbeat. */
const LONGEST_SECONDS = 24 * 3600 - 1
const HEARTBEAT_SECONDS = 60
const QUEUE = {
  expireInSeconds: LONGEST_SECONDS,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  notify: true,
}
// A new job wakes its worker by NOTIFY; only one that waits for its next attempt is found by looking.
const WORK = { batchSize: 1, localConcurrency: 2, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 3 }
const STOP_MILLISECONDS = 20_000

export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { url, database, handlers, log, isAlone } = options
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'himaya-jobs',
    max: 4,
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  })
  boss.on('error', error => log.error('jobs', error))
  await boss.start()
  const stopping = new AbortController()
  const running = new Map<string, AbortController>()
  const watching = watch(database, running, log)
  for (const [name, handler] of Object.entries(handlers)) {
    await boss.createQueue(name, QUEUE)
    // A queue made by an earlier Himaya keeps that one's settings.
    await boss.updateQueue(name, QUEUE)
    if (isAlone) await takeUp(boss, database, name)
    const workers = await boss.work<JobPayload>(name, WORK, async jobs => {
      await Promise.all(jobs.map(job => perform(options, handler, job, running, stopping.signal)))
      // Where there was one there may be more: the next is looked for at once, and only an empty queue is waited for.
      boss.notifyWorker(workers)
    })
  }
  return {
    async enqueue(tx, name, payload, { afterSeconds = 0 } = { afterSeconds: 0 }) {
      if (!(name in handlers)) throw new Error(`no room has a job named ${name}`)
      const id = newId()
      await asOwner(tx, () => boss.send(name, payload, { id, startAfter: afterSeconds, db: fromKysely(tx) }))
      return id
    },
    async cancel(tx, name, jobId) {
      await asOwner(tx, () => boss.cancel(name, jobId, { db: fromKysely(tx) }))
    },
    async stop() {
      stopping.abort(new Error('the server is stopping'))
      clearInterval(watching)
      const interrupted = [...running.keys()]
      await boss.stop({ graceful: true, timeout: STOP_MILLISECONDS })
      // A stop is no failure: it uses up none of a job's attempts, and the next start goes on at once.
      await database.pool.query(
        `update ${SCHEMA}.job set retry_count = retry_count - 1, start_after = now() where id = any($1) and state = 'retry'`,
        [interrupted],
      )
    },
  }
}

/** The queue belongs to the installation: an organisation's role sees none of it, so the role is laid down meanwhile. */
async function asOwner(tx: Transaction, work: () => Promise<unknown>) {
  const { rows } = await sql<{ role: string }>`
    with before as materialized (select current_setting('role') as role)
    select role, set_config('role', 'none', true) from before`.execute(tx)
  await work()
  await sql`select set_config('role', ${rows[0]?.role ?? 'none'}, true)`.execute(tx)
}

async function perform(
  { contextFor, log }: JobsOptions,
  handler: JobHandler,
  { id, name, data, signal }: Job<JobPayload>,
  running: Map<string, AbortController>,
  stopping: AbortSignal,
) {
  const cancelling = new AbortController()
  running.set(id, cancelling)
  const facts = { job: name, jobId: id, organisation: data.organisationId }
  try {
    await handler(contextFor(data, name, id), data, AbortSignal.any([signal, stopping, cancelling.signal]))
    log.info('job done', facts)
  } catch (error) {
    if (stopping.aborted) log.info('job interrupted', facts)
    else if (cancelling.signal.aborted) log.info('job cancelled', facts)
    else log.error('job failed', error, facts)
    // pg-boss keeps what is thrown with the job: the kind of the error, not the values that it may quote.
    throw new Error(stopping.aborted ? 'interrupted' : ((error as Error | undefined)?.name ?? 'Error'))
  } finally {
    running.delete(id)
  }
}

/** Aborts jobs that the queue no longer counts as running: cancelled, or given to another worker as lost. */
function watch({ pool }: Database, running: Map<string, AbortController>, log: Log) {
  let isAsking = false
  const ask = async () => {
    if (isAsking || running.size === 0) return
    isAsking = true
    try {
      const { rows } = await pool.query<{ id: string }>(
        `select id from ${SCHEMA}.job where id = any($1) and state <> 'active'`,
        [[...running.keys()]],
      )
      for (const { id } of rows) running.get(id)?.abort(new Error('the job was cancelled'))
    } catch (error) {
      log.error('jobs', error)
    } finally {
      isAsking = false
    }
  }
  return setInterval(ask, 1_000).unref()
}

/** Gives back what a process that died had in hand. */
async function takeUp(boss: PgBoss, { pool }: Database, name: string) {
  const { rows } = await pool.query<{ id: string }>(
    `select id from ${SCHEMA}.job where name = $1 and state = 'active'`,
    [name],
  )
  for (const { id } of rows) await boss.fail(name, id, { message: 'interrupted' })
  // It counts as an attempt, since the work itself may have been what ended the process; but nothing is waited for.
  await pool.query(`update ${SCHEMA}.job set start_after = now() where id = any($1) and state = 'retry'`, [
    rows.map(({ id }) => id),
  ])
}
