// From a rule of keeping to a certificate, in a real browser on the running product: what is due is counted, a run is proposed,
// nobody approves their own, a second person does with their password, rows go, and what was done is certified and kept as
// evidence. Every screen of the two rooms is for everyone.
import { createHash } from 'node:crypto'
import { exploreExamples } from '@himaya/examples/explore'
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

const password = 'palmier-argan-oued-zellige'
const youssef = { name: 'Youssef Tazi', email: 'youssef@infraforge.example' }

let himaya: RunningHimaya
let browser: Browser
/** The officer who explores, and the approver they invite. */
let page: Page
let approver: Page
/** `/o/<organisation>` with the server's address before it. */
let home: string
/** The addresses of what was opened on the way. */
let rule: string
let run: string
const faults: string[] = []

const open = async (): Promise<{ context: BrowserContext; opened: Page }> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  const opened = await context.newPage()
  opened.setDefaultTimeout(20_000)
  opened.on('pageerror', error => faults.push(String(error)))
  opened.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  return { context, opened }
}

beforeAll(async () => {
  himaya = await startHimaya({ exploreExamples })
  browser = await openBrowser()
  page = (await open()).opened
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
})

async function looksRight(where = page): Promise<void> {
  expect((await barriers(where)).join('\n')).toBe('')
  expect(await sticksOut(where)).toBe(false)
}

const bytesOf = async (download: Download): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

it('the examples come with rules, and what each means is counted', async () => {
  await page.goto(await himaya.setUpLink())
  await page.getByRole('button', { name: /Explorer avec les exemples/ }).click()
  await page.getByRole('button', { name: 'Ouvrir les exemples' }).click({ timeout: 280_000 })
  await page.waitForURL(/\/o\/[^/]+$/)
  home = page.url()
  await page.goto(`${home}/retention`)
  const line = page.getByRole('row').filter({ hasText: 'Candidatures' })
  await line.waitFor()
  // Counted in the background, on the organisation's own database.
  await expect
    .poll(async () => Number(((await line.locator('td').nth(3).textContent()) ?? '').replace(/\D/g, '')), {
      timeout: 120_000,
    })
    .toBeGreaterThan(100)
  await looksRight()
}, 400_000)

it('a rule says what it does in a sentence, and what the law says of it', async () => {
  await page.getByRole('link', { name: /Candidatures/ }).click()
  await page.waitForURL(/\/retention\/rules\/[0-9a-f-]{36}$/)
  rule = page.url()
  await page
    .getByText(/Les lignes de rh\.candidatures où conclue_le est avant le .* sont effacées\./)
    .waitFor()
  await page.getByText('n’est jamais touchée', { exact: false }).first().waitFor()
  await page.getByRole('complementary').getByText('Déclaré', { exact: true }).waitFor()
  // The picture is read by keyboard: what is overdue first, then month by month.
  const late = page.getByRole('img', { name: /Candidatures : .* en retard/ })
  await late.focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-cell="0 1"]').and(page.locator(':focus')).waitFor()
  await looksRight()
})

it('proposing a run previews it, and whoever drafted it cannot approve it', async () => {
  await page.getByRole('button', { name: 'Proposer une intervention' }).click()
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/)
  run = page.url()
  await page.getByText('Une autre personne doit approuver').waitFor({ timeout: 60_000 })
  expect(await page.getByRole('button', { name: 'Approuver…' }).count()).toBe(0)
  await page.getByText('conclue_le est avant le', { exact: false }).first().waitFor()
  await page.getByRole('heading', { name: 'Quelques lignes visées, masquées' }).waitFor()
  await page.getByText('Droits à donner au compte d’écriture').click()
  await page.getByText(/grant .*delete/i).waitFor()
  await looksRight()
})

