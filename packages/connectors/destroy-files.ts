// Files that rows named, destroyed once the rows are gone: below one folder and nowhere else, whatever a row says and wherever a
// symbolic link leads. Doing it twice does no harm.
import { lstat, realpath, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isWithin } from './files/path.ts'
import type { ConnectPolicy } from './port.ts'

export type Destroyed = {
  /** Names of which the file is gone now. */
  readonly destroyed: readonly string[]
  /** Names of which there was no file, or no longer. */
  readonly absent: readonly string[]
  /** Names of which something was left: it lies outside the folder, is no ordinary file, has another name, or is protected. */
  readonly left: readonly {
    readonly name: string
    readonly why: 'outside' | 'not-a-file' | 'another-name' | 'protected'
  }[]
}

/**
 * `root` is the folder that a plan names; it must lie below one that the installation allows. A name is a path below it, an
 * absolute path or a `file:` address. A link within the folder goes together with what it leads to.
 */
export async function destroyFiles(
  policy: Pick<ConnectPolicy, 'fileRoots'>,
  root: string,
  names: readonly string[],
): Promise<Destroyed> {
  const folder = await realpath(root).catch(() => null)
  const allowed = await Promise.all(policy.fileRoots.map(each => realpath(each).catch(() => each)))
  const isAllowed = folder !== null && allowed.some(each => isWithin(each, folder))
  const destroyed: string[] = []
  const absent: string[] = []
  const left: { name: string; why: Destroyed['left'][number]['why'] }[] = []
  for (const name of names) {
    const end = isAllowed ? await destroy(folder, resolve(root), name) : 'outside'
    if (end === 'destroyed') destroyed.push(name)
    else if (end === 'absent') absent.push(name)
    else left.push({ name, why: end })
  }
  return { destroyed, absent, left }
}

type End = 'destroyed' | 'absent' | Destroyed['left'][number]['why']

async function destroy(folder: string, asNamed: string, name: string): Promise<End> {
  const path = pathOf(asNamed, name)
  if (path === null) return 'outside'
  // Links on the way are followed to see where the way ends; nothing outside is told, not even whether it is there.
  const parent = await realpath(dirname(path)).catch(() => null)
  if (parent === null) return isWithin(asNamed, path) ? 'absent' : 'outside'
  if (!isWithin(folder, parent)) return 'outside'
  const place = join(parent, basename(path))
  const found = await lstat(place).catch(() => null)
  if (found === null) return 'absent'
  if (found.isSymbolicLink()) {
    const target = await realpath(place).catch(() => null)
    if (target !== null && !isWithin(folder, target)) return 'outside'
    const end = target === null ? 'destroyed' : await removeFile(target)
    return end === 'destroyed' ? removeLink(place) : end
  }
  return removeFile(place)
}

/** `null`: no path, or that of the folder itself. */
function pathOf(root: string, name: string): string | null {
  if (name.includes('\0')) return null
  try {
    const path = name.startsWith('file:') ? fileURLToPath(name) : isAbsolute(name) ? name : join(root, name)
    const whole = resolve(path)
    return whole === root ? null : whole
  } catch {
    return null
  }
}

async function removeFile(place: string): Promise<End> {
  const stats = await lstat(place).catch(() => null)
  if (stats === null) return 'absent'
  if (!stats.isFile()) return 'not-a-file'
  const end = await removeLink(place)
  // Its content goes on under another name that a person gave it.
  return end === 'destroyed' && stats.nlink > 1 ? 'another-name' : end
}

const removeLink = (place: string): Promise<End> =>
  rm(place).then(
    (): End => 'destroyed',
    (): End => 'protected',
  )
