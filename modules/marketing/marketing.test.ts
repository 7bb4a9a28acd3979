// The gate over HTTP, on a real PostgreSQL: what is answered, what is kept, and to whom the room is open.
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { newId } from '@himaya/platform/identifier'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GateHouse, openGateHouse, ready } from './gate.test-support.ts'
import { marketing } from './module.ts'
import { ApiKey, Campaign, Customer, Objection, Work } from './records.ts'

let g: GateHouse
beforeAll(async () => {
  g = await openGateHouse()
})
afterAll(() => g.house.close())

const ask = async (question: object) => (await g.dpo.post(g.at('/gate'), question)).body
const byMail = (email: string, more: object = {}) => ask({ person: { email }, channel: 'email', ...more })
const rows = async (query: string) => (await g.ctx.transaction(tx => sql.raw(query).execute(tx))).rows

describe('before anything is set', () => {
  it('nobody is allowed, and the law says what it needs', async () => {
    const answer = await byMail('salma@example.ma')
    expect(answer).toMatchObject({ allowed: false, conclusion: 'undetermined', outcome: 'asked' })
    expect(answer.answer.needs.map((need: { fact: string }) => need.fact)).toContain('collectedDirectly')
  })

  it('an address that cannot be read is not allowed', async () => {
    expect(await byMail('salma')).toMatchObject({
      allowed: false,
      outcome: 'unreadable-address',
      answer: null,
    })
    const both = await ask({ person: { email: 'salma@example.ma', phone: '12' }, channel: 'email' })
    expect(both).toMatchObject({ allowed: false, outcome: 'unreadable-address' })
  })
})

describe('the gate', () => {
  beforeAll(() => g.settings(ready))

  it('allows by consent, by that means only, however the address is written', async () => {
    await g.choose({ email: 'amina@example.ma' }, ['mail'])
    const answer = await byMail(' Amina@Example.ma')
    expect(answer).toMatchObject({
      allowed: true,
      conclusion: 'allowed-consent',
      found: { consent: { purpose: 'mail', is: 'granted' } },
    })
    expect(answer.answer.because[0].cites).toContain('loi-09-08:10-1')
    const bySms = await ask({ person: { email: 'amina@example.ma' }, channel: 'sms' })
    expect(bySms).toMatchObject({ allowed: false, conclusion: 'forbidden' })
    expect(bySms.answer.alternatives.length).toBeGreaterThan(0)
  })

  it('refuses one who withdrew', async () => {
    await g.choose({ email: 'karim@example.ma' }, ['mail'])
    expect((await byMail('karim@example.ma')).allowed).toBe(true)
    await g.choose({ email: 'karim@example.ma' }, [], ['mail'])
    expect(await byMail('karim@example.ma')).toMatchObject({
      allowed: false,
      conclusion: 'forbidden-objection',
    })
  })

  it('lets a customer be written to, about the like of what they bought', async () => {
    const customer = {
      ...{ family: 'savons', collectedOn: '2026-05-02', collectedWhere: 'Boutique de Rabat', sale: 'F-12' },
      ...{
        collectedDirectly: true,
        collectedLawfully: true,
        onSale: true,
        refusalOffered: true,
        sameSeller: true,
      },
    }
    const { status } = await g.dpo.post(g.at('/customers'), {
      person: { email: 'hind@example.ma' },
      customer,
    })
    expect(status).toBe(200)
    expect(await byMail('hind@example.ma', { product: 'huiles' })).toMatchObject({
      allowed: true,
      conclusion: 'allowed-soft-opt-in',
      found: { customer: { family: 'savons', collectedWhere: 'Boutique de Rabat' } },
    })
    expect((await byMail('hind@example.ma', { product: 'voyages' })).conclusion).toBe('forbidden')
    expect(
      (await ask({ person: { email: 'hind@example.ma' }, channel: 'sms', product: 'huiles' })).conclusion,
    ).toBe('forbidden')
    await g.dpo.post(g.at('/objections'), { person: { email: 'hind@example.ma' }, origin: 'phone' })
    expect((await byMail('hind@example.ma', { product: 'huiles' })).conclusion).toBe('forbidden-objection')
  })

  it('finds an objection under any address given together', async () => {
    await g.choose({ email: 'omar@example.ma' }, ['mail'])
    await g.dpo.post(g.at('/objections'), { person: { phone: '06 61 00 00 01' }, origin: 'counter' })
    const both = await ask({ person: { email: 'omar@example.ma', phone: '+212661000001' }, channel: 'email' })
    expect(both.conclusion).toBe('forbidden-objection')
    expect((await byMail('omar@example.ma')).allowed).toBe(true)
  })

  it('a call rests on a lawful processing, or is not allowed', async () => {
    const call = { person: { phone: '0661000002' }, channel: 'live-call' }
    expect(await ask(call)).toMatchObject({ allowed: false, conclusion: 'other-rules', basis: null })
    const unknown = await g.dpo.put(g.at('/settings'), {
      version: (await g.dpo.get(g.at('/settings'))).body.settings.version,
      content: { ...(await g.dpo.get(g.at('/settings'))).body.settings.content, processingId: newId() },
    })
    expect(unknown.status).toBe(404)
    const { body } = await g.dpo.post(`/organisations/${g.organisationId}/register/processings`, {
      content: { name: 'Prospection par téléphone' },
    })
    const processingId = body.processing?.processingId ?? body.processingId
    expect(processingId).toBeDefined()
    await g.settings({ ...ready, processingId })
    expect(await ask(call)).toMatchObject({
      allowed: false,
      conclusion: 'other-rules',
      basis: { question: 'lawfulness' },
    })
    await g.settings(ready)
  })

  it('names a campaign that is not there: 404, and nothing is counted', async () => {
    const { status } = await g.dpo.post(g.at('/gate'), {
      ...{ person: { email: 'a@b.ma' }, channel: 'email', campaignId: newId() },
    })
    expect(status).toBe(404)
  })

  it('counts its answers by campaign, and enters them into the evidence when asked', async () => {
    const { body: campaign } = await g.dpo.post(g.at('/campaigns'), {
      name: 'Rentrée',
      channel: 'email',
      product: 'huiles',
    })
    const { campaignId } = campaign
    await byMail('amina@example.ma', { campaignId })
    await byMail('karim@example.ma', { campaignId })
    await byMail('karim@example.ma', { campaignId })
    const { body } = await g.dpo.get(g.at(`/campaigns/${campaignId}`))
    expect(body.counts).toEqual({ 'allowed-consent': 1, 'forbidden-objection': 2 })
    const sealed = await g.dpo.post(g.at(`/campaigns/${campaignId}/seal`))
    expect(sealed.body.counts).toEqual(body.counts)
    // What its message was found to say counts for it alone.
    await g.dpo.put(g.at(`/campaigns/${campaignId}/message`), { message: { senderHidden: true } })
    expect((await byMail('amina@example.ma', { campaignId })).conclusion).toBe('forbidden-content')
    expect((await byMail('amina@example.ma')).allowed).toBe(true)
    const { body: counts } = await g.dpo.get(g.at('/counts'))
    expect(counts.days.length).toBeGreaterThan(2)
    expect(counts.objections).toBeGreaterThan(0)
  })
})

