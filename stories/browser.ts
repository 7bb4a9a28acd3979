// A real browser for the stories: Chromium from Debian where it is installed, otherwise from the package; and axe.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import packaged from '@sparticuz/chromium'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Every name under `.test` is this machine.
 *
 * @param remembers whether pages that were left are kept in memory to come back to, which is off for most tests
 */
export const openBrowser = async ({ remembers = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: installed.find(path => existsSync(path)) ?? (await packaged.executablePath()),
    args: ['--no-sandbox', '--font-render-hinting=none', '--host-resolver-rules=MAP *.test 127.0.0.1'],
    ...(remembers ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  })

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong against WCAG 2.2 A and AA and its own best practices, one line each. */
export const barriers = async (page: Page, except: readonly string[] = []): Promise<string[]> => {
  // Through the debugger, not a <script>: the page's content policy stays in force.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')} · ${node.failureSummary?.replace(/\s+/g, ' ')}`),
    )
}

/** Whether anything sticks out sideways: a page never scrolls across, whatever its width or direction. */
export const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
