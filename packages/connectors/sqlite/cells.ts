// Cuts values inside SQLite and reads them back. SQLite types each value, not each column: the text that comes back
// starts with a letter for what it is.
import { cutText } from '../cut.ts'
import { bytesLimit, type SampleValue, textLimit } from '../port.ts'
import { quoteIdentifier } from './identifier.ts'

/** Above this many bytes SQLite would have to load the whole value to give its beginning: only its size is read. */
const loadableBytes = 16_777_216

export const cellSql = (name: string) => {
  const cell = quoteIdentifier(name)
  return `CASE WHEN ${cell} IS NULL THEN NULL
    WHEN octet_length(${cell}) > ${loadableBytes} THEN CASE typeof(${cell}) WHEN 'blob' THEN 'b' || octet_length(${cell}) || ':' ELSE 'l' END
    WHEN typeof(${cell}) = 'blob' THEN 'b' || length(${cell}) || ':' || hex(substr(${cell}, 1, ${bytesLimit}))
    ELSE 't' || substr(${cell}, 1, ${textLimit + 1}) END`
}

export const readCell = (value: unknown): SampleValue => {
  if (typeof value !== 'string') return null
  const rest = value.slice(1)
  if (value[0] === 'b') {
    const [length, hex = ''] = rest.split(':')
    return { kind: 'bytes', length: Number(length), head: Uint8Array.from(Buffer.from(hex, 'hex')) }
  }
  if (value[0] === 'l') return { kind: 'cut-text', head: '' }
  return cutText(rest)
}
