// The parts of an Office document: a ZIP archive of XML, each part read as a stream and never unpacked to a disk.
import { posix } from 'node:path'
import { SaxesParser } from 'saxes'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ConnectorFailure, failure } from '../failure.ts'
import type { SourceFile } from '../files/reader.ts'

export type Archive = {
  readonly has: (part: string) => boolean
  /** The elements of a part in order, prefixes left out. Throws ConnectorFailure `malformed-file`. */
  readonly events: (part: string) => AsyncGenerator<readonly XmlEvent[], void, undefined>
}

export type XmlEvent =
  | { readonly is: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'close'; readonly name: string }

export const openArchive = async ({ path, title }: SourceFile): Promise<Archive> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(error => {
    throw failure('not-a-database', { on: title }, String(error.message))
  })
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (error) {
    throw malformed(title, 'ZIP', error)
  }
  return {
    has: part => entries.has(part),
    events: part => readEvents(zip, entries.get(part), title, part),
  }
}

const malformed = (file: string, where: string, error: unknown) =>
  error instanceof ConnectorFailure
    ? error
    : failure('malformed-file', { file, where }, error instanceof Error ? error.message.split('\n')[0] : null)

/** Bytes of one text, beyond which no cell is meant: Excel itself stops at 32,767 characters. */
const longestText = 33_554_432

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)

async function* readEvents(
  zip: ZipFile,
  entry: Entry | undefined,
  title: string,
  part: string,
): AsyncGenerator<readonly XmlEvent[], void, undefined> {
  if (!entry) throw failure('malformed-file', { file: title, where: part })
  let found: XmlEvent[] = []
  const parser = new SaxesParser()
  let broken: Error | undefined
  parser.on('error', error => {
    broken ??= error
  })
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ is: 'open', name: withoutPrefix(name), attributes: attributes as Record<string, string> })
  })
  parser.on('closetag', ({ name }) => {
    found.push({ is: 'close', name: withoutPrefix(name) })
  })
  parser.on('text', text => {
    found.push({ is: 'text', text })
  })
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const decoder = new TextDecoder('utf-8')
    let silence = 0
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk, { stream: true }))
      if (broken) throw broken
      silence = found.length > 0 ? 0 : silence + chunk.length
      if (silence > longestText) throw failure('too-large-value', { on: title }, part)
      if (found.length > 0) yield found
      found = []
    }
    parser.close()
    if (broken) throw broken
    if (found.length > 0) yield found
  } catch (error) {
    throw malformed(title, part, error)
  }
}

export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** What a part points at; targets as parts of the archive. Empty when it points at nothing. */
export const relationsOf = async (archive: Archive, part: string): Promise<readonly Relation[]> => {
  const folder = posix.dirname(part)
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  if (!archive.has(list)) return []
  const found: Relation[] = []
  for await (const events of archive.events(list))
    for (const event of events)
      if (event.is === 'open' && event.name === 'Relationship') {
        const { Id = '', Type = '', Target = '', TargetMode } = event.attributes
        if (TargetMode === 'External') continue
        // `resolve` lets a target be absolute, as some programs write it.
        found.push({
          id: Id,
          type: posix.basename(Type),
          target: posix.resolve('/', folder, Target).slice(1),
        })
      }
  return found
}
