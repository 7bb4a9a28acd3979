// The files of a tree, as the rules of the architecture see them: the repository, or a small one planted by a test.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Tree = {
  readonly root: string
  /** Paths from the root with forward slashes, sorted. */
  readonly files: readonly string[]
  readonly has: (path: string) => boolean
  readonly read: (path: string) => string
}

/** A rule returns its faults, each naming the file: `path: what is wrong`. */
export type Rule = (tree: Tree) => readonly string[] | Promise<readonly string[]>

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  '.git',
  '.himaya',
  'coverage',
  'reports',
  '.stryker-tmp',
  'results',
])

export function readTree(root: string): Tree {
  const files = walk(root, '').sort()
  const known = new Set(files)
  const texts = new Map<string, string>()
  return {
    root,
    files,
    has: path => known.has(path),
    read(path) {
      const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8')
      texts.set(path, text)
      return text
    },
  }
}

const walk = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    // In a worktree `.git` is a file.
    if (NOT_OURS.has(entry.name)) return []
    return entry.isDirectory() ? walk(root, path) : [path]
  })

export const isSource = (path: string) => /\.tsx?$/.test(path)
/** Tests, and what only tests use, may reach further than what runs in production. */
export const isTest = (path: string) => /\.(test|story|bench)[.-]|(^|\/)(testing|sample)\//.test(path)
