// The browser a crawl looks with: Chromium where CHROMIUM_PATH says, where systems put it, or out of a package.
import { existsSync } from 'node:fs'
import { Problem } from '@himaya/platform/problem'
import { type Browser, chromium } from 'playwright-core'
import { crawlBrowserMissing } from './problems.ts'

export type OpenedBrowser = { readonly browser: Browser; readonly sandboxed: boolean }

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const packaged = async (): Promise<string | undefined> => {
  try {
    return await (await import('@sparticuz/chromium')).default.executablePath()
  } catch {
    // Not for this system: as if it were not installed.
    return undefined
  }
}

/** @throws Problem `crawl-browser-missing` */
export async function openChromium(path = process.env.CHROMIUM_PATH): Promise<OpenedBrowser> {
  const executablePath = path || (places.find(place => existsSync(place)) ?? (await packaged()))
  if (!executablePath || !existsSync(executablePath)) throw new Problem(crawlBrowserMissing)
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath,
      chromiumSandbox,
      // What is not carried by the proxy goes nowhere.
      args: ['--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--disable-quic'],
    })
  // Root has no sandbox to give away.
  if (process.getuid?.() !== 0) {
    const browser = await launch(true).catch(() => undefined)
    if (browser) return { browser, sandboxed: true }
  }
  try {
    return { browser: await launch(false), sandboxed: false }
  } catch {
    throw new Problem(crawlBrowserMissing)
  }
}
