import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { isWebFresh, STAMP } from './web-freshness.ts'

const all = mkdtempSync(join(tmpdir(), 'himaya-web-'))
afterAll(() => rmSync(all, { recursive: true, force: true }))

const [BEFORE, BUILT, AFTER] = [1_000, 2_000, 3_000]
let root = ''

function put(path: string, time: number) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, time, time)
}

/** As after a build: every file older than the stamp, and so is every folder. */
beforeEach(() => {
  root = mkdtempSync(join(all, 'root-'))
  for (const path of [
    'package-lock.json',
    'apps/web/main.tsx',
    'packages/ui/button.tsx',
    'modules/register/records.ts',
    'docs/problems/gone.md',
  ]) {
    put(path, BEFORE)
  }
  put(STAMP, BUILT)
  for (const folder of [
    'apps/web',
    'apps/web/dist',
    'packages',
    'packages/ui',
    'modules',
    'modules/register',
    'docs/problems',
  ]) {
    utimesSync(join(root, folder), BEFORE, BEFORE)
  }
})

test('built after everything it is made from', () => {
  expect(isWebFresh(root)).toBe(true)
})

test('never built, or cut off', () => {
  rmSync(join(root, STAMP))
  expect(isWebFresh(root)).toBe(false)
})

test.each([
  'package-lock.json',
  'apps/web/main.tsx',
  'packages/ui/button.tsx',
  'modules/register/records.ts',
  'docs/problems/gone.md',
])('%s changed since', path => {
  put(path, AFTER)
  expect(isWebFresh(root)).toBe(false)
})

test('a file that is gone since', () => {
  rmSync(join(root, 'modules/register/records.ts'))
  utimesSync(join(root, 'modules/register'), AFTER, AFTER)
  expect(isWebFresh(root)).toBe(false)
})

test('what pages are not made from does not matter', () => {
  for (const path of [
    'packages/ui/button.test.tsx',
    'packages/ui/README.md',
    'modules/register/migrations/001-x.sql',
  ]) {
    put(path, AFTER)
  }
  for (const folder of ['packages/ui', 'modules/register']) utimesSync(join(root, folder), BEFORE, BEFORE)
  expect(isWebFresh(root)).toBe(true)
})
