// Tar (POSIX ustar), as little of it as an archive needs: files one after another, each small enough to be held. Written and
// read as a stream.

const BLOCK = 512
const LARGEST_FILE = 256 * 1024 * 1024
const decoder = new TextDecoder('utf-8')

export type TarFile = { readonly path: string; readonly bytes: Uint8Array }

/** The header and the file, padded. Throws where the path does not fit. */
export function tarFile({ path, bytes }: TarFile, modifiedAt: Date): Uint8Array {
  const header = Buffer.alloc(BLOCK)
  if (Buffer.byteLength(path) > 100) throw new RangeError(`too long for a tar: ${path}`)
  const octal = (value: number, at: number, length: number) =>
    header.write(value.toString(8).padStart(length - 1, '0'), at, 'latin1')
  header.write(path, 0)
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(bytes.length, 124, 12)
  octal(Math.floor(modifiedAt.getTime() / 1000), 136, 12)
  header.fill(' ', 148, 156)
  header.write('0', 156)
  header.write('ustar\u000000', 257, 'latin1')
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1')
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}

export const tarEnd: Uint8Array = Buffer.alloc(2 * BLOCK)

/** The sum of the header's bytes, its own field counted as spaces. */
const checksumOf = (header: Uint8Array): number => {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] as number)
  return sum
}

/** The files of a tar in their order. Throws a RangeError where it is not one, or breaks off. */
export async function* tarFiles(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const read = reading(chunks)
  for (;;) {
    const header = await read(BLOCK)
    if (header.length < BLOCK) throw new RangeError('the archive breaks off')
    if (header.every(byte => byte === 0)) return
    const text = (from: number, length: number) => {
      const field = header.subarray(from, from + length)
      const end = field.indexOf(0)
      return decoder.decode(end < 0 ? field : field.subarray(0, end))
    }
    const size = Number.parseInt(text(124, 12).trim(), 8)
    if (Number.parseInt(text(148, 8).trim(), 8) !== checksumOf(header) || !Number.isSafeInteger(size))
      throw new RangeError('not a tar')
    if (size > LARGEST_FILE) throw new RangeError('a file of the archive is too large')
    const bytes = await read(size)
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (bytes.length < size || (await read(padding)).length < padding)
      throw new RangeError('the archive breaks off')
    const prefix = text(345, 155)
    const path = (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`).replace(/^\.\//, '')
    // Folders, and what other programs note beside the files, are passed over.
    if (header[156] === 0x30 || header[156] === 0) yield { path, bytes }
  }
}

/** Reads exactly as many bytes, or fewer at the end. */
function reading(chunks: AsyncIterable<Uint8Array>): (length: number) => Promise<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  return async length => {
    const parts = [held]
    let sum = held.length
    while (sum < length) {
      const { done, value } = await source.next()
      if (done) break
      parts.push(value)
      sum += value.length
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts)
    held = all.subarray(length)
    return all.subarray(0, length)
  }
}
