// The words of a passage around what was found, with what was found marked; in the language it was found in.
import type { Language } from '@himaya/platform/language'
import type { SearchedPassage } from './passages.ts'
import type { Word } from './words.ts'

export type Excerpt = {
  readonly language: Language
  readonly pieces: { readonly text: string; readonly match: boolean }[]
}

const longest = 280

/** French before our English rendering: it is the law's own wording. */
const order: Readonly<Record<Language, readonly Language[]>> = {
  fr: ['fr', 'ar', 'en'],
  ar: ['ar', 'fr', 'en'],
  en: ['fr', 'en', 'ar'],
}

/** @param terms what matched, as indexed; empty for a passage that was named rather than found */
export function excerptOf(
  { texts, title, lead = {} }: SearchedPassage,
  terms: ReadonlySet<string>,
  language: Language,
  wordsOf: (text: string) => Word[],
): Excerpt {
  const look = (each: Language, text: string) => {
    const matches = wordsOf(text).filter(
      ({ folded, stems }) => terms.has(folded) || stems.some(stem => terms.has(stem)),
    )
    return { language: each, text, matches, different: new Set(matches.map(word => word.stems[0])).size }
  }
  const candidates = order[language].flatMap(each => (texts[each] ? [look(each, texts[each])] : []))
  const most = Math.max(0, ...candidates.map(({ different }) => different))
  const best = candidates.find(({ different }) => different === most)
  const inTitle = order[language]
    .map(each => look(each, title[each]))
    .reduce((most, each) => (each.different > most.different ? each : most))
  const opening = openingOf(lead, language)
  // Our English rendering is shown to readers of another language only where nothing but it was found.
  const isForeign = best?.language === 'en' && language !== 'en' && inTitle.different > 0
  const shown = opening && (!best || isForeign) ? look(...opening) : (best ?? inTitle)
  const { from, to } = around(shown.text, shown.matches)
  return { language: shown.language, pieces: marked(shown.text, shown.matches, from, to) }
}

function openingOf(
  { fr, ar }: NonNullable<SearchedPassage['lead']>,
  language: Language,
): [Language, string] | undefined {
  if (language !== 'ar' && fr) return ['fr', fr]
  return ar ? ['ar', ar] : undefined
}

/** From a little before the first match, cut between words. */
function around(text: string, matches: readonly Word[]): { from: number; to: number } {
  const first = matches[0]?.start ?? 0
  const start = Math.max(0, Math.min(first - 60, text.length - longest))
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const end = from + longest
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + 1)
  return { from, to }
}

function marked(text: string, matches: readonly Word[], from: number, to: number): Excerpt['pieces'] {
  const pieces: Excerpt['pieces'] = []
  const add = (words: string, match: boolean) => {
    if (words !== '') pieces.push({ text: words, match })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const { start, end } of matches) {
    if (start < at || end > to) continue
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, to), false)
  if (to < text.length) add(' …', false)
  return pieces
}
