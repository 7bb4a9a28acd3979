// Gives the browser the page of each refusal: its words in three languages from where it is declared, and the account of
// docs/problems/<code>.md. `import pages from 'virtual:problem-pages'`.
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ProblemKind } from '@himaya/platform/problem'
import type { Plugin } from 'vite'
import { type ProblemPage, readProblemText } from './shell/problem-text.ts'

const name = 'virtual:problem-pages'

/** A kind of problem, or a list or table of kinds. */
const kindsOf = (value: unknown): ProblemKind[] => {
  if (value === null || typeof value !== 'object') return []
  if ('code' in value && 'fix' in value) return [value as ProblemKind]
  return Object.values(value).flatMap(kindsOf)
}

async function readPages(root: string): Promise<Record<string, ProblemPage>> {
  const declared = globSync(['{packages,modules}/*/**/{problems,*-problems}.ts', 'examples/problems.ts'], {
    cwd: root,
    exclude: path => path.includes('node_modules'),
  })
  const kinds = new Map<string, ProblemKind>()
  for (const path of declared)
    for (const kind of kindsOf({ ...(await import(pathToFileURL(join(root, path)).href)) }))
      kinds.set(kind.code, kind)
  const folder = join(root, 'docs/problems')
  return Object.fromEntries(
    readdirSync(folder).map(file => {
      const code = basename(file, '.md')
      const { status, title, fix, cites } = kinds.get(code) ?? {}
      const blocks = readProblemText(readFileSync(join(folder, file), 'utf8'))
      return [code, { status, title, fix, cites, blocks }]
    }),
  )
}

/** @param root the repository */
export const problemPages = (root: string): Plugin => ({
  name: 'problem-pages',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined
    return `export default ${JSON.stringify(await readPages(root))}`
  },
})
