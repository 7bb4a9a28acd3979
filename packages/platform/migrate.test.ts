// Migrations on real databases: in order, each whole or not at all, and never rewritten.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate, migrationFiles } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing/postgres.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const root = temporaryFolder()
let it: TestDatabase
beforeEach(async () => {
  it = await createTestDatabase()
})
afterEach(() => it.drop())

function room(name: string, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(root, `${name}-`))
  const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql)
  for (const [file, sql] of Object.entries(files)) write(file, sql)
  return {
    module: { name, migrations: pathToFileURL(`${folder}/`) },
    write,
    remove: (file: string) => rmSync(join(folder, file)),
  }
}

const platform = migrationFiles([]).map(({ name }) => name)
const tables = async () => {
  const { rows } = await it.database.pool.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  )
  return rows.map(({ name }) => name)
}

test('the platform’s first, then each room’s by number, in the order of rooms; the second time nothing', async () => {
  const beds = room('beds', {
    '002-more.sql': 'create table more (n int)',
    '001-first.sql': 'create table first (n int)',
  })
  const alleys = room('alleys', { '001-alleys.sql': 'create table alley as select * from first' })
  const applied = await migrate(it.database, [beds.module, alleys.module])
  expect(applied).toEqual([...platform, 'beds/001-first', 'beds/002-more', 'alleys/001-alleys'])
  expect(await migrate(it.database, [beds.module, alleys.module])).toEqual([])
})

test('a room may grow after rooms that come later', async () => {
  const beds = room('beds', { '001-first.sql': 'create table first (n int)' })
  const alleys = room('alleys', { '001-alleys.sql': 'create table alley (n int)' })
  await migrate(it.database, [beds.module, alleys.module])
  beds.write('002-more.sql', 'create table more (n int)')
  expect(await migrate(it.database, [beds.module, alleys.module])).toEqual(['beds/002-more'])
})

test('two servers that start at once migrate once', async () => {
  const beds = room('beds', { '001-first.sql': 'select pg_sleep(0.2); create table first (n int)' })
  const other = await openDatabase(it.url)
  const applied = await Promise.all([migrate(it.database, [beds.module]), migrate(other, [beds.module])])
  await other.close()
  expect(applied.map(names => names.length).sort()).toEqual([0, platform.length + 1])
})

test('one that fails leaves nothing of itself, keeps those before, and is named with its line', async () => {
  const beds = room('beds', {
    '001-first.sql': 'create table first (n int);',
    '002-broken.sql': 'create table half (n int);\ninsert into half values (1);\nselect * from nowhere;\n',
  })
  const failed = migrate(it.database, [beds.module])
  await expect(failed).rejects.toMatchObject({
    message: 'migration-failed',
    detail: { en: 'beds/002-broken.sql:3: relation "nowhere" does not exist' },
  })
  expect(await tables()).toEqual(['first'])
  beds.write('002-broken.sql', 'create table half (n int);')
  expect(await migrate(it.database, [beds.module])).toEqual(['beds/002-broken'])
})

test('one that was edited after it was applied is refused, and nothing else is applied', async () => {
  const beds = room('beds', { '001-first.sql': 'create table first (n int);' })
  await migrate(it.database, [beds.module])
  beds.write('001-first.sql', 'create table first (n bigint);')
  beds.write('002-more.sql', 'create table more (n int)')
  await expect(migrate(it.database, [beds.module])).rejects.toMatchObject({
    message: 'migration-altered',
    detail: { fr: 'beds/001-first.sql' },
  })
  expect(await tables()).toEqual(['first'])
})

test('other line ends are no edit', async () => {
  const beds = room('beds', { '001-first.sql': 'create table first\n(n int);\n' })
  await migrate(it.database, [beds.module])
  beds.write('001-first.sql', 'create table first\r\n(n int);\r\n')
  expect(await migrate(it.database, [beds.module])).toEqual([])
})

test('a database that knows a migration we do not is a newer one’s', async () => {
  const beds = room('beds', {
    '001-first.sql': 'create table first (n int)',
    '002-more.sql': 'create table more (n int)',
  })
  await migrate(it.database, [beds.module])
  beds.remove('002-more.sql')
  await expect(migrate(it.database, [beds.module])).rejects.toMatchObject({
    message: 'database-newer',
    detail: { fr: 'beds/002-more' },
  })
})

describe('a folder is refused', () => {
  test('with a name that has no number', () => {
    const beds = room('beds', { 'first.sql': 'select 1' })
    expect(() => migrationFiles([beds.module])).toThrow(
      'beds/migrations/first.sql should be named like 001-title.sql',
    )
  })
  test('with a number twice', () => {
    const beds = room('beds', { '001-a.sql': 'select 1', '001-b.sql': 'select 1' })
    expect(() => migrationFiles([beds.module])).toThrow('beds/migrations has two files numbered 001')
  })
})
