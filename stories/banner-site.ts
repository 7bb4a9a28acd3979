// Somebody's site with our banner on it, under the strictest policy a page can have, and the server its choices are sent to – which
// can be made to fail in each of its ways.
import { fileURLToPath } from 'node:url'
import type { ConsentRecord } from '@himaya/banner/consent'
import type { Notice } from '@himaya/banner/notice'
import { consentOfRequest } from '@himaya/banner/server'
import { type HttpBindings, serve } from '@hono/node-server'
import { build } from 'esbuild'
import { Hono } from 'hono'
import { buildBanner } from '../scripts/build-banner.ts'

const words = (fr: string, ar: string, en: string) => ({ fr, ar, en })

export const notice: Notice = {
  site: 'site-1',
  version: 'n1',
  asked: 'a1',
  controller: 'InfraForge Morocco',
  receipt: 'D-329/2026',
  title: words('Vos choix sur ce site', 'اختياراتكم في هذا الموقع', 'Your choices on this site'),
  text: words(
    'Nous demandons votre accord avant de mesurer la fréquentation ou de vous montrer de la publicité. Refuser ne change rien à votre visite.',
    'نطلب موافقتكم قبل قياس الزيارات أو عرض الإعلانات. لا يغير الرفض شيئا في زيارتكم.',
    'We ask for your consent before we measure visits or show you advertising. Refusing changes nothing of your visit.',
  ),
  page: '/confidentialite',
  days: 180,
  categories: [
    {
      id: 'functional',
      essential: true,
      label: words('Fonctionnement du site', 'سير الموقع', 'Running the site'),
      text: words('Panier et session.', 'السلة والجلسة.', 'Basket and session.'),
      cookies: [
        {
          name: 'session',
          owner: 'InfraForge',
          days: 0,
          purpose: words('Reste connecté', 'البقاء متصلا', 'Stays signed in'),
        },
      ],
    },
    {
      id: 'analytics',
      essential: false,
      label: words('Mesure d’audience', 'قياس الزيارات', 'Audience measurement'),
      text: words(
        'Combien de visites, sur quelles pages.',
        'عدد الزيارات وصفحاتها.',
        'How many visits, on which pages.',
      ),
      cookies: [
        {
          name: '_stat*',
          owner: 'InfraForge',
          days: 390,
          purpose: words('Compte les visites', 'عد الزيارات', 'Counts visits'),
        },
      ],
      google: ['analytics_storage'],
    },
    {
      id: 'marketing',
      essential: false,
      objectable: true,
      label: words('Publicité', 'الإعلانات', 'Advertising'),
      text: words('Annonces choisies pour vous.', 'إعلانات مختارة لكم.', 'Advertisements chosen for you.'),
      cookies: [],
      google: ['ad_storage'],
    },
  ],
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types himaya"

/** What a site's developer writes. */
const apps: Readonly<Record<string, string>> = {
  react: `
    import { createElement as h } from 'react'
    import { createRoot } from 'react-dom/client'
    import { Consented, useConsent } from '@himaya/banner/react'
    const Said = () => h('output', null, useConsent('analytics') ? 'mesuré' : 'non mesuré')
    const Ads = () => h(Consented, { category: 'marketing', otherwise: h('em', null, 'sans publicité') }, h('b', null, 'publicité'))
    const root = createRoot(document.getElementById('app'))
    root.render(h('div', null, h(Said), h(Ads)))
    globalThis.leave = () => root.unmount()`,
  vue: `
    import { createApp, h } from 'vue'
    import { useConsent } from '@himaya/banner/vue'
    const app = createApp({
      setup() {
        const [measured, ads] = [useConsent('analytics'), useConsent('marketing')]
        return () => h('div', [h('output', measured.value ? 'mesuré' : 'non mesuré'),
          ads.value ? h('b', 'publicité') : h('em', 'sans publicité')])
      },
    })
    app.mount('#app')
    globalThis.leave = () => app.unmount()`,
}
const bundleOf = async (framework: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: apps[framework] ?? '',
      resolveDir: fileURLToPath(new URL('../packages/banner', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  })
  return outputFiles[0]?.text ?? ''
}

/** What the server does with a record: keeps it and says so; keeps it and is cut off; never answers; or refuses with a status. */
export type Answering = 'recorded' | 'lost' | 'silent' | number

export type BannerSite = {
  readonly port: number
  /** `http://127.0.0.1:<port>` */
  readonly origin: string
  /** What the server has kept, in the order it came; one id is one record. */
  readonly received: ConsentRecord[]
  /** What came by a beacon. */
  readonly beacons: ConsentRecord[]
  answering: Answering
  /** What is published now. */
  notice: Notice
  /** How often it was fetched. */
  readonly notices: number
  readonly stop: () => void
}

export const openBannerSite = async (): Promise<BannerSite> => {
  const { script, integrity } = await buildBanner()
  const page = (language: string, inside: string) => `<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Boutique</title>
    <link rel="icon" href="data:,">
    <link rel="preload" as="fetch" href="/v1/sites/site-1/notice" crossorigin>
    <script src="/banner.js" data-site="site-1" integrity="${integrity}" crossorigin="anonymous" defer></script>
    </head><body><main><h1>Boutique</h1><p>Bienvenue.</p>${inside}</main></body></html>`
  const waiting = `
    <script type="text/plain" data-consent="analytics" data-src="/stat.js"></script>
    <script type="text/plain" data-consent="marketing" data-src="/ads.js"></script>
    <iframe data-consent="marketing" data-src="/frame" title="Vidéo"></iframe>`
  const app = new Hono<{ Bindings: HttpBindings }>()
  const site = { notice, notices: 0, answering: 'recorded' as Answering, received: [] as ConsentRecord[] }
  const beacons: ConsentRecord[] = []
  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', c.req.path === '/alone' ? `sandbox allow-scripts; ${POLICY}` : POLICY)
    // A page that stands alone has no origin of its own.
    c.header('access-control-allow-origin', '*')
  })
  app.get('/', c => c.html(page(c.req.query('lang') ?? 'fr', waiting)))
  // Without what is fetched beforehand, as on a page that has the script alone.
  app.get('/bare', c => c.html(page('fr', '').replace(/<link rel="preload".*/, '')))
  app.get('/google', c =>
    c.html(
      page('fr', '').replace(
        /<script .*banner.js.*<\/script>/,
        '<script src="/banner.js" data-site="site-1" data-google></script><script src="/tag.js" defer></script>',
      ),
    ),
  )
  app.get('/given', c => {
    const given = JSON.stringify(site.notice).replaceAll('<', '\\u003c')
    return c.html(
      page('fr', `<script type="application/json" data-himaya-notice>${given}</script>${waiting}`),
    )
  })
  app.get('/alone', c => c.html(page('fr', waiting)))
  // A page that renders itself in the browser, and one that the server renders by the choice it is sent.
  for (const framework of Object.keys(apps)) {
    app.get(`/app/${framework}`, c =>
      c.html(page('fr', `<div id="app"></div><script src="/app/${framework}.js" defer></script>`)),
    )
    app.get(`/app/${framework}.js`, async c =>
      c.body(await bundleOf(framework), 200, { 'content-type': 'text/javascript' }),
    )
  }
  app.get('/rendered', c => {
    const { has } = consentOfRequest(c.req.header('cookie'), site.notice)
    return c.html(page('fr', `<output>${has('analytics') ? 'mesuré' : 'non mesuré'}</output>`))
  })
  app.get('/frame', c => c.html('<!doctype html><title>Vidéo</title><p>Film</p>'))
  app.get('/elsewhere', c => c.html('<!doctype html><title>Ailleurs</title><p>Ailleurs</p>'))
  const js = (path: string, text: string) =>
    app.get(path, c => c.body(text, 200, { 'content-type': 'text/javascript' }))
  js('/banner.js', script)
  js('/stat.js', "document.cookie='_stat1=1; path=/'; document.body.dataset.stat='1'")
  js(
    '/tag.js',
    "document.body.dataset.heard = [...dataLayer[0]].slice(0, 2).join(' ') + ' ' + dataLayer[0][2].ad_storage",
  )
  js('/ads.js', "document.body.dataset.ads='1'")
  app.get('/v1/sites/site-1/notice', c => {
    site.notices++
    // The choice is shared below the domain that the page is on.
    const [host = ''] = (c.req.header('host') ?? '').split(':')
    return c.json(host.endsWith('boutique.test') ? { ...site.notice, domain: 'boutique.test' } : site.notice)
  })
  const keep = (record: ConsentRecord) => {
    // A page that was left before the answer came sends its record again.
    if (site.received.every(({ id }) => id !== record.id)) site.received.push(record)
  }
  app.post('/v1/consents', async c => {
    const record = (await c.req.json()) as ConsentRecord
    const { answering } = site
    if (typeof answering === 'number') return c.json({}, answering as 503)
    if (answering === 'silent') await new Promise(resolve => setTimeout(resolve, 12_000))
    else keep(record)
    if (answering !== 'recorded') c.env.outgoing.destroy()
    return c.json({}, 201)
  })
  app.post('/v1/beacon', async c => {
    const record = (await c.req.json()) as ConsentRecord
    beacons.push(record)
    keep(record)
    return c.body(null, 202)
  })
  return new Promise(ready => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      ready(
        Object.assign(site, {
          ...{ port, origin: `http://127.0.0.1:${port}`, beacons },
          stop: () => {
            if ('closeAllConnections' in server) server.closeAllConnections()
            server.close()
          },
        }),
      ),
    )
  })
}