describe('the list of objections', () => {
  it('is looked up by the exact address, exported as hashes, and holds no address', async () => {
    await g.dpo.post(g.at('/objections'), {
      person: { email: 'Nadia.Tazi@example.ma', phone: '0661223344' },
      ...{ origin: 'letter', reason: 'Lettre du 3 mai', originReference: 'Classeur 4' },
    })
    const { body } = await g.dpo.post(g.at('/objections/look-up'), {
      person: { email: 'nadia.tazi@EXAMPLE.ma' },
    })
    expect(body.objections).toMatchObject([
      { channel: 'all', origin: 'letter', originReference: 'Classeur 4', times: 1 },
    ])
    const list = await g.dpo.get(g.at('/objections?origin=letter'))
    expect(list.body).toMatchObject({ total: 2 })
    for (const format of ['csv', 'xlsx', 'json']) {
      const file = await g.dpo.get(g.at(`/objections/export?format=${format}`))
      expect(file.status).toBe(200)
      if (format !== 'xlsx') {
        expect(JSON.stringify(file.body)).toContain(body.objections[0].keyedHash)
        expect(JSON.stringify(file.body)).not.toMatch(/nadia|661223344/i)
      }
    }
    const kept = JSON.stringify([
      ...(await rows('select * from marketing_objection')),
      ...(await rows('select kind, subject_id, payload, sealed_payload from evidence_entry')),
    ])
    expect(kept.length).toBeGreaterThan(1_000)
    expect(kept).not.toMatch(/nadia|tazi@|661223344/i)
  })

  it('keeps the later of two times, and counts how often it was said', async () => {
    const person = { email: 'rachid@example.ma' }
    await g.dpo.post(g.at('/objections'), { person, origin: 'phone' })
    await g.dpo.post(g.at('/objections'), { person, origin: 'letter', objectedOn: '2020-01-01' })
    const { body } = await g.dpo.post(g.at('/objections/look-up'), { person })
    expect(body.objections).toHaveLength(1)
    expect(body.objections[0]).toMatchObject({ times: 2, origin: 'letter' })
    expect(body.objections[0].objectedAt > '2026').toBe(true)
  })

  it('an objection dated in the future stands from now', async () => {
    const person = { email: 'demain@example.ma' }
    await g.dpo.post(g.at('/objections'), { person, origin: 'phone', objectedOn: '2099-01-01' })
    const { body } = await g.dpo.post(g.at('/objections/look-up'), { person })
    expect(body.objections[0].objectedAt < '2027').toBe(true)
  })

  it('refuses what cannot be read, and says which', async () => {
    const { status, body } = await g.dpo.post(g.at('/objections'), {
      person: { email: 'rien' },
      origin: 'phone',
    })
    expect({ status, code: body.code, path: body.faults[0].path }).toEqual({
      status: 422,
      code: 'marketing-address-unreadable',
      path: 'person.email',
    })
  })

  it('has no way to be deleted from', async () => {
    for (const path of ['/objections', `/objections/${newId()}`])
      expect((await g.dpo.remove(g.at(path))).status).toBe(404)
  })
})

