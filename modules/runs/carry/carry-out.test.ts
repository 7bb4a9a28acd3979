// Runs cut off at every step, met by others, held, refused: on a real PostgreSQL what is left is what an undisturbed run leaves, and
// every count is true.
import { failure } from '@himaya/connectors/failure'
import type { Source, Work } from '@himaya/plans/source'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customers, eraseOld, openRunsHouse, type Place, type RunsHouse } from '../house.test-support.ts'
import { takeUpLost } from '../images/sweep.ts'
import { RunId } from '../records.ts'
import { setRun } from '../service/rows.ts'
import { type CarryOptions, carryOut } from './carry-out.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

const forever = new AbortController().signal
const options = { largestBatch: 60, retrySeconds: [] } satisfies Partial<CarryOptions>

/** Approved, and said to be running; whoever calls carries it out. */
async function begun(place: Place, draft: object = {}): Promise<string> {
  const { runId } = await h.approved(place, draft)
  await h.ctx.transaction(tx =>
    setRun(tx, h.ctx, RunId.parse(runId), { state: 'running', started_at: h.ctx.clock.now(), share: 1 }),
  )
  return runId
}
const carry = (runId: string, given: Partial<CarryOptions> = {}, signal: AbortSignal = forever) =>
  carryOut(h.ctx, { organisationId: h.ctx.organisationId, runId }, signal, { ...options, ...given })

/** Calls `moment` before each act on the source, before each commit and after it. */
const watched =
  (moment: (what: 'act' | 'commit' | 'committed', count: number) => Promise<void> | void) =>
  (source: Source): Source => {
    let count = 0
    const at = async (what: 'act' | 'commit' | 'committed') => {
      count += 1
      await moment(what, count)
    }
    return {
      ...source,
      transaction: async body => {
        const answer = await source.transaction(async (work: Work) => {
          const done = await body({
            ...work,
            async remove(...of) {
              await at('act')
              return work.remove(...of)
            },
          })
          await at('commit')
          return done
        })
        await at('committed')
        return answer
      },
    }
  }

const erased = async (place: Place) => ({
  customers: await place.count('shop.customers'),
  old: await place.count(`shop.customers WHERE ended_on < '2024-01-01'`),
  orders: await place.count('shop.orders'),
  detached: await place.count('shop.visits WHERE customer IS NULL'),
})
const whole = { customers: 600, old: 0, orders: 1200, detached: 600 }

describe('cut off and begun again', () => {
  it.each(['act', 'commit', 'committed'] as const)('before or after: %s', async where => {
    const place = await h.place()
    const runId = await begun(place)
    let cuts = 0
    let cut = 0
    // Killed at every third such moment, until it is left in peace.
    for (; cut < 40; cut++) {
      const dying = new AbortController()
      const through = watched(what => {
        if (what !== where || cuts >= 5) return
        cuts += 1
        if (cuts % 2 === 1) return
        dying.abort(new Error('killed'))
        throw dying.signal.reason
      })
      await carry(runId, { through }, dying.signal).catch(error => {
        if (!dying.signal.aborted) throw error
      })
      if ((await h.run(runId)).state !== 'running') break
    }
    expect(cut).toBeGreaterThan(0)
    const done = await h.run(runId)
    expect(done).toMatchObject({ state: 'done', failure: null, progress: { roots: 400 } })
    expect(done.progress.unseen > 0).toBe(where === 'committed')
    expect(await erased(place)).toEqual(whole)
    const own = done.progress.rows.find(({ does }: { does: string }) => does === 'delete')
    expect(done.progress.rows).toContainEqual({ table: customers, does: 'delete', rows: 400 })
    expect(own.rows).toBeGreaterThan(0)
  })

  it('a runner that died without a word is waited for, and its run is taken up only when its time is over', async () => {
    const place = await h.place()
    const runId = await begun(place)
    const lease = (until: string) =>
      h.ctx.transaction(tx =>
        sql`update runs_run set lease_holder = gen_random_uuid(), lease_until = clock_timestamp() + ${until}::interval
          where run_id = ${runId}`.execute(tx),
      )
    await lease('1 hour')
    await carry(runId)
    expect((await h.run(runId)).progress.batches).toBe(0)
    expect(await place.count('shop.customers')).toBe(1000)
    await lease('-1 second')
    await carry(runId)
    expect((await h.run(runId)).state).toBe('done')
    expect(await erased(place)).toEqual(whole)
  })

  it('a runner whose time ran out announces nothing more', async () => {
    const place = await h.place()
    const runId = await begun(place)
    let taken = false
    const through = watched(async what => {
      if (what !== 'committed' || taken) return
      taken = true
      // Another has it now.
      await h.ctx.transaction(tx =>
        sql`update runs_run set lease_holder = gen_random_uuid() where run_id = ${runId}`.execute(tx),
      )
    })
    await carry(runId, { through })
    const { state, progress } = await h.run(runId)
    expect({ state, batches: progress.batches }).toEqual({ state: 'running', batches: 0 })
    expect(await place.count('shop.customers')).toBe(940)
    await h.ctx.transaction(tx =>
      sql`update runs_run set lease_holder = null where run_id = ${runId}`.execute(tx),
    )
    await carry(runId)
    expect((await h.run(runId)).progress).toMatchObject({ roots: 400, unseen: 1 })
    expect(await erased(place)).toEqual(whole)
  })
})

