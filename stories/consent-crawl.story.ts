// Looking for a site's cookies, in a real browser on the running product: from the point, the site is visited; what is there without
// consent is told; what was found goes into the point's list.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

let himaya: RunningHimaya
let browser: Browser
let page: Page
let site: Server
let origin: string
const faults: string[] = []

beforeAll(async () => {
  vi.stubEnv('HIMAYA_CRAWL_ALLOWS', '127.0.0.1')
  site = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'PHPSESSID=1; Path=/',
    })
    response.end(`<!doctype html><title>Boutique</title><link rel="icon" href="data:,">
      <script>document.cookie = '_ga=1; path=/; max-age=34560000'; localStorage.cartel = '1'</script>`)
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
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
  await page.goto(await himaya.setUpLink())
  await page.getByText('Installer mon organisme').click()
  await page.getByLabel('Nom de l’organisme').fill('Argan SA')
  await page.getByLabel('De quelle nature est-il ?').selectOption('company')
  await page.getByLabel('Votre nom').fill('Amina Alaoui')
  await page.getByLabel('Adresse électronique').fill('amina@argan.example')
  await page.getByLabel('Choisissez un mot de passe').fill('palmier-argan-oued-zellige')
  await page.getByRole('button', { name: 'Créer' }).click()
  await page.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
}, 300_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  await browser?.close()
  site?.close()
  await himaya?.stop()
})

it('finds, warns and fills the list', async () => {
  const organisationId = new URL(page.url()).pathname.split('/')[2]
  const api = `${himaya.url}/api/organisations/${organisationId}/consent`
  const words = (text: string) => ({ fr: text, ar: 'قياس الزيارات', en: text })
  const content = { key: 'mesure', kind: 'storage', storage: 'analytics' }
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(`${api}${path}`, { data, headers: { origin: himaya.url } })
    expect(answer.status()).toBe(200)
    return answer.json()
  }
  await send('/purposes', {
    content: { ...content, label: words('Mesure d’audience'), text: words('Compter.') },
  })
  const { pointId } = await send('/points', { manner: 'web', name: 'Boutique', origins: [origin] })
  const point = `${himaya.url}/o/${organisationId}/consent/points/${pointId}`

  await page.goto(point)
  await page.getByRole('link', { name: 'Chercher les cookies du site' }).click()
  await page.getByText('Le site n’a pas encore été visité').waitFor()
  await page.getByRole('button', { name: 'Chercher les cookies' }).click()
  await page.getByText('1 élément soumis à l’accord est là sans lui').waitFor({ timeout: 120_000 })
  await page.getByText('Proposé : Mesure d’audience').waitFor()
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/crawl.png`, fullPage: true })
  // Without our banner no choice can be made: what was not looked at is not said to be absent.
  expect(await page.getByRole('row', { name: /_ga/ }).getByText('Non vu').count()).toBe(2)
  expect((await barriers(page)).join('\n')).toBe('')
  expect(await sticksOut(page)).toBe(false)

  await page.getByRole('row', { name: /_ga/ }).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Ajouter comme proposé' }).click()
  await page.getByText('Déjà dit : Mesure d’audience').waitFor()

  await page
    .getByRole('row', { name: /PHPSESSID/ })
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: 'Ajouter sous…' }).click()
  await page.getByRole('dialog').getByLabel('Finalité').selectOption('mesure')
  await page.getByRole('dialog').getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const read = await (await page.request.get(`${api}/points/${pointId}`)).json()
  expect(read.point.purposes[0].cookies.map(({ name }: { name: string }) => name)).toEqual([
    '_ga',
    'PHPSESSID',
  ])

  await page.setViewportSize({ width: 390, height: 844 })
  expect(await sticksOut(page)).toBe(false)
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/crawl-phone.png`, fullPage: true })
  expect(faults).toEqual([])
})
