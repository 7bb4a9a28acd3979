// The house as it stands keeps its own rules (docs/architecture.md). That each rule can fail is proven beside it, in
// scripts/architecture/.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { browserSafety } from './architecture/browser.ts'
import { doors } from './architecture/doors.ts'
import { floors, purity } from './architecture/floors.ts'
import { map } from './architecture/map.ts'
import { names, oneThing } from './architecture/names.ts'
import { problemPages } from './architecture/problem-pages.ts'
import { catalogues, translated } from './architecture/said-in-three-languages.ts'
import { type Rule, readTree } from './architecture/tree.ts'
import { wholeSentences } from './architecture/whole-sentences.ts'
import { words } from './architecture/words.ts'

const house = readTree(fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, ''))

const rules: Readonly<Record<string, Rule>> = {
  'imports go down the floors only': floors,
  'the law and detection are pure': purity,
  'rooms meet at their doors only, in the pairs allowed': doors,
  'what browsers load needs no server': browserSafety,
  'every catalogue is whole in three languages': catalogues,
  'problems and the law’s words are said in three languages': translated,
  'no sentence of a screen is put together around a colon': wholeSentences,
  'every problem has its page': problemPages,
  'MAP.md knows every folder': map,
  'names say what is in them': names,
  'a file is one thing, not a list of others': oneThing,
  'the project speaks of itself only': words,
}

describe('the house', () => {
  test('is there to be looked at', () => {
    expect(house.files.length).toBeGreaterThan(100)
  })
  test.each(Object.entries(rules))('%s', async (_what, rule) => {
    expect(await rule(house)).toEqual([])
  })
})