it('a run that takes long lines up again, and a run that nobody comes back to is taken up', async () => {
  const place = await h.place()
  const runId = await begun(place)
  // Its turn is over after each batch; the job that it queues ends it.
  await carry(runId, { turnSeconds: 0 })
  expect((await h.run(runId)).progress.batches).toBeGreaterThan(0)
  expect((await h.until(runId, 'done', 'failed')).progress.roots).toBe(400)
  expect(await erased(place)).toEqual(whole)

  const other = await h.place()
  const lost = await begun(other)
  const lastSeen = (ago: string) =>
    h.ctx.transaction(tx =>
      sql`update runs_run set lease_until = clock_timestamp() - ${ago}::interval where run_id = ${lost}`.execute(
        tx,
      ),
    )
  await lastSeen('1 minute')
  expect(await takeUpLost(h.house.installation)).toBe(0)
  await lastSeen('3 minutes')
  expect(await takeUpLost(h.house.installation)).toBe(1)
  expect((await h.until(lost, 'done', 'failed')).state).toBe('done')
  expect(await erased(other)).toEqual(whole)
})

describe('what comes in the way', () => {
  it('a hold that arrives in mid-run holds from the next batch on', async () => {
    const place = await h.place()
    const runId = await begun(place)
    let placed = false
    const through = watched(async what => {
      if (what !== 'committed' || placed) return
      placed = true
      const hold = {
        ...{ kind: 'litigation', title: 'Affaire 12/2026', reason: 'Assignation', until: null },
        scope: [
          {
            ...{ sourceId: place.sourceId, schema: 'shop', table: 'customers' },
            where: { is: 'not', of: { is: 'before', column: 'id', than: '900' } },
          },
          {
            ...{ sourceId: place.sourceId, schema: 'shop', table: 'orders' },
            // The second order of customer 502.
            where: { is: 'equal', column: 'id', to: '1501' },
          },
        ],
      }
      const { status } = await h.dpo.post(h.at('/holds'), hold)
      expect(status).toBe(200)
    })
    await carry(runId, { through })
    const done = await h.run(runId)
    expect(done.state).toBe('done')
    expect(
      await place.rows(`SELECT id FROM shop.customers WHERE ended_on < '2024-01-01' ORDER BY id`),
    ).toEqual(
      [
        502,
        ...[
          902, 904, 906, 908, 912, 914, 916, 918, 922, 924, 926, 928, 932, 934, 936, 938, 942, 944, 946, 948,
        ],
        ...[
          952, 954, 956, 958, 962, 964, 966, 968, 972, 974, 976, 978, 982, 984, 986, 988, 992, 994, 996, 998,
        ],
      ].map(id => [id]),
    )
    expect(done.progress).toMatchObject({ roots: 359, kept: 1 })
    const { body } = await h.dpo.get(h.at(`/runs/${runId}/certificate.json`))
    expect(body.left).toMatchObject({ meant: { rows: 41 }, held: { rows: 41 } })
  })

  it('a hold that can no longer be read stops every run on its table', async () => {
    const place = await h.place()
    const runId = await begun(place)
    const scope = [
      { sourceId: place.sourceId, schema: 'shop', table: 'customers', where: { is: 'null', column: 'gone' } },
    ]
    const refused = await h.dpo.post(h.at('/holds'), { kind: 'incident', title: 'x', reason: 'y', scope })
    expect([refused.status, refused.body.code]).toEqual([422, 'runs-hold-faulty'])
    await place.client.query(`ALTER ROLE ${place.account} NOLOGIN`)
    const { body: hold } = await h.dpo.post(h.at('/holds'), {
      kind: 'incident',
      title: 'x',
      reason: 'y',
      scope,
    })
    await place.client.query(`ALTER ROLE ${place.account} LOGIN`)
    await carry(runId)
    expect(await h.run(runId)).toMatchObject({ state: 'failed', failure: { code: 'hold-unreadable' } })
    expect(await place.count('shop.customers')).toBe(1000)
    const member = await h.member.post(h.at(`/holds/${hold.holdId}/release`), { reason: 'clos' })
    expect(member.body.code).toBe('forbidden')
    const released = await h.dpo.post(h.at(`/holds/${hold.holdId}/release`), { reason: 'clos' })
    expect(released.body.releasedBy).toBe('Amina Alaoui')
    expect((await h.dpo.post(h.at(`/holds/${hold.holdId}/release`), { reason: 'x' })).body.code).toBe(
      'runs-hold-released',
    )
    await h.dpo.post(h.at(`/runs/${runId}/resume`), { share: 1 })
    expect((await h.until(runId, 'done', 'failed')).state).toBe('done')
  })

  it('a right that is taken away in mid-run: failed, told, and gone on with', async () => {
    const place = await h.place()
    const runId = await begun(place)
    let batches = 0
    const through = watched(async what => {
      if (what !== 'committed') return
      batches += 1
      if (batches === 2) await place.client.query(`REVOKE DELETE ON shop.orders FROM ${place.account}`)
    })
    await carry(runId, { through })
    const failed = await h.run(runId)
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'permission-missing' } })
    expect(failed.progress.roots).toBe(120)
    expect(await place.count('shop.customers')).toBe(880)
    await place.client.query(`GRANT DELETE ON shop.orders TO ${place.account}`)
    const { body } = await h.dpo.post(h.at(`/runs/${runId}/resume`), { share: 1 })
    expect(body.state).toBe('running')
    expect((await h.until(runId, 'done', 'failed')).progress.roots).toBe(400)
    expect(await erased(place)).toEqual(whole)
  })

  it('a trigger that changes another table: nothing of the batch is done', async () => {
    const place = await h.place()
    await place.client.query(`CREATE TABLE shop.counter (n int); INSERT INTO shop.counter VALUES (0);
      CREATE FUNCTION shop.bump() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
        'BEGIN UPDATE shop.counter SET n = n + 1; RETURN OLD; END';
      CREATE TRIGGER bump BEFORE DELETE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.bump()`)
    const runId = await begun(place)
    expect((await h.run(runId)).preview.warnings.map(({ code }: { code: string }) => code)).toContain(
      'triggers',
    )
    await carry(runId)
    const failed = await h.run(runId)
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'not-exact' }, progress: { roots: 0 } })
    expect(await place.rows('SELECT n FROM shop.counter')).toEqual([[0]])
    expect(await place.count('shop.customers')).toBe(1000)
  })

  it('a source that is lost for a moment is waited for; one that stays lost fails the run', async () => {
    const place = await h.place()
    const runId = await begun(place)
    let losses = 0
    const lossy =
      (most: number) =>
      (source: Source): Source => ({
        ...source,
        transaction: async body => {
          if (losses < most) {
            losses += 1
            throw failure('connection-lost', { host: 'db' })
          }
          return source.transaction(body)
        },
      })
    await carry(runId, { retrySeconds: [0.01], through: lossy(2) })
    expect(await h.run(runId)).toMatchObject({ state: 'failed', failure: { code: 'connection-lost' } })
    await h.ctx.transaction(tx => setRun(tx, h.ctx, RunId.parse(runId), { state: 'running' }))
    losses = 0
    await carry(runId, { retrySeconds: [0.01, 0.01], through: lossy(2) })
    expect(losses).toBe(2)
    expect((await h.run(runId)).state).toBe('done')
    expect(await erased(place)).toEqual(whole)
  })

  it('more rows than were approved: the batch that would pass the number is not done', async () => {
    const place = await h.place()
    const runId = await begun(place)
    const through = watched(async (_what, count) => {
      if (count === 1)
        await place.client.query(`UPDATE shop.customers SET ended_on = '2020-02-02' WHERE id > 990`)
    })
    await carry(runId, { through })
    const failed = await h.run(runId)
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'more-than-approved' } })
    expect(failed.progress.roots).toBeLessThanOrEqual(400)
    expect(await place.count('shop.customers')).toBe(1000 - failed.progress.roots)
  })
})

