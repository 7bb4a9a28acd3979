// The signed log, in a real browser on the running product: an entry followed to its signature by the reader's own computing,
// a lie found wherever it is told, and what outsiders are given.
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let page: Page
/** `/o/<organisation>/evidence` */
let evidence: string
let organisationId: string
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
  const home = new URL(page.url()).pathname
  evidence = `${himaya.url}${home}/evidence`
  organisationId = home.split('/')[2] ?? ''
  for (const name of ['Paie', 'Recrutement', 'Vidéosurveillance', 'Clients', 'Fournisseurs'])
    await describeProcessing(name)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
})

const api = () => `${himaya.url}/api/organisations/${organisationId}`
async function describeProcessing(name: string) {
  const answer = await page.request.post(`${api()}/register/processings`, { data: { content: { name } } })
  expect(answer.status()).toBe(200)
}

async function looksRight(): Promise<void> {
  expect((await barriers(page)).join('\n')).toBe('')
  expect(await sticksOut(page)).toBe(false)
}

/** Each step with how it went, in the order of the page. */
const steps = () =>
  page
    .locator('[data-step]')
    .evaluateAll(all =>
      all.map(one => `${one.getAttribute('data-step')} ${one.getAttribute('data-verdict')}`),
    )
const settled = (mark: string) =>
  page.getByRole('banner').or(page.locator('header')).getByText(mark, { exact: true }).waitFor()

