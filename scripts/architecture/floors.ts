// The house has floors, and imports go down only.
import { builtinModules } from 'node:module'
import { graphOf } from './graph.ts'
import { codeOf } from './imports.ts'
import { isSource, isTest, type Rule } from './tree.ts'

/** The pure ones: no input, no output, no clock, no chance, no environment; nothing from outside at all. */
const PURE = ['packages/law', 'packages/detect', 'packages/ledger', 'packages/plans']
/** On floor 1 a package knows `platform` beside itself, and nothing of the others. */
const BASE = 'packages/platform'
/** These use everything by its public door; nothing that ships may use them. */
const OUTSIDE = ['stories', 'bench', 'scripts']

/** The command line starts the server, and the server serves the portal's pages. */
const BESIDE = new Set(['apps/cli → apps/server', 'apps/server → apps/portal'])

type Place = { readonly floor: number; readonly part: string }

/** `part` is the package, room or app; files outside the floors have none. */
function placeOf(path: string): Place | undefined {
  const [top = '', name = ''] = path.split('/')
  const part = `${top}/${name}`
  if (PURE.includes(part)) return { floor: 0, part }
  if (top === 'packages') return { floor: 1, part }
  if (top === 'modules') return { floor: 2, part }
  // The example organisations are put in through the rooms' doors, by the apps.
  if (top === 'examples') return { floor: 2.5, part: top }
  if (top === 'apps') return { floor: 3, part }
  return undefined
}

export const floors: Rule = tree => {
  const graph = graphOf(tree)
  const faults = graph.broken.map(({ from, specifier }) => `${from}: ${specifier} leads to no file`)
  for (const { from, to, specifier } of graph.edges) {
    if (to === undefined) continue
    const [here, there] = [placeOf(from), placeOf(to)]
    if (here && OUTSIDE.includes(to.split('/')[0] ?? '')) {
      faults.push(`${from}: ${specifier} stands outside the house`)
    }
    if (!here || !there || here.part === there.part) continue
    if (there.floor > here.floor) faults.push(`${from}: ${specifier} is on a floor above`)
    if (there.floor !== here.floor || there.floor === 2) continue
    if (BESIDE.has(`${here.part} → ${there.part}`)) continue
    if (here.part === BASE) faults.push(`${from}: ${specifier} stands on ${BASE}, not under it`)
    else if (there.part !== BASE) faults.push(`${from}: ${specifier} is next door on the same floor`)
  }
  return faults
}

const NOT_PURE = [
  { pattern: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\./, what: 'the clock' },
  { pattern: /\bMath\.random\(|\bcrypto\.(?:random|getRandom)/, what: 'chance' },
  { pattern: /\bprocess\.|\bglobalThis\.|\bfetch\(|\bconsole\./, what: 'the environment' },
]

export const purity: Rule = tree => {
  const isPure = (path: string) => PURE.some(part => path.startsWith(`${part}/`))
  const files = tree.files.filter(path => isPure(path) && isSource(path) && !isTest(path) && !isForge(path))
  const graph = graphOf(tree)
  return files.flatMap(path => {
    const { code } = codeOf(tree.read(path))
    const reached = NOT_PURE.filter(({ pattern }) => pattern.test(code)).map(
      ({ what }) => `${path}: asks ${what}`,
    )
    const imported = graph.from(path).flatMap(({ specifier, to }) => {
      const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier)
      return isNode || to === undefined
        ? [`${path}: imports ${specifier}, and should import nothing from outside`]
        : []
    })
    return [...reached, ...imported]
  })
}

/** What makes a corpus or measures it is run by hand and is not part of the package. */
const isForge = (path: string) => path.startsWith('packages/detect/corpus/')
