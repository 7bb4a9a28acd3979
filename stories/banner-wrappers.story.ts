// A developer's page renders by consent: in React, in Vue, on the server. Nothing is shown before it was granted, and what was
// withdrawn goes.
import type { HimayaConsent } from '@himaya/banner/start'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BannerSite, openBannerSite } from './banner-site.ts'
import { openBrowser } from './browser.ts'

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

const decide = (page: Page, ...categories: string[]) =>
  page.evaluate(
    async chosen => (await (window as unknown as { himaya: Promise<HimayaConsent> }).himaya).decide(chosen),
    categories,
  )

describe.each(['react', 'vue'])('in %s', framework => {
  test('shows what was granted, at once and on the next page, and no longer what was withdrawn', async () => {
    const place = await browser.newContext()
    const page = await place.newPage()
    const faults: string[] = []
    page.on('pageerror', error => faults.push(error.message))
    const shown = () =>
      page.locator('#app div').evaluate(element => [...element.children].map(child => child.textContent))
    await page.goto(`${site.origin}/app/${framework}`)
    await expect.poll(shown).toEqual(['non mesuré', 'sans publicité'])
    await decide(page, 'analytics')
    await expect.poll(shown).toEqual(['mesuré', 'sans publicité'])
    await decide(page, 'analytics', 'marketing')
    await expect.poll(shown).toEqual(['mesuré', 'publicité'])
    await page.reload()
    await expect.poll(shown).toEqual(['mesuré', 'publicité'])
    await Promise.all([page.waitForEvent('load'), decide(page).catch(() => undefined)])
    await expect.poll(shown).toEqual(['non mesuré', 'sans publicité'])
    await page.evaluate(() => (globalThis as unknown as { leave(): void }).leave())
    await decide(page, 'analytics')
    expect(faults).toEqual([])
    await place.close()
  })
})

test('a server that is sent the cookies renders by the same choice', async () => {
  const place = await browser.newContext()
  const page = await place.newPage()
  const rendered = async () => {
    await page.goto(`${site.origin}/rendered`)
    return page.locator('output').textContent()
  }
  expect(await rendered()).toBe('non mesuré')
  await decide(page, 'analytics')
  expect(await rendered()).toBe('mesuré')
  site.answering = 503
  // What could not be recorded grants nothing, and the page begins anew without what it had.
  await Promise.all([
    page.waitForEvent('load'),
    decide(page, 'analytics', 'marketing').catch(() => undefined),
  ])
  expect(await rendered()).toBe('non mesuré')
  await place.close()
})
