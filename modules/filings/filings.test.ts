// Filings over HTTP: prepared, frozen, printed, followed, covered; and refused where they must be.
import { forms } from '@himaya/law/cndp/forms'
import { setLawSetting } from '@himaya/organisation/door'
import type { Browser, House } from '@himaya/organisation/house.test-support'
import { OrganisationId } from '@himaya/platform/records'
import { expectRecordsMatchTables } from '@himaya/platform/testing/drift'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { become, describeProcessing, openFilingsHouse } from './house.test-support.ts'
import { Filing } from './records.ts'
import { accounts, administration, clients, company, invoices } from './register.test-support.ts'

let house: House
let organisationId: string
let dpo: Browser
const at = () => `/organisations/${organisationId}/filings`

beforeAll(async () => {
  house = await openFilingsHouse()
  const set = await house.setUp()
  organisationId = set.organisationId
  dpo = set.dpo
  await become(dpo, organisationId, company)
})
afterAll(() => house.close())

const describeOne = (content: object) => describeProcessing(dpo, organisationId, content)
const prepare = (processingId: string, supplements?: object) =>
  dpo.post(at(), { processingId, ...(supplements && { supplements }) })
const prepared = async (content: object) => {
  const processing = await describeOne(content)
  const { status, body } = await prepare(processing.processingId)
  expect(status).toBe(200)
  return { processing, filings: body.filings, filing: body.filings[0] }
}
const preview = async (filingId: string, kind = 'dossier', language = 'fr') =>
  (await dpo.get(`${at()}/${filingId}/preview?kind=${kind}&language=${language}`)).body.html as string
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
const pdf = async (filingId: string, query: string): Promise<Uint8Array> => {
  const response = await house.app.request(
    `http://himaya.test/api${at()}/${filingId}/print?${query}`,
    { headers: { cookie: dpo.cookie() } },
    { incoming: { socket: { remoteAddress: '192.0.2.1' } } },
  )
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  return new Uint8Array(await response.arrayBuffer())
}
const file = (filingId: string, filedOn = '2026-11-23') =>
  dpo.post(`${at()}/${filingId}/filed`, { filedOn, registrationNumber: 'A-12/2026' })
const answer = (filingId: string, outcome: string, decidedOn = '2026-11-23', referenceNumber?: string) =>
  dpo.post(`${at()}/${filingId}/answer`, { outcome, decidedOn, referenceNumber })

describe('the tables', () => {
  it('are what the records say, and kept apart', async () => {
    const { database } = house.installation
    await expectRecordsMatchTables(database, {
      filings_filing: { record: Filing, hidden: ['content_hash'], computed: ['due'] },
    })
    await everyTableIsIsolated(database)
  })
})

