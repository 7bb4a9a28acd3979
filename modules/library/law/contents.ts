// The table of contents as a reader meets it: each article with what of it is encoded, doubtful, or differs by copy.
import { contents, encodedBy } from '@himaya/law/contents'
import type { ContentsEntry } from '@himaya/law/contents-entry'
import { divisions as decreeDivisions } from '@himaya/law/decret-2-09-165/divisions'
import { everyRule } from '@himaya/law/every-rule'
import { divisions as lawDivisions } from '@himaya/law/loi-09-08/divisions'
import type { Reading } from '@himaya/law/rule'
import { parseCitation } from '@himaya/law/texts/article'
import { type Variant, variants } from '@himaya/law/texts/variants'
import type { ContentsLine, LawSource } from '../records.ts'

export const divisions = [
  ...lawDivisions.map(division => ({ ...division, source: 'loi-09-08' as const })),
  ...decreeDivisions.map(division => ({ ...division, source: 'decret-2-09-165' as const })),
]

export type Place = { readonly source: LawSource; readonly article: number }

/** Whether a citation points into an article, or at the whole of it. */
export const isIn =
  ({ source, article }: Place) =>
  (citation: string): boolean => {
    const parsed = parseCitation(citation)
    return parsed?.text === source && parsed.article === article
  }

const everyReading: readonly Reading[] = [
  ...new Map(everyRule.flatMap(({ reading }) => (reading ? [[reading.id, reading] as const] : []))).values(),
]

export const readingsAt = (place: Place): readonly Reading[] =>
  everyReading.filter(({ cites }) => cites.some(isIn(place)))

export const variantsIn = (place: Place): readonly Variant[] => variants.filter(({ at }) => isIn(place)(at))

export const rulesOn = (entry: ContentsEntry): readonly string[] => encodedBy(entry, everyRule)

const lineOf = (entry: ContentsEntry): ContentsLine => ({
  source: entry.source,
  article: entry.article,
  title: entry.title,
  status: entry.status,
  ...(entry.status !== 'encoded' && { why: entry.why }),
  subjects: [...entry.subjects],
  encodedBy: [...rulesOn(entry)],
  readings: readingsAt(entry).map(({ id }) => id),
  variants: variantsIn(entry).length,
})

/** The law does not change while the program runs. */
export const contentsLines: readonly ContentsLine[] = contents.map(lineOf)
