// Every component of the design system, in three languages, light and dark, on a desk and on a phone: no barrier for
// anyone, nothing sticking out, nothing that the content policy refuses; and what the keyboard must be able to do.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { securityHeaders } from '@himaya/platform/http/security-headers'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'

const sheets = ['words', 'fields', 'list', 'law', 'surfaces', 'pictures'] as const
const languages = ['fr', 'ar', 'en'] as const
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
/** What 200 % zoom leaves of a 1280 px window. */
const zoomed = { width: 640, height: 400 }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

let browser: Browser
let folder: string
let origin: string
let stop: () => void

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'himaya-gallery-'))
  await build({
    configFile: fileURLToPath(new URL('../apps/web/vite.config.ts', import.meta.url)),
    mode: 'gallery',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  const app = new Hono()
  app.use(securityHeaders({ https: false }))
  app.get('*', async c => {
    const path = new URL(c.req.url).pathname
    const body = await readFile(join(folder, path)).catch(() => undefined)
    return body
      ? c.body(body, 200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
      : c.notFound()
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
  await browser?.close()
  stop?.()
  if (folder) await rm(folder, { recursive: true, force: true })
})

type Shown = {
  readonly sheet: string
  readonly language?: string
  readonly theme?: string
  readonly also?: string
}

const show = async (
  { sheet, language = 'fr', theme = 'light', also = '' }: Shown,
  viewport: { width: number; height: number } = desk,
) => {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(`${origin}/gallery.html?sheet=${sheet}&language=${language}&theme=${theme}${also}`)
  await page.locator('main h1').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return { page, complaints }
}

describe('each sheet', () => {
  const cases = sheets.flatMap(sheet =>
    languages.flatMap(language => [
      { sheet, language, theme: 'light', place: 'desk' as const },
      { sheet, language, theme: 'dark', place: 'desk' as const },
      { sheet, language, theme: 'light', place: 'phone' as const },
    ]),
  )
  test.each(cases)(
    '$sheet in $language, $theme, on a $place: no barrier, nothing sticks out',
    async shown => {
      const { page, complaints } = await show(shown, shown.place === 'desk' ? desk : phone)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(
        shown.language === 'ar' ? 'rtl' : 'ltr',
      )
      expect(await barriers(page)).toEqual([])
      expect(await sticksOut(page)).toBe(false)
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  test.each(sheets.map(sheet => ({ sheet })))(
    '$sheet at twice the size: nothing sticks out',
    async ({ sheet }) => {
      const { page } = await show({ sheet, language: 'ar' }, zoomed)
      expect(await sticksOut(page)).toBe(false)
      await page.close()
    },
  )
})

describe('what opens', () => {
  const opened: readonly [string, Shown, (page: Page) => Promise<void>, string][] = [
    [
      'a question before harm',
      { sheet: 'surfaces' },
      page => page.getByText('Déconnecter la source').click(),
      'dialog',
    ],
    ['a drawer', { sheet: 'surfaces' }, page => page.getByText('Ouvrir le volet').click(), 'dialog'],
    [
      'the palette',
      { sheet: 'surfaces' },
      page => page.getByRole('button', { name: 'Aller à…' }).click(),
      'dialog',
    ],
    [
      'a menu',
      { sheet: 'surfaces' },
      page => page.getByRole('button', { name: 'Autres actions' }).click(),
      'menu',
    ],
    [
      'an article',
      { sheet: 'words' },
      page => page.getByRole('button', { name: 'Ouvrir art. 12-1-e' }).click(),
      'dialog',
    ],
    [
      'a term',
      { sheet: 'words' },
      page => page.getByRole('button', { name: 'données sensibles' }).click(),
      'dialog',
    ],
    ['a label’s help', { sheet: 'words' }, page => page.getByText('Pratique de la CNDP').click(), 'dialog'],
    [
      'saved views',
      { sheet: 'list' },
      page => page.getByRole('button', { name: 'Vues' }).first().click(),
      'dialog',
    ],
    [
      'the calendar of a date',
      { sheet: 'fields' },
      page => page.getByLabel('Choisir dans le calendrier').click(),
      'dialog',
    ],
    [
      'a combobox',
      { sheet: 'fields' },
      page => page.getByLabel('Quelles données ?').first().click(),
      'listbox',
    ],
    [
      'a day with something due',
      { sheet: 'pictures' },
      page => page.getByLabel(/échéances le 26/).click(),
      'dialog',
    ],
    [
      'the reasons, on a phone',
      { sheet: 'law' },
      page => page.getByText('Autorisation préalable').click(),
      'dialog',
    ],
  ]
  test.each(opened)('%s: no barrier, and Escape gives the focus back', async (name, shown, open, role) => {
    const { page, complaints } = await show(shown, name.includes('phone') ? phone : desk)
    await open(page)
    const surface = page.getByRole(role as 'dialog').first()
    await surface.waitFor()
    // Menus and listboxes hang outside the page's landmarks, beside the control that names them.
    expect(await barriers(page, role === 'dialog' ? [] : ['region'])).toEqual([])
    await page.keyboard.press('Escape')
    await surface.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })
})

describe('a list by keyboard', () => {
  const rowAt = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-row'))
  const chosen = (page: Page) => page.locator('tr[aria-selected="true"]').count()

  test('j and k move, space selects, shift extends, Escape lets go', async () => {
    const { page } = await show({ sheet: 'list' })
    await page.locator('tr[data-row="p0"]').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await rowAt(page)).toBe('p1')
    await page.keyboard.press('Space')
    expect(await chosen(page)).toBe(1)
    await page.keyboard.press('Shift+J')
    await page.keyboard.press('Shift+J')
    expect(await chosen(page)).toBe(3)
    expect(await page.getByText('3 lignes sélectionnées').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await chosen(page)).toBe(0)
    await page.close()
  })

  test('order, filters and page stand in the address and survive a reload', async () => {
    const { page } = await show({ sheet: 'list' })
    await page.getByRole('button', { name: 'Colonnes' }).first().click()
    await page.getByRole('button', { name: 'Colonnes' }).first().click()
    await page.getByLabel('Pays').first().selectOption('MA')
    await page.getByLabel('Rechercher').fill('medecine')
    await page.waitForURL(/q=medecine/)
    expect(page.url()).toMatch(/sort=-columns/)
    const before = await page.locator('tbody tr[data-row]').allInnerTexts()
    await page.reload()
    await page.locator('tbody tr[data-row]').first().waitFor()
    expect(await page.locator('tbody tr[data-row]').allInnerTexts()).toEqual(before)
    expect(before.every(row => row.includes('Médecine'))).toBe(true)
    await page.close()
  })

  test('a view is kept, shown again and taken away', async () => {
    const { page } = await show({ sheet: 'list' })
    await page.getByLabel('Pays').first().selectOption('US')
    const views = page.getByRole('button', { name: 'Vues' }).first()
    await views.click()
    await page.getByLabel('Nom de la vue').fill('Hors du Maroc')
    await page.getByRole('button', { name: 'Enregistrer cette vue' }).click()
    await page.getByRole('button', { name: 'Effacer les filtres' }).click()
    expect(page.url()).not.toMatch(/country=/)
    await page.reload()
    await views.click()
    await page.getByRole('button', { name: 'Hors du Maroc', exact: true }).click()
    await page.waitForURL(/country=US/)
    await page.close()
  })
})

test('a date is typed as people write it, and one that does not exist says so', async () => {
  const { page } = await show({ sheet: 'fields' })
  const field = page.getByLabel('Quand commence-t-il ?')
  await field.fill('1/3/27')
  await field.blur()
  expect(await page.getByText('lundi 1 mars 2027').isVisible()).toBe(true)
  await field.fill('30/02/2027')
  await field.blur()
  expect(await page.getByText('Écrivez une date qui existe').isVisible()).toBe(true)
  await page.close()
})

test('the data map follows a thing from end to end by keyboard, mirrored in Arabic', async () => {
  const { page } = await show({ sheet: 'pictures', language: 'ar' })
  const first = page.locator('svg [role="button"][tabindex="0"]')
  await first.focus()
  await page.keyboard.press('ArrowLeft')
  const kind = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(kind).toMatch(/^الجداول/)
  await page.close()
})

test.each(languages)(
  'on the data map in %s a long name is cut within its box, and told whole',
  async language => {
    const { page } = await show({ sheet: 'pictures', language })
    const things = await page.locator('svg [role="button"]').evaluateAll(nodes =>
      nodes.map(node => {
        const [box, label] = [node.querySelector('rect'), node.querySelector('foreignObject > div')]
        if (!box || !label) throw new Error('a thing without its box or its name')
        const [outer, inner] = [box.getBoundingClientRect(), label.getBoundingClientRect()]
        return {
          label: label.textContent,
          told: node.querySelector('title')?.textContent,
          isCut: label.scrollWidth > label.clientWidth && getComputedStyle(label).textOverflow === 'ellipsis',
          isWithin: inner.left >= outer.left && inner.right <= outer.right,
        }
      }),
    )
    expect(things.filter(({ isWithin, label, told }) => !isWithin || told !== label)).toEqual([])
    const cut = things.filter(({ isCut }) => isCut).map(({ label }) => label)
    expect(cut.some(label => label?.startsWith('ressources_humaines'))).toBe(true)
    expect(things.length).toBeGreaterThan(cut.length)
    await page.close()
  },
)

test('in an Arabic sentence a number of the Commission and a decree keep their order', async () => {
  const { page } = await show({ sheet: 'law', language: 'ar' })
  const sentence = page.getByText('المداولة 298-AU-2014')
  const order = await sentence.evaluate(
    (element, references) => {
      const text = element.textContent ?? ''
      /** Where a character of the sentence stands on the screen. */
      const placeOf = (index: number): number => {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walk.nextNode(), start = 0; node; node = walk.nextNode()) {
          const length = node.textContent?.length ?? 0
          if (index < start + length) {
            const range = document.createRange()
            range.setStart(node, index - start)
            range.setEnd(node, index - start + 1)
            return range.getBoundingClientRect().x
          }
          start += length
        }
        throw new Error('no such character')
      }
      return references.map(reference => {
        const start = text.indexOf(reference)
        const places = Array.from(reference, (_, index) => placeOf(start + index))
        return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
      })
    },
    ['298-AU-2014', 'A-329/2014', '2-09-165'],
  )
  expect(order).toEqual([true, true, true])
  await page.close()
})
