// Cuts values on the server, so that a cell of a hundred megabytes costs what a short one does, and reads them back.
import { bytesLimit, type SampleValue, textLimit } from '../port.ts'
import { quoteIdentifier } from './identifier.ts'

/** `stored-text`: its beginning can be read without reading the rest. `computed`: text made from the whole value. */
export type CellForm = 'stored-text' | 'bytes' | 'computed'

/** SQL that tells the form of the type `t` (a row of pg_type), its domains resolved. */
export const cellFormSql = `CASE t.oid
  WHEN 'pg_catalog.bytea'::pg_catalog.regtype THEN 'bytes'
  WHEN 'pg_catalog.text'::pg_catalog.regtype THEN 'stored-text'
  WHEN 'pg_catalog."varchar"'::pg_catalog.regtype THEN 'stored-text'
  WHEN 'pg_catalog.json'::pg_catalog.regtype THEN 'stored-text'
  WHEN 'pg_catalog.xml'::pg_catalog.regtype THEN 'stored-text'
  ELSE 'computed' END`

/** Stored bytes (compressed) above which a value is not even turned to text on the server. */
const computedLimit = 262_144

/** One column as text of at most `textLimit` + 1 characters; the one more tells that the value was cut. */
export const cellSql = (name: string, form: CellForm) => {
  const cell = quoteIdentifier(name)
  if (form === 'bytes')
    return `pg_catalog.octet_length(${cell})::text || ':' || pg_catalog.encode(pg_catalog.substring(${cell}, 1, ${bytesLimit}), 'hex')`
  const cut = `pg_catalog.left(${cell}::text, ${textLimit + 1})`
  if (form === 'stored-text') return cut
  return `CASE WHEN pg_catalog.pg_column_size(${cell}) <= ${computedLimit} THEN ${cut} WHEN ${cell} IS NOT NULL THEN pg_catalog.repeat(' ', ${textLimit + 1}) END`
}

export const readCell = (text: string | null, form: CellForm): SampleValue => {
  if (text === null) return null
  if (form === 'bytes') {
    const [length, hex = ''] = text.split(':')
    return { kind: 'bytes', length: Number(length), head: Uint8Array.from(Buffer.from(hex, 'hex')) }
  }
  // Counted as the server counts: characters, not UTF-16 units.
  if (text.length <= textLimit || [...text].length <= textLimit) return text
  return {
    kind: 'cut-text',
    head: form === 'computed' ? text.trimStart().slice(0, textLimit) : text.slice(0, textLimit),
  }
}
