// What SQL Server, the network or TLS said, as one of our failures.
import { ConnectorFailure, failure, stopped } from '../failure.ts'
import { scrub } from '../scrub.ts'
import type { SqlserverAddress } from './address.ts'

export type ErrorSituation = {
  readonly address: SqlserverAddress
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
  readonly number?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: readonly unknown[]
}
type Told = { readonly code: string; readonly number: number; readonly words: string }

/** What the driver wraps is what happened; an error of several addresses holds one per address: the first tells enough. */
const innermost = (error: unknown): unknown => {
  const { cause, errors } = (error ?? {}) as Fields
  if (error instanceof ConnectorFailure) return error
  if (cause !== undefined && cause !== null) return innermost(cause)
  return errors?.length ? innermost(errors[0]) : error
}

const fieldsOf = (error: unknown): Told => {
  const { code, number, message } = (error ?? {}) as Fields
  return {
    code: typeof code === 'string' ? code : '',
    number: typeof number === 'number' ? number : 0,
    words: typeof message === 'string' ? message : String(error),
  }
}

const networkSilence = new Set([
  'ETIMEOUT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
])
const unknownName = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EAI_FAIL', 'EAI_NODATA'])
const lost = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ESOCKET', 'ECLOSE', 'EINVALIDSTATE'])

// By the numbers of the server's own list (sys.messages).
const wrongAccount = new Set([18450, 18452, 18456, 18468, 18470, 18486, 18487, 18488])
const closedTo = new Set([916, 18451, 18461, 40607, 40615, 47073])
const noDatabase = new Set([911, 4060, 4062, 4063, 40532])
const noPlace = new Set([10928, 10929, 17809, 40501])
const ended = new Set([233, 596, 6005, 10053, 10054, 17830, 40197, 40613])
const inTheWay = new Set([921, 922, 927, 952, 1204, 1205, 1222, 3960, 3961, 5030])
const full = new Set([1101, 1105, 9002, 40544])
const forbidden = new Set([229, 230, 262, 297, 300, 371, 1088, 4406, 15151, 15247, 33538])
const gone = new Set([207, 208, 4121, 4902, 4924, 15009])

/** We were answered, and not by a SQL Server. */
export const NONSENSE = 'HIMAYA_NONSENSE'

/** These messages hold values of rows, not names alone: personal data must not reach a log. */
const tellsValues = ({ number }: Told) =>
  number >= 50_000 ||
  [235, 241, 242, 244, 245, 248, 295, 2601, 2627, 2628, 8115, 8169, 13609].includes(number)

const withoutValues = (words: string) => words.replace(/["'`«“].*["'`»”]/s, '"…"').replace(/\(.*\)/s, '(…)')

export const failureOf = (error: unknown, situation: ErrorSituation): ConnectorFailure => {
  const inner = innermost(error)
  if (inner instanceof ConnectorFailure) return inner
  const { address, password, statementSeconds, signal, began, isView = false } = situation
  const { host, port, account, database } = address
  const on = situation.on ?? database
  const isConnecting = situation.on === undefined
  const told = fieldsOf(inner)
  const { code, number } = told
  const words = number >= 50_000 ? '…' : tellsValues(told) ? withoutValues(told.words) : told.words
  const technical = scrub([number || code, words].filter(Boolean).join(' '), password)

  if (signal.aborted) return stopped(signal, began)
  if (code === NONSENSE) return failure('not-a-database', { on: host }, technical)
  if (unknownName.has(code)) return failure('unknown-host', { host }, technical)
  if (code === 'ECONNREFUSED') return failure('refused', { host, port }, technical)
  if (networkSilence.has(code))
    return isConnecting || code !== 'ETIMEOUT'
      ? failure('unreachable-host', { host, port }, technical)
      : failure('timeout', { seconds: statementSeconds }, technical)
  if (code === 'EENCRYPT')
    return address.tls === 'disable'
      ? failure('access-rule-missing', { account, database }, technical)
      : failure('tls-unsupported', { host }, technical)
  if (/^(ERR_(TLS|SSL|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|INVALID_CA)/.test(code))
    return failure('tls-untrusted', { host, reason: words }, technical)
  if (noDatabase.has(number)) return failure('database-missing', { database }, technical)
  if (wrongAccount.has(number)) return failure('authentication', { account }, technical)
  if (closedTo.has(number)) return failure('access-rule-missing', { account, database }, technical)
  if (noPlace.has(number)) return failure('too-many-connections', { host }, technical)
  if (lost.has(code) || ended.has(number)) return failure('connection-lost', { host }, technical)
  if (inTheWay.has(number)) return failure('busy', { on }, technical)
  if (full.has(number)) return failure('no-space', { on }, technical)
  if (forbidden.has(number)) return failure('permission-missing', { on }, technical)
  if (gone.has(number) && !isView) return failure('table-vanished', { table: on }, technical)
  if (code === 'ELOGIN') return failure('authentication', { account }, technical)
  return isView ? failure('evaluation-failed', { on }, technical) : failure('source-error', { on }, technical)
}

/** Deadlocks, locks waited for in vain, rows changed since a snapshot: the transaction may be tried again as a whole. */
export const metAnother = (error: unknown) =>
  error instanceof ConnectorFailure && /^(1205|1222|3960)\b/.test(error.technical ?? '')
