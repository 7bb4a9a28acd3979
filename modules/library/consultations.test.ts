// What an organisation keeps of the law, over HTTP on a real PostgreSQL: consultations, signed memos, own values.

import { legalValues } from '@himaya/law/values'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { LawSetting } from '@himaya/organisation/records'
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyMemo } from './memo/signing.ts'
import { library } from './module.ts'
import { Consultation, Memo } from './records.ts'

let house: House
let dpo: Browser
let organisationId: string
const at = () => `/organisations/${organisationId}/library`

beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register, library] })
  const made = await house.setUp()
  dpo = made.dpo
  organisationId = made.organisationId
})
afterAll(() => house.close())

const open = async (input: object) => {
  const { status, body } = await dpo.post(`${at()}/consultations`, input)
  expect(status).toBe(200)
  return body as {
    consultation: Record<string, unknown> & { consultationId: string }
    answer: { needs: { fact: string }[]; conclusion: string }
  }
}
const change = (consultationId: string, input: object) =>
  dpo.patch(`${at()}/consultations/${consultationId}`, input)

/** A shop's clients with their national card numbers. */
const shop = {
  identifiesPersons: true,
  controller: 'company',
  establishedInMorocco: true,
  automation: 'whole',
  defenceOrStateSecurity: 'no',
  crimePrevention: false,
  collectedUnderSpecificLaw: false,
  data: [{ category: 'name' }, { category: 'national-id-number', columns: ['clients.cin'] }],
}

