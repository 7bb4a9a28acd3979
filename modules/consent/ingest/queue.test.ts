// Many in one commit: what is grouped, what waits, what happens when the database is away or one record is bad.
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { describe, expect, test } from 'vitest'
import { PointId, RecordId, SubjectId } from '../records.ts'
import type { Incoming } from '../subject/incoming.ts'
import { NO_DETAILS } from '../subject/statement.ts'
import { Overtaken, type Written } from '../subject/write.ts'
import { isOutage, queueOf } from './queue.ts'

const organisation = OrganisationId.parse(newId())
const record = (fields: Partial<Incoming> = {}): Incoming => ({
  recordId: RecordId.parse(newId()),
  subjectId: SubjectId.parse(newId()),
  pointId: PointId.parse(newId()),
  ...{
    order: 0,
    notice: null,
    at: '2026-11-23T09:00:00.000Z',
    manner: 'web',
    form: 'explicit',
    language: 'fr',
  },
  ...{ granted: [], refused: ['x'], details: NO_DETAILS, revisions: {} },
  ...fields,
})
const later = () => new Promise(resolve => setTimeout(resolve, 5))
const all = (records: readonly Incoming[]): Written[] => records.map(() => 'recorded')

describe('the queue', () => {
  test('puts together what waits, at most 500, and two batches at a time', async () => {
    const batches: number[] = []
    let most = 0
    let now = 0
    const queue = queueOf(async (_, records) => {
      batches.push(records.length)
      most = Math.max(most, ++now)
      await later()
      now--
      return all(records)
    })
    const outcomes = await Promise.all(
      Array.from({ length: 1_700 }, () => queue.submit(organisation, record())),
    )
    expect(outcomes).toHaveLength(1_700)
    expect(batches).toEqual([500, 500, 500, 200])
    expect(most).toBe(2)
    await queue.idle()
  })

  test('never puts one subject or one id twice into a batch, and keeps their order', async () => {
    const batches: Incoming[][] = []
    const queue = queueOf(async (_, records) => {
      batches.push([...records])
      await later()
      return all(records)
    })
    const first = record()
    const records = [
      first,
      record({ subjectId: first.subjectId, order: 1 }),
      record({ recordId: first.recordId }),
      record(),
    ]
    await Promise.all(records.map(each => queue.submit(organisation, each)))
    expect(batches.map(batch => batch.map(each => records.indexOf(each)))).toEqual([
      [0, 3],
      [1, 2],
    ])
  })

  test('one bad record fails alone', async () => {
    const bad = record()
    const queue = queueOf(async (_, records) => {
      if (records.includes(bad)) throw Object.assign(new Error('no'), { code: '23514' })
      return all(records)
    })
    const outcomes = await Promise.allSettled(
      [record(), bad, record()].map(each => queue.submit(organisation, each)),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('when the database is away everyone is told to come back, and it is asked once', async () => {
    let asked = 0
    const queue = queueOf(async () => {
      asked++
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    })
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => queue.submit(organisation, record())))
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ reason: { kind: { code: 'consent-busy' }, retryAfterSeconds: 2 } })
    expect(asked).toBe(1)
  })

  test('a batch that was overtaken is tried again whole', async () => {
    let tries = 0
    const queue = queueOf(async (_, records) => {
      if (++tries < 3) throw new Overtaken()
      return all(records)
    })
    expect(await queue.submit(organisation, record())).toBe('recorded')
    expect(tries).toBe(3)
  })

  test('holds so many and no more', async () => {
    let open = () => {}
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    const queue = queueOf(
      async (_, records) => {
        await gate
        return all(records)
      },
      { mostWaiting: 3 },
    )
    const held = [1, 2, 3].map(() => queue.submit(organisation, record()))
    await expect(queue.submit(organisation, record())).rejects.toMatchObject({
      kind: { code: 'consent-busy' },
      retryAfterSeconds: 1,
    })
    open()
    expect(await Promise.all(held)).toEqual(['recorded', 'recorded', 'recorded'])
    await queue.idle()
    expect(await queue.submit(organisation, record())).toBe('recorded')
  })

  test.each([
    [{ code: '57P01' }, true],
    [{ code: '53100' }, true],
    [{ code: '08006' }, true],
    [{ code: 'ECONNRESET' }, true],
    [new Error('Connection terminated unexpectedly'), true],
    [new Error('timeout exceeded when trying to connect'), true],
    [{ code: '23505' }, false],
    [new TypeError('x is undefined'), false],
    [undefined, false],
  ])('%o is an outage: %s', (error, is) => expect(isOutage(error)).toBe(is))
})
