// The register over HTTP: versions, conflicts, history, the live decision, columns from the data map, isolation.
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { everyTableIsIsolated } from '@himaya/platform/testing/isolation'
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import { sources } from '@himaya/sources/module'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from './module.ts'

let house: House
let organisationId: string
let dpo: Browser
let target: TestDatabase
const at = () => `/organisations/${organisationId}/register`

beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register] })
  const set = await house.setUp()
  organisationId = set.organisationId
  dpo = set.dpo
  target = await createTestDatabase()
  await target.database.pool.query(`
    create table agents (id integer primary key, nom text, cin text, telephone text);
    insert into agents select n, 'Tazi', 'BE' || (200000 + n), '06' || (10000000 + n) from generate_series(1, 200) n`)
})
afterAll(async () => {
  await target.drop()
  await house.close()
})

const create = async (name: string, content: object = {}) =>
  (await dpo.post(`${at()}/processings`, { content: { name, ...content } })).body

describe('a processing', () => {
  it('begins with its name; the law says what it needs', async () => {
    const created = await create('Paie')
    expect(created).toMatchObject({ version: 1, state: 'draft', content: { name: 'Paie', purposes: [] } })
    const { body } = await dpo.get(`${at()}/processings/${created.processingId}`)
    expect(body.decision.regime.conclusion).toBe('undetermined')
    expect(body.decision.regime.needs.length).toBeGreaterThan(0)
  })

  it('keeps each version, who changed it and what', async () => {
    const { processingId, content } = await create('Recrutement')
    const changed = {
      ...content,
      mode: 'automated',
      purposes: [{ key: 'p', name: 'Recruter', basis: 'consent' }],
    }
    const path = `${at()}/processings/${processingId}`
    const { status, body } = await dpo.put(path, { version: 1, content: changed })
    expect([status, body.processing.version]).toEqual([200, 2])
    const { versions } = (await dpo.get(`${path}/history`)).body
    expect(versions.map((one: { version: number }) => one.version)).toEqual([2, 1])
    expect(versions[0]).toMatchObject({ actorName: 'Amina Alaoui', changes: ['mode', 'purposes.p'] })
    expect((await dpo.get(`${path}/versions/1`)).body.content).toEqual(content)
    expect((await dpo.get(`${path}/versions/9`)).status).toBe(404)
  })

  it('gets no new version from a change that changes nothing', async () => {
    const { processingId, content } = await create('Accueil')
    const { body } = await dpo.put(`${at()}/processings/${processingId}`, { version: 1, content })
    expect(body.processing.version).toBe(1)
  })

  it('is not overwritten by someone who did not see the last change', async () => {
    const { processingId, content } = await create('Stock')
    const path = `${at()}/processings/${processingId}`
    await dpo.put(path, { version: 1, content: { ...content, description: 'un' } })
    const late = await dpo.put(path, { version: 1, content: { ...content, description: 'deux' } })
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile'])
    expect((await dpo.get(path)).body.processing.content.description).toBe('un')
  })

  it('is refused with both answers named when they contradict, and nothing is saved', async () => {
    const { processingId, content } = await create('Santé')
    const path = `${at()}/processings/${processingId}`
    const { status, body } = await dpo.put(path, {
      version: 1,
      content: {
        ...content,
        items: [{ key: 'h', name: 'Maladie', category: 'health' }],
        answers: { sensitiveData: false },
      },
    })
    expect([status, body.code]).toEqual([422, 'register-answers-contradict'])
    expect(body.faults.length).toBeGreaterThan(1)
    expect((await dpo.get(path)).body.processing.version).toBe(1)
  })

  it.each([
    ['an empty name', { name: '' }, 'content.name'],
    [
      'a category the law does not know',
      { name: 'X', items: [{ key: 'a', name: 'A', category: 'shoe-size' }] },
      'content.items[0].category',
    ],
    ['the 30th of February', { name: 'X', startsOn: '2026-02-30' }, 'content.startsOn'],
    [
      'a negative number of people',
      { name: 'X', dataSubjects: [{ key: 'a', name: 'A', approximateNumber: -1 }] },
      'content.dataSubjects[0].approximateNumber',
    ],
    ['a hidden character', { name: 'Clients\u202Etxt' }, 'content.name'],
  ])('is refused with the place named for %s', async (_, content, place) => {
    const { status, body } = await dpo.post(`${at()}/processings`, { content })
    expect(status).toBe(422)
    expect(body.faults.map((fault: { path: string }) => fault.path)).toContain(place)
  })

  it('keeps hostile text as text', async () => {
    const name = `"; drop table register_processing; -- <script>alert(1)</script> زبناء`
    const created = await create(name)
    const { body } = await dpo.get(`${at()}/processings?search=${encodeURIComponent('drop table')}`)
    expect(body.lines).toMatchObject([{ processingId: created.processingId, name }])
  })

  it('answers junk with 422 or less, never with a failure of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async junk => {
        const { status } = await dpo.post(`${at()}/processings`, { content: junk })
        expect([200, 400, 413, 422]).toContain(status)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})

describe('columns of the data map', () => {
  it('enter a processing only once confirmed, one item for each category', async () => {
    const { body: source } = await dpo.post(`/organisations/${organisationId}/sources`, {
      connection: { name: 'RH', kind: 'postgres', address: target.url, tls: 'disable' },
    })
    const scans = `/organisations/${organisationId}/sources/${source.sourceId}/scans`
    const { body: scan } = await dpo.post(scans)
    for (let state = scan.state; state !== 'finished'; ) {
      await new Promise(resolve => setTimeout(resolve, 50))
      state = (await dpo.get(`${scans}/${scan.scanId}`)).body.state
    }
    const column = (name: string) => ({
      ...{ sourceId: source.sourceId, schema: 'public', table: 'agents', column: name },
    })
    const { processingId, content } = await create('Agents')
    const path = `${at()}/processings/${processingId}`
    const ordinary = {
      defenceOrStateSecurity: 'no',
      crimePrevention: false,
      collectedUnderSpecificLaw: false,
    }
    await dpo.put(path, {
      version: 1,
      content: {
        ...content,
        mode: 'automated',
        purposes: [{ key: 'staff', name: 'Gérer les agents', basis: 'contract', reuse: 'original' }],
        answers: { ...ordinary, filingSetBySpecialLaw: false },
      },
    })
    const add = (columns: object[]) =>
      dpo.post(`${path}/columns`, { version: 2, purposes: ['staff'], columns })
    const early = await add([column('cin')])
    expect([early.status, early.body.code]).toEqual([409, 'register-column-not-confirmed'])
    expect(early.body.detail).toContain('agents.cin')

    await dpo.post(`/organisations/${organisationId}/findings/decisions`, {
      columns: [column('cin'), column('nom')],
      decision: { kind: 'confirm' },
    })
    const { status, body } = await add([column('cin'), column('nom')])
    expect([status, body.added]).toEqual([200, 2])
    expect(body.processing.content.items.map((item: { category: string }) => item.category).sort()).toEqual([
      'name',
      'national-id-number',
    ])
    expect(body.decision).toMatchObject({ regime: { conclusion: 'authorisation' }, form: 'F-112' })
    expect(JSON.stringify(body.decision.regime.because)).toContain('agents.cin')
  })
})

describe('the list', () => {
  it('is searched, filtered, ordered, cut into pages and exported', async () => {
    const { body: first } = await dpo.get(`${at()}/processings?pageSize=2&sort=name&direction=desc`)
    expect(first.lines).toHaveLength(2)
    expect(first.total).toBeGreaterThan(4)
    const { body: authorised } = await dpo.get(`${at()}/processings?regime=authorisation`)
    expect(authorised.lines.map((line: { name: string }) => line.name)).toEqual(['Agents'])
    const { body: csv } = await dpo.get(`${at()}/export?format=csv`)
    expect(csv).toContain('Autorisation préalable')
  })
})

describe('roles and walls', () => {
  it('an auditor reads and does not write; only the DPO changes the state', async () => {
    const { processingId } = await create('Murs')
    const auditor = await house.join(dpo, organisationId, 'auditor')
    const member = await house.join(dpo, organisationId, 'member')
    expect((await auditor.get(`${at()}/processings/${processingId}`)).status).toBe(200)
    expect((await auditor.post(`${at()}/processings`, { content: { name: 'Non' } })).status).toBe(403)
    const state = { version: 1, state: 'active' }
    expect((await member.post(`${at()}/processings/${processingId}/state`, state)).status).toBe(403)
    expect((await dpo.post(`${at()}/processings/${processingId}/state`, state)).body.state).toBe('active')
  })

  it('every change leaves its trace', async () => {
    const { body } = await dpo.get(`/organisations/${organisationId}/evidence?limit=200`)
    const kinds = body.entries.map((entry: { kind: string }) => entry.kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['register.processing-created', 'register.processing-changed']),
    )
  })

  it('every table is isolated', () => everyTableIsIsolated(house.installation.database))
})
