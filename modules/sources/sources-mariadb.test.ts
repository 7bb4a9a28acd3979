// A MariaDB connected and scanned, over HTTP, as the screen does it.
import { missing, startServer, type TestServer } from '@himaya/connectors/mariadb/server.test-support'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sources } from './module.ts'
import { databaseKind } from './records.ts'

it('tells by its address which server is meant', () => {
  expect(
    [
      'mysql://a@b/c',
      ' MariaDB://a@b/c',
      'mssql://a@b/c',
      'SqlServer://a@b/c',
      'postgres://a@b/c',
      'bonjour',
    ].map(databaseKind),
  ).toEqual(['mariadb', 'mariadb', 'sqlserver', 'sqlserver', 'postgres', 'postgres'])
})

describe.skipIf(missing)('a MariaDB', () => {
  let house: House
  let server: TestServer
  let dpo: Browser
  let at: string

  beforeAll(async () => {
    server = await startServer()
    await server.arrange(
      'USE d',
      'CREATE TABLE d.clients (id int PRIMARY KEY, nom varchar(40), cin varchar(20), courriel varchar(60))',
      `INSERT INTO d.clients SELECT seq, 'Bennani', CONCAT('AB', 100000 + seq), CONCAT('salma', seq, '@example.com') FROM seq_1_to_300`,
    )
    house = await openHouse({ rooms: [sources] })
    const set = await house.setUp()
    dpo = set.dpo
    at = `/organisations/${set.organisationId}/sources`
  })
  afterAll(async () => {
    await house.close()
    await server.stop()
  })
  const connection = (address: string, changes: object = {}) => ({
    connection: { name: 'Gestion', kind: 'mariadb', address, tls: 'prefer', ...changes },
  })

  it('is tried with its warnings, and refused under another encryption than it has', async () => {
    const tried = await dpo.post(`${at}/test`, connection(server.url))
    expect(tried).toMatchObject({
      status: 200,
      body: { version: expect.stringMatching(/^MariaDB \d/), tables: 1 },
    })
    const refused = await dpo.post(`${at}/test`, connection(server.url, { tls: 'verify-full' }))
    expect(refused).toMatchObject({ status: 422, body: { code: 'source-not-reached' } })
  })

  it('is connected without its password being told, and its personal columns are found', async () => {
    const { status, body } = await dpo.post(at, connection(server.url))
    expect({ status, kind: body.kind }).toEqual({ status: 200, kind: 'mariadb' })
    expect(body.address).toBe(`mysql://boss@127.0.0.1:${server.port}/d?sslmode=prefer`)
    await dpo.post(`${at}/${body.sourceId}/scans`)
    const categories = async () => {
      const { findings } = (await dpo.get(`${at.replace(/sources$/, 'findings')}?sourceId=${body.sourceId}`))
        .body
      return Object.fromEntries(
        findings.map((found: { column: string; category: string | null }) => [found.column, found.category]),
      )
    }
    await expect
      .poll(categories, { timeout: 20_000, interval: 200 })
      .toMatchObject({ nom: 'name', cin: 'national-id-number', courriel: 'email' })
  })
})
