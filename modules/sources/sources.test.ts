// From a connection to confirmed columns, over HTTP, on a real PostgreSQL and real files.
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sources } from './module.ts'

let house: House
let organisationId: string
let dpo: Browser
let target: TestDatabase
const at = () => `/organisations/${organisationId}`

const scanned = async (sourceId: string, scanId: string) => {
  for (let attempt = 0; attempt < 300; attempt++) {
    const { body } = await dpo.get(`${at()}/sources/${sourceId}/scans/${scanId}`)
    if (!['queued', 'running'].includes(body.state)) return body
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the scan did not end')
}

beforeAll(async () => {
  house = await openHouse({ rooms: [sources] })
  const set = await house.setUp()
  organisationId = set.organisationId
  dpo = set.dpo
  target = await createTestDatabase()
  await target.database.pool.query(`
    create table clients (id integer primary key, nom text, prenom text, cin text, email text, "a""; drop table clients; --" text);
    comment on column clients.cin is 'Numéro de la carte nationale';
    insert into clients
      select n, 'Bennani', 'Salma', 'AB' || (100000 + n), 'salma' || n || '@example.com', 'x'
      from generate_series(1, 300) n;
    create table articles (code text primary key, libelle text, prix numeric);
    insert into articles select 'ART-' || n, 'Pare-feu', n from generate_series(1, 50) n;
    create schema vide;`)
})
afterAll(async () => {
  await target.drop()
  await house.close()
})

const connection = (changes: object = {}) => ({
  connection: { name: 'Gestion', kind: 'postgres', address: target.url, tls: 'disable', ...changes },
})

describe('connecting', () => {
  it('tries a source and keeps nothing', async () => {
    const { status, body } = await dpo.post(`${at()}/sources/test`, connection())
    expect(status).toBe(200)
    expect(body.version).toContain('PostgreSQL')
    expect((await dpo.get(`${at()}/sources`)).body.sources).toEqual([])
  })

  it.each([
    ['a wrong address', { address: 'postgres://nobody' + '@' + '127.0.0.1:1/none' }, 'source-not-reached'],
    ['no address at all', { address: 'bonjour' }, 'source-not-reached'],
    ['a metadata host', { address: 'postgres://a:b' + '@' + '169.254.169.254/x' }, 'source-not-reached'],
  ])('refuses %s and says what to do', async (_, changes, code) => {
    const { status, body } = await dpo.post(`${at()}/sources`, connection(changes))
    expect({ status, code: body.code }).toEqual({ status: 422, code })
    expect(body.detail.length).toBeGreaterThan(20)
    expect((await dpo.get(`${at()}/sources`)).body.sources).toEqual([])
  })

  it('refuses a wrong password, and no answer or log ever holds one', async () => {
    const wrong = new URL(target.url)
    wrong.password = 'tres-secret-91'
    const { status, body } = await dpo.post(`${at()}/sources`, connection({ address: wrong.href }))
    expect(status).toBe(422)
    expect(JSON.stringify(body)).not.toContain('tres-secret-91')
    expect(JSON.stringify(house.lines)).not.toContain('tres-secret-91')
  })

  it('keeps the password sealed: not in the address, not in the row', async () => {
    const { status, body } = await dpo.post(`${at()}/sources`, connection())
    expect(status).toBe(200)
    const password = new URL(target.url).password
    expect(JSON.stringify(body)).not.toContain(`:${password}@`)
    const { rows } = await house.installation.database.pool.query(
      'select has_table_privilege(current_user, $1, $2) as owner',
      ['sources_source', 'select'],
    )
    expect(rows[0].owner).toBe(true)
    await dpo.remove(`${at()}/sources/${body.sourceId}`)
  })
})

describe('a scan', () => {
  let sourceId: string
  let scan: { scanId: string }

  beforeAll(async () => {
    sourceId = (await dpo.post(`${at()}/sources`, connection())).body.sourceId
    scan = (await dpo.post(`${at()}/sources/${sourceId}/scans`)).body
  })

  it('finds the personal columns and leaves the others', async () => {
    const done = await scanned(sourceId, scan.scanId)
    expect(done).toMatchObject({ state: 'finished', tablesTotal: 2, tablesDone: 2, skipped: [] })
    const { body } = await dpo.get(`${at()}/findings?sourceId=${sourceId}`)
    const found = Object.fromEntries(
      body.findings.map((finding: { table: string; column: string; category: string | null }) => [
        `${finding.table}.${finding.column}`,
        finding.category,
      ]),
    )
    expect(found).toMatchObject({
      'clients.cin': 'national-id-number',
      'clients.email': 'email',
      'clients.nom': 'name',
      'articles.prix': null,
    })
    expect(body.counts.nationalId).toBe(1)
  })

  it('keeps no value of the source', async () => {
    const { rows } = await house.installation.database.pool.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename like 'sources_%'",
    )
    expect(rows.length).toBeGreaterThan(3)
    const { body } = await dpo.get(`${at()}/findings?sourceId=${sourceId}`)
    expect(JSON.stringify(body)).not.toMatch(/AB100\d{3}|salma\d+@example/)
  })

  it('is refused while another runs', async () => {
    const second = await dpo.post(`${at()}/sources/${sourceId}/scans`)
    const third = await dpo.post(`${at()}/sources/${sourceId}/scans`)
    expect([second.status, third.status]).toEqual([200, 409])
    expect(third.body.code).toBe('source-scan-running')
    await scanned(sourceId, second.body.scanId)
  })

  it('can be stopped, and goes on where it stood', async () => {
    const { body: started } = await dpo.post(`${at()}/sources/${sourceId}/scans`)
    const path = `${at()}/sources/${sourceId}/scans/${started.scanId}`
    const { body: stopped } = await dpo.post(`${path}/cancel`)
    expect(['cancelled', 'finished']).toContain(stopped.state)
    const { body: resumed } = await dpo.post(`${path}/resume`)
    expect(['queued', 'running', 'finished']).toContain(resumed.state)
    expect((await scanned(sourceId, started.scanId)).state).toBe('finished')
  })

  it('fails with a sentence when the source is gone, and the findings stay', async () => {
    const lost = await createTestDatabase()
    await lost.database.pool.query('create table agents (nom text, telephone text)')
    const { body: source } = await dpo.post(
      `${at()}/sources`,
      connection({ name: 'Perdue', address: lost.url }),
    )
    const first = await dpo.post(`${at()}/sources/${source.sourceId}/scans`)
    await scanned(source.sourceId, first.body.scanId)
    await lost.drop()
    const { body: started } = await dpo.post(`${at()}/sources/${source.sourceId}/scans`)
    const failed = await scanned(source.sourceId, started.scanId)
    expect(failed.state).toBe('failed')
    expect(failed.failure.message.fr.length).toBeGreaterThan(20)
    expect((await dpo.get(`${at()}/findings?sourceId=${source.sourceId}`)).body.total).toBe(2)
    expect((await dpo.remove(`${at()}/sources/${source.sourceId}`)).status).toBe(200)
  })

  describe('decisions', () => {
    const column = (name: string) => ({ sourceId, schema: 'public', table: 'clients', column: name })
    const decide = (columns: object[], decision: object) =>
      dpo.post(`${at()}/findings/decisions`, { columns, decision })
    const finding = async (name: string) =>
      (await dpo.get(`${at()}/findings?sourceId=${sourceId}&search=clients.${name}`)).body.findings[0]

    it('are taken in bulk and survive the next scan', async () => {
      expect((await decide([column('cin'), column('email')], { kind: 'confirm' })).body).toEqual({
        decided: 2,
      })
      await decide([column('prenom')], { kind: 'correct', category: 'health' })
      await decide([column('nom')], { kind: 'dismiss' })
      const { body: again } = await dpo.post(`${at()}/sources/${sourceId}/scans`)
      await scanned(sourceId, again.scanId)
      expect(await finding('cin')).toMatchObject({ state: 'confirmed', decidedBy: 'Amina Alaoui' })
      expect(await finding('prenom')).toMatchObject({
        state: 'corrected',
        category: 'health',
        sensitive: true,
      })
      expect(await finding('nom')).toMatchObject({ state: 'dismissed', category: null, personal: false })
    })

    it('can be taken back', async () => {
      await decide([column('prenom')], { kind: 'reopen' })
      expect(await finding('prenom')).toMatchObject({ state: 'proposed', category: 'name', sensitive: false })
    })

    it('are all refused when one column is unknown or has nothing to confirm', async () => {
      const unknown = await decide([column('email'), column('absente')], { kind: 'dismiss' })
      expect([unknown.status, unknown.body.code]).toEqual([409, 'source-finding-unknown'])
      expect((await finding('email')).state).toBe('confirmed')
      const nothing = await decide([{ ...column('prix'), table: 'articles' }], { kind: 'confirm' })
      expect([nothing.status, nothing.body.code]).toEqual([422, 'source-nothing-to-confirm'])
    })

    it('are exported in the reader’s language', async () => {
      const { status, body, headers } = await dpo.get(
        `${at()}/findings/export?format=csv&sourceId=${sourceId}`,
      )
      expect(status).toBe(200)
      expect(headers.get('content-type')).toContain('text/csv')
      expect(body).toContain('Numéro de la carte d’identité nationale')
    })
  })

  it('marks what a later scan no longer sees', async () => {
    await target.database.pool.query('alter table clients drop column email')
    const { body: again } = await dpo.post(`${at()}/sources/${sourceId}/scans`)
    await scanned(sourceId, again.scanId)
    const { body } = await dpo.get(`${at()}/findings?sourceId=${sourceId}&search=clients.email`)
    expect(body.findings[0]).toMatchObject({ gone: true, state: 'confirmed' })
  })
})

