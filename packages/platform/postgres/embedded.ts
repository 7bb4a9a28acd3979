// The database of an installation that was given none: the embedded server, held by one Himaya at a time.
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseOccupied } from '../database-problems.ts'
import { Problem } from '../problem.ts'
import { type LaunchOptions, launchPostgres, type PostgresServer } from './launch.ts'

const NAME = 'himaya'
const LOCK = 0x68696d61

export type EmbeddedDatabase = {
  /** As the owner of the database, who has no power over the server. Holds a password: never to be logged. */
  readonly url: string
  readonly adopted: boolean
  stop(): Promise<void>
  /** Ends the server at once, for a process that ends at once; its log is replayed at the next start. */
  abandon(): void
}

/** @throws Problem database-occupied when another Himaya runs on the same folder */
export async function launchEmbedded(options: LaunchOptions): Promise<EmbeddedDatabase> {
  const server = await launchPostgres(options)
  const occupation = await occupy(server)
  if (!occupation) {
    await server.leave()
    throw new Problem(databaseOccupied, { fr: options.folder, ar: options.folder, en: options.folder })
  }
  const password = randomBytes(24).toString('base64url')
  await prepare(server, password)
  const url = new URL(server.superuserUrl(NAME))
  url.username = NAME
  url.password = password
  return {
    url: url.href,
    adopted: server.adopted,
    async stop() {
      await occupation.end()
      await server.stop()
    },
    abandon() {
      process.kill(server.pid(), 'SIGQUIT')
    },
  }
}

/**
 * Takes the lock that says "a Himaya works here". It lives with a connection: a process that is killed gives it up, and
 * after a restart of the server it is taken again.
 * @returns undefined where another Himaya has it
 */
async function occupy(server: PostgresServer) {
  let isOver = false
  let client: pg.Client
  const take = async () => {
    client = new pg.Client({ connectionString: server.superuserUrl('postgres'), keepAlive: true })
    client.on('error', () => {})
    await client.connect()
    // A process killed a moment ago may not have let go yet.
    for (let attempt = 0; attempt < 30; attempt++) {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
        LOCK,
      ])
      if (rows[0]?.taken) return true
      await wait(100)
    }
    await client.end()
    return false
  }
  const keep = () => {
    client.once('end', async () => {
      while (!isOver) {
        await wait(500, undefined, { ref: false })
        if (!isOver && (await take().catch(() => false))) return keep()
      }
    })
  }
  if (!(await take())) return undefined
  keep()
  return {
    async end() {
      isOver = true
      await client.end().catch(() => {})
    },
  }
}

/** The owner's password is new at each start and kept nowhere. */
async function prepare(server: PostgresServer, password: string) {
  const client = new pg.Client({ connectionString: server.superuserUrl('postgres') })
  await client.connect()
  try {
    const { rows } = await client.query(`
      select exists (select from pg_roles where rolname = '${NAME}') as has_owner,
        exists (select from pg_database where datname = '${NAME}') as has_database`)
    const [{ has_owner: hasOwner, has_database: hasDatabase }] = rows
    if (!hasOwner) await client.query(`create role ${NAME} login createrole createdb`)
    await client.query(`alter role ${NAME} password ${client.escapeLiteral(password)}`)
    if (!hasDatabase) await client.query(`create database ${NAME} owner ${NAME}`)
  } finally {
    await client.end()
  }
}
