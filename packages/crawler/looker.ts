// One browser profile looking at pages that may be hostile: nothing they do keeps it longer than its deadlines. No pop-up stays,
// no dialog waits, nothing is downloaded, and the choice of a robot reaches no register of consents.
import type { Browser, Page } from 'playwright-core'
import type { Pass, VisitedPage } from './report.ts'
import type { Seen } from './seen.ts'

const LOAD = 12_000
const ALIVE = 1_500
const QUIET = 4_000
const ANSWER = 4_000
const MOST_FRAMES = 20
const MOST_LINKS = 500
const MOST_TOLD = 2_000

/** `undefined` where it takes longer, or fails: a page that hangs answers nothing. */
const within = async <Value>(milliseconds: number, work: Promise<Value>): Promise<Value | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, milliseconds, undefined)
  try {
    return await Promise.race([work.catch(() => undefined), promise])
  } finally {
    clearTimeout(timer)
  }
}

/** In every frame, before its own scripts: who sets a cookie or a stored key. */
const noteSetters = () => {
  type Told = (name: string, stack: string) => void
  let left = 500
  const tell = (name: string) =>
    left-- > 0 &&
    (globalThis as unknown as { himayaSaw?: Told }).himayaSaw?.(
      name.slice(0, 200),
      (new Error().stack ?? '').slice(0, 4_000),
    )
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {}
  if (set && get)
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      enumerable: true,
      get,
      set(text: string) {
        tell(String(text).split('=')[0]?.trim() ?? '')
        set.call(this, text)
      },
    })
}

/** The first address in a stack that is not the page's own reading of it. */
const addressIn = (stack: string): string | undefined => /https?:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(stack)?.[0]

export type Look = { readonly visited: VisitedPage; readonly url: string; readonly links: readonly string[] }

export async function openLooker({
  browser,
  proxy,
  seen,
  failureAt,
}: {
  readonly browser: Browser
  readonly proxy: string
  readonly seen: Seen
  /** Why the gate let nothing of this host through; null where it did. */
  readonly failureAt: (host: string) => 'refused' | 'not-reached' | null
}) {
  const context = await browser.newContext({
    proxy: { server: proxy },
    acceptDownloads: false,
    serviceWorkers: 'block',
    ignoreHTTPSErrors: false,
    viewport: { width: 1280, height: 800 },
  })
  let pass: Pass = 'before'
  /** Before a choice was made, nothing counts as seen after it. */
  let isNoting = true
  let current: Page | undefined
  let here = ''
  /** Where the page that is open was last sent. */
  let heading = ''
  let told = 0
  const telling: Promise<unknown>[] = []

  await context.exposeBinding('himayaSaw', ({ frame }, name: unknown, stack: unknown) => {
    if (told++ < MOST_TOLD) seen.setBy(String(name), 'script', addressIn(String(stack)) ?? frame.url())
  })
  await context.addInitScript(noteSetters)
  context.on('page', page => {
    // Opened by a page: not looked at.
    if (current) void page.close().catch(() => undefined)
  })
  context.on('request', request => {
    if (isNoting) seen.called(pass, request.url(), request.resourceType(), here)
  })
  context.on('response', response => {
    if (told++ > MOST_TOLD) return
    telling.push(
      within(
        ANSWER,
        response.headerValues('set-cookie').then(values => {
          for (const value of values)
            seen.setBy(value.split('=')[0]?.trim() ?? '', 'response', response.url())
        }),
      ),
    )
  })
  await context.route(
    url => /^\/v1\/(consents|beacon)$/.test(url.pathname),
    route =>
      route.fulfill({
        status: 201,
        headers: { 'access-control-allow-origin': '*' },
        contentType: 'application/json',
        body: '{}',
      }),
  )

  const closePage = async () => {
    const page = current
    current = undefined
    if (page) await within(ANSWER, page.close())
  }

  const openPage = async (): Promise<Page> => {
    await closePage()
    const page = await context.newPage()
    current = page
    page.on('request', request => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) heading = request.url()
    })
    page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined))
    page.on('download', download => void download.cancel().catch(() => undefined))
    return page
  }

  const note = async (page: Page, answersNow: boolean) => {
    await within(ANSWER, Promise.all(telling.splice(0)))
    const jar = await within(ANSWER, context.cookies())
    if (!isNoting) return
    seen.kept(pass, jar ?? [], here, Date.now())
    if (!answersNow) return
    for (const frame of page.frames().slice(0, MOST_FRAMES)) {
      const found = await within(ANSWER, frame.evaluate(storedKeys))
      for (const { kind, key } of found?.keys ?? []) seen.stored(pass, kind, found?.origin ?? '', key, here)
    }
  }

  const look = async (url: string): Promise<Look> => {
    const page = await openPage()
    here = url
    heading = url
    let status: number | null = null
    let failure: VisitedPage['failure'] = null
    const going = page.goto(url, { waitUntil: 'load', timeout: LOAD }).then(
      answer => {
        status = answer?.status() ?? null
      },
      (error: Error) => {
        failure = failureOf(error.message)
      },
    )
    await within(LOAD + ANSWER, going)
    const at = URL.parse(page.url())
    if (failure || status === null || status >= 400)
      failure = failureAt(URL.parse(heading)?.hostname ?? '') ?? failure
    // A page that answers nothing is not asked again.
    const answers =
      (await within(
        ALIVE,
        page.evaluate(() => true),
      )) === true
    if (answers) {
      await within(QUIET + 500, page.waitForLoadState('networkidle', { timeout: QUIET }))
      // Reading on is no consent (art. 4); some pages take it for one.
      await within(
        ALIVE,
        page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
      )
      await within(QUIET, page.waitForLoadState('networkidle', { timeout: QUIET }))
    }
    await note(page, answers)
    if (!answers) return { visited: { url, status, failure: failure ?? 'slow' }, url, links: [] }
    const links = await within(ANSWER, page.evaluate(linksOnPage, MOST_LINKS))
    return {
      visited: { url, status, failure },
      url: at?.protocol.startsWith('http') ? page.url() : url,
      links: links ?? [],
    }
  }

  return {
    look,
    /** What was set and called from now on counts as of this pass. */
    begin: (next: Pass, notes: boolean) => {
      pass = next
      isNoting = notes
    },
    /** Whether our own banner is on the page that is open. */
    hasBanner: async (): Promise<boolean> =>
      (current &&
        (await within(
          ANSWER,
          current.evaluate(() => 'himaya' in globalThis),
        ))) === true,
    /** Makes the choice on the page that is open. @returns whether it could be made */
    choose: async (accept: boolean, selector: string | undefined): Promise<boolean> => {
      if (!current) return false
      const made = selector
        ? await within(
            LOAD,
            current.click(selector, { timeout: QUIET }).then(() => true),
          )
        : await within(LOAD, current.evaluate(decideAll, accept))
      await within(QUIET, current.waitForLoadState('networkidle', { timeout: QUIET }))
      return made === true
    },
    close: async () => {
      await closePage()
      await within(ANSWER, context.close())
    },
  }
}

