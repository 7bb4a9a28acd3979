// The scan of a real PostgreSQL: by address, by PGPASSWORD, and what is said when the password is wrong.
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
