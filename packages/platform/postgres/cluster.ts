// The data folder of the embedded PostgreSQL: made once by initdb, with a random password that only this folder holds.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import {
  dataArgument,
  giveTo,
  NOBODY,
  type Privilege,
  preparePrivilege,
  spawnUnprivileged,
} from './unprivileged.ts'

export type Cluster = {
  readonly dataFolder: string
  readonly logFile: string
  /** The superuser's. */
  readonly password: string
  readonly passwordFile: string
  /** Programs that the server's user can reach. */
  readonly binaries: Binaries
}

/** Only the launcher and the tests connect as the superuser. */
export const SUPERUSER = 'postgres'

/** Neither the operator's language nor time zone may reach the server's own files and log. */
export const PLAIN_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/**
 * Opens the cluster kept in `folder`, making it if there is none. A cluster whose making was interrupted is made again:
 * initdb works in a folder of another name, which takes its place only when whole.
 */
export async function openCluster(
  folder: string,
  binaries: Binaries,
  privilege: Privilege,
): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const dataFolder = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  if (!existsSync(dataFolder)) {
    writeFileSync(passwordFile, randomBytes(32).toString('base64url'), { mode: 0o600 })
    await initialise(folder, dataFolder, passwordFile, binaries, privilege)
  }
  refuseOtherMajor(dataFolder, binaries)
  return {
    dataFolder,
    logFile: join(folder, 'server.log'),
    password: readFileSync(passwordFile, 'utf8'),
    passwordFile,
    binaries: preparePrivilege(privilege, binaries, dataFolder),
  }
}

async function initialise(
  folder: string,
  dataFolder: string,
  passwordFile: string,
  binaries: Binaries,
  privilege: Privilege,
) {
  const unfinished = join(folder, 'data.unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const reachable = preparePrivilege(privilege, binaries, unfinished)
  const password = passwordFor(privilege, passwordFile)
  const args = [
    ...['-D', dataArgument(privilege, unfinished), '-U', SUPERUSER, '-A', 'scram-sha-256'],
    ...['--pwfile', password.path, '-E', 'UTF8', '--locale', 'C'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ]
  const child = spawnUnprivileged(privilege, join(reachable.folder, 'bin', 'initdb'), args, {
    cwd: unfinished,
    env: PLAIN_ENVIRONMENT,
    stdio: [password.stdin, 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (text: Buffer) => {
    said += text
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  password.close()
  if (status !== 0) throw new Error(`PostgreSQL could not make its data folder ${dataFolder}:\n${said}`)
  renameSync(unfinished, dataFolder)
}

/** `nobody` cannot walk to a file under root's home, but it may read its own file when we open it as its input. */
function passwordFor(privilege: Privilege, file: string) {
  if (privilege !== 'nobody') return { path: file, stdin: 'ignore' as const, close() {} }
  giveTo(NOBODY, file)
  const stdin = openSync(file, 'r')
  return { path: '/dev/stdin', stdin, close: () => closeSync(stdin) }
}

function refuseOtherMajor(dataFolder: string, { version }: Binaries) {
  const found = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0]
  if (found === ours) return
  throw new Error(
    `${dataFolder} was made by PostgreSQL ${found}, and this Himaya brings PostgreSQL ${ours}: ` +
      'restore your latest backup into a new folder (HIMAYA_HOME), or run the earlier Himaya.',
  )
}
