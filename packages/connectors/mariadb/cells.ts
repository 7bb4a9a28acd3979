// Cuts values on the server, so that a cell of a hundred megabytes is never transferred, and reads them back.
import { cutText } from '../cut.ts'
import { bytesLimit, type SampleValue, textLimit } from '../port.ts'
import { quoteIdentifier } from './identifier.ts'

/** `number`: a bit field, read as the number it is. */
export type CellForm = 'text' | 'bytes' | 'number' | 'computed'

const formsByType: Readonly<Record<string, CellForm>> = {
  bit: 'number',
  ...Object.fromEntries(
    ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set'].map(type => [
      type,
      'text',
    ]),
  ),
  ...Object.fromEntries(
    ['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'vector'].map(type => [
      type,
      'bytes',
    ]),
  ),
  ...Object.fromEntries(
    ['geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon'].map(
      type => [type, 'bytes'],
    ),
  ),
  geometrycollection: 'bytes',
  geomcollection: 'bytes',
}

/** `type`: DATA_TYPE of the information schema. What is in no list turns into text by itself. */
export const cellForm = (type: string): CellForm => formsByType[type.toLowerCase()] ?? 'computed'

/** One column as text of at most `textLimit` + 1 characters; the one more tells that the value was cut. */
export const cellSql = (name: string, form: CellForm) => {
  const cell = quoteIdentifier(name)
  switch (form) {
    case 'bytes':
      return `CONCAT(LENGTH(${cell}), ':', HEX(LEFT(${cell}, ${bytesLimit})))`
    case 'number':
      return `CAST(${cell} + 0 AS CHAR)`
    case 'text':
      // Cut first: what a function makes may not be larger than a packet, else it is null.
      return `CONVERT(LEFT(${cell}, ${textLimit + 1}) USING utf8mb4)`
    case 'computed':
      return `LEFT(CAST(${cell} AS CHAR), ${textLimit + 1})`
  }
}

export const readCell = (text: string | null, form: CellForm): SampleValue => {
  if (text === null) return null
  if (form !== 'bytes') return cutText(text)
  const [length, hex = ''] = text.split(':')
  return { kind: 'bytes', length: Number(length), head: Uint8Array.from(Buffer.from(hex, 'hex')) }
}
