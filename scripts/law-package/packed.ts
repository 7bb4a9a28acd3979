// npm's own tarball of a built package.
import { spawnSync } from 'node:child_process'

/** The file's name inside `destination`. */
export function packed(folder: string, destination: string): string {
  const made = spawnSync('npm', ['pack', folder, '--pack-destination', destination, '--silent'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (made.status !== 0) throw new Error(`npm pack failed: ${made.stderr}`)
  return made.stdout.trim()
}
