// What SQLite said, as one of our failures.
import { ConnectorFailure, failure } from '../failure.ts'

/** Primary result codes of SQLite. */
const [BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT] = [5, 6, 7, 8, 10, 11]
/** A write that the file system cut short: a quota, or a limit on the size of files. */
const IOERR_WRITE = 778
const [FULL, CANTOPEN, TOOBIG, NOTADB] = [13, 14, 18, 26]

export const failureOf = (error: unknown, about: { on: string; isView?: boolean }): ConnectorFailure => {
  if (error instanceof ConnectorFailure) return error
  const { errcode, message } = (error ?? {}) as { errcode?: unknown; message?: unknown }
  if (typeof errcode !== 'number') throw error
  const { on, isView = false } = about
  const technical = `SQLite ${errcode}: ${message}`
  if (errcode === IOERR_WRITE) return failure('no-space', { on }, technical)
  // The upper bits refine the primary code.
  switch (errcode & 0xff) {
    case BUSY:
    case LOCKED:
      return failure('busy', { on }, technical)
    case READONLY:
      return failure('file-read-only', { file: on }, technical)
    case FULL:
      return failure('no-space', { on }, technical)
    case CORRUPT:
    case IOERR:
      return failure('malformed-file', { file: on, where: `SQLite ${errcode}` }, technical)
    case NOTADB:
    case CANTOPEN:
      return failure('not-a-database', { on }, technical)
    case TOOBIG:
    case NOMEM:
      return failure('too-large-value', { on }, technical)
  }
  if (isView) return failure('evaluation-failed', { on }, technical)
  if (/^no such (table|column)/.test(String(message)))
    return failure('table-vanished', { table: on }, technical)
  return failure('source-error', { on }, technical)
}
