// Columns of running text: what the sentences hold is found one by one, and the column is said to hold free text, which
// is personal only where persons were found in it.
import { type Category, categories } from './categories.ts'
import type { Evidence, Finding } from './finding.ts'
import { confidenceOf, settled } from './scoring.ts'
import { spansOf } from './text/spans.ts'
import type { Reading } from './weighing.ts'

/** Sentences read for persons. */
const MOST = 60
/** A column of sentences has at least this share of them. */
const LEAST = 0.4
/** Under this share of values with persons in them, a column with an ordinary name is not said to hold free text. */
const FEW = 0.05
/** The same in a table of things, where a name is easily a product's or a street's. */
const FEW_AMONG_THINGS = 0.15
/** Under this share a category found in the sentences is not listed. */
const RARE = 0.05

/** Long values that are what they are, not sentences about people. */
const wholes: readonly Category[] = [
  'postal-address',
  'user-agent',
  'national-id-mrz',
  'secret',
  'job-title',
  'education',
]

const isNamed = (finding: Finding): boolean => finding.evidence.some(item => item.code === 'name-word')

/** The findings of a column, with those of its sentences when it holds sentences. */
export const proseFindings = (reading: Reading, weighed: readonly Finding[]): Finding[] => {
  const announced = weighed.find(finding => finding.category === 'free-text')
  const settledAs = weighed.find(
    finding =>
      finding.confidence >= settled &&
      finding !== announced &&
      (isNamed(finding) || wholes.includes(finding.category)),
  )
  if (reading.shares.share('prose') < LEAST || settledAs) return [...weighed]
  const { counts, persons, of } = readSentences(reading)
  const share = persons / of
  const amongThings = reading.around === 'things' || reading.around === 'among-things'
  const isFew = share < (amongThings ? FEW_AMONG_THINGS : FEW)
  if (!announced && isFew) return weighed.filter(isNamed)
  const points =
    (announced ? 2.5 : 0) + (share > 0 ? 0.5 : 0) + Math.min(2.5, share * 5) - (amongThings && isFew ? 4 : 0)
  const confidence = confidenceOf(points)
  const evidence: Evidence[] = [
    ...(announced?.evidence.filter(item => item.code === 'name-word') ?? []),
    { code: 'may-hold-anything', persons, of },
  ]
  const parts = [...counts]
    .filter(([, count]) => count / of >= RARE)
    .map(([category, count]): Finding => {
      const { lawCategory, personal, sensitive, nationalId } = categories[category]
      return {
        category,
        lawCategory,
        // Under the free text itself: the column holds such data, it is not a column of it.
        confidence: Math.min(confidence - 0.01, confidenceOf(-0.5 + (count / of) * 4)),
        personal,
        sensitive,
        nationalId,
        evidence: [{ code: 'values-match', form: 'sentence', matched: count, of }],
      }
    })
  const { lawCategory, sensitive, nationalId } = categories['free-text']
  return [
    {
      category: 'free-text',
      lawCategory,
      confidence,
      personal: persons > 0,
      sensitive,
      nationalId,
      evidence,
    },
    ...parts,
    ...weighed.filter(finding => finding !== announced && isNamed(finding)),
  ]
}

const readSentences = (
  reading: Reading,
): { readonly counts: ReadonlyMap<Category, number>; readonly persons: number; readonly of: number } => {
  const values = reading.sample.values.slice(0, MOST)
  const counts = new Map<Category, number>()
  let persons = 0
  for (const value of values) {
    const found = new Set(spansOf(value.text).map(span => span.category))
    for (const category of found) counts.set(category, (counts.get(category) ?? 0) + 1)
    if ([...found].some(category => categories[category].personal)) persons += 1
  }
  return { counts, persons, of: values.length }
}
