// What pages send, right and wrong, on a real PostgreSQL: a grant must be right in everything, a refusal is always kept.
import { randomBytes } from 'node:crypto'
import { signLog } from '@himaya/evidence/log/outsiders.test-support'
import { evidence } from '@himaya/evidence/module'
import type { Context } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import { OrganisationId } from '@himaya/platform/records'
import { startTestInstallation, type TestInstallation } from '@himaya/platform/testing/installation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { history, recordChoice, standing } from '../door.ts'
import { consentTables, type PublishedPoint, publishNotice, publishPoint } from '../published.test-support.ts'
import { sealAll } from '../seal/sealer.ts'
import { type PublicConsent, publicConsent } from './public.ts'

const ORIGIN = 'https://boutique.example.ma'
let it: TestInstallation
let door: PublicConsent
let ctx: Context
let point: PublishedPoint
beforeAll(async () => {
  it = await startTestInstallation([evidence, consentTables])
  door = publicConsent(it.installation)
  ctx = newContext()
  point = await publishPoint(ctx, { origins: [ORIGIN] })
})
afterAll(async () => {
  await door.stop()
  await it.close()
})

const newContext = () =>
  it.installation.contextFor({
    organisationId: OrganisationId.parse(newId()),
    actor: { kind: 'system', task: 'test' },
    language: 'fr',
  })
