// The texts themselves, article by article, as data, and how a citation finds its passage. Paths (`12-1-e`) are the same in
// every language, whatever mark is printed there: «ه)» and «e)» are both `e`.

export type Paragraph = {
  /** Where it stands in its article: `1`, `1-e`, `a`, `2-4-1`. Absent on words that continue or introduce another. */
  readonly at?: string
  /** The mark as printed: `1.`, `a)`, `أ)`, `–`. */
  readonly mark?: string
  /** How far it is indented; 0 when absent. */
  readonly depth?: number
  readonly text: string
}

export type Article = {
  readonly article: number
  /** The heading printed over it; only art. 5 to 11 of the law carry one. */
  readonly heading?: string
  readonly paragraphs: readonly Paragraph[]
}

export type TextInLanguage = {
  readonly text: string
  readonly language: string
  readonly articles: readonly Article[]
}

/** `loi-09-08:12-1-e` → `{ text: 'loi-09-08', article: 12, at: '1-e' }`; undefined when it names no article. */
export const parseCitation = (
  citation: string,
): { text: string; article: number; at: string } | undefined => {
  const match = /^([a-z0-9-]+):(\d+)(?:-([a-z0-9-]+))?$/.exec(citation)
  if (!match?.[1] || !match[2]) return undefined
  return { text: match[1], article: Number(match[2]), at: match[3] ?? '' }
}

/** The article of that number, if the text has one. */
export const articleIn = (text: TextInLanguage, article: number): Article | undefined =>
  text.articles.find(entry => entry.article === article)

/**
 * The paragraphs a path covers: the one it names, and those indented under it; the whole article for an empty path.
 * In an article whose letters hang on an unnumbered paragraph, `1-a` and `a` name the same one. Empty when nothing is there.
 */
export const passageIn = (article: Article, at: string): readonly Paragraph[] => {
  if (at === '') return article.paragraphs
  const names = [at, at.replace(/^\d+-(?=[a-z])/, '')]
  const start = article.paragraphs.findIndex(paragraph => paragraph.at && names.includes(paragraph.at))
  const first = article.paragraphs[start]
  if (!first) return []
  const after = article.paragraphs.slice(start + 1)
  const end = after.findIndex(
    paragraph => (paragraph.depth ?? 0) <= (first.depth ?? 0) && !continues(first, paragraph),
  )
  return [first, ...(end === -1 ? after : after.slice(0, end))]
}

/** Words without a mark or a path, at the same depth, go on with the paragraph before them (art. 1(1), 7(b), 8(a)). */
const continues = (before: Paragraph, after: Paragraph): boolean =>
  before.mark !== undefined &&
  after.mark === undefined &&
  after.at === undefined &&
  after.depth === before.depth
