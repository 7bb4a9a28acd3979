// What MySQL or MariaDB, the network or TLS said, as one of our failures.
import { ConnectorFailure, failure, stopped } from '../failure.ts'
import { scrub } from '../scrub.ts'
import type { MariadbAddress } from './address.ts'

export type ErrorSituation = {
  readonly address: MariadbAddress
  readonly password: string | undefined
  readonly statementSeconds: number
  readonly signal: AbortSignal
  /** When the reading began, by performance.now. */
  readonly began: number
  /** What was being read: a table, or the catalogue; nothing while connecting. */
  readonly on?: string
  readonly isView?: boolean
}

type Fields = {
  readonly code?: unknown
  readonly errno?: unknown
  readonly sqlState?: unknown
  readonly message?: unknown
  readonly errors?: readonly unknown[]
}
type Told = { readonly code: string; readonly number: number; readonly state: string; readonly words: string }

/** An error of connecting to several addresses holds one per address: the first tells enough. */
const fieldsOf = (error: unknown): Told => {
  const { code, errno, sqlState, message, errors } = (error ?? {}) as Fields
  if (errors?.length && !code) return fieldsOf(errors[0])
  return {
    code: typeof code === 'string' ? code : '',
    // Errors of the operating system have negative numbers.
    number: typeof errno === 'number' ? errno : 0,
    state: typeof sqlState === 'string' ? sqlState : '',
    words: typeof message === 'string' ? message : String(error),
  }
}

const networkSilence = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'])
const unknownName = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EAI_FAIL', 'EAI_NODATA'])
const lost = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'PROTOCOL_CONNECTION_LOST'])

// By the numbers of the servers' own list of errors.
const wrongAccount = new Set([1045, 1698, 1275, 1524, 4151])
const closedTo = new Set([1044, 1129, 1130, 3159, 4000])
const noPlace = new Set([1040, 1203, 1226])
const ended = new Set([1053, 1077, 1079, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 4031])
const tookTooLong = new Set([1317, 1969, 3024])
const forbidden = new Set([1044, 1142, 1143, 1227, 1370, 1345])
const full = new Set([1021, 1026, 1114])
const gone = new Set([1049, 1051, 1054, 1072, 1109, 1146, 1412])

/** Our own limit, when the server no longer answers at all. */
export const SILENCE = 'HIMAYA_SILENCE'

/** Quoted parts of these messages are values of rows, not names: personal data must not reach a log. */
const tellsValues = ({ state, number }: Told) =>
  /^(2[0-3]|4[45])/.test(state) || [1366, 1411, 1644, 3140, 3141, 4025, 4038].includes(number)

export const failureOf = (error: unknown, situation: ErrorSituation): ConnectorFailure => {
  if (error instanceof ConnectorFailure) return error
  const { address, password, statementSeconds, signal, began, isView = false } = situation
  const { host, port, account, database } = address
  const on = situation.on ?? database
  const isConnecting = situation.on === undefined
  const told = fieldsOf(error)
  const { code, number } = told
  const words = tellsValues(told) ? told.words.replace(/["'`«“].*["'`»”]/s, '"…"') : told.words
  const technical = scrub(code ? `${code} ${words}` : words, password)

  if (signal.aborted) return stopped(signal, began)
  if (unknownName.has(code)) return failure('unknown-host', { host }, technical)
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return failure('refused', { host, port }, technical)
  if (networkSilence.has(code)) return failure('unreachable-host', { host, port }, technical)
  if (code === 'HANDSHAKE_SSL_ERROR') return failure('tls-untrusted', { host, reason: words }, technical)
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') return failure('tls-unsupported', { host }, technical)
  if (/^(HANDSHAKE_UNKNOWN|PROTOCOL_PACKETS_OUT)/.test(code))
    return failure('not-a-database', { on: host }, technical)
  if (wrongAccount.has(number) || /^(AUTH_SWITCH|MYSQL_CLEAR)/.test(code))
    return failure('authentication', { account }, technical)
  if (isConnecting && closedTo.has(number))
    return failure('access-rule-missing', { account, database }, technical)
  if (isConnecting && number === 1049) return failure('database-missing', { database }, technical)
  if (noPlace.has(number)) return failure('too-many-connections', { host }, technical)
  if (code === SILENCE || tookTooLong.has(number))
    return failure('timeout', { seconds: statementSeconds }, technical)
  if (lost.has(code) || ended.has(number) || /in closed state/.test(words))
    return failure('connection-lost', { host }, technical)
  if (number === 1205) return failure('busy', { on }, technical)
  if (full.has(number) || /\b(errno|error) ?:? 28\b|No space left/.test(words))
    return failure('no-space', { on }, technical)
  if (forbidden.has(number)) return failure('permission-missing', { on }, technical)
  if (gone.has(number) && !isView) return failure('table-vanished', { table: on }, technical)
  return isView ? failure('evaluation-failed', { on }, technical) : failure('source-error', { on }, technical)
}

/** After these a connection is of no more use: lost, or silent. */
export const endsTheSession = ({ code, technical }: ConnectorFailure) =>
  code === 'connection-lost' || technical?.startsWith(SILENCE) === true
