// A visitor of somebody's site when things go wrong: storage that is blocked, cookies that were changed, clocks that jump, pages that
// come back, networks that fail. Each leaves a refusal, and what was said reaches the server when it can.
import type { HimayaConsent } from '@himaya/banner/start'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type BannerSite, notice, openBannerSite } from './banner-site.ts'
import { openBrowser } from './browser.ts'

let browser: Browser
let site: BannerSite
let place: BrowserContext

beforeAll(async () => {
  site = await openBannerSite()
  browser = await openBrowser()
})
afterEach(async () => {
  await place.close()
  Object.assign(site, { answering: 'recorded', notice })
  site.received.length = 0
  site.beacons.length = 0
})
afterAll(async () => {
  await browser.close()
  site.stop()
})

const visit = async (path = '/', origin = site.origin): Promise<Page> => {
  const page = await place.newPage()
  await page.goto(`${origin}${path}`)
  return page
}
const arrive = async (path?: string, origin?: string): Promise<Page> => {
  place = await browser.newContext({ reducedMotion: 'reduce' })
  return visit(path, origin)
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')
const ran = (page: Page) => page.evaluate(() => ({ ...document.body.dataset }))
const everything = { stat: '1', ads: '1' }
const accept = async (page: Page) => {
  await button(page, 'Tout accepter').click()
  await expect.poll(() => ran(page)).toEqual(everything)
}
/** The banner is there, whether it asks or not. */
const isReady = (page: Page) => button(page, 'Cookies').waitFor()

describe('marks', () => {
  test.each(['himaya_r', 'himaya_g'])('%s changed by a letter is none: nothing runs', async name => {
    const page = await arrive()
    await accept(page)
    const kept = (await place.cookies()).find(cookie => cookie.name === name)
    if (!kept) throw new Error(`${name} is not kept`)
    const letter = kept.value.length - 12
    const changed =
      kept.value.slice(0, letter) + (kept.value[letter] === 'x' ? 'y' : 'x') + kept.value.slice(letter + 1)
    await place.addCookies([{ ...kept, value: changed }])
    await page.reload()
    await isReady(page)
    expect(await ran(page)).toEqual({})
  })

  test('a grant copied from another decision grants nothing', async () => {
    const page = await arrive()
    await accept(page)
    const grant = (await place.cookies()).find(({ name }) => name === 'himaya_g')
    if (!grant) throw new Error('nothing was granted')
    await button(page, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Tout refuser').click()])
    await place.addCookies([grant])
    await page.reload()
    await isReady(page)
    expect(await ran(page)).toEqual({})
    expect(await dialog(page).count()).toBe(0)
  })

  test('two that contradict each other grant nothing', async () => {
    const page = await arrive('/', `http://www.boutique.test:${site.port}`)
    await accept(page)
    const kept = await place.cookies()
    await page.evaluate(text => localStorage.setItem('himaya_r', text), kept[0]?.value ?? '')
    await page.reload()
    await dialog(page).waitFor()
    expect(await ran(page)).toEqual({})
  })
})

describe('storage', () => {
  test('that a browser gives no page of: nothing runs, it can be asked, and is asked on every page', async () => {
    // A page without an origin: cookies and storage throw.
    const page = await arrive('/alone')
    await button(page, 'Tout accepter').click()
    await expect.poll(() => site.received.length).toBe(1)
    await page.waitForTimeout(500)
    expect(await ran(page)).toEqual({})
    expect(await dialog(page).count()).toBe(0)
    await page.reload()
    await dialog(page).waitFor()
  })

  test('that is full: the choice is kept in a cookie', async () => {
    const page = await arrive()
    const left = await page.evaluate(() => {
      for (let size = 1 << 20, at = 0; size >= 1; at++)
        try {
          localStorage.setItem(`full.${at}`, 'x'.repeat(size))
        } catch {
          size >>= 1
        }
      try {
        localStorage.setItem('one', 'more')
        return true
      } catch {
        return false
      }
    })
    expect(left).toBe(false)
    await accept(page)
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(everything)
  })

  test('without cookies: the choice is kept by the page’s own storage', async () => {
    place = await browser.newContext({ reducedMotion: 'reduce' })
    await place.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined }),
    )
    const page = await visit()
    await accept(page)
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(everything)
    await button(page, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Tout refuser').click()])
    await isReady(page)
    expect(await ran(page)).toEqual({})
  })

  test('cleared by the visitor: it is asked again, and nothing runs', async () => {
    const page = await arrive()
    await accept(page)
    await place.clearCookies()
    await page.reload()
    await dialog(page).waitFor()
    expect(await ran(page)).toEqual({})
  })
})

describe('a clock', () => {
  const DAY = 86_400_000
  test.each([
    ['a year later', 365 * DAY, false],
    ['179 days later', 179 * DAY, true],
    ['set back by a day', -DAY, false],
    ['a minute behind', -60_000, true],
  ])('%s', async (_when, by, holds) => {
    const page = await arrive()
    await accept(page)
    const late = await place.newPage()
    await late.clock.setFixedTime(Date.now() + by)
    await late.goto(site.origin)
    await isReady(late)
    if (holds) await expect.poll(() => ran(late)).toEqual(everything)
    else {
      await dialog(late).waitFor()
      expect(await ran(late)).toEqual({})
    }
  })
})

