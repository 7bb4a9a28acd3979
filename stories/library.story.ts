// The library of the law, in a real browser on the running product: found in Arabic, asked to its end, signed, printed,
// and a practice replaced where the law allows it.

import { verifyMemo } from '@himaya/library/memo/signing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let page: Page
/** `/o/<organisation>/library` */
let library: string
const faults: string[] = []

beforeAll(async () => {
  himaya = await startHimaya()
  browser = await openBrowser()
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => faults.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  await page.goto(await himaya.setUpLink())
  await page.getByText('Installer mon organisme').click()
  await page.getByLabel('Nom de l’organisme').fill('Argan SA')
  await page.getByLabel('De quelle nature est-il ?').selectOption('company')
  await page.getByLabel('Votre nom').fill('Amina Alaoui')
  await page.getByLabel('Adresse électronique').fill('amina@argan.example')
  await page.getByLabel('Choisissez un mot de passe').fill('palmier-argan-oued-zellige')
  await page.getByRole('button', { name: 'Créer' }).click()
  await page.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
  library = `${himaya.url}${new URL(page.url()).pathname}/library`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
})

/** What every screen must be: without barriers for assistive tools, and never wider than the window. */
async function looksRight(): Promise<void> {
  expect((await barriers(page)).join('\n')).toBe('')
  expect(await sticksOut(page)).toBe(false)
}

it('a lawyer searches in Arabic without diacritics and lands on the passage', async () => {
  await page.goto(library)
  await page.getByRole('heading', { name: 'Loi 09-08', exact: true }).waitFor()
  await looksRight()
  await page.getByRole('searchbox').fill('بطاقه التعريف الوطنيه')
  const hit = page.getByRole('link', { name: /art\. 12-1-e · Autorisation/ })
  await hit.waitFor()
  expect(await page.locator('mark').allInnerTexts()).toContain('بطاقة')
  await looksRight()
  await hit.click()
  await page.waitForURL(/\/articles\/loi-09-08\/12#12-1-e$/)
  await page.getByText('numéro de la carte d’identité nationale').first().waitFor()
  await page.getByRole('heading', { name: 'Ce qui en est encodé' }).waitFor()
  await page.getByText('art-12-1-e', { exact: true }).waitFor()
  await looksRight()
})

it('a lawyer types the number of an article and is taken to it', async () => {
  await page.goto(library)
  await page.getByRole('searchbox').fill('المادة 61')
  await page.getByRole('link', { name: /art\. 61 ·/ }).waitFor()
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/\/articles\/loi-09-08\/61$/)
  await page.getByRole('heading', { name: 'Où les copies diffèrent' }).waitFor()
  await page.getByText('trois mois à un an', { exact: true }).waitFor()
  await looksRight()
})

it('someone asks a question to its end, changes an answer, and prints the memo', async () => {
  await page.goto(`${library}/ask`)
  await page.getByRole('button', { name: /^Commencer : La loi s’applique-t-elle/ }).click()
  await page.waitForURL(/\/consultations\//)
  const next = page.getByRole('button', { name: 'Continuer' })
  await page.getByRole('heading', { name: /identifier une personne physique/ }).waitFor()
  await looksRight()
  await page.getByLabel('Oui', { exact: true }).check()
  await next.click()
  await page.getByRole('heading', { name: /automatisé/ }).waitFor()
  await page.getByRole('button', { name: 'Je ne sais pas' }).click()
  await page.getByText('Inconnu', { exact: true }).waitFor()
  // What was answered can be changed, and the law concludes at once.
  await page.getByRole('button', { name: /^Modifier : Les données permettent-elles/ }).click()
  await page.waitForURL(/fact=identifiesPersons/)
  await page.getByLabel('Non', { exact: true }).check()
  await next.click()
  await page.getByRole('heading', { name: 'La loi a répondu' }).waitFor()
  await page.getByRole('complementary').getByText('Hors du champ de la loi').waitFor()
  await page.reload()
  await page.getByRole('complementary').getByText('Hors du champ de la loi').waitFor()
  await looksRight()

  await page.getByRole('button', { name: 'Signer une note' }).click()
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF en arabe' }).click(),
  ])
  expect(pdf.suggestedFilename()).toMatch(/^M-\d{8}-[0-9A-F]{6}-ar\.pdf$/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier signé' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  const memo = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  expect(verifyMemo(memo)).toMatchObject({
    verdict: 'intact',
    content: { question: { name: 'scope' }, answer: { conclusion: 'out' } },
  })
  await looksRight()
  await page.goto(`${library}/consultations`)
  await page.getByText('Hors du champ de la loi').first().waitFor()
  await looksRight()
}, 120_000)

it('a practice is replaced with a reason, and what the law sets is not', async () => {
  await page.goto(`${library}/values`)
  await page.getByText('Fixée par la loi : ne se remplace pas.').first().waitFor()
  await looksRight()
  await page
    .getByRole('button', { name: /^Remplacer : / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Valeur de l’organisme').fill('1')
  await dialog.getByRole('button', { name: 'Remplacer', exact: true }).click()
  // Without a reason nothing is replaced, and the field says so.
  await dialog.locator('textarea[aria-invalid=true]').waitFor()
  await dialog.getByLabel('Pourquoi').fill('Délai convenu avec la Commission')
  await dialog.getByRole('button', { name: 'Remplacer', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Délai convenu avec la Commission').waitFor()
  await looksRight()

  const organisationId = new URL(library).pathname.split('/')[2]
  const api = `${himaya.url}/api/organisations/${organisationId}/library/values`
  const { values } = await (await page.request.get(api)).json()
  const statutory = values.find((value: { label: string }) => value.label === 'statutory')
  const refused = await page.request.put(`${api}/${statutory.valueId}`, { data: { value: 1, reason: 'x' } })
  expect([refused.status(), (await refused.json()).code]).toEqual([409, 'library-value-statutory'])
})

it('the library is the same in Arabic, from right to left, and on a phone', async () => {
  await page.evaluate(() => localStorage.setItem('himaya.language', 'ar'))
  for (const [width, height] of [
    [1440, 900],
    [375, 780],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const at of ['', '/articles/loi-09-08/12', '/related', '/ask', '/consultations', '/values']) {
      await page.goto(`${library}${at}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
      await looksRight()
    }
  }
}, 180_000)

it('no page reported an error of its own', () => {
  expect(faults).toEqual([])
})
