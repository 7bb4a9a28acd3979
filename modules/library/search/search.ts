// The search of the library: MiniSearch ranks (BM25) over words and stems; phrases, article numbers and the excerpts
// shown are ours. The index is made at the first search and kept: some six hundred passages.
import { citationTyped } from '@himaya/law/texts/typed'
import type { Language } from '@himaya/platform/language'
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { PassageKind } from '../records.ts'
import { arabicStemmer } from './arabic.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { type SearchedPassage, searchedPassages } from './passages.ts'
import { type Word, wordsWith } from './words.ts'

type Hit = {
  readonly passage: SearchedPassage
  /** True where the number of the article was typed. */
  readonly exact: boolean
  readonly excerpt: Excerpt
}

type Found = { readonly total: number; readonly hits: readonly Hit[] }
type Asking = {
  readonly language: Language
  readonly limit: number
  readonly kind?: PassageKind | undefined
}
type Searcher = (typed: string, asking: Asking) => Found

const fields = ['title', 'fr', 'ar', 'en'] as const
/** Below this, passages that have only some of the words are shown after those that have them all. */
const enough = 8
const kindWeight = { law: 1.25, decree: 1.05, term: 1.1, deliberation: 0.95, related: 0.9 } as const

let kept: Promise<Searcher> | undefined

/** The search itself; the first call makes the index. */
export const openSearch = (): Promise<Searcher> => {
  kept ??= searchedPassages().then(searcherOver)
  return kept
}

/** Makes an index of these passages and gives the search over it. */
export function searcherOver(passages: readonly SearchedPassage[]): Searcher {
  const wordsOf = wordsWith(
    arabicStemmer(
      passages.flatMap(({ texts, title }) => `${texts.ar ?? ''} ${title.ar}`.match(arabicWord) ?? []),
    ),
  )
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  const index = new MiniSearch<SearchedPassage>({
    idField: 'id',
    fields: [...fields],
    extractField: (passage, field) => (field === 'id' ? passage.id : textOf(passage, field)),
    // Each word as it is written and by its stems, so that the very word counts for more.
    tokenize: text => wordsOf(text).flatMap(({ folded, stems }) => [...new Set([folded, ...stems])]),
    processTerm: term => term,
  })
  index.addAll(passages)

  const stemsIn = new Map<string, readonly (readonly string[])[][]>()
  /** Whether the words stand next to each other, in their order, in one of the passage's texts. */
  const holds = (id: string, phrase: readonly Word[]) => {
    let texts = stemsIn.get(id)
    if (!texts) {
      const passage = byId.get(id)
      texts = passage ? fields.map(field => wordsOf(textOf(passage, field)).map(({ stems }) => stems)) : []
      stemsIn.set(id, texts)
    }
    return texts.some(stems =>
      stems.some((_, start) =>
        phrase.every((wanted, offset) => stems[start + offset]?.some(stem => wanted.stems.includes(stem))),
      ),
    )
  }

  const ranked = (words: readonly Word[], combineWith: 'AND' | 'OR', fuzzy = false) => {
    if (words.length === 0) return []
    const last = words.at(-1)
    const queries = words.map(
      (each): Query => ({
        combineWith: 'OR',
        queries: [...new Set([each.folded, ...each.stems])].map(term => ({
          queries: [term],
          // The last word may still be being typed.
          prefix: each === last && term === each.folded && term.length > 2,
          ...(fuzzy && term.length > 4 && { fuzzy: 0.25 }),
        })),
      }),
    )
    return index.search(
      { combineWith, queries },
      {
        boost: { title: 2, en: 0.7 },
        weights: { prefix: 0.4, fuzzy: 0.3 },
        boostDocument: id => kindWeight[byId.get(id)?.kind ?? 'related'],
        tokenize: term => [term],
        processTerm: term => term,
      },
    )
  }

  return (typed, { language: reader, limit, kind }) => {
    // Who types Arabic reads it, whichever language the page is in.
    const language = /\p{Script=Arabic}/u.test(typed) ? 'ar' : reader
    const hit = (passage: SearchedPassage, exact: boolean, terms: readonly string[] = []): Hit => ({
      passage,
      exact,
      excerpt: excerptOf(passage, new Set(terms), language, wordsOf),
    })
    const named = citationTyped(typed)
    if (named !== undefined && byId.has(named)) {
      const inside = passages.filter(({ id }) => id === named || id.startsWith(`${named}-`))
      return { total: inside.length, hits: inside.slice(0, limit).map(passage => hit(passage, true)) }
    }
    const { phrases, loose } = partsOf(typed, wordsOf)
    const words = [...phrases.flat(), ...loose]
    // Words that stand together as they were typed count for more than the same words scattered.
    const inOrder = (results: readonly SearchResult[]) =>
      results
        .map(result => ({
          result,
          score: result.score * (loose.length > 1 && holds(result.id, loose) ? 1.8 : 1),
        }))
        .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1))
        .map(({ result }) => result)
    let results = inOrder(ranked(words, 'AND').filter(({ id }) => phrases.every(phrase => holds(id, phrase))))
    if (phrases.length === 0 && results.length < enough) {
      const all = new Set(results.map(({ id }) => id))
      const atLeast = Math.ceil(words.length / 2)
      const some = inOrder(ranked(words, 'OR')).filter(
        ({ id, queryTerms }) => !all.has(id) && matched(queryTerms, words) >= atLeast,
      )
      results = [...results, ...some]
      if (results.length === 0) results = inOrder(ranked(words, 'OR', true))
    }
    if (kind) results = results.filter(({ id }) => byId.get(id)?.kind === kind)
    return {
      total: results.length,
      hits: results.slice(0, limit).flatMap(({ id, terms }) => {
        const passage = byId.get(id)
        return passage ? [hit(passage, false, terms)] : []
      }),
    }
  }
}

const arabicWord = /[\p{Script=Arabic}\p{M}]+/gu

const textOf = ({ title, titled, texts }: SearchedPassage, field: string): string =>
  field === 'title'
    ? titled
      ? `${title.fr} · ${title.ar} · ${title.en}`
      : ''
    : (texts[field as keyof typeof texts] ?? '')

/** What stands between quotation marks is a phrase; the closing mark may not have been typed yet. */
function partsOf(typed: string, wordsOf: (text: string) => Word[]) {
  const phrases: Word[][] = []
  const rest = typed.normalize('NFC').replace(/["“«]([^"”»]+)["”»]?/g, (_, phrase: string) => {
    phrases.push(wordsOf(phrase))
    return ' '
  })
  return { phrases: phrases.filter(phrase => phrase.length > 0), loose: wordsOf(rest) }
}

/** How many of the words typed a result has. */
const matched = (queryTerms: readonly string[], words: readonly Word[]) =>
  words.filter(({ folded, stems }) => [folded, ...stems].some(term => queryTerms.includes(term))).length
