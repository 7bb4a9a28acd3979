// Jobs on a real queue: asked for in a transaction, done at least once, let go when cancelled or stopped.
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import type { Context, JobPayload } from './context.ts'
import { newId } from './identifier.ts'
import { type JobHandlers, type RunningJobs, startJobs } from './jobs.ts'
import { createLog } from './log.ts'
import type { JobHandler } from './module.ts'
import { OrganisationId } from './records.ts'
import { openKeyRing, secretBox } from './secret-box.ts'
import { inOrganisation } from './tenancy.ts'
import { createTestDatabase, type TestDatabase } from './testing/postgres.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

let it: TestDatabase
const home = temporaryFolder()
const ours = OrganisationId.parse(newId())
const lines: string[] = []

beforeAll(async () => {
  it = await createTestDatabase({ modules: [] })
})
afterAll(() => it.drop())

async function withJobs(handlers: JobHandlers, work: (jobs: RunningJobs) => Promise<void>, isAlone = true) {
  const secrets = secretBox(openKeyRing(home))
  const jobs = await startJobs({
    ...{ url: it.url, database: it.database, handlers, isAlone },
    log: createLog(line => lines.push(line)),
    contextFor: ({ organisationId }, task, requestId): Context => ({
      ...{ organisationId, requestId, home, secrets, language: 'fr', clock: systemClock, jobs },
      actor: { kind: 'system', task },
      transaction: work => inOrganisation(it.database.kysely, organisationId, work),
    }),
  })
  try {
    await work(jobs)
  } finally {
    await jobs.stop()
  }
}

const enqueue = (jobs: RunningJobs, name: string, payload: Omit<JobPayload, 'organisationId'> = {}) =>
  inOrganisation(it.database.kysely, ours, tx => jobs.enqueue(tx, name, { ...payload, organisationId: ours }))

/** Waits for something that happens in the background; the test's own time limit ends it. */
async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await wait(20)
}

const stateOf = async (id: string) => {
  const { rows } = await it.database.pool.query<{ state: string }>(
    'select state from jobs.job where id = $1',
    [id],
  )
  return rows[0]?.state
}

test('a job is done in its organisation, by the system, with the payload it was given', async () => {
  const seen: unknown[] = []
  const water: JobHandler = async (ctx, payload) => {
    const asked = await ctx.transaction(async tx => {
      const { rows } = await tx.executeQuery<{ organisation: string }>({
        ...{ sql: 'select himaya.current_organisation() as organisation', parameters: [] },
        ...{ query: { kind: 'RawNode', sqlFragments: [], parameters: [] }, queryId: { queryId: 'test' } },
      })
      return rows[0]?.organisation
    })
    seen.push({ asked, actor: ctx.actor, beds: payload.beds })
  }
  await withJobs({ 'garden.water': water }, async jobs => {
    const id = await enqueue(jobs, 'garden.water', { beds: 3 })
    await until(async () => (await stateOf(id)) === 'completed')
  })
  expect(seen).toEqual([{ asked: ours, actor: { kind: 'system', task: 'garden.water' }, beds: 3 }])
})

test('what the transaction takes back is never done', async () => {
  let done = 0
  const handlers = {
    'garden.dig': async () => {
      done += 1
    },
  }
  await withJobs(handlers, async jobs => {
    const refused = inOrganisation(it.database.kysely, ours, async tx => {
      await jobs.enqueue(tx, 'garden.dig', { organisationId: ours })
      throw new Error('changed our mind')
    })
    await expect(refused).rejects.toThrow('changed our mind')
    const id = await enqueue(jobs, 'garden.dig')
    await until(async () => (await stateOf(id)) === 'completed')
  })
  expect(done).toBe(1)
})

test('after queueing, the transaction is still the organisation’s only', async () => {
  await withJobs({ 'garden.weed': async () => {} }, async jobs => {
    await inOrganisation(it.database.kysely, ours, async tx => {
      await jobs.enqueue(tx, 'garden.weed', { organisationId: ours })
      const peek = tx
        .withTables<{ 'jobs.job': { id: string } }>()
        .selectFrom('jobs.job')
        .select('id')
        .execute()
      await expect(peek).rejects.toMatchObject({ code: '42501' })
      throw new Error('enough')
    }).catch(error => expect(error.message).toBe('enough'))
  })
})

test('a job that fails is tried again, and the queue keeps the kind of the error, not its words', async () => {
  let attempts = 0
  const handlers = {
    'garden.sow': async () => {
      attempts += 1
      if (attempts === 1) throw new TypeError('no seeds for Amina Benali')
    },
  }
  await withJobs(handlers, async jobs => {
    const id = await enqueue(jobs, 'garden.sow')
    await until(async () => (await stateOf(id)) === 'retry')
    const { rows } = await it.database.pool.query('select output::text from jobs.job where id = $1', [id])
    expect(rows[0]?.output).toContain('TypeError')
    expect(rows[0]?.output).not.toContain('Amina')
    await until(async () => (await stateOf(id)) === 'completed')
  })
  expect(attempts).toBe(2)
})

test('a running job that is cancelled is told so and does not run again', async () => {
  let reason: unknown
  const handlers: JobHandlers = {
    'garden.mow': async (_ctx, _payload, signal) => {
      await new Promise(resolve => signal.addEventListener('abort', resolve))
      reason = signal.reason
      signal.throwIfAborted()
    },
  }
  await withJobs(handlers, async jobs => {
    const id = await enqueue(jobs, 'garden.mow')
    await until(async () => (await stateOf(id)) === 'active')
    await inOrganisation(it.database.kysely, ours, tx => jobs.cancel(tx, 'garden.mow', id))
    await until(() => reason !== undefined)
    expect(await stateOf(id)).toBe('cancelled')
  })
  expect(reason).toMatchObject({ message: 'the job was cancelled' })
})

test('a stop lets the running job go, the next start takes it up, and no attempt is used up', async () => {
  let starts = 0
  const handlers: JobHandlers = {
    'garden.prune': async (_ctx, _payload, signal) => {
      starts += 1
      if (starts > 10) return
      await new Promise(resolve => signal.addEventListener('abort', resolve))
      signal.throwIfAborted()
    },
  }
  let id = ''
  await withJobs(handlers, async jobs => {
    id = await enqueue(jobs, 'garden.prune')
    await until(() => starts === 1)
  })
  for (let stops = 2; stops <= 10; stops++) {
    expect(await stateOf(id)).toBe('retry')
    await withJobs(handlers, () => until(() => starts === stops))
  }
  await withJobs(handlers, () => until(async () => (await stateOf(id)) === 'completed'))
  expect(starts).toBe(11)
})

test('what a killed process had in hand is taken up at once by the next one that is alone', async () => {
  let isDone = false
  const handlers = {
    'garden.rake': async () => {
      isDone = true
    },
  }
  let id = ''
  await withJobs(handlers, async jobs => {
    id = await enqueue(jobs, 'garden.rake')
    await until(() => isDone)
  })
  // As the queue looks when its worker vanished: running, with nobody running it.
  await it.database.pool.query(
    "update jobs.job set state = 'active', started_on = now(), heartbeat_on = now(), completed_on = null where id = $1",
    [id],
  )
  isDone = false
  await withJobs(handlers, () => until(() => isDone))
})

test('a job no room has is refused where it is asked for', async () => {
  await withJobs({}, async jobs => {
    await expect(enqueue(jobs, 'garden.fly')).rejects.toThrow('no room has a job named garden.fly')
  })
})
