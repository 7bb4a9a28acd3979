// Consent, from a click to a proof, in a real browser on the running product: purposes, a point, a published notice; a visitor's page
// on another origin asks and records; the history shows it, its receipt verifies, the statistics count it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let context: BrowserContext
let page: Page
let site: Server
let siteOrigin: string
/** `/o/<organisation>/consent` */
let room: string
let head = ''
const faults: string[] = []

/** A shop on an origin of its own; what it has in its head is what the install page said. */
const shop = () => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boutique</title>${head}
<script type="text/plain" data-consent="mesure" data-src="/stat.js"></script></head>
<body><h1>Boutique</h1></body></html>`

beforeAll(async () => {
  himaya = await startHimaya()
  site = createServer((request, response) => {
    const isScript = request.url === '/stat.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? 'document.title = "mesurée"' : shop())
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  siteOrigin = `http://localhost:${(site.address() as AddressInfo).port}`
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
  room = `${himaya.url}${new URL(page.url()).pathname}/consent`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  site?.close()
  await himaya?.stop()
})

/** What every screen must be: without barriers for assistive tools, and never wider than the window. */
async function looksRight(): Promise<void> {
  expect((await barriers(page)).join('\n')).toBe('')
  expect(await sticksOut(page)).toBe(false)
}

/** Does something to a point, and waits until it is saved. */
async function saved(act: () => Promise<void>): Promise<void> {
  const saving = page.waitForResponse(answer => answer.request().method() === 'PUT')
  await act()
  expect((await saving).status()).toBe(200)
}

async function addPurpose(name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Ajouter une finalité' }).fill(name)
  await page.getByRole('option', { name }).click()
  await saved(() => page.getByRole('button', { name: 'Ajouter une finalité' }).click())
}

async function writePurpose(kind: string, fr: string, ar: string, extra?: () => Promise<void>) {
  await page.goto(`${room}/purposes/new`)
  await page.getByLabel(kind).check()
  await page.getByLabel('La question, en quelques mots – Français').fill(fr)
  await page.getByLabel('La question, en quelques mots – Arabe').fill(ar)
  await page.getByLabel('Ce qu’elle recouvre – Français').fill(`${fr} : sans rien transmettre à un tiers.`)
  await page.getByLabel('Ce qu’elle recouvre – Arabe').fill(`${ar} دون إطلاع الغير على شيء.`)
  await extra?.()
  await page.getByRole('button', { name: 'Créer la finalité' }).click()
  await page.getByRole('heading', { name: fr, level: 1 }).waitFor()
}

it('the DPO writes what is asked, and the law answers beside it', async () => {
  await page.goto(room)
  await page.getByText('Aucun point de recueil').waitFor()
  await looksRight()
  await page.goto(`${room}/purposes/new`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await looksRight()
  await writePurpose('Dépôt sur l’appareil', 'Mesure', 'قياس الزيارات')
  await page.getByRole('complementary').getByText('Ce que la loi en dit').waitFor()
  await looksRight()
  await writePurpose('Prospection', 'Lettre', 'رسالة إخبارية', async () => {
    await page.getByLabel('Par quel moyen ?').selectOption('email')
  })
  await page.getByRole('complementary').getByText('art. 10').first().waitFor()
  await looksRight()
})

it('a site is published only once it is complete, and shows exactly what was previewed', async () => {
  await page.goto(room)
  await page.getByRole('button', { name: 'Ajouter un point' }).first().click()
  await page.getByLabel('Comment l’appelez-vous ?').fill('Boutique')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { name: 'Boutique', level: 1 }).waitFor()
  await addPurpose('Mesure')
  await addPurpose('Lettre')
  await looksRight()
  await page.getByRole('link', { name: 'Prévisualiser et publier' }).click()
  await page.getByText('Le site n’a pas d’adresse').waitFor()
  expect(await page.getByRole('button', { name: 'Publier cette version' }).count()).toBe(0)
  await looksRight()

  await page.goBack()
  await saved(() => page.getByLabel('Adresses du site').fill(siteOrigin))
  await page.getByRole('link', { name: 'Prévisualiser et publier' }).click()
  const preview = page.frameLocator('iframe')
  await preview.getByRole('dialog', { name: 'Votre vie privée' }).waitFor()
  await page.getByLabel('Arabe').check()
  await preview.getByRole('button', { name: 'رفض الكل' }).waitFor()
  await page.getByLabel('Choix détaillés').check()
  await preview.getByText('قياس الزيارات').first().waitFor()
  await looksRight()
  await page.getByRole('button', { name: 'Publier cette version' }).click()
  await page.getByText('Publiée : c’est ce qui est montré maintenant.').waitFor()
  await looksRight()
})

