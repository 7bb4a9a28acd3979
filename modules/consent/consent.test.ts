// The consent room over HTTP: purposes and their revisions, points, publishing, answers by hand, keys, counts, isolation.

import { filings } from '@himaya/filings/module'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { findShaken } from '@himaya/platform/http/junk.test-support'
import { findUnlocked } from '@himaya/platform/http/unlocked.test-support'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consent } from './module.ts'
import { choicesByServer } from './point/choices-by-server.ts'

let house: House
let organisationId: string
let dpo: Browser
const at = () => `/organisations/${organisationId}/consent`

beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register, filings, consent] })
  ;({ organisationId, dpo } = await house.setUp())
})
afterAll(() => house.close())

const words = (text: string) => ({ fr: text, ar: `نص ${text}`, en: text })
const newsletter = {
  key: 'newsletter',
  kind: 'prospecting',
  channel: 'email',
  label: words('Lettre'),
  text: words('Une lettre par mois.'),
}
const statistics = {
  key: 'stats',
  kind: 'storage',
  storage: 'analytics',
  label: words('Mesure'),
  text: words('Compter les visites.'),
}

const said = { title: words('Votre accord'), text: words('Répondez à chaque question.') }

const asking = (...keys: string[]) =>
  keys.map(key => ({ key, essential: false, objectable: false, cookies: [], google: [] }))

async function pointAsking(manner: string, keys: string[], over: object = {}) {
  const { body: made } = await dpo.post(`${at()}/points`, {
    manner,
    name: `${manner} ${keys.join()}`,
    origins: [],
  })
  const { name, origins, domain, days, page } = made
  const { body } = await dpo.put(`${at()}/points/${made.pointId}`, {
    changedAt: made.changedAt,
    content: { ...{ name, origins, domain, days, page }, ...said, purposes: asking(...keys), ...over },
  })
  return body.point
}

async function publish(pointId: string) {
  const { body: draft } = await dpo.get(`${at()}/points/${pointId}/draft`)
  return dpo.post(`${at()}/points/${pointId}/notices`, { version: draft.version })
}

async function sendAnswer(pointId: string, answer: object, scan?: File) {
  const form = new FormData()
  form.set('answer', JSON.stringify(answer))
  if (scan) form.set('scan', scan)
  const response = await house.app.request(`http://himaya.test/api${at()}/points/${pointId}/answers`, {
    method: 'POST',
    headers: { cookie: dpo.cookie() },
    body: form,
  })
  return { status: response.status, body: await response.json() }
}

