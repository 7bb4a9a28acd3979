// The HTML in a real browser: readable by everyone (axe, WCAG 2.2 AA, light and dark), quiet under the strictest
// content policy, mirrored in Arabic, whole on a narrow screen.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { BilingualDocument, Document } from './document.ts'
import { renderHtml } from './html.ts'
import { sampleBilingual, sampleDossier } from './sample/dossier.ts'
import { hostileDocument } from './sample/hostile.ts'
import { sampleLetter } from './sample/letter.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const css = readFileSync(new URL('document.css', import.meta.url), 'utf8')
const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox'],
  })
})
afterAll(() => browser?.close())

type Shown = { page: Page; violations: string[] }

const show = async (
  document: Document | BilingualDocument,
  { width = 1100, scheme = 'light' as 'light' | 'dark' } = {},
): Promise<Shown> => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
  const violations: string[] = []
  page.on('console', message => violations.push(message.text()))
  page.on('dialog', dialog => {
    violations.push('a dialog opened')
    void dialog.dismiss()
  })
  const policy = "default-src 'none'; style-src 'self'"
  await page.route('**/*', route => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/document.css') return route.fulfill({ contentType: 'text/css', body: css })
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 })
    if (pathname !== '/') violations.push(`asked for ${pathname}`)
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body:
        '<!doctype html><html lang="fr"><head><title>Document</title><meta name="color-scheme" content="light dark">' +
        `<link rel="stylesheet" href="/document.css"></head><body><main>${renderHtml(document)}</main></body></html>`,
    })
  })
  await page.goto('http://document.example/')
  return { page, violations }
}

describe.each([
  ['French', sampleDossier('fr')],
  ['Arabic', sampleDossier('ar')],
  ['bilingual', sampleBilingual()],
  ['a letter', sampleLetter('fr')],
  ['hostile', hostileDocument('fr')],
] as const)('%s', (_, document) => {
  it.each(['light', 'dark'] as const)('has nothing that axe would mend, in %s', async scheme => {
    const { page } = await show(document, { scheme })
    const found = (await page.evaluate(
      `${axe}; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    )) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await page.close()
  })

  it('asks for nothing, runs nothing and breaks no rule of a policy without inline style or script', async () => {
    const { page, violations } = await show(document)
    expect(violations).toEqual([])
    await page.close()
  })

  it('fits a screen of 320 pixels', async () => {
    const { page } = await show(document, { width: 320 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })
})

const left = (page: Page, selector: string) =>
  page.evaluate<number>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().left`)

it('mirrors the page in Arabic: numbers, reasons and figures change sides', async () => {
  const sides = async (document: Document) => {
    const { page } = await show(document)
    const places = {
      reason: (await left(page, '.d-reason')) > (await left(page, '.d-beside')) + 100,
      number: (await left(page, '.d-number')) < (await left(page, 'h2')),
      figures: (await left(page, 'td.d-end')) > (await left(page, 'tbody th')),
    }
    await page.close()
    return places
  }
  expect(await sides(sampleDossier('fr'))).toEqual({ reason: true, number: true, figures: true })
  expect(await sides(sampleDossier('ar'))).toEqual({ reason: false, number: false, figures: false })
})
