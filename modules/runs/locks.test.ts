// Every endpoint of the room: opened to whom its sentence names, shaken by no input; every table walled in, as its records say.
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { customers, eraseOld, openRunsHouse, type RunsHouse } from './house.test-support.ts'
import { runs } from './module.ts'
import { Access, Hold, Replay, Run } from './records.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

it('every endpoint opens to those it names, and to nobody else', async () => {
  const { body: other } = await h.dpo.post('/organisations', {
    nameFr: 'Atlas',
    kind: 'association',
    language: 'fr',
  })
  const stranger = await h.house.join(h.dpo, other.organisationId, 'dpo')
  const auditor = await h.house.join(h.dpo, h.organisationId, 'auditor')
  const cookies = {
    ...{ dpo: h.dpo.cookie(), member: h.member.cookie(), approver: h.approver.cookie() },
    auditor: auditor.cookie(),
  }
  const keys = { organisationId: h.organisationId, cookies, strangerCookie: stranger.cookie() }
  expect(await findUnlocked([runs], (path, init) => h.house.app.request(path, init), keys)).toEqual([])
})

it('a run, a hold and a source of another organisation are not there', async () => {
  const { body: other } = await h.dpo.post('/organisations', {
    nameFr: 'Rif',
    kind: 'company',
    language: 'fr',
  })
  const place = await h.place()
  const { body: run } = await h.dpo.post(h.at('/runs'), {
    title: 'x',
    sourceId: place.sourceId,
    request: eraseOld,
  })
  const there = (path: string) => `/organisations/${other.organisationId}${path}`
  expect((await h.dpo.get(there(`/runs/${run.runId}`))).status).toBe(404)
  expect((await h.dpo.get(there(`/sources/${place.sourceId}/structure`))).status).toBe(404)
  const foreign = await h.dpo.post(there('/runs'), {
    title: 'x',
    sourceId: place.sourceId,
    request: eraseOld,
  })
  expect(foreign.status).toBe(404)
  const scope = [
    { sourceId: place.sourceId, schema: 'shop', table: 'customers', where: { is: 'all', of: [] } },
  ]
  const hold = await h.dpo.post(there('/holds'), { kind: 'incident', title: 'x', reason: 'y', scope })
  expect(hold.status).toBe(404)
})

it('every table is walled in', async () => {
  await everyTableIsIsolated(h.house.installation.database)
})

it('records and tables agree', async () => {
  await expectRecordsMatchTables(h.house.installation.database, {
    runs_run: {
      record: Run,
      hidden: ['share', 'job_id', 'lease_holder', 'lease_until', 'sealed_key', 'sealed_image_key', 'copy'],
    },
    runs_hold: Hold,
    runs_access: { record: Access, hidden: ['secret', 'changed_by'] },
    runs_replay: { record: Replay, hidden: ['job_id'] },
  })
})

it('no junk is answered with a failure of ours', async () => {
  const place = await h.place()
  const { runId } = await h.previewed(place)
  const scope = [{ sourceId: place.sourceId, schema: 'shop', table: 'customers', where: eraseOld.where }]
  const { body: hold } = await h.dpo.post(h.at('/holds'), {
    kind: 'incident',
    title: 'x',
    reason: 'y',
    scope,
  })
  const of = { sourceId: place.sourceId }
  const one = { runId }
  const shaken = await findShaken([runs], (path, init) => h.house.app.request(path, init), {
    ...{ organisationId: h.organisationId, cookie: h.dpo.cookie(), runs: 60 },
    samples: {
      'runs.list': { ...of, state: 'draft', room: 'hand', search: 'x', page: 1, pageSize: 10 },
      'runs.draft': {
        ...of,
        title: 'x',
        request: eraseOld,
        identifying: ['city'],
        today: '2026-11-23',
        rollbackDays: 1,
      },
      'runs.read': one,
      'runs.preview': one,
      'runs.approve': { ...one, previewHash: 'f'.repeat(64), password: 'x' },
      'runs.start': { ...one, share: 0.5 },
      'runs.pause': one,
      'runs.resume': { ...one, share: 0.5 },
      'runs.rollback': { ...one, reason: 'x', password: 'x' },
      'runs.certificatePdf': { ...one, language: 'ar' },
      'runs.certificateJson': one,
      'runs.readAccess': of,
      'runs.setAccess': { ...of, account: 'x', password: 'y' },
      'runs.structure': of,
      'runs.replays': of,
      'runs.replay': of,
      'runs.holds': { ...of, released: false },
      'runs.placeHold': { kind: 'incident', title: 'x', reason: 'y', scope },
      'runs.readHold': { holdId: hold.holdId },
      'runs.releaseHold': { holdId: hold.holdId, reason: 'x' },
      'runs.archive': { ...one, ...of, page: 1, pageSize: 5 },
      'runs.findArchived': { ...of, table: customers, key: ['1'] },
      'runs.readArchived': { imageId: runId, reason: 'x' },
    },
  })
  expect(shaken).toEqual([])
}, 300_000)
