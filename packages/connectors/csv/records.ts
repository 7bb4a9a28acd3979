// The records of a delimited file, one after the other, in any of the encodings, with flat memory.
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { ConnectorFailure, failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'
import type { Encoding } from '../tabular/encoding.ts'

export type Dialect = {
  readonly delimiter: string
  /** How a quote is written within quotes: doubled, or after a backslash. */
  readonly escape: '"' | '\\'
  /** Lines before the records that only speak to programs (`sep=;`). */
  readonly skippedLines: number
}

/** Longer than any record a person means to write; beyond it a quote was surely left open. */
const longestRecord = 67_108_864

export const parserOptions = (dialect: Dialect) =>
  ({
    delimiter: dialect.delimiter,
    escape: dialect.escape,
    from_line: dialect.skippedLines + 1,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  }) satisfies Options

/** `onBytes` hears how many bytes of the file have been handed to the parser so far. */
export async function* readRecords(
  { path, title }: SourceFile,
  encoding: Encoding,
  dialect: Dialect,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<string[], void, undefined> {
  const file = createReadStream(path, { highWaterMark: 65_536 })
  const decode = async function* () {
    const decoder = new TextDecoder(encoding)
    let bytes = 0
    for await (const chunk of file) {
      bytes += chunk.length
      onBytes(bytes)
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  }
  const source = Readable.from(decode(), { objectMode: true, highWaterMark: 1 })
  const parser = parse(parserOptions(dialect))
  source.on('error', error => parser.destroy(error))
  try {
    for await (const record of source.pipe(parser)) yield record
  } catch (error) {
    throw recordFailure(error, title)
  } finally {
    source.destroy()
    file.destroy()
  }
}

export const recordFailure = (error: unknown, file: string): ConnectorFailure => {
  if (error instanceof ConnectorFailure) return error
  if (error instanceof CsvError) {
    const where = `line ${error.lines ?? '?'}`
    return error.code === 'CSV_MAX_RECORD_SIZE'
      ? failure('too-large-value', { on: file }, where)
      : failure('malformed-file', { file, where }, `${where}: ${error.code}`)
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return failure('file-missing', { file })
  throw error
}
