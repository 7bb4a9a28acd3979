// A delimited file written anew: rows that stay are copied byte for byte, cells that change are written as the file writes its
// own: same encoding, same separator, same quotes, same line ends.
import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { failure } from '../failure.ts'
import { type SourceFile, tableTitle } from '../files/reader.ts'
import type { Cells, Decision, FileRow, Format } from '../tabular/change/format.ts'
import type { Encoding } from '../tabular/encoding.ts'
import { codecOf } from './codec.ts'
import { type Layout, readLayout } from './reader.ts'
import { type Dialect, parserOptions, recordFailure } from './records.ts'

const chunkBytes = 1_048_576

/** A record as its bytes, which are followed by its line end, and its cells. */
type CsvRecord = { readonly raw: Buffer; readonly cells: readonly Buffer[] }

export const csvFormat = (title: string): Format => ({
  async tables(path) {
    const layout = await wholeLayout({ path, title })
    return [{ name: tableTitle({ path, title }), columns: layout.named.names }]
  },
  async *rows(path) {
    const layout = await wholeLayout({ path, title })
    const rowOf = rowReader(layout)
    let at = 0
    for await (const record of records({ path, title }, layout)) {
      at += 1
      if (at > layout.header.dataFrom) yield rowOf(record, at)
    }
  },
  rewrite: (from, to, _table, decide, added) => rewrite({ path: from, title }, to, decide, added),
})

/** What cannot be read to its end cannot be written anew. */
const wholeLayout = async (file: SourceFile): Promise<Layout> => {
  const layout = await readLayout(file)
  if (layout.stops) throw layout.stops
  return layout
}

const rowReader = ({ text, named }: Layout) => {
  const { decode } = codecOf(text.encoding)
  return ({ raw, cells }: CsvRecord, at: number): FileRow => ({
    at,
    mark: hash('sha256', raw.subarray(blankBytes(raw), raw.length - endOf(raw)), 'hex').slice(0, 32),
    // No cell and an empty cell are the same in a delimited file.
    values: named.names.map((_, index) => (cells[index] ? decode(cells[index]) || null : null)),
  })
}

/** The bytes of a record's line end. */
const endOf = (raw: Buffer) => {
  const [before, last] = [raw.at(-2), raw.at(-1)]
  if (last === 10) return before === 13 ? 2 : 1
  return last === 13 ? 1 : 0
}

/** `head`: what stands before the first record and speaks to programs only. Wide encodings are handed on as UTF-8. */
async function* records(
  file: SourceFile,
  { text: { encoding }, dialect }: Layout,
  onHead: (head: Buffer) => void = () => {},
  onTail: (tail: Buffer) => void = () => {},
): AsyncGenerator<CsvRecord, void, undefined> {
  /** What was handed over and not yet told as a record, from the byte `begin` on. */
  const kept: Buffer[] = []
  let begin = 0
  const source = Readable.from(
    bytesOf(file, encoding, dialect, onHead, chunk => kept.push(chunk)),
    {
      objectMode: true,
      highWaterMark: 1,
    },
  )
  const { from_line: _, ...options } = parserOptions(dialect)
  const parser = parse({ ...options, encoding: null, info: true })
  source.on('error', error => parser.destroy(error))
  const take = (until: number) => {
    const whole = kept.length === 1 ? kept[0] : Buffer.concat(kept)
    const taken = whole?.subarray(0, until - begin) ?? Buffer.alloc(0)
    kept.splice(
      0,
      kept.length,
      ...(whole && whole.length > until - begin ? [whole.subarray(until - begin)] : []),
    )
    begin = until
    return taken
  }
  try {
    for await (const each of source.pipe(parser)) {
      const { info, record } = each as { info: { bytes: number }; record: Buffer[] }
      yield { raw: take(info.bytes), cells: record }
    }
    onTail(take(begin + kept.reduce((sum, { length }) => sum + length, 0)))
  } catch (error) {
    throw recordFailure(error, file.title)
  } finally {
    source.destroy()
  }
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])