it('an entry is followed to the signature by the browser itself', async () => {
  await page.goto(evidence)
  await page
    .getByRole('link', { name: /Traitement/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Suivre jusqu’à la signature' }).click()
  await page.waitForURL(/\/evidence\/entries\//)
  await settled('Vérifié')
  expect(await steps()).toEqual([
    ...['said holds', 'published holds', 'leaf holds', 'path holds', 'root holds'],
    ...['checkpoint holds', 'signature holds', 'key holds', 'growth holds'],
  ])
  await page.getByText('Première visite de ce navigateur').first().waitFor()
  await page.getByText('"Fournisseurs"').or(page.getByText('Fournisseurs')).first().waitFor()
  await looksRight()
})

it('the log has only grown since the last visit', async () => {
  await describeProcessing('Visiteurs')
  await page.getByRole('button', { name: 'Vérifier à nouveau' }).click()
  await page.getByText(/rien n’a été changé ni retiré/).waitFor()
  await settled('Vérifié')
})

it('a lie is shown in red at its step, and nothing after it is believed', async () => {
  const entry = page.url()
  const lie = async (path: RegExp, change: (body: Buffer) => Buffer, at: string, said: RegExp) => {
    const tamper = async (route: Route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: change(await answer.body()) })
    }
    await page.route(path, tamper)
    await page.goto(entry)
    await settled('Ne concorde pas')
    await page.getByText(said).waitFor()
    const found = await steps()
    expect(found).toContain(`${at} fails`)
    await looksRight()
    await page.unroute(path, tamper)
  }
  const turned = (at: number) => (body: Buffer) => {
    body[at] = (body[at] as number) ^ 1
    return body
  }
  // The entry’s own neighbours: the first hash of the only tile.
  await lie(/\/tile\/0\//, turned(0), 'root', /mène à une autre racine/)
  await lie(
    /\/checkpoint$/,
    body => Buffer.from(body.toString().replace(/\n(\d+)\n/, '\n1\n')),
    'signature',
    /aucune clé publiée/,
  )
  await lie(
    /\/tile\/entries\//,
    body => Buffer.from(body.map((byte, at) => (at % 34 === 9 ? byte ^ 1 : byte))),
    'published',
    /autre engagement/,
  )
  await page.goto(entry)
  await settled('Vérifié')
})

it('a log that was rolled back behind what this browser saw is told so', async () => {
  const key = `himaya.log.${organisationId}`
  const kept = await page.evaluate(name => localStorage.getItem(name), key)
  const seen = JSON.parse(kept ?? '{}')
  await page.evaluate(([name, value]) => localStorage.setItem(name as string, value as string), [
    key,
    JSON.stringify({ ...seen, size: seen.size + 1_000 }),
  ] as const)
  await page.goto(`${evidence}/log`)
  await page.getByText(/ne prolonge pas celui que ce navigateur a vu/).waitFor()
  await looksRight()
  await page.evaluate(([name, value]) => localStorage.setItem(name as string, value as string), [
    key,
    kept ?? '',
  ] as const)
})

it('the whole log is checked, written out, and a receipt verified without sending it', async () => {
  await page.goto(`${evidence}/log`)
  await settled('Vérifié')
  await page.getByRole('button', { name: 'Vérifier tout le journal' }).click()
  await page.getByText(/recalculés : tout concorde/).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Préparer l’archive' }).click()
  const download = page.getByRole('button', { name: /Télécharger l’archive/ })
  await download.waitFor({ timeout: 60_000 })
  const [archive] = await Promise.all([page.waitForEvent('download'), download.click()])
  expect(archive.suggestedFilename()).toMatch(/^himaya-log-.*\.tar\.gz$/)
  await looksRight()

  const { entries } = await (await page.request.get(`${api()}/evidence`)).json()
  const receipt = await (await page.request.get(`${api()}/evidence/${entries[0].entryId}/receipt`)).text()
  const sent: string[] = []
  // The page may look for news of the log meanwhile; what it asks for carries nothing.
  page.on('request', request => {
    if (request.method() !== 'GET' || request.postData() !== null || request.url().length > 500)
      sent.push(`${request.method()} ${request.url()}`)
  })
  const give = async (text: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'reçu.tlog-proof',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
  await give(receipt)
  await page.getByText('Le reçu est vrai.').waitFor()
  await give(receipt.replace(/^index \d+/m, 'index 0'))
  await page.getByText(/Le reçu est faux/).waitFor()
  await give('bonjour')
  await page.getByText('Ce fichier n’est pas un reçu de Himaya.').waitFor()
  expect(sent).toEqual([])
  await looksRight()
}, 180_000)

it('the key is replaced after a word of warning, a witness is named and removed', async () => {
  await page.goto(`${evidence}/log`)
  await page.getByRole('button', { name: 'Remplacer la clé' }).click()
  const asking = page.getByRole('dialog')
  await asking.getByText(/signera encore 90 jours/).waitFor()
  await looksRight()
  await asking.getByRole('button', { name: 'Remplacer la clé' }).click()
  await asking.waitFor({ state: 'detached' })
  await page.getByText(/^Remplacée le/).waitFor()

  await page.getByRole('button', { name: 'Ajouter un témoin' }).click()
  const adding = page.getByRole('dialog')
  await adding.getByLabel('Clé du témoin').fill('bonjour')
  await adding.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await adding.getByText('Ce n’est pas la clé d’un témoin').waitFor()
  await looksRight()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Choisir une autorité' }).click()
  const naming = page.getByRole('dialog')
  await naming.getByLabel('Adresse').fill('https://tsa.example/')
  await naming.getByLabel('Certificat racine').fill('bonjour')
  await naming.getByRole('button', { name: 'Enregistrer et essayer' }).click()
  await naming.getByText('Ce ne sont pas des certificats').waitFor()
  await looksRight()
  await page.keyboard.press('Escape')
})

it('an outsider reads the public page without an account, in three languages', async () => {
  const context = await browser.newContext({ viewport: { width: 375, height: 780 }, locale: 'ar-MA' })
  const stranger = await context.newPage()
  for (const [language, direction, words] of [
    ['ar', 'rtl', /himaya evidence verify/],
    ['fr', 'ltr', /himaya evidence verify/],
    ['en', 'ltr', /himaya evidence verify/],
  ] as const) {
    await stranger.goto(`${himaya.url}/log/${organisationId}/?lang=${language}`)
    await stranger.getByText(words).first().waitFor()
    expect(await stranger.evaluate(() => document.documentElement.dir)).toBe(direction)
    expect((await barriers(stranger)).join('\n')).toBe('')
    expect(await sticksOut(stranger)).toBe(false)
    // It says nothing of what the log holds.
    expect(await stranger.content()).not.toMatch(/Paie|Argan|Amina/)
  }
  await context.close()
})

it('the same in Arabic and English, in the dark and on a phone', async () => {
  const { entries } = await (await page.request.get(`${api()}/evidence`)).json()
  for (const [language, theme, width, mark] of [
    ['ar', 'dark', 1440, 'تم التحقق'],
    ['ar', 'light', 375, 'تم التحقق'],
    ['en', 'dark', 375, 'Verified'],
  ] as const) {
    await page.evaluate(
      ([language, theme]) => {
        localStorage.setItem('himaya.language', language)
        localStorage.setItem('himaya.theme', theme)
      },
      [language, theme] as const,
    )
    await page.setViewportSize({ width, height: 900 })
    for (const at of ['log', `entries/${entries[0].entryId}`]) {
      await page.goto(`${evidence}/${at}`)
      await settled(mark)
      await looksRight()
    }
  }
}, 180_000)

it('no page reported an error of its own', () => {
  expect(faults).toEqual([])
})
