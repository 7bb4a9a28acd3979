// A house with the two rooms, and a real PostgreSQL as somebody else's source: customers, their orders, and a write account that
// has what the preview prints and nothing more.
import { randomBytes } from 'node:crypto'
import { type Browser, type House, openHouse, password } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import { OrganisationId } from '@himaya/platform/records'
import { createTestDatabase } from '@himaya/platform/testing/postgres'
import { sources } from '@himaya/sources/module'
import { Client } from 'pg'
import { runs } from './module.ts'

export const customersSql = `
  CREATE SCHEMA shop;
  CREATE TABLE shop.customers (id int PRIMARY KEY, name text NOT NULL, email text, city text, born date, ended_on date);
  CREATE INDEX ON shop.customers (ended_on);
  CREATE TABLE shop.orders (id int PRIMARY KEY, customer int NOT NULL REFERENCES shop.customers, amount numeric(10,2));
  CREATE INDEX ON shop.orders (customer);
  CREATE TABLE shop.visits (id int PRIMARY KEY, customer int REFERENCES shop.customers, page text);
  CREATE INDEX ON shop.visits (customer);
  INSERT INTO shop.customers SELECT n, 'Salma ' || n, 'salma' || n || '@example.ma', 'Ville ' || n % 7, '1980-01-01'::date + n,
    CASE WHEN n % 10 = 0 THEN NULL WHEN n % 2 = 0 THEN '2020-01-01'::date + n % 300 ELSE '2026-06-01'::date END
    FROM generate_series(1, 1000) n;
  INSERT INTO shop.orders SELECT n, (n % 1000) + 1, n FROM generate_series(1, 2000) n;
  INSERT INTO shop.visits SELECT n, (n % 1000) + 1, '/p' || n FROM generate_series(1, 1500) n;`

export const customers = { schema: 'shop', name: 'customers' }
export const endedBefore = (day: string) => ({ is: 'before', column: 'ended_on', than: day }) as const
/** Customers whose contract ended before 2024: 400 of 1,000; a hundred have no end. */
export const eraseOld = {
  table: customers,
  where: endedBefore('2024-01-01'),
  action: { does: 'erase' },
  dependents: [
    { table: { schema: 'shop', name: 'orders' }, do: 'erase' },
    { table: { schema: 'shop', name: 'visits' }, do: 'detach' },
  ],
} as const
export const unknownEnd = { is: 'null', column: 'ended_on' } as const

export type Place = {
  readonly sourceId: string
  readonly url: string
  readonly client: Client
  readonly account: string
  readonly accountPassword: string
  rows(sql: string): Promise<unknown[][]>
  count(what: string): Promise<number>
  /** The statements of a preview, as the owner runs them. */
  run(statements: readonly string[]): Promise<void>
}

export type RunsHouse = {
  readonly house: House
  readonly organisationId: string
  readonly dpo: Browser
  readonly approver: Browser & { readonly email: string }
  readonly member: Browser
  readonly ctx: Context
  at(path: string): string
  /** A database of its own, connected as a source. */
  place(sql?: string): Promise<Place>
  /** Gives the source its write account, with the rights that `grants` print. */
  giveAccess(place: Place, grants?: readonly string[]): Promise<void>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
  run(runId: string): Promise<any>
  /** The run, once it is in one of these states. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
  until(runId: string, ...states: string[]): Promise<any>
  /** Drafted by the DPO and previewed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
  previewed(place: Place, draft?: object): Promise<any>
  /** And approved by the approver, the account having its rights. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
  approved(place: Place, draft?: object): Promise<any>
  close(): Promise<void>
}

export async function openRunsHouse(): Promise<RunsHouse> {
  const house = await openHouse({ rooms: [sources, runs] })
  const { organisationId, dpo } = await house.setUp()
  const approver = await house.join(dpo, organisationId, 'approver')
  const member = await house.join(dpo, organisationId, 'member')
  const ctx = house.installation.contextFor({
    organisationId: OrganisationId.parse(organisationId),
    actor: { kind: 'system', task: 'runs.test' },
    language: 'fr',
  })
  const at = (path: string) => `/organisations/${organisationId}${path}`
  const closing: (() => Promise<void>)[] = []

  const must = (answer: { status: number; body: unknown }) => {
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
    return answer.body as any
  }
  const read = async (runId: string) => must(await dpo.get(at(`/runs/${runId}`)))

  const self: RunsHouse = {
    ...{ house, organisationId, dpo, approver, member, ctx, at },
    async place(sql = customersSql) {
      const database = await createTestDatabase()
      const client = new Client({ connectionString: database.superuserUrl })
      await client.connect()
      const account = `writer_${randomBytes(6).toString('hex')}`
      const accountPassword = randomBytes(9).toString('hex')
      await client.query(`CREATE ROLE ${account} LOGIN PASSWORD '${accountPassword}'`)
      await client.query(sql)
      const url = database.superuserUrl
      const connection = { name: 'Boutique', kind: 'postgres', address: url, tls: 'disable' }
      const { sourceId } = must(await dpo.post(at('/sources'), { connection }))
      closing.push(async () => {
        await client.query(`DROP OWNED BY ${account}`).catch(() => undefined)
        await client.query(`DROP ROLE ${account}`).catch(() => undefined)
        await client.end()
        await database.drop()
      })
      const rows = async (text: string) =>
        (await client.query({ text, rowMode: 'array' })).rows as unknown[][]
      return {
        ...{ sourceId, url, client, account, accountPassword, rows },
        count: async what => Number((await rows(`SELECT count(*) FROM ${what}`))[0]?.[0]),
        async run(statements) {
          for (const statement of statements) await client.query(statement)
        },
      }
    },
    async giveAccess({ sourceId, account, accountPassword, run }, grants = []) {
      await run(grants)
      must(await dpo.put(at(`/sources/${sourceId}/access`), { account, password: accountPassword }))
    },
    run: read,
    async until(runId, ...states) {
      for (let attempt = 0; attempt < 600; attempt++) {
        const found = await read(runId)
        if (states.includes(found.state)) return found
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`the run is ${JSON.stringify(await read(runId)).slice(0, 2_000)}`)
    },
    async previewed(place, draft = {}) {
      const given = {
        ...{ title: 'Anciens clients', sourceId: place.sourceId, request: eraseOld, unknown: unknownEnd },
        ...draft,
      }
      const { runId } = must(await dpo.post(at('/runs'), given))
      must(await dpo.post(at(`/runs/${runId}/preview`)))
      return self.until(runId, 'previewed', 'refused', 'draft')
    },
    async approved(place, draft) {
      const first = await self.previewed(place, draft)
      await self.giveAccess(
        place,
        first.preview.grants.map((text: string) => text.replaceAll('himaya_writer', place.account)),
      )
      must(await dpo.post(at(`/runs/${first.runId}/preview`)))
      const run = await self.until(first.runId, 'previewed', 'refused', 'draft')
      const approval = { password, previewHash: run.preview.hash }
      return must(await approver.post(at(`/runs/${run.runId}/approve`), approval))
    },
    async close() {
      await house.close()
      for (const each of closing) await each()
    },
  }
  return self
}
