// The way into PostgreSQL, embedded or external: one pool, one Kysely, the same types.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { databaseSignInRefused, databaseTooOld, databaseUnreachable } from './database-problems.ts'
import { databaseTypes } from './database-types.ts'
import { Problem } from './problem.ts'

export type Database = {
  /** As the installation's own role, outside every organisation: for the tables of the installation itself. */
  // biome-ignore lint/complexity/noBannedTypes: an empty schema, so that a room must name its tables before it may query.
  readonly kysely: Kysely<{}>
  readonly pool: pg.Pool
  close(): Promise<void>
}

const OLDEST = 15

/**
 * Connects, and refuses what Himaya cannot run on.
 * @param url `postgres://user:password@host:port/database`
 * @throws Problem database-unreachable, database-sign-in-refused or database-too-old
 */
export async function openDatabase(url: string, { connections = 20 } = {}): Promise<Database> {
  const database = connect(url, connections)
  try {
    const { rows } = await database.pool.query<{ version: string; number: number }>(
      "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
    )
    const [found] = rows
    if (found && found.number < OLDEST * 10_000) {
      throw new Problem(databaseTooOld, {
        fr: `Le serveur est en version ${found.version} ; il faut au moins la ${OLDEST}.`,
        ar: `إصدار الخادم ${found.version}، والحد الأدنى هو ${OLDEST}.`,
        en: `The server is version ${found.version}; at least ${OLDEST} is needed.`,
      })
    }
    return database
  } catch (error) {
    await database.close()
    throw asProblem(error, url)
  }
}

function connect(url: string, connections: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: databaseTypes,
    application_name: 'himaya',
    connectionTimeoutMillis: 10_000,
    // A role named like our schema would otherwise find it before `public`; and instants travel in UTC.
    onConnect: async client => {
      await client.query(
        "select set_config('search_path', 'public', false), set_config('timezone', 'UTC', false)",
      )
    },
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // biome-ignore lint/complexity/noBannedTypes: see Database.
  const kysely = new Kysely<{}>({ dialect: new PostgresDialect({ pool }) })
  return { kysely, pool, close: () => kysely.destroy() }
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
])
/** Wrong password, rule of pg_hba.conf, no such database, no right to connect to it. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])

function asProblem(error: unknown, url: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  const code = (error as { code?: string }).code ?? ''
  if (REFUSED.has(code)) return new Problem(databaseSignInRefused, allLanguages(error.message))
  const isSilent = UNREACHABLE.has(code) || /timeout|Connection terminated|Invalid URL/i.test(error.message)
  return isSilent
    ? new Problem(databaseUnreachable, allLanguages(`${placeOf(url)}: ${error.message}`))
    : error
}

/** PostgreSQL's own words, which it says in its own language only. */
const allLanguages = (text: string) => ({ fr: text, ar: text, en: text })

function placeOf(url: string) {
  return URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
}
