// The public page of a log: what it is, its newest checkpoint, its keys, and how to verify. For whoever has nothing but its
// address; it names nothing of what the log holds.
import { directionOf, type Language, languages } from '@himaya/platform/language'
import { html, raw } from 'hono/html'
import { ar } from './public-page/ar.ts'
import { en } from './public-page/en.ts'
import { fr, type PublicPageTexts } from './public-page/fr.ts'

const texts: Readonly<Record<Language, PublicPageTexts>> = { fr, ar, en }

export type PublicLogFacts = {
  readonly origin: string
  readonly size: number
  readonly root: string
  readonly signedAt: string
  readonly note: string
  readonly keys: readonly string[]
  /** Of this page, as it was asked for. */
  readonly address: string
}

const code = (text: string) => html`<pre dir="ltr"><code>${text}</code></pre>`

export function publicPage(language: Language, facts: PublicLogFacts | undefined) {
  const t = texts[language]
  const others = languages.filter(other => other !== language)
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t.title}</title>
<link rel="stylesheet" href="/log/page.css">
</head>
<body>
<nav aria-label="${t.languages}">${raw(
    others.map(other => `<a href="?lang=${other}" lang="${other}">${texts[other].language}</a>`).join(' '),
  )}</nav>
<main>
<h1>${t.title}</h1>
<p class="lead">${t.what}</p>
${
  facts
    ? html`<h2>${t.newest}</h2>
<dl>
<dt>${t.size}</dt><dd>${t.entries(facts.size)}</dd>
<dt>${t.signedAt}</dt><dd><time datetime="${facts.signedAt}">${t.instant(facts.signedAt)}</time></dd>
<dt>${t.root}</dt><dd><code dir="ltr">${facts.root}</code></dd>
</dl>
${code(facts.note)}
<h2>${t.keys}</h2>
<p>${t.keysHelp}</p>
${code(facts.keys.join('\n'))}
<h2>${t.verify}</h2>
<p>${t.verifyReceipt}</p>
${code(`himaya evidence verify ${t.receiptFile} --key "${facts.keys[0] ?? ''}"`)}
<p>${t.verifyArchive}</p>
${code(`himaya evidence verify ${t.archiveFile} --key "${facts.keys[0] ?? ''}"`)}
<p>${t.check}</p>
${code(`himaya evidence check ${facts.address}`)}
<h2>${t.files}</h2>
<p>${t.filesHelp}</p>
<ul>
<li><a href="checkpoint"><code dir="ltr">checkpoint</code></a></li>
<li><a href="keys"><code dir="ltr">keys</code></a></li>
<li><code dir="ltr">tile/…</code></li>
</ul>`
    : html`<p>${t.empty}</p>`
}
</main>
</body>
</html>`
}

/** Served as a file: the page’s policy lets no style stand in it. */
export const publicPageStyle = `:root{color-scheme:light dark;--paper:light-dark(#fbfaf7,#171613);--sunken:light-dark(#f4f2ed,#121110);--line:light-dark(#e3dfd6,#35322c);--ink:light-dark(#1e1c18,#ece8df);--soft:light-dark(#575249,#b9b2a5);--accent:light-dark(#0e5057,#74c3c1)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif}
:lang(ar) body,body:lang(ar){font-size:17px;line-height:1.7}
nav{display:flex;gap:1rem;justify-content:flex-end;padding:1rem}
main{max-width:44rem;margin-inline:auto;padding:0 1rem 4rem}
h1{font-size:1.6rem;line-height:1.3;margin-block:.5rem}
h2{font-size:1.1rem;margin-block:2rem .5rem}
.lead{color:var(--soft)}
a{color:var(--accent)}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.25rem 1.5rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
code{font-family:"IBM Plex Mono",ui-monospace,monospace;font-size:.85em}
pre{background:var(--sunken);border:1px solid var(--line);border-radius:6px;padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;margin-block:.5rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media print{nav{display:none}}
`
