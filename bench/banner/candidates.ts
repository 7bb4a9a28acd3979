// Each banner on a page of its own, set up as its guide says, asking the same two questions in French where it speaks it. The texts that
// a site writes are in the page; what is counted is what every site must download.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildBanner } from '../../scripts/build-banner.ts'
import { notice } from './notice.ts'

export const peers = fileURLToPath(new URL('./peers/', import.meta.url))

export type Candidate = {
  readonly name: string
  /** In the head of the page. */
  readonly head: string
  /** Its files by path; the one that begins is `/start.js`. */
  readonly files: Readonly<Record<string, string>>
  /** Finds what asks, in the page. */
  readonly dialog: string
}

const module = (path: string) => readFileSync(join(peers, 'node_modules', path), 'utf8')
const tag = '<script src="/start.js" defer></script>'
const sheet = '<link rel="stylesheet" href="/style.css">'

const bundled = async (code: string) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: peers, loader: 'jsx' },
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', outdir: 'unwritten' },
    ...{ jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' },
  })
  const file = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { script: file('.js'), style: file('.css') }
}

/** What is asked is in the page, as it is with the peers. */
const himaya = async (): Promise<Candidate> => ({
  ...(await fetching()),
  name: 'himaya',
  head: `<script type="application/json" data-himaya-notice>${JSON.stringify(notice)}</script><script src="/start.js" data-site="s" defer></script>`,
})

/** What is asked comes from the server, as most sites will have it. */
const fetching = async (): Promise<Candidate> => ({
  name: 'himaya with the notice fetched',
  head: '<link rel="preload" as="fetch" href="/v1/sites/s/notice" crossorigin><script src="/start.js" data-site="s" defer></script>',
  files: { '/start.js': (await buildBanner()).script },
  dialog: "document.querySelector('himaya-consent')?.shadowRoot.querySelector('[role=dialog]')",
})

const cookieconsent = (): Candidate => ({
  name: 'vanilla-cookieconsent',
  head: `${sheet}${tag}`,
  files: {
    '/start.js': `${module('vanilla-cookieconsent/dist/cookieconsent.umd.js')}
      CookieConsent.run({ hideFromBots: false, categories: { necessary: { readOnly: true }, analytics: {}, marketing: {} }, language: { default: 'fr', translations: { fr: {
        consentModal: { title: 'Vos choix', description: 'Nous demandons votre accord.', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', showPreferencesBtn: 'Choisir' },
        preferencesModal: { title: 'Vos choix', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', savePreferencesBtn: 'Enregistrer', sections: [{ title: 'Mesure', linkedCategory: 'analytics' }] } } } } })`,
    '/style.css': module('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  dialog: "document.querySelector('#cc-main .cm')",
})

const klaro = (): Candidate => ({
  name: 'Klaro',
  head: `<script>var klaroConfig = { version: 1, lang: 'fr', acceptAll: true, mustConsent: false, translations: { fr: { consentNotice: { description: 'Nous demandons votre accord.' } } },
    services: [{ name: 'stat', purposes: ['analytics'] }, { name: 'ads', purposes: ['marketing'] }] }</script>
    <script src="/start.js" data-config="klaroConfig" defer></script>`,
  files: { '/start.js': module('klaro/dist/klaro.js') },
  dialog: "document.querySelector('.klaro .cookie-notice')",
})

const tarteaucitron = (): Candidate => ({
  name: 'tarteaucitron',
  head: `<script>var tarteaucitronForceLanguage = 'fr', tarteaucitronUseMin = '.min'</script>${tag}`,
  files: {
    '/start.js': `${module('tarteaucitronjs/tarteaucitron.min.js')};tarteaucitron.init({ privacyUrl: '', orientation: 'bottom', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, showIcon: false });
      tarteaucitron.user.multiplegtagUa = ['G-1']; (tarteaucitron.job = tarteaucitron.job || []).push('youtube')`,
    '/css/tarteaucitron.min.css': module('tarteaucitronjs/css/tarteaucitron.min.css'),
    '/css/tarteaucitron.css': module('tarteaucitronjs/css/tarteaucitron.css'),
    '/lang/tarteaucitron.fr.min.js': module('tarteaucitronjs/lang/tarteaucitron.fr.min.js'),
    '/lang/tarteaucitron.fr.js': module('tarteaucitronjs/lang/tarteaucitron.fr.js'),
    '/tarteaucitron.services.min.js': module('tarteaucitronjs/tarteaucitron.services.min.js'),
    '/tarteaucitron.services.js': module('tarteaucitronjs/tarteaucitron.services.js'),
  },
  dialog: "document.querySelector('#tarteaucitronAlertBig')",
})

const orejime = (): Candidate => ({
  name: 'Orejime',
  head: `${sheet}<script>window.orejimeConfig = { privacyPolicyUrl: '/p', purposes: [{ id: 'analytics', title: 'Mesure', cookies: [] }, { id: 'marketing', title: 'Publicité', cookies: [] }] }</script>${tag}`,
  files: {
    '/start.js': module('orejime/dist/orejime-standard-fr.js'),
    '/style.css': module('orejime/dist/orejime-standard.css'),
  },
  dialog: "document.querySelector('.orejime-Banner')",
})

const headless = async (): Promise<Candidate> => ({
  name: 'c15t headless',
  head: tag,
  files: {
    '/start.js': (
      await bundled(`
      import { getOrCreateConsentRuntime } from 'c15t'
      const { consentStore } = getOrCreateConsentRuntime({ mode: 'offline' })
      const show = ({ activeUI }) => {
        if (activeUI !== 'banner' || document.querySelector('#ask')) return
        const ask = document.createElement('div')
        ask.id = 'ask'
        for (const [words, type] of [['Tout refuser', 'necessary'], ['Tout accepter', 'all']]) {
          const button = document.createElement('button')
          button.textContent = words
          button.onclick = () => { consentStore.getState().saveConsents(type); ask.remove() }
          ask.append(button)
        }
        document.body.append(ask)
      }
      consentStore.subscribe(show)
      show(consentStore.getState())`)
    ).script,
  },
  dialog: "document.querySelector('#ask')",
})

const react = async (): Promise<Candidate> => {
  const { script, style } = await bundled(`
    import { createRoot } from 'react-dom/client'
    import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
    import '@c15t/react/styles.css'
    createRoot(document.body.appendChild(document.createElement('div'))).render(
      <ConsentManagerProvider options={{ mode: 'offline' }}><ConsentBanner /><ConsentDialog /></ConsentManagerProvider>)`)
  return {
    name: 'c15t React',
    head: `${sheet}${tag}`,
    files: { '/start.js': script, '/style.css': style },
    dialog:
      'document.querySelector(\'[data-testid="consent-banner-card"], [data-testid="consent-banner-root"]\')',
  }
}

/** What a page cannot be faster than: two buttons, put there by three lines. */
const bare = (): Candidate => ({
  name: 'two bare buttons',
  head: tag,
  files: {
    '/start.js':
      "document.body.insertAdjacentHTML('beforeend', '<div id=ask><p>?</p><button>Tout refuser</button><button>Tout accepter</button></div>')",
  },
  dialog: "document.querySelector('#ask')",
})

/** @param withPeers whether their packages are there */
export const candidates = async (withPeers: boolean): Promise<readonly Candidate[]> => [
  await himaya(),
  await fetching(),
  bare(),
  ...(withPeers
    ? [cookieconsent(), await headless(), await react(), klaro(), tarteaucitron(), orejime()]
    : []),
]
