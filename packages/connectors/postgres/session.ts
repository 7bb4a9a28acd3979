// Connections to someone else's PostgreSQL: guarded, encrypted as asked, read-only, bounded in time, cancellable.
import type { Socket } from 'node:net'
import { Client } from 'pg'
import { failure, stopped } from '../failure.ts'
import { guardedSocket } from '../hosts.ts'
import type { PostgresAddress } from './address.ts'
import { type ErrorSituation, endsTheSession, failureOf } from './errors.ts'

export type SessionSettings = {
  readonly address: PostgresAddress
  readonly password: string | undefined
  readonly certificateAuthority: string | undefined
  readonly statementSeconds: number
}

export type Row = readonly (string | null)[]

type About = Pick<ErrorSituation, 'on' | 'isView'>
/** What the driver answers to one statement. */
type Result = {
  readonly fields: readonly unknown[]
  readonly rows: readonly Row[]
  readonly rowCount: number | null
}

export type Session = {
  readonly encrypted: boolean
  /** Runs one text of one or more statements; answers the rows of the last one that has rows, every value as text. */
  run(text: string, values?: readonly unknown[], about?: About): Promise<readonly Row[]>
  /** Runs one statement that changes rows; answers how many. */
  change(text: string, values: readonly unknown[], about: About): Promise<number>
}

const connectSeconds = 10
/** Held for as long as a table is being created or altered: we step aside rather than queue in front of writers. */
const lockSeconds = 3

const asText = { getTypeParser: () => (text: string) => text }

/**
 * The start of every read. The limits are set inside the transaction, because a pooler between us and the server may
 * give each transaction another session.
 */
export const beginReadOnly = (settings: SessionSettings) => begin(settings, 'READ ONLY')

const begin = (settings: SessionSettings, mode: 'READ ONLY' | 'READ WRITE') =>
  `BEGIN TRANSACTION ${mode}; SET LOCAL statement_timeout = ${settings.statementSeconds * 1000}; ` +
  `SET LOCAL lock_timeout = ${lockSeconds * 1000}; ` +
  `SET LOCAL idle_in_transaction_session_timeout = ${(settings.statementSeconds + 300) * 1000}; ` +
  `SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601'` +
  // As text and back again, every value is the same.
  (mode === 'READ WRITE' ? `; SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'` : '')

const tlsOptions = ({ address, certificateAuthority }: SessionSettings) => {
  if (address.tls === 'verify-full') return { rejectUnauthorized: true, ca: certificateAuthority }
  if (!certificateAuthority) return { rejectUnauthorized: false }
  // As libpq does: with an authority at hand the chain is verified, the name is not.
  return { rejectUnauthorized: true, ca: certificateAuthority, checkServerIdentity: () => undefined }
}

const newClient = (settings: SessionSettings, encrypted: boolean, socket: Socket) =>
  new Client({
    user: settings.address.account,
    // A function: neither the environment nor a password file may stand in for a missing password.
    password: () => settings.password ?? '',
    host: settings.address.host,
    port: settings.address.port,
    database: settings.address.database,
    ssl: encrypted ? tlsOptions(settings) : false,
    stream: () => socket,
    connectionTimeoutMillis: Math.min(connectSeconds, settings.statementSeconds) * 1000,
    // Only for a server that no longer answers at all: its own limit comes first.
    query_timeout: (settings.statementSeconds + 15) * 1000,
    application_name: 'himaya',
    keepAlive: true,
    types: asText,
  })

type Opened = { readonly client: Client; readonly encrypted: boolean; readonly isOver: () => boolean }

