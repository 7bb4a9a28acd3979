// The rows as they were: put back exactly, archived and read with a reason, destroyed when their days are over.
import { password } from '@himaya/organisation/house.test-support'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOut } from '../carry/carry-out.ts'
import {
  customers,
  endedBefore,
  eraseOld,
  openRunsHouse,
  type Place,
  type RunsHouse,
} from '../house.test-support.ts'
import { RunId } from '../records.ts'
import { setRun } from '../service/rows.ts'
import { sweepImages } from './sweep.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

const forever = new AbortController().signal
const everything = async (place: Place, tables = ['shop.customers', 'shop.orders', 'shop.visits']) => {
  const found: unknown[][][] = []
  for (const table of tables) found.push(await place.rows(`SELECT t::text FROM ${table} t ORDER BY 1`))
  return found
}
/** Done in batches of sixty. */
async function done(place: Place, draft: object) {
  const { runId } = await h.approved(place, draft)
  await h.ctx.transaction(tx =>
    setRun(tx, h.ctx, RunId.parse(runId), { state: 'running', started_at: h.ctx.clock.now(), share: 1 }),
  )
  await carryOut(h.ctx, { organisationId: h.ctx.organisationId, runId }, forever, { largestBatch: 60 })
  return h.until(runId, 'done')
}
const rollBack = (runId: string, more: object = {}) =>
  h.approver.post(h.at(`/runs/${runId}/rollback`), { password, reason: 'Erreur de règle', ...more })
const images = async (runId: string) => {
  const { rows } = await h.ctx.transaction(tx =>
    sql<{
      sealed: Buffer
      images: number
    }>`select sealed, images from runs_image where run_id = ${runId}`.execute(tx),
  )
  return rows
}

describe('undone', () => {
  it('rows that went, and rows that let go of them, are as they were', async () => {
    const place = await h.place()
    const before = await everything(place)
    const run = await done(place, { rollbackDays: 7 })
    expect(run.keeps).toEqual({ why: 'rollback', until: '2026-11-30' })
    expect(await place.count('shop.customers')).toBe(600)
    const kept = await images(run.runId)
    expect(kept.reduce((sum, each) => sum + each.images, 0)).toBe(400 + 800 + 600)
    for (const { sealed } of kept) expect(sealed.toString('latin1')).not.toMatch(/salma|Ville/)
    expect((await rollBack(run.runId, { password: 'not-my-password-at-all' })).body.code).toBe(
      'not-confirmed',
    )
    expect((await rollBack(run.runId)).status).toBe(200)
    expect((await h.until(run.runId, 'rolled-back', 'failed')).state).toBe('rolled-back')
    expect(await everything(place)).toEqual(before)
    expect(await images(run.runId)).toEqual([])
    const { rows } = await h.ctx.transaction(tx =>
      sql`select from runs_erasure where run_id = ${run.runId}`.execute(tx),
    )
    expect(rows).toEqual([])
    expect((await rollBack(run.runId)).body.code).toBe('runs-wrong-state')
  })

  it('columns that were changed come back, and what the application changed since stays', async () => {
    const place = await h.place()
    const action = { does: 'anonymise', columns: [{ column: 'name', change: { becomes: 'pseudonym' } }] }
    const request = { table: customers, where: endedBefore('2024-01-01'), action, dependents: [] }
    const run = await done(place, { rollbackDays: 1, request })
    await place.client.query(`UPDATE shop.customers SET city = 'Ifrane' WHERE id = 2`)
    await place.client.query(
      'DELETE FROM shop.visits WHERE customer = 4; DELETE FROM shop.orders WHERE customer = 4',
    )
    await place.client.query('DELETE FROM shop.customers WHERE id = 4')
    await rollBack(run.runId)
    expect((await h.until(run.runId, 'rolled-back', 'failed')).state).toBe('rolled-back')
    expect(await place.rows('SELECT name, city FROM shop.customers WHERE id = 2')).toEqual([
      ['Salma 2', 'Ifrane'],
    ])
    expect(await place.count(`shop.customers WHERE name LIKE '~%'`)).toBe(0)
    expect(await place.count('shop.customers')).toBe(999)
  })

  it('circles, composite keys, every kind of value', async () => {
    const place = await h.place(`CREATE SCHEMA shop;
      CREATE TABLE shop.teams (a int, b text, head int, payload jsonb, raw bytea, at timestamptz, tags text[], PRIMARY KEY (a, b));
      CREATE TABLE shop.people (id int PRIMARY KEY, team_a int NOT NULL, team_b text NOT NULL, boss int REFERENCES shop.people,
        born date, weight double precision, FOREIGN KEY (team_a, team_b) REFERENCES shop.teams);
      ALTER TABLE shop.teams ADD FOREIGN KEY (head) REFERENCES shop.people;
      INSERT INTO shop.teams SELECT n, 't''"' || n, NULL, '{"k": [1, null, "é"]}', '\\x00ff', '2020-01-01 10:00:00.123456+03', '{a,NULL,"b c"}' FROM generate_series(1, 20) n;
      INSERT INTO shop.people SELECT n, n % 20 + 1, 't''"' || n % 20 + 1, CASE WHEN n > 1 THEN n - 1 END, '2000-02-29', n / 3.0 FROM generate_series(1, 90) n;
      UPDATE shop.teams SET head = a`)
    const tables = ['shop.teams', 'shop.people']
    const before = await everything(place, tables)
    const people = { schema: 'shop', name: 'people' }
    const run = await done(place, {
      ...{ rollbackDays: 3, unknown: null },
      request: {
        table: { schema: 'shop', name: 'teams' },
        ...{ where: { is: 'before', column: 'a', than: '7' }, action: { does: 'erase' } },
        dependents: [
          { table: people, do: 'erase' },
          { table: { schema: 'shop', name: 'teams' }, do: 'erase' },
        ],
      },
    })
    expect(await place.count('shop.people')).toBeLessThan(90)
    await rollBack(run.runId)
    const back = await h.until(run.runId, 'rolled-back', 'failed')
    expect(back.failure).toBeNull()
    expect(await everything(place, tables)).toEqual(before)
  })

  it('killed after a batch came back, and begun again', async () => {
    const place = await h.place()
    const before = await everything(place)
    const run = await done(place, { rollbackDays: 7 })
    await h.ctx.transaction(tx =>
      setRun(tx, h.ctx, RunId.parse(run.runId), { state: 'running', doing: 'rollback' }),
    )
    for (let cut = 0; cut < 3; cut++) {
      const dying = new AbortController()
      let batches = 0
      await carryOut(h.ctx, { organisationId: h.ctx.organisationId, runId: run.runId }, dying.signal, {
        through: source => ({
          ...source,
          transaction: async body => {
            const answer = await source.transaction(async work => {
              const result = await body(work)
              if (cut === 0) dying.abort(new Error('killed'))
              dying.signal.throwIfAborted()
              return result
            })
            batches += 1
            if (cut === 1 && batches === 2) dying.abort(new Error('killed'))
            dying.signal.throwIfAborted()
            return answer
          },
        }),
      }).catch(error => {
        if (!dying.signal.aborted) throw error
      })
    }
    expect((await h.run(run.runId)).state).toBe('rolled-back')
    expect(await everything(place)).toEqual(before)
  })

  it('is refused where nothing was kept', async () => {
    const run = await done(await h.place(), {})
    const { status, body } = await rollBack(run.runId)
    expect([status, body.code]).toEqual([409, 'runs-not-reversible'])
  })
})

