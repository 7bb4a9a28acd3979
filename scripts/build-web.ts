// Builds the web pages (apps/web) where they are missing or older than what they are made from.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const web = join(root, 'apps/web')
/** Written last, so that a build that was cut off counts as none. */
const stamp = join(web, 'dist/.built')

if (!isFresh()) build()

function isFresh(): boolean {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return (
    !hasNewer(join(root, 'package-lock.json'), built) &&
    ['apps/web', 'packages', 'modules'].every(isOld(built))
  )
}

const isOld = (built: number) => (folder: string) => !hasNewer(join(root, folder), built)

/** Looks into folders too: the time of a folder changes when a file in it comes or goes. */
function hasNewer(path: string, built: number): boolean {
  if (statSync(path).mtimeMs > built) return true
  if (!statSync(path).isDirectory()) return false
  return readdirSync(path, { withFileTypes: true }).some(entry => {
    if (['node_modules', 'dist', 'migrations'].includes(entry.name) || /\.test\.tsx?$/.test(entry.name))
      return false
    return hasNewer(join(path, entry.name), built)
  })
}

function build() {
  console.log('Building the web pages …')
  rmSync(stamp, { force: true })
  const started = performance.now()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, '')
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}
