// Mutation testing of the law: `npm run mutants -- packages/law/loi-09-08/art-12*` changes one condition or comparison at a
// time in those files and runs the tables that meet it. What no table notices is kept in docs/mutants.json, and told in
// docs/mutants.md with the reason somebody wrote beside it. Without a path it goes through every file of rules: an hour.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { page } from './mutants/page.ts'
import { type FileResult, type Results, type Survivor, withReasons } from './mutants/results.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const KEPT = 'docs/mutants.json'
const PAGE = 'docs/mutants.md'

/** Rules, questions and the small tools; tables of words, forms and texts decide nothing. */
const decides = [
  'packages/law/*.ts',
  'packages/law/{loi-09-08,decret-2-09-165,cndp,other-laws,questions,facts}/*.ts',
]
const decidesNothing =
  /\.test|test-data|test-table|\/(contents|divisions|country-codes|plain|citation|settings|answer|every-rule|catalogue|pages)[a-z-]*\.ts$|\/(controller|processing|special)-fields|\/form-sections|\/annexes|-words\.ts$/

const asked = process.argv.slice(2)
const files = globSync(asked.length > 0 ? asked : decides, { cwd: root })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !decidesNothing.test(path))
  .sort()
if (files.length === 0) throw new Error(`no file of rules matches ${asked.join(' ')}`)

const before: Results = existsSync(`${root}/${KEPT}`)
  ? (JSON.parse(readFileSync(`${root}/${KEPT}`, 'utf8')) as Results)
  : {}
const mutants = await new Stryker({
  configFile: `${root}/stryker.config.json`,
  mutate: files,
}).runMutationTest()

const found = new Map<string, { killed: number; survived: Survivor[] }>(
  files.map(file => [file, { killed: 0, survived: [] }]),
)
for (const { fileName, location, status, replacement } of mutants) {
  const file = relative(root, fileName).replaceAll('\\', '/')
  const of = found.get(file)
  if (!of) continue
  if (status === 'Killed' || status === 'Timeout') of.killed += 1
  if (status !== 'Survived' && status !== 'NoCoverage') continue
  const { start, end } = location
  of.survived.push({
    line: start.line,
    was: between(readFileSync(`${root}/${file}`, 'utf8').split('\n'), start, end),
    becomes: (replacement ?? '').replaceAll(/\s+/g, ' '),
  })
}

const after: Results = {
  ...Object.fromEntries(Object.entries(before).filter(([file]) => existsSync(`${root}/${file}`))),
  ...Object.fromEntries(
    [...found].map(([file, { killed, survived }]): [string, FileResult] => [
      file,
      { killed, survived: withReasons(survived, before[file]?.survived ?? []) },
    ]),
  ),
}
const sorted = Object.fromEntries(Object.entries(after).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(`${root}/${KEPT}`, `${JSON.stringify(sorted, null, 2)}\n`)
writeFileSync(`${root}/${PAGE}`, page(sorted))

for (const [file, { killed, survived }] of found) {
  console.log(`${file}: ${killed} of ${killed + survived.length}`)
  for (const { line, was, becomes } of survived) console.log(`  ${line}: ${was}  →  ${becomes}`)
}

type Position = { readonly line: number; readonly column: number }

/** The words of a source between two places, on one line; lines and columns count from one. */
function between(lines: readonly string[], start: Position, end: Position): string {
  const words = lines.slice(start.line - 1, end.line)
  words.push((words.pop() ?? '').slice(0, end.column - 1))
  const first = words.shift() ?? ''
  return [first.slice(start.column - 1), ...words].join(' ').replaceAll(/\s+/g, ' ')
}
