// What a visitor sees and changes: one purpose, all prospecting, everything; in the words that are published, with a receipt.

import { recordChoice } from '@himaya/consent/door'
import { consent } from '@himaya/consent/module'
import { filings } from '@himaya/filings/module'
import { mayContact } from '@himaya/marketing/door'
import { marketing } from '@himaya/marketing/module'
import { type House, openHouse } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import { OrganisationId } from '@himaya/platform/records'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  actsOf,
  choose,
  isOpen,
  objectToProspecting,
  preferences,
  receiptFor,
  refuseEverything,
} from './door.ts'
import { askedInPortal, type Call, openThePortal, publishThePortal } from './open-portal.test-support.ts'
import type { Visitor } from './records.ts'

let house: House
let organisationId: string
let call: Call
let portalPoint: string

beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register, filings, consent, marketing] })
  const made = await house.setUp()
  organisationId = made.organisationId
  call = async (method, path, body) => {
    const send = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch' } as const
    const answer = await made.dpo[send[method]](path, body)
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  ;({ pointId: portalPoint } = await openThePortal(call, organisationId))
})
afterAll(() => house.close())

const inside = (id = organisationId): Context =>
  house.installation.contextFor({
    organisationId: OrganisationId.parse(id),
    actor: { kind: 'system', task: 'portal' },
    language: 'ar',
  })
let people = 0
const someone = (): Visitor => ({ email: `salma${++people}@example.ma`, proof: 'code' })

const statesOf = async (visitor: Visitor) =>
  Object.fromEntries(
    (await preferences(inside(), visitor))?.preferences.map(({ key, is }) => [key, is]) ?? [],
  )
const versionNow = async () => (await preferences(inside(), someone()))?.version ?? ''
const nothing = {
  'offers-email': 'unknown',
  'offers-sms': 'unknown',
  advice: 'unknown',
  'share-rif': 'unknown',
}

/** A purpose that another point asks, and a yes to it given there. */
async function acceptedElsewhere(visitor: Visitor, key: string, kind: object) {
  const at = `/organisations/${organisationId}/consent`
  const text = { fr: key, ar: 'غاية', en: key }
  await call('POST', `${at}/purposes`, { content: { key, label: text, text, ...kind } })
  const { pointId, changedAt, ...point } = await call('POST', `${at}/points`, {
    manner: 'counter',
    name: key,
  })
  const { name, days } = point
  await call('PUT', `${at}/points/${pointId}`, {
    changedAt,
    content: {
      ...{ name, days, origins: [], domain: null, title: text, text, page: null },
      purposes: [{ key, essential: false, objectable: false, cookies: [], google: [] }],
    },
  })
  await publishThePortal(call, organisationId, pointId)
  const ctx = inside()
  await ctx.transaction(tx =>
    recordChoice(tx, ctx, {
      ...{ who: visitor, point: pointId, granted: [key], refused: [], language: 'fr', form: 'explicit' },
    }),
  )
}

describe('a visitor', () => {
  test('nobody knows has answered nothing, and sees each purpose and recipient apart', async () => {
    const visitor = someone()
    const centre = await preferences(inside(), visitor)
    expect(await statesOf(visitor)).toEqual(nothing)
    expect(centre?.preferences.find(({ key }) => key === 'share-rif')).toMatchObject({
      kind: 'disclosure',
      recipient: { name: 'Rif Livraison', country: 'MA' },
      at: null,
      manner: null,
    })
    expect(await actsOf(inside(), visitor)).toEqual([])
  })

  test('says yes, then no, as easily; both stay in the history, in words', async () => {
    const visitor = someone()
    const version = await versionNow()
    expect(await choose(inside(), visitor, { key: 'offers-sms', agrees: true, version })).toMatchObject({
      is: 'recorded',
    })
    const [, sms] = (await preferences(inside(), visitor))?.preferences ?? []
    expect(sms).toMatchObject({ key: 'offers-sms', is: 'granted', manner: 'portal', at: house.clock.now() })
    house.clock.advance({ minutes: 1 })
    expect(await choose(inside(), visitor, { key: 'offers-sms', agrees: false, version })).toMatchObject({
      is: 'recorded',
    })
    expect(await statesOf(visitor)).toEqual({ ...nothing, 'offers-sms': 'refused' })
    const acts = await actsOf(inside(), visitor)
    expect(
      acts.map(({ granted, refused }) => [granted.map(({ en }) => en), refused.map(({ en }) => en)]),
    ).toEqual([
      [[], ['Get our offers by text message']],
      [['Get our offers by text message'], []],
    ])
  })

  test('sees nothing of anybody else’s', async () => {
    const one = someone()
    const chosen = await choose(inside(), one, { key: 'advice', agrees: true, version: await versionNow() })
    if (chosen.is !== 'recorded') throw new Error(chosen.is)
    const other = someone()
    expect(await statesOf(other)).toEqual(nothing)
    expect(await actsOf(inside(), other)).toEqual([])
    expect(await receiptFor(inside(), other, chosen.recordId)).toBeNull()
    expect(await receiptFor(inside(), one, 'no record')).toBeNull()
  })

  test('is the same however the address is written', async () => {
    const visitor = someone()
    await choose(inside(), visitor, { key: 'advice', agrees: false, version: '' })
    expect(await statesOf({ ...visitor, email: visitor.email.toUpperCase() })).toMatchObject({
      advice: 'refused',
    })
  })
})

