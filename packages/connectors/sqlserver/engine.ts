// SQL Server behind the port.
import type { OpenForChange } from '../change.ts'
import { ConnectorFailure } from '../failure.ts'
import type { ConnectPolicy, Engine, Schema, SourceDescription, SourceSecret, TestResult } from '../port.ts'
import { formatAddress, parseAddress } from './address.ts'
import { grants } from './change/grants.ts'
import { lockSetup } from './change/lock-sql.ts'
import { sourceOf, structureOf } from './change/source.ts'
import { testSession } from './privileges.ts'
import { sampleTable } from './sample.ts'
import { readSchema } from './schema.ts'
import { openSessions, type Session, type SessionSettings } from './session.ts'

const statementSeconds = 30

const settingsOf = (
  description: SourceDescription,
  secret: SourceSecret,
  policy: ConnectPolicy,
): SessionSettings => ({
  address: parseAddress(description.address),
  password: secret.password,
  certificateAuthority: description.certificateAuthority,
  statementSeconds: policy.statementSeconds ?? statementSeconds,
})

/** The same server, to be changed: by an account of its own, which may write. */
export const changeSqlserver: OpenForChange = (description, secret, policy) => {
  const sessions = openSessions(settingsOf(description, secret, policy))
  return {
    structure: signal => structureOf(sessions, signal),
    source: (schema, options) => sourceOf(sessions, schema, options),
    grants,
    lockSetup,
    close: sessions.close,
  }
}

export const sqlserver: Engine = {
  readAddress: typed => {
    const { secret, ...address } = parseAddress(typed)
    return { address: formatAddress(address), secret }
  },

  open: (description, secret, policy) => {
    const settings = settingsOf(description, secret, policy)
    const sessions = openSessions(settings)
    const once = <T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> =>
      sessions.within(signal, 'READ ONLY', work)

    return {
      kind: 'sqlserver',
      display: formatAddress(settings.address),
      test: (signal): Promise<TestResult> =>
        once(signal, session => testSession(session, settings)).catch(error => {
          if (error instanceof ConnectorFailure) return { ok: false, failure: error }
          throw error
        }),
      inspect: (signal): Promise<Schema> => once(signal, readSchema),
      sample: (table, columns, options) =>
        sessions.reading(options.signal, session => sampleTable(session, table, columns, options)),
      close: sessions.close,
    }
  },
}
