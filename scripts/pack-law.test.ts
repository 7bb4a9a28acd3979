// The published @himaya/law, as somebody gets it from npm: it answers as the sources do, its examples run, nothing else is in it.
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { factsFor } from '@himaya/law/questions/arbitrary.test-data'
import { questions } from '@himaya/law/questions/catalogue'
import { fully } from '@himaya/law/questions/explanation'
import type { Question } from '@himaya/law/questions/question'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildLaw } from './law-package/build.ts'
import { packed } from './law-package/packed.ts'
import { sizes } from './law-package/sizes.ts'
import { noWords, split } from './law-package/split.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'himaya-law-'))
const built = join(folder, 'built')
const app = join(folder, 'app')
const installed = join(app, 'node_modules/@himaya/law')
const ON = '2026-11-22'

const load = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(join(installed, path)).href)

let published: readonly Question[] = []
let explain: typeof fully
/** Answers given before any language was loaded. */
let silent: readonly ReturnType<Question['ask']>[] = []

beforeAll(async () => {
  mkdirSync(built)
  await buildLaw(built)
  const tarball = packed(built, folder)
  mkdirSync(installed, { recursive: true })
  const unpacked = spawnSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1'])
  if (unpacked.status !== 0) throw new Error(unpacked.stderr.toString())
  ;({ questions: published } = await load<{ questions: readonly Question[] }>('questions/catalogue.js'))
  ;({ fully: explain } = await load<{ fully: typeof fully }>('questions/explanation.js'))
  silent = published.map(question => question.ask({}, ON))
  // Only now: words may come after the rules.
  for (const language of ['fr', 'ar', 'en']) await load(`words/${language}.js`)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const publishedNamed = (name: string): Question => {
  const found = published.find(question => question.name === name)
  if (!found) throw new Error(`${name} is not published`)
  return found
}

describe('answers', () => {
  test.each(questions.map(question => [question.name, question] as const))(
    '%s: as from the sources, on facts at random, words and all',
    (name, question) => {
      const { some, every } = factsFor(question)
      const twin = publishedNamed(name)
      fc.assert(
        fc.property(fc.oneof(some, every), fc.constantFrom(ON, '2012-02-29', '2009-03-04'), (facts, on) => {
          const answer = twin.ask(facts, on)
          expect(answer).toEqual(question.ask(facts, on))
          expect(explain(twin, answer, 'ar')).toEqual(fully(question, question.ask(facts, on), 'ar'))
        }),
        { numRuns: 60 },
      )
      expect(twin.factsSchema('en')).toEqual(question.factsSchema('en'))
      expect(twin.title).toEqual(question.title)
    },
  )

  test('faults too', () => {
    for (const input of [
      [],
      { colour: 'red' },
      { automation: 'whole', manualFile: true },
      { transfers: [{}] },
    ])
      for (const question of questions)
        expect(publishedNamed(question.name).parse(input)).toEqual(question.parse(input))
  })

  test('without words: conclusions, rules, citations and facts all the same, texts empty', () => {
    for (const [index, question] of questions.entries()) {
      const spoken = question.ask({}, ON)
      const quiet = silent[index]
      expect(quiet?.conclusion).toBe(spoken.conclusion)
      expect(quiet?.because.map(({ rule }) => rule)).toEqual(spoken.because.map(({ rule }) => rule))
      expect(quiet?.needs.map(({ fact, cites }) => [fact, cites])).toEqual(
        spoken.needs.map(({ fact, cites }) => [fact, cites]),
      )
    }
  })
})

describe('the tarball', () => {
  const files = () =>
    globSync('**/*', { cwd: installed }).filter(path => statSync(join(installed, path)).isFile())

  test('holds modules with their types, texts, licence and readme; no test, no source', () => {
    const found = files().map(path => path.replaceAll('\\', '/'))
    expect(found).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'words/ar.js']))
    expect(found.filter(path => /test|\.json$/.test(path))).toEqual(['package.json'])
    for (const path of found)
      expect(path).toMatch(/\.js$|\.d\.ts$|^(package\.json|README\.md|LICENSE|NOTICE)$/)
    const typed = found.filter(path => path.endsWith('.js') && !/^texts\/.*\.(fr|ar|en)\.js$/.test(path))
    for (const path of typed) expect(found).toContain(path.replace(/js$/, 'd.ts'))
  })

  test('depends on nothing', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('private')
    const modules = files().filter(path => path.endsWith('.js') && !path.startsWith('texts'))
    const addresses = modules.flatMap(path => [
      ...readFileSync(join(installed, path), 'utf8').matchAll(/^(?:import|export|\}) .*from "([^"]+)";$/gm),
    ])
    expect(addresses.length).toBeGreaterThan(200)
    for (const [line, address] of addresses) expect(address, line).toMatch(/^\.{1,2}\/.*\.js$/)
  })

  test('the rules come without words, one question without the others; each language apart', async () => {
    const measured = await sizes(installed)
    expect(measured.get('engine')?.gzip).toBeLessThan(80_000)
    expect(measured.get('regime alone')?.gzip).toBeLessThan(30_000)
    expect(measured.get('retention alone')?.gzip).toBeLessThan(30_000)
    for (const language of ['fr', 'ar', 'en']) expect(measured.get(language)?.gzip).toBeGreaterThan(10_000)
    const engine = readFileSync(join(installed, 'loi-09-08/art-12-regime.js'), 'utf8')
    expect(engine).not.toMatch(/\p{Script=Arabic}|nécessaire/u)
  })

  test('works in a browser, which has no Node', async () => {
    writeFileSync(
      join(app, 'page.js'),
      `import { questionNamed } from '@himaya/law'
       import '@himaya/law/words/fr'
       globalThis.told = questionNamed('transfer').ask({ transfers: [] }, '${ON}').because[0].text.fr`,
    )
    const { outputFiles } = await build({
      ...{ absWorkingDir: app, entryPoints: ['page.js'], bundle: true, write: false },
      ...{ platform: 'browser', format: 'iife', external: [...builtinModules] },
    })
    const page = { Intl, told: '' }
    vm.runInNewContext(outputFiles[0]?.text ?? '', page)
    expect(page.told).toMatch(/^Aucune donnée ne quitte le Maroc/)
  })
})

