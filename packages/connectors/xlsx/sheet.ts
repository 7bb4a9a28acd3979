// The rows of one sheet in order, as texts, with flat memory. Empty rows are left out.
import { textLimit } from '../port.ts'
import type { Archive, XmlEvent } from './archive.ts'
import { columnIndex, numberText } from './values.ts'
import type { Workbook } from './workbook.ts'

const mostColumns = 16_384

/** Puts the rows of a sheet together out of its elements; each answer of `take` is a row that has ended, without its empty end. */
export const rowReader = (workbook: Workbook) => {
  const cell = { type: '', style: -1, text: '', column: -1 }
  let row: string[] = []
  let isValue = false

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'row') row = []
    else if (name === 'c') {
      const column = columnIndex(attributes.r ?? '')
      // Some programs leave references out: then cells follow each other.
      Object.assign(cell, { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), text: '' })
      cell.column = column >= 0 ? column : cell.column + 1
    } else if (name === 'v' || name === 't') isValue = true
  }

  const close = (name: string) => {
    if (name === 'v' || name === 't') isValue = false
    else if (name === 'c') {
      const text = cellText(cell, workbook)
      if (text === '' || cell.column >= mostColumns) return
      while (row.length < cell.column) row.push('')
      row[cell.column] = text
    }
  }

  return (event: XmlEvent): readonly string[] | null => {
    if (event.is === 'open') open(event.name, event.attributes)
    else if (event.is === 'text') {
      if (isValue && cell.text.length <= textLimit * 2) cell.text += event.text
    } else if (event.name === 'row') {
      cell.column = -1
      return row
    } else close(event.name)
    return null
  }
}

/** `onExtent` hears the last row that the sheet says it has. */
export async function* readRows(
  archive: Archive,
  workbook: Workbook,
  part: string,
  onExtent: (lastRow: number) => void = () => {},
): AsyncGenerator<string[], void, undefined> {
  const take = rowReader(workbook)
  for await (const events of archive.events(part))
    for (const event of events) {
      if (event.is === 'close' && event.name === 'sheetData') return
      if (event.is === 'open' && event.name === 'dimension')
        onExtent(Number(/(\d+)$/.exec(event.attributes.ref ?? '')?.[1] ?? 0))
      const row = take(event)
      if (row && row.length > 0) yield [...row]
    }
}

const cellText = (
  cell: { type: string; style: number; text: string },
  { texts, forms, from1904 }: Workbook,
): string => {
  switch (cell.type) {
    case 's':
      return texts[Number(cell.text)] ?? ''
    case 'b':
      return cell.text === '1' ? 'true' : 'false'
    // The result of a formula that failed tells nothing.
    case 'e':
      return ''
    case 'n':
      return numberText(cell.text, forms[cell.style], from1904)
    default:
      return cell.text
  }
}
