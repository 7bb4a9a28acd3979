// SQL Server behind the port.
import { serverEngine } from '../server-engine.ts'
import { formatAddress, parseAddress } from './address.ts'
import { grants } from './change/grants.ts'
import { lockSetup } from './change/lock-sql.ts'
import { sourceOf, structureOf } from './change/source.ts'
import { testSession } from './privileges.ts'
import { sampleTable } from './sample.ts'
import { readSchema } from './schema.ts'
import { openSessions } from './session.ts'

export const { engine: sqlserver, change: changeSqlserver } = serverEngine({
  kind: 'sqlserver',
  ...{ parseAddress, formatAddress, openSessions, testSession },
  once: (sessions, signal, work) => sessions.within(signal, 'READ ONLY', work),
  readSchema,
  sampleTable: (session, _settings, table, columns, options) => sampleTable(session, table, columns, options),
  change: sessions => ({
    structure: signal => structureOf(sessions, signal),
    source: (schema, options) => sourceOf(sessions, schema, options),
    grants,
    lockSetup,
  }),
})
