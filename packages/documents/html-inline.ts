// Runs and plain strings as HTML. Everything is escaped here and nowhere else. Browser-safe.
import type { Citation } from '@himaya/law/citation'
import type { Run } from './inline.ts'

/** Where an article opens; without it a citation is words, not a link. */
export type ArticleHref = (cites: Citation) => string

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, char => entities[char] ?? char)

export const runsHtml = (runs: readonly Run[], articleHref?: ArticleHref): string =>
  runs.map(run => runHtml(run, articleHref)).join('')

const runHtml = ({ kind, text, direction, cites }: Run, articleHref?: ArticleHref): string => {
  const escaped = escapeHtml(text)
  const language = direction === 'rtl' ? ' lang="ar"' : ''
  const body = direction === undefined ? escaped : `<bdi dir="${direction}"${language}>${escaped}</bdi>`
  switch (kind) {
    case 'text':
      return body
    case 'strong':
      return `<strong>${body}</strong>`
    case 'code':
      return `<code>${body}</code>`
    case 'break':
      return '<br>'
    case 'article':
      return cites !== undefined && articleHref !== undefined
        ? `<a class="d-article" href="${escapeHtml(articleHref(cites))}">${body}</a>`
        : `<span class="d-article">${body}</span>`
  }
}