describe('a consultation', () => {
  it('begins with nothing, and says what the law needs first', async () => {
    const { consultation, answer } = await open({ question: 'regime' })
    expect(consultation).toMatchObject({ question: 'regime', askedOn: '2026-11-23', facts: {}, version: 1 })
    expect(answer.conclusion).toBe('undetermined')
    expect(answer.needs.length).toBeGreaterThan(0)
  })

  it('is answered fact by fact, and each change leaves its trace', async () => {
    const { consultation } = await open({ question: 'scope' })
    const id = consultation.consultationId
    const first = await change(id, { version: 1, facts: { identifiesPersons: false } })
    expect(first.body).toMatchObject({
      consultation: { version: 2, conclusion: 'out' },
      answer: { conclusion: 'out' },
    })
    const { body } = await dpo.get(`/organisations/${organisationId}/evidence?subjectId=${id}`)
    expect(body.entries.map((one: { kind: string }) => one.kind)).toEqual([
      'library.consultation-changed',
      'library.consultation-opened',
    ])
    expect(body.entries[0].payload.facts).toEqual(['identifiesPersons'])
    const read = await dpo.get(`${at()}/consultations/${id}`)
    expect(read.body.consultation.facts).toEqual({ identifiesPersons: false })
  })

  it('is asked of the law of another day', async () => {
    const { consultation } = await open({ question: 'regime', askedOn: '2009-01-01' })
    expect(consultation.conclusion).toBe('not-in-force')
    const { body } = await change(consultation.consultationId, { version: 1, askedOn: '2026-11-23' })
    expect(body.answer.conclusion).toBe('undetermined')
  })

  it('keeps what the person does not know', async () => {
    const { consultation } = await open({ question: 'regime' })
    const { body } = await change(consultation.consultationId, { version: 1, unknownFacts: ['automation'] })
    expect(body.consultation.unknownFacts).toEqual(['automation'])
    expect(body.consultation.facts).toEqual({})
  })

  it('begins with the facts of a processing, for a question on a processing', async () => {
    const processing = await dpo.post(`/organisations/${organisationId}/register/processings`, {
      content: {
        name: 'Paie',
        mode: 'automated',
        items: [{ key: 'c', name: 'CIN', category: 'national-id-number' }],
      },
    })
    const { consultation } = await open({ question: 'regime', processingId: processing.body.processingId })
    expect(consultation.title).toContain('Paie')
    expect(consultation.facts).toMatchObject({ automation: 'whole', controller: 'company' })
    const cites = await dpo.get(`${at()}/citing?source=loi-09-08&article=12`)
    expect(cites.body.processings).toMatchObject([{ name: 'Paie' }])
    expect(cites.body.processings[0].reasons[0].cites).toContain('loi-09-08:12-1-e')
    expect((await dpo.get(`${at()}/citing?source=loi-09-08&article=66`)).body.processings).toEqual([])
  })

  it('is not overwritten by someone who did not see the last change', async () => {
    const { consultation } = await open({ question: 'scope' })
    await change(consultation.consultationId, { version: 1, title: 'Un' })
    const late = await change(consultation.consultationId, { version: 1, title: 'Deux' })
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile'])
  })

  it('gets no new version from a change that changes nothing', async () => {
    const { consultation } = await open({ question: 'scope', title: 'Même' })
    const same = await change(consultation.consultationId, { version: 1, title: 'Même', facts: {} })
    expect(same.body.consultation.version).toBe(1)
  })

  it.each([
    ['a fact that does not exist', { colour: 'red' }, ['facts.colour']],
    [
      'two that contradict',
      { automation: 'whole', manualFile: true },
      ['facts.automation', 'facts.manualFile'],
    ],
  ])('refuses %s, and keeps what it had', async (_what, facts, paths) => {
    const { consultation } = await open({ question: 'regime' })
    const { status, body } = await change(consultation.consultationId, { version: 1, facts })
    expect([status, body.faults.map((one: { path: string }) => one.path)]).toEqual([422, paths])
    const read = await dpo.get(`${at()}/consultations/${consultation.consultationId}`)
    expect(read.body.consultation).toMatchObject({ version: 1, facts: {} })
  })

  it('of no question is not found', async () => {
    expect((await dpo.post(`${at()}/consultations`, { question: 'colour' })).status).toBe(404)
    expect((await dpo.get(`${at()}/consultations/${organisationId}`)).status).toBe(404)
  })

  it('is found again by its title, its question and whether it is concluded', async () => {
    await open({ question: 'transfer', title: 'زبناء بفرنسا' })
    const find = async (query: string) => (await dpo.get(`${at()}/consultations?${query}`)).body
    expect((await find(`search=${encodeURIComponent('بفرنسا')}`)).lines).toMatchObject([
      { title: 'زبناء بفرنسا', question: 'transfer' },
    ])
    expect((await find('question=transfer')).total).toBe(1)
    expect((await find('standing=concluded')).lines.length).toBeGreaterThan(0)
    for (const line of (await find('standing=open')).lines) expect(line.conclusion).toBe('undetermined')
  })

  it('goes into a file', async () => {
    const { status, body } = await dpo.get(`${at()}/consultations/export?format=csv`)
    expect(status).toBe(200)
    expect(body).toContain('زبناء بفرنسا')
    expect(body.split('\r\n').length).toBeGreaterThan(5)
  })
})

