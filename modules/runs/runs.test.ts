// From a draft to a certificate, over HTTP, on a real PostgreSQL.
import { createHash } from 'node:crypto'
import { password } from '@himaya/organisation/house.test-support'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseOld, openRunsHouse, type RunsHouse } from './house.test-support.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

describe('a run, from its draft to its certificate', () => {
  it('erases what was approved, and tells it', async () => {
    const place = await h.place()
    const seen = await h.previewed(place)
    if (!seen.preview) throw new Error(JSON.stringify([seen, h.house.lines.slice(-5)], null, 1))
    expect(seen.preview.survey).toMatchObject({
      meant: { rows: 400, exact: true },
      held: { rows: 0, exact: true },
      unknown: { rows: 100, exact: true },
    })
    const run = await h.approved(place)
    expect(run).toMatchObject({ state: 'approved', createdBy: 'Amina Alaoui' })
    const started = await h.dpo.post(h.at(`/runs/${run.runId}/start`), { share: 1 })
    expect(started.body).toMatchObject({ state: 'running' })
    const done = await h.until(run.runId, 'done', 'failed')
    expect(done).toMatchObject({ state: 'done', failure: null, progress: { roots: 400, kept: 0, of: 400 } })
    expect(await place.count('shop.customers')).toBe(600)
    expect(await place.count('shop.customers WHERE ended_on IS NULL')).toBe(100)
    expect(await place.count('shop.orders')).toBe(1200)
    expect(await place.count('shop.visits')).toBe(1500)
    const json = await h.dpo.get(h.at(`/runs/${run.runId}/certificate.json`))
    expect(json.status).toBe(200)
  })
})
void createHash
void password
void eraseOld