/** `newId` never goes back in time, and here time is moved. */
const idAt = (instant: string) => {
  const hex = Date.parse(instant).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8${randomBytes(8)
    .toString('hex')
    .replace(/^(...)./, '$1-')}`
}
const idNow = () => idAt(it.clock.now())
const chosen = (fields: object = {}) => ({
  id: idNow(),
  subject: newId(),
  order: 0,
  site: point.key,
  notice: point.version,
  at: it.clock.now(),
  language: 'ar',
  granted: ['analytics'],
  refused: ['marketing'],
  objects: false,
  ...fields,
})
const refusing = (fields: object = {}) =>
  chosen({ granted: [], refused: ['analytics', 'marketing'], ...fields })
const send = async (
  body: unknown,
  {
    origin = ORIGIN,
    path = '/v1/consents',
    app = door.app,
    address = '10.0.0.1',
    headers = {},
  }: {
    origin?: string | null
    path?: string
    app?: PublicConsent['app']
    address?: string
    headers?: Record<string, string>
  } = {},
) => {
  const answer = await app.request(
    path,
    {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'text/plain', ...(origin !== null && { origin }), ...headers },
    },
    { incoming: { socket: { remoteAddress: address } } },
  )
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) }
}
const kept = (subject: string, of = ctx) => of.transaction(tx => history(tx, of, subject))
const stands = async (subjectId: string) =>
  Object.fromEntries(
    (await ctx.transaction(tx => standing(tx, ctx, { subjectId }))).map(({ purpose, is }) => [purpose, is]),
  )
const count = async () =>
  (await ctx.transaction(tx => sql<{ n: number }>`select count(*) as n from consent_record`.execute(tx)))
    .rows[0]?.n

describe('a choice', () => {
  test.each(['/v1/consents', '/v1/beacon'])(
    'sent to %s is recorded, once however often it is sent',
    async path => {
      const choice = chosen({ objects: true })
      expect(await send(choice, { path })).toMatchObject({ status: 201, body: {} })
      expect(await send(choice, { path })).toMatchObject({ status: 200 })
      expect(await kept(choice.subject)).toMatchObject([
        {
          recordId: choice.id,
          order: 0,
          pointId: point.pointId,
          notice: point.version,
          at: choice.at,
          manner: 'web',
          form: 'explicit',
          language: 'ar',
          granted: ['analytics'],
          refused: ['marketing'],
          details: { objects: true, mended: [] },
        },
      ])
      expect(await stands(choice.subject)).toEqual({ analytics: 'granted', marketing: 'refused' })
    },
  )

  test('the last by its order stands, whatever arrives when', async () => {
    const subject = newId()
    await send(refusing({ subject, order: 2 }))
    await send(chosen({ subject, order: 1, granted: ['analytics', 'marketing'], refused: [] }))
    expect(await stands(subject)).toEqual({ analytics: 'refused', marketing: 'refused' })
    expect((await kept(subject)).map(({ order }) => order).sort()).toEqual([1, 2])
  })

  test('may be read by its page only', async () => {
    expect((await send(chosen())).headers.get('access-control-allow-origin')).toBe(ORIGIN)
    const other = await send(refusing(), { origin: 'https://other.example' })
    expect(other.status).toBe(201)
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('many at once are all there', async () => {
    const before = Number(await count())
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, n) => send(chosen(), { address: `10.1.0.${n}` })),
    )
    expect(answers.every(({ status }) => status === 201)).toBe(true)
    expect(await count()).toBe(before + 150)
  })

  test('of a notice whose words alone changed is taken; of what changed in substance it is not', async () => {
    const mine = newContext()
    const own = await publishPoint(mine)
    const from = { site: own.key, notice: own.version }
    await mine.transaction(tx => publishNotice(tx, mine, own, { text: 'Autres mots.' }))
    expect(await send(chosen(from))).toMatchObject({ status: 201 })
    const other = newContext()
    const stale = await publishPoint(other)
    await other.transaction(tx => publishNotice(tx, other, stale, { revision: 2 }))
    const sent = { site: stale.key, notice: stale.version }
    expect(await send(chosen(sent))).toMatchObject({ status: 409, body: { code: 'consent-notice-stale' } })
    const nowhere = refusing({ ...sent, notice: 'unknown' })
    expect(await send(nowhere)).toMatchObject({ status: 201 })
    expect(await kept(nowhere.subject, other)).toMatchObject([
      { refused: ['analytics', 'marketing'], notice: null, details: { mended: ['notice', 'purposes'] } },
    ])
    const refusal = refusing({ ...sent, refused: ['marketing'] })
    expect(await send(refusal)).toMatchObject({ status: 201 })
    expect(await kept(refusal.subject, other)).toMatchObject([
      { refused: ['marketing'], notice: stale.version },
    ])
  })
})

const far = (days: number) =>
  new Date(Date.parse('2026-11-23T09:00:00.000Z') + days * 86_400_000).toISOString()
const wrong: [string, object, string][] = [
  ['an unknown notice', { notice: 'f'.repeat(64) }, 'consent-notice-stale'],
  ['no notice', { notice: undefined }, 'consent-notice-stale'],
  [
    'an unknown purpose',
    { granted: ['analytics', 'x'], refused: ['marketing'] },
    'consent-purpose-not-asked',
  ],
  ['a purpose left out', { granted: ['analytics'], refused: [] }, 'consent-purpose-not-asked'],
  [
    'one both granted and refused',
    { granted: ['analytics'], refused: ['analytics'] },
    'consent-purpose-not-asked',
  ],
  [
    'one named twice',
    { granted: ['analytics', 'analytics'], refused: ['marketing'] },
    'consent-purpose-not-asked',
  ],
  ['a number for an id', { id: 7 }, 'consent-record-unreadable'],
  ['an id of another kind', { id: '3b241101-e2bb-4255-8caf-4136c566a962' }, 'consent-record-unreadable'],
  ['an id of the future', { id: idAt('2026-11-25T09:00:00.000Z') }, 'consent-id-impossible'],
  ['an id of long ago', { id: '00000000-0000-7000-8000-000000000000' }, 'consent-id-impossible'],
  ['a subject that is none', { subject: 'amina@example.ma' }, 'consent-record-unreadable'],
  ['a negative order', { order: -1 }, 'consent-record-unreadable'],
  ['half an order', { order: 0.5 }, 'consent-record-unreadable'],
  ['an order beyond all', { order: 2 ** 40 }, 'consent-record-unreadable'],
  ['a time that is none', { at: 'yesterday' }, 'consent-record-unreadable'],
  ['a day that is none', { at: '2026-13-45T00:00:00Z' }, 'consent-record-unreadable'],
  ['a time in the future', { at: far(2) }, 'consent-time-impossible'],
  ['a time long ago', { at: far(-401) }, 'consent-time-impossible'],
  ['a list that is none', { granted: { analytics: true } }, 'consent-record-unreadable'],
  [
    'a list without end',
    { granted: Array.from({ length: 101 }, (_, n) => `p${n}`) },
    'consent-record-unreadable',
  ],
]

describe('with something wrong', () => {
  test.each(wrong)('a grant with %s is refused, and nothing is written', async (_what, fields, code) => {
    const before = await count()
    expect(await send(chosen(fields))).toMatchObject({ body: { code } })
    expect(await count()).toBe(before)
  })
  test.each(wrong.filter(([, fields]) => !('granted' in fields)))(
    'a refusal with %s is kept, and stands',
    async (_what, fields) => {
      const subject = newId()
      await send(chosen({ subject, order: 3, granted: ['analytics', 'marketing'], refused: [] }))
      const sent = refusing({ subject, order: 4, ...fields })
      expect(await send(sent)).toMatchObject({ status: 201 })
      if (sent.subject === subject)
        expect(await stands(subject)).toEqual({ analytics: 'refused', marketing: 'refused' })
    },
  )
  test.each([
    ['names what is not asked', { refused: ['x'] }],
    ['names nothing', { refused: [] }],
    ['has no lists but what it refuses', { granted: undefined, refused: ['analytics'] }],
  ])('a refusal that %s is one', async (_what, fields) => {
    const sent = refusing(fields)
    expect(await send(sent)).toMatchObject({ status: 201 })
    expect(await stands(sent.subject)).toMatchObject({ analytics: 'refused' })
  })

  test('a grant from another origin, or from no page, is refused', async () => {
    for (const origin of ['https://other.example', 'http://boutique.example.ma', 'null', null])
      expect(await send(chosen(), { origin })).toMatchObject({
        status: 403,
        body: { code: 'consent-origin-unknown' },
      })
    expect(await send(refusing(), { origin: null })).toMatchObject({ status: 201 })
  })

  test('an id that is another choice’s is refused; a refusal is kept under an id of its own', async () => {
    const first = chosen()
    await send(first)
    expect(await send({ ...first, granted: ['marketing'], refused: ['analytics'] })).toMatchObject({
      status: 409,
      body: { code: 'consent-id-taken' },
    })
    expect(await send(chosen({ id: first.id }))).toMatchObject({ status: 409 })
    expect(await stands(first.subject)).toEqual({ analytics: 'granted', marketing: 'refused' })
    expect(await send(refusing({ id: first.id, subject: first.subject, order: 1 }))).toMatchObject({
      status: 201,
    })
    expect(await stands(first.subject)).toEqual({ analytics: 'refused', marketing: 'refused' })
    expect((await kept(first.subject)).map(({ details }) => details?.mended)).toEqual([['id'], []])
  })

  test('an unknown site is told so, a closed point keeps refusals only', async () => {
    for (const site of ['nobody-has-this', '', "'; drop table consent_record; --", 42])
      expect((await send(chosen({ site }))).status).toBeOneOf([404, 422])
    const mine = newContext()
    const own = await publishPoint(mine)
    await mine.transaction(tx => sql`update consent_point set state = 'closed'`.execute(tx))
    const from = { site: own.key, notice: own.version }
    expect(await send(chosen(from))).toMatchObject({
      status: 409,
      body: { code: 'consent-point-not-published' },
    })
    expect(await send(refusing(from))).toMatchObject({ status: 201 })
  })

  test('a counter’s point takes nothing from pages', async () => {
    const own = await publishPoint(newContext(), { manner: 'counter' })
    expect((await send(refusing({ site: own.key }))).status).toBe(404)
  })

  test.each(['', '{', '[]', 'null', '"x"', '{"site":', '\u0000', '[[[[', '{"__proto__":{"site":"x"}}', '7'])(
    'the body %j is refused',
    async body =>
      expect(await send(body)).toMatchObject({ status: 422, body: { code: 'consent-record-unreadable' } }),
  )

  test('a body over 8 kB is refused, whether it says its length or not', async () => {
    const body = JSON.stringify(chosen({ padding: 'x'.repeat(8_200) }))
    expect(await send(body)).toMatchObject({ status: 413 })
    expect(await send(body, { headers: { 'content-length': String(body.length) } })).toMatchObject({
      status: 413,
    })
  })

  test('a flood of one address is told to wait, others are not', async () => {
    const { app } = publicConsent(it.installation, { rate: { burst: 3, perSecond: 1 } })
    const flood = []
    for (let n = 0; n < 6; n++) flood.push((await send(refusing(), { app, address: '10.9.9.9' })).status)
    expect(flood.slice(0, 3)).toEqual([201, 201, 201])
    const refused = await send(refusing(), { app, address: '10.9.9.9' })
    expect(refused).toMatchObject({ status: 429, body: { code: 'consent-too-often' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await send(refusing(), { app, address: '10.9.9.8' })).status).toBe(201)
  })

  test('nothing of a person is in the log', () => {
    expect(it.lines.filter(({ event }) => event !== 'migrated')).toEqual([])
  })
})

describe('the notice', () => {
  const get = (key: string, headers: Record<string, string> = {}) =>
    door.app.request(`/v1/sites/${key}/notice`, { headers: { origin: ORIGIN, ...headers } })
  test('is what the banner shows', async () => {
    const answer = await get(point.key)
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(await answer.json()).toMatchObject({
      site: point.key,
      version: point.version,
      asked: expect.stringMatching(/^[0-9a-f]{16}$/),
      controller: 'InfraForge Morocco',
      receipt: 'D-329/2026',
      days: 180,
      categories: [
        { id: 'analytics', essential: false },
        { id: 'marketing', essential: false, objectable: true },
      ],
    })
    const again = await get(point.key, { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })
  test.each(['nobody-has-this', 'x', '%00'])('of %s is not found', async key => {
    expect((await get(key)).status).toBe(404)
  })
})

describe('the receipt of a choice', () => {
  const get = (recordId: string, key = point.key) =>
    door.app.request(`/v1/sites/${key}/receipts/${recordId}`, { headers: { origin: ORIGIN } })
  test('is given to its page, once it is sealed', async () => {
    const choice = chosen()
    await send(choice)
    const early = await get(choice.id)
    expect([early.status, await early.json()]).toMatchObject([409, { code: 'consent-not-sealed-yet' }])
    await sealAll(it.installation)
    await signLog(ctx)
    const answer = await get(choice.id)
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(await answer.json()).toMatchObject({ receipt_id: choice.id, proof: { seal: { number: 1 } } })
  })
  test('of what was recorded elsewhere, or nowhere, is not found', async () => {
    const counter = await publishPoint(ctx, { manner: 'counter' })
    const recordId = await ctx.transaction(tx =>
      recordChoice(tx, ctx, {
        ...{ who: { subjectId: newId() }, point: counter.pointId, granted: [], refused: ['analytics'] },
        ...{ language: 'fr', form: 'explicit' },
      }),
    )
    for (const id of [recordId, newId(), 'x', '%27']) expect((await get(id)).status).toBe(404)
    expect((await get(recordId, counter.key)).status).toBe(404)
  })
})