describe('a purpose', () => {
  it('is one question, and says all that its kind wants', async () => {
    const made = await dpo.post(`${at()}/purposes`, { content: newsletter })
    expect([made.status, made.body.revision, made.body.channel]).toEqual([200, 1, 'email'])
    const again = await dpo.post(`${at()}/purposes`, { content: newsletter })
    expect([again.status, again.body.code]).toEqual([409, 'consent-key-taken'])
    const without = await dpo.post(`${at()}/purposes`, {
      content: { ...newsletter, key: 'x', channel: null },
    })
    expect([without.status, without.body.code]).toEqual([422, 'consent-kind-incomplete'])
    const mixed = await dpo.post(`${at()}/purposes`, { content: { ...statistics, key: 'y', channel: 'sms' } })
    expect([mixed.status, mixed.body.code]).toEqual([422, 'consent-kind-incomplete'])
    expect((await dpo.post(`${at()}/purposes`, { content: statistics })).status).toBe(200)
  })

  it('is asked again when its substance changes, and not when its words do', async () => {
    const { body: list } = await dpo.get(`${at()}/purposes?search=lettre`)
    const [{ purposeId }] = list.lines
    const read = async () => (await dpo.get(`${at()}/purposes/${purposeId}`)).body
    const { key: _, kind: __, ...content } = newsletter
    const change = async (over: object, substance: string | null) =>
      dpo.put(`${at()}/purposes/${purposeId}`, {
        changedAt: (await read()).purpose.changedAt,
        content: { ...content, ...over },
        substance,
      })
    expect((await change({ text: words('Une lettre chaque mois.') }, null)).body.revision).toBe(1)
    house.clock.advance({ minutes: 1 })
    expect((await change({}, 'Une lettre chaque semaine')).body.revision).toBe(2)
    house.clock.advance({ minutes: 1 })
    // Another means is another question, whatever its author says of it (art. 10-1).
    expect((await change({ channel: 'sms' }, null)).body.revision).toBe(3)
    const { revisions, law } = await read()
    expect(
      revisions.map((one: { revision: number; reason: string | null }) => [one.revision, one.reason]),
    ).toEqual([
      [3, null],
      [2, 'Une lettre chaque semaine'],
      [1, null],
    ])
    expect(law.question).toBe('prospecting')
    const late = await dpo.put(`${at()}/purposes/${purposeId}`, {
      changedAt: '2020-01-01T00:00:00.000Z',
      content,
      substance: null,
    })
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile'])
  })

  it('comes from the register where it stands there, and leaves the list of candidates', async () => {
    const { body: processing } = await dpo.post(`/organisations/${organisationId}/register/processings`, {
      content: {
        name: 'Clients',
        purposes: [{ key: 'offers', name: 'Envoyer des offres', kind: 'prospecting', basis: 'consent' }],
      },
    })
    const { body } = await dpo.get(`${at()}/purposes/candidates`)
    expect(body.candidates).toMatchObject([{ key: 'offers', processing: 'Clients', kind: 'prospecting' }])
    const { processingId } = processing
    const made = await dpo.post(`${at()}/purposes`, {
      content: { ...newsletter, key: 'offers', registerPurpose: { processingId, key: 'offers' } },
    })
    expect(made.status).toBe(200)
    expect((await dpo.get(`${at()}/purposes/candidates`)).body.candidates).toEqual([])
    const { lines } = (await dpo.get(`${at()}/purposes?search=offers`)).body
    expect(lines[0]).toMatchObject({ processing: 'Clients', points: 0 })
  })

  it('is not retired while a point asks it', async () => {
    const point = await pointAsking('counter', ['offers'])
    const { body } = await dpo.get(`${at()}/purposes?search=offers`)
    const { purposeId } = body.lines[0]
    const refused = await dpo.post(`${at()}/purposes/${purposeId}/state`, { state: 'retired' })
    expect([refused.status, refused.body.code]).toEqual([409, 'consent-purpose-in-use'])
    expect(refused.body.detail).toContain(point.name)
    await dpo.post(`${at()}/points/${point.pointId}/state`, { state: 'closed' })
    expect((await dpo.post(`${at()}/purposes/${purposeId}/state`, { state: 'retired' })).body.state).toBe(
      'retired',
    )
  })
})