it('a visitor of the shop is asked by the real banner, and nothing runs before the answer is recorded', async () => {
  await page.goto(page.url().replace(/\/publish$/, '/install'))
  const line = page.getByText(/integrity="sha384-/)
  head = (await line.innerText()).trim()
  expect(head).toContain(' integrity="sha384-')
  await looksRight()

  const visitor = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await visitor.goto(siteOrigin)
  await visitor.getByRole('dialog', { name: 'Votre vie privée' }).waitFor()
  expect(await visitor.title()).toBe('Boutique')
  await visitor.getByRole('button', { name: 'Choisir' }).click()
  await visitor.getByLabel('Mesure').check()
  await visitor.getByRole('button', { name: 'Enregistrer mes choix' }).click()
  await visitor.waitForFunction(() => document.title === 'mesurée')
  await visitor.reload()
  await visitor.waitForFunction(() => document.title === 'mesurée')
  expect(await visitor.getByRole('dialog').count()).toBe(0)
  await visitor.close()

  const refusing = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await refusing.goto(siteOrigin)
  const recorded = refusing.waitForResponse(answer => answer.url().endsWith('/v1/consents'))
  await refusing.getByRole('button', { name: 'Tout refuser' }).click()
  expect((await recorded).status()).toBe(201)
  expect(await refusing.title()).toBe('Boutique')
  await refusing.close()
})

it('the history shows the answer, its receipt verifies, and the statistics count it', async () => {
  await page.goto(`${room}/people`)
  await page.getByText('1 accord, 1 refus').waitFor()
  await page.getByText('2 refus').waitFor()
  await looksRight()
  await page
    .getByRole('link')
    .filter({ has: page.locator('time') })
    .last()
    .click()
  await page.getByRole('heading', { name: 'Historique' }).waitFor()
  await page.getByText('Accepte').first().waitFor()
  await page.getByRole('button', { name: 'Vérifier' }).click()
  await expect
    .poll(
      async () => {
        if (await page.getByText('Vérifié : inscrit au journal signé').isVisible()) return true
        await page.getByRole('button', { name: 'Vérifier' }).click()
        return false
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBe(true)
  await looksRight()
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Imprimer' }).click(),
  ])
  expect(pdf.suggestedFilename()).toMatch(/^consent-[0-9a-f-]+\.pdf$/)
  await page.getByRole('link', { name: /^Texte montré/ }).click()
  await page.frameLocator('iframe').getByRole('dialog', { name: 'Votre vie privée' }).waitFor()

  await page.goto(`${room}/statistics`)
  await page.getByText('2 réponses', { exact: true }).waitFor()
  await page.getByText('50 % d’accord').first().waitFor()
  await looksRight()
})

it('an answer at the counter is taken down, and taken back with fewer steps', async () => {
  await page.goto(room)
  await page.getByRole('button', { name: 'Ajouter un point' }).click()
  await page.getByLabel('Comment l’appelez-vous ?').fill('Guichet de Rabat')
  await page.getByLabel('Guichet', { exact: true }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await addPurpose('Lettre')
  await page.getByRole('link', { name: 'Prévisualiser et publier' }).click()
  await page.getByRole('button', { name: 'Publier cette version' }).click()
  await page.getByText('Publiée : c’est ce qui est montré maintenant.').waitFor()
  await page.goto(page.url().replace(/\/publish$/, '/record'))
  await page.getByLabel('Adresse électronique').fill('karim@example.ma')
  await page.getByRole('radiogroup', { name: 'Lettre' }).getByLabel('Accepte').check()
  await looksRight()
  await page.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  await page.getByText('La réponse est enregistrée.').waitFor()
  await page.getByRole('button', { name: 'Saisir une autre réponse' }).click()
  await page.getByLabel('Adresse électronique').fill('karim@example.ma')
  await page.getByRole('button', { name: 'Tout refuser ou tout retirer' }).click()
  await page.getByRole('link', { name: 'Voir la personne' }).click()
  await page.getByText('karim@example.ma').waitFor()
  expect(await page.getByText('Saisie par Amina Alaoui').count()).toBe(2)
  await looksRight()
})

it('the room is the same in Arabic and English, in the dark, and on a phone', async () => {
  for (const [language, direction] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    await page.evaluate(kept => {
      localStorage.setItem('himaya.language', kept)
      localStorage.setItem('himaya.theme', kept === 'ar' ? 'dark' : 'light')
    }, language)
    for (const [width, height] of [
      [1440, 900],
      [375, 780],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const at of ['', '/purposes', '/purposes/new', '/people', '/statistics']) {
        await page.goto(`${room}${at}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
        await looksRight()
      }
      await page.goto(room)
      await page.getByRole('link', { name: 'Boutique' }).click()
      await page.getByRole('heading', { name: 'Boutique', level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await looksRight()
      const point = page.url()
      for (const at of ['/publish', '/versions', '/install']) {
        await page.goto(point + at)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        await looksRight()
      }
    }
  }
}, 300_000)

it('no page reported an error of its own', () => {
  expect(faults).toEqual([])
})
