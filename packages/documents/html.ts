// A document as HTML for the screen: the PDF's sibling, from the same sheet. One string, everything escaped, no inline
// style or script, so it stands under the strictest content policy. Dressed by document.css. Browser-safe.
import type { BilingualDocument, Document } from './document.ts'
import { addressHtml, blockHtml, type Inline } from './html-blocks.ts'
import { type ArticleHref, escapeHtml, runsHtml } from './html-inline.ts'
import { checkShape } from './shape.ts'
import { type FooterSheet, type Group, type SectionSheet, type Sheet, sheetOf } from './sheet.ts'

export type HtmlOptions = {
  /** Where an article opens; without it citations are words, not links. */
  readonly articleHref?: ArticleHref
}

export const renderHtml = (
  document: Document | BilingualDocument,
  { articleHref }: HtmlOptions = {},
): string => {
  checkShape(document)
  const inline: Inline = runs => runsHtml(runs, articleHref)
  if (document.kind === 'bilingual') return bilingualHtml(sheetOf(document.fr), sheetOf(document.ar), inline)
  const sheet = sheetOf(document)
  const sections = sheet.sections.map(section => sectionHtml(sheet, section, inline)).join('')
  return (
    `<article class="document d-${sheet.kind}" ${tongue(sheet)}>` +
    `${headHtml(sheet, inline, 'h1')}${sections}${footHtml(sheet)}</article>`
  )
}

const tongue = ({ language, direction }: Sheet): string => `lang="${language}" dir="${direction}"`

const headHtml = (sheet: Sheet, inline: Inline, heading: 'h1' | 'p'): string => {
  const { organisation, words } = sheet
  const address = organisation.address.length > 0 ? addressHtml(organisation.address, inline) : ''
  const ids = organisation.identifiers
    .map(({ label, value }) => `<div><dt>${inline(label)}</dt><dd>${inline(value)}</dd></div>`)
    .join('')
  const subject =
    sheet.kind === 'letter' ? `<span class="d-subject">${escapeHtml(words.subject)}</span> ` : ''
  const title = `<${heading} class="d-title">${subject}${inline(sheet.title)}</${heading}>`
  const date = `<time datetime="${escapeHtml(sheet.date.day)}">${inline(sheet.date.words)}</time>`
  const particulars =
    `<dl class="d-particulars"><div><dt>${escapeHtml(words.reference)}</dt><dd>${inline(sheet.reference)}</dd></div>` +
    `<div><dt>${escapeHtml(words.date)}</dt><dd>${date}</dd></div></dl>`
  const subtitle = sheet.subtitle ? `<p class="d-subtitle">${inline(sheet.subtitle)}</p>` : ''
  const head =
    `<header class="d-head"><div><p class="d-organisation">${inline(organisation.name)}</p>${address}</div>` +
    `${ids === '' ? '' : `<dl class="d-identifiers">${ids}</dl>`}</header>`
  if (sheet.kind !== 'letter') return `${head}${title}${subtitle}${particulars}`
  const addressee = sheet.addressee.length > 0 ? addressHtml(sheet.addressee, inline) : ''
  return `${head}${addressee}${particulars}${title}${subtitle}`
}

const sectionTitle = ({ number, title }: SectionSheet, inline: Inline): string => {
  if (title === null) return ''
  return `<h2>${number === null ? '' : `<span class="d-number">${number}</span> `}${inline(title)}</h2>`
}

const sectionHtml = (sheet: Sheet, section: SectionSheet, inline: Inline): string => {
  const groups = section.groups.map(group => groupHtml(sheet, group, inline)).join('')
  return `<section>${sectionTitle(section, inline)}${groups}</section>`
}

const groupHtml = (sheet: Sheet, { blocks, reason, wide }: Group, inline: Inline): string => {
  const text = blocks.map(block => blockHtml(block, inline)).join('')
  if (!sheet.hasReasons) return text
  const why = reason
    ? `<div class="d-reason" role="note" aria-label="${escapeHtml(sheet.words.because)}">` +
      `${reason.basis === null ? '' : `<p class="d-basis">${escapeHtml(reason.basis)}</p>`}` +
      `<p>${inline(reason.conclusion)}</p>` +
      `${reason.articles.map(article => `<p>${inline(article)}</p>`).join('')}</div>`
    : ''
  return `<div class="d-beside${wide ? ' d-wide' : ''}"><div>${text}</div>${why}</div>`
}

const bilingualHtml = (fr: Sheet, ar: Sheet, inline: Inline): string => {
  const pair = (of: (sheet: Sheet) => string) =>
    `<div class="d-pair"><div ${tongue(fr)}>${of(fr)}</div><div ${tongue(ar)}>${of(ar)}</div></div>`
  const both = fr.hasReasons || ar.hasReasons
  const sections = fr.sections.map((section, s) => {
    const on = (sheet: Sheet) => (sheet === fr ? section : (ar.sections[s] ?? section))
    const groups = section.groups.map((group, g) =>
      pair(sheet => groupHtml({ ...sheet, hasReasons: both }, on(sheet).groups[g] ?? group, inline)),
    )
    const title = section.title === null ? '' : pair(sheet => sectionTitle(on(sheet), inline))
    return `<section>${title}${groups.join('')}</section>`
  })
  const head = pair(sheet => headHtml(sheet, inline, sheet === fr ? 'h1' : 'p'))
  return (
    `<article class="document d-${fr.kind} d-bilingual" ${tongue(fr)}>` +
    `${head}${sections.join('')}${footHtml(fr)}</article>`
  )
}

const footHtml = ({ footer, words }: Sheet): string => {
  const key = (word: string, value: string | null) =>
    value === null
      ? ''
      : `<div><dt>${escapeHtml(word)}</dt><dd><code><bdi dir="ltr">${escapeHtml(value)}</bdi></code></dd></div>`
  const url =
    footer.url === null
      ? ''
      : `<div><dt>${escapeHtml(words.verify)}</dt><dd>${linkHtml(footer.url)}</dd></div>`
  const lines =
    url +
    key(words.evidence, footer.hash) +
    key(words.signature, footer.signature) +
    key(words.key, footer.key)
  return lines === '' ? '' : `<footer class="d-foot">${qrSvg(footer, words.qr)}<dl>${lines}</dl></footer>`
}

/** Only a web address becomes a link: `javascript:` and the like stay words. */
const linkHtml = (url: string): string => {
  const words = `<bdi dir="ltr">${escapeHtml(url)}</bdi>`
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${words}</a>` : words
}

const qrSvg = ({ qr }: FooterSheet, label: string): string => {
  if (qr === null) return ''
  const path = qr.flatMap((row, y) =>
    Array.from(
      row.matchAll(/1+/g),
      ({ 0: dark, index }) => `M${index} ${y}h${dark.length}v1h-${dark.length}z`,
    ),
  )
  const view = `-2 -2 ${qr.length + 4} ${qr.length + 4}`
  return `<svg class="d-qr" role="img" aria-label="${escapeHtml(label)}" viewBox="${view}"><path d="${path.join('')}"/></svg>`
}
