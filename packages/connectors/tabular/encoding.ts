// Tells in which encoding a text file is written, or that it is no text. Reads its beginning, middle and end only.
import { type FileHandle, open } from 'node:fs/promises'
import { failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256'] as const
export type Encoding = (typeof encodings)[number]

export type TextFile = {
  readonly encoding: Encoding
  /** True when nothing in the file says so and only its content suggests it. */
  readonly guessed: boolean
  readonly bytes: number
}

const headBytes = 1_048_576
const windowBytes = 262_144

export const detectEncoding = async ({ path, title }: SourceFile): Promise<TextFile> => {
  const file = await open(path, 'r')
  try {
    const { size: bytes } = await file.stat()
    const head = await readAt(file, 0, headBytes)
    const known = knownFormat(head)
    if (known) throw failure('not-a-database', { on: title }, `the file is ${known}`)
    const marked = byMark(head)
    if (marked) return { encoding: marked, guessed: false, bytes }
    if (head.includes(0)) {
      const wide = asUtf16(head)
      if (!wide) throw failure('unsupported-encoding', { file: title })
      return { encoding: wide, guessed: true, bytes }
    }
    const windows =
      bytes > headBytes
        ? [
            head,
            await readAt(file, Math.floor(bytes / 2), windowBytes),
            await readAt(file, bytes - windowBytes, windowBytes),
          ]
        : [head]
    if (!windows.every(looksLikeText)) throw failure('unsupported-encoding', { file: title })
    if (windows.every(isUtf8)) return { encoding: 'utf-8', guessed: false, bytes }
    return { encoding: isArabic(windows) ? 'windows-1256' : 'windows-1252', guessed: true, bytes }
  } finally {
    await file.close()
  }
}

const readAt = async (file: FileHandle, position: number, length: number) => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

const byMark = (head: Buffer): Encoding | null => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

const magic: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['%PDF-', 'a PDF document'],
  ['\x1f\x8b', 'compressed (gzip)'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
]

const knownFormat = (head: Buffer) => {
  const start = head.toString('latin1', 0, 16)
  return magic.find(([mark]) => start.startsWith(mark))?.[1]
}

/** Without a mark: the high byte of Latin and Arabic letters is 0 or 6, and always on the same side. */
const asUtf16 = (head: Buffer): Encoding | null => {
  const high = [0, 0]
  for (const [index, byte] of head.entries())
    if (byte === 0 || byte === 6) high[index % 2] = (high[index % 2] ?? 0) + 1
  const half = head.length / 2
  if ((high[1] ?? 0) > half * 0.9) return 'utf-16le'
  if ((high[0] ?? 0) > half * 0.9) return 'utf-16be'
  return null
}

const looksLikeText = (bytes: Buffer) => {
  let controls = 0
  for (const byte of bytes)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127) controls += 1
  return controls * 200 <= bytes.length
}

/** A window may begin and end within a character. */
const isUtf8 = (bytes: Buffer) => {
  let start = 0
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start), { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Windows-1256 keeps the French letters where Windows-1252 has them and puts the Arabic ones around them. French
 * writes its accents one by one; Arabic is nothing but high bytes, so most of them stand in runs of three or more.
 */
const isArabic = (windows: readonly Buffer[]) => {
  let inRuns = 0
  let all = 0
  for (const bytes of windows) {
    let run = 0
    for (const byte of [...bytes, 0]) {
      if (byte >= 0x80 && byte !== 0xa0) {
        run += 1
        continue
      }
      all += run
      if (run >= 3) inRuns += run
      run = 0
    }
  }
  return inRuns * 2 > all
}