describe('settings and keys', () => {
  it('settings change only where nobody changed them meanwhile', async () => {
    const { body } = await g.dpo.get(g.at('/settings'))
    const late = await g.dpo.put(g.at('/settings'), {
      version: body.settings.version - 1,
      content: body.settings.content,
    })
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile'])
  })

  it('a key is shown once, hashed, and revoked', async () => {
    const { body } = await g.dpo.post(g.at('/api-keys'), { name: 'Boutique', uses: ['may-contact'] })
    expect(body.secret).toMatch(/^hmk_[A-Za-z0-9_-]{86}$/)
    expect(JSON.stringify((await g.dpo.get(g.at('/api-keys'))).body)).not.toContain(body.secret)
    expect(JSON.stringify(await rows('select * from marketing_api_key'))).not.toContain(body.secret.slice(60))
    const revoked = await g.dpo.remove(g.at(`/api-keys/${body.key.keyId}`))
    expect(revoked.body.revokedAt).not.toBeNull()
    expect((await g.dpo.remove(g.at(`/api-keys/${body.key.keyId}`))).status).toBe(404)
  })
})

describe('the room', () => {
  it('opens to those its sentences name, and to nobody else', async () => {
    const { body: other } = await g.dpo.post('/organisations', {
      nameFr: 'Rif',
      kind: 'association',
      language: 'fr',
    })
    const stranger = await g.house.join(g.dpo, other.organisationId, 'dpo')
    const { organisationId } = g
    const cookies = {
      dpo: g.dpo.cookie(),
      member: (await g.house.join(g.dpo, organisationId, 'member')).cookie(),
      approver: (await g.house.join(g.dpo, organisationId, 'approver')).cookie(),
      auditor: (await g.house.join(g.dpo, organisationId, 'auditor')).cookie(),
    }
    const keys = { organisationId, cookies, strangerCookie: stranger.cookie() }
    expect(await findUnlocked([marketing], (path, init) => g.house.app.request(path, init), keys)).toEqual([])
  })

  it('keeps its organisations apart, and its records agree with its tables', async () => {
    const { database } = g.house.installation
    await everyTableIsIsolated(database)
    const own = ['organisation_id', 'hash', 'recorded_at', 'recorded_by']
    await expectRecordsMatchTables(database, {
      marketing_objection: { record: Objection, hidden: ['hash'], computed: ['keyedHash'] },
      marketing_customer: { record: Customer, hidden: own },
      marketing_campaign: Campaign,
      marketing_api_key: { record: ApiKey, hidden: ['secret_hash'] },
      marketing_work: { record: Work, hidden: ['job_id'] },
    })
  })

  it('is shaken by no junk, in 100 kinds for each endpoint', async () => {
    const shaken = await findShaken([marketing], (path, init) => g.house.app.request(path, init), {
      organisationId: g.organisationId,
      cookie: g.dpo.cookie(),
      runs: 100,
      samples: {
        'marketing.gate.ask': { person: { email: 'a@b.ma' }, channel: 'email', product: 'huiles' },
        'marketing.objections.list': { scope: 'all', page: 1 },
        'marketing.objections.lookUp': { person: { email: 'a@b.ma' } },
        'marketing.objections.record': {
          person: { phone: '0661000000' },
          origin: 'phone',
          reason: 'x',
          objectedOn: '2026-01-01',
        },
        'marketing.campaigns.open': { name: 'x', channel: 'email' },
        'marketing.message.lint': {
          channel: 'email',
          subject: 'x',
          body: '<a href="x">stop</a>',
          isHtml: true,
        },
        'marketing.settings.change': { version: 1, content: ready },
        'marketing.links.make': { address: 'a@b.ma', kind: 'email' },
        'marketing.keys.make': { name: 'x', uses: ['sms-stop'] },
        'marketing.work.start': {
          listName: 'x',
          plan: {
            ...{ kind: 'check', channel: 'email', columns: { email: 'email' } },
            list: { kind: 'file', listId: newId(), schema: '', table: 'x' },
          },
        },
      },
    })
    expect(shaken).toEqual([])
  }, 180_000)
})
