// Tells what separates the cells of a delimited file, from its first records.
import { open } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { SourceFile } from '../files/reader.ts'
import type { TextFile } from '../tabular/encoding.ts'
import { type Dialect, parserOptions } from './records.ts'

const headBytes = 1_048_576
const sniffedRecords = 200
/** In order of preference where several would do: a comma is the likeliest to stand inside a value. */
const delimiters = [';', '\t', '|', ','] as const
/** Stands in no text: each line is one cell. */
const none = '\u001f'

export const detectDialect = async (
  { path }: SourceFile,
  { encoding, bytes }: TextFile,
): Promise<Dialect> => {
  const file = await open(path, 'r')
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(headBytes), 0, headBytes, 0)
    .finally(() => file.close())
  const head = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true })
  const escaping = count(head, /\\"/g) > count(head, /[^,;\t|\n]""/g) ? '\\' : '"'
  const told = /^sep=(.)\r?\n/.exec(head)?.[1]
  if (told) return { delimiter: told, escape: escaping, skippedLines: 1 }

  const isWhole = bytesRead === bytes
  const scored = delimiters.map(delimiter => {
    const dialect: Dialect = { delimiter, escape: escaping, skippedLines: 0 }
    return { dialect, score: scoreOf(widths(head, dialect, isWhole)) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.dialect : { delimiter: none, escape: escaping, skippedLines: 0 }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

const widths = (head: string, dialect: Dialect, isWhole: boolean): readonly number[] => {
  const found: number[] = []
  try {
    parse(head, {
      ...parserOptions(dialect),
      to: sniffedRecords,
      on_record: (record: string[]) => {
        found.push(record.length)
        return null
      },
    })
  } catch {
    // The head may end within quotes; and a wrong delimiter may leave quotes open.
  }
  return isWhole || found.length < 2 ? found : found.slice(0, -1)
}

/** The share of records of the commonest width, if that is more than one cell and most agree; 0 otherwise. */
const scoreOf = (found: readonly number[]) => {
  const groups = [...Map.groupBy(found, width => width)].filter(([width]) => width > 1)
  const [width, same] = groups.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0, []]
  const share = found.length === 0 ? 0 : same.length / found.length
  return share < 0.6 ? 0 : share + Math.min(width, 50) / 1_000
}
