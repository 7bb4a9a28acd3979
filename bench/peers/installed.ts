// Peers are fetched at the first run of a benchmark, into a folder that git ignores, so that they weigh nothing on a clone.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Installs what `package.json` of a folder names, at its exact versions, without their install scripts.
 *
 * @returns their versions by name, or undefined where the packages could not be fetched, which is said
 */
export async function installed(folder: string): Promise<Readonly<Record<string, string>> | undefined> {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>
  }
  const isThere = ([name, version]: [string, string]) => {
    const file = join(folder, 'node_modules', name, 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
  }
  if (Object.entries(dependencies).every(isThere)) return dependencies
  try {
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      timeout: 180_000,
      shell: process.platform === 'win32',
    })
    return dependencies
  } catch {
    console.log(
      `  ${Object.keys(dependencies).join(', ')}: not measured, their packages could not be fetched`,
    )
    return undefined
  }
}
