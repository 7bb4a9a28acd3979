// A visitor of somebody's site, in a real browser: nothing runs before the choice, refusing is as easy as accepting, and every
// failure leaves a refusal. The page has the strictest policy a site can have.

import type { ConsentRecord } from '@himaya/banner/consent'
import type { Notice } from '@himaya/banner/notice'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBanner } from '../scripts/build-banner.ts'
import { barriers, openBrowser, sticksOut } from './browser.ts'

const words = (fr: string, ar: string, en: string) => ({ fr, ar, en })
const notice: Notice = {
  site: 'site-1',
  version: 'n1',
  asked: 'a1',
  controller: 'InfraForge Morocco',
  receipt: 'D-329/2026',
  title: words('Vos choix sur ce site', 'اختياراتكم في هذا الموقع', 'Your choices on this site'),
  text: words(
    'Nous demandons votre accord avant de mesurer la fréquentation ou de vous montrer de la publicité. Refuser ne change rien à votre visite.',
    'نطلب موافقتكم قبل قياس الزيارات أو عرض الإعلانات. لا يغير الرفض شيئا في زيارتكم.',
    'We ask for your consent before we measure visits or show you advertising. Refusing changes nothing of your visit.',
  ),
  page: '/confidentialite',
  days: 180,
  categories: [
    {
      id: 'functional',
      essential: true,
      label: words('Fonctionnement du site', 'سير الموقع', 'Running the site'),
      text: words('Panier et session.', 'السلة والجلسة.', 'Basket and session.'),
      cookies: [
        {
          name: 'session',
          owner: 'InfraForge',
          days: 0,
          purpose: words('Reste connecté', 'البقاء متصلا', 'Stays signed in'),
        },
      ],
    },
    {
      id: 'analytics',
      essential: false,
      label: words('Mesure d’audience', 'قياس الزيارات', 'Audience measurement'),
      text: words(
        'Combien de visites, sur quelles pages.',
        'عدد الزيارات وصفحاتها.',
        'How many visits, on which pages.',
      ),
      cookies: [
        {
          name: '_stat*',
          owner: 'InfraForge',
          days: 390,
          purpose: words('Compte les visites', 'عد الزيارات', 'Counts visits'),
        },
      ],
      google: ['analytics_storage'],
    },
    {
      id: 'marketing',
      essential: false,
      objectable: true,
      label: words('Publicité', 'الإعلانات', 'Advertising'),
      text: words('Annonces choisies pour vous.', 'إعلانات مختارة لكم.', 'Advertisements chosen for you.'),
      cookies: [],
      google: ['ad_storage'],
    },
  ],
}

let browser: Browser
let origin = ''
let stop = () => {}
const received: ConsentRecord[] = []
let answering: 'recorded' | 'refused' | 'silent' = 'recorded'

beforeAll(async () => {
  const { script, integrity } = await buildBanner()
  const app = new Hono()
  const page = (language: string, dir: string) => `<!doctype html><html lang="${language}" dir="${dir}"><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Boutique</title>
    <link rel="icon" href="data:,">
    <script src="/banner.js" data-site="site-1" integrity="${integrity}" crossorigin="anonymous" defer></script>
    </head><body><main><h1>Boutique</h1><p>Bienvenue.</p>
    <script type="text/plain" data-consent="analytics" data-src="/stat.js"></script>
    <script type="text/plain" data-consent="marketing" data-src="/ads.js"></script>
    <iframe data-consent="marketing" data-src="/frame" title="Vidéo"></iframe></main></body></html>`
  app.use(async (c, next) => {
    await next()
    c.header(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types himaya",
    )
  })
  app.get('/', c => c.html(page(c.req.query('lang') ?? 'fr', c.req.query('lang') === 'ar' ? 'rtl' : 'ltr')))
  app.get('/frame', c => c.html('<!doctype html><title>Vidéo</title><p>Film</p>'))
  app.get('/banner.js', c => c.body(script, 200, { 'content-type': 'text/javascript' }))
  app.get('/stat.js', c =>
    c.body("document.cookie='_stat1=1; path=/'; document.body.dataset.stat='1'", 200, {
      'content-type': 'text/javascript',
    }),
  )
  app.get('/ads.js', c => c.body("document.body.dataset.ads='1'", 200, { 'content-type': 'text/javascript' }))
  app.get('/v1/sites/site-1/notice', c => c.json(notice))
  app.post('/v1/consents', async c => {
    if (answering === 'silent') await new Promise(resolve => setTimeout(resolve, 10_000))
    if (answering !== 'recorded') return c.json({}, 503)
    const record = (await c.req.json()) as ConsentRecord
    // A page that was left before the answer came sends its record again: one id is one record.
    if (received.every(({ id }) => id !== record.id)) received.push(record)
    return c.json({}, 201)
  })
  await new Promise<void>(ready => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      origin = `http://127.0.0.1:${port}`
      ready()
    })
    stop = () => server.close()
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  stop()
})

