// PostgreSQL refuses to run as root. Where we are root it runs in a user namespace of its own, which needs no other
// account and leaves the files root's; where namespaces are forbidden (most containers) it runs as `nobody`.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Binaries, copyBinaries } from './binaries.ts'

export const NOBODY = 65534
const SHARED = '/var/lib/himaya'

/** How PostgreSQL's programs are started here. `self`: as we are. */
export type Privilege = 'self' | 'namespace' | 'nobody'

export function choosePrivilege(): Privilege {
  if (process.getuid?.() !== 0) return 'self'
  const tried = spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore', timeout: 5_000 })
  return tried.status === 0 ? 'namespace' : 'nobody'
}

const namespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]

/**
 * Gives the data folder the owner that PostgreSQL will run as, which may differ from the last start's (a volume moved
 * from a container to a host), and returns binaries that this owner can reach.
 */
export function preparePrivilege(privilege: Privilege, binaries: Binaries, dataFolder: string): Binaries {
  if (privilege === 'self') return binaries
  const owner = privilege === 'nobody' ? NOBODY : 0
  if (lstatSync(dataFolder).uid !== owner) giveTo(owner, dataFolder)
  if (privilege === 'namespace' || isReachable(binaries.folder)) return binaries
  // Not a temporary folder: cleaners empty those under a running server, which loads some libraries late.
  mkdirSync(SHARED, { recursive: true })
  chmodSync(SHARED, 0o755)
  return copyBinaries(binaries, SHARED)
}

/**
 * Starts a program of PostgreSQL with the data folder as its working folder. Its `-D` argument should be
 * {@link dataArgument}: `nobody` cannot walk to a folder under root's home, but it can use the folder it stands in.
 */
export function spawnUnprivileged(
  privilege: Privilege,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  if (privilege === 'namespace') return spawn('unshare', [...namespace, program, ...args], options)
  if (privilege === 'nobody') return spawn(program, args, { ...options, uid: NOBODY, gid: NOBODY })
  return spawn(program, args, options)
}

export const dataArgument = (privilege: Privilege, dataFolder: string) =>
  privilege === 'nobody' ? '/proc/self/cwd' : dataFolder

/** Changes the owner of a file or of a whole folder. */
export function giveTo(owner: number, path: string) {
  lchownSync(path, owner, owner)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(owner, join(path, name))
}

/** Whether any user may walk to `path` and read it. */
function isReachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((lstatSync(folder).mode & 0o005) !== 0o005) return false
    if (folder === dirname(folder)) return true
  }
}
