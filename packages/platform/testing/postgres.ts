// A database of its own for each test file, on a real PostgreSQL, in milliseconds: the migrations run once per set of
// rooms into a template, and every test database is a clone of it.
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Database, openDatabase } from '../database.ts'
import { type Migrating, migrate, migrationFiles } from '../migrate.ts'

/** Where a run's server is told to its workers. */
export const TEST_SERVER = 'HIMAYA_TEST_SERVER'
/** What an installation connects as: it owns its database, and has no power over the server. */
const OWNER = 'himaya_test'
const OWNER_PASSWORD = 'himaya_test'

export type TestDatabase = {
  /** As an installation connects: owner of the database, not superuser. */
  readonly url: string
  /** As the server's superuser, to arrange what an installation may not. */
  readonly superuserUrl: string
  readonly database: Database
  /** Closes `database` and removes it from the server. */
  drop(): Promise<void>
}

/**
 * @param modules rooms whose migrations it holds, in order; `[]` for the platform's alone; left out, an empty database
 */
export async function createTestDatabase({
  modules,
}: {
  modules?: readonly Migrating[]
} = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asSuperuser(async client => {
    await makeOwner(client)
    const template = modules ? await makeTemplate(client, modules) : 'template0'
    await client.query(`create database ${name} template ${template} owner ${OWNER}`)
  })
  const url = ownerUrl(name)
  const database = await openDatabase(url, { connections: 5 })
  return {
    url,
    superuserUrl: addressOf(name).href,
    database,
    async drop() {
      await database.close()
      await asSuperuser(client => client.query(`drop database ${name} with (force)`))
    },
  }
}

function addressOf(database: string): URL {
  const server = process.env[TEST_SERVER]
  if (!server) throw new Error('no test server: run this under vitest, in the project rooms or stories')
  const url = new URL(server)
  url.pathname = `/${database}`
  return url
}

function ownerUrl(database: string) {
  const url = addressOf(database)
  url.username = OWNER
  url.password = OWNER_PASSWORD
  return url.href
}

async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressOf('postgres').href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const LOCK = 0x74657374

/** Role and templates are made once; workers that want them at the same time wait for the first. */
async function once(client: pg.Client, isMade: string, make: () => Promise<unknown>) {
  if ((await client.query(isMade)).rows.length > 0) return
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    if ((await client.query(isMade)).rows.length === 0) await make()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

const makeOwner = (client: pg.Client) =>
  once(client, `select from pg_roles where rolname = '${OWNER}'`, () =>
    client.query(`create role ${OWNER} login password '${OWNER_PASSWORD}' createrole createdb`),
  )

async function makeTemplate(client: pg.Client, modules: readonly Migrating[]) {
  const checksums = migrationFiles(modules).map(({ name, checksum }) => `${name} ${checksum}`)
  const template = `template_${createHash('sha256').update(checksums.join('\n')).digest('hex').slice(0, 16)}`
  await once(client, `select from pg_database where datname = '${template}'`, async () => {
    const unfinished = `${template}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished} template template0 owner ${OWNER}`)
    const database = await openDatabase(ownerUrl(unfinished), { connections: 1 })
    try {
      await migrate(database, modules)
    } finally {
      await database.close()
    }
    await client.query(`alter database ${unfinished} rename to ${template}`)
  })
  return template
}
