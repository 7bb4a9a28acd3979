// What PostgreSQL, the network or TLS said, as one of our failures.
import { ConnectorFailure, failure, stopped } from '../failure.ts'
import { scrub } from '../scrub.ts'
import type { PostgresAddress } from './address.ts'

export type ErrorSituation = {
  readonly address: PostgresAddress
  readonly password: string | undefined
  readonly statementSeconds: number
  readonly signal: AbortSignal
  /** When the reading began, by performance.now. */
  readonly began: number
  /** What was being read: a table, or the catalogue. */
  readonly on?: string
  readonly isView?: boolean
}

type Fields = { readonly code?: unknown; readonly message?: unknown; readonly errors?: readonly unknown[] }

/** An error of connecting to several addresses holds one per address: the first tells enough. */
const fieldsOf = (error: unknown): { code: string; message: string } => {
  const { code, message, errors } = (error ?? {}) as Fields
  if (errors?.length && !code) return fieldsOf(errors[0])
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : String(error),
  }
}

const networkSilence = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'])
const unknownName = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EAI_FAIL', 'EAI_NODATA'])
const lost = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', '57P01', '57P02', '57P03', '57P05'])
const gone = new Set(['42P01', '42703', '3F000', '42704'])

const isCertificateRefusal = (code: string) =>
  /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|HOSTNAME_MISMATCH|EPROTO$)/.test(
    code,
  )

/** Our own limit, when the server no longer answers at all. */
const silence = 'Query read timeout'

/** Quoted parts of these messages are values of rows, not names: personal data must not reach a log. */
const tellsValues = (code: string) => /^(2[0-3]|P0|44)/.test(code)

export const failureOf = (error: unknown, situation: ErrorSituation): ConnectorFailure => {
  if (error instanceof ConnectorFailure) return error
  const { address, password, statementSeconds, signal, began, isView = false } = situation
  const { host, port, account, database } = address
  const on = situation.on ?? database
  const { code, message } = fieldsOf(error)
  const words = tellsValues(code) ? message.replace(/["'«“].*["'»”]/s, '"…"') : message
  const technical = scrub(code ? `${code} ${words}` : words, password)

  if (signal.aborted) return stopped(signal, began)
  if (unknownName.has(code)) return failure('unknown-host', { host }, technical)
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return failure('refused', { host, port }, technical)
  if (networkSilence.has(code) || message === 'timeout expired')
    return failure('unreachable-host', { host, port }, technical)
  if (isCertificateRefusal(code)) return failure('tls-untrusted', { host, reason: code }, technical)
  if (code === '28P01' || /^SASL/.test(message)) return failure('authentication', { account }, technical)
  if (code === '28000')
    return message.includes('pg_hba')
      ? failure('access-rule-missing', { account, database }, technical)
      : failure('authentication', { account }, technical)
  if (code === '3D000') return failure('database-missing', { database }, technical)
  if (code === '53300') return failure('too-many-connections', { host }, technical)
  if (lost.has(code) || /^08/.test(code) || /terminated|not queryable|Client was closed/i.test(message))
    return failure('connection-lost', { host }, technical)
  if (code === '57014' || message === silence)
    return failure('timeout', { seconds: statementSeconds }, technical)
  if (code === '53100') return failure('no-space', { on }, technical)
  if (code === '55P03') return failure('busy', { on }, technical)
  if (code === '42501') return failure('permission-missing', { on }, technical)
  if (gone.has(code) || /could not open relation with OID|cache lookup failed/.test(message))
    return isView
      ? failure('evaluation-failed', { on }, technical)
      : failure('table-vanished', { table: on }, technical)
  return isView ? failure('evaluation-failed', { on }, technical) : failure('source-error', { on }, technical)
}

/** After these a connection is of no more use: lost, or silent. */
export const endsTheSession = ({ code, technical }: ConnectorFailure) =>
  code === 'connection-lost' || technical === silence
