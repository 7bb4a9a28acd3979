// Cuts values on the server, so that a cell of a hundred megabytes is never transferred, and reads them back.
import { cutText } from '../cut.ts'
import { bytesLimit, type SampleValue, textLimit } from '../port.ts'
import { quoteIdentifier } from './identifier.ts'
import { isBytes, textOfType } from './types.ts'

export type CellForm = 'text' | 'bytes'

/** `base`: the server's own type, whatever a database calls it. */
export const cellForm = (base: string): CellForm => (isBytes(base) ? 'bytes' : 'text')

/** The server counts halves of characters: read are as many as `textLimit` whole ones may take, and one more. */
export const cellSql = (name: string, base: string) => {
  const cell = quoteIdentifier(name)
  return isBytes(base)
    ? `CONVERT(varchar(20), DATALENGTH(${cell})) + ':' + CONVERT(varchar(${bytesLimit * 2}), SUBSTRING(CONVERT(varbinary(max), ${cell}), 1, ${bytesLimit}), 2)`
    : `LEFT(${textOfType(base, cell)}, ${textLimit * 2 + 1})`
}

export const readCell = (text: string | null, form: CellForm): SampleValue => {
  if (text === null) return null
  if (form !== 'bytes') return cutText(text)
  const [length, hex = ''] = text.split(':')
  return { kind: 'bytes', length: Number(length), head: Uint8Array.from(Buffer.from(hex, 'hex')) }
}
