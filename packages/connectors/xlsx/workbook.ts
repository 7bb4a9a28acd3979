// What the sheets of a workbook share: their names, the table of texts, and which number formats are dates.
import { textLimit } from '../port.ts'
import { type Archive, relationsOf } from './archive.ts'

export type Sheet = { readonly name: string; readonly part: string }

export type NumberForm = {
  readonly isDate: boolean /** Digits that a whole number is padded to. */
  readonly digits: number
}

export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly texts: readonly string[]
  /** By the style index of a cell. */
  readonly forms: readonly NumberForm[]
  /** Days from 1900 or, in files of old Macintoshes, from 1904. */
  readonly from1904: boolean
}

/** Null when the archive holds no workbook. Hidden sheets are listed too: what they hold is held. */
export const readWorkbook = async (archive: Archive): Promise<Workbook | null> => {
  const part = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target
  if (part === undefined || !archive.has(part) || !part.endsWith('.xml')) return null
  const relations = await relationsOf(archive, part)
  const worksheets = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  )
  const sheets: Sheet[] = []
  let from1904 = false
  let isWorkbook = false
  for await (const events of archive.events(part))
    for (const event of events) {
      if (event.is !== 'open') continue
      if (event.name === 'workbook') isWorkbook = true
      if (event.name === 'workbookPr') from1904 = ['1', 'true'].includes(event.attributes.date1904 ?? '')
      if (event.name !== 'sheet') continue
      const id =
        Object.entries(event.attributes).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
      const target = worksheets.get(id)
      if (target !== undefined && archive.has(target))
        sheets.push({ name: event.attributes.name ?? id, part: target })
    }
  if (!isWorkbook) return null
  const partOf = (wanted: string) =>
    relations.find(({ type, target }) => type === wanted && archive.has(target))?.target
  return {
    sheets,
    texts: await readTexts(archive, partOf('sharedStrings')),
    forms: await readForms(archive, partOf('styles')),
    from1904,
  }
}

const readTexts = async (archive: Archive, part: string | undefined): Promise<readonly string[]> => {
  const texts: string[] = []
  if (part === undefined) return texts
  let text = ''
  let isText = false
  let isReading = false
  for await (const events of archive.events(part))
    for (const event of events) {
      if (event.is === 'text') {
        // One character more than is kept tells that there was more.
        if (isText && !isReading && text.length <= textLimit * 2) text += event.text
      } else if (event.name === 't') isText = event.is === 'open'
      // How a text is pronounced is not part of it.
      else if (event.name === 'rPh') isReading = event.is === 'open'
      else if (event.name === 'si') {
        if (event.is === 'close') texts.push(text)
        text = ''
      }
    }
  return texts
}

/** Formats that every program knows by number. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

const readForms = async (archive: Archive, part: string | undefined): Promise<readonly NumberForm[]> => {
  const formats = new Map<string, string>()
  const forms: NumberForm[] = []
  if (part === undefined) return forms
  let inCells = false
  for await (const events of archive.events(part))
    for (const event of events) {
      if (event.is === 'text') continue
      if (event.name === 'cellXfs') inCells = event.is === 'open'
      if (event.is !== 'open') continue
      const { numFmtId = '0', formatCode = '' } = event.attributes
      if (event.name === 'numFmt') formats.set(numFmtId, formatCode)
      else if (event.name === 'xf' && inCells)
        forms.push(formOf(formats.get(numFmtId) ?? '', Number(numFmtId)))
    }
  return forms
}

/** Letters of dates outside of quotes, escapes and brackets; or nothing but zeros, as phone numbers are formatted. */
const formOf = (format: string, id: number): NumberForm => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  return {
    isDate: builtInDates.has(id) || (/[dmyhs]/i.test(bare) && !/general/i.test(bare)),
    digits: /^0+$/.test(bare) ? bare.length : 0,
  }
}
