// Which kind of file was sent: by its content first, by its name only where content cannot tell (text).
import type { SourceKind } from '@himaya/connectors/port'

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)
const text = (value: string) => [...new TextEncoder().encode(value)]

/** `null`: none of the kinds that are read. */
export function fileKindOf(name: string, bytes: Uint8Array): SourceKind | null {
  if (begins(bytes, ...text('SQLite format 3'), 0)) return 'sqlite'
  if (begins(bytes, ...text('PAR1'))) return 'parquet'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return ending === 'xlsx' ? 'xlsx' : null
  if (bytes.length === 0) return null
  if (ending === 'json' || ending === 'ndjson' || ending === 'jsonl') return 'json'
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv'
  return null
}
