// Every refusal has a page, docs/problems/<code>.md, that says what happened, why, and how to mend it.
import { basename, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isTest, type Rule } from './tree.ts'

/** What is answered where no room foresaw it; it has a page, being named like the others. */
const BUG = 'internal'

export const problemPages: Rule = async tree => {
  const files = tree.files.filter(path => /(^|[/-])problems\.ts$/.test(path) && !isTest(path))
  const places = new Map<string, string>()
  const faults: string[] = []
  for (const path of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(posix.join(tree.root, path)).href)
    for (const code of Object.values(exported).flatMap(codesOf)) {
      const other = places.get(code)
      if (other && other !== path) faults.push(`${path}: ${code} is declared in ${other} too`)
      places.set(code, path)
    }
  }
  const pages = tree.files.filter(path => /^docs\/problems\/[^/]+\.md$/.test(path))
  const written = new Set(pages.map(page => basename(page, '.md')))
  return [
    ...faults,
    ...[...places]
      .filter(([code]) => !written.has(code))
      .map(([code, path]) => `${path}: docs/problems/${code}.md is missing`),
    ...pages
      .filter(page => !places.has(basename(page, '.md')) && basename(page, '.md') !== BUG)
      .map(page => `${page}: no room has this problem`),
    ...pages
      .filter(page => !new RegExp(`^# ${basename(page, '.md')}( \\(\\d{3}\\))?\n`).test(tree.read(page)))
      .map(page => `${page}: does not begin with its code`),
  ]
}

/** A kind of problem, or a list or table of kinds. */
function codesOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const { code, status, title } = value as Record<string, unknown>
  if (typeof code === 'string' && typeof status === 'number' && typeof title === 'object') return [code]
  return Object.values(value).flatMap(codesOf)
}