describe('the network', () => {
  test('gone while choosing: what was chosen waits, and is sent when it is back', async () => {
    const page = await arrive()
    await dialog(page).waitFor()
    await place.setOffline(true)
    await button(page, 'Tout accepter').click()
    await page.waitForTimeout(300)
    expect(await ran(page)).toEqual({})
    await place.setOffline(false)
    await expect.poll(() => ran(page)).toEqual(everything)
    expect(site.received).toHaveLength(1)
  })

  test('gone for three choices: they are sent in their order, the last stands', async () => {
    const page = await arrive()
    await place.setOffline(true)
    const decide = (...categories: string[]) =>
      page.evaluate(
        async chosen =>
          (await (window as unknown as { himaya: Promise<HimayaConsent> }).himaya).decide(chosen),
        categories,
      )
    await decide('marketing')
    await decide('analytics', 'marketing')
    await decide('analytics')
    await place.setOffline(false)
    await expect.poll(() => ran(page)).toEqual({ stat: '1' })
    expect(site.received.map(({ order, granted }) => [order, granted])).toEqual([
      [0, ['marketing']],
      [1, ['analytics', 'marketing']],
      [2, ['analytics']],
    ])
  })

  test('a record the server will never take blocks none behind it, and grants nothing', async () => {
    site.answering = 422
    const page = await arrive()
    await button(page, 'Tout accepter').click()
    await page.waitForTimeout(500)
    expect(await ran(page)).toEqual({})
    expect(await page.evaluate(() => localStorage.getItem('himaya_queue'))).toBeNull()
    site.answering = 'recorded'
    await page.reload()
    await isReady(page)
    expect(await ran(page)).toEqual({})
    await button(page, 'Cookies').click()
    await accept(page)
    expect(site.received.map(({ order }) => order)).toEqual([1])
  })

  test('a page that is left sends by a beacon what still waits, and goes on holding it for refused', async () => {
    site.answering = 503
    const page = await arrive()
    await button(page, 'Tout accepter').click()
    await page.waitForTimeout(300)
    await page.goto(`${site.origin}/elsewhere`)
    await expect.poll(() => site.beacons.length).toBe(1)
    expect(site.beacons[0]).toMatchObject({ granted: ['analytics', 'marketing'] })
    await page.goto(`${site.origin}/`)
    await isReady(page)
    expect(await ran(page)).toEqual({})
    site.answering = 'recorded'
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(everything)
    expect(site.received).toHaveLength(1)
  })

  test('without a notice nothing is asked and nothing runs', async () => {
    place = await browser.newContext()
    await place.route('**/notice', route => route.fulfill({ status: 500, body: '' }))
    const page = await visit()
    await page.waitForTimeout(300)
    expect(await ran(page)).toEqual({})
    expect(await dialog(page).count()).toBe(0)
  })
})

describe('a site', () => {
  test('with subdomains: a choice on one is a choice on all, a withdrawal too', async () => {
    const on = (name: string) => `http://${name}.boutique.test:${site.port}`
    const page = await arrive('/', on('www'))
    await accept(page)
    const blog = await visit('/', on('blog'))
    await expect.poll(() => ran(blog)).toEqual(everything)
    expect(await dialog(blog).count()).toBe(0)
    await button(blog, 'Cookies').click()
    await Promise.all([blog.waitForEvent('load'), button(blog, 'Tout refuser').click()])
    await page.reload()
    await isReady(page)
    expect(await ran(page)).toEqual({})
    expect(site.received.map(({ subject, order }) => [subject, order])).toEqual([
      [site.received[0]?.subject, 0],
      [site.received[0]?.subject, 1],
    ])
    // Another domain knows nothing of it.
    const other = await visit('/', `http://www.ailleurs.test:${site.port}`)
    await dialog(other).waitFor()
  })

  test('that begins to share its choice with subdomains: an older choice of one host does not stand in the way', async () => {
    const page = await arrive('/', `http://www.ailleurs.test:${site.port}`)
    await accept(page)
    site.notice = { ...notice, domain: 'ailleurs.test' }
    await page.reload()
    await button(page, 'Cookies').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Tout refuser').click()])
    await isReady(page)
    expect(await ran(page)).toEqual({})
    await button(page, 'Cookies').click()
    await accept(page)
    const blog = await visit('/', `http://blog.ailleurs.test:${site.port}`)
    await expect.poll(() => ran(blog)).toEqual(everything)
  })

  test('that changes a wording does not ask again; that asks for something else does', async () => {
    const page = await arrive()
    await accept(page)
    site.notice = { ...notice, version: 'n2' }
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(everything)
    expect(await dialog(page).count()).toBe(0)
    await button(page, 'Cookies').click()
    await button(page, 'Tout accepter').click()
    await expect.poll(() => site.received.map(record => record.notice)).toEqual(['n1', 'n2'])
    site.notice = { ...notice, version: 'n3', asked: 'a2' }
    await page.reload()
    await dialog(page).waitFor()
    expect(await ran(page)).toEqual({})
  })
})

test('a page that comes back from the browser’s memory after a withdrawal on another subdomain stops', async () => {
  // On the same host, the other page’s word alone would have the browser forget this one.
  const on = (name: string) => `http://${name}.boutique.test:${site.port}`
  const remembering = await openBrowser({ remembers: true })
  place = await remembering.newContext({ reducedMotion: 'reduce' })
  await place.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) sessionStorage.setItem('came-back', 'yes')
    }),
  )
  const page = await visit('/', on('www'))
  await accept(page)
  await page.goto(`${on('www')}/elsewhere`)
  const second = await visit('/', on('blog'))
  await button(second, 'Cookies').click()
  await Promise.all([second.waitForEvent('load'), button(second, 'Tout refuser').click()])
  await page.goBack()
  await expect.poll(() => ran(page)).toEqual({})
  expect(await page.evaluate(() => sessionStorage.getItem('came-back'))).toBe('yes')
  await remembering.close()
})