async function* bytesOf(
  { path, title }: SourceFile,
  encoding: Encoding,
  { skippedLines }: Dialect,
  onHead: (head: Buffer) => void,
  onChunk: (chunk: Buffer) => void,
) {
  const { toNarrow } = codecOf(encoding)
  const narrow = toNarrow(() => failure('malformed-file', { file: title, where: encoding }))
  let head: Buffer | null = Buffer.alloc(0)
  const begun = (chunk: Buffer, isLast: boolean): Buffer | null => {
    if (!head) return chunk
    head = Buffer.concat([head, chunk])
    const marked = head.subarray(0, 3).equals(mark) ? 3 : 0
    const line = skippedLines > 0 ? head.indexOf(10) + 1 : marked
    if (line === 0 && skippedLines > 0 && !isLast) return null
    if (head.length < 3 && !isLast) return null
    const [first, rest] = [head.subarray(0, line), head.subarray(line)]
    head = null
    onHead(first)
    return rest
  }
  for await (const read of createReadStream(path, { highWaterMark: chunkBytes })) {
    const chunk = begun(narrow(read as Buffer, false), false)
    if (!chunk || chunk.length === 0) continue
    onChunk(chunk)
    yield chunk
  }
  const rest = begun(narrow(Buffer.alloc(0), true), true)
  if (rest && rest.length > 0) {
    onChunk(rest)
    yield rest
  }
}

async function rewrite(
  file: SourceFile,
  to: string,
  decide: (row: FileRow) => Decision,
  added: readonly Cells[],
): Promise<string> {
  const layout = await wholeLayout(file)
  const { toWide, encode } = codecOf(layout.text.encoding)
  const rowOf = rowReader(layout)
  const writer = writerOf(layout, text => encode(text) ?? unwritable(file.title, layout.text.encoding))
  const out = await open(to, 'r+')
  const output = buffered(out)
  // All that was read, written again, is the file: else this is not how to copy it.
  const same = createHash('sha256')
  const original = createHash('sha256')
  for await (const chunk of createReadStream(file.path, { highWaterMark: chunkBytes })) original.update(chunk)
  const digest = original.digest('hex')
  const copied = async (narrow: Buffer) => {
    const bytes = toWide(narrow)
    same.update(bytes)
    await output.add(bytes)
  }
  let lineEnd = '\n'
  let at = 0
  let endsWhole = true
  let tail: Buffer = Buffer.alloc(0)
  let head: Buffer = Buffer.alloc(0)
  let hasHead = false
  const begin = async () => {
    if (hasHead) return
    hasHead = true
    await copied(head)
  }
  try {
    for await (const record of records(
      file,
      layout,
      bytes => {
        head = bytes
      },
      bytes => {
        tail = bytes
      },
    )) {
      await begin()
      const end = endOf(record.raw)
      if (end > 0 && at === 0) lineEnd = record.raw.subarray(-end).toString('latin1')
      at += 1
      const isData = at > layout.header.dataFrom
      const decision = isData ? decide(rowOf(record, at)) : 'keep'
      const blank = blankBytes(record.raw)
      if (decision === 'keep') {
        await copied(record.raw)
        endsWhole = end > 0
        continue
      }
      same.update(toWide(record.raw))
      // Empty lines before a row are not the row's.
      await output.add(toWide(record.raw.subarray(0, blank)))
      if (decision === 'drop') continue
      await output.add(
        toWide(
          Buffer.concat([
            writer.changed(record, blank, decision),
            record.raw.subarray(record.raw.length - end),
          ]),
        ),
      )
      endsWhole = end > 0
    }
    await begin()
    await copied(tail)
    if (same.digest('hex') !== digest)
      throw failure('malformed-file', { file: file.title, where: layout.text.encoding })
    if (added.length > 0 && !endsWhole) await output.add(toWide(Buffer.from(lineEnd)))
    for (const cells of added)
      await output.add(toWide(Buffer.concat([writer.row(cells), Buffer.from(lineEnd)])))
    await output.end()
    await out.sync()
  } finally {
    await out.close()
  }
  return digest
}

