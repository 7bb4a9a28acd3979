// A workbook written anew: the sheets, styles, widths and formulas that are not meant lie in the new archive byte for byte; rows
// that go leave an empty row, so that every reference still leads where it led; texts that nothing names any more are emptied.
import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'
import type { Cells, Decision, FileColumns, FileRow, Format } from '../tabular/change/format.ts'
import { openArchive, relationsOf } from './archive.ts'
import { formulasIn, looksAt, refuseCopies, refuseRest } from './keepable.ts'
import { openParts, type Parts } from './parts.ts'
import { layoutOf } from './reader.ts'
import { changedRow, emptied, newRow, piecesOf, type SheetRow, valuesReader } from './rows.ts'
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts'

export const xlsxFormat = (title: string): Format => ({
  tables: path =>
    within({ path, title }, async book => {
      const found: FileColumns[] = []
      for (const { name, names } of await book.layouts()) found.push({ name, columns: names })
      return found
    }),
  async *rows(path, table) {
    const book = await openBook({ path, title })
    try {
      for await (const { row, isData } of rowsOf(book, await book.sheet(table))) if (isData && row) yield row
    } finally {
      book.parts.close()
    }
  },
  rewrite: (from, to, table, decide, added) =>
    within({ path: from, title }, book => rewrite(book, to, table, decide, added)),
})

type TableSheet = Sheet & { readonly names: readonly string[]; readonly dataFrom: number }

type Book = {
  readonly file: SourceFile
  readonly parts: Parts
  readonly workbook: Workbook
  layouts(): Promise<readonly TableSheet[]>
  sheet(name: string): Promise<TableSheet>
  /** The part that a workbook keeps its texts in, and the one that is the workbook. */
  readonly texts: string | null
  readonly main: string
}

async function openBook(file: SourceFile): Promise<Book> {
  const archive = await openArchive(file)
  const workbook = await readWorkbook(archive)
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target
  if (!workbook || main === undefined) throw failure('not-a-database', { on: file.title })
  const texts =
    (await relationsOf(archive, main)).find(({ type }) => type === 'sharedStrings')?.target ?? null
  const layouts = async () => {
    const found: TableSheet[] = []
    for (const sheet of workbook.sheets) {
      const layout = await layoutOf(archive, workbook, sheet.part)
      if (layout) found.push({ ...sheet, names: layout.names, dataFrom: layout.header.dataFrom })
    }
    return found
  }
  return {
    file,
    parts: await openParts(file),
    workbook,
    layouts,
    async sheet(name) {
      const found = (await layouts()).find(each => each.name === name)
      if (!found) throw failure('table-vanished', { table: name })
      return found
    },
    texts: texts !== null && archive.has(texts) ? texts : null,
    main,
  }
}

async function within<T>(file: SourceFile, work: (book: Book) => Promise<T>): Promise<T> {
  const book = await openBook(file)
  try {
    return await work(book)
  } finally {
    book.parts.close()
  }
}

type Part =
  | { readonly row: SheetRow | null; readonly isData: boolean; readonly text: string }
  | { readonly row: null; readonly isData: false; readonly text: string; readonly isRest: true }

/** Every piece of a sheet in order; empty rows count for nothing, as when they are read. */
async function* rowsOf(
  { parts, workbook, file }: Book,
  sheet: TableSheet,
): AsyncGenerator<Part, void, undefined> {
  const read = valuesReader(workbook)
  let filled = 0
  try {
    for await (const piece of piecesOf(parts.text(sheet.part))) {
      if (piece.is === 'rest') yield { row: null, isData: false, text: piece.text, isRest: true }
      else if (piece.is === 'around') yield { row: null, isData: false, text: piece.text }
      else {
        const { values, number } = read(piece.text)
        if (values.length > 0) filled += 1
        const row: SheetRow = {
          at: number,
          number,
          text: piece.text,
          mark: hash('sha256', JSON.stringify(values), 'hex').slice(0, 32),
          values: sheet.names.map((_, at) => values[at] || null),
        }
        yield { row, isData: values.length > 0 && filled > sheet.dataFrom, text: piece.text }
      }
    }
  } catch (error) {
    if (error instanceof RangeError)
      throw failure('not-keepable', { file: file.title, part: sheet.part }, error.message)
    throw error
  }
}

/** Rows by their numbers, and whether any lies between two. */
const touchedBy = (numbers: Iterable<number>) => {
  const all = new Set(numbers)
  const sorted = [...all].sort((a, b) => a - b)
  return {
    has: (row: number) => all.has(row),
    any(from: number, to: number) {
      let [low, high] = [0, sorted.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle] ?? 0) < from) low = middle + 1
        else high = middle
      }
      return (sorted[low] ?? Number.POSITIVE_INFINITY) <= to
    },
  }
}

