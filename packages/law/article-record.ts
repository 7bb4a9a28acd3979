// One article, whole: its text in each language, where copies differ, the rules that decide by it, the doubts they carry.
import { contents } from './contents.ts'
import type { ContentsEntry, Division } from './contents-entry.ts'
import { divisions as decreeDivisions } from './decret-2-09-165/divisions.ts'
import { type EncodedRule, everyRule } from './every-rule.ts'
import { divisions as lawDivisions } from './loi-09-08/divisions.ts'
import type { Reading } from './rule.ts'
import { type Article, articleIn, parseCitation } from './texts/article.ts'
import { readText } from './texts/read.ts'
import { readRendering } from './texts/rendering.ts'
import { type Variant, variants } from './texts/variants.ts'

type Place = Pick<ContentsEntry, 'source' | 'article'>

export type ArticleRecord = {
  readonly entry: ContentsEntry
  /** The chapter and, inside it, the section. */
  readonly divisions: readonly Division[]
  readonly fr?: Article
  readonly ar?: Article
  /** Our own English rendering (texts/rendering.ts says what it is worth). */
  readonly en?: string
  readonly variants: readonly Variant[]
  /** In the order of the questions that decide by them. */
  readonly rules: readonly EncodedRule[]
  readonly readings: readonly Reading[]
}

const divisions = { 'loi-09-08': lawDivisions, 'decret-2-09-165': decreeDivisions }

/** Whether a citation points into an article, or at the whole of it. */
const isIn =
  ({ source, article }: Place) =>
  (citation: string): boolean => {
    const parsed = parseCitation(citation)
    return parsed?.text === source && parsed.article === article
  }

/** The doubts that touch an article: those its rules always carry, and those about a passage of it. */
export const readingsOn = (place: Place): readonly Reading[] => {
  const here = isIn(place)
  const readings = everyRule.flatMap(({ reading, cites }) =>
    reading && [...reading.cites, ...cites].some(here) ? [reading] : [],
  )
  return [...new Map(readings.map(reading => [reading.id, reading])).values()]
}

/** Undefined for an article that the text does not have. */
export const articleRecord = async (source: string, number: number): Promise<ArticleRecord | undefined> => {
  const entry = contents.find(each => each.source === source && each.article === number)
  if (!entry) return undefined
  const [french, arabic, renderings] = await Promise.all([
    readText(entry.source, 'fr'),
    readText(entry.source, 'ar'),
    readRendering(entry.source),
  ])
  const fr = french && articleIn(french, number)
  const ar = arabic && articleIn(arabic, number)
  const en = renderings.find(({ article }) => article === number)?.text
  const here = isIn(entry)
  return {
    entry,
    divisions: divisions[entry.source].filter(({ first, last }) => first <= number && number <= last),
    ...(fr && { fr }),
    ...(ar && { ar }),
    ...(en !== undefined && { en }),
    variants: variants.filter(({ at }) => here(at)),
    rules: everyRule.filter(({ cites }) => cites.some(here)),
    readings: readingsOn(entry),
  }
}

/** Whether two citations meet: the same passage, or one inside the other. */
export const meet = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