describe('two runs', () => {
  it('that meet on a table are done one after the other', async () => {
    const place = await h.place()
    const first = await begun(place)
    const second = await begun(place, {
      title: 'Commandes',
      request: {
        table: { schema: 'shop', name: 'orders' },
        where: { is: 'before', column: 'amount', than: '3' },
        ...{ action: { does: 'erase' }, dependents: [] },
      },
      unknown: null,
    })
    let met: unknown
    const through = watched(async what => {
      if (what !== 'committed' || met !== undefined) return
      await carry(second)
      const { state, progress } = await h.run(second)
      met = { state, waitsFor: progress.waitsFor, batches: progress.batches }
    })
    await carry(first, { through })
    expect(met).toEqual({ state: 'running', waitsFor: first, batches: 0 })
    expect((await h.run(first)).state).toBe('done')
    // Its own job comes back to it.
    expect((await h.until(second, 'done', 'failed')).state).toBe('done')
  })

  it('of which one fails: the other goes on', async () => {
    const [one, other] = [await h.place(), await h.place()]
    const [lost, sound] = [await begun(one), await begun(other)]
    await one.client.query(`ALTER ROLE ${one.account} NOLOGIN`)
    await Promise.all([carry(lost), carry(sound)])
    expect((await h.run(lost)).state).toBe('failed')
    expect((await h.run(sound)).state).toBe('done')
    expect(await erased(other)).toEqual(whole)
  })
})

