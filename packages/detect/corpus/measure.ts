// How well a detector does on a split: precision, recall, F1 and Matthews' coefficient, over all and per category.
// Strict: on columns only the first finding at the threshold counts, and another category than the labelled one is
// both a false find and a miss. MCC stands beside F1 because "everything is personal" does well on F1 alone.
import type { Category } from '../categories.ts'
import { isPersonal } from './build.ts'
import type { Label, LabelledColumn, LabelledText } from './shape.ts'

export type Tally = { right: number; extra: number; missed: number }

export type Figures = Tally & { readonly precision: number; readonly recall: number; readonly f1: number }

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const figuresOf = (tally: Tally): Figures => {
  const precision = ratio(tally.right, tally.right + tally.extra)
  const recall = ratio(tally.right, tally.right + tally.missed)
  return { ...tally, precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** Matthews' coefficient of a two-by-two table. */
const matthews = (yes: number, wrongYes: number, wrongNo: number, no: number): number => {
  const product = (yes + wrongYes) * (yes + wrongNo) * (no + wrongYes) * (no + wrongNo)
  return product === 0 ? 0 : (yes * no - wrongYes * wrongNo) / Math.sqrt(product)
}

/** Matthews' coefficient over any number of classes (Gorodkin, 2004). */
const matthewsOfMany = (pairs: readonly (readonly [string, string])[]): number => {
  const total = pairs.length
  const right = pairs.filter(([truth, answer]) => truth === answer).length
  const count = (index: 0 | 1) => {
    const counts = new Map<string, number>()
    for (const pair of pairs) counts.set(pair[index], (counts.get(pair[index]) ?? 0) + 1)
    return counts
  }
  const truths = count(0)
  const answers = count(1)
  let crossed = 0
  for (const [name, number] of truths) crossed += number * (answers.get(name) ?? 0)
  const squares = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, number) => sum + number * number, 0)
  const spread = Math.sqrt((total * total - squares(answers)) * (total * total - squares(truths)))
  return spread === 0 ? 0 : (right * total - crossed) / spread
}

const tallies = (): { of(name: string): Tally; all(): [string, Figures][] } => {
  const byName = new Map<string, Tally>()
  return {
    of: name => {
      const known = byName.get(name) ?? { right: 0, extra: 0, missed: 0 }
      byName.set(name, known)
      return known
    },
    all: () =>
      [...byName].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, figuresOf(tally)]),
  }
}

export type ColumnReport = {
  readonly columns: number
  /** The right category, strictly. */
  readonly category: Figures & { readonly mcc: number }
  /** Personal or not, whatever the category. */
  readonly personal: Figures & { readonly mcc: number }
  readonly perCategory: readonly (readonly [string, Figures])[]
  readonly wrong: readonly { readonly id: string; readonly label: Label; readonly answer: Label }[]
}

export const measureColumns = (
  columns: readonly LabelledColumn[],
  answerFor: (column: LabelledColumn) => Label,
): ColumnReport => {
  const category: Tally = { right: 0, extra: 0, missed: 0 }
  const personal: Tally = { right: 0, extra: 0, missed: 0 }
  const per = tallies()
  const pairs: [string, string][] = []
  const wrong: { id: string; label: Label; answer: Label }[] = []
  let neither = 0
  for (const column of columns) {
    const { label } = column
    const answer = answerFor(column)
    pairs.push([label, answer])
    if (answer !== label) wrong.push({ id: column.id, label, answer })
    if (answer === label && label !== 'none') {
      category.right += 1
      per.of(label).right += 1
    }
    if (answer !== label && answer !== 'none') {
      category.extra += 1
      per.of(answer).extra += 1
    }
    if (answer !== label && label !== 'none') {
      category.missed += 1
      per.of(label).missed += 1
    }
    const is = isPersonal(label)
    const said = isPersonal(answer)
    if (is && said) personal.right += 1
    else if (said) personal.extra += 1
    else if (is) personal.missed += 1
    else neither += 1
  }
  return {
    columns: columns.length,
    category: { ...figuresOf(category), mcc: matthewsOfMany(pairs) },
    personal: {
      ...figuresOf(personal),
      mcc: matthews(personal.right, personal.extra, personal.missed, neither),
    },
    perCategory: per.all(),
    wrong,
  }
}

export type TextReport = {
  readonly snippets: number
  /** Spans of the right category that overlap a labelled one. */
  readonly spans: Figures
  /** Whether a snippet holds personal data at all. */
  readonly personal: Figures & { readonly mcc: number }
  readonly perCategory: readonly (readonly [string, Figures])[]
  readonly perLanguage: readonly (readonly [string, Figures])[]
}

export type AnswerSpan = { readonly start: number; readonly end: number; readonly category: Category | null }

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** `sameCategory` false counts a span right wherever it overlaps: for detectors whose categories are not ours. */
export const measureTexts = (
  texts: readonly LabelledText[],
  spansFor: (text: string) => readonly AnswerSpan[],
  sameCategory = true,
): TextReport => {
  const whole: Tally = { right: 0, extra: 0, missed: 0 }
  const snippet: Tally = { right: 0, extra: 0, missed: 0 }
  const per = tallies()
  const languages = tallies()
  let neither = 0
  for (const { text, spans, language } of texts) {
    const found = spansFor(text)
    const meets = (
      a: { start: number; end: number; category: Category | null },
      b: { start: number; end: number; category: Category | null },
    ) => overlap(a, b) && (!sameCategory || a.category === b.category)
    const add = (name: string, key: keyof Tally) => {
      whole[key] += 1
      per.of(name)[key] += 1
      languages.of(language)[key] += 1
    }
    for (const span of spans)
      add(span.category, found.some(answer => meets(answer, span)) ? 'right' : 'missed')
    for (const answer of found)
      if (!spans.some(span => meets(answer, span))) add(answer.category ?? 'other', 'extra')
    if (spans.length > 0 && found.length > 0) snippet.right += 1
    else if (found.length > 0) snippet.extra += 1
    else if (spans.length > 0) snippet.missed += 1
    else neither += 1
  }
  return {
    snippets: texts.length,
    spans: figuresOf(whole),
    personal: { ...figuresOf(snippet), mcc: matthews(snippet.right, snippet.extra, snippet.missed, neither) },
    perCategory: per.all(),
    perLanguage: languages.all(),
  }
}
