// How many times a second the prospecting gate answers through the HTTP server, beside a bare read of one indexed row through
// the same server, in the same run: the law's whole answer should cost little more than looking.

import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordChoice } from '@himaya/consent/door'
import { publishPoint } from '@himaya/consent/published.test-support'
import { takingCustomers, takingObjections } from '@himaya/marketing/check/taking'
import { keysOf } from '@himaya/marketing/keys'
import { makeKey } from '@himaya/marketing/machine/api-keys'
import { emptySettings, ListId, WorkId } from '@himaya/marketing/records'
import { changeSettings } from '@himaya/marketing/service/settings'
import { newId } from '@himaya/platform/identifier'
import { createLog } from '@himaya/platform/log'
import { OrganisationId } from '@himaya/platform/records'
import { startTestServer } from '@himaya/platform/testing/global-setup'
import { openHimaya } from '@himaya/server/compose'
import { listen } from '@himaya/server/listen'
import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Bench } from './bench.ts'

const CONNECTIONS = 64

export const bench: Bench = {
  name: 'gate',
  about:
    'may this person be contacted, asked over HTTP, against a bare read of one indexed row through the same server',
  async run({ smoke }) {
    const people = smoke ? 200 : 20_000
    const consenting = smoke ? 20 : 2_000
    const seconds = smoke ? 0.2 : 3
    const rounds = smoke ? 1 : 5
    const server = await startTestServer()
    const home = mkdtempSync(join(tmpdir(), 'himaya-bench-gate-'))
    const listening = await listen({ host: '127.0.0.1', port: 0 })
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    const himaya = await openHimaya({ home, databaseUrl: server.url, log: createLog(() => undefined) })
    try {
      const { installation } = himaya
      const ctx = installation.contextFor({
        organisationId: OrganisationId.parse(newId()),
        actor: { kind: 'system', task: 'bench' },
        language: 'fr',
      })
      const email = (number: number) => `client${number}@example.ma`
      const keys = await keysOf(ctx)
      const place = { kind: 'file', listId: ListId.parse(newId()), schema: '', table: '' } as const
      await changeSettings(ctx, {
        version: 0,
        content: {
          ...emptySettings,
          senderName: 'Argan SA',
          stop: { email: { address: 'https://argan.example/stop', free: true } },
          families: [{ key: 'huiles', label: 'Huiles', analogousTo: [] }],
          ...{ consentFree: true, refusalInEveryMessage: true, refusalPlain: true, subjectsRelated: true },
        },
      })
      const customers = takingCustomers(ctx, keys, {
        ...{ kind: 'customers', list: place, columns: {} },
        customer: {
          ...{
            family: 'huiles',
            collectedOn: '2026-05-02',
            collectedWhere: 'Boutique',
            collectedDirectly: true,
          },
          ...{ collectedLawfully: true, onSale: true, refusalOffered: true, sameSeller: true },
        },
      })
      const objections = takingObjections(ctx, keys, WorkId.parse(newId()), {
        ...{ kind: 'objections', list: place, columns: {}, scope: 'all', from: 'bench' },
      })
      for (let first = 0; first < people; first += 500) {
        const rows = Array.from({ length: 500 }, (_, at) => ({
          line: at,
          cells: { email: email(first + at) },
        }))
        await customers.batch(rows)
        await objections.batch(rows.filter((_, at) => at % 5 === 0))
      }
      const { pointId } = await publishPoint(ctx, { keys: ['mail'] })
      await ctx.transaction(tx =>
        sql`update consent_purpose set kind = 'prospecting', storage = null, channel = 'email'`.execute(tx),
      )
      for (let number = 0; number < consenting; number++)
        await ctx.transaction(tx =>
          recordChoice(tx, ctx, {
            ...{ who: { email: email(number) }, point: pointId, granted: ['mail'], refused: [] },
            ...{ language: 'fr', form: 'explicit' },
          }),
        )
      const { secret } = await makeKey(ctx, { name: 'bench', uses: ['may-contact'] })

      const { pool } = installation.database
      await pool.query('create table bench_row (id bigint primary key, name text not null)')
      await pool.query(`insert into bench_row select n, 'client' || n from generate_series(0, ${people}) n`)
      const front = new Hono()
      front.post('/bare', async c => {
        const { id } = (await c.req.json()) as { id: number }
        const { rows } = await pool.query({
          name: 'bench-row',
          text: 'select name from bench_row where id = $1',
          values: [id],
        })
        return c.json(rows[0])
      })
      front.post('/bare-in-organisation', async c => {
        const { id } = (await c.req.json()) as { id: number }
        const row = await ctx.transaction(tx =>
          sql`select version from marketing_settings where organisation_id = ${ctx.organisationId} and ${id} >= 0`.execute(
            tx,
          ),
        )
        return c.json(row.rows[0])
      })
      front.route('/', himaya.app)
      listening.answerWith(front as unknown as typeof himaya.app)

      const post = (path: string, body: string) =>
        new Promise<string>((resolve, reject) => {
          const sent = request(
            `${listening.url}${path}`,
            {
              ...{ agent, method: 'POST' },
              headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
            },
            answer => {
              let text = ''
              answer.setEncoding('utf8')
              answer.on('data', (piece: string) => {
                text += piece
              })
              answer.on('end', () =>
                answer.statusCode === 200 ? resolve(text) : reject(new Error(`${answer.statusCode} ${text}`)),
              )
            },
          )
          sent.on('error', reject)
          sent.end(body)
        })
      const chance = (below: number) => Math.floor(Math.random() * below)
      const question = (number: number) =>
        JSON.stringify({ person: { email: email(number) }, channel: 'email', product: 'huiles' })
      const asks = {
        bare: () => post('/bare', JSON.stringify({ id: chance(people) })),
        organisation: () => post('/bare-in-organisation', JSON.stringify({ id: chance(people) })),
        gate: () => post('/v1/may-contact', question(chance(people))),
      }
      const perSecond = async (ask: () => Promise<string>) => {
        let done = 0
        const until = performance.now() + seconds * 1_000
        const began = performance.now()
        await Promise.all(
          Array.from({ length: CONNECTIONS }, async () => {
            while (performance.now() < until) {
              await ask()
              done += 1
            }
          }),
        )
        return (done * 1_000) / (performance.now() - began)
      }

      for (const [number, wanted] of [
        [0, 'forbidden-objection'],
        [1, 'allowed-consent'],
        [people - 1, 'allowed-soft-opt-in'],
      ] as const) {
        const { conclusion } = JSON.parse(await post('/v1/may-contact', question(number))) as {
          conclusion: string
        }
        // The fifth who consented after the list of objections was taken in have outweighed it.
        const right = number === 0 ? ['forbidden-objection', 'allowed-consent'] : [wanted]
        if (!right.includes(conclusion)) throw new Error(`${email(number)}: ${conclusion}`)
      }
      const rates: Record<keyof typeof asks, number[]> = { bare: [], organisation: [], gate: [] }
      for (const ask of Object.values(asks)) await perSecond(ask)
      for (let round = 0; round < rounds; round++)
        for (const name of ['bare', 'gate', 'organisation'] as const)
          rates[name].push(await perSecond(asks[name]))
      const alone: number[] = []
      for (let time = 0; time < (smoke ? 5 : 300); time++) {
        const began = performance.now()
        await asks.gate()
        alone.push(performance.now() - began)
      }
      const bare = 'a bare read of one indexed row'
      return {
        sizes: { people, consenting, connections: CONNECTIONS },
        figures: [
          { what: bare, unit: 'requests/s', values: rates.bare },
          {
            what: 'a read of one row as the organisation',
            unit: 'requests/s',
            values: rates.organisation,
            against: bare,
          },
          { what: 'may this person be contacted', unit: 'requests/s', values: rates.gate, against: bare },
          { what: 'one question alone', unit: 'ms', values: alone },
        ],
      }
    } finally {
      agent.destroy()
      await listening.close()
      await himaya.stop()
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    }
  },
}
