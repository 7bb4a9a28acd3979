// A citizen, on a phone, with nothing but a browser: who they are by a code, what they chose, changing it, keeping the proof.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { startSmtp, type TestSmtp } from '@himaya/platform/mail/smtp.test-support'
import { openThePortal } from '@himaya/visitors/open-portal.test-support'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'
import { type Officer, signUp } from './portal.ts'

const languages = ['fr', 'ar', 'en'] as const
const phone = { width: 320, height: 640 }
/** What 200 % zoom leaves of a 1280 px window. */
const zoomed = { width: 640, height: 400 }
const folder = mkdtempSync(join(tmpdir(), 'himaya-portal-'))

let smtp: TestSmtp
let himaya: RunningHimaya
let officer: Officer
let base: string
let browser: Browser

beforeAll(async () => {
  smtp = await startSmtp()
  const from = { name: '', address: 'envoi@himaya.example' }
  const mail = { host: 'localhost', port: smtp.port, security: 'none', account: null, from } as const
  himaya = await startHimaya({ mail })
  officer = await signUp(himaya)
  await openThePortal(officer.call, officer.organisationId)
  base = `${himaya.url}/p/${officer.organisationId}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
  await smtp?.close()
  rmSync(folder, { recursive: true, force: true })
})

let people = 0
const someone = () => `salma${++people}@example.ma`

async function codesOf(email: string, count = 1): Promise<string[]> {
  const of = () => smtp.inbox.filter(({ to }) => to[0] === email)
  await smtp.next(() => of().length >= count)
  return of().map(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? '')
}

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    // The status of a page that tells what is wrong is no fault of the page.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  return { context, page, complaints }
}

async function askCode(page: Page, email: string) {
  await page.goto(`${base}/identify`)
  await page.locator('#email').fill(email)
  await page.locator('main form .button').click()
}

async function signIn(page: Page, email = someone()) {
  await askCode(page, email)
  const codes = await codesOf(email)
  await page.locator('#code').fill(codes.at(-1) ?? '')
  await page.locator('main form .button').first().click()
  await page.waitForURL(/\/choices$/)
  return email
}

/** A yes or a no to one purpose, as a finger gives it. */
async function answer(page: Page, key: string, yes: boolean) {
  await page.goto(`${base}/choices/${key}`)
  await page
    .locator('.option')
    .nth(yes ? 0 : 1)
    .click()
  await page.locator('main form[action*="/choices/"] .button').click()
}

const stateOf = (page: Page, key: string) =>
  page.locator(`.choice:has(a[href$="/choices/${key}"]) .state`).getAttribute('class')

describe.each(languages)('in %s', language => {
  test.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('the whole way, %s', async (_how, javaScriptEnabled) => {
    const { page, context } = await open({ javaScriptEnabled })
    await page.goto(`${base}?lang=${language}`)
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    await page.locator('main .button').click()
    const email = someone()
    await page.locator('#email').fill(email)
    await page.locator('main form .button').click()
    const letter = await smtp.next(({ to }) => to[0] === email)
    expect(letter.headers.get('content-language')).toBe(language)
    const [code = ''] = await codesOf(email)
    await page.locator('#code').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await page.locator('main form .button').first().click()
    expect(await stateOf(page, 'offers-sms')).toBe('state unknown')

    await answer(page, 'offers-sms', true)
    await page.waitForURL(/\/done\//)
    await page.goto(`${base}/choices`)
    expect(await stateOf(page, 'offers-sms')).toBe('state granted')
    await answer(page, 'offers-sms', false)
    await page.goto(`${base}/choices`)
    expect(await stateOf(page, 'offers-sms')).toBe('state refused')
    await page.goto(`${base}/history`)
    expect(await page.locator('main ol > li').count()).toBe(2)
    await context.close()
  })

  test.each(['light', 'dark'] as const)(
    'no page of the way has a barrier, sticks out at 320 px or at twice the size, or is refused anything (%s)',
    async colorScheme => {
      const { page, context, complaints } = await open({ colorScheme })
      const look = async () => {
        const where = `${page.url()} `
        expect(where + (await barriers(page))).toBe(where)
        for (const size of [zoomed, phone]) {
          await page.setViewportSize(size)
          expect(where + (await sticksOut(page))).toBe(`${where}false`)
        }
        expect(await page.locator('script').count()).toBe(0)
      }
      await page.goto(`${base}?lang=${language}`)
      await look()
      await page.goto(`${base}/identify`)
      await look()
      await page.locator('#email').fill('salma')
      await page.locator('main form .button').click()
      await look()
      const email = someone()
      await askCode(page, email)
      await look()
      await page.locator('#code').fill('1')
      await page.locator('main form .button').first().click()
      await look()
      await page.locator('#code').fill((await codesOf(email))[0] ?? '')
      await page.locator('main form .button').first().click()
      await look()
      await page.goto(`${base}/choices/share-rif`)
      await look()
      await page.locator('main form[action*="/choices/"] .button').click()
      await look()
      await answer(page, 'advice', true)
      await look()
      await page.locator('.option').nth(1).click()
      await page.locator('main form[action*="/choices/"] .button').click()
      await look()
      await answer(page, 'share-rif', true)
      await page.locator('.qr').waitFor()
      await look()
      for (const path of ['choices', 'history', 'nowhere', 'link/tampered', 'code/none']) {
        await page.goto(`${base}/${path}`)
        await look()
      }
      await page.goto(`${base}/choices`)
      await page.locator('form[action$="/sign-out"] button').click()
      await look()
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('a choice prints on one sheet, with its proof', async () => {
    const { page, context } = await open()
    await page.goto(`${base}?lang=${language}`)
    await signIn(page)
    await answer(page, 'offers-email', true)
    await page.locator('.qr').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['.qr', 'h1', '.key >> nth=1'])
      expect(await page.locator(shown).isVisible()).toBe(true)
    for (const hidden of ['nav', '.button >> nth=0', 'form'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await context.close()
  })
})

describe('with the keyboard alone', () => {
  test('a visitor gets in, refuses everything, and leaves', async () => {
    const { page, context } = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab')
        if ((await focused()) === words) return page.keyboard.press('Enter')
      }
      throw new Error(`the keyboard does not reach “${words}”`)
    }
    await page.goto(`${base}?lang=en`)
    await tabTo('See and change my choices')
    await page.locator('#email').focus()
    const email = someone()
    await page.keyboard.type(email)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/code\//)
    await page.locator('#code').focus()
    await page.keyboard.type((await codesOf(email))[0] ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/choices$/)
    await tabTo('Refuse everything')
    await page.waitForURL(/\/done\//)
    await page.goto(`${base}/choices`)
    expect(await page.locator('.state.refused').count()).toBe(4)
    await tabTo('Leave')
    await page.waitForURL(/\/signed-out$/)
    await context.close()
  })

  test('the first stop leads past what stands on every page', async () => {
    const { page, context } = await open()
    await page.goto(base)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await context.close()
  })
})

describe('what is chosen', () => {
  test('is proved by a file that verifies without Himaya', async () => {
    const { page, context } = await open()
    await signIn(page)
    await answer(page, 'offers-email', true)
    const link = page.locator('a[download]')
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const file = join(folder, 'receipt.json')
    await download.saveAs(file)
    const cli = fileURLToPath(new URL('../apps/cli/main.ts', import.meta.url))
    const verify = () =>
      spawnSync(process.execPath, [cli, 'evidence', 'verify', file, '--lang', 'en'], { encoding: 'utf8' })
    expect(verify()).toMatchObject({ status: 0 })
    expect(readFileSync(file, 'utf8')).toContain('offers-email')
    await context.close()
  })

  test('no more offers is one act, and touches nothing else', async () => {
    const { page, context } = await open()
    await signIn(page)
    await answer(page, 'offers-email', true)
    await answer(page, 'share-rif', true)
    await page.goto(`${base}/choices`)
    await page.locator('form[action$="/stop-prospecting"] button').click()
    await page.waitForURL(/\/done\//)
    await page.goto(`${base}/choices`)
    expect(
      await Promise.all(['offers-email', 'offers-sms', 'share-rif', 'advice'].map(key => stateOf(page, key))),
    ).toEqual(['state refused', 'state refused', 'state granted', 'state unknown'])
    await context.close()
  })

  test('a minor may refuse, and agrees through a guardian only', async () => {
    const { page, context } = await open()
    await page.goto(`${base}?lang=en`)
    await signIn(page)
    await answer(page, 'advice', true)
    await page.getByText('No, I am under 18').click()
    await page.locator('main form[action*="/choices/"] .button').click()
    expect(await page.locator('h1').textContent()).toBe('A parent or guardian has to decide')
    await page.goto(`${base}/choices`)
    expect(await stateOf(page, 'advice')).toBe('state unknown')
    await answer(page, 'advice', false)
    await page.goto(`${base}/choices`)
    expect(await stateOf(page, 'advice')).toBe('state refused')
    await answer(page, 'advice', true)
    await page.getByText('Yes, I am 18 or older').click()
    await page.locator('main form[action*="/choices/"] .button').click()
    await page.waitForURL(/\/done\//)
    await context.close()
  })

  test('going back and reloading records nothing twice', async () => {
    const { page, context } = await open()
    await signIn(page)
    await answer(page, 'offers-email', true)
    await page.waitForURL(/\/done\//)
    await page.reload()
    await page.goBack()
    await page.goForward()
    await page.goto(`${base}/history`)
    expect(await page.locator('main ol > li').count()).toBe(1)
    await context.close()
  })
})

describe('a link in the organisation’s message', () => {
  const linkFor = async (email: string) => {
    const [{ url }] = await officer.call('POST', `/organisations/${officer.organisationId}/visitors/links`, {
      emails: [email],
      language: 'en',
    })
    return new URL(url, himaya.url).href
  }

  test('opens the choices after one confirmation, and not the history', async () => {
    const { page, context } = await open()
    const email = someone()
    await page.goto(await linkFor(email))
    expect(await context.cookies()).not.toContainEqual(
      expect.objectContaining({ name: expect.stringContaining('visit') }),
    )
    expect(await page.locator('main').textContent()).toContain(email)
    await page.getByText('Yes, open my choices').click()
    await page.waitForURL(/\/choices$/)
    await page.goto(`${base}/history`)
    expect(await page.locator('main').textContent()).toContain('get a code')
    await context.close()
  })

  test('that was altered opens nothing', async () => {
    const { page, context } = await open()
    const url = await linkFor(someone())
    const answered = await page.goto(url.replace(/.(?=\?lang)/, last => (last === 'A' ? 'B' : 'A')))
    expect(answered?.status()).toBe(410)
    await context.close()
  })
})

describe('who tries it otherwise', () => {
  test('gets in with two tabs, each with its own code', async () => {
    const { page, context } = await open()
    const other = await context.newPage()
    const email = someone()
    await askCode(page, email)
    const [first = ''] = await codesOf(email)
    await askCode(other, email)
    await codesOf(email, 2)
    await page.locator('#code').fill(first)
    await page.locator('main form .button').first().click()
    await page.waitForURL(/\/choices$/)
    await context.close()
  })

  test('sees how many tries are left, then needs a new code; a code opens once', async () => {
    const { page, context } = await open()
    await page.goto(`${base}?lang=en`)
    const email = someone()
    await askCode(page, email)
    const [code = ''] = await codesOf(email)
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    for (const words of ['4 tries left', '3 tries left', '2 tries left', '1 try left']) {
      await page.locator('#code').fill(wrong)
      await page.locator('main form .button').first().click()
      expect(await page.locator('.fault').textContent()).toContain(words)
    }
    await page.locator('#code').fill(wrong)
    await page.locator('main form .button').first().click()
    expect(await page.locator('h1').textContent()).toBe('This code no longer works')
    await page.getByText('Ask for a new code').click()
    await page.locator('#email').fill(email)
    await page.locator('main form .button').click()
    const at = page.url()
    const [, second = ''] = await codesOf(email, 2)
    await page.locator('#code').fill(second)
    await page.locator('main form .button').first().click()
    await page.waitForURL(/\/choices$/)
    await page.goto(at)
    expect(await page.locator('h1').textContent()).toBe('This code no longer works')
    await context.close()
  })

  test('may have a code sent again, and use either', async () => {
    const { page, context } = await open()
    await page.goto(`${base}?lang=en`)
    const email = someone()
    await askCode(page, email)
    await page.getByText('Send a new code').click()
    expect(await page.locator('.told').textContent()).toBe('A new code is on its way.')
    const [first = ''] = await codesOf(email, 2)
    await page.locator('#code').fill(first)
    await page.locator('main form .button').first().click()
    await page.waitForURL(/\/choices$/)
    await context.close()
  })

  test('sees nothing by the back button after leaving', async () => {
    const { page, context } = await open()
    const email = await signIn(page)
    await page.goto(`${base}/history`)
    await page.goto(`${base}/choices`)
    await page.locator('form[action$="/sign-out"] button').click()
    await page.waitForURL(/\/signed-out$/)
    await page.goBack()
    expect(await page.content()).not.toContain(email)
    expect(page.url()).toMatch(/\/identify$/)
    await context.close()
  })

  test.each([
    'salma@example.ma\r\nBcc: all@example.ma',
    `${'a'.repeat(300)}@example.ma`,
    'سلمى@مثال.المغرب',
    '<script>alert(1)</script>@example.ma',
    '"><b>@example.ma',
  ])('with the address %j is told to write a whole one', async email => {
    const before = smtp.inbox.length
    const answered = await fetch(`${base}/identify`, {
      method: 'POST',
      headers: { origin: himaya.url },
      body: new URLSearchParams({ email }),
    })
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toContain('aria-invalid="true"')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('"><b>')
    expect(smtp.inbox.length).toBe(before)
  })

  test('from another site is refused, and a cookie of the visit goes to no other', async () => {
    const { page, context } = await open()
    await signIn(page)
    const visit = (await context.cookies()).find(({ name }) => name.includes('visit'))
    expect(visit).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: new URL(base).pathname })
    const answered = await fetch(`${base}/refuse-everything`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', cookie: `${visit?.name}=${visit?.value}` },
      redirect: 'manual',
    })
    expect(answered.status).toBe(403)
    await page.goto(`${base}/choices`)
    expect(await page.locator('.state.refused').count()).toBe(0)
    await context.close()
  })

  test.each([
    ['/p/not-an-organisation', 404],
    ['/p/01999999-9999-7999-8999-999999999999', 404],
    ['/p/01999999-9999-7999-8999-999999999999/choices', 404],
    ['/p/assets/../../package.json', 404],
    ['/p/assets/none.css', 404],
  ])('finds nothing at %s', async (path, status) => {
    expect((await fetch(himaya.url + path)).status).toBe(status)
  })

  test('with too large a form is told so', async () => {
    const answered = await fetch(`${base}/identify`, {
      method: 'POST',
      headers: { origin: himaya.url },
      body: new URLSearchParams({ email: 'a'.repeat(100_000) }),
    })
    expect(answered.status).toBe(413)
  })
})

test('a first visit weighs little, has no script, and may run none', async () => {
  const answered = await fetch(base)
  const html = await answered.text()
  const [, sheet = ''] = /href="(\/p\/assets\/[^"]+\.css)"/.exec(html) ?? []
  const css = await (await fetch(himaya.url + sheet)).text()
  expect(html).not.toMatch(/<script|javascript:|\son\w+=/i)
  expect(answered.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/)
  expect(gzipSync(html).length + gzipSync(css).length).toBeLessThan(8_000)
})

test('an organisation whose portal asks nothing yet, and one without mail, say so', async () => {
  const bare = await startHimaya()
  try {
    const { organisationId, call } = await signUp(bare)
    const at = `${bare.url}/p/${organisationId}`
    expect(await (await fetch(`${at}?lang=en`)).text()).toContain(
      'There is nothing to choose here at the moment.',
    )
    await openThePortal(call, organisationId)
    const answered = await fetch(`${at}/identify?lang=en`)
    expect(answered.status).toBe(503)
    const html = await answered.text()
    expect(html).toContain('Codes cannot be sent yet')
    expect(html).toContain('contact@argan.example')
    const sent = await fetch(`${at}/identify`, {
      method: 'POST',
      headers: { origin: bare.url },
      body: new URLSearchParams({ email: 'salma@example.ma' }),
    })
    expect(sent.status).toBe(503)
  } finally {
    await bare.stop()
  }
})
