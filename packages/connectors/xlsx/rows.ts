// The text of a sheet cut at its rows, so that each can be kept letter for letter, emptied, or changed in some cells.
import { SaxesParser } from 'saxes'
import type { FileRow } from '../tabular/change/format.ts'
import type { XmlEvent } from './archive.ts'
import { rowReader } from './sheet.ts'
import { columnIndex, serialOf } from './values.ts'
import type { Workbook } from './workbook.ts'

export type Piece =
  | { readonly is: 'around'; readonly text: string }
  | { readonly is: 'row'; readonly text: string }
  /** What follows the rows, from the end of their element on. */
  | { readonly is: 'rest'; readonly text: string }

const opening = /<(?:\w+:)?sheetData(?:\s[^>]*)?(\/?)>/
const rowStart = /<(?:\w+:)?row[\s/>]/
const dataEnd = /<\/(?:\w+:)?sheetData\s*>/
const rowEnd = /<\/(?:\w+:)?row\s*>/

/** Throws RangeError where a sheet is not written as spreadsheets are. */
export async function* piecesOf(text: AsyncIterable<string>): AsyncGenerator<Piece, void, undefined> {
  let waiting = ''
  let state: 'before' | 'rows' | 'after' = 'before'
  for await (const chunk of text) {
    waiting += chunk
    if (state === 'before') {
      const found = opening.exec(waiting)
      if (!found) continue
      const end = found.index + found[0].length
      yield { is: 'around', text: waiting.slice(0, end) }
      waiting = waiting.slice(end)
      state = found[1] === '/' ? 'after' : 'rows'
    }
    while (state === 'rows') {
      const start = rowStart.exec(waiting)
      const over = dataEnd.exec(waiting)
      if (over && (!start || over.index < start.index)) {
        if (over.index > 0) yield { is: 'around', text: waiting.slice(0, over.index) }
        waiting = waiting.slice(over.index)
        state = 'after'
        break
      }
      if (!start) break
      const close = waiting.indexOf('>', start.index)
      if (close < 0) break
      const isEmpty = waiting[close - 1] === '/'
      const last = isEmpty ? null : rowEnd.exec(waiting.slice(close))
      if (!isEmpty && !last) break
      const end = last ? close + last.index + last[0].length : close + 1
      if (start.index > 0) yield { is: 'around', text: waiting.slice(0, start.index) }
      yield { is: 'row', text: waiting.slice(start.index, end) }
      waiting = waiting.slice(end)
    }
  }
  if (state === 'before') throw new RangeError('a sheet has no rows element')
  if (state === 'rows') throw new RangeError('a sheet ends within its rows')
  yield { is: 'rest', text: waiting }
}

/** The values of a row as they are read, and its own number: it may leave it out, and follow the one before. */
export const valuesReader = (workbook: Workbook) => {
  let last = 0
  return (text: string): { readonly values: readonly string[]; readonly number: number } => {
    if (/<!--|<!\[CDATA\[|<\?/.test(text)) throw new RangeError('a row holds what no spreadsheet writes')
    const take = rowReader(workbook)
    let values: readonly string[] = []
    const parser = new SaxesParser()
    const bare = (name: string) => name.slice(name.indexOf(':') + 1)
    const hear = (event: XmlEvent) => {
      values = take(event) ?? values
    }
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) =>
      hear({ is: 'open', name: bare(name), attributes: attributes as Record<string, string> }),
    )
    parser.on('text', inner => hear({ is: 'text', text: inner }))
    parser.on('closetag', ({ name }) => hear({ is: 'close', name: bare(name) }))
    parser.write(text).close()
    last = Number(/^<[^>]*?\sr=["'](\d+)["']/.exec(text)?.[1] ?? last + 1)
    return { values, number: last }
  }
}

/** A row that holds nothing any more and stays in its place, so that what speaks of the others still finds them. */
export const emptied = (text: string): string => {
  const [, name = 'row', attributes = ''] = /^<((?:\w+:)?row)([^>]*?)\/?>/.exec(text) ?? []
  const number = /\sr=["']\d+["']/.exec(attributes)?.[0] ?? ''
  return `<${name}${number}/>`
}

const cellPattern = /<(?:\w+:)?c(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?c\s*>)/g

/** Characters that XML has not, as spreadsheets write them. */
const uncommon = (character: string) => {
  const code = character.charCodeAt(0)
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13
  return isControl ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : character
}

const escaped = (text: string) =>
  Array.from(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), uncommon).join('')

const letters = (column: number): string =>
  column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** The same row with other values in some cells; each keeps its style. */
export function changedRow(
  text: string,
  number: number,
  cells: ReadonlyMap<number, string | null>,
  { forms, from1904 }: Workbook,
): string {
  const found = new Map<number, string>()
  let at = -1
  for (const [cell] of text.matchAll(cellPattern)) {
    const column = columnIndex(/^<[^>]*?\sr=["']([A-Z]+)\d+["']/.exec(cell)?.[1] ?? '')
    at = column >= 0 ? column : at + 1
    found.set(at, cell)
  }
  for (const [column, value] of cells) {
    const style = /^<[^>]*?\ss=["'](\d+)["']/.exec(found.get(column) ?? '')?.[1]
    const head = `<c r="${letters(column)}${number}"${style === undefined ? '' : ` s="${style}"`}`
    if (value === null) {
      if (found.has(column)) found.set(column, `${head}/>`)
      continue
    }
    const isDay = style !== undefined && forms[Number(style)]?.isDate === true
    const serial = isDay ? serialOf(value, from1904) : null
    const asNumber = serial ?? (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(value) ? value : null)
    found.set(
      column,
      asNumber === null
        ? `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
        : `${head}><v>${asNumber}</v></c>`,
    )
  }
  const inside = [...found].sort(([one], [other]) => one - other).map(([, cell]) => cell)
  const open = /^<[^>]*>/.exec(text)?.[0].replace(/\s*\/>$/, '>') ?? '<row>'
  const name = /^<((?:\w+:)?row)/.exec(open)?.[1] ?? 'row'
  return `${open}${inside.join('')}</${name}>`
}

export const newRow = (
  number: number,
  cells: ReadonlyMap<number, string | null>,
  workbook: Workbook,
): string => changedRow(`<row r="${number}"></row>`, number, cells, workbook)

export type SheetRow = FileRow & { readonly text: string; readonly number: number }
