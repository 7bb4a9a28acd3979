// A source restored from a backup made before the run: after the replay it is as it was after the run.
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { customers, endedBefore, openRunsHouse, type Place, type RunsHouse } from '../house.test-support.ts'
import { hashSet } from './hash-set.ts'
import { hasherOf } from './hashes.ts'

let h: RunsHouse
beforeAll(async () => {
  h = await openRunsHouse()
})
afterAll(() => h.close())

const tables = ['shop.customers', 'shop.orders', 'shop.visits']
const everything = async (place: Place) => {
  const found: unknown[][][] = []
  for (const table of tables) found.push(await place.rows(`SELECT t::text FROM ${table} t ORDER BY 1`))
  return found
}

/** What a backup is: all rows as they are now, in a schema of their own until they are put back over the present ones. */
const backUp = (place: Place) =>
  place.client.query(
    [
      'CREATE SCHEMA backup',
      ...tables.map(name => `CREATE TABLE backup.${name.slice(5)} AS TABLE ${name}`),
    ].join('; '),
  )
const restore = (place: Place) =>
  place.client.query(
    [
      'TRUNCATE shop.customers, shop.orders, shop.visits',
      ...tables.map(name => `INSERT INTO ${name} TABLE backup.${name.slice(5)}`),
    ].join('; '),
  )

const replayed = async (place: Place) => {
  const asked = await h.dpo.post(h.at(`/sources/${place.sourceId}/replays`))
  if (asked.status !== 200) return asked.body
  for (;;) {
    const { body } = await h.dpo.get(h.at(`/sources/${place.sourceId}/replays`))
    if (!['queued', 'running'].includes(body.replays[0].state)) return body.replays[0]
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
const ran = async (place: Place, draft: object = {}) => {
  const { runId } = await h.approved(place, draft)
  await h.dpo.post(h.at(`/runs/${runId}/start`), { share: 1 })
  return h.until(runId, 'done', 'failed')
}

it('what a backup brings back goes again', async () => {
  const place = await h.place()
  await backUp(place)
  await ran(place)
  // Who stayed moved on; a later run anonymised some of them.
  await ran(place, {
    unknown: null,
    request: {
      table: customers,
      where: { is: 'all', of: [endedBefore('2030-01-01'), { is: 'before', column: 'id', than: '200' }] },
      action: {
        does: 'anonymise',
        columns: [
          { column: 'name', change: { becomes: 'pseudonym' } },
          { column: 'born', change: { becomes: 'year' } },
          { column: 'email', change: { becomes: 'null' } },
        ],
      },
      dependents: [],
    },
  })
  const after = await everything(place)
  await restore(place)
  expect(await place.count('shop.customers')).toBe(1000)
  const replay = await replayed(place)
  expect(replay).toMatchObject({ state: 'done', failure: null, progress: { runs: 2, runsDone: 2 } })
  expect(await everything(place)).toEqual(after)
  expect(replay.progress.found).toBe(400 + 100)
  expect(replay.progress.rows).toContainEqual({ table: customers, does: 'delete', rows: 400 })
  const { body: evidence } = await h.dpo.get(h.at('/evidence?kind=runs.replay-certified'))
  expect(evidence.entries[0].payload).toMatchObject({ certificateHash: replay.certificate.hash, found: 500 })
  // Done again, it finds nothing to erase, and changes nothing.
  await replayed(place)
  expect(await everything(place)).toEqual(after)
})

it('a row that is held now stays, though it was erased before', async () => {
  const place = await h.place()
  await backUp(place)
  await ran(place)
  await restore(place)
  await h.dpo.post(h.at('/holds'), {
    ...{ kind: 'cndp-order', title: 'Ordre', reason: 'Conservation ordonnée' },
    scope: [
      {
        ...{ sourceId: place.sourceId, schema: 'shop', table: 'customers' },
        where: { is: 'before', column: 'id', than: '10' },
      },
    ],
  })
  const replay = await replayed(place)
  expect(replay.progress).toMatchObject({ found: 396, kept: 4 })
  expect(await place.count('shop.customers WHERE id < 10')).toBe(9)
  expect(await place.count('shop.customers')).toBe(604)
})

it('a run that was undone is not applied again', async () => {
  const place = await h.place()
  const run = await ran(place, { rollbackDays: 5 })
  await h.approver.post(h.at(`/runs/${run.runId}/rollback`), {
    ...{ password: 'palmier-argan-oued-zellige', reason: 'Erreur' },
  })
  await h.until(run.runId, 'rolled-back')
  const replay = await replayed(place)
  expect(replay.progress).toMatchObject({ runs: 0, found: 0 })
  expect(await place.count('shop.customers')).toBe(1000)
})

it('a restored structure that no longer admits the plan is told, and the others go on', async () => {
  const place = await h.place()
  await backUp(place)
  await ran(place)
  await restore(place)
  await place.client.query(
    'CREATE TABLE shop.older (id int PRIMARY KEY, customer int NOT NULL REFERENCES shop.customers)',
  )
  const replay = await replayed(place)
  expect(replay).toMatchObject({ state: 'failed', failure: { code: 'not-replayed' } })
  expect(await place.count('shop.customers')).toBe(1000)
})

it('needs an account that may write', async () => {
  const place = await h.place()
  expect((await replayed(place)).code).toBe('runs-no-access')
})

it('no key of a row stands in the journal', async () => {
  const place = await h.place()
  const run = await ran(place)
  const { rows } = await h.ctx.transaction(tx =>
    sql<{ hashes: Buffer }>`select hashes from runs_erasure where run_id = ${run.runId}`.execute(tx),
  )
  const plain = hasherOf('', customers)(['2'])
  const hashes = Buffer.concat(rows.map(({ hashes: each }) => each))
  expect(hashes.length).toBe(400 * 16)
  expect(hashes.includes(plain)).toBe(false)
})

it('a set of hashes finds what was added, under every number, and nothing else', () => {
  const one = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(bytes => Buffer.from(bytes))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(one, fc.nat(5)), { maxLength: 60 }),
      fc.array(one, { maxLength: 20 }),
      (added, others) => {
        const set = hashSet(added.length)
        const known = new Map<string, number[]>()
        for (const [hash, of] of added) {
          set.add(hash, 0, of)
          known.set(hash.toString('hex'), [...(known.get(hash.toString('hex')) ?? []), of])
        }
        for (const hash of [...added.map(([each]) => each), ...others])
          expect(set.find(hash)).toEqual((known.get(hash.toString('hex')) ?? []).sort((a, b) => a - b))
      },
    ),
    { numRuns: 2_000 },
  )
})