async function rewrite(
  book: Book,
  to: string,
  table: string,
  decide: (row: FileRow) => Decision,
  added: readonly Cells[],
): Promise<string> {
  const { file, parts, workbook } = book
  const sheet = await book.sheet(table)
  refuseCopies(parts.names, file.title)
  const decisions = new Map<number, Exclude<Decision, 'keep'>>()
  let last = 0
  let rest = ''
  let losesFormulas = false
  for await (const part of rowsOf(book, sheet)) {
    if ('isRest' in part) rest = part.text
    if (!part.row) continue
    last = part.row.number
    const decision = part.isData ? decide(part.row) : 'keep'
    if (decision === 'keep') continue
    decisions.set(part.row.number, decision)
    const formulas = formulasIn(part.text)
    losesFormulas ||= formulas.length > 0
    if (formulas.some(({ kind }) => kind !== 'normal'))
      throw notKeepable(book, `${table}: ${part.row.number}`)
  }
  const touched = touchedBy(decisions.keys())
  if (decisions.size > 0) {
    refuseRest(rest, file.title, table)
    await refuseFormulas(book, sheet, touched)
    for (const part of parts.names.filter(name => /^xl\/tables\//.test(name)))
      refuseRest(await parts.whole(part), file.title, part)
  }
  const links = withoutLinks(rest, decisions)
  const anew = new Map<string, () => AsyncIterable<string>>()
  const rewritten = () => sheetAnew(book, sheet, decisions, links.rest, last, added)
  anew.set(sheet.part, rewritten)
  const once = (text: string) =>
    async function* () {
      yield text
    }
  const relations = sheet.part.replace(/([^/]+)$/, '_rels/$1.rels')
  if (links.ids.size > 0 && parts.names.includes(relations))
    anew.set(relations, once(withoutRelations(await parts.whole(relations), links.ids)))
  if (losesFormulas) for (const [part, text] of await withoutChain(book)) anew.set(part, once(text))
  if (book.texts !== null) {
    const used = await usedTexts(book, sheet, rewritten)
    const { texts } = book
    anew.set(texts, () => textsAnew(parts.text(texts), used))
  }
  const original = createHash('sha256')
  for await (const chunk of createReadStream(file.path)) original.update(chunk)
  await parts.writeTo(to, anew)
  await within({ path: to, title: file.title }, written => sameBut(book, written, sheet, decisions))
  return original.digest('hex')

  async function* usedIn(text: AsyncIterable<string>, used: Set<number>) {
    for await (const piece of piecesOf(text))
      if (piece.is === 'row')
        for (const [, index] of piece.text.matchAll(
          /<(?:\w+:)?c\s[^>]*?\bt=["']s["'][^>]*?>\s*(?:<(?:\w+:)?f[\s\S]*?)?<(?:\w+:)?v>\s*(\d+)/g,
        ))
          used.add(Number(index))
    yield used
  }

  async function usedTexts(of: Book, changed: Sheet, again: () => AsyncIterable<string>) {
    const used = new Set<number>()
    for (const each of of.workbook.sheets)
      for await (const _ of usedIn(each.part === changed.part ? again() : of.parts.text(each.part), used)) {
        // Gathered in `used`.
      }
    return used
  }

  async function* sheetAnew(
    of: Book,
    changed: TableSheet,
    decided: ReadonlyMap<number, Exclude<Decision, 'keep'>>,
    ending: string,
    lastRow: number,
    more: readonly Cells[],
  ) {
    for await (const part of rowsOf(of, changed)) {
      if ('isRest' in part) {
        for (const [at, cells] of more.entries()) yield newRow(lastRow + at + 1, cells, workbook)
        yield ending
        continue
      }
      const decision = part.row ? decided.get(part.row.number) : undefined
      if (!part.row || decision === undefined) yield part.text
      else if (decision === 'drop') yield emptied(part.text)
      else yield changedRow(part.text, part.row.number, decision, workbook)
    }
  }
}

/** Every row of every sheet is read once more, from what was written: but for those decided on, it is what it was. */
async function sameBut(
  before: Book,
  after: Book,
  sheet: Sheet,
  decisions: ReadonlyMap<number, unknown>,
): Promise<void> {
  async function* valuesOf(book: Book, part: string) {
    const read = valuesReader(book.workbook)
    for await (const piece of piecesOf(book.parts.text(part))) if (piece.is === 'row') yield read(piece.text)
  }
  for (const { part } of before.workbook.sheets) {
    const written = valuesOf(after, part)
    for await (const { values, number } of valuesOf(before, part)) {
      const { value } = await written.next()
      const isSame = value?.number === number && JSON.stringify(value.values) === JSON.stringify(values)
      if (!isSame && !(part === sheet.part && decisions.has(number) && value?.number === number))
        throw notKeepable(before, `${part}: ${number}`)
    }
  }
}

const notKeepable = ({ file }: Book, part: string) => failure('not-keepable', { file: file.title, part })

/** A result that was worked out from a row that goes would go on telling of it. */
async function refuseFormulas(book: Book, sheet: TableSheet, touched: ReturnType<typeof touchedBy>) {
  const main = await book.parts.whole(book.main)
  const defined = [...main.matchAll(/<(?:\w+:)?definedName\s[^>]*?name=["']([^"']*)["']/g)].map(
    ([, name = '']) => name,
  )
  for (const each of book.workbook.sheets) {
    const isOwn = each.part === sheet.part
    let number = 0
    for await (const piece of piecesOf(book.parts.text(each.part))) {
      if (piece.is !== 'row') continue
      number = Number(/^<[^>]*?\sr=["'](\d+)["']/.exec(piece.text)?.[1] ?? number + 1)
      if (isOwn && touched.has(number)) continue
      if (formulasIn(piece.text).some(formula => looksAt(formula, each.name, sheet.name, touched, defined)))
        throw notKeepable(book, `${each.name}: ${number}`)
    }
  }
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Links of cells that go hold addresses of mail. */
function withoutLinks(rest: string, decisions: ReadonlyMap<number, Exclude<Decision, 'keep'>>) {
  const ids = new Set<string>()
  const left = rest.replace(/<(?:\w+:)?hyperlink\s[^>]*?\/>/g, link => {
    const [, letters = '', row = ''] = /\sref="([A-Z]+)(\d+)/.exec(link) ?? []
    const decision = decisions.get(Number(row))
    if (decision === undefined || (decision !== 'drop' && !decision.has(columnOf(letters)))) return link
    const id = /\s\w+:id="([^"]*)"/.exec(link)?.[1]
    if (id !== undefined) ids.add(id)
    return ''
  })
  return { ids, rest: left.replace(/<(?:\w+:)?hyperlinks>\s*<\/(?:\w+:)?hyperlinks>/, '') }
}

const withoutRelations = (text: string, ids: ReadonlySet<string>) =>
  text.replace(/<(?:\w+:)?Relationship\s[^>]*?\/>/g, relation =>
    ids.has(/\sId="([^"]*)"/.exec(relation)?.[1] ?? '') ? '' : relation,
  )

/** The order in which formulas are worked out is made anew by whoever opens the file: here it is only no longer told. */
async function withoutChain({ parts, main }: Book): Promise<readonly (readonly [string, string])[]> {
  const chain = parts.names.find(name => /\/calcChain\.xml$/.test(name))
  if (chain === undefined) return []
  const relations = main.replace(/([^/]+)$/, '_rels/$1.rels')
  const text = await parts.whole(relations)
  const types = await parts.whole('[Content_Types].xml')
  return [
    [relations, text.replace(/<(?:\w+:)?Relationship\s[^>]*?calcChain[^>]*?\/>/g, '')],
    ['[Content_Types].xml', types.replace(/<(?:\w+:)?Override\s[^>]*?calcChain[^>]*?\/>/g, '')],
    // An empty part to which nothing leads.
    [
      chain,
      '<?xml version="1.0" encoding="UTF-8"?>\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    ],
  ]
}

const textEnd = /<\/(?:\w+:)?si\s*>|<(?:\w+:)?si\s*\/>/g

/** Texts keep their places; those that no cell names hold nothing. */
async function* textsAnew(text: AsyncIterable<string>, used: ReadonlySet<number>) {
  let waiting = ''
  let index = 0
  for await (const chunk of text) {
    waiting += chunk
    let done = 0
    for (const found of waiting.matchAll(textEnd)) {
      const end = found.index + found[0].length
      const piece = waiting.slice(done, end)
      yield used.has(index)
        ? piece
        : piece.replace(/<((?:\w+:)?)si(?:\s[^>]*)?>[\s\S]*$/, '<$1si><$1t/></$1si>')
      index += 1
      done = end
    }
    waiting = waiting.slice(done)
  }
  yield waiting
}