it('a second person reads it, proves who they are, and approves exactly what was shown', async () => {
  await page.goto(`${home}/organisation/people`)
  await page.getByRole('button', { name: 'Inviter' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Adresse électronique').fill(youssef.email)
  await dialog.getByText('approbateur', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Créer le lien' }).click()
  const link = (await dialog.getByText('/invitation#').textContent()) ?? ''
  await page.keyboard.press('Escape')

  approver = (await open()).opened
  await approver.goto(link)
  await approver.getByLabel('Votre nom').fill(youssef.name)
  await approver.getByLabel('Choisissez un mot de passe').fill(password)
  await approver.getByRole('button', { name: 'Rejoindre' }).click()
  await approver.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
  await approver.goto(run)
  await approver.getByRole('button', { name: 'Approuver…' }).click()
  const asked = approver.getByRole('dialog')
  await asked.getByText(/lignes de rh\.candidatures seront effacées\./).waitFor()
  await looksRight(approver)
  await asked.getByLabel('Votre mot de passe').fill('not-the-password')
  await asked.getByRole('button', { name: 'Approuver', exact: true }).click()
  await asked.getByRole('alert').waitFor()
  await asked.getByLabel('Votre mot de passe').fill(password)
  await asked.getByRole('button', { name: 'Approuver', exact: true }).click()
  await asked.waitFor({ state: 'detached' })
  await approver.getByRole('button', { name: 'Démarrer…' }).waitFor()
  await looksRight(approver)
}, 120_000)

it('the run is carried out and certified', async () => {
  await page.goto(run)
  await page.getByRole('button', { name: 'Démarrer…' }).click()
  await looksRight()
  await page.getByRole('dialog').getByRole('button', { name: 'Démarrer', exact: true }).click()
  await page.getByRole('heading', { name: 'Certificat' }).waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: 'PDF en français' }).waitFor({ timeout: 60_000 })
  const done = page.getByRole('progressbar')
  expect(await done.getAttribute('aria-valuenow')).toBe('100')
  await looksRight()
}, 240_000)

it('its certificate is a file to keep, whose hash is in the evidence', async () => {
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF en français' }).click(),
  ])
  expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON, pour vérifier' }).click(),
  ])
  const hash = createHash('sha256')
    .update(await bytesOf(text))
    .digest('hex')
  await page.getByText(hash, { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Voir la preuve' }).click()
  await page
    .getByRole('link', { name: /Intervention certifiée/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText(hash, { exact: false }).first().waitFor()
}, 120_000)

it('what was due is due no more, once it is counted again', async () => {
  await page.goto(rule)
  await page.getByRole('button', { name: 'Compter', exact: true }).click()
  await expect
    .poll(
      async () =>
        await page
          .getByRole('row', { name: /Dont le terme est passé/ })
          .locator('td')
          .textContent(),
      { timeout: 60_000 },
    )
    .toBe('0')
})

it('rows are held in a few answers, and the hold reads as it was written', async () => {
  await page.goto(`${home}/runs/holds/new`)
  await page.getByLabel('Litige').check()
  await page.getByLabel('Comment l’appelez-vous ?').fill('Litige Atlas Transport')
  await page.getByLabel('Le motif, en clair').fill('Assignation reçue le 3 novembre.')
  await page.getByRole('combobox', { name: 'Table' }).click()
  await page.getByRole('option', { name: 'support.tickets' }).click()
  await page.getByLabel('Colonne').selectOption('id')
  await page.getByLabel('Condition', { exact: true }).selectOption('equal')
  await page.getByLabel('Valeur').fill('42')
  await page.getByText('Se lit ainsi : id vaut 42.').waitFor()
  await looksRight()
  await page.getByRole('button', { name: 'Geler', exact: true }).click()
  await page.waitForURL(/\/runs\/holds\/[0-9a-f-]{36}$/)
  await page.getByText('id vaut 42').waitFor()
  await looksRight()
})

it('a shipped rule is laid onto a table, and reads before it is adopted', async () => {
  await page.goto(`${home}/retention/catalogue/tickets-and-logs`)
  const reads = page.getByRole('complementary', { name: 'La règle se lira ainsi' })
  await reads.getByText(/Les lignes de .* sont effacées\./).waitFor({ timeout: 60_000 })
  await looksRight()
  await page.getByRole('button', { name: 'Adopter la règle' }).click()
  await page.waitForURL(/\/retention\/rules\/[0-9a-f-]{36}$/)
  await page.getByText('Brouillon', { exact: true }).first().waitFor()
})

describe('every screen of the two rooms is for everyone', () => {
  const screens = [
    '/retention',
    '/retention/catalogue',
    '/retention/catalogue/client-file',
    '/retention/calendar',
    '/retention/overdue',
    '/retention/extensions',
    '/retention/backups',
    '/runs',
    '/runs/holds',
    '/runs/holds/new',
    '/runs/accesses',
    '/runs/archive',
    'rule',
    'edit',
    'run',
    'access',
  ]
  const cases = (['fr', 'ar', 'en'] as const).flatMap(language =>
    ([1440, 390] as const).map(width => ({ language, width })),
  )
  test.each(cases)('in $language, $width wide', async ({ language, width }) => {
    await page.evaluate(
      ([kept, theme]) => {
        localStorage.setItem('himaya.language', kept)
        localStorage.setItem('himaya.theme', theme)
      },
      [language, width === 390 ? 'dark' : 'light'] as const,
    )
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${home}/runs/accesses`)
    const access = await page.locator('tbody tr[data-row] a').first().getAttribute('href')
    const named: Readonly<Record<string, string>> = {
      rule,
      edit: `${rule}/edit`,
      run,
      access: new URL(access ?? '', home).href,
    }
    for (const screen of screens) {
      await page.goto(named[screen] ?? home + screen)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect([await page.evaluate(() => document.documentElement.lang), screen]).toEqual([language, screen])
      expect([screen, await barriers(page)]).toEqual([screen, []])
      expect([screen, await sticksOut(page)]).toEqual([screen, false])
    }
  })
})

it('no page reported an error of its own', () => {
  expect(faults).toEqual([])
})
