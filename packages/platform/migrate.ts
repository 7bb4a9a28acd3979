// Brings a database to the present shape: the SQL files of the platform, then of each room, each in one transaction and
// with its checksum kept, so that history cannot be rewritten unnoticed. Many servers may start at once: one migrates.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { PoolClient } from 'pg'
import type { Database } from './database.ts'
import { databaseNewer, migrationAltered, migrationFailed } from './database-problems.ts'
import type { Module } from './module.ts'
import { Problem } from './problem.ts'
import { prepareRoles } from './tenancy-roles.ts'

export type Migrating = Pick<Module, 'name' | 'migrations'>

export type MigrationFile = {
  /** `register/001-processings`: the room and the file. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const platform: Migrating = { name: 'platform', migrations: new URL('./migrations/', import.meta.url) }

/** The files of the platform, then of each room in the order given, each room's by number. */
export const migrationFiles = (modules: readonly Migrating[]): readonly MigrationFile[] =>
  [platform, ...modules].flatMap(filesOf)

function filesOf({ name: room, migrations }: Migrating): MigrationFile[] {
  const names = readdirSync(migrations).filter(name => name.endsWith('.sql'))
  const stray = names.find(name => !/^\d{3}-[a-z0-9-]+\.sql$/.test(name))
  if (stray) throw new Error(`${room}/migrations/${stray} should be named like 001-title.sql`)
  const numbers = names.map(name => name.slice(0, 3))
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  if (twice) throw new Error(`${room}/migrations has two files numbered ${twice}`)
  return names.sort().map(name => {
    // Line ends are the checkout's affair, not history's.
    const sql = readFileSync(new URL(name, folder(migrations)), 'utf8').replaceAll('\r\n', '\n')
    const checksum = createHash('sha256').update(sql).digest('hex')
    return { name: `${room}/${name.slice(0, -'.sql'.length)}`, sql, checksum }
  })
}

const folder = (url: URL) => (url.href.endsWith('/') ? url : new URL(`${url.href}/`))

/** Any number that is only ours: PostgreSQL's advisory locks are named by numbers. */
const LOCK = 0x68696d61

/**
 * Applies what is missing.
 * @returns names of the migrations applied now
 * @throws Problem migration-altered, migration-failed, database-newer or database-privilege-missing
 */
export async function migrate(database: Database, modules: readonly Migrating[]): Promise<readonly string[]> {
  const files = migrationFiles(modules)
  const client = await database.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await prepareRoles(client)
    await client.query(`
      create schema if not exists himaya;
      create table if not exists himaya.migration (
        name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    return await applyMissing(client, files)
  } finally {
    // Ends the session rather than returning it, so that the lock goes with it whatever happened.
    client.release(true)
  }
}

async function applyMissing(client: PoolClient, files: readonly MigrationFile[]) {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from himaya.migration order by applied_at, name',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const known = new Set(files.map(({ name }) => name))
  const unknown = rows.find(({ name }) => !known.has(name))
  if (unknown) throw new Problem(databaseNewer, inEveryLanguage(unknown.name))
  const altered = files.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (altered) throw new Problem(migrationAltered, inEveryLanguage(`${altered.name}.sql`))
  const missing = files.filter(({ name }) => !applied.has(name))
  for (const file of missing) await apply(client, file)
  return missing.map(({ name }) => name)
}

async function apply(client: PoolClient, { name, sql, checksum }: MigrationFile) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into himaya.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { message, position } = error as { message: string; position?: string }
    const line = position === undefined ? '' : `:${sql.slice(0, Number(position)).split('\n').length}`
    throw new Problem(migrationFailed, inEveryLanguage(`${name}.sql${line}: ${message}`))
  }
}

/** A file's name, and PostgreSQL's own words, are the same in every language. */
const inEveryLanguage = (text: string) => ({ fr: text, ar: text, en: text })
