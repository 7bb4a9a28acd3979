// The main job, in a real browser, on both examples: connect a database, scan it, confirm what was found, read the law's
// decision, hold the dossier in Arabic.
import { exploreExamples } from '@himaya/examples/explore'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  himaya = await startHimaya({ exploreExamples })
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => faults.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
})

/** What every screen of the way must be: without barriers for assistive tools, and never wider than the window. */
async function looksRight(): Promise<void> {
  expect((await barriers(page)).join('\n')).toBe('')
  expect(await sticksOut(page)).toBe(false)
}

it('explore with the examples', async () => {
  await page.goto(await himaya.setUpLink())
  await page.getByRole('button', { name: /Explorer avec les exemples/ }).click()
  const bar = page.getByRole('progressbar')
  const far = async () => Number(await bar.getAttribute('aria-valuenow'))
  await expect.poll(far, { timeout: 60_000 }).toBeGreaterThan(2)
  await page.getByText(/La table \S+ se remplit/).waitFor()
  await looksRight()
  // Loaded again, the page goes on following.
  const before = await far()
  await page.reload()
  await bar.waitFor()
  expect(await far()).toBeGreaterThanOrEqual(before)
  const open = page.getByRole('button', { name: 'Ouvrir les exemples' })
  await open.waitFor({ timeout: 240_000 })
  await page.getByText('exploration@himaya.example').waitFor()
  await looksRight()
  await open.click()
  await page.waitForURL(/\/o\/[^/]+$/)
  await page.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
  await looksRight()
}, 300_000)

describe.each([
  {
    organisation: 'InfraForge Morocco',
    demonstration: 'infraforge',
    processing: 'Gestion des clients et des contrats',
    column: 'clients.cin',
    act: 'Préparer le dossier',
  },
  {
    organisation: 'Département des Marocains',
    demonstration: 'dmre',
    processing: 'حسابات البوابة وطلبات مغاربة العالم',
    column: 'comptes.cnie',
    // The policy gives no retention period, so what can be prepared is a draft that says so.
    act: 'Préparer un brouillon',
  },
])('$organisation', ({ organisation, demonstration, processing, column, act }) => {
  let at: string

  it('opens the organisation', async () => {
    const { profile } = await (await page.request.get(`${himaya.url}/api/session`)).json()
    const found = profile.organisations.find((one: { nameFr: string }) => one.nameFr.startsWith(organisation))
    at = `${himaya.url}/o/${found.organisationId}`
    await page.goto(at)
    await page.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
  })

  it('connects a database: the way in is tried, then kept and scanned', async () => {
    const address = new URL(himaya.databaseUrl)
    address.pathname += `_${demonstration}`
    await page.goto(`${at}/sources/connect`)
    await page.getByLabel('Nom', { exact: true }).fill('Base connectée à la main')
    await page.getByLabel('Adresse', { exact: true }).fill(address.href)
    await page.getByRole('button', { name: 'Essayer la connexion' }).click()
    await page.getByText(/La source répond/).waitFor()
    await looksRight()
    await page.getByRole('button', { name: 'Connecter et analyser' }).click()
    await page.getByText(/colonnes personnelles trouvées/).waitFor({ timeout: 120_000 })
    await page.getByRole('link', { name: 'Voir les constats' }).waitFor({ timeout: 120_000 })
    await looksRight()
  }, 240_000)

  it('confirms in bulk what detection proposes', async () => {
    await page.getByRole('link', { name: 'Voir les constats' }).click()
    await page.getByRole('row').filter({ hasText: column }).first().waitFor()
    await looksRight()
    await page.getByRole('checkbox').first().click()
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
    await page.getByText(/colonnes décidées/).waitFor()
  })

  it('reads why the law wants an authorisation, and the article itself', async () => {
    await page.goto(`${at}/register?q=${encodeURIComponent(processing.slice(0, 12))}`)
    await page.getByRole('link', { name: processing }).click()
    const law = page.getByRole('complementary')
    await law.getByText('Autorisation préalable', { exact: true }).waitFor()
    await law.getByText(column).first().waitFor()
    await looksRight()
    await law.getByRole('button', { name: 'art. 12-1-e' }).first().click()
    const article = page.getByRole('dialog')
    await article.getByText('رقم بطاقة التعريف الوطنية').first().waitFor()
    await page.keyboard.press('Escape')
    await article.waitFor({ state: 'detached' })
  })

  it('prepares the dossier, reads it in Arabic and keeps the PDF', async () => {
    await page.getByRole('link', { name: 'Préparer le dossier' }).click()
    await page.getByRole('button', { name: act }).click()
    await page.waitForURL(/\/filings\/[0-9a-f-]{36}/)
    await looksRight()
    const filingId = page.url().match(/filings\/([0-9a-f-]{36})/)?.[1]
    const organisationId = new URL(at).pathname.split('/').at(-1)
    const print = `${himaya.url}/api/organisations/${organisationId}/filings/${filingId}/print`
    const first = await (await page.request.get(`${print}?kind=dossier&language=ar`)).body()
    const second = await (await page.request.get(`${print}?kind=dossier&language=ar`)).body()
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect(first.equals(second)).toBe(true)
  }, 120_000)

  it('is the same in Arabic, from right to left', async () => {
    await page
      .getByRole('button', { name: 'العربية' })
      .or(page.getByText('ع', { exact: true }))
      .first()
      .click()
    await page.waitForFunction(() => document.documentElement.dir === 'rtl')
    await page.goto(`${at}/register`)
    await page.getByRole('heading', { name: 'سجل المعالجات' }).waitFor()
    await looksRight()
    await page.goto(`${at}/filings`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await looksRight()
    await page
      .getByRole('button', { name: 'Français' })
      .or(page.getByText('FR', { exact: true }))
      .first()
      .click()
    await page.waitForFunction(() => document.documentElement.dir === 'ltr')
  })
})

it('no page reported an error of its own', () => {
  expect(faults).toEqual([])
})
