// Connections to someone else's MySQL or MariaDB: guarded, encrypted as asked, read-only, bounded in time, cancellable.
import type { Socket } from 'node:net'
import { type Connection, createConnection, type QueryOptions } from 'mysql2'
import { stopped } from '../failure.ts'
import { guardedSocket } from '../hosts.ts'
import type { MariadbAddress } from './address.ts'
import { type ErrorSituation, endsTheSession, failureOf, SILENCE } from './errors.ts'

export type SessionSettings = {
  readonly address: MariadbAddress
  readonly password: string | undefined
  readonly certificateAuthority: string | undefined
  readonly statementSeconds: number
}

export type Row = readonly (string | null)[]
export type Product = 'MariaDB' | 'MySQL'
type About = Pick<ErrorSituation, 'on' | 'isView'>

export type Session = {
  readonly encrypted: boolean
  readonly product: Product
  /** As the server names it, e.g. `10.11.6-MariaDB-log`. */
  readonly version: string
  /** Runs one statement; answers its rows, every value as text. */
  run(text: string, values?: readonly (string | null)[], about?: About): Promise<readonly Row[]>
  /** Runs one statement that changes rows; answers how many it found, and how many of them were not so already. */
  change(
    text: string,
    values: readonly (string | null)[],
    about: About,
  ): Promise<{ readonly found: number; readonly changed: number }>
  /** The rows of one statement as they come, without keeping them. Left in the middle, the connection is given up. */
  stream(text: string, about: About): AsyncGenerator<Row, void, undefined>
}

const connectSeconds = 10
/** Held for as long as a table is being created or altered: we step aside rather than queue in front of writers. */
const lockSeconds = 3

const tlsOptions = ({ address, certificateAuthority }: SessionSettings) => {
  const ca = certificateAuthority
  if (address.tls === 'verify-full') return { rejectUnauthorized: true, verifyIdentity: true, ca }
  if (!ca) return { rejectUnauthorized: false }
  // With an authority at hand the chain is verified, the name is not.
  return { rejectUnauthorized: true, verifyIdentity: false, ca }
}

const newConnection = (settings: SessionSettings, encrypted: boolean, socket: Socket) =>
  createConnection({
    user: settings.address.account,
    password: settings.password ?? '',
    host: settings.address.host,
    port: settings.address.port,
    database: settings.address.database,
    ...(encrypted ? { ssl: tlsOptions(settings) } : {}),
    stream: () => socket,
    connectTimeout: Math.min(connectSeconds, settings.statementSeconds) * 1000,
    charset: 'UTF8MB4_GENERAL_CI',
    // A server may not ask for files of this machine, nor one text hold several statements.
    flags: ['-LOCAL_FILES', '-IGNORE_SPACE'],
    multipleStatements: false,
    rowsAsArray: true,
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    jsonStrings: true,
    maxPreparedStatements: 200,
    connectAttributes: { program_name: 'himaya' },
  })

type Opened = {
  readonly connection: Connection
  readonly encrypted: boolean
  readonly product: Product
  readonly version: string
  readonly isOver: () => boolean
}

/** The limits of a session: whatever the server's own defaults, values come back the same and nothing lasts for ever. */
const settingsSql = (product: Product, { statementSeconds }: SessionSettings) =>
  [
    `SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'`,
    `time_zone = '+00:00'`,
    `lock_wait_timeout = ${lockSeconds}`,
    `innodb_lock_wait_timeout = ${lockSeconds}`,
    `wait_timeout = ${statementSeconds + 300}`,
    `net_write_timeout = ${statementSeconds + 300}`,
    limitSql(product, statementSeconds),
  ].join(', ')

const limitSql = (product: Product, seconds: number) =>
  product === 'MariaDB'
    ? `max_statement_time = ${seconds}`
    : `max_execution_time = ${Math.ceil(seconds * 1000)}`

/** Lifts the limit for a table that is read to its end: how long that takes is its reader's own pace. */
export const lift = (session: Session) => session.run(`SET SESSION ${limitSql(session.product, 0)}`)
export const limitFor = (session: Session, milliseconds: number) =>
  session.run(`SET SESSION ${limitSql(session.product, Math.max(1, Math.ceil(milliseconds)) / 1000)}`)
export const limit = (session: Session, { statementSeconds }: SessionSettings) =>
  session.run(`SET SESSION ${limitSql(session.product, statementSeconds)}`)

const asText = (value: unknown) => (value === null || value === undefined ? null : String(value))

/** What the driver answers to one statement: rows, or what became of a change. */
type Answer = { readonly rows: readonly Row[]; readonly found: number; readonly changed: number }

const answerOf = (result: unknown): Answer => {
  if (Array.isArray(result))
    return { rows: result.map((row: readonly unknown[]) => row.map(asText)), found: 0, changed: 0 }
  const { affectedRows = 0, changedRows = 0 } = (result ?? {}) as {
    affectedRows?: number
    changedRows?: number
  }
  return { rows: [], found: Number(affectedRows), changed: changedRows }
}

/** Values never become part of the text: a statement with values is prepared by the server. */
const send = (connection: Connection, sql: string, values?: readonly (string | null)[]) =>
  new Promise<Answer>((resolve, reject) => {
    const done = (error: unknown, result: unknown) => (error ? reject(error) : resolve(answerOf(result)))
    if (values) connection.execute(sql, [...values], done)
    else connection.query(sql, done)
  })

const connected = (connection: Connection) =>
  new Promise<void>((resolve, reject) => {
    connection.connect(error => (error ? reject(error) : resolve()))
  })