describe('a memo', () => {
  const signed = async () => {
    const { consultation } = await open({ question: 'regime', title: 'Clients' })
    const id = consultation.consultationId
    await change(id, { version: 1, facts: shop, unknownFacts: ['role'] })
    const { status, body } = await dpo.post(`${at()}/consultations/${id}/memos`, { version: 2 })
    expect(status).toBe(200)
    return body as {
      memoId: string
      contentHash: string
      keyId: string
      signature: string
      reference: string
    }
  }

  it('is signed, its hash in the evidence, and verified by its file alone', async () => {
    const memo = await signed()
    const { body } = await dpo.get(`/organisations/${organisationId}/evidence?subjectId=${memo.memoId}`)
    expect(body.entries).toMatchObject([
      { kind: 'library.memo-signed', payload: { contentHash: memo.contentHash, signature: memo.signature } },
    ])
    const file = (await dpo.get(`${at()}/memos/${memo.memoId}/file`)).body
    expect(file.content).toMatchObject({
      kind: 'himaya-law-memo',
      reference: memo.reference,
      question: { name: 'regime' },
      answer: { atLeast: 'authorisation' },
      unknown: [{ fact: 'role' }],
    })
    expect(file.content.texts).toContainEqual(
      expect.objectContaining({
        citation: 'loi-09-08:12-1-e',
        fr: [expect.stringContaining('carte d’identité')],
      }),
    )
    const key = (await dpo.get(`${at()}/key`)).body
    expect(verifyMemo(file, key)).toMatchObject({ verdict: 'intact', keyId: memo.keyId })
  })

  it.each([
    [
      'another conclusion',
      (file: never) =>
        Object.assign(file, { content: { ...(file as { content: object }).content, on: '2020-01-01' } }),
      'altered',
    ],
    ['another hash', (file: never) => Object.assign(file, { hash: '0'.repeat(64) }), 'altered'],
    ['another signature', (file: never) => Object.assign(file, { signature: 'A'.repeat(86) }), 'altered'],
    ['no content', (file: never) => Object.assign(file, { content: null }), 'not-a-memo'],
    [
      'a key that is none',
      (file: never) => Object.assign(file, { key: { id: 'x', publicKey: 'x' } }),
      'not-a-memo',
    ],
  ])('with %s is found out', async (_what, alter, verdict) => {
    const { memoId } = await signed()
    const file = (await dpo.get(`${at()}/memos/${memoId}/file`)).body
    expect(verifyMemo(alter(file as never)).verdict).toBe(verdict)
  })

  it('signed by another organisation is not ours', async () => {
    const { memoId } = await signed()
    const { body: other } = await dpo.post('/organisations', {
      nameFr: 'Atlas',
      kind: 'association',
      language: 'fr',
    })
    const theirs = (await dpo.get(`/organisations/${other.organisationId}/library/key`)).body
    const file = (await dpo.get(`${at()}/memos/${memoId}/file`)).body
    expect(verifyMemo(file, theirs).verdict).toBe('other-key')
    expect(
      (await dpo.get(`/organisations/${other.organisationId}/library/memos/${memoId}/file`)).status,
    ).toBe(404)
  })

  it('prints the same bytes each time, in French and Arabic', async () => {
    const { memoId } = await signed()
    for (const language of ['fr', 'ar']) {
      const first = await dpo.get(`${at()}/memos/${memoId}/print?language=${language}`)
      const second = await dpo.get(`${at()}/memos/${memoId}/print?language=${language}`)
      expect(first.status).toBe(200)
      expect(first.body.slice(0, 5)).toBe('%PDF-')
      expect(first.body).toBe(second.body)
    }
    expect((await dpo.get(`${at()}/memos/${memoId}/print?language=en`)).status).toBe(422)
  })

  it('keeps its private key sealed', async () => {
    await signed()
    const { rows } = await house.installation.database.pool.query('select * from library_signing_key')
    for (const row of rows) {
      expect(row.sealed_private_key).toMatch(/^v1\./)
      expect(JSON.stringify(row)).not.toContain('PRIVATE KEY')
    }
  })

  it('of a version that has changed since is not signed', async () => {
    const { consultation } = await open({ question: 'scope' })
    const { status } = await dpo.post(`${at()}/consultations/${consultation.consultationId}/memos`, {
      version: 7,
    })
    expect(status).toBe(409)
  })
})

