// Whether the built web pages (apps/web/dist) are there and as new as everything they are made from.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Written after a build, so that one that was cut off counts as none. */
export const STAMP = 'apps/web/dist/.built'
const SOURCES = ['package-lock.json', 'apps/web', 'packages', 'modules', 'docs/problems']
const NOT_MADE_FROM = new Set(['node_modules', 'dist', 'migrations', 'testing', 'corpus'])

export function isWebFresh(root: string): boolean {
  const stamp = join(root, STAMP)
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return SOURCES.every(source => !isNewer(join(root, source), built))
}

/** Whether something in `path` changed since; a folder's own time changes when a file in it comes or goes. */
function isNewer(path: string, built: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return false
  if (found.mtimeMs > built) return true
  if (!found.isDirectory()) return false
  return readdirSync(path).some(name => !isLeftOut(path, name) && isNewer(join(path, name), built))
}

const isLeftOut = (folder: string, name: string) =>
  NOT_MADE_FROM.has(name) ||
  /\.test\.tsx?$/.test(name) ||
  (name.endsWith('.md') && basename(folder) !== 'problems')