/** Throws what the driver throws, or a ConnectorFailure. An abort ends the attempt at once. */
const openConnection = async (settings: SessionSettings, signal?: AbortSignal): Promise<Opened> => {
  const { tls, host, port } = settings.address
  const isLocal = host.startsWith('/')
  const encrypted = tls !== 'disable' && !isLocal
  const socket = guardedSocket()
  if (isLocal) socket.connect(host)
  else socket.connect(port, host)
  // By this name Node verifies a certificate where the driver hands over an IP address without one; else `localhost` would do.
  Object.assign(socket, { _host: host })
  socket.setNoDelay(true).setKeepAlive(true)
  const connection = newConnection(settings, encrypted, socket)
  let over = false
  const end = () => {
    over = true
  }
  connection.on('error', end) // a connection may be lost while idle
  connection.on('end', end)
  const stop = () => socket.destroy()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await connected(connection)
    const version = (await send(connection, 'SELECT VERSION()')).rows[0]?.[0] ?? ''
    const product = /mariadb/i.test(version) ? 'MariaDB' : 'MySQL'
    await send(connection, settingsSql(product, settings))
    await send(connection, 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
    return { connection, encrypted, product, version, isOver: () => over }
  } catch (error) {
    connection.destroy()
    const code = (error as { code?: unknown }).code
    if (code === 'HANDSHAKE_NO_SSL_SUPPORT' && tls === 'prefer')
      return openConnection({ ...settings, address: { ...settings.address, tls: 'disable' } }, signal)
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
  const cancel = async ({ connection }: Opened) => {
    try {
      const other = await openConnection(settings)
      await send(other.connection, `KILL QUERY ${Number(connection.threadId)}`)
      other.connection.destroy()
    } catch {
      // The server cannot be asked any more: dropping the connection is what remains.
      connection.destroy()
    }
  }

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
    work: (session: Session) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const began = performance.now()
    const opened = await acquire(signal, began)
    const { connection, encrypted, product, version } = opened
    let healthy = true
    const refused = (error: unknown, about?: About) => {
      const told = failureOf(error, { ...situation(signal, began), on: settings.address.database, ...about })
      // A cancellation may still be on its way to this session.
      if (endsTheSession(told) || signal.aborted) healthy = false
      return told
    }
    const ask = async (text: string, values?: readonly (string | null)[], about?: About): Promise<Answer> => {
      if (signal.aborted) throw stopped(signal, began)
      const stop = () => void cancel(opened)
      signal.addEventListener('abort', stop, { once: true })
      // Only for a server that no longer answers at all: its own limit comes first.
      let silent: NodeJS.Timeout | undefined
      const silence = new Promise<never>((_, reject) => {
        const code = Object.assign(new Error('the server no longer answers'), { code: SILENCE })
        silent = setTimeout(
          () => {
            reject(code)
            void cancel(opened)
          },
          (settings.statementSeconds + 15) * 1000,
        )
      })
      try {
        return await Promise.race([send(connection, text, values), silence])
      } catch (error) {
        throw refused(error, about)
      } finally {
        clearTimeout(silent)
        signal.removeEventListener('abort', stop)
      }
    }
    async function* stream(text: string, about: About): AsyncGenerator<Row, void, undefined> {
      if (signal.aborted) throw stopped(signal, began)
      const options: QueryOptions = { sql: text, rowsAsArray: true }
      const rows = connection.query(options).stream({ highWaterMark: 100 })
      const stop = () => void cancel(opened)
      signal.addEventListener('abort', stop, { once: true })
      // The driver tells the end of a connection to whoever waits for an answer, and forgets who reads a stream.
      const lost = (error?: Error) =>
        rows.destroy(error ?? Object.assign(new Error('closed'), { code: 'PROTOCOL_CONNECTION_LOST' }))
      connection.once('error', lost).once('end', lost)
      let whole = false
      try {
        for await (const row of rows) {
          if (signal.aborted) throw stopped(signal, began)
          yield (row as readonly unknown[]).map(asText)
        }
        whole = true
      } catch (error) {
        const told = refused(error, about)
        whole = true
        throw told
      } finally {
        signal.removeEventListener('abort', stop)
        connection.off('error', lost).off('end', lost)
        if (!whole) healthy = false
      }
    }
    const session: Session = {
      encrypted,
      product,
      version,
      run: async (text, values, about) => (await ask(text, values, about)).rows,
      change: async (text, values, about) => {
        const { found, changed } = await ask(text, values, about)
        return { found, changed }
      },
      stream,
    }
    try {
      yield* work(session)
    } finally {
      // An order to stop may still be on its way to this session.
      if (signal.aborted) healthy = false
      if (healthy)
        await send(connection, 'ROLLBACK').catch(() => {
          healthy = false
        })
      if (healthy && !closed) idle.push(opened)
      else connection.destroy()
    }
  }

  /** Runs `work` within one transaction, which commits when it resolves and is rolled back when it throws. */
  const within = async <T>(
    signal: AbortSignal,
    mode: 'READ ONLY' | 'READ WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const inside = reading(signal, async function* (session) {
      await session.run(`START TRANSACTION ${mode}`)
      const result = await work(session)
      await session.run('COMMIT')
      yield result
    })
    for await (const result of inside) return result
    throw new Error('a transaction answers or throws')
  }

  const close = async () => {
    closed = true
    await Promise.all(
      idle.splice(0).map(({ connection }) => new Promise<void>(done => connection.end(() => done()))),
    )
  }

  return { reading, within, close, settings }
}

export type Sessions = ReturnType<typeof openSessions>
