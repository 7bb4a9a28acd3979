// Which file of the tree an import leads to, through the workspaces' `exports`.
import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import { isSource, type Tree } from './tree.ts'

export type Edge = Import & {
  readonly from: string
  /** The file led to; undefined for what lies outside the tree: Node's own, and packages from npm. */
  readonly to: string | undefined
}

export type Graph = {
  readonly edges: readonly Edge[]
  readonly from: (path: string) => readonly Edge[]
  /** Imports that lead to no file though they should: a wrong path, or one the workspace does not export. */
  readonly broken: readonly Edge[]
}

export function graphOf(tree: Tree): Graph {
  const workspaces = workspacesOf(tree)
  const edges: Edge[] = []
  const broken: Edge[] = []
  for (const from of tree.files.filter(isSource)) {
    for (const found of importsOf(tree.read(from))) {
      const to = resolve(tree, workspaces, from, found.specifier)
      const edge = { ...found, from, to }
      edges.push(edge)
      const isOurs = found.specifier.startsWith('.') || workspaceOf(workspaces, found.specifier) !== undefined
      if (isOurs && to === undefined) broken.push(edge)
    }
  }
  const byFile = Map.groupBy(edges, edge => edge.from)
  return { edges, broken, from: path => byFile.get(path) ?? [] }
}

type Workspace = {
  readonly name: string
  readonly folder: string
  readonly exports: Readonly<Record<string, string>>
}

function workspacesOf(tree: Tree): readonly Workspace[] {
  return tree.files
    .filter(path => path.endsWith('/package.json'))
    .map(path => {
      const { name, exports = {} } = JSON.parse(tree.read(path)) as Partial<Workspace>
      return { name: name ?? '', folder: posix.dirname(path), exports }
    })
}

const workspaceOf = (workspaces: readonly Workspace[], specifier: string) =>
  workspaces.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))

function resolve(tree: Tree, workspaces: readonly Workspace[], from: string, specifier: string) {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('.')) {
    const file = posix.normalize(`${posix.dirname(from)}/${path}`)
    return tree.has(file) ? file : undefined
  }
  const workspace = workspaceOf(workspaces, path)
  if (!workspace) return undefined
  const subpath = `.${path.slice(workspace.name.length)}`
  const file = posix.join(workspace.folder, exported(workspace.exports, subpath) ?? '')
  return tree.has(file) ? file : undefined
}

/** As Node does: an exact key, else the pattern with the longest text before its `*`. */
function exported(exports: Readonly<Record<string, string>>, subpath: string): string | undefined {
  const exact = exports[subpath]
  if (exact) return exact
  const patterns = Object.entries(exports)
    .map(([key, target]) => ({ key, target, parts: key.split('*') }))
    .filter(({ parts: [before = '', after] }) => {
      return after !== undefined && subpath.startsWith(before) && subpath.endsWith(after)
    })
    .sort((a, b) => (b.parts[0]?.length ?? 0) - (a.parts[0]?.length ?? 0))
  const [best] = patterns
  if (!best) return undefined
  const [before = '', after = ''] = best.parts
  return best.target.replace('*', subpath.slice(before.length, subpath.length - after.length))
}
