// The scan of a real PostgreSQL: by address, by PGPASSWORD, and what is said when the password is wrong.

import { missing, startServer, type TestServer } from '@himaya/connectors/mariadb/server.test-support'
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { himaya } from './terminal.test-support.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await createTestDatabase({ modules: [] })
  await it.database.pool.query(`
    create schema shop;
    create table shop.client (client_id int, nom text, cin text, telephone text, note text);
    insert into shop.client values
      (1, 'Amina Alaoui', 'AB123456', '+212 661-234567', 'fidèle'),
      (2, 'Youssef Bennani', 'BE765432', '0662345678', null)`)
})
afterAll(() => it.drop())

test('the columns of every schema that people keep their data in', async () => {
  const { code, out } = await himaya(['scan', it.url, '--json'])
  expect(code).toBe(0)
  const found = JSON.parse(out).columns.filter((one: { schema: string }) => one.schema === 'shop')
  const categories = Object.fromEntries(
    found.map((one: { column: string; category: string | null }) => [one.column, one.category]),
  )
  expect(categories).toMatchObject({ nom: 'name', cin: 'national-id-number', telephone: 'phone' })
})

test('the password may come from PGPASSWORD, and is nowhere in the answer', async () => {
  const address = new URL(it.url)
  const PGPASSWORD = decodeURIComponent(address.password)
  address.password = ''
  const { code, out, err } = await himaya(['scan', address.href], { environment: { PGPASSWORD } })
  expect(code).toBe(0)
  expect(out).toContain('shop.client.cin')
  expect(out + err).not.toContain(PGPASSWORD)
})

test('a wrong password is refused without being repeated', async () => {
  const address = new URL(it.url)
  address.password = 'palmier-argan-oued'
  const { code, out, err } = await himaya(['scan', address.href])
  expect([code, out]).toEqual([1, ''])
  expect(err).not.toBe('')
  expect(err).not.toContain('palmier')
})

describe.skipIf(missing)('a MariaDB', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
    await server.arrange(
      'CREATE TABLE d.client (nom varchar(40), cin varchar(20))',
      `INSERT INTO d.client VALUES ('Amina Alaoui', 'AB123456'), ('Youssef Bennani', 'BE765432')`,
    )
  })
  afterAll(() => server.stop())

  test('is scanned by its address, with the password from MYSQL_PWD', async () => {
    const address = new URL(server.url)
    const MYSQL_PWD = decodeURIComponent(address.password)
    address.password = ''
    const { code, out, err } = await himaya(['scan', address.href], { environment: { MYSQL_PWD } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('d.client.cin')
    expect(out).not.toContain(MYSQL_PWD)
  })
})
