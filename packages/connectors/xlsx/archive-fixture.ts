// For the tests: a ZIP archive of the parts given, as strange as a test needs it.
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export const writeArchive = async (
  path: string,
  parts: Readonly<Record<string, string | Iterable<string>>>,
) => {
  const chunks: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    let crc = 0
    let size = 0
    const plain = function* () {
      for (const piece of typeof content === 'string' ? [content] : content) {
        const bytes = Buffer.from(piece)
        crc = crc32(bytes, crc)
        size += bytes.length
        yield bytes
      }
    }
    const packed: Buffer[] = []
    for await (const chunk of Readable.from(plain()).pipe(createDeflateRaw())) packed.push(chunk)
    const data = Buffer.concat(packed)
    // Version, flags, method, time and date, checksum, sizes, length of the name: the same in both headers.
    const common = Buffer.alloc(24)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.alloc(2), Buffer.from(name), data])
    const rest = Buffer.alloc(16)
    rest.writeUInt32LE(offset, 12)
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]),
    )
    chunks.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  await writeFile(path, Buffer.concat([...chunks, directory, Buffer.from('PK\x05\x06'), end]))
}
