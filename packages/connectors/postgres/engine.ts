// PostgreSQL behind the port.
import { ConnectorFailure } from '../failure.ts'
import type { Engine, Schema, TestResult } from '../port.ts'
import { formatAddress, parseAddress } from './address.ts'
import { testSession } from './privileges.ts'
import { sampleTable } from './sample.ts'
import { readSchema } from './schema.ts'
import { openSessions, type Session } from './session.ts'

const statementSeconds = 30

export const postgres: Engine = {
  readAddress: typed => {
    const { secret, ...address } = parseAddress(typed)
    return { address: formatAddress(address), secret }
  },

  open: (description, secret, policy) => {
    const address = parseAddress(description.address)
    const settings = {
      address,
      password: secret.password,
      certificateAuthority: description.certificateAuthority,
      statementSeconds: policy.statementSeconds ?? statementSeconds,
    }
    const sessions = openSessions(settings)

    const once = async <T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T> => {
      const reading = sessions.reading(signal, async function* (session) {
        yield await work(session)
      })
      for await (const answer of reading) return answer
      throw new Error('a reading yields its answer or throws')
    }

    return {
      kind: 'postgres',
      display: formatAddress(address),
      test: (signal): Promise<TestResult> =>
        once(signal, session => testSession(session, settings)).catch(error => {
          if (error instanceof ConnectorFailure) return { ok: false, failure: error }
          throw error
        }),
      inspect: (signal): Promise<Schema> => once(signal, session => readSchema(session, settings)),
      sample: (table, columns, options) =>
        sessions.reading(options.signal, session => sampleTable(session, settings, table, columns, options)),
      close: sessions.close,
    }
  },
}
