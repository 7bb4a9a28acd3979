// For a script tag: `<script src="…/banner.js" data-site="KEY" defer></script>`. The notice is fetched from where the script is.
import { denyGoogle } from './activate.ts'
import type { Notice } from './notice.ts'
import { type HimayaConsent, start } from './start.ts'

const tag = document.currentScript as HTMLScriptElement | null
const endpoint = new URL(tag?.src ?? location.href).origin
const holder = window as unknown as { himaya?: Promise<HimayaConsent> }

// A page that loads Google's tags by itself has this script before them, without `defer`.
if (tag?.dataset.google !== undefined) denyGoogle()

const parsed = new Promise<unknown>(done => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done)
  else done(undefined)
})

/** Without a notice nothing is asked and nothing starts: what waits goes on waiting. */
holder.himaya = fetch(`${endpoint}/v1/sites/${encodeURIComponent(tag?.dataset.site ?? '')}/notice`, {
  credentials: 'omit',
}).then(async answer => {
  if (!answer.ok) throw new Error(`no notice: ${answer.status}`)
  const notice = (await answer.json()) as Notice
  await parsed
  return start({ endpoint, notice })
})
// Whoever waits for the consent of this page (the wrappers) may have come before it.
dispatchEvent(new Event('himaya'))
