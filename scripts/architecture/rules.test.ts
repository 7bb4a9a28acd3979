// A rule that cannot fail protects nothing: each is shown a small house that breaks it, and one that does not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { browserSafety } from './browser.ts'
import { doors } from './doors.ts'
import { floors, purity } from './floors.ts'
import { map } from './map.ts'
import { names, oneThing } from './names.ts'
import { problemPages } from './problem-pages.ts'
import { catalogues, translated } from './said-in-three-languages.ts'
import { type Rule, readTree } from './tree.ts'
import { wholeSentences } from './whole-sentences.ts'
import { words } from './words.ts'

const root = mkdtempSync(join(tmpdir(), 'himaya-house-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const workspace = (name: string) =>
  JSON.stringify({ name: `@himaya/${name}`, type: 'module', exports: { './*': './*.ts' } })

const house: Readonly<Record<string, string>> = {
  'packages/law/package.json': workspace('law'),
  'packages/law/citation.ts': 'export type Citation = string',
  'packages/platform/package.json': workspace('platform'),
  'packages/platform/records.ts':
    "import type { Citation } from '@himaya/law/citation'\nexport const a = 1 as unknown as Citation",
  'packages/platform/database.ts': "import pg from 'pg'\nexport const pool = pg",
  'packages/documents/package.json': workspace('documents'),
  'packages/documents/print.ts': "import { a } from '@himaya/platform/records'\nexport const b = a",
  'modules/evidence/package.json': workspace('evidence'),
  'modules/evidence/door.ts': 'export const record = 1',
  'modules/evidence/service.ts': 'export const inside = 1',
  'modules/register/package.json': workspace('register'),
  'modules/register/records.ts': "import { a } from '@himaya/platform/records'\nexport const c = a",
  'modules/register/service.ts': "import { record } from '@himaya/evidence/door'\nexport const d = record",
  'modules/register/ui/list.ts': "import { c } from '../records.ts'\nexport const e = c",
  'apps/server/main.ts': "import { d } from '@himaya/register/service'\nconsole.log(d)",
}

/** The faults of the house with some files put in or changed. */
async function faultsOf(rule: Rule, planted: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(root, 'tree-'))
  for (const [path, text] of Object.entries({ ...house, ...planted })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return rule(readTree(folder))
}

test.each([
  ['floors', floors],
  ['purity', purity],
  ['doors', doors],
  ['browser', browserSafety],
  ['names', names],
  ['one thing', oneThing],
  ['whole sentences', wholeSentences],
  ['words', words],
] as const)('%s: the sound house has no fault', async (_name, rule) => {
  expect(await faultsOf(rule)).toEqual([])
})

describe('floors', () => {
  test.each([
    ['packages/platform/up.ts', "import { record } from '@himaya/evidence/door'", 'is on a floor above'],
    ['packages/platform/up.ts', "import type { c } from '@himaya/register/records'", 'is on a floor above'],
    [
      'modules/register/up.ts',
      "export const later = () => import('../../apps/server/main.ts')",
      'is on a floor above',
    ],
    ['packages/law/up.ts', "import { a } from '@himaya/platform/records'", 'is on a floor above'],
    [
      'packages/platform/side.ts',
      "import { b } from '@himaya/documents/print'",
      'stands on packages/platform, not under it',
    ],
    ['packages/ui/side.ts', "import { b } from '@himaya/documents/print'", 'is next door on the same floor'],
    ['apps/web/side.ts', "import '../server/main.ts'", 'is next door on the same floor'],
    ['modules/register/wrong.ts', "import { gone } from './gone.ts'", 'leads to no file'],
    ['modules/register/wrong.ts', "import { gone } from '@himaya/evidence/gone'", 'leads to no file'],
  ])('%s: %s', async (path, text, fault) => {
    const faults = await faultsOf(floors, { [path]: text })
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${path}: .*${fault}$`))])
  })

  test('what ships does not use what stands outside', async () => {
    const faults = await faultsOf(floors, {
      'bench/figures.ts': 'export const figure = 1',
      'apps/server/figures.ts': "import { figure } from '../../bench/figures.ts'",
    })
    expect(faults).toEqual(['apps/server/figures.ts: ../../bench/figures.ts stands outside the house'])
  })
})

describe('purity', () => {
  test.each([
    ["import { readFileSync } from 'node:fs'", 'imports node:fs, and should import nothing from outside'],
    ["import fs from 'fs'", 'imports fs, and should import nothing from outside'],
    ["import { z } from 'zod'", 'imports zod, and should import nothing from outside'],
    ['export const now = () => Date.now()', 'asks the clock'],
    ['export const now = () => new Date()', 'asks the clock'],
    ['export const some = () => Math.random()', 'asks chance'],
    ['export const home = process.env.HOME', 'asks the environment'],
  ])('%s', async (text, fault) => {
    expect(await faultsOf(purity, { 'packages/law/impure.ts': text })).toEqual([
      `packages/law/impure.ts: ${fault}`,
    ])
  })

  test('tests of a pure package, a day that is given, and a word in a comment are fine', async () => {
    const planted = {
      'packages/law/rule.test.ts': "import { test } from 'vitest'",
      'packages/law/day.ts': '// not Date.now()\nexport const day = (text: string) => new Date(text)',
    }
    expect(await faultsOf(purity, planted)).toEqual([])
  })
})

describe('doors', () => {
  test.each([
    [
      'modules/register/inside.ts',
      "import { inside } from '@himaya/evidence/service'",
      'is not a door of evidence',
    ],
    [
      'modules/register/inside.ts',
      "import { inside } from '../evidence/service.ts'",
      'is not a door of evidence',
    ],
    [
      'modules/register/ui/inside.ts',
      "import { inside } from '@himaya/evidence/service'",
      'is not a door of evidence',
    ],
    [
      'modules/evidence/back.ts',
      "import { c } from '@himaya/register/records'",
      'evidence does not visit register',
    ],
    ['packages/documents/room.ts', "import { c } from '@himaya/register/records'", 'belongs to a room'],
  ])('%s: %s', async (path, text, fault, also = {}) => {
    expect(await faultsOf(doors, { [path]: text, ...also })).toEqual([expect.stringContaining(fault)])
  })

  test('a screen may call another room’s API where the table says so', async () => {
    const planted = {
      'modules/register/contract.ts': 'export const k = 1',
      'modules/sources/ui/add.ts':
        "import type { k } from '@himaya/register/contract'\nexport type K = typeof k",
    }
    expect(await faultsOf(doors, planted)).toEqual([])
  })

  test('tests may compose rooms as an app does', async () => {
    const planted = {
      'modules/evidence/module.ts': 'export const evidence = 1',
      'modules/evidence/back.test.ts': "import { c } from '@himaya/register/records'",
      'modules/register/house.test-support.ts': "import { evidence } from '@himaya/evidence/module'",
    }
    expect(await faultsOf(doors, planted)).toEqual([
      'modules/evidence/back.test.ts: evidence does not visit register (scripts/architecture/doors.ts)',
    ])
  })

  test('a room’s screens are shown by another only where the table says so', async () => {
    const screen = { 'modules/evidence/ui/trail.ts': 'export const trail = 1' }
    const text = "import { trail } from '../../evidence/ui/trail.ts'"
    expect(await faultsOf(doors, { ...screen, 'modules/register/ui/page.ts': text })).toEqual([
      'modules/register/ui/page.ts: ../../evidence/ui/trail.ts is not a door of evidence',
    ])
    const allowed = {
      'modules/sources/ui/map.ts': 'export const map = 1',
      'modules/register/ui/page.ts': "import { map } from '../../sources/ui/map.ts'",
    }
    expect(await faultsOf(doors, allowed)).toEqual([])
  })
})

describe('browser safety', () => {
  test('Node reached at a distance is found, and the way to it is told', async () => {
    const faults = await faultsOf(browserSafety, {
      'modules/register/ui/list.ts': "import { c } from '../records.ts'\nexport const e = c",
      'modules/register/records.ts': "import { f } from './facts.ts'\nexport const c = f",
      'modules/register/facts.ts': "import { pool } from '@himaya/platform/database'\nexport const f = pool",
    })
    expect(faults).toEqual([
      'modules/register/records.ts → modules/register/facts.ts → packages/platform/database.ts → pg: not for a browser',
    ])
  })

  test.each(['node:crypto', 'kysely', '@orpc/server', '@orpc/zod/zod4', 'hono/cookie', 'better-auth'])(
    '%s',
    async name => {
      const faults = await faultsOf(browserSafety, {
        'apps/web/page.ts': `import x from '${name}'\nexport const y = x`,
      })
      expect(faults).toEqual([`apps/web/page.ts → ${name}: not for a browser`])
    },
  )

  test('types are gone at run time', async () => {
    const text = "import type { pool } from '@himaya/platform/database'\nexport type P = typeof pool"
    expect(await faultsOf(browserSafety, { 'modules/register/records.ts': text })).toEqual([])
  })
})

/** A placeholder for n, for catalogues that are planted. */
const N = '$'.concat('{n}')

describe('three languages', () => {
  const catalogue = (language: string, hello: string) =>
    `export const ${language} = { hello: '${hello}', of: (n: number) => \`${N} ${hello}\` }`
  const whole = {
    'modules/register/messages/fr.ts': catalogue('fr', 'Bonjour'),
    'modules/register/messages/ar.ts': catalogue('ar', 'مرحبا'),
    'modules/register/messages/en.ts': catalogue('en', 'Hello'),
  }
  const name = (language: string) =>
    `export const ${language} = { hello: 'PostgreSQL', of: (n: number) => String(n) }`

  test('a whole catalogue, and names that are alike everywhere', async () => {
    expect(await faultsOf(catalogues, whole)).toEqual([])
    const alike = Object.fromEntries(
      ['fr', 'ar', 'en'].map(l => [`modules/register/messages/${l}.ts`, name(l)]),
    )
    expect(await faultsOf(catalogues, alike)).toEqual([])
  })

  test.each([
    [
      'en.ts',
      `export const en = { of: (n: number) => \`${N}\` + 'x' }`,
      ['modules/register/messages/en.ts: hello is missing'],
    ],
    [
      'en.ts',
      `export const en = { hello: 'Hello', bye: 'Bye', of: (n: number) => \`${N} Hello\` }`,
      ['modules/register/messages/en.ts: bye is not in French'],
    ],
    [
      'en.ts',
      `export const en = { hello: () => 'Hello', of: (n: number) => \`${N} Hello\` }`,
      ['modules/register/messages/en.ts: hello is a function, in French a string'],
    ],
    [
      'ar.ts',
      catalogue('ar', 'Bonjour'),
      [
        'modules/register/messages/ar.ts: hello has no Arabic letters',
        'modules/register/messages/ar.ts: of has no Arabic letters',
      ],
    ],
    [
      'ar.ts',
      `export const ar = { hello: '', of: (n: number) => \`${N} مرحبا\` }`,
      ['modules/register/messages/ar.ts: hello is empty'],
    ],
  ])('%s: %s', async (file, text, faults) => {
    expect(await faultsOf(catalogues, { ...whole, [`modules/register/messages/${file}`]: text })).toEqual(
      faults,
    )
  })

  test('a language that is not there', async () => {
    const { 'modules/register/messages/ar.ts': _, ...two } = whole
    expect(await faultsOf(catalogues, two)).toEqual(['modules/register/messages/ar.ts: is missing'])
  })

  test('a problem whose Arabic is French', async () => {
    const text =
      "export const gone = { code: 'gone', status: 410, title: { fr: 'Parti', ar: 'Parti', en: 'Gone' } }"
    expect(await faultsOf(translated, { 'modules/register/problems.ts': text })).toEqual([
      'modules/register/problems.ts: the Arabic of gone.title has no Arabic letters',
    ])
  })
})

describe('problems', () => {
  const text =
    "export const gone = { code: 'gone', status: 410, title: { fr: 'Parti', ar: 'ذهب', en: 'Gone' } }"
  const page = { 'docs/problems/gone.md': '# gone\n\nIt went.' }

  test('each has its page', async () => {
    expect(await faultsOf(problemPages, { 'modules/register/problems.ts': text, ...page })).toEqual([])
  })
  test('one without a page', async () => {
    expect(await faultsOf(problemPages, { 'modules/register/problems.ts': text })).toEqual([
      'modules/register/problems.ts: docs/problems/gone.md is missing',
    ])
  })
  test('a page without a problem, and one under another title', async () => {
    expect(await faultsOf(problemPages, page)).toEqual(['docs/problems/gone.md: no room has this problem'])
    const withStatus = { 'modules/register/problems.ts': text, 'docs/problems/gone.md': '# gone (410)\n' }
    expect(await faultsOf(problemPages, withStatus)).toEqual([])
    const titled = { 'modules/register/problems.ts': text, 'docs/problems/gone.md': '# Lost\n' }
    expect(await faultsOf(problemPages, titled)).toEqual([
      'docs/problems/gone.md: does not begin with its code',
    ])
  })
  test('one code for two problems', async () => {
    const twice = { 'modules/register/problems.ts': text, 'modules/evidence/problems.ts': text, ...page }
    expect(await faultsOf(problemPages, twice)).toEqual([
      'modules/register/problems.ts: gone is declared in modules/evidence/problems.ts too',
    ])
  })
})

describe('MAP.md', () => {
  const lines = [
    '- `packages/` what knows no room',
    '- `packages/*/` one of them',
    '- `modules/` the rooms',
    '- `modules/*/` a room',
    '- `modules/*/ui/` its screens',
    '- `apps/` what runs',
    '- `apps/server/` the server',
  ]
  test('that knows every folder', async () => {
    expect(await faultsOf(map, { 'MAP.md': lines.join('\n') })).toEqual([])
  })
  test.each([
    ['misses one', lines.slice(0, -1), ['apps/server/: MAP.md says nothing of it']],
    [
      'names one that is gone',
      [...lines, '- `apps/portal/` for citizens'],
      ['MAP.md: apps/portal/ does not exist'],
    ],
    [
      'says nothing',
      [...lines.slice(0, -1), '- `apps/server/`'],
      ['MAP.md: apps/server/ is listed and not described'],
    ],
  ])('that %s', async (_what, given, faults) => {
    expect(await faultsOf(map, { 'MAP.md': given.join('\n') })).toEqual(faults)
  })
  test('that is not there', async () => {
    expect(await faultsOf(map)).toEqual(['MAP.md: is missing'])
  })
})

describe('names', () => {
  test.each([
    ['packages/law/utils.ts', '"utils" does not say'],
    ['packages/law/helpers/day.ts', '"helpers" does not say'],
    ['modules/register/index.ts', '"index" does not say'],
    ['modules/register/DayClock.ts', 'lower case with hyphens'],
    ['modules/register/day_clock.ts', 'lower case with hyphens'],
    ['modules/register/migrations/1-first.SQL', 'lower case with hyphens'],
  ])('%s', async (path, fault) => {
    expect(await faultsOf(names, { [path]: '' })).toEqual([expect.stringContaining(fault)])
  })
  test('components, migrations and what tools want', async () => {
    const planted = [
      'ui/ReasonColumn.tsx',
      'migrations/001-first.sql',
      'README.md',
      'rule.test.ts',
      'ui/index.html',
    ]
    expect(
      await faultsOf(names, Object.fromEntries(planted.map(path => [`modules/register/${path}`, '']))),
    ).toEqual([])
  })
})

describe('one thing', () => {
  test.each([
    ["export * from './citation.ts'\nexport { type Citation } from './citation.ts'", 'only hands others on'],
    ['export default function main() {}', 'exports by default'],
  ])('%s', async (text, fault) => {
    expect(await faultsOf(oneThing, { 'packages/law/barrel.ts': text })).toEqual([
      `packages/law/barrel.ts: ${fault}`,
    ])
  })
})

describe('whole sentences', () => {
  test.each([
    'const name = `$' + '{theme} : $' + '{dark}`',
    'const name = `$' + '{theme}: $' + '{dark}`',
    "<p>{secret} :{' '}<bdi>{key}</bdi></p>",
    '<p>{address} : <span>{citation}</span></p>',
  ])('%s', async text => {
    expect(await faultsOf(wholeSentences, { 'modules/register/ui/said.tsx': text })).toEqual([
      'modules/register/ui/said.tsx:1: puts a sentence together around a colon',
    ])
    // Where the message itself is written, it is whole.
    expect(await faultsOf(wholeSentences, { 'modules/register/ui/messages/said.fr.ts': text })).toEqual([])
  })
})

describe('words', () => {
  test.each([
    ['see iss' + 'ue 12', 'a number of an issue'],
    ['kept in /wor' + 'k/main/docs', 'a path of one machine'],
    ['from registry.np' + 'mjs.org', 'the host of a registry'],
    ['written by Chat' + 'GPT', 'a tool that writes'],
    ['// TO' + 'DO later', 'work left undone'],
  ])('%s', async (text, what) => {
    expect(await faultsOf(words, { 'docs/page.md': `# Page\n\n${text}\n` })).toEqual([
      `docs/page.md:3: names ${what}`,
    ])
  })
})