describe('the examples of the readme', () => {
  const readme = readFileSync(join(root, 'packages/law/README.md'), 'utf8')
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

  test('are several', () => expect(examples.length).toBeGreaterThan(3))

  test('compile against the types of the package, with every strictness', () => {
    writeFileSync(join(app, 'package.json'), '{ "type": "module" }')
    for (const [index, code] of examples.entries()) writeFileSync(join(app, `example-${index}.ts`), code)
    writeFileSync(
      join(app, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ module: 'nodenext', target: 'es2023', lib: ['es2024', 'dom'], types: [] },
          ...{ strict: true, noEmit: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
        },
        include: ['example-*.ts'],
      }),
    )
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', app],
      { encoding: 'utf8' },
    )
    expect(stdout).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  test.each(examples.map((code, index) => [index, code] as const))(
    'number %i prints what its comments say',
    (index, code) => {
      writeFileSync(join(app, `example-${index}.ts`), code)
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(app, `example-${index}.ts`)], {
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([0, ''])
      for (const [, line] of code.matchAll(/^\/\/ (.+)$/gm)) expect(stdout).toContain(line)
      expect(stdout).toMatch(/\S/)
    },
    30_000,
  )
})

describe('taking the words out', () => {
  const through = (source: string) => {
    const words = noWords()
    return { code: split('x.ts', source, words, './speech.ts').split('\n').slice(1).join('\n'), words }
  }

  test.each([
    [
      'what is made while loading is looked up later',
      "export const a = { fr: 'un', ar: 'واحد', en: 'one' }",
      'export const a = $later(0)',
    ],
    [
      'what is made in a function is looked up at once',
      "const f = () => ({ fr: 'un', ar: 'واحد', en: 'one' })",
      'const f = () => ($now(0))',
    ],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources, told as strings
    [
      'what stands between words is an argument',
      'const f = n => ({ fr: `il y a ${n}`, ar: `هناك ${n}`, en: `there are ${n}` })',
      'const f = n => ($now(0, [n]))',
    ],
    [
      'an argument of each language where they differ',
      'const f = a => ({ fr: `le ${a.fr}`, ar: `ال${a.ar}`, en: `the ${a.en}` })',
      'const f = a => ($now(0, [a.fr], [a.ar], [a.en]))',
    ],
    [
      'texts side by side take one number',
      "const a = { question: { fr: 'a', ar: 'أ', en: 'a' }, help: { fr: 'b', ar: 'ب', en: 'b' }, n: 1 }",
      'const a = { ...$each(0, "question", "help"), n: 1 }',
    ],
    [
      'a choice between texts stays a choice',
      "const f = x => ({ fr: x ? 'oui' : 'non', ar: x ? 'نعم' : 'لا', en: x ? 'yes' : 'no' })",
      'const f = x => ((x ? $now(0) : $now(1)))',
    ],
    [
      'words inside an argument are taken out too',
      "const f = x => ({ fr: `a ${x ? 'les uns' : x}`, ar: `أ ${x}`, en: `a ${x}` })",
      "const f = x => ($now(0, [x ? $word('fr', 1, []) : x], [x], [x]))",
    ],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources, told as strings
  ])('%s', (_what, source, code) => expect(through(source).code).toBe(code))

  test.each([
    "const locales = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' }",
    "const lists = { fr: new Intl.ListFormat('fr'), ar: new Intl.ListFormat('ar'), en: new Intl.ListFormat('en') }",
    "const two = { fr: 'a', ar: 'أ' }",
    "const more = { fr: 'a', ar: 'أ', en: 'a', cites: [] }",
    'const read = ({ fr, ar, en }) => fr + ar + en',
  ])('leaves alone: %s', source => {
    const words = noWords()
    expect(split('x.ts', source, words, './speech.ts')).toBe(source)
    expect(words.fr).toEqual([])
  })
})
