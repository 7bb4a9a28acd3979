// Why a source could not be read: a closed set of codes, each with a sentence that says what to do.
import type { Translated } from '@himaya/platform/language'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

/** What each code tells about: the values of its sentence. Names come from the source and may be hostile. */
export type FailureDetails = {
  /** The address is not of the form that the engine reads. */
  'bad-address': { readonly expected: string }
  /** The address points where no source may be: link-local and cloud-metadata hosts. */
  'forbidden-host': { readonly host: string }
  'unknown-host': { readonly host: string }
  'unreachable-host': { readonly host: string; readonly port: number }
  refused: { readonly host: string; readonly port: number }
  authentication: { readonly account: string }
  'access-rule-missing': { readonly account: string; readonly database: string }
  'database-missing': { readonly database: string }
  'permission-missing': { readonly on: string }
  'tls-unsupported': { readonly host: string }
  'tls-untrusted': { readonly host: string; readonly reason: string }
  'too-many-connections': { readonly host: string }
  'connection-lost': { readonly host: string }
  /** A kind of source that is read and never written. */
  'cannot-change': { readonly kind: string }
  'unsupported-server': { readonly version: string; readonly least: string }
  timeout: { readonly seconds: number }
  busy: { readonly on: string }
  'table-vanished': { readonly table: string }
  'evaluation-failed': { readonly on: string }
  'file-missing': { readonly file: string }
  'file-unreadable': { readonly file: string }
  /** A folder, a device, a pipe or a socket. */
  'not-a-file': { readonly file: string }
  'forbidden-folder': { readonly file: string }
  'file-too-large': { readonly file: string; readonly gigabytes: number }
  /** To be changed, it would have to be written, and its folder too. */
  'file-read-only': { readonly file: string }
  /** Symbolic or hard links: another name leads to the same file, and would go on showing what was erased. */
  'file-linked': { readonly file: string }
  'file-changed': { readonly file: string }
  /** A new value has a character that the file's encoding lacks. */
  'not-encodable': { readonly file: string; readonly encoding: string }
  /** Something of the file holds a copy of the rows, or speaks of them, and cannot be carried over exactly; `part` is its place. */
  'not-keepable': { readonly file: string; readonly part: string }
  'not-a-database': { readonly on: string }
  'unsupported-encoding': { readonly file: string }
  'malformed-file': { readonly file: string; readonly where: string }
  /** The disk of the source is full, or the account's share of it. */
  'no-space': { readonly on: string }
  'too-large-value': { readonly on: string }
  cancelled: Record<never, never>
  /** The source answered with an error that no other code tells; `technical` holds its words. */
  'source-error': { readonly on: string }
}

export type FailureCode = keyof FailureDetails

export class ConnectorFailure extends Error {
  readonly code: FailureCode
  /** What happened and what to do, for a person. */
  readonly sentence: Translated
  /** The source's own words, for a technician; scrubbed of secrets and of values. */
  readonly technical: string | null

  constructor(code: FailureCode, sentence: Translated, technical: string | null) {
    super(technical === null ? code : `${code}: ${technical}`)
    this.name = 'ConnectorFailure'
    this.code = code
    this.sentence = sentence
    this.technical = technical
  }

  /** Plain data, fit for a job's result or a record. */
  toJSON() {
    return { code: this.code, sentence: this.sentence, technical: this.technical }
  }
}

/** Why `signal` ended what began at `began` (milliseconds of performance.now): time was up, or a person wanted it. */
export const stopped = (signal: AbortSignal, began: number): ConnectorFailure => {
  const isTimeUp = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
  const seconds = Math.max(1, Math.round((performance.now() - began) / 1_000))
  return isTimeUp ? failure('timeout', { seconds }) : failure('cancelled', {})
}

export const failure = <Code extends FailureCode>(
  code: Code,
  details: FailureDetails[Code],
  technical: string | null = null,
) =>
  new ConnectorFailure(
    code,
    { fr: fr.failures[code](details), ar: ar.failures[code](details), en: en.failures[code](details) },
    technical,
  )
