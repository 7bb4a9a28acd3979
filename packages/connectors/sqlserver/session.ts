// Connections to someone else's SQL Server: guarded, encrypted as asked, bounded in time, cancellable. What was only read is
// rolled back.
import type { Socket } from 'node:net'
import type { Connection, Request } from 'tedious'
import { stopped } from '../failure.ts'
import { guardedSocket } from '../hosts.ts'
import type { SqlserverAddress } from './address.ts'
import { type ErrorSituation, failureOf, NONSENSE } from './errors.ts'

export type SessionSettings = {
  readonly address: SqlserverAddress
  readonly password: string | undefined
  readonly certificateAuthority: string | undefined
  readonly statementSeconds: number
}

export type Row = readonly (string | null)[]
type About = Pick<ErrorSituation, 'on' | 'isView'> & {
  /** This long instead of the session's own limit; 0: as long as it takes. */
  readonly milliseconds?: number
}

export type Session = {
  readonly encrypted: boolean
  /** Runs one statement; answers its rows, every value as text. Its values are `@p1`, `@p2`, … of the text. */
  run(text: string, values?: readonly (string | null)[], about?: About): Promise<readonly Row[]>
  /** Runs one statement that changes rows and ends by telling how many (see `counted`). */
  change(text: string, values: readonly (string | null)[], about: About): Promise<number>
  /** The rows of one statement as they come, without keeping them. Left in the middle, the connection is given up. */
  stream(text: string, about: About): AsyncGenerator<Row, void, undefined>
}

const connectSeconds = 10
/** We step aside rather than queue in front of writers. */
const lockSeconds = 3
/** Rows that wait to be read before the server is made to wait. */
const ahead = 200

type Opened = { readonly connection: Connection; readonly encrypted: boolean; readonly isOver: () => boolean }

/** Loaded when the first source of this kind is opened: it brings much along that nothing else needs. */
const driver = () => import('tedious')

const asText = (value: unknown) => (value === null || value === undefined ? null : String(value))
const rowOf = (columns: readonly { readonly value: unknown }[]): Row =>
  columns.map(({ value }) => asText(value))

type Sockets = { latest: Socket | undefined }

/** Connects where the driver says, which may be where a server sent it: every place is looked at in the same way. */
const dial = (sockets: Sockets, to: unknown, signal: unknown) =>
  new Promise<Socket>((resolve, reject) => {
    const { host, port } = to as { readonly host: string; readonly port: number }
    const socket = guardedSocket()
    sockets.latest = socket
    const stop = () => socket.destroy(new Error('stopped'))
    if (signal instanceof AbortSignal) signal.addEventListener('abort', stop, { once: true })
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
    socket.connect(port, host)
  })

const configOf = (settings: SessionSettings, sockets: Sockets) => {
  const { address, password, certificateAuthority: ca, statementSeconds } = settings
  const isVerified = address.tls === 'verify-full' || ca !== undefined
  return {
    server: address.host,
    authentication: {
      type: 'default' as const,
      options: { userName: address.account, password: password ?? '' },
    },
    options: {
      port: address.port,
      database: address.database,
      connector: (...[to, , signal]: readonly unknown[]) => dial(sockets, to, signal),
      encrypt: address.tls !== 'disable',
      trustServerCertificate: !isVerified,
      cryptoCredentialsDetails: ca === undefined ? {} : { ca },
      connectTimeout: Math.min(connectSeconds, statementSeconds) * 1000,
      requestTimeout: Math.ceil(statementSeconds * 1000),
      maxRetriesOnTransientErrors: 0,
      appName: 'himaya',
      workstationId: 'himaya',
      abortTransactionOnError: true,
      fallbackToDefaultDb: false,
      useUTC: true,
      textsize: 2_147_483_647,
    },
  }
}

const settingsSql = `SET NOCOUNT ON; SET LOCK_TIMEOUT ${lockSeconds * 1000}; SET TRANSACTION ISOLATION LEVEL READ COMMITTED`

/** Throws what the driver throws, or a ConnectorFailure. An abort ends the attempt at once. */
const openConnection = async (settings: SessionSettings, signal: AbortSignal): Promise<Opened> => {
  const { Connection } = await driver()
  const sockets: Sockets = { latest: undefined }
  const connection = new Connection(configOf(settings, sockets))
  const numbers: number[] = []
  let [over, encrypted] = [false, false]
  connection.on('error', () => {
    over = true // a connection may be lost while idle
  })
  connection.on('end', () => {
    over = true
  })
  connection.on('secure', () => {
    encrypted = true
  })
  const note = ({ number }: { readonly number: number }) => void numbers.push(number)
  connection.on('errorMessage', note)
  const stop = () => connection.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await new Promise<void>((resolve, reject) =>
      connection.connect(error => (error ? reject(error) : resolve())),
    )
    const opened = { connection, encrypted, isOver: () => over }
    await batch(opened, settingsSql)
    return opened
  } catch (error) {
    connection.close()
    const heard = sockets.latest?.bytesRead ?? 0
    const isCut = /^(ESOCKET|ETIMEOUT)$/.test(String((error as { code?: unknown }).code))
    const words = (error as Error).message
    // An answer that is none: encryption is the first thing that a server agrees to.
    if (isCut && heard > 0 && !encrypted && !isOfTls(error))
      throw Object.assign(new Error(words), { code: NONSENSE })
    throw numbers.length > 0 ? Object.assign(new Error(words), { code: 'ELOGIN', number: numbers[0] }) : error
  } finally {
    signal.removeEventListener('abort', stop)
    connection.off('errorMessage', note)
  }
}

