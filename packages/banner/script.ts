// For a script tag: `<script src="…/banner.js" data-site="KEY" defer></script>`. The notice is fetched from where the script is.
import { denyGoogle } from './activate.ts'
import type { Notice } from './notice.ts'
import { type HimayaConsent, start } from './start.ts'

const tag = document.currentScript as HTMLScriptElement | null
const endpoint = new URL(tag?.src ?? location.href).origin
const holder = window as unknown as { himaya?: Promise<HimayaConsent> }

// A page that loads Google's tags by itself has this script before them, without `defer`.
if (tag?.dataset.google !== undefined) denyGoogle()

const isParsing = () => document.readyState === 'loading'

/** Fetched in the way of `<link rel="preload" as="fetch" crossorigin>`, so that a page that has one has the notice already. */
const published = async (): Promise<Notice> => {
  const answer = await fetch(`${endpoint}/v1/sites/${encodeURIComponent(tag?.dataset.site ?? '')}/notice`)
  if (!answer.ok) throw new Error(`no notice: ${answer.status}`)
  return answer.json()
}

/** Without a notice nothing is asked and nothing starts: what waits goes on waiting. Where the page holds it, all is done at once. */
const begin = async (): Promise<HimayaConsent> => {
  const given = document.querySelector('script[data-himaya-notice]')?.textContent
  const notice: Notice = given ? JSON.parse(given) : await published()
  if (isParsing()) await new Promise(done => document.addEventListener('DOMContentLoaded', done))
  return start({ endpoint, notice })
}

holder.himaya = begin()
// Whoever waits for the consent of this page (the wrappers) may have come before it.
dispatchEvent(new Event('himaya'))
