// For a script tag: `<script src="…/banner.js" data-site="KEY" defer></script>`. The notice is fetched from where the script is.
import type { Notice } from './notice.ts'
import { type HimayaConsent, start } from './start.ts'

const tag = document.currentScript as HTMLScriptElement | null
const endpoint = new URL(tag?.src ?? location.href).origin
const holder = window as unknown as { himaya?: Promise<HimayaConsent> }

/** Without a notice nothing is asked and nothing starts: what waits goes on waiting. */
holder.himaya = fetch(`${endpoint}/v1/sites/${encodeURIComponent(tag?.dataset.site ?? '')}/notice`, {
  credentials: 'omit',
}).then(async answer => {
  if (!answer.ok) throw new Error(`no notice: ${answer.status}`)
  return start({ endpoint, notice: (await answer.json()) as Notice })
})