/** Throws what the driver throws, or a ConnectorFailure. An abort ends the attempt at once. */
const openClient = async (settings: SessionSettings, signal?: AbortSignal): Promise<Opened> => {
  const { tls, host } = settings.address
  const wantsTls = tls !== 'disable' && !host.startsWith('/')
  const socket = guardedSocket()
  const client = newClient(settings, wantsTls, socket)
  let over = false
  const end = () => {
    over = true
  }
  client.on('error', end).on('end', end) // a connection may be lost while idle
  const stop = () => socket.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await client.connect()
    return { client, encrypted: wantsTls, isOver: () => over }
  } catch (error) {
    socket.destroy()
    const message = error instanceof Error ? error.message : ''
    if (wantsTls && message.includes('does not support SSL')) {
      if (tls === 'prefer')
        return openClient({ ...settings, address: { ...settings.address, tls: 'disable' } }, signal)
      throw failure('tls-unsupported', { host }, message)
    }
    if (message.includes('error establishing an SSL connection'))
      throw failure('not-a-database', { on: host }, message)
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** Hands out sessions and keeps those that are healthy for the next caller. */
export const openSessions = (settings: SessionSettings) => {
  const idle: Opened[] = []
  let closed = false

  const situation = (signal: AbortSignal, began: number): ErrorSituation => ({ ...settings, signal, began })

  /** Asks the server, over a second connection, to stop what the first is doing. */
  const cancel = async (client: Client) => {
    const pid = (client as unknown as { processID: number | null }).processID
    try {
      const other = await openClient(settings)
      await other.client.query('SELECT pg_catalog.pg_cancel_backend($1)', [pid])
      await other.client.end()
    } catch {
      // The server cannot be asked any more: dropping the connection is what remains.
      await client.end().catch(() => {})
    }
  }

  const acquire = async (signal: AbortSignal, began: number) => {
    if (signal.aborted) throw stopped(signal, began)
    for (let waiting = idle.pop(); waiting; waiting = idle.pop()) if (!waiting.isOver()) return waiting
    try {
      return await openClient(settings, signal)
    } catch (error) {
      throw failureOf(error, situation(signal, began))
    }
  }

  /** Runs `work` within one read-only transaction. */
  async function* reading<T>(
    signal: AbortSignal,
    work: (session: Session) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const began = performance.now()
    const opened = await acquire(signal, began)
    const { client, encrypted } = opened
    let healthy = true
    const ask = async (text: string, values?: readonly unknown[], about?: About): Promise<Result[]> => {
      if (signal.aborted) throw stopped(signal, began)
      const stop = () => void cancel(client)
      signal.addEventListener('abort', stop, { once: true })
      try {
        const answer: unknown = await client.query({
          text,
          rowMode: 'array',
          ...(values ? { values: [...values] } : {}),
        })
        return (Array.isArray(answer) ? answer : [answer]) as Result[]
      } catch (error) {
        const refused = failureOf(error, { ...situation(signal, began), ...about })
        // A cancellation may still be on its way to this session.
        if (endsTheSession(refused) || signal.aborted) healthy = false
        throw refused
      } finally {
        signal.removeEventListener('abort', stop)
      }
    }
    const session: Session = {
      encrypted,
      run: async (text, values, about) =>
        (await ask(text, values, about)).findLast(({ fields }) => fields.length > 0)?.rows ?? [],
      change: async (text, values, about) => (await ask(text, values, about)).at(-1)?.rowCount ?? 0,
    }
    try {
      yield* work(session)
    } finally {
      if (healthy)
        await client.query('ROLLBACK').catch(() => {
          healthy = false
        })
      if (healthy && !closed) idle.push(opened)
      else client.end().catch(() => {})
    }
  }

  /** Runs `work` within one transaction, which commits when it resolves and is rolled back when it throws. */
  const within = async <T>(
    signal: AbortSignal,
    mode: 'READ ONLY' | 'READ WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const inside = reading(signal, async function* (session) {
      await session.run(begin(settings, mode))
      const result = await work(session)
      await session.run('COMMIT')
      yield result
    })
    for await (const result of inside) return result
    throw new Error('a transaction answers or throws')
  }

  const close = async () => {
    closed = true
    await Promise.allSettled(idle.splice(0).map(({ client }) => client.end()))
  }

  return { reading, within, close, settings }
}

export type Sessions = ReturnType<typeof openSessions>