const unwritable = (file: string, encoding: string): never => {
  throw failure('not-encodable', { file, encoding })
}

/** Empty lines before a record. */
const blankBytes = (raw: Buffer) => {
  let at = 0
  while (at < raw.length && (raw[at] === 10 || raw[at] === 13)) at += 1
  return at === raw.length ? 0 : at
}

function writerOf(
  { dialect: { delimiter, escape: escaping }, named }: Layout,
  encode: (text: string) => Buffer,
) {
  const special = new RegExp(`[\\r\\n"${delimiter.replace(/[|\\^$.*+?()[\]{}-]/g, '\\$&')}]|^\\s|\\s$`, 'u')
  const quote = (text: string) => {
    const escaped = escaping === '"' ? text.replaceAll('"', '""') : text.replace(/["\\]/g, '\\$&')
    return encode(`"${escaped}"`)
  }
  const cell = (text: string | null, isQuoted: boolean) => {
    if (text === null || text === '') return isQuoted ? quote('') : Buffer.alloc(0)
    return isQuoted || special.test(text) ? quote(text) : encode(text)
  }
  const separator = Buffer.from(delimiter)
  const joined = (cells: readonly Buffer[]) =>
    Buffer.concat(cells.flatMap((each, at) => (at === 0 ? [each] : [separator, each])))
  return {
    row: (cells: Cells) => joined(named.names.map((_, at) => cell(cells.get(at) ?? null, false))),
    /** Its other cells as they are written. */
    changed({ raw, cells }: CsvRecord, blank: number, changes: Cells): Buffer {
      const parts = written(raw.subarray(blank, raw.length - endOf(raw)), cells, separator, escaping)
      const width = Math.max(
        cells.length,
        ...[...changes].map(([at, value]) => (value === null ? 0 : at + 1)),
      )
      return joined(
        Array.from({ length: width }, (_, at) => {
          const part = parts?.[at]
          if (changes.has(at))
            return cell(changes.get(at) ?? null, part?.[0] === 34 && (changes.get(at) ?? null) !== null)
          // A cell that is written as no program would is copied with the row or not at all.
          return part ?? quotedBytes(cells[at] ?? Buffer.alloc(0), escaping)
        }),
      )
    },
  }
}

const quotedBytes = (cell: Buffer, escaping: string): Buffer => {
  const text = cell.toString('latin1')
  const escaped = escaping === '"' ? text.replaceAll('"', '""') : text.replace(/["\\]/g, '\\$&')
  return Buffer.from(`"${escaped}"`, 'latin1')
}

/** The bytes of each cell, quotes and all; null where they are not written as their content says. */
function written(
  raw: Buffer,
  cells: readonly Buffer[],
  separator: Buffer,
  escaping: string,
): readonly Buffer[] | null {
  const parts: Buffer[] = []
  let at = 0
  for (const cell of cells) {
    if (parts.length > 0) {
      if (!raw.subarray(at, at + separator.length).equals(separator)) return null
      at += separator.length
    }
    const part = [quotedBytes(cell, escaping), cell].find(each =>
      raw.subarray(at, at + each.length).equals(each),
    )
    if (!part) return null
    parts.push(raw.subarray(at, at + part.length))
    at += part.length
  }
  return at === raw.length ? parts : null
}

function buffered(file: FileHandle) {
  let waiting: Buffer[] = []
  let size = 0
  const flush = async () => {
    if (size > 0) await file.writeFile(Buffer.concat(waiting))
    waiting = []
    size = 0
  }
  return {
    async add(bytes: Buffer) {
      waiting.push(bytes)
      size += bytes.length
      if (size >= chunkBytes) await flush()
    },
    end: flush,
  }
}
