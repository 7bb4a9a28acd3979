// Every file of rules has its page, every rule is on it, and every doubtful reading has a page of its own under docs/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { necessaryCases } from './loi-09-08/art-43-transfers.ts'

const files = ['loi-09-08', 'decret-2-09-165', 'cndp', 'other-laws'].flatMap(folder =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(name => /^(art-|practice|loi-|deliberation-).*\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .map(name => `./${folder}/${name.slice(0, -'.ts'.length)}`),
)
const readings = new URL('../../docs/readings/', import.meta.url)
const read = (file: string, from: string | URL = import.meta.url) => readFileSync(new URL(file, from), 'utf8')

/** What a file of rules names: its rules, its exceptions and its readings. */
const namesIn = (source: string) => [...source.matchAll(/\bid: '([a-z0-9-]+)'/g)].map(([, id]) => id ?? '')

test.each(files)('%s has a page that names every rule, or a page for the reading', file => {
  const page = read(`${file}.md`)
  expect(page).toMatch(/^# /)
  for (const id of namesIn(read(`${file}.ts`))) {
    if (existsSync(new URL(`${id}.md`, readings))) continue
    expect(page, id).toContain(`\`${id}\``)
  }
})

test.each(files)('%s says what is not encoded, and why', file => {
  const [, rest] = read(`${file}.md`).split('## Not encoded')
  const points = rest?.split('\n- ').slice(1) ?? []
  expect(points.length).toBeGreaterThan(0)
  for (const point of points) expect(point).toContain('because')
})

describe('readings', () => {
  const told = readdirSync(readings).filter(name => read(name, readings).includes('**Encoded.**'))
  const named = new Set(files.flatMap(file => namesIn(read(`${file}.ts`))))

  test.each(told)('%s is still named by a rule, and says why', name => {
    expect(named).toContain(name.slice(0, -'.md'.length))
    expect(read(name, readings)).toContain('**Why.**')
  })
  test('there are many', () => expect(told.length).toBeGreaterThan(15))
})

test('the seven cases of art. 44-1 are on its page', () => {
  const page = read('./loi-09-08/art-43-transfers.md')
  for (const { id } of necessaryCases) expect(page).toContain(`\`${id}\``)
})