describe('a point', () => {
  it.each([
    ['http://boutique.example.ma', 'in the clear'],
    ['https://boutique.example.ma/', 'with a path'],
    ['https://boutique.example.ma/fr', 'with a path'],
    ['https://user:secret@boutique.example.ma', 'with a password'],
    ['https://192.0.2.7', 'in numbers'],
    ['https://*.example.ma', 'with a star'],
    ['null', 'of nothing'],
    ['javascript:alert(1)', 'that is a script'],
    ['https://xn--\u202Eexample.ma', 'that hides its direction'],
  ])('refuses the address %s (%s)', async origin => {
    const { status, body } = await dpo.post(`${at()}/points`, { manner: 'web', name: 'S', origins: [origin] })
    expect([status, body.code]).toEqual([422, 'invalid-input'])
  })

  it.each(['https://boutique.example.ma', 'https://boutique.example.ma:8443', 'http://localhost:3000'])(
    'takes the address %s',
    async origin => {
      const { status } = await dpo.post(`${at()}/points`, { manner: 'web', name: 'S', origins: [origin] })
      expect(status).toBe(200)
    },
  )

  it('shows nobody anything before it is published, and then what was previewed', async () => {
    const point = await pointAsking('web', ['stats'])
    const path = `${at()}/points/${point.pointId}`
    const { body: bare } = await dpo.get(`${path}/draft`)
    expect(bare.gaps).toEqual([{ place: 'origins', purpose: null, cookie: null, language: null }])
    const refused = await dpo.post(`${path}/notices`, { version: bare.version })
    expect([refused.status, refused.body.code]).toEqual([422, 'consent-notice-incomplete'])

    const {
      notice: _,
      state: __,
      manner: ___,
      key: ____,
      pointId: _____,
      madeAt: ______,
      changedAt,
      ...content
    } = point
    house.clock.advance({ minutes: 1 })
    const saved = await dpo.put(path, {
      changedAt,
      content: { ...content, origins: ['https://boutique.example.ma'] },
    })
    expect(saved.status).toBe(200)
    const old = await dpo.post(`${path}/notices`, { version: '0'.repeat(64) })
    expect([old.status, old.body.code]).toEqual([409, 'changed-meanwhile'])
    const { body: first } = await publish(point.pointId)
    expect(first.content).toMatchObject({ site: point.key, controller: 'Argan SA', receipt: null })
    expect((await dpo.get(`${path}/draft`)).body).toMatchObject({
      isPublished: true,
      changes: [],
      asksAgain: false,
    })

    // Words alone: another version, the same question.
    house.clock.advance({ minutes: 1 })
    await dpo.put(path, {
      changedAt: saved.body.point.changedAt,
      content: { ...content, origins: ['https://boutique.example.ma'], title: words('Vos choix') },
    })
    const { body: second } = await publish(point.pointId)
    expect(second.version).not.toBe(first.version)
    expect(second.asked).toBe(first.asked)

    // One more purpose: people are asked again, and told why.
    house.clock.advance({ minutes: 1 })
    const { body: now } = await dpo.get(path)
    await dpo.put(path, {
      changedAt: now.point.changedAt,
      content: {
        ...content,
        origins: ['https://boutique.example.ma'],
        title: words('Vos choix'),
        purposes: asking('stats', 'newsletter'),
      },
    })
    const { body: draft } = await dpo.get(`${path}/draft`)
    expect(draft.changes).toMatchObject([{ kind: 'purpose-added', purpose: 'newsletter', asksAgain: true }])
    const { body: third } = await publish(point.pointId)
    expect(third.asked).not.toBe(second.asked)
    const { notices } = (await dpo.get(`${path}/notices`)).body
    expect(notices.map((one: { version: string }) => one.version)).toEqual([
      third.version,
      second.version,
      first.version,
    ])
    expect((await dpo.get(`${path}/notices/${second.version}`)).body.changes).toMatchObject([
      { kind: 'title' },
    ])

    // A new key: the same words are another version, and nobody is asked again.
    const { body: rotated } = await dpo.post(`${path}/key`)
    expect(rotated.key).not.toBe(point.key)
    const shown = await dpo.get(`${path}/notices/${rotated.notice}`)
    expect(shown.body.notice).toMatchObject({ asked: third.asked, content: { site: rotated.key } })
  })

  it('refuses a text that is missing in a language people read', async () => {
    const point = await pointAsking('paper', ['stats'], { title: { fr: 'Vos choix', ar: '', en: '' } })
    const { body } = await dpo.get(`${at()}/points/${point.pointId}/draft`)
    expect(body.gaps).toMatchObject([
      { place: 'title', language: 'ar' },
      { place: 'title', language: 'en' },
    ])
    expect((await publish(point.pointId)).body.code).toBe('consent-notice-incomplete')
  })
})

