// Writes docs/detection.md: what detection finds, how well, and how fast, from the run that has just been made.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ColumnReport, Figures, TextReport } from '@himaya/detect/corpus/measure'
import { median } from '../bench.ts'

export type PeerFigures = {
  readonly name: string
  readonly version: string
  readonly rates: readonly number[]
  /** Spans of free text, whatever the category. */
  readonly texts: TextReport
  /** Columns personal or not, by the majority of their values. */
  readonly columns: ColumnReport
}

const share = (value: number): string => value.toFixed(3)
const rate = (values: readonly number[]): string =>
  [Math.min(...values), median(values), Math.max(...values)].map(value => value.toFixed(1)).join(' / ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

const perName = (figures: readonly (readonly [string, Figures])[]): string =>
  table(
    ['', 'right', 'false', 'missed', 'precision', 'recall', 'F1'],
    figures.map(([name, { right, extra, missed, precision, recall, f1 }]) => [
      name,
      String(right),
      String(extra),
      String(missed),
      share(precision),
      share(recall),
      share(f1),
    ]),
  )

export type PageContent = {
  readonly on: string
  readonly processor: string
  readonly columns: ColumnReport
  readonly texts: TextReport
  readonly development: { readonly columns: ColumnReport; readonly texts: TextReport }
  readonly detectors: readonly PeerFigures[]
  readonly columnRates: readonly number[]
}

const page = ({
  on,
  processor,
  columns,
  texts,
  development,
  detectors,
  columnRates,
}: PageContent): string => `# Detection: how well, how fast

Written by \`npm run bench -- detection\`; measured on ${on} (${processor}, Node ${process.versions.node}).

Everything here is measured on the **held-out** half of the corpus in \`packages/detect/corpus\`: invented columns and
snippets, whose names of people, spellings of columns and sentences are not those of the half that detection was tuned
on, and which were written before the detector was. One hand wrote both halves, so these figures say how well detection
generalises to other spellings and other people, not to every database there is.

## Columns

${columns.columns} columns, ${columns.columns - columns.category.right - columns.category.missed} of them not personal and of no organisation. Strict: only the surest finding counts, and
another category than the labelled one is both a false find and a miss.

${table(
  ['', 'precision', 'recall', 'F1', 'MCC'],
  [
    [
      'right category, held-out',
      share(columns.category.precision),
      share(columns.category.recall),
      share(columns.category.f1),
      share(columns.category.mcc),
    ],
    [
      'personal or not, held-out',
      share(columns.personal.precision),
      share(columns.personal.recall),
      share(columns.personal.f1),
      share(columns.personal.mcc),
    ],
    [
      'right category, development',
      share(development.columns.category.precision),
      share(development.columns.category.recall),
      share(development.columns.category.f1),
      share(development.columns.category.mcc),
    ],
  ],
)}

Matthews' coefficient (MCC) stands beside F1 because a detector that calls everything personal has a good F1.

## Free text

${texts.snippets} snippets in French, Arabic, English and Darija (in Arabic and in Latin letters). A span is right when it has the
category of a labelled span and overlaps it.

${table(
  ['', 'precision', 'recall', 'F1', 'MCC'],
  [
    ['spans, held-out', share(texts.spans.precision), share(texts.spans.recall), share(texts.spans.f1), ''],
    [
      'snippet personal or not, held-out',
      share(texts.personal.precision),
      share(texts.personal.recall),
      share(texts.personal.f1),
      share(texts.personal.mcc),
    ],
    [
      'spans, development',
      share(development.texts.spans.precision),
      share(development.texts.spans.recall),
      share(development.texts.spans.f1),
      '',
    ],
  ],
)}

${perName(texts.perLanguage)}

## Beside other packages

The same run, the same texts, each package as its documentation says, one process, rounds in turn. Speed is MB/s over the
values of the held-out columns in blocks of 4 kB, min / median / max. For free text a span counts as right wherever it
overlaps a labelled one, **whatever its category**, since the categories differ; a column is personal to a package when it
finds something in at least half of its values. These packages know no Moroccan format and no Arabic, and do not claim to.

${table(
  ['', 'version', 'MB/s', 'F1, spans of free text', 'F1, columns', 'MCC, columns'],
  detectors.map(({ name, version, rates, texts: found, columns: told }) => [
    name,
    version === '' ? '' : version,
    rate(rates),
    share(found.spans.f1),
    share(told.personal.f1),
    share(told.personal.mcc),
  ]),
)}

A column with its names and a sample of forty values is classified in ${median(columnRates).toFixed(2)} ms (median of ${columnRates.length} rounds).

## Columns, by category

${perName(columns.perCategory)}

## Free text, by category

${perName(texts.perCategory)}

## What it does not do

- A number without a check and without a word beside it (a CIN alone in a sentence, nine digits) is not concluded.
- Names that are in no list and stand beside no title, introduction or known name are missed.
- A town, an age, an amount or a job under a name that says nothing is listed, not concluded: alone it is nobody's.
- In a table of things (shops, servers, vehicles for sale) a telephone or an address stays under the threshold: it is
  shown for a person to decide.
- A sentence that tells of health without any word of the lists is not found.
`

export const writePage = (content: PageContent): void => {
  writeFileSync(fileURLToPath(new URL('../../docs/detection.md', import.meta.url)), page(content))
}
