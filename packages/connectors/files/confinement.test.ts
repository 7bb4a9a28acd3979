// What a hostile file would find if it took over its reader: nothing to write, nothing to start, no other file by DuckDB.
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { openDuck } from '../duckdb/session.ts'
import { quoteText } from '../duckdb/sql.ts'
import { testFolder } from './fixture.ts'
import { limitsOf } from './pool.ts'

const folder = testFolder()
afterAll(folder.drop)

const isRefused = (kind: 'csv' | 'json', script: string) => {
  try {
    execFileSync(process.execPath, [...limitsOf(kind), '-e', script], { stdio: 'pipe' })
    return false
  } catch (error) {
    return String((error as { stderr?: Buffer }).stderr).includes('ERR_ACCESS_DENIED')
  }
}

test.each(['csv', 'json'] as const)('the process of %s neither writes nor starts a program', kind => {
  const target = folder.file('written')
  expect(isRefused(kind, `require('node:fs').writeFileSync(${JSON.stringify(target)}, 'x')`)).toBe(true)
  expect(isRefused(kind, `require('node:child_process').execSync('true')`)).toBe(true)
  expect(isRefused(kind, `new (require('node:worker_threads').Worker)('1', { eval: true })`)).toBe(true)
  expect(isRefused(kind, `require('node:fs').readFileSync(process.execPath)`)).toBe(false)
  expect(existsSync(target)).toBe(false)
})

test('DuckDB reads its one file and cannot be talked out of it', async () => {
  const path = folder.file('one.json')
  const other = folder.file('other.json')
  writeFileSync(path, '{"a":1}')
  writeFileSync(other, '{"b":2}')
  const session = await openDuck({ path, title: 'one.json' })
  expect(await session.rows(`SELECT a FROM read_json(${quoteText(path)})`)).toEqual([[1n]])
  for (const statement of [
    `SELECT * FROM read_json(${quoteText(other)})`,
    `SELECT * FROM read_text('/etc/passwd')`,
    `COPY (SELECT 1) TO ${quoteText(folder.file('out.csv'))}`,
    `ATTACH ${quoteText(folder.file('out.db'))}`,
    'SET enable_external_access = true',
    `SET allowed_paths = ['/']`,
    `SET memory_limit = '100GB'`,
    'INSTALL excel',
  ])
    await expect(session.rows(statement), statement).rejects.toThrow()
})
