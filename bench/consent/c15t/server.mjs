// c15t's backend as its own guide sets it up: Kysely on PostgreSQL, its own migrations. It is installed beside this file at the
// first run. `node server.mjs <port>`, DATABASE_URL in the environment.
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { serve } from '@hono/node-server'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 })
const adapter = kyselyAdapter({
  db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
  provider: 'postgresql',
})
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
await migration.execute?.()
const { handler } = c15tInstance({
  appName: 'bench',
  basePath: '/',
  trustedOrigins: ['https://boutique.example.ma', 'boutique.example.ma'],
  adapter,
  advanced: { disableGeoLocation: true, telemetry: { disabled: true } },
  logger: { level: 'error' },
})
serve({ fetch: handler, port: Number(process.argv[2] ?? 0), hostname: '127.0.0.1' }, ({ port }) =>
  process.stdout.write(`ready ${port}\n`),
)