describe('kept for a while', () => {
  it('an archive is read with a reason, by the officer alone, and destroyed when its term is over', async () => {
    const place = await h.place()
    const run = await done(place, { keeps: { why: 'archive', until: '2027-01-31' }, request: eraseOld })
    const found = await h.dpo.post(h.at('/archive/find'), {
      ...{ sourceId: place.sourceId, table: customers, key: ['2'] },
    })
    expect(found.body.rows).toMatchObject([{ runId: run.runId, table: customers, until: '2027-01-31' }])
    const [{ imageId }] = found.body.rows
    expect((await h.approver.get(h.at('/archive'))).body.code).toBe('forbidden')
    const listed = await h.dpo.get(h.at(`/archive?runId=${run.runId}&pageSize=10`))
    expect(listed.body.total).toBe(1800)
    expect(JSON.stringify(listed.body)).not.toMatch(/salma/i)
    const without = await h.dpo.post(h.at(`/archive/${imageId}/read`), { reason: ' ' })
    expect(without.status).toBe(422)
    const read = await h.dpo.post(h.at(`/archive/${imageId}/read`), { reason: 'Réquisition 44' })
    expect(read.body.values).toContainEqual({ column: 'email', value: 'salma2@example.ma' })
    const { body: evidence } = await h.dpo.get(h.at('/evidence?kind=runs.archive-read'))
    expect(evidence.entries[0].payload).toMatchObject({
      imageId,
      reason: 'Réquisition 44',
      readBy: 'Amina Alaoui',
    })
    expect(JSON.stringify(evidence)).not.toContain('salma2')

    h.house.clock.moveTo('2027-01-31T12:00:00.000Z')
    await sweepImages(h.house.installation)
    expect(await images(run.runId)).toHaveLength(1800)
    h.house.clock.moveTo('2027-02-01T12:00:00.000Z')
    await sweepImages(h.house.installation)
    expect(await images(run.runId)).toEqual([])
    expect((await h.run(run.runId)).keeps).toBeNull()
    expect((await h.dpo.post(h.at(`/archive/${imageId}/read`), { reason: 'trop tard' })).status).toBe(404)
    expect((await rollBack(run.runId)).body.code).toBe('runs-not-reversible')
  })

  it('once its key is gone, what is left cannot be read', async () => {
    const place = await h.place()
    const run = await done(place, { keeps: { why: 'archive', until: '2028-01-31' }, request: eraseOld })
    const { body } = await h.dpo.get(h.at(`/archive?runId=${run.runId}&pageSize=1`))
    await h.ctx.transaction(tx => setRun(tx, h.ctx, RunId.parse(run.runId), { sealed_image_key: null }))
    const read = await h.dpo.post(h.at(`/archive/${body.rows[0].imageId}/read`), { reason: 'x' })
    expect([read.status, read.body.code]).toEqual([410, 'runs-archive-over'])
  })
})