describe('a yes', () => {
  test('to words that are no longer shown is asked again; a no is kept', async () => {
    const visitor = someone()
    expect(await choose(inside(), visitor, { key: 'advice', agrees: true, version: 'a'.repeat(64) })).toEqual(
      {
        is: 'text-changed',
      },
    )
    expect(await statesOf(visitor)).toEqual(nothing)
    await choose(inside(), visitor, { key: 'advice', agrees: false, version: 'a'.repeat(64) })
    expect(await statesOf(visitor)).toEqual({ ...nothing, advice: 'refused' })
  })

  test('to what is not asked is none', async () => {
    expect(
      await choose(inside(), someone(), { key: 'nothing', agrees: true, version: await versionNow() }),
    ).toEqual({
      is: 'closed',
    })
  })
})

describe('given elsewhere', () => {
  test('is shown, and can only be taken back here', async () => {
    const visitor = someone()
    await acceptedElsewhere(visitor, 'loyalty', { kind: 'use' })
    const shown = (await preferences(inside(), visitor))?.preferences.find(({ key }) => key === 'loyalty')
    expect(shown).toMatchObject({ is: 'granted', manner: 'counter', onlyRefusable: true })
    expect(
      await choose(inside(), visitor, { key: 'loyalty', agrees: true, version: await versionNow() }),
    ).toEqual({
      is: 'text-changed',
    })
    await choose(inside(), visitor, { key: 'loyalty', agrees: false, version: '' })
    expect((await statesOf(visitor)).loyalty).toBeUndefined()
    expect((await preferences(inside(), someone()))?.preferences.map(({ key }) => key)).not.toContain(
      'loyalty',
    )
  })

  test('falls with everything, and prospecting with all prospecting', async () => {
    const visitor = someone()
    await acceptedElsewhere(visitor, 'offers-post', { kind: 'prospecting', channel: 'post' })
    await acceptedElsewhere(visitor, 'studies', { kind: 'use' })
    const version = await versionNow()
    for (const key of ['offers-email', 'advice'])
      await choose(inside(), visitor, { key, agrees: true, version })

    await objectToProspecting(inside(), visitor)
    expect(await statesOf(visitor)).toMatchObject({
      ...{ 'offers-email': 'refused', 'offers-sms': 'refused', advice: 'granted', studies: 'granted' },
    })
    const [objection] = await actsOf(inside(), visitor)
    expect(objection?.refused.map(({ fr }) => fr)).toContain('offers-post')

    await refuseEverything(inside(), visitor)
    expect(await statesOf(visitor)).toEqual({
      ...{ 'offers-email': 'refused', 'offers-sms': 'refused', advice: 'refused', 'share-rif': 'refused' },
    })
    const [everything] = await actsOf(inside(), visitor)
    expect(everything?.refused.map(({ fr }) => fr)).toEqual(expect.arrayContaining(['studies', 'loyalty']))
  })
})

describe('an objection to prospecting', () => {
  const gate = (visitor: Visitor) => {
    const ctx = inside()
    const question = { person: { email: visitor.email }, channel: 'email' } as const
    return ctx.transaction(tx => mayContact(tx, ctx, question))
  }

  test('is heard by the gate that every message passes; a later yes outweighs it', async () => {
    const visitor = someone()
    const version = await versionNow()
    await choose(inside(), visitor, { key: 'offers-email', agrees: true, version })
    house.clock.advance({ minutes: 1 })
    for (const object of [objectToProspecting, refuseEverything]) {
      await object(inside(), visitor)
      const { allowed, found } = await gate(visitor)
      expect(allowed).toBe(false)
      expect(found?.objection).toMatchObject({ scope: 'all', outweighed: false })
      house.clock.advance({ minutes: 1 })
      await choose(inside(), visitor, { key: 'offers-email', agrees: true, version })
      expect((await gate(visitor)).found?.objection).toMatchObject({ outweighed: true })
      house.clock.advance({ minutes: 1 })
    }
  })
})

test('an objection needs no consent that was asked before it (art. 9)', async () => {
  const { organisationId: other } = await call('POST', '/organisations', {
    ...{ nameFr: 'Rif SARL', kind: 'company', language: 'fr' },
  })
  await openThePortal(
    call,
    other,
    askedInPortal.filter(({ kind }) => kind === 'use'),
  )
  const [visitor, ctx] = [someone(), inside(other)]
  expect(await objectToProspecting(ctx, visitor)).toEqual({ is: 'objected' })
  expect(await actsOf(ctx, visitor)).toEqual([])
  const answer = await ctx.transaction(tx =>
    mayContact(tx, ctx, { person: { email: visitor.email }, channel: 'email' }),
  )
  expect(answer).toMatchObject({ allowed: false, found: { objection: { scope: 'all', outweighed: false } } })
})

test('a receipt is the visitor’s own, and not given before it proves something', async () => {
  const visitor = someone()
  const chosen = await choose(inside(), visitor, { key: 'advice', agrees: true, version: await versionNow() })
  if (chosen.is !== 'recorded') throw new Error(chosen.is)
  // Nothing seals here; stories/portal.story.ts waits for the proof and checks it.
  expect(await receiptFor(inside(), visitor, chosen.recordId)).toBe('not-sealed-yet')
})

test('an organisation whose portal is closed asks nothing, and loses nothing', async () => {
  const visitor = someone()
  const at = `/organisations/${organisationId}/consent/points/${portalPoint}/state`
  await choose(inside(), visitor, { key: 'advice', agrees: true, version: await versionNow() })
  await call('POST', at, { state: 'closed' })
  expect(await isOpen(inside())).toBe(false)
  expect(await preferences(inside(), visitor)).toBeNull()
  expect(await refuseEverything(inside(), visitor)).toEqual({ is: 'closed' })
  await call('POST', at, { state: 'open' })
  expect(await statesOf(visitor)).toMatchObject({ advice: 'granted' })
})