describe('preparing', () => {
  it('gives an authorisation request to a file with identity card numbers, every item of D.27 said', async () => {
    const { filing } = await prepared(clients)
    expect(filing).toMatchObject({ form: 'F-112', kind: 'authorisation', state: 'prepared', objections: [] })
    expect(filing.missing.filter((item: { required: boolean }) => item.required)).toEqual([])
    const text = words(await preview(filing.filingId))
    for (const item of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      expect(text, `D.27-${item}`).toContain(`décret, art. 27-${item}`)
    expect(text).toContain('Autorisation préalable requise (art. 12-1-e)')
    expect(text).toContain('crm.clients.cin')
    expect(text).toContain('2 ans après la fin du contrat')
  })

  it('gives a declaration to the others, every item of art. 15 said', async () => {
    const { filing } = await prepared(invoices)
    expect(filing).toMatchObject({ form: 'F-211', kind: 'declaration' })
    const text = words(await preview(filing.filingId))
    for (const letter of 'abcdefghi') expect(text, `art. 15-${letter}`).toContain(`art. 15-${letter}`)
    const html = await preview(filing.filingId, 'dossier', 'ar')
    for (const field of forms[0]?.sections.flatMap(({ fields }) => fields) ?? []) {
      if (field.required && !field.when && field.id !== 'undertaking' && field.id !== 'signature')
        expect(words(html), field.id).toContain(field.label.ar)
    }
  })

  it('names what an administration has not decided, with the field that fills it', async () => {
    const other = house.browser()
    await other.post('/session', { email: 'amina@argan.example', password: 'palmier-argan-oued-zellige' })
    const created = await other.post('/organisations', {
      nameFr: 'DMRE',
      kind: 'state-administration',
      language: 'ar',
    })
    expect(created.status).toBe(200)
    const its = created.body.organisationId
    await become(other, its, administration)
    const { processingId } = await describeProcessing(other, its, accounts)
    const { body } = await other.post(`/organisations/${its}/filings`, { processingId })
    const [filing] = body.filings
    expect(filing.missing).toEqual([
      expect.objectContaining({
        item: 'retention',
        required: true,
        source: 'processing.retention',
        place: `register/${processingId}#retentionSet`,
        entries: ['الحسابات والطلبات'],
        cites: ['decret-2-09-165:27-5'],
      }),
    ])
    const of = `/organisations/${its}/filings/${filing.filingId}`
    const html = (await other.get(`${of}/preview?language=ar`)).body.html
    expect(words(html)).toContain('مسودة غير مكتملة')
    expect(words(html)).toContain('ينقص الملف بيان إلزامي واحد')
    const refused = await other.post(`${of}/filed`, { filedOn: '2026-11-23' })
    expect([refused.status, refused.body.code]).toEqual([409, 'filing-incomplete'])
    expect(refused.body.faults[0].path).toBe('processing.retention')
    // Another organisation's filing is a missing one.
    expect((await dpo.get(`${at()}/${filing.filingId}`)).status).toBe(404)
    expect((await dpo.get(`${at()}/${filing.filingId}/print`)).status).toBe(404)
    expect((await answer(filing.filingId, 'receipt')).status).toBe(404)
  })

  it('follows the list of States as the organisation amended it, not ours alone (art. 43)', async () => {
    const transfer = {
      ...{
        key: 'tn',
        country: 'TN',
        recipientName: 'Cloud Tunis',
        recipientAddress: 'Tunis',
        mode: 'hosting',
      },
      ...{ purpose: 'Hébergement', frequency: 'continue', firstOn: '2027-01-04', ground: 'listed-state' },
      ...{ categories: ['name'], approximateNumber: 100 },
    }
    const { processing, filings } = await prepared({ ...clients, name: 'À Tunis', transfers: [transfer] })
    const asks = (one: Filing) => one.missing.some(({ source }) => source === 'transfer.ground')
    const transferFiled = (all: Filing[]) => all.find(({ kind }) => kind === 'transfer') as Filing
    expect(asks(transferFiled(filings))).toBe(true)
    const list = (content: { from: string; until: null } | null) => {
      const ctx = house.installation.contextFor({
        organisationId: OrganisationId.parse(organisationId),
        actor: { kind: 'system', task: 'test' },
        language: 'fr',
      })
      return ctx.transaction(tx =>
        setLawSetting(tx, ctx, { kind: 'state', name: 'TN', content, reason: 'Délibération' }),
      )
    }
    await list({ from: '2026-01-01', until: null })
    const after = (await prepare(processing.processingId)).body.filings
    expect(asks(transferFiled(after))).toBe(false)
    await list(null)
    expect(asks(transferFiled((await prepare(processing.processingId)).body.filings))).toBe(true)
  })

  it('sets a transfer request beside the main filing, which waits for its number', async () => {
    const transfer = {
      ...{ key: 'fr', country: 'FR', recipientName: 'Cloud Lyon', recipientAddress: 'Lyon', mode: 'hosting' },
      ...{ purpose: 'Hébergement', frequency: 'continue', firstOn: '2027-01-04', ground: 'listed-state' },
      ...{ categories: ['name'], approximateNumber: 100 },
    }
    const { processing, filings } = await prepared({ ...clients, name: 'Hébergés', transfers: [transfer] })
    expect(filings.map((one: Filing) => one.form)).toEqual(['F-112', 'F-118'])
    const lacking = (one: Filing) => one.missing.filter(({ required }) => required).map(({ item }) => item)
    expect(lacking(filings[1])).toEqual(['transfer-base'])
    const text = words(await preview(filings[1].filingId))
    for (const item of [1, 2, 3, 4, 5, 6, 7, 8]) expect(text, `D.46-${item}`).toContain(`art. 46-${item}`)
    await file(filings[0].filingId)
    await answer(filings[0].filingId, 'authorised', '2026-11-23', 'A-GC-77/2026')
    const { body } = await prepare(processing.processingId)
    expect(body.filings[0].filingId).toBe(filings[0].filingId)
    expect(lacking(body.filings[1])).toEqual([])
    expect(words(await preview(body.filings[1].filingId))).toContain('A-GC-77/2026')
  })

  it('is the same filing when nothing has changed, also on another day, and another when something has', async () => {
    const { processing, filing } = await prepared({ ...clients, name: 'Deux fois' })
    house.clock.advance({ days: 1 })
    const again = (await prepare(processing.processingId)).body.filings[0]
    house.clock.advance({ days: -1 })
    expect([again.filingId, again.snapshotHash]).toEqual([filing.filingId, filing.snapshotHash])
    const path = `/organisations/${organisationId}/register/processings/${processing.processingId}`
    await dpo.put(path, { version: 1, content: { ...processing.content, description: 'Autrement.' } })
    const other = (await prepare(processing.processingId)).body.filings[0]
    expect(other.filingId).not.toBe(filing.filingId)
    expect((await dpo.get(`${at()}/${filing.filingId}`)).body.filing.state).toBe('abandoned')
  })

  it('prepares what the law objects to, and says so first', async () => {
    const purposes = [
      { key: 'accounts', name: 'Prospecter', basis: 'consent', consent: 'silence', reuse: 'original' },
    ]
    const { filing } = await prepared({ ...invoices, name: 'Silence', purposes })
    expect(filing.objections[0]).toMatchObject({
      rule: 'art-4-silence',
      place: expect.stringContaining('#purposes'),
    })
    expect(words(await preview(filing.filingId))).toContain('brouillon à revoir')
  })

  it('what the law found unlawful is not marked filed, unless a reason is given, which stays as evidence', async () => {
    const purposes = [
      { key: 'accounts', name: 'Prospecter', basis: 'consent', consent: 'silence', reuse: 'original' },
    ]
    const { filing } = await prepared({ ...invoices, name: 'Silence, déposé', purposes })
    const of = `${at()}/${filing.filingId}`
    const read = async () => (await dpo.get(of)).body
    expect((await read()).unlawful.map(({ rule }: { rule: string }) => rule)).toContain('art-4-silence')

    const refused = await file(filing.filingId)
    expect([refused.status, refused.body.code]).toEqual([409, 'filing-unlawful'])
    expect(refused.body.cites).toContain('loi-09-08:4')
    expect(refused.body.detail).toContain((await read()).unlawful[0].text.fr)
    expect(refused.body.faults.map(({ path }: { path: string }) => path)).toEqual(['reviewReason'])
    const blank = await dpo.post(`${of}/filed`, { filedOn: '2026-11-23', reviewReason: '  \n ' })
    expect(blank.status).toBeGreaterThanOrEqual(400)
    expect((await read()).filing.state).toBe('prepared')

    const reviewReason = 'La CNDP a demandé le dossier en l’état le 20 novembre.'
    const filed = await dpo.post(`${of}/filed`, { filedOn: '2026-11-23', reviewReason })
    expect([filed.status, filed.body.state, filed.body.reviewReason]).toEqual([200, 'filed', reviewReason])
    const { body } = await dpo.get(
      `/organisations/${organisationId}/evidence?subjectType=filing&subjectId=${filing.filingId}`,
    )
    expect(body.entries[0]).toMatchObject({
      kind: 'filings.filing-sent',
      payload: { reviewReason, unlawful: expect.arrayContaining(['art-4-silence']) },
    })
  })

  it('a reason nobody asked for is not kept', async () => {
    const { filing } = await prepared({ ...invoices, name: 'Licite, déposé' })
    const filed = await dpo.post(`${at()}/${filing.filingId}/filed`, {
      filedOn: '2026-11-23',
      reviewReason: 'Sans objet',
    })
    expect([filed.status, filed.body.reviewReason]).toEqual([200, null])
  })

  it('prepares one filing for two who ask at once', async () => {
    const { processingId } = await describeOne({ ...invoices, name: 'En même temps' })
    const both = await Promise.all([prepare(processingId), prepare(processingId)])
    expect(new Set(both.map(({ body }) => body.filings[0].filingId)).size).toBe(1)
  })

  it.each([
    ['filing-undecided', { name: 'Rien encore' }],
    [
      'filing-prohibited',
      {
        ...invoices,
        name: 'Infractions',
        items: [{ key: 'o', name: 'Casier', category: 'offences', purposes: ['accounts'] }],
      },
    ],
    [
      'filing-not-required',
      { ...invoices, name: 'Défense', answers: { ...invoices.answers, defenceOrStateSecurity: 'only' } },
    ],
  ])('refuses with %s', async (code, content) => {
    const { processingId } = await describeOne(content)
    const { status, body } = await prepare(processingId)
    expect([status, body.code]).toEqual([409, code])
    if (code === 'filing-undecided') expect(body.faults.length).toBeGreaterThan(0)
    else expect(body.detail).toMatch(/art\. /)
  })

  it('says beforehand which form and what it lacks, and writes nothing', async () => {
    const { processingId } = await describeOne({ ...clients, name: 'À voir', retention: [] })
    const { body } = await dpo.get(`${at()}/check/${processingId}`)
    expect(body.filings[0]).toMatchObject({ form: 'F-112', filingId: null })
    expect(body.filings[0].missing[0]).toMatchObject({ item: 'retention', required: true })
    expect((await dpo.get(`${at()}?processingId=${processingId}`)).body.total).toBe(0)
  })
})

describe('what was frozen', () => {
  it('prints to the same bytes each time, in each language and edition', async () => {
    const { filing } = await prepared({ ...clients, name: 'Imprimé' })
    for (const query of [
      'kind=dossier&language=fr',
      'kind=letter&language=ar',
      'kind=dossier&language=bilingual',
    ]) {
      const first = await pdf(filing.filingId, query)
      expect(new TextDecoder('latin1').decode(first.slice(0, 5))).toBe('%PDF-')
      house.clock.advance({ days: 3 })
      expect(await pdf(filing.filingId, query)).toEqual(first)
      house.clock.advance({ days: -3 })
    }
  })

  it('does not move when the register and the organisation do', async () => {
    const { processing, filing } = await prepared({ ...clients, name: 'Gelé' })
    const before = await preview(filing.filingId)
    const path = `/organisations/${organisationId}/register/processings/${processing.processingId}`
    await dpo.put(path, { version: 1, content: { ...processing.content, name: 'Dégelé', items: [] } })
    await become(dpo, organisationId, { city: 'Rabat' })
    expect(await preview(filing.filingId)).toBe(before)
    await become(dpo, organisationId, { city: 'Casablanca' })
    const { body } = await dpo.get(`${at()}/${filing.filingId}`)
    expect([body.filing.processingVersion, body.presentVersion]).toEqual([1, 2])
  })

  it('shows hostile text as text', async () => {
    const hostile = `<img src=x onerror=alert(1)> "'; drop table filings_filing; -- #set page()`
    const { filing } = await prepared({ ...clients, name: hostile, description: hostile })
    const html = await preview(filing.filingId)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/ style=| on\w+="/)
    expect((await pdf(filing.filingId, 'kind=letter&language=fr')).length).toBeGreaterThan(1000)
    const found = await dpo.get(`${at()}?search=${encodeURIComponent(`"'; drop table`)}`)
    expect(found.body.filings.map((one: Filing) => one.filingId)).toContain(filing.filingId)
  })
})

describe('following', () => {
  it('starts the clocks of a declaration on the day of its acknowledgement', async () => {
    const { filing } = await prepared({ ...invoices, name: 'Déposée' })
    const filed = (await file(filing.filingId)).body
    expect(filed).toMatchObject({ state: 'filed', filedOn: '2026-11-23', registrationNumber: 'A-12/2026' })
    expect(filed.due.map((due: { on: string }) => due.on)).toEqual(['2026-11-24', '2026-12-01'])
    const received = (await answer(filing.filingId, 'receipt', '2026-11-23', 'D-5/2026')).body
    expect(received).toMatchObject({ state: 'receipt', referenceNumber: 'D-5/2026' })
    expect(received.due.map((due: { on: string }) => due.on)).toEqual(['2026-12-01'])
    expect((await answer(filing.filingId, 'withdrawn')).body).toMatchObject({ state: 'withdrawn', due: [] })
  })

  it('gives a request two months, and two more once', async () => {
    const { filing } = await prepared({ ...clients, name: 'Demandée' })
    expect((await file(filing.filingId)).body.due.map((due: { on: string }) => due.on)).toEqual([
      '2027-01-23',
    ])
    const extended = (await answer(filing.filingId, 'extended')).body
    expect([extended.state, extended.due[0].on]).toEqual(['filed', '2027-03-23'])
    expect((await answer(filing.filingId, 'extended')).body.code).toBe('filing-wrong-state')
    expect((await answer(filing.filingId, 'refused')).body.state).toBe('refused')
  })

  it('refuses every step that is not possible from where the filing stands', async () => {
    const { filing } = await prepared({ ...invoices, name: 'Pas à pas' })
    const { filingId } = filing
    for (const outcome of ['receipt', 'authorised', 'refused', 'extended', 'switched', 'withdrawn'])
      expect((await answer(filingId, outcome)).body.code, outcome).toBe('filing-wrong-state')
    await file(filingId)
    expect((await file(filingId)).body.code).toBe('filing-wrong-state')
    expect((await dpo.post(`${at()}/${filingId}/abandon`)).body.code).toBe('filing-wrong-state')
    // A declaration is neither authorised nor extended.
    for (const outcome of ['authorised', 'extended', 'withdrawn'])
      expect((await answer(filingId, outcome)).body.code, outcome).toBe('filing-wrong-state')
    expect((await answer(filingId, 'switched')).body.state).toBe('switched')
    expect((await answer(filingId, 'receipt')).body.code).toBe('filing-wrong-state')
  })

  it.each(['2026-11-24', '2026-11-22', '2026-02-30'])('refuses a filing dated %s', async day => {
    const { filing } = await prepared({ ...invoices, name: `Date ${day}` })
    const { status, body } = await file(filing.filingId, day)
    expect(status).toBe(422)
    expect((await dpo.get(`${at()}/${filing.filingId}`)).body.filing.state).toBe('prepared')
    if (day !== '2026-02-30') expect(body.code).toBe('filing-date-impossible')
  })

  it('is written by those who may, and read by an auditor', async () => {
    const { filing } = await prepared({ ...invoices, name: 'Rôles' })
    const auditor = await house.join(dpo, organisationId, 'auditor')
    expect((await auditor.get(`${at()}/${filing.filingId}`)).status).toBe(200)
    expect((await auditor.post(at(), { processingId: filing.processingId })).status).toBe(403)
    const member = await house.join(dpo, organisationId, 'member')
    expect((await member.post(`${at()}/${filing.filingId}/filed`, { filedOn: '2026-11-23' })).status).toBe(
      403,
    )
  })

  it('leaves its evidence', async () => {
    const { filing } = await prepared({ ...invoices, name: 'Prouvée' })
    await file(filing.filingId)
    await answer(filing.filingId, 'receipt')
    const { body } = await dpo.get(
      `/organisations/${organisationId}/evidence?subjectType=filing&subjectId=${filing.filingId}`,
    )
    expect(body.entries.map((entry: { kind: string }) => entry.kind)).toEqual([
      'filings.receipt-recorded',
      'filings.filing-sent',
      'filings.filing-prepared',
    ])
    expect(body.entries[2].payload.snapshotHash).toBe(filing.snapshotHash)
  })
})

describe('coverage', () => {
  const lineOf = async (processingId: string) => {
    const { body } = await dpo.get(`/organisations/${organisationId}/coverage`)
    return body.coverage.find((line: { processingId: string }) => line.processingId === processingId)
  }

  it('follows a processing from unfiled to settled, and sees it change', async () => {
    const processing = await describeOne({ ...invoices, name: 'Couverte', retention: [] })
    const path = `/organisations/${organisationId}/register/processings/${processing.processingId}`
    const exposure = { from: 2_000_000, to: 20_000_000, cites: ['loi-09-08:52', 'loi-09-08:64'] }
    expect(await lineOf(processing.processingId)).toMatchObject({
      standing: 'incomplete',
      missing: 1,
      exposure,
    })
    const complete = {
      ...processing.content,
      retention: invoices.retention,
    }
    await dpo.put(path, { version: 1, content: complete })
    expect(await lineOf(processing.processingId)).toMatchObject({
      standing: 'to-prepare',
      missing: 0,
      exposure,
    })
    const { filingId } = (await prepare(processing.processingId)).body.filings[0]
    expect(await lineOf(processing.processingId)).toMatchObject({ standing: 'to-file', filingId })
    await file(filingId)
    expect(await lineOf(processing.processingId)).toMatchObject({ standing: 'waiting', exposure })
    await answer(filingId, 'receipt', '2026-11-23', 'D-9/2026')
    expect(await lineOf(processing.processingId)).toMatchObject({ standing: 'settled', exposure: null })
    // Putting it in use changes no declared item; another purpose does.
    await dpo.post(`${path}/state`, { version: 2, state: 'active' })
    expect((await lineOf(processing.processingId)).standing).toBe('settled')
    await dpo.put(path, { version: 3, content: { ...complete, description: 'Et le recouvrement.' } })
    const changed = await lineOf(processing.processingId)
    expect(changed).toMatchObject({ standing: 'changed', filedVersion: 2 })
    expect(changed.due[0]).toMatchObject({
      on: '2026-11-23',
      cites: ['loi-09-08:15', 'decret-2-09-165:27-12'],
    })
    // The change quotes what it changes.
    const change = (await prepare(processing.processingId)).body.filings[0]
    expect(words(await preview(change.filingId, 'letter'))).toContain('n° D-9/2026')
    expect((await lineOf(processing.processingId)).standing).toBe('changed')
  })

  it('says nothing of a risk where nothing runs yet', async () => {
    const { processingId } = await describeOne({ ...invoices, name: 'Future', startsOn: '2027-05-01' })
    expect(await lineOf(processingId)).toMatchObject({ standing: 'to-prepare', exposure: null })
  })
})
