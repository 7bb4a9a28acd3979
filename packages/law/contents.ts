// Both texts as one table, joined with what the rules cite: which rules decide by an article, and where its copies differ.
import type { Citation } from './citation.ts'
import type { ContentsEntry } from './contents-entry.ts'
import { contents as decree } from './decret-2-09-165/contents.ts'
import { contents as law } from './loi-09-08/contents.ts'
import { parseCitation } from './texts/article.ts'

export const contents: readonly ContentsEntry[] = [...law, ...decree]

/** The entry that a citation falls under; undefined when it points into another text, or at nothing. */
export const entryOf = (citation: string): ContentsEntry | undefined => {
  const parsed = parseCitation(citation)
  return parsed ? byArticle.get(`${parsed.text}:${parsed.article}`) : undefined
}

const byArticle: ReadonlyMap<string, ContentsEntry> = new Map(
  contents.map(entry => [`${entry.source}:${entry.article}`, entry]),
)

type Citing = { readonly id: string; readonly cites: readonly Citation[] }

/** The rules that cite each article, in the order given; read once for all articles of one list. */
const citingIn = new WeakMap<readonly Citing[], ReadonlyMap<ContentsEntry, readonly string[]>>()

const citing = (rules: readonly Citing[]): ReadonlyMap<ContentsEntry, readonly string[]> => {
  const known = citingIn.get(rules)
  if (known) return known
  const found = new Map<ContentsEntry, string[]>()
  for (const { id, cites } of rules)
    for (const entry of new Set(cites.map(entryOf)))
      if (entry) found.set(entry, [...(found.get(entry) ?? []), id])
  citingIn.set(rules, found)
  return found
}

/** The rules that cite an article, in the order given. */
export const encodedBy = (
  { source, article }: ContentsEntry,
  rules: readonly Citing[],
): readonly string[] => {
  const entry = byArticle.get(`${source}:${article}`)
  return (entry && citing(rules).get(entry)) ?? []
}

/** How many articles of a text stand in each status. */
export const coverage = (
  source: ContentsEntry['source'],
): Readonly<Record<ContentsEntry['status'], number>> => {
  const counts = { encoded: 0, informs: 0, 'binds-the-CNDP': 0, 'not-yet': 0 }
  for (const entry of contents) if (entry.source === source) counts[entry.status] += 1
  return counts
}