describe('an answer by hand', () => {
  const pdf = () => new File([Buffer.from('%PDF-1.7 signed form')], 'form.pdf', { type: 'application/pdf' })
  const answer = { who: { email: 'Karim@Example.ma' }, language: 'fr', granted: ['stats'], refused: [] }

  it('on paper needs its scan, is kept encrypted, and is taken back without one', async () => {
    const point = await pointAsking('paper', ['stats'])
    await publish(point.pointId)
    const bare = await sendAnswer(point.pointId, answer)
    expect([bare.status, bare.body.code]).toEqual([422, 'consent-evidence-missing'])
    const disguised = await sendAnswer(
      point.pointId,
      answer,
      new File(['<html>'], 'form.pdf', { type: 'application/pdf' }),
    )
    expect([disguised.status, disguised.body.code]).toEqual([422, 'consent-scan-refused'])
    const nobody = await sendAnswer(point.pointId, { ...answer, who: {} }, pdf())
    expect([nobody.status, nobody.body.code]).toEqual([422, 'consent-person-unknown'])
    const { status, body } = await sendAnswer(point.pointId, answer, pdf())
    expect(status).toBe(200)

    const person = (await dpo.get(`${at()}/people/${body.subjectId}`)).body
    expect(person.identifiers).toEqual([{ kind: 'email', value: 'karim@example.ma' }])
    expect(person.standing).toContainEqual(expect.objectContaining({ purpose: 'stats', is: 'granted' }))
    const [{ details }] = person.events
    expect(details.actor).toMatchObject({ kind: 'person', name: 'Amina Alaoui' })
    const [scan] = details.evidence
    const file = await house.app.request(`http://himaya.test/api${at()}/scans/${scan.hash}`, {
      headers: { cookie: dpo.cookie() },
    })
    expect(await file.text()).toBe('%PDF-1.7 signed form')

    const back = await sendAnswer(point.pointId, { ...answer, granted: [], refused: ['stats'] })
    expect([back.status, back.body.subjectId]).toEqual([200, body.subjectId])
    const after = (await dpo.get(`${at()}/people/${body.subjectId}`)).body
    expect(after.standing).toContainEqual(expect.objectContaining({ purpose: 'stats', is: 'refused' }))
    expect(after.events).toHaveLength(2)

    // Found by what they are known by, however it is spelled; forgotten, nothing can be read and the records stay.
    const found = (await dpo.post(`${at()}/people/search`, { text: ' KARIM@example.ma ' })).body.found
    expect(found).toMatchObject([{ subjectId: body.subjectId, by: 'email', kind: 'known' }])
    expect((await dpo.remove(`${at()}/people/${body.subjectId}`)).body).toEqual({ forgotten: 2 })
    const forgotten = (await dpo.get(`${at()}/people/${body.subjectId}`)).body
    expect(forgotten).toMatchObject({ label: null, identifiers: [] })
    expect(forgotten.events.map((event: { details: null }) => event.details)).toEqual([null, null])
    expect((await dpo.get(`${at()}/scans/${scan.hash}`)).status).toBe(404)
    expect((await dpo.post(`${at()}/people/search`, { text: 'karim@example.ma' })).body.found).toEqual([])
  })

  it('of a minor names the guardian, unless it refuses', async () => {
    await dpo.post(`${at()}/purposes`, { content: { ...statistics, key: 'club', needsGuardianUnder: 18 } })
    const point = await pointAsking('counter', ['club'])
    await publish(point.pointId)
    const minor = { ...answer, who: { reference: 'M-12' }, granted: ['club'], birthDay: '2012-05-01' }
    const alone = await sendAnswer(point.pointId, minor)
    expect([alone.status, alone.body.code]).toEqual([422, 'consent-guardian-missing'])
    const refusal = await sendAnswer(point.pointId, { ...minor, granted: [], refused: ['club'] })
    expect(refusal.status).toBe(200)
    const guardian = { name: 'Salma Tazi', relation: 'Mère', proof: 'Livret de famille 12/2012' }
    const { status, body } = await sendAnswer(point.pointId, { ...minor, guardian })
    expect(status).toBe(200)
    const { events } = (await dpo.get(`${at()}/people/${body.subjectId}`)).body
    expect(events[0].details.guardian).toEqual(guardian)
  })

  it('is not taken at a web site, nor granted where nothing was published', async () => {
    const site = await pointAsking('web', ['stats'])
    expect((await sendAnswer(site.pointId, answer)).body.code).toBe('consent-wrong-manner')
    const counter = await pointAsking('counter', ['stats'])
    expect((await sendAnswer(counter.pointId, answer)).body.code).toBe('consent-point-not-published')
    const asked = await pointAsking('counter', ['stats'])
    await publish(asked.pointId)
    expect((await sendAnswer(asked.pointId, { ...answer, granted: ['newsletter'] })).body.code).toBe(
      'consent-purpose-not-asked',
    )
    expect((await sendAnswer(asked.pointId, { ...answer, granted: 'stats' })).body.code).toBe('invalid-input')
  })
})