export type Looker = Awaited<ReturnType<typeof openLooker>>

const failureOf = (message: string): VisitedPage['failure'] => {
  if (/ERR_TOO_MANY_REDIRECTS/.test(message)) return 'too-many-redirects'
  if (/Download is starting|ERR_ABORTED/.test(message)) return 'download'
  if (/Timeout/.test(message)) return 'slow'
  if (/ERR_TUNNEL_CONNECTION_FAILED|ERR_NAME|ERR_CONNECTION|ERR_EMPTY|ERR_PROXY|ERR_TIMED_OUT/.test(message))
    return 'not-reached'
  return 'broken'
}

const storedKeys = async () => {
  const keys: { kind: 'local' | 'session' | 'database'; key: string }[] = []
  const add = (kind: 'local' | 'session', read: () => Storage) => {
    try {
      for (const key of Object.keys(read()).slice(0, 200)) keys.push({ kind, key: key.slice(0, 200) })
    } catch {
      // Not for this frame: nothing is kept there.
    }
  }
  add('local', () => localStorage)
  add('session', () => sessionStorage)
  const databases = await indexedDB.databases().catch(() => [])
  for (const { name } of databases.slice(0, 200))
    keys.push({ kind: 'database', key: (name ?? '').slice(0, 200) })
  return { origin: location.origin, keys }
}

const linksOnPage = (most: number) =>
  Array.from(document.links)
    .slice(0, most)
    .map(({ href }) => href)
    .filter(href => href.length < 2_000)

const decideAll = async (accept: boolean): Promise<boolean> => {
  type Api = { decide(categories: readonly string[]): Promise<void>; readonly categories: readonly string[] }
  const consent = await (globalThis as unknown as { himaya?: Promise<Api> }).himaya
  if (!consent) return false
  await consent.decide(accept ? consent.categories : [])
  return true
}
