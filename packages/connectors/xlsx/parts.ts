// The parts of an Office document as they lie in their archive: copied as they are, or written anew.
import { type FileHandle, open as openFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'

export type Parts = {
  readonly names: readonly string[]
  /** The text of a part, in pieces. */
  text(name: string): AsyncGenerator<string, void, undefined>
  whole(name: string): Promise<string>
  /** Writes the archive to `to`, with these parts anew and all others as they lie. */
  writeTo(to: string, anew: ReadonlyMap<string, () => AsyncIterable<string>>): Promise<void>
  close(): void
}

/** Beyond this an archive has places in another form. */
const mostBytes = 0xffff_ffff

export const openParts = async ({ path, title }: SourceFile): Promise<Parts> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(error => {
    throw failure('not-a-database', { on: title }, String(error.message))
  })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  const entryOf = (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw failure('malformed-file', { file: title, where: name })
    return entry
  }
  async function* text(name: string) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    for await (const chunk of await zip.openReadStreamPromise(entryOf(name)))
      yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  return {
    names: [...entries.keys()],
    text,
    async whole(name) {
      let found = ''
      for await (const piece of text(name)) found += piece
      return found
    },
    writeTo: (to, anew) => writeParts(zip, [...entries.values()], to, anew, title),
    close: () => zip.close(),
  }
}

async function writeParts(
  zip: ZipFile,
  entries: readonly Entry[],
  to: string,
  anew: ReadonlyMap<string, () => AsyncIterable<string>>,
  title: string,
) {
  const file = await openFile(to, 'r+')
  try {
    const central: Buffer[] = []
    let offset = 0
    for (const entry of entries) {
      const make = anew.get(entry.fileName)
      const headBytes = 30 + entry.fileNameRaw.length
      const written = make
        ? await pack(file, offset + headBytes, make())
        : await copy(file, offset + headBytes, zip, entry)
      const sizes = {
        crc: entry.crc32,
        size: entry.uncompressedSize,
        method: entry.compressionMethod,
        ...written,
      }
      await file.write(localHeader(entry, sizes), 0, headBytes, offset)
      central.push(centralHeader(entry, sizes, offset))
      offset += headBytes + written.packed
      if (offset > mostBytes) throw failure('file-too-large', { file: title, gigabytes: 4 })
    }
    const directory = Buffer.concat(central)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(entries.length, 8)
    end.writeUInt16LE(entries.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(offset, 16)
    await file.write(Buffer.concat([directory, end]), 0, directory.length + 22, offset)
    await file.sync()
  } finally {
    await file.close()
  }
}

type Sizes = {
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly method: number
}

async function copy(file: FileHandle, at: number, zip: ZipFile, entry: Entry) {
  let packed = 0
  for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false })) {
    await file.write(chunk, 0, chunk.length, at + packed)
    packed += chunk.length
  }
  return { packed }
}

async function pack(file: FileHandle, at: number, pieces: AsyncIterable<string>) {
  let crc = 0
  let size = 0
  const plain = async function* () {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      crc = crc32(bytes, crc)
      size += bytes.length
      yield bytes
    }
  }
  let packed = 0
  const source = Readable.from(plain())
  const deflate = createDeflateRaw()
  source.on('error', error => deflate.destroy(error))
  for await (const chunk of source.pipe(deflate)) {
    await file.write(chunk, 0, chunk.length, at + packed)
    packed += chunk.length
  }
  return { crc, size, packed, method: 8 }
}

/** Version, flags, method, time and date, checksum, sizes, length of the name: the same in both headers. */
const common = (entry: Entry, { crc, packed, size, method }: Sizes) => {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  // Sizes stand in the header, not behind the data.
  bytes.writeUInt16LE(entry.generalPurposeBitFlag & ~8, 2)
  bytes.writeUInt16LE(method, 4)
  bytes.writeUInt16LE(entry.lastModFileTime, 6)
  bytes.writeUInt16LE(entry.lastModFileDate, 8)
  bytes.writeUInt32LE(crc >>> 0, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(entry.fileNameRaw.length, 22)
  return bytes
}

const localHeader = (entry: Entry, sizes: Sizes) =>
  Buffer.concat([Buffer.from('PK\x03\x04'), common(entry, sizes), entry.fileNameRaw])

const centralHeader = (entry: Entry, sizes: Sizes, offset: number) => {
  // Length of the comment, disk, attributes, place.
  const rest = Buffer.alloc(14)
  rest.writeUInt16LE(entry.internalFileAttributes, 4)
  rest.writeUInt32LE(entry.externalFileAttributes, 6)
  rest.writeUInt32LE(offset, 10)
  const made = Buffer.alloc(2)
  made.writeUInt16LE(entry.versionMadeBy, 0)
  return Buffer.concat([Buffer.from('PK\x01\x02'), made, common(entry, sizes), rest, entry.fileNameRaw])
}
