// Which file an address names, and whether this installation lets it be read. A source may name any path, so the answer
// is given for the file that symbolic links lead to, and only ordinary files within allowed folders are opened.
import { access, constants, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { failure } from '../failure.ts'
import type { ConnectPolicy } from '../port.ts'
import type { SourceFile } from './reader.ts'

const badAddress = () => failure('bad-address', { expected: 'file:///srv/data/clients.csv' })

/**
 * `typed` is a `file:///` URL or an absolute path; answers the URL in its one spelling. Its fragment is the title by
 * which a person knows the file, where it is kept under another name.
 */
export const parseFileAddress = (typed: string): URL => {
  const text = typed.trim()
  if (isAbsolute(text) && !text.includes('\0')) return pathToFileURL(text)
  const url = URL.parse(text)
  if (url?.protocol !== 'file:' || url.host || url.search) throw badAddress()
  try {
    const path = fileURLToPath(url)
    if (path.includes('\0')) throw badAddress()
    const one = pathToFileURL(path)
    one.hash = encodeURIComponent(decodeURIComponent(url.hash.slice(1)))
    return one
  } catch {
    throw badAddress()
  }
}

const gigabyte = 1_000_000_000
const fileBytes = 20 * gigabyte
/** Their "files" are the machine's own state. */
const systemFolders = ['/proc', '/sys', '/dev']

export const isWithin = (folder: string, path: string) => {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** What a person knows the file by: its title, or else its path. */
export const titleOf = (address: URL) => decodeURIComponent(address.hash.slice(1)) || fileURLToPath(address)

/** The file where it really lies, if it may be read. Throws ConnectorFailure. */
export const allowedFile = async (address: URL, policy: ConnectPolicy): Promise<SourceFile> => {
  const named = fileURLToPath(address)
  const file = titleOf(address)
  const path = await realpath(named).catch(() => null)
  const roots = await Promise.all(policy.fileRoots.map(root => realpath(root).catch(() => root)))
  // Outside the allowed folders nothing is told, not even whether the file exists.
  const place = path ?? named
  if (!roots.some(root => isWithin(root, place)) || systemFolders.some(folder => isWithin(folder, place)))
    throw failure('forbidden-folder', { file })
  if (path === null) throw failure('file-missing', { file })
  const { size, isFile } = await stat(path).then(
    stats => ({ size: stats.size, isFile: stats.isFile() }),
    () => Promise.reject(failure('file-missing', { file })),
  )
  if (!isFile) throw failure('not-a-file', { file })
  const most = policy.fileBytes ?? fileBytes
  if (size > most) throw failure('file-too-large', { file, gigabytes: most / gigabyte })
  await access(path, constants.R_OK).catch(() => Promise.reject(failure('file-unreadable', { file })))
  return { path, title: file }
}
