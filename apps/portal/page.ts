// What stands around every page: whose it is, in which languages it can be read, the law, and the door out.
import { directionOf, languages } from '@himaya/platform/language'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { styleSheet } from './assets.ts'
import { icons } from './icon.ts'
import { PORTAL_POLICY } from './policy.ts'
import type { Visit } from './visit.ts'
import { type Html, messages, said } from './words.ts'

export type Page = {
  readonly title: string
  readonly body: Html
  /** Whose choices are open. */
  readonly email?: string | undefined
  /** Where one came from, from the portal's own root: `/choices`. */
  readonly back?: string | undefined
  /** What has to be mended before going on. */
  readonly fault?: string | undefined
  readonly foot?: { readonly receipt: string | null; readonly page: string | null } | undefined
  /** Seconds after which the page asks again. */
  readonly refresh?: number | undefined
}

export function show(visit: Visit, page: Page, status: ContentfulStatusCode = 200) {
  const { c, language } = visit
  c.header('content-security-policy', PORTAL_POLICY)
  // What a person chose is not for whoever uses the phone next.
  c.header('cache-control', 'no-store')
  c.header('content-language', language)
  return c.html(pageHtml(visit, page), status)
}

function pageHtml(visit: Visit, { title, body, email, back, fault, foot, refresh }: Page): Html {
  const { say, language, organisation, base, c } = visit
  const heading = fault === undefined ? title : say.faultTitle(title)
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
${refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${refresh}">`}
<title>${say.pageTitle(heading, organisation.name)}</title>
<link rel="stylesheet" href="/p/assets/${styleSheet}">
<link rel="icon" href="/favicon.svg">
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header>
<p class="organisation"><a href="${base}" dir="auto">${organisation.name}</a></p>
<nav class="languages" aria-label="${say.languages}">
${languages.map(one =>
  one === language
    ? html`<span lang="${one}" aria-current="true">${messages[one].name}</span>`
    : html`<a href="${c.req.path}?lang=${one}" lang="${one}" hreflang="${one}">${messages[one].name}</a>`,
)}
</nav>
</header>
<main id="main" tabindex="-1">
${
  email === undefined
    ? ''
    : html`<div class="visitor"><p>${said(say.choices.of(email), language)}</p>
<form method="post" action="${base}/sign-out"><button class="plain">${say.signOut}</button></form></div>`
}
${back === undefined ? '' : html`<a class="back" href="${base}${back}">${say.back}</a>`}
${fault === undefined ? '' : html`<p class="fault" id="fault" role="alert">${icons.fault}<span>${said(fault, language)}</span></p>`}
<h1>${said(title, language)}</h1>
${body}
</main>
<footer>
<p>${said(say.footer.what(organisation.name), language)}</p>
${foot?.receipt ? html`<p>${said(say.footer.receipt(foot.receipt), language)}</p>` : ''}
${foot?.page && /^https?:\/\//.test(foot.page) ? html`<p><a href="${foot.page}" rel="noopener">${say.footer.notice}</a></p>` : ''}
<p>${said(say.footer.law, language)}</p>
</footer>
</body>
</html>`
}

/** How the organisation is reached, where it told. */
export function contactHtml({ organisation, say, language }: Visit): Html {
  const { email, phone, address } = organisation
  if (!email && !phone && !address) return html``
  return html`<h2>${say.home.contact}</h2>
<ul class="plainly">
${email && html`<li><a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a></li>`}
${phone && html`<li><a href="tel:${phone.replace(/[^+0-9]/g, '')}"><bdi dir="ltr">${phone}</bdi></a></li>`}
${address && html`<li>${said(say.contactLine(address), language)}</li>`}
</ul>`
}
