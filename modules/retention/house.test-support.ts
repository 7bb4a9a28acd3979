// A house with the rooms that retention stands on, and a real PostgreSQL as somebody else's source: clients and their contracts,
// tickets and incidents, applications, invoices.
import { randomBytes } from 'node:crypto'
import { consent } from '@himaya/consent/module'
import { type Browser, type House, openHouse } from '@himaya/organisation/house.test-support'
import type { Context } from '@himaya/platform/context'
import { createLog } from '@himaya/platform/log'
import { openMail } from '@himaya/platform/mail/mail'
import type { MailSettings } from '@himaya/platform/mail/settings'
import { startSmtp, type TestSmtp } from '@himaya/platform/mail/smtp.test-support'
import { OrganisationId } from '@himaya/platform/records'
import { createTestDatabase, type TestDatabase } from '@himaya/platform/testing/postgres'
import { register } from '@himaya/register/module'
import { runs } from '@himaya/runs/module'
import { sources } from '@himaya/sources/module'
import { createRetention } from './module.ts'

/** On 23 November 2026: 40 tickets past 24 months, of which 10 are of an incident; 5 of which no day is known. */
const shopSql = `
  create schema shop;
  create table shop.clients (id int primary key, name text, email text, last_contact date, opted_in text);
  create table shop.contracts (id int primary key, client_id int not null references shop.clients, ends_on date);
  create index on shop.contracts (client_id);
  create table shop.tickets (id int primary key, opened_at timestamptz, subject text, n numeric);
  create table shop.incidents (id int primary key, ticket_id int references shop.tickets);
  create table shop.applications (id int primary key, email text, concluded_on date);
  create table shop.invoices (id int primary key, issued_on date);
  insert into shop.clients select n, 'Salma ' || n, 'salma' || n || '@example.ma', '2026-01-01', 'oui' from generate_series(1, 30) n;
  -- 10 with a contract that ended long ago, 10 with one that runs, 10 with none.
  insert into shop.contracts select n, n, '2020-06-30' from generate_series(1, 10) n;
  insert into shop.contracts select n, n, null from generate_series(11, 20) n;
  insert into shop.tickets select n, case when n <= 40 then timestamptz '2024-01-10 10:00Z' when n <= 45 then null
    else timestamptz '2026-06-15 10:00Z' end, 'VPN', n from generate_series(1, 100) n;
  insert into shop.incidents select n, n from generate_series(1, 10) n;
  -- Concluded two months ago: 6 of them; 2 years ago: 2; not yet: 2; one without an address.
  insert into shop.applications select n, 'candidat' || n || '@example.ma',
    case when n <= 6 then date '2026-09-20' when n <= 8 then date '2024-09-20' end from generate_series(1, 10) n;
  insert into shop.applications values (11, null, '2026-09-20');
  insert into shop.invoices select n, date '2015-02-28' + n * 30 from generate_series(1, 60) n;`

export const table = (name: string) => ({ schema: 'shop', name })
export const day = (column: string) => ({ of: 'day', column, holds: 'day' }) as const
export const instant = (column: string) => ({ of: 'day', column, holds: 'instant' }) as const
export const months = (amount: number) => ({ amount, unit: 'months' }) as const

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
type Whatever = any

export type RetentionHouse = {
  readonly house: House
  readonly organisationId: string
  readonly dpo: Browser
  readonly approver: Browser & { readonly email: string }
  readonly ctx: Context
  readonly smtp: TestSmtp
  readonly target: TestDatabase
  readonly sourceId: string
  at(path: string): string
  /** A rule on the tickets, 24 months after their opening, unless told otherwise. */
  content(changes?: object): object
  write(changes?: object): Promise<Whatever>
  read(ruleId: string): Promise<Whatever>
  /** The rule, once its count has ended. */
  counted(ruleId: string): Promise<Whatever>
  /** A processing that declares this period. */
  processing(retention: object[], name?: string): Promise<string>
  run(runId: string, ...states: string[]): Promise<Whatever>
  close(): Promise<void>
}

export const must = (answer: { status: number; body: unknown }): Whatever => {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

export async function openRetentionHouse(): Promise<RetentionHouse> {
  const smtp = await startSmtp()
  const settings: MailSettings = {
    ...{ host: '127.0.0.1', port: smtp.port, security: 'none', account: null },
    from: { name: 'Himaya', address: 'himaya@argan.example' },
  }
  const mail = openMail(settings, { log: createLog(() => undefined) })
  const house = await openHouse({
    rooms: [sources, register, consent, runs, createRetention({ mail, publicUrl: 'https://himaya.example' })],
    parts: [mail.part],
  })
  const { organisationId, dpo } = await house.setUp()
  const approver = await house.join(dpo, organisationId, 'approver')
  const target = await createTestDatabase()
  await target.database.pool.query(shopSql)
  const at = (path: string) => `/organisations/${organisationId}${path}`
  const connection = { name: 'Boutique', kind: 'postgres', address: target.url, tls: 'disable' }
  const { sourceId } = must(await dpo.post(at('/sources'), { connection }))
  const ctx = house.installation.contextFor({
    organisationId: OrganisationId.parse(organisationId),
    actor: { kind: 'system', task: 'retention.test' },
    language: 'fr',
  })
  const self: RetentionHouse = {
    ...{ house, organisationId, dpo, approver, ctx, smtp, target, sourceId, at },
    content: (changes = {}) => ({
      ...{ name: `Tickets ${randomBytes(3).toString('hex')}`, sourceId, table: table('tickets') },
      ...{ event: 'creation', terms: [{ trigger: instant('opened_at'), period: months(24) }] },
      action: { does: 'erase' },
      dependents: [{ table: table('incidents'), do: 'detach' }],
      basis: { label: 'self-imposed', cites: ['loi-09-08:3-1-e'], text: '' },
      ...changes,
    }),
    write: async changes => must(await dpo.post(at('/retention/rules'), { content: self.content(changes) })),
    read: async ruleId => must(await dpo.get(at(`/retention/rules/${ruleId}`))),
    async counted(ruleId) {
      must(await dpo.post(at(`/retention/rules/${ruleId}/check`)))
      for (let attempt = 0; attempt < 600; attempt++) {
        const { rule } = await self.read(ruleId)
        if (!['queued', 'running'].includes(rule.check?.state)) return rule
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error('the count did not end')
    },
    async processing(retention, name = 'Assistance') {
      const { processingId } = must(
        await dpo.post(at('/register/processings'), { content: { name, retention } }),
      )
      return processingId
    },
    async run(runId, ...states) {
      for (let attempt = 0; attempt < 600; attempt++) {
        const run = must(await dpo.get(at(`/runs/${runId}`)))
        if (states.includes(run.state)) return run
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(
        `the run is ${JSON.stringify(must(await dpo.get(at(`/runs/${runId}`)))).slice(0, 2_000)}`,
      )
    },
    async close() {
      await house.close()
      await smtp.close()
      await target.drop()
    },
  }
  return self
}