describe('legal values', () => {
  const statutory = legalValues.find(({ label }) => label === 'statutory')
  const practice = legalValues.find(({ label }) => label === 'practice')

  it('are listed with what they rest on', async () => {
    const { body } = await dpo.get(`${at()}/values`)
    expect(body.values.length).toBe(legalValues.length)
    for (const value of body.values) expect(value.steps.length).toBeGreaterThan(0)
  })

  it('that the law sets are not replaced', async () => {
    const { status, body } = await dpo.put(`${at()}/values/${statutory?.id}`, {
      value: 3,
      reason: 'Plus court',
    })
    expect([status, body.code]).toEqual([409, 'library-value-statutory'])
    expect((await dpo.get(`${at()}/values/${statutory?.id}/history`)).body.changes).toEqual([])
  })

  it.runIf(practice)('that are a practice are replaced with a reason, and taken back', async () => {
    const path = `${at()}/values/${practice?.id}`
    const set = await dpo.put(path, { value: 7, reason: 'Décision interne' })
    expect(set.body.own).toMatchObject({ ownValue: 7, reason: 'Décision interne', setBy: 'Amina Alaoui' })
    await dpo.put(path, { value: null, reason: 'Retour à la pratique' })
    const { body } = await dpo.get(`${path}/history`)
    expect(body.changes.map((one: { ownValue: number | null }) => one.ownValue)).toEqual([null, 7])
    const listed = (await dpo.get(`${at()}/values`)).body.values
    expect(listed.find((one: { valueId: string }) => one.valueId === practice?.id).own).toBeNull()
    const { body: trace } = await dpo.get(
      `/organisations/${organisationId}/evidence?subjectId=${practice?.id}`,
    )
    expect(trace.entries.map((one: { kind: string }) => one.kind)).toEqual([
      'library.value-taken-back',
      'library.value-set',
    ])
  })

  it.each([
    ['no reason', { value: 3 }],
    ['an empty reason', { value: 3, reason: '  ' }],
    ['a negative value', { value: -1, reason: 'x' }],
    ['half a day', { value: 1.5, reason: 'x' }],
    ['words', { value: 'three', reason: 'x' }],
  ])('refuse %s', async (_what, input) => {
    expect((await dpo.put(`${at()}/values/${statutory?.id}`, input)).status).toBe(422)
  })

  it('that do not exist are not found', async () => {
    expect((await dpo.put(`${at()}/values/colour`, { value: 1, reason: 'x' })).status).toBe(404)
  })
})

describe('lists that change without a law', () => {
  type Row = { readonly day?: string; readonly state?: string; readonly own: unknown }
  const ask = async (on: string) => {
    const { consultation } = await open({ question: 'transfer', askedOn: on })
    const { body } = await dpo.patch(`${at()}/consultations/${consultation.consultationId}`, {
      version: 1,
      facts: {
        transfers: [{ country: 'HR', mode: 'recipient', grounds: [] }],
        underCybersecurityLaw: false,
        securitySensitiveData: false,
        alreadyFiled: 'declared',
      },
    })
    return body.answer.conclusion
  }

  it('a State that the Commission lists is lawful from that day, in every answer, and is taken back', async () => {
    expect(await ask('2026-11-22')).toBe('blocked')
    const set = await dpo.put(`${at()}/lists/states/HR`, {
      listed: { from: '2026-11-01', until: null },
      reason: 'Délibération annoncée',
    })
    expect(set.status).toBe(200)
    expect(set.body.states.find((row: Row) => row.state === 'HR').own).toMatchObject({ from: '2026-11-01' })
    expect(await ask('2026-11-22')).toBe('lawful-file')
    expect(await ask('2026-10-31')).toBe('blocked')
    await dpo.put(`${at()}/lists/states/HR`, { listed: null, reason: 'Erreur' })
    expect(await ask('2026-11-22')).toBe('blocked')
    const { body: trace } = await dpo.get(`/organisations/${organisationId}/evidence?subjectId=HR`)
    expect(trace.entries.map((one: { kind: string }) => one.kind)).toEqual([
      'library.list-taken-back',
      'library.list-amended',
    ])
  })

  it('a day that is declared a holiday moves the last day of a full period', async () => {
    const lastDay = async () => {
      const { consultation } = await open({ question: 'request-clock', askedOn: '2026-11-22' })
      const { body } = await dpo.patch(`${at()}/consultations/${consultation.consultationId}`, {
        version: 1,
        facts: {
          right: 'rectification',
          receivedOn: '2026-11-13',
          moreAsked: 'no',
          answered: false,
          cannotAnswer: false,
          cndpDeadlineFixed: false,
          orderGiven: false,
        },
      })
      return body.answer.dates.find((date: { id: string }) => date.id === 'answer-due').on
    }
    expect(await lastDay()).toBe('2026-11-24')
    const set = await dpo.put(`${at()}/lists/holidays/2026-11-24`, { worked: false, reason: 'Annonce' })
    expect(set.body.holidays.find((row: Row) => row.day === '2026-11-24').own).toMatchObject({
      worked: false,
    })
    expect(await lastDay()).toBe('2026-11-25')
    await dpo.put(`${at()}/lists/holidays/2026-11-24`, { worked: null, reason: 'Reportée' })
    expect(await lastDay()).toBe('2026-11-24')
  })

  it.each([
    ['states/XX', { listed: { from: '2026-01-01', until: null }, reason: 'x' }, 404],
    ['states/MA', { listed: { from: '2026-01-01', until: null }, reason: 'x' }, 404],
    ['states/hr', { listed: { from: '2026-01-01', until: null }, reason: 'x' }, 422],
    ['states/HR', { listed: { from: '2026-02-30', until: null }, reason: 'x' }, 422],
    ['states/HR', { listed: { from: '2026-02-01', until: '2026-01-01' }, reason: 'x' }, 422],
    ['states/HR', { listed: null }, 422],
    ['holidays/2026-02-30', { worked: false, reason: 'x' }, 422],
    ['holidays/2026-12-24', { worked: 'no', reason: 'x' }, 422],
  ])('%s, %j: refused with %i', async (path, body, status) => {
    expect((await dpo.put(`${at()}/lists/${path}`, body)).status).toBe(status)
  })
})