describe('a server key', () => {
  it('records choices at its point until it is revoked, and is shown once', async () => {
    const point = await pointAsking('api', ['stats'])
    await publish(point.pointId)
    const path = `${at()}/points/${point.pointId}`
    const { body } = await dpo.post(`${path}/server-keys`, { name: 'Boutique' })
    const server = choicesByServer(house.installation)
    const send = (secret: string, choice: object) =>
      server.request('http://himaya.test/', {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify(choice),
      })
    const choice = { who: { reference: 'C-1' }, granted: ['stats'], refused: [], language: 'ar' }
    const made = await send(body.secret, choice)
    expect(made.status).toBe(201)
    expect(await made.json()).toEqual({ recordId: expect.any(String) })
    const listed = (await dpo.get(`${path}/embedding`)).body
    expect(JSON.stringify(listed)).not.toContain(body.secret)
    expect(listed.keys).toMatchObject([{ name: 'Boutique', begins: body.key.begins }])
    expect(listed.keys[0].usedAt).not.toBeNull()

    const half = body.secret.slice(0, -2)
    for (const wrong of ['', 'himaya_x', `${half}AA`, `${half}BB`]) {
      const answer = await send(wrong, choice)
      expect([answer.status, (await answer.json()).code]).toEqual([403, 'consent-server-key-refused'])
    }
    expect((await send(body.secret, { ...choice, language: 'xx' })).status).toBe(422)
    expect((await send(body.secret, { ...choice, granted: ['newsletter'] })).status).toBe(422)
    await dpo.remove(`${path}/server-keys/${body.key.keyId}`)
    expect((await send(body.secret, choice)).status).toBe(403)
    expect(
      (await dpo.post(`${at()}/points/${(await pointAsking('web', [])).pointId}/server-keys`, { name: 'X' }))
        .body.code,
    ).toBe('consent-wrong-manner')
  })
})

describe('the room', () => {
  it('opens each endpoint to those it names, and to nobody else', async () => {
    const { body: other } = await dpo.post('/organisations', {
      nameFr: 'Atlas',
      kind: 'association',
      language: 'fr',
    })
    const cookies = {
      dpo: dpo.cookie(),
      member: (await house.join(dpo, organisationId, 'member')).cookie(),
      approver: (await house.join(dpo, organisationId, 'approver')).cookie(),
      auditor: (await house.join(dpo, organisationId, 'auditor')).cookie(),
    }
    const stranger = await house.join(dpo, other.organisationId, 'member')
    const keys = { organisationId, cookies, strangerCookie: stranger.cookie() }
    expect(await findUnlocked([consent], (path, init) => house.app.request(path, init), keys)).toEqual([])
  }, 120_000)

  it('is shaken by no input', async () => {
    const shaken = await findShaken([consent], (path, init) => house.app.request(path, init), {
      organisationId,
      cookie: dpo.cookie(),
      runs: 60,
    })
    expect(shaken).toEqual([])
  }, 240_000)

  it('keeps organisations apart in every table', () => everyTableIsIsolated(house.installation.database))
})