describe('stopped by a person', () => {
  it('paused and gone on with', async () => {
    const place = await h.place()
    const runId = await begun(place)
    let asked = false
    const through = watched(async what => {
      if (what !== 'act' || asked) return
      asked = true
      const { body } = await h.dpo.post(h.at(`/runs/${runId}/pause`))
      expect(body.state).toBe('paused')
    })
    await carry(runId, { through })
    // The batch at hand was announced: it is done, and counted.
    const paused = await h.run(runId)
    expect(paused).toMatchObject({ state: 'paused', progress: { roots: 60, batches: 1 } })
    expect(await place.count('shop.customers')).toBe(940)
    await h.dpo.post(h.at(`/runs/${runId}/resume`), { share: 1 })
    expect((await h.until(runId, 'done', 'failed')).progress.roots).toBe(400)
    expect(await erased(place)).toEqual(whole)
  })

  it('cancelled: what was done stays, is counted truly, and certified', async () => {
    const place = await h.place()
    const runId = await begun(place)
    const dying = new AbortController()
    let batches = 0
    const through = watched(async what => {
      if (what !== 'committed') return
      batches += 1
      if (batches < 3) return
      // Killed after the commit, then given up by a person while nobody is at work.
      dying.abort(new Error('killed'))
      throw dying.signal.reason
    })
    await carry(runId, { through }, dying.signal).catch(() => undefined)
    const { body } = await h.dpo.post(h.at(`/runs/${runId}/cancel`))
    expect(body.state).toBe('cancelled')
    await expect.poll(async () => (await h.run(runId)).certificate).not.toBeNull()
    const cancelled = await h.run(runId)
    expect(cancelled).toMatchObject({ state: 'cancelled', progress: { roots: 180, unseen: 1 } })
    expect(await place.count('shop.customers')).toBe(820)
    const certificate = await h.dpo.get(h.at(`/runs/${runId}/certificate.json`))
    expect(certificate.body).toMatchObject({ run: { outcome: 'cancelled' }, roots: 180 })
    expect((await h.dpo.post(h.at(`/runs/${runId}/resume`), {})).body.code).toBe('runs-wrong-state')
  })
})

it('a rehearsal runs on a copy: nothing is journalled, certified, or done to the source', async () => {
  const [place, copy] = [await h.place(), await h.place()]
  const same = await h.dpo.post(h.at('/runs'), {
    ...{ title: 'x', sourceId: place.sourceId, request: eraseOld, copy: { address: place.url } },
  })
  expect([same.status, same.body.code]).toEqual([422, 'runs-copy-refused'])
  const run = await h.previewed(place, { copy: { address: copy.url } })
  expect(run.isRehearsal).toBe(true)
  await h.approver.post(h.at(`/runs/${run.runId}/approve`), {
    ...{ password: 'palmier-argan-oued-zellige', previewHash: run.preview.hash },
  })
  await h.dpo.post(h.at(`/runs/${run.runId}/start`), { share: 1 })
  const done = await h.until(run.runId, 'done', 'failed')
  expect(done).toMatchObject({ state: 'done', certificate: null, progress: { roots: 400 } })
  expect(await erased(copy)).toEqual(whole)
  expect(await place.count('shop.customers')).toBe(1000)
  expect((await h.dpo.get(h.at(`/runs/${run.runId}/certificate.json`))).body.code).toBe('runs-not-certified')
  const { rows } = await h.ctx.transaction(tx =>
    sql`select from runs_erasure where run_id = ${run.runId}`.execute(tx),
  )
  expect(rows).toEqual([])
})
