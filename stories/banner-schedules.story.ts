// Hundreds of schedules made at random, in a real browser over its real storage: two tabs of one site, a server that refuses or is cut
// off, cookies changed, brought back or cleared, tabs loaded anew at any moment. Nothing turns a refusal into a consent. (What a browser
// cannot be made to do – storage that goes deaf, a page that dies between two writes – is in packages/banner/consent.test.ts.)
import type { HimayaConsent } from '@himaya/banner/start'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answering, type BannerSite, notice, openBannerSite } from './banner-site.ts'
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

const CATEGORIES = ['analytics', 'marketing'] as const
const tab = fc.constantFrom(0 as const, 1 as const)
const step = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      tab,
      granted: fc.subarray([...CATEGORIES]),
      /** Whether the next step waits for the answer. */
      waits: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('server' as const),
      answering: fc.constantFrom<Answering>('recorded', 'recorded', 'recorded', 'lost', 422, 429, 500),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('tamper' as const),
      name: fc.constantFrom('himaya_r', 'himaya_g'),
      at: fc.nat({ max: 90 }),
    }),
  },
  /** The first grant there was is put back, as by a synchronised profile. */
  { weight: 1, arbitrary: fc.record({ do: fc.constant('put back' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('forget' as const), what: fc.constantFrom('cookies', 'storage') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('publish' as const), asksAgain: fc.boolean() }) },
)
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never
type Holder = { readonly himaya: Promise<HimayaConsent> }

/** A withdrawal loads the page anew, which takes the answer with it: then it is asked again. */
const ask = async <Answer>(page: Page, question: () => Promise<Answer>): Promise<Answer> => {
  for (let tries = 0; ; tries++)
    try {
      return await question()
    } catch (error) {
      if (tries > 8 || !/context was destroyed|navigat|ERR_ABORTED/i.test(String(error))) throw error
      await page.waitForLoadState('load')
    }
}
const allowed = (page: Page): Promise<string[]> =>
  ask(page, () =>
    page.evaluate(
      async categories => {
        // A page that is being loaded anew has it in a moment.
        while (!('himaya' in window)) await new Promise(resolve => setTimeout(resolve, 5))
        const consent = await (window as unknown as Holder).himaya
        return categories.filter(category => consent.has(category))
      },
      [...CATEGORIES],
    ),
  )

const play = async (tabs: readonly [Page, Page], steps: readonly Step[]): Promise<boolean> => {
  const place = tabs[0].context()
  site.received.length = 0
  Object.assign(site, { answering: 'recorded', notice })
  const go = (page: Page, path: string) => ask(page, () => page.goto(`${site.origin}${path}`))
  // Neither page is there any more when what they kept is cleared.
  for (const page of tabs) await go(page, '/elsewhere')
  await place.clearCookies()
  await tabs[0].evaluate(() => localStorage.clear())
  for (const page of tabs) await go(page, '/bare')
  const shown = [notice.asked, notice.asked]
  /** The last decision; what its page showed, where that is known. */
  let last: { granted: readonly string[]; asked: string | undefined } = { granted: [], asked: undefined }
  /** A page that loads itself anew after a withdrawal shows what is published then; which it was is not known here. */
  const isSure = [true, true]
  let versions = 0
  let everGranted = false
  const mark = async () => (await place.cookies()).find(({ name }) => name === 'himaya_r')?.value
  let firstGrant: Awaited<ReturnType<typeof place.cookies>>[number] | undefined
  for (const each of steps) {
    if (each.do === 'decide') {
      const before = await mark()
      const isCut = await tabs[each.tab]
        .evaluate(
          async ([granted, waits]) => {
            while (!('himaya' in window)) await new Promise(resolve => setTimeout(resolve, 5))
            const consent = await (window as unknown as Holder).himaya
            const decided = consent.decide(granted)
            if (waits) await decided
            return false
          },
          [each.granted, each.waits] as const,
        )
        .catch((error: Error) => {
          if (!/context was destroyed|navigat/i.test(error.message)) throw error
          return true
        })
      // A page that was being loaded anew may not have come to decide.
      if (!isCut || (await mark()) !== before)
        last = { granted: each.granted, asked: isSure[each.tab] ? shown[each.tab] : undefined }
    } else if (each.do === 'server') site.answering = each.answering
    else if (each.do === 'reload') {
      // What is published meanwhile is what this page shows from now on.
      shown[each.tab] = site.notice.asked
      isSure[each.tab] = true
      await go(tabs[each.tab], '/bare')
    } else if (each.do === 'publish') {
      versions++
      isSure.fill(false)
      const asked = each.asksAgain ? `a-${versions}` : site.notice.asked
      site.notice = { ...site.notice, version: `n-${versions}`, asked }
    } else if (each.do === 'forget') {
      if (each.what === 'cookies') await place.clearCookies()
      else await ask(tabs[0], () => tabs[0].evaluate(() => localStorage.clear()))
    } else if (each.do === 'put back') {
      if (firstGrant) await place.addCookies([firstGrant])
    } else {
      const found = (await place.cookies()).find(({ name }) => name === each.name)
      if (found && each.at < found.value.length) {
        const changed = found.value[each.at] === 'x' ? 'y' : 'x'
        const value = found.value.slice(0, each.at) + changed + found.value.slice(each.at + 1)
        await place.addCookies([{ ...found, value }])
      }
    }
    firstGrant ??= (await place.cookies()).find(({ name }) => name === 'himaya_g')
    for (const [at, page] of tabs.entries())
      for (const category of await allowed(page)) {
        everGranted = true
        expect(last.granted).toContain(category)
        if (isSure[at] && last.asked !== undefined) expect(shown[at]).toBe(last.asked)
        expect(site.received.some(({ granted }) => granted.includes(category))).toBe(true)
      }
  }
  return everGranted
}

/** As many schedules as that allows. */
const seconds = Number(process.env.HIMAYA_BROWSER_SCHEDULES_SECONDS ?? 60)

test('in schedules over real storage nothing turns a refusal into a consent', async () => {
  let granted = 0
  let carried = 0
  const open = async () => {
    const place = await browser.newContext({ reducedMotion: 'reduce' })
    return [await place.newPage(), await place.newPage()] as const
  }
  let tabs = await open()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async steps => {
      try {
        if (await play(tabs, steps)) granted++
        carried++
      } catch (error) {
        // A renderer may die while it is asked and loads anew at once: it grants nothing, and the visitor begins again.
        if (!/Page crashed|Target crashed/.test(String(error))) throw error
        await tabs[0].context().close()
        tabs = await open()
      }
    }),
    // Shrinking a schedule that failed would take as long again, many times.
    { numRuns: 200, endOnFailure: true, interruptAfterTimeLimit: seconds * 1_000 },
  )
  await tabs[0].context().close()
  expect(carried).toBeGreaterThan(10)
  expect(granted).toBeGreaterThan(2)
}, 900_000)