const isOfTls = (error: unknown) => {
  const { code } = ((error as Error).cause ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' && code !== 'ECONNRESET'
}

/** Settings and transactions: as a text of its own, since what a prepared statement sets ends with it. */
const batch = async ({ connection }: Opened, text: string) => {
  const { Request } = await driver()
  return new Promise<void>((resolve, reject) =>
    connection.execSqlBatch(new Request(text, error => (error ? reject(error) : resolve()))),
  )
}

/** Hands out sessions and keeps those that are healthy for the next caller. */
export const openSessions = (settings: SessionSettings) => {
  const idle: Opened[] = []
  let closed = false

  const situation = (signal: AbortSignal, began: number): ErrorSituation => ({ ...settings, signal, began })

  const acquire = async (signal: AbortSignal, began: number) => {
    if (signal.aborted) throw stopped(signal, began)
    for (let waiting = idle.pop(); waiting; waiting = idle.pop()) if (!waiting.isOver()) return waiting
    try {
      return await openConnection(settings, signal)
    } catch (error) {
      throw failureOf(error, situation(signal, began))
    }
  }

  /** Runs `work` with a session of its own, and rolls back what it leaves open. */
  async function* reading<T>(
    signal: AbortSignal,
    work: (session: Session, batch: (text: string) => Promise<void>) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const began = performance.now()
    const opened = await acquire(signal, began)
    const { connection, encrypted } = opened
    const { Request, TYPES } = await driver()
    let healthy = true
    const refused = (error: unknown, about?: About) => {
      const told = failureOf(error, { ...situation(signal, began), on: settings.address.database, ...about })
      // Settings of a statement that failed may outlive it, and a cancellation may still be on its way.
      healthy = false
      return told
    }
    const send = (request: Request, values: readonly (string | null)[], milliseconds: number | undefined) => {
      values.forEach((value, index) => {
        request.addParameter(`p${index + 1}`, TYPES.NVarChar, value)
      })
      if (milliseconds !== undefined) request.setTimeout(Math.ceil(milliseconds))
      connection.execSql(request)
    }
    const ask = async (
      text: string,
      values: readonly (string | null)[] = [],
      about?: About,
    ): Promise<readonly Row[]> => {
      if (signal.aborted) throw stopped(signal, began)
      const rows: Row[] = []
      let stop = () => {}
      try {
        await new Promise<void>((resolve, reject) => {
          const request = new Request(text, error => (error ? reject(error) : resolve()))
          request.on('row', columns => rows.push(rowOf(columns)))
          stop = () => request.cancel()
          signal.addEventListener('abort', stop, { once: true })
          send(request, values, about?.milliseconds)
        })
        return rows
      } catch (error) {
        throw refused(error, about)
      } finally {
        signal.removeEventListener('abort', stop)
      }
    }
    async function* stream(text: string, about: About): AsyncGenerator<Row, void, undefined> {
      if (signal.aborted) throw stopped(signal, began)
      const waiting: Row[] = []
      let wake = () => {}
      let end: { readonly error: unknown } | undefined
      const request = new Request(text, error => {
        end = { error }
        wake()
      })
      request.on('row', columns => {
        waiting.push(rowOf(columns))
        if (waiting.length >= ahead) request.pause()
        wake()
      })
      const stop = () => request.cancel()
      signal.addEventListener('abort', stop, { once: true })
      send(request, [], about.milliseconds)
      try {
        while (true) {
          const rows = waiting.splice(0)
          yield* rows
          if (waiting.length > 0) continue
          if (end) break
          const more = new Promise<void>(resolve => {
            wake = resolve
          })
          request.resume()
          if (waiting.length === 0 && !end) await more
        }
        if (end.error) throw refused(end.error, about)
      } finally {
        signal.removeEventListener('abort', stop)
        if (!end) healthy = false
      }
    }
    const session: Session = {
      encrypted,
      run: ask,
      change: async (text, values, about) => Number((await ask(text, values, about))[0]?.[0] ?? 0),
      stream,
    }
    try {
      yield* work(session, async text => {
        if (signal.aborted) throw stopped(signal, began)
        await batch(opened, text).catch(error => {
          throw refused(error)
        })
      })
    } finally {
      if (signal.aborted) healthy = false
      if (healthy)
        await batch(opened, 'IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION').catch(() => {
          healthy = false
        })
      if (healthy && !closed) idle.push(opened)
      else connection.close()
    }
  }

  /** Runs `work` within one transaction. One that reads is rolled back; one that writes commits when `work` resolves. */
  const within = async <T>(
    signal: AbortSignal,
    mode: 'READ ONLY' | 'READ WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const inside = reading(signal, async function* (session, batch) {
      await batch('BEGIN TRANSACTION')
      const result = await work(session)
      if (mode === 'READ WRITE') await batch('COMMIT TRANSACTION')
      yield result
    })
    for await (const result of inside) return result
    throw new Error('a transaction answers or throws')
  }

  const close = async () => {
    closed = true
    for (const { connection } of idle.splice(0)) connection.close()
  }

  return { reading, within, close, settings }
}

export type Sessions = ReturnType<typeof openSessions>