const refusedByPolicy: string[] = []
const visit = async ({
  language = 'fr',
  context,
  ...options
}: { language?: string; context?: BrowserContext } & Parameters<Browser['newContext']>[0] = {}) => {
  const place = context ?? (await browser.newContext({ reducedMotion: 'reduce', ...options }))
  const page = await place.newPage()
  page.on('console', message => {
    if (/Content Security Policy|TrustedScript|TrustedHTML/.test(message.text()))
      refusedByPolicy.push(message.text())
  })
  await page.goto(`${origin}/?lang=${language}`)
  return { page, place }
}
const dialog = (page: Page) => page.getByRole('dialog')
const ran = (page: Page) => page.evaluate(() => ({ ...document.body.dataset }))
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('a visitor', () => {
  test('is asked, and nothing runs before an answer', async () => {
    const { page, place } = await visit()
    await dialog(page).waitFor()
    expect(await ran(page)).toEqual({})
    expect(await page.context().cookies()).toEqual([])
    const [refuse, accept] = [
      await button(page, 'Tout refuser').boundingBox(),
      await button(page, 'Tout accepter').boundingBox(),
    ]
    expect(refuse?.width).toBe(accept?.width)
    expect(refuse?.y).toBe(accept?.y)
    await place.close()
  })

  test('accepts: it is recorded, then it runs, here and on the next page', async () => {
    received.length = 0
    const { page, place } = await visit()
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1', ads: '1' })
    expect(received).toMatchObject([
      {
        site: 'site-1',
        notice: 'n1',
        order: 0,
        granted: ['analytics', 'marketing'],
        refused: [],
        language: 'fr',
        objects: false,
        // A UUIDv7, as the server keeps it.
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      },
    ])
    await expect.poll(() => page.locator('iframe').getAttribute('src')).toBe('/frame')
    await page.reload()
    await expect.poll(() => ran(page)).toEqual({ stat: '1', ads: '1' })
    expect(await dialog(page).count()).toBe(0)
    await place.close()
  })

  test('refuses: it is recorded, nothing runs, and is not asked again', async () => {
    received.length = 0
    const { page, place } = await visit()
    await button(page, 'Tout refuser').click()
    await expect.poll(() => received.length).toBe(1)
    expect(received[0]).toMatchObject({ granted: [], refused: ['analytics', 'marketing'] })
    await page.reload()
    await button(page, 'Cookies').waitFor()
    expect(await dialog(page).count()).toBe(0)
    expect(await ran(page)).toEqual({})
    await place.close()
  })

  test('chooses one of two, then withdraws it: its cookies go, and the page begins anew without it', async () => {
    received.length = 0
    const { page, place } = await visit()
    await button(page, 'Choisir').click()
    await page.getByLabel('Mesure d’audience').check()
    await button(page, 'Enregistrer mes choix').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1' })
    expect((await place.cookies()).map(({ name }) => name)).toContain('_stat1')
    await button(page, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Tout refuser').click()])
    await expect.poll(() => received.length).toBe(2)
    expect(received[1]).toMatchObject({ order: 1, granted: [], subject: received[0]?.subject })
    expect(await ran(page)).toEqual({})
    expect((await place.cookies()).map(({ name }) => name)).not.toContain('_stat1')
    await place.close()
  })

  test('allows one thing where it stands, and nothing else with it', async () => {
    const { page, place } = await visit()
    await page.keyboard.press('Escape')
    await button(page, 'Autoriser').click()
    await expect.poll(() => ran(page)).toEqual({ ads: '1' })
    await place.close()
  })

  test.each(['refused', 'silent'] as const)('accepts while the server is %s: nothing runs', async how => {
    answering = how
    const { page, place } = await visit()
    await button(page, 'Tout accepter').click()
    await page.waitForTimeout(1_500)
    expect(await ran(page)).toEqual({})
    answering = 'recorded'
    received.length = 0
    await page.reload()
    // What waited is sent now, and counts now.
    await expect.poll(() => ran(page), { timeout: 15_000 }).toEqual({ stat: '1', ads: '1' })
    await place.close()
  })

  test('withdraws in one tab: the other stops too', async () => {
    const { page, place } = await visit()
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1', ads: '1' })
    const { page: second } = await visit({ context: place })
    await expect.poll(() => ran(second)).toEqual({ stat: '1', ads: '1' })
    await button(second, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(second, 'Tout refuser').click()])
    await expect.poll(() => ran(page)).toEqual({})
    await place.close()
  })

  test('whose browser objects: advertising is not in “accept all”', async () => {
    const place = await browser.newContext({ reducedMotion: 'reduce' })
    await place.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    received.length = 0
    const { page } = await visit({ context: place })
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1' })
    expect(received[0]).toMatchObject({ objects: true, granted: ['analytics'], refused: ['marketing'] })
    await place.close()
  })

  test('Google’s tags are denied first, and told what was granted', async () => {
    const { page, place } = await visit()
    const told = () =>
      page.evaluate(() =>
        (window as unknown as { dataLayer: IArguments[] }).dataLayer.map(words => [...words].slice(1)),
      )
    await dialog(page).waitFor()
    expect((await told())[0]).toEqual([
      'default',
      {
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'denied',
        ad_storage: 'denied',
      },
    ])
    await button(page, 'Tout accepter').click()
    await expect
      .poll(async () => (await told()).at(-1))
      .toEqual(['update', { analytics_storage: 'granted', ad_storage: 'granted' }])
    await place.close()
  })

  test('by keyboard alone: refuses, opens the choices again, and is put back where it was', async () => {
    const { page, place } = await visit()
    await dialog(page).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)
    for (let presses = 0; presses < 12 && (await focused()) !== 'Tout refuser'; presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await dialog(page).count()).toBe(0)
    for (let presses = 0; presses < 12 && (await focused()) !== 'Cookies'; presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('Cookies')
    await place.close()
  })
})

describe.each(['fr', 'ar', 'en'])('in %s', language => {
  test.each([
    ['a desk', { width: 1280, height: 800 }, 'light'],
    ['a small phone', { width: 320, height: 568 }, 'dark'],
  ] as const)('on %s: no barrier, nothing sticking out', async (_place, viewport, colorScheme) => {
    const { page, place } = await visit({ language, viewport, colorScheme })
    await dialog(page).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button').nth(2).click()
    await page.locator('input[type=checkbox]').first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await sticksOut(page)).toBe(false)
    if (process.env.HIMAYA_PICTURES)
      await page.screenshot({
        path: `${process.env.HIMAYA_PICTURES}/banner-${language}-${viewport.width}.png`,
      })
    const direction = await dialog(page).evaluate(element => getComputedStyle(element).direction)
    expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    await place.close()
  })
})

test('the strictest policy refused nothing of it', () => expect(refusedByPolicy).toEqual([]))
test('it is at most 8 kB', async () => expect((await buildBanner()).gzipBytes).toBeLessThanOrEqual(8 * 1024))
