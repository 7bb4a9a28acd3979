// One block made ready to be set: its texts as runs, its fixed words in the document's language. Browser-safe.
import type { Block, DocumentLanguage, Field, Signature, Table, Text } from './document.ts'
import { type Run, runsOf } from './inline.ts'
import { dayInWords, wordsIn } from './words.ts'

type Runs = readonly Run[]

export type BlockSheet =
  | { readonly type: 'heading' | 'paragraph'; readonly text: Runs }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Runs[] }
  | { readonly type: 'fields'; readonly fields: readonly FieldSheet[] }
  | TableSheet
  | { readonly type: 'checklist'; readonly items: readonly CheckSheet[] }
  | {
      readonly type: 'note'
      readonly tone: string
      readonly word: string
      readonly title: Runs | null
      readonly text: Runs
    }
  | { readonly type: 'address'; readonly lines: readonly Runs[] }
  | SignatureSheet
  | { readonly type: 'page-break' }

/** `missing`: the word for it and what will fill it, in place of the values. */
export type FieldSheet = {
  readonly label: Runs
  readonly asked: Runs | null
  readonly values: readonly Runs[]
  readonly missing: { readonly word: string; readonly text: Runs } | null
}

export type TableSheet = {
  readonly type: 'table'
  readonly name: string
  readonly caption: Runs | null
  readonly columns: readonly {
    readonly title: Runs
    readonly width: number
    readonly align: 'start' | 'end'
  }[]
  readonly rows: readonly (readonly Runs[])[]
  readonly empty: Runs
}

export type CheckSheet = {
  readonly text: Runs
  readonly done: boolean
  readonly word: string
  readonly detail: Runs | null
}

/** `line`: the place and day have no value and leave a line to fill by hand. */
export type SignatureSheet = {
  readonly type: 'signature'
  readonly undertaking: Runs | null
  readonly done: Runs
  readonly line: boolean
  readonly name: { readonly label: string; readonly value: Runs | null }
  readonly position: { readonly label: string; readonly value: Runs | null }
  readonly box: string
  readonly stamp: boolean
}

export const blockSheet = (block: Block, language: DocumentLanguage): BlockSheet => {
  const words = wordsIn[language]
  const runs = (text: Text) => runsOf(text, language)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { type: block.type, text: runs(block.text) }
    case 'list':
      return { type: 'list', ordered: block.ordered ?? false, items: block.items.map(runs) }
    case 'fields':
      return { type: 'fields', fields: block.fields.map(field => fieldSheet(field, language)) }
    case 'table':
      return tableSheet(block, language)
    case 'checklist':
      return {
        type: 'checklist',
        items: block.items.map(({ text, done, detail }) => ({
          text: runs(text),
          done,
          word: done ? words.done : words.notDone,
          detail: detail === undefined ? null : runs(detail),
        })),
      }
    case 'note':
      return {
        type: 'note',
        tone: block.tone,
        word: words.note[block.tone],
        title: block.title === undefined ? null : runs(block.title),
        text: runs(block.text),
      }
    case 'address':
      return { type: 'address', lines: block.lines.map(runs) }
    case 'signature':
      return signatureSheet(block, language)
    case 'page-break':
      return { type: 'page-break' }
  }
}

const fieldSheet = (field: Field, language: DocumentLanguage): FieldSheet => {
  const label = runsOf(field.label, language)
  const asked = field.asked === undefined ? null : runsOf([field.asked], language)
  if ('missing' in field) {
    const missing = { word: wordsIn[language].missing, text: runsOf(field.missing, language) }
    return { label, asked, values: [], missing }
  }
  const values = 'values' in field ? field.values : [field.value]
  return { label, asked, values: values.map(value => runsOf(value, language)), missing: null }
}

const tableSheet = (table: Table, language: DocumentLanguage): TableSheet => {
  const caption = table.caption === undefined ? null : runsOf(table.caption, language)
  return {
    type: 'table',
    name: wordsIn[language].table,
    caption,
    columns: table.columns.map(({ title, width = 1, align = 'start' }) => ({
      title: runsOf(title, language),
      width,
      align,
    })),
    rows: table.rows.map(row => row.map(cell => runsOf(cell, language))),
    empty: runsOf(table.empty ?? wordsIn[language].noRows, language),
  }
}

const signatureSheet = (block: Signature, language: DocumentLanguage): SignatureSheet => {
  const words = wordsIn[language]
  const { place, date, name, position } = block
  const value = (text: string | undefined) => (text === undefined ? null : runsOf(text, language))
  return {
    type: 'signature',
    undertaking: block.undertaking === undefined ? null : runsOf(block.undertaking, language),
    done: runsOf(doneLine(place, date, language), language),
    line: date === undefined,
    name: { label: words.name, value: value(name) },
    position: { label: words.position, value: value(position) },
    box: block.stamp ? words.signAndStamp : words.sign,
    stamp: block.stamp ?? false,
  }
}

const doneLine = (
  place: string | undefined,
  date: string | undefined,
  language: DocumentLanguage,
): string => {
  const words = wordsIn[language]
  const day = date === undefined ? undefined : dayInWords(date, language)
  if (place !== undefined && day !== undefined) return words.doneAt(place, day)
  if (day !== undefined) return words.doneOn(day)
  return place === undefined ? words.doneBlank : words.doneAtBlank(place)
}
