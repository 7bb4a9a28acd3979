// The rows of one sheet in order, as texts, with flat memory. Empty rows are left out.
import { textLimit } from '../port.ts'
import type { Archive, XmlEvent } from './archive.ts'
import { columnIndex, numberText } from './values.ts'
import type { Workbook } from './workbook.ts'

const mostColumns = 16_384

/** `onExtent` hears the last row that the sheet says it has. */
export async function* readRows(
  archive: Archive,
  workbook: Workbook,
  part: string,
  onExtent: (lastRow: number) => void = () => {},
): AsyncGenerator<string[], void, undefined> {
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
    else if (name === 'dimension') onExtent(Number(/(\d+)$/.exec(attributes.ref ?? '')?.[1] ?? 0))
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

  for await (const events of archive.events(part)) {
    for (const event of events as readonly XmlEvent[]) {
      if (event.is === 'open') open(event.name, event.attributes)
      else if (event.is === 'text') {
        if (isValue && cell.text.length <= textLimit * 2) cell.text += event.text
      } else if (event.name === 'row') {
        if (row.length > 0) yield row
        cell.column = -1
      } else if (event.name === 'sheetData') return
      else close(event.name)
    }
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
