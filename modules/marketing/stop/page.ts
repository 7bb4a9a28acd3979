// The stop page: one question, one button, no script. It works on any phone, prints, and never acts on being opened:
// scanners of mail open every link.
import { createHash } from 'node:crypto'
import { directionOf, type Language, languages } from '@himaya/platform/language'
import { html, raw } from 'hono/html'
import type { Channel } from '../records.ts'
import { pageWords } from './page-words.ts'

const style = `:root{color-scheme:light dark;--ink:#1f1d1a;--soft:#57534c;--paper:#fbfaf7;--line:#847e73;--accent:#0f5a5a;--on:#fff;--bad:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#ece9e2;--soft:#b5afa3;--paper:#191815;--line:#857f74;--accent:#7cc4bf;--on:#10201f;--bad:#f1a29b}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Naskh Arabic",sans-serif}
[lang=ar] body,body[lang=ar]{font-size:1.1875rem}
main{max-inline-size:34rem;margin-inline:auto;padding:2rem 1.25rem 3rem}
nav{display:flex;gap:.25rem 1rem;flex-wrap:wrap;margin-block-end:2rem}nav a,a{color:var(--accent)}nav a{padding-block:.5rem}nav a[aria-current]{color:var(--soft);text-decoration:none}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}p{margin:.5rem 0;color:var(--soft)}.done{color:var(--ink);font-weight:600;font-size:1.1875rem}.bad{color:var(--bad);font-weight:600}
form{margin-block:1.5rem}fieldset{border:0;padding:0;margin:0 0 1.25rem}legend{font-weight:600;padding:0;margin-block-end:.5rem}
label{display:flex;gap:.75rem;align-items:flex-start;padding-block:.625rem}label.field{display:block;font-weight:600;padding-block:0 .375rem}
input[type=radio]{inline-size:1.25rem;block-size:1.25rem;margin:.2rem 0 0;accent-color:var(--accent);flex:none}
input[type=text]{inline-size:100%;min-block-size:3rem;padding-inline:.75rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.375rem;direction:ltr}
button{min-block-size:3rem;inline-size:100%;margin-block-start:1.25rem;border:0;border-radius:.375rem;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}footer{margin-block-start:2.5rem;font-size:.9375rem}
@media print{nav,form{display:none}}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing but this page's own style; forms come back to us; no other page may frame it; its address goes nowhere. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
}

export type StopPage =
  | { readonly kind: 'ask'; readonly sender: string; readonly channel: Channel }
  | {
      readonly kind: 'type'
      readonly sender: string
      readonly damaged: boolean
      readonly unreadable: boolean
    }
  | { readonly kind: 'done'; readonly sender: string; readonly channel: Channel | null }
  | { readonly kind: 'often'; readonly sender: string }
  | { readonly kind: 'unknown' }

const names: Readonly<Record<Language, string>> = { fr: 'Français', ar: 'العربية', en: 'English' }

/** @param path where the forms go and the languages are chosen: the page's own address */
export function stopPage(page: StopPage, language: Language, path: string) {
  const m = pageWords[language]
  const title = page.kind === 'unknown' ? m.unknown : m.title(page.sender)
  const heading = page.kind === 'unknown' ? '' : html`<h1>${title}</h1>`
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${raw(style)}</style></head>
<body><main><nav aria-label="${m.languages}">${languages.map(
    each =>
      html`<a href="${path}?lang=${each}" lang="${each}" hreflang="${each}"${raw(each === language ? ' aria-current="true"' : '')}>${names[each]}</a>`,
  )}</nav>
${heading}${bodyOf(page, language, path)}
<footer><p>${m.recourse}</p></footer></main></body></html>`
}

function bodyOf(page: StopPage, language: Language, path: string) {
  const m = pageWords[language]
  const action = `${path}?lang=${language}`
  switch (page.kind) {
    case 'unknown':
      return html`<h1>${m.unknown}</h1>`
    case 'often':
      return html`<p class="bad" role="alert">${m.often}</p>`
    case 'done':
      return html`<p class="done" role="status">${page.channel === null ? m.done(page.sender) : m.doneOne(page.sender, page.channel)}</p><p>${m.when}</p><p>${m.others}</p>`
    case 'ask':
      return html`<p>${m.lead}</p><form method="post" action="${action}"><fieldset><legend>${m.what}</legend>
<label><input type="radio" name="scope" value="all" checked><span>${m.everything}</span></label>
<label><input type="radio" name="scope" value="${page.channel}"><span>${m.onlyThis(page.channel)}</span></label></fieldset>
<button type="submit">${m.stop}</button></form><p>${m.others}</p>`
    case 'type':
      return html`${page.damaged ? html`<p class="bad">${m.damaged}</p><p>${m.damagedNext}</p>` : html`<p>${m.lead}</p>`}
<form method="post" action="${action}"><label class="field" for="address">${m.address}</label>
${page.unreadable ? html`<p class="bad" id="fault" role="alert">${m.unreadable}</p>` : ''}
<input type="text" id="address" name="address" autocomplete="email" autocapitalize="none" spellcheck="false" required maxlength="320"${raw(page.unreadable ? ' aria-invalid="true" aria-describedby="fault"' : '')}>
<button type="submit">${m.stop}</button></form><p>${m.typed}</p>`
  }
}
