// PostgreSQL behind the port.
import { serverEngine } from '../server-engine.ts'
import { formatAddress, parseAddress } from './address.ts'
import { grants } from './change/grants.ts'
import { lockSetup } from './change/lock-sql.ts'
import { sourceOf, structureOf } from './change/source.ts'
import { testSession } from './privileges.ts'
import { sampleTable } from './sample.ts'
import { readSchema } from './schema.ts'
import { openSessions } from './session.ts'

export const { engine: postgres, change: changePostgres } = serverEngine({
  kind: 'postgres',
  ...{ parseAddress, formatAddress, openSessions, testSession },
  // Each reading begins a transaction of its own.
  once: async (sessions, signal, work) => {
    for await (const answer of sessions.reading(signal, async function* (session) {
      yield await work(session)
    }))
      return answer
    throw new Error('a reading yields its answer or throws')
  },
  ...{ readSchema, sampleTable },
  change: sessions => ({
    structure: signal => structureOf(sessions, signal),
    source: (schema, options) => sourceOf(sessions, schema, options),
    grants,
    lockSetup,
  }),
})
