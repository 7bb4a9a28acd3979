// The prospecting gate, in a real browser on the running product: a person refused for want of facts, the settings that let the
// law answer, an objection told on the telephone, a list checked, a message looked at, a link that stops it all.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let context: BrowserContext
let page: Page
/** `/o/<organisation>/marketing` */
let marketing: string
const faults: string[] = []

beforeAll(async () => {
  himaya = await startHimaya()
  browser = await openBrowser()
  context = await browser.newContext({
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
  marketing = `${himaya.url}${new URL(page.url()).pathname}/marketing`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
})

/** What every screen must be: without barriers for assistive tools, and never wider than the window. */
async function looksRight(where = page): Promise<void> {
  expect((await barriers(where)).join('\n')).toBe('')
  expect(await sticksOut(where)).toBe(false)
}

async function ask(address: string) {
  await page.goto(marketing)
  await page.getByLabel('Adresse électronique ou numéro').fill(address)
  await page.getByRole('button', { name: 'Demander' }).click()
}

it('before anything is said, nobody is allowed, and the law says what it needs', async () => {
  await ask('contact@riad.example')
  await page.getByRole('heading', { name: /Impossible à dire/ }).waitFor()
  await page.getByRole('complementary').getByText('coordonnées valables', { exact: false }).first().waitFor()
  await looksRight()
})

it('what the organisation says once lets the law answer', async () => {
  await page.goto(`${marketing}/settings`)
  await page.getByLabel('Nom sous lequel on vous connaît').fill('Argan SA')
  await page.getByLabel('Courrier électronique : où demander l’arrêt').fill('https://argan.example/stop')
  for (const question of [
    /sans rien perdre/,
    /dans chaque courriel/,
    /expresse, dénuée/,
    /trait à ce qu’ils offrent/,
  ])
    await page.getByRole('radiogroup', { name: question }).getByLabel('Oui', { exact: true }).check()
  await page.getByRole('button', { name: 'Ajouter une famille' }).click()
  await page.getByLabel('Clé', { exact: true }).fill('huiles')
  await page.getByLabel('Nom', { exact: true }).fill('Huiles')
  await looksRight()
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.getByText('Réglages enregistrés').waitFor()
  await ask('contact@riad.example')
  await page.getByRole('heading', { name: /Permis : aucun consentement/ }).waitFor()
  await page.getByRole('complementary').getByText('personne morale').first().waitFor()
  await looksRight()
})

it('someone objects on the telephone, and is found again however the address is written', async () => {
  await page.goto(`${marketing}/objections`)
  await page.getByText('Aucune opposition', { exact: true }).waitFor()
  await looksRight()
  await page.getByRole('button', { name: 'Enregistrer une opposition' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Adresse électronique ou numéro').fill('Salma.Bennani@example.ma')
  await looksRight()
  await dialog.getByRole('button', { name: 'Enregistrer l’opposition' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByLabel('Adresse électronique ou numéro').fill(' salma.bennani@EXAMPLE.ma ')
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
  await page.getByRole('status').getByText('Tous les moyens').waitFor()
  await looksRight()
  await ask('salma.bennani@example.ma')
  await page.getByRole('heading', { name: /s’est opposée/ }).waitFor()
  await looksRight()
})

it('a list is checked before it is written to', async () => {
  await page.goto(`${marketing}/lists/new`)
  await page.getByLabel('Fichier CSV ou XLSX').setInputFiles({
    name: 'clients.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'nom;courriel\nSalma;salma.bennani@example.ma\nRiad;contact@riad.example\nHind;rien\n',
    ),
  })
  await expect
    .poll(() => page.getByLabel('Adresse électronique', { exact: true }).inputValue())
    .toBe('courriel')
  await looksRight()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.waitForURL(/\/lists\/[0-9a-f-]{36}$/)
  await page.getByText('1 personne à qui écrire').waitFor()
  await page.getByText('2 personnes à ne pas contacter').waitFor()
  await page.getByText('Empreinte de la liste permise').waitFor()
  await looksRight()
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Liste à ne pas contacter' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await list.createReadStream()) chunks.push(Buffer.from(chunk))
  expect(Buffer.concat(chunks).toString('utf8')).toMatch(/salma\.bennani@example\.ma.*s’est opposée/)
  await page.goto(`${marketing}/lists`)
  await page.getByRole('link', { name: 'clients.csv' }).waitFor()
  await looksRight()
})

it('a message is looked at: what lacks, where, and what the law says of it', async () => {
  await page.goto(`${marketing}/message`)
  await page.getByLabel('Objet').fill('Nos huiles d’argan à -20 %')
  await page.getByLabel('Corps', { exact: true }).fill('Nos huiles vous attendent en boutique.')
  await page.getByRole('button', { name: 'Regarder' }).click()
  await page.getByText('Rien n’indique comment demander').waitFor()
  await page.getByText('n’apparaît nulle part').waitFor()
  await page.getByRole('complementary').getByText('contenu à corriger').waitFor()
  await looksRight()
  await page
    .getByLabel('Corps', { exact: true })
    .fill('Argan SA. Nos huiles vous attendent en boutique. Se désabonner : https://argan.example/stop')
  await page.getByRole('button', { name: 'Regarder' }).click()
  await page.getByRole('complementary').getByText('Permis : consentement').waitFor()
  await looksRight()
})

it('a link stops it all: not by being opened, but by its one button, in Arabic too', async () => {
  await page.goto(`${marketing}/campaigns`)
  await page.getByLabel('Adresse de la personne').fill('contact@riad.example')
  await page.getByRole('button', { name: 'Fabriquer le lien' }).click()
  await page.getByText('List-Unsubscribe-Post').waitFor()
  const link = await page.locator('code').first().innerText()
  await looksRight()
  const other = await browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: 'ar',
    javaScriptEnabled: false,
  })
  const person = await other.newPage()
  await person.goto(link)
  expect(await person.locator('html').getAttribute('dir')).toBe('rtl')
  await ask('contact@riad.example')
  await page.getByRole('heading', { name: /Permis/ }).waitFor()
  await person.getByRole('button', { name: 'إيقاف' }).click()
  await person.getByText('ابتداء من الآن', { exact: false }).waitFor()
  await other.close()
  await ask('contact@riad.example')
  await page.getByRole('heading', { name: /s’est opposée/ }).waitFor()

  const third = await browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: 'fr-FR',
    colorScheme: 'dark',
  })
  const damaged = await third.newPage()
  await damaged.goto(`${link.slice(0, -3)}AAA`)
  await damaged.getByText('incomplet').waitFor()
  expect(await sticksOut(damaged)).toBe(false)
  await damaged.getByLabel('Votre adresse électronique').fill('autre@example.ma')
  await damaged.getByRole('button', { name: 'Arrêter' }).click()
  await damaged.getByText('C’est fait').waitFor()
  await third.close()
})

it('a key is made and shown once', async () => {
  await page.goto(`${marketing}/settings`)
  await page.getByRole('button', { name: 'Faire une clé' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom de l’outil').fill('Boutique en ligne')
  await dialog.getByRole('button', { name: 'Faire une clé' }).click()
  const secret = await dialog.locator('code').innerText()
  await looksRight()
  const answer = await fetch(`${himaya.url}/v1/may-contact`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ person: { email: 'salma.bennani@example.ma' }, channel: 'email' }),
  })
  expect(await answer.json()).toMatchObject({ allowed: false, conclusion: 'forbidden-objection' })
})

it('every screen is whole in Arabic and English, on a phone, in the dark', async () => {
  for (const [language, theme] of [
    ['ar', 'dark'],
    ['en', 'light'],
  ] as const) {
    const phone = await browser.newContext({
      viewport: { width: 375, height: 740 },
      storageState: await context.storageState(),
      reducedMotion: 'reduce',
    })
    await phone.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('himaya.language', chosen)
        localStorage.setItem('himaya.theme', look)
      },
      [language, theme] as const,
    )
    const screen = await phone.newPage()
    screen.on('pageerror', error => faults.push(String(error)))
    for (const path of ['', '/objections', '/lists', '/lists/new', '/message', '/campaigns', '/settings']) {
      await screen.goto(`${marketing}${path}`)
      await screen.getByRole('heading', { level: 1 }).waitFor()
      await screen.waitForLoadState('networkidle')
      expect(await screen.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      await looksRight(screen)
    }
    await phone.close()
  }
  expect(faults).toEqual([])
}, 120_000)
