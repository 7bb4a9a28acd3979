// A visitor of somebody's site, in a real browser: nothing runs before the choice, refusing is as easy as accepting, and every
// failure leaves a refusal. The page has the strictest policy a site can have.

import type { HimayaConsent } from '@himaya/banner/start'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBanner } from '../scripts/build-banner.ts'
import { type BannerSite, openBannerSite } from './banner-site.ts'
import { barriers, openBrowser, sticksOut } from './browser.ts'

let browser: Browser
let site: BannerSite

beforeAll(async () => {
  site = await openBannerSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  site.stop()
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
  await page.goto(`${site.origin}/?lang=${language}`)
  return { page, place }
}
const dialog = (page: Page) => page.getByRole('dialog')
const ran = (page: Page) => page.evaluate(() => ({ ...document.body.dataset }))
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('a visitor', () => {
  test('is asked, and nothing runs before an answer', async () => {
    const { page, place } = await visit()
    await dialog(page).waitFor()
    // What the page had fetched beforehand is what the banner reads.
    expect(site.notices).toBe(1)
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
    site.received.length = 0
    const { page, place } = await visit()
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1', ads: '1' })
    expect(site.received).toMatchObject([
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
    site.received.length = 0
    const { page, place } = await visit()
    await button(page, 'Tout refuser').click()
    await expect.poll(() => site.received.length).toBe(1)
    expect(site.received[0]).toMatchObject({ granted: [], refused: ['analytics', 'marketing'] })
    await page.reload()
    await button(page, 'Cookies').waitFor()
    expect(await dialog(page).count()).toBe(0)
    expect(await ran(page)).toEqual({})
    await place.close()
  })

  test('chooses one of two, then withdraws it: its cookies go, and the page begins anew without it', async () => {
    site.received.length = 0
    const { page, place } = await visit()
    await button(page, 'Choisir').click()
    await page.getByLabel('Mesure d’audience').check()
    await button(page, 'Enregistrer mes choix').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1' })
    expect((await place.cookies()).map(({ name }) => name)).toContain('_stat1')
    await button(page, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Tout refuser').click()])
    await expect.poll(() => site.received.length).toBe(2)
    expect(site.received[1]).toMatchObject({ order: 1, granted: [], subject: site.received[0]?.subject })
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

  test.each([
    ['refuses with 503', 503],
    ['refuses with 404, its site unknown for a while', 404],
    ['asks for patience with 429', 429],
    ['says nothing', 'silent'],
    ['keeps it and is cut off', 'lost'],
  ] as const)(
    'accepts while the server %s: nothing runs, until it is told that it was kept',
    async (_how, answering) => {
      site.answering = answering
      const { page, place } = await visit()
      await button(page, 'Tout accepter').click()
      await page.waitForTimeout(1_500)
      expect(await ran(page)).toEqual({})
      site.answering = 'recorded'
      site.received.length = 0
      await page.reload()
      // What waited is sent now, and counts now.
      await expect.poll(() => ran(page), { timeout: 15_000 }).toEqual({ stat: '1', ads: '1' })
      await place.close()
    },
  )

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
    site.received.length = 0
    const { page } = await visit({ context: place })
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1' })
    expect(site.received[0]).toMatchObject({ objects: true, granted: ['analytics'], refused: ['marketing'] })
    await place.close()
  })

  test('Google’s tags are denied first, and told what was granted', async () => {
    const { page, place } = await visit()
    const told = () =>
      page.evaluate(() =>
        (window as unknown as { dataLayer: IArguments[] }).dataLayer.map(words => [...words].slice(1)),
      )
    await dialog(page).waitFor()
    const denied = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage']
    expect((await told())[0]).toEqual(['default', Object.fromEntries(denied.map(name => [name, 'denied']))])
    await button(page, 'Tout accepter').click()
    await expect
      .poll(async () => (await told()).at(-1))
      .toEqual(['update', { analytics_storage: 'granted', ad_storage: 'granted' }])
    await place.close()
  })

  test('of a page that holds the notice itself is asked at once, and it counts as well', async () => {
    site.received.length = 0
    const place = await browser.newContext()
    const page = await place.newPage()
    await page.goto(`${site.origin}/given`, { waitUntil: 'domcontentloaded' })
    expect(await page.evaluate(() => document.querySelector('himaya-consent') !== null)).toBe(true)
    await button(page, 'Tout accepter').click()
    await expect.poll(() => ran(page)).toEqual({ stat: '1', ads: '1' })
    expect(site.received).toMatchObject([{ notice: 'n1' }])
    await place.close()
  })

  test('on a page that loads Google’s tags itself: they are denied before they can ask', async () => {
    const place = await browser.newContext()
    const page = await place.newPage()
    await page.goto(`${site.origin}/google`)
    expect(await page.evaluate(() => document.body.dataset.heard)).toBe('consent default denied')
    await dialog(page).waitFor()
    await place.close()
  })

  test('hears from a screen reader what is asked, in which language, and by which buttons', async () => {
    const { page, place } = await visit({ language: 'ar' })
    await dialog(page).waitFor()
    expect(await page.locator('himaya-consent').ariaSnapshot()).toBe(
      [
        '- button "ملفات الارتباط"',
        '- dialog "اختياراتكم في هذا الموقع":',
        '  - heading "اختياراتكم في هذا الموقع" [level=2]',
        '  - paragraph:',
        '    - text: نطلب موافقتكم قبل قياس الزيارات أو عرض الإعلانات. لا يغير الرفض شيئا في زيارتكم.',
        '    - link "معرفة المزيد":',
        '      - /url: /confidentialite',
        '  - button "رفض الكل"',
        '  - button "قبول الكل"',
        '  - button "اختيار"',
        '  - paragraph: "اللجنة الوطنية: \u2066D-329/2026\u2069 · InfraForge Morocco"',
      ].join('\n'),
    )
    expect(await dialog(page).evaluate(element => element.getAttribute('lang'))).toBe('ar')
    await place.close()
  })

  test('sees every cookie with its owner and how long it stays', async () => {
    const { page, place } = await visit()
    await button(page, 'Choisir').click()
    const rows = await page.locator('.cookie').allInnerTexts()
    expect(rows.map(row => row.split('\n'))).toEqual([
      ['session', 'InfraForge', 'session', 'Reste connecté'],
      ['_stat*', 'InfraForge', '390 jours', 'Compte les visites'],
    ])
    expect(await page.getByLabel('Fonctionnement du site').isDisabled()).toBe(true)
    expect(await page.getByLabel('Publicité').isChecked()).toBe(false)
    await place.close()
  })

  test.each([true, false])('who wants less movement (%s) gets it', async less => {
    const { page, place } = await visit({ reducedMotion: less ? 'reduce' : 'no-preference' })
    await dialog(page).waitFor()
    const moves = await dialog(page).evaluate(element => getComputedStyle(element).animationName)
    expect(moves).toBe(less ? 'none' : 'in')
    await place.close()
  })

  test('finds the preferences again on every page, whatever was chosen', async () => {
    const { page, place } = await visit()
    for (const choice of ['Tout refuser', 'Tout accepter', 'Tout refuser']) {
      await button(page, choice).click()
      await page.goto(`${site.origin}/bare`)
      await button(page, 'Cookies').click()
    }
    await place.close()
  })

  test('of a page with its own code: it asks, opens and hears of changes', async () => {
    const { page, place } = await visit()
    const seen = await page.evaluate(async () => {
      const consent = await (window as unknown as { himaya: Promise<HimayaConsent> }).himaya
      const heard: boolean[] = []
      const stop = consent.onChange(() => heard.push(consent.has('analytics')))
      const before = [consent.has('functional'), consent.has('analytics'), consent.has('no such')]
      await consent.decide(['analytics'])
      stop()
      await consent.decide(['analytics', 'marketing'])
      consent.open()
      return { before, last: heard.at(-1), told: heard.length, categories: consent.categories }
    })
    expect(seen).toEqual({
      ...{ before: [true, false, false], last: true, told: 2, categories: ['analytics', 'marketing'] },
    })
    await page.getByLabel('Publicité').waitFor()
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