describe('an uploaded file', () => {
  const upload = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('name', name)
    form.set('file', new File([content], name))
    const response = await house.app.request(`http://himaya.test/api${at()}/sources/files`, {
      method: 'POST',
      body: form,
      headers: { cookie: dpo.cookie(), origin: 'http://himaya.test' },
    })
    return { status: response.status, body: await response.json() }
  }

  it('is scanned like a database', async () => {
    const { status, body: source } = await upload(
      'agents.csv',
      `nom,prenom,cnie,ville\n${'Alaoui,Youssef,BE123456,Rabat\nTazi,Khadija,A54321,Fès\n'.repeat(40)}`,
    )
    expect(status).toBe(200)
    expect(source.kind).toBe('csv')
    const { body: scan } = await dpo.post(`${at()}/sources/${source.sourceId}/scans`)
    await scanned(source.sourceId, scan.scanId)
    const { body } = await dpo.get(`${at()}/findings?sourceId=${source.sourceId}&category=national-id-number`)
    expect(body.findings.map((finding: { column: string }) => finding.column)).toEqual(['cnie'])
  })

  it.each([
    ['an executable', 'outil.exe', 'MZ not a table'],
    ['nothing', 'vide.csv', ''],
    ['binary garbage called CSV', 'bruit.csv', new Uint8Array([0, 255, 254, 1, 2, 3, 0, 0, 9, 200])],
  ])('is refused when it is %s', async (_, name, content) => {
    const { status, body } = await upload(name, content)
    expect(status).toBe(422)
    expect(['source-file-refused', 'source-not-reached']).toContain(body.code)
  })
})

describe('another organisation', () => {
  it('finds none of it: the same 404 as for a missing thing', async () => {
    const { body } = await dpo.get(`${at()}/sources`)
    const stranger = house.browser()
    expect((await stranger.get(`${at()}/sources/${body.sources[0].sourceId}`)).status).toBe(401)
    const auditor = await house.join(dpo, organisationId, 'auditor')
    expect((await auditor.get(`${at()}/sources`)).status).toBe(200)
    expect((await auditor.post(`${at()}/sources/${body.sources[0].sourceId}/scans`)).status).toBe(403)
    const missing = await dpo.get(`${at()}/sources/0192f0c1-0000-7000-8000-00000000dead`)
    expect(missing.status).toBe(404)
  })
})
