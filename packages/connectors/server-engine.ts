// A database server behind the port, read and changed: what is the same whatever product it is, given how that one is spoken to.
import type { Changeable, OpenForChange } from './change.ts'
import { ConnectorFailure } from './failure.ts'
import type {
  ConnectPolicy,
  Engine,
  SampleOptions,
  SampleStep,
  Schema,
  SourceDescription,
  SourceKind,
  SourceSecret,
  TableName,
  TestResult,
} from './port.ts'

const STATEMENT_SECONDS = 30

export type ServerSettings<Address> = {
  readonly address: Address
  readonly password: string | undefined
  readonly certificateAuthority: string | undefined
  readonly statementSeconds: number
}

type Sessions<Session> = {
  reading<T>(
    signal: AbortSignal,
    work: (session: Session) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined>
  close(): Promise<void>
}

type Speaking<Address, Session, Pool extends Sessions<Session>> = {
  readonly kind: SourceKind
  /** Throws ConnectorFailure `bad-address`. */
  readonly parseAddress: (typed: string) => Address & { readonly secret: SourceSecret }
  readonly formatAddress: (address: Address) => string
  readonly openSessions: (settings: ServerSettings<Address>) => Pool
  /** One reading in a session of its own. */
  readonly once: <T>(pool: Pool, signal: AbortSignal, work: (session: Session) => Promise<T>) => Promise<T>
  readonly testSession: (session: Session, settings: ServerSettings<Address>) => Promise<TestResult>
  readonly readSchema: (session: Session, settings: ServerSettings<Address>) => Promise<Schema>
  readonly sampleTable: (
    session: Session,
    settings: ServerSettings<Address>,
    table: TableName,
    columns: readonly string[],
    options: SampleOptions,
  ) => AsyncGenerator<SampleStep, void, undefined>
  readonly change: (pool: Pool) => Omit<Changeable, 'close'>
}

/** `change`: the same server, by an account of its own, which may write. */
export function serverEngine<Address, Session, Pool extends Sessions<Session>>(
  speaking: Speaking<Address, Session, Pool>,
): { readonly engine: Engine; readonly change: OpenForChange } {
  const { kind, parseAddress, formatAddress, openSessions, once, testSession, readSchema } = speaking
  const settingsOf = (
    description: SourceDescription,
    { password }: SourceSecret,
    policy: ConnectPolicy,
  ): ServerSettings<Address> => ({
    address: parseAddress(description.address),
    password,
    certificateAuthority: description.certificateAuthority,
    statementSeconds: policy.statementSeconds ?? STATEMENT_SECONDS,
  })
  return {
    change: (description, secret, policy) => {
      const sessions = openSessions(settingsOf(description, secret, policy))
      return { ...speaking.change(sessions), close: sessions.close }
    },
    engine: {
      readAddress: typed => {
        const { secret, ...address } = parseAddress(typed)
        return { address: formatAddress(address as Address), secret }
      },
      open: (description, secret, policy) => {
        const settings = settingsOf(description, secret, policy)
        const sessions = openSessions(settings)
        return {
          kind,
          display: formatAddress(settings.address),
          test: signal =>
            once(sessions, signal, session => testSession(session, settings)).catch(error => {
              if (error instanceof ConnectorFailure) return { ok: false, failure: error }
              throw error
            }),
          inspect: signal => once(sessions, signal, session => readSchema(session, settings)),
          sample: (table, columns, options) =>
            sessions.reading(options.signal, session =>
              speaking.sampleTable(session, settings, table, columns, options),
            ),
          close: sessions.close,
        }
      },
    },
  }
}
