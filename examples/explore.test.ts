// The main job on the examples: their databases are made and scanned, and the law decides on what is written of them.
import { consent } from '@himaya/consent/module'
import { filings } from '@himaya/filings/module'
import { type Browser, explored, type House, openHouse } from '@himaya/organisation/house.test-support'
import { createLog } from '@himaya/platform/log'
import { openMail } from '@himaya/platform/mail/mail'
import { Problem } from '@himaya/platform/problem'
import { register } from '@himaya/register/module'
import { createRetention } from '@himaya/retention/module'
import { runs } from '@himaya/runs/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exploreExamples } from './explore.ts'

const mail = openMail(null, { log: createLog(() => undefined) })
let house: House
let explorer: Browser
let organisations: { organisationId: string; nameFr: string }[]

beforeAll(async () => {
  house = await openHouse({
    rooms: [sources, register, filings, consent, runs, createRetention({ mail })],
    parts: [mail.part],
    exploreExamples,
  })
  explorer = house.browser()
  const token = await house.setUpLink()
  expect((await explorer.post('/set-up/examples', { token, language: 'fr' })).status).toBe(200)
  expect(await explored(explorer, token)).toBe(200)
  expect((await explorer.post('/set-up/examples/enter', { token })).status).toBe(200)
  organisations = (await explorer.get('/session')).body.profile.organisations
}, 240_000)
afterAll(() => house.close())

const organisation = (name: string) =>
  `/organisations/${organisations.find(({ nameFr }) => nameFr.includes(name))?.organisationId}`

async function scanned(at: string) {
  for (let attempt = 0; attempt < 600; attempt++) {
    const { sources: list } = (await explorer.get(`${at}/sources`)).body
    if (list[0]?.lastScan) return list[0]
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('the scan did not end')
}

it('makes both organisations', () => {
  expect(organisations.map(({ nameFr }) => nameFr).sort()).toEqual([
    'Département des Marocains résidant à l’étranger (DMRE)',
    'InfraForge Morocco',
  ])
})

describe.each([
  {
    name: 'InfraForge',
    least: 12,
    column: 'crm.clients.cin',
    processing: 'Gestion des clients et des contrats',
  },
  {
    name: 'DMRE',
    least: 6,
    column: 'portail.comptes.cnie',
    processing: 'حسابات البوابة وطلبات مغاربة العالم',
  },
])('$name', ({ name, least, column, processing }) => {
  it('has its database read by an account that may not write', async () => {
    const source = await scanned(organisation(name))
    expect(source.lastScan.tables).toBe(least)
    expect(source.address).toContain('_reader@')
  }, 120_000)

  it('has the national card’s number found where it is, and nowhere else', async () => {
    const at = organisation(name)
    await scanned(at)
    const { findings } = (await explorer.get(`${at}/findings?category=national-id-number`)).body
    const found = findings.map((finding: Record<string, string>) =>
      [finding.schema, finding.table, finding.column].join('.'),
    )
    expect(found).toContain(column)
    expect(found.every((place: string) => /\.(cin|cnie)$/.test(place))).toBe(true)
  }, 120_000)

  it('needs an authorisation for it, and the law says why', async () => {
    const at = organisation(name)
    const { lines } = (await explorer.get(`${at}/register/processings?pageSize=50`)).body
    const line = lines.find((one: { name: string }) => one.name === processing)
    expect(line).toMatchObject({ regime: 'authorisation', form: 'F-112', nationalId: true })
    const { decision } = (await explorer.get(`${at}/register/processings/${line.processingId}`)).body
    const [, table, field] = column.split('.')
    expect(JSON.stringify(decision.regime.because)).toContain(`${table}.${field}`)
  })
})

it('is refused, and nothing is made, on a server that lets us create no database', async () => {
  const url = new URL(house.installation.databaseUrl)
  await house.installation.database.pool.query("create role modest_explorer login password 'modest'")
  url.username = 'modest_explorer'
  url.password = 'modest'
  const { personId } = (await explorer.get('/session')).body.profile
  const refused = exploreExamples(
    { ...house.installation, databaseUrl: url.href },
    { personId, name: 'Explorateur' },
    'fr',
  )
  await expect(refused).rejects.toSatisfy(
    error => error instanceof Problem && error.kind.code === 'examples-need-createdb',
  )
})

it.each([
  { name: 'InfraForge', purposes: 5, manners: ['paper', 'portal', 'web'] },
  { name: 'DMRE', purposes: 2, manners: ['portal', 'web'] },
])(
  '$name asks on its site and its portal, and hundreds have answered',
  async ({ name, purposes, manners }) => {
    const at = `${organisation(name)}/consent`
    const { lines } = (await explorer.get(`${at}/points`)).body
    expect(lines.map(({ manner }: { manner: string }) => manner).sort()).toEqual(manners)
    for (const line of lines) expect(line).toMatchObject({ state: 'published', differs: false })
    const asked = (await explorer.get(`${at}/purposes`)).body
    expect(asked.total).toBe(purposes)
    expect(asked.lines.filter((line: { processing: string | null }) => line.processing !== null)).not.toEqual(
      [],
    )
    const { total, days } = (await explorer.get(`${at}/statistics`)).body
    expect(total.answers).toBeGreaterThan(100)
    expect(days).toHaveLength(30)
  },
)

it.each([
  { name: 'InfraForge', rules: 7, table: 'tickets', held: true },
  { name: 'DMRE', rules: 4, table: 'demandes', held: true },
])(
  '$name has rules that are counted, rows that are held, and a run that waits',
  async ({ name, rules, table, held }) => {
    const at = organisation(name)
    const read = async () => (await explorer.get(`${at}/retention/rules`)).body.rules
    for (let attempt = 0; attempt < 900; attempt++) {
      const states = (await read()).map((rule: { check: { state: string } | null }) => rule.check?.state)
      if (states.every((state: string) => ['finished', 'failed'].includes(state))) break
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    const found = await read()
    expect(found).toHaveLength(rules)
    expect(
      found.map((rule: { name: string; check: { failure: unknown } }) => [rule.name, rule.check.failure]),
    ).toEqual(found.map((rule: { name: string }) => [rule.name, null]))
    const proposed = found.find((rule: { table: { name: string } }) => rule.table.name === table)
    expect(proposed.openRun.state).toBe('previewed')
    expect(proposed.counts.meant.rows).toBeGreaterThan(1_000)
    expect(proposed.counts.held.rows > 0).toBe(held)
    const { run, ...none } = { run: (await explorer.get(`${at}/runs/${proposed.openRun.runId}`)).body }
    expect(none).toEqual({})
    expect(run.preview.warnings.map(({ code }: { code: string }) => code)).not.toContain('no-access')
    const overdue = (await explorer.get(`${at}/retention/overdue`)).body
    expect(overdue.totals.rows.rows).toBeGreaterThan(1_000)
  },
  200_000,
)
