// The main job on the examples: their databases are made and scanned, and the law decides on what is written of them.
import { consent } from '@himaya/consent/module'
import { filings } from '@himaya/filings/module'
import { type Browser, explored, type House, openHouse } from '@himaya/organisation/house.test-support'
import { Problem } from '@himaya/platform/problem'
import { register } from '@himaya/register/module'
import { sources } from '@himaya/sources/module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exploreExamples } from './explore.ts'

let house: House
let explorer: Browser
let organisations: { organisationId: string; nameFr: string }[]

beforeAll(async () => {
  house = await openHouse({ rooms: [sources, register, filings, consent], exploreExamples })
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
  { name: 'InfraForge', purposes: 4 },
  { name: 'DMRE', purposes: 2 },
])('$name asks on its site and its portal, and hundreds have answered', async ({ name, purposes }) => {
  const at = `${organisation(name)}/consent`
  const { lines } = (await explorer.get(`${at}/points`)).body
  expect(lines.map(({ manner }: { manner: string }) => manner).sort()).toEqual(['portal', 'web'])
  for (const line of lines) expect(line).toMatchObject({ state: 'published', differs: false })
  const asked = (await explorer.get(`${at}/purposes`)).body
  expect(asked.total).toBe(purposes)
  expect(asked.lines.filter((line: { processing: string | null }) => line.processing !== null)).not.toEqual(
    [],
  )
  const { total, days } = (await explorer.get(`${at}/statistics`)).body
  expect(total.answers).toBeGreaterThan(100)
  expect(days).toHaveLength(30)
})
