// An archive as it lies on disk: a tar, packed or not, or the folder it was unpacked into. Whoever verifies names the file that
// must come next.
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { names } from './layout.ts'
import { type TarFile, tarFiles } from './tar.ts'

export type ArchiveSource = {
  /** The file of that path, which must be the next one; `undefined` where it is not. Throws where the archive breaks off. */
  next(path: string): Promise<Uint8Array | undefined>
  /** Whether nothing comes after. Of a folder it is not asked. */
  isAtEnd(): Promise<boolean>
  close(): Promise<void>
}

/** `undefined`: neither a folder nor a tar. Throws as `fs` does where it cannot be read. */
export async function openArchive(path: string): Promise<ArchiveSource | undefined> {
  if ((await stat(path)).isDirectory()) return folder(path)
  const file = await open(path)
  const start = Buffer.alloc(512)
  const { bytesRead } = await file.read(start, 0, 512, 0)
  await file.close()
  const isGzip = start[0] === 0x1f && start[1] === 0x8b
  if (!isGzip && (bytesRead < 512 || start.toString('latin1', 257, 262) !== 'ustar')) return undefined
  const bytes = createReadStream(path)
  return tar(isGzip ? pipeline(bytes, createGunzip(), () => undefined) : bytes)
}

const folder = (path: string): ArchiveSource => ({
  next: name => readFile(join(path, name)).catch(() => undefined),
  isAtEnd: async () => true,
  close: async () => undefined,
})

/** The files may lie in one folder of their own, whose name the first of them tells. */
export function tar(chunks: AsyncIterable<Uint8Array>): ArchiveSource {
  const files = tarFiles(chunks)
  let waiting: TarFile | undefined
  let prefix: string | undefined
  const peek = async () => {
    waiting ??= (await files.next()).value ?? undefined
    return waiting
  }
  return {
    async next(name) {
      const file = await peek()
      if (!file) return undefined
      prefix ??= file.path.endsWith(names.readMe) ? file.path.slice(0, -names.readMe.length) : ''
      if (file.path !== prefix + name) return undefined
      waiting = undefined
      return file.bytes
    },
    isAtEnd: async () => (await peek()) === undefined,
    close: async () => {
      await files.return(undefined)
    },
  }
}