describe('the room', () => {
  it('opens to those its sentences name, and to nobody else', async () => {
    const { body: other } = await dpo.post('/organisations', {
      nameFr: 'Rif',
      kind: 'association',
      language: 'fr',
    })
    const stranger = await house.join(dpo, other.organisationId, 'dpo')
    const cookies = {
      dpo: dpo.cookie(),
      member: (await house.join(dpo, organisationId, 'member')).cookie(),
      approver: (await house.join(dpo, organisationId, 'approver')).cookie(),
      auditor: (await house.join(dpo, organisationId, 'auditor')).cookie(),
    }
    const keys = { organisationId, cookies, strangerCookie: stranger.cookie() }
    expect(await findUnlocked([library], (path, init) => house.app.request(path, init), keys)).toEqual([])
  })

  it('keeps its organisations apart, and its records agree with its tables', async () => {
    await everyTableIsIsolated(house.installation.database)
    await expectRecordsMatchTables(house.installation.database, {
      library_consultation: Consultation,
      library_memo: { record: Memo, hidden: ['content'] },
      organisation_law_setting: LawSetting,
    })
  })

  it('is shaken by no junk, in 100 kinds for each endpoint', async () => {
    const { consultation } = await open({ question: 'regime' })
    const consultationId = consultation.consultationId
    const shaken = await findShaken([library], (path, init) => house.app.request(path, init), {
      organisationId,
      cookie: dpo.cookie(),
      runs: 100,
      samples: {
        'library.law.ask': { name: 'regime', facts: shop, on: '2026-11-22' },
        'library.law.search': { q: 'consentement', limit: 5 },
        'library.law.article': { source: 'loi-09-08', article: 12 },
        'library.members.citing': { source: 'loi-09-08', article: 12 },
        'library.members.consultations.open': { question: 'regime', title: 'x', askedOn: '2026-11-22' },
        'library.members.consultations.change': {
          consultationId,
          version: 1,
          facts: shop,
          unknownFacts: ['role'],
        },
        'library.members.consultations.list': { search: 'x', page: 1 },
        'library.members.lists.setHoliday': { day: '2026-12-24', worked: false, reason: 'x' },
        'library.members.lists.setState': { state: 'HR', listed: null, reason: 'x' },
        'library.members.values.set': { valueId: legalValues[0]?.id, value: 3, reason: 'x' },
      },
    })
    expect(shaken).toEqual([])
  }, 120_000)
})
