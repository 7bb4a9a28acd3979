// The keyed commitment: HMAC-SHA-256 of an entry in one spelling, under a key that is derived for that entry alone from its
// subject's key. Without it the commitment tells nothing; delete the subject's key, and only the proof remains.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { EvidenceActor, EvidenceEntryId, Payload, Subject } from './records.ts'

/** What is committed to: everything the entry says. */
export type Statement = {
  readonly organisationId: string
  readonly entryId: EvidenceEntryId
  readonly sequence: number
  readonly recordedAt: string
  readonly kind: string
  readonly subject: Subject
  readonly actor: EvidenceActor
  readonly payload: Payload
}

const digest = (key: string, statement: Statement): Buffer =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(canonicalJson(statement), 'utf8').digest()

/** The key of one entry: it may be handed out with a receipt, and tells nothing of the subject's other entries. */
export const entryKey = (subjectKey: Buffer, entryId: EvidenceEntryId): string =>
  createHmac('sha256', subjectKey).update(`himaya evidence entry ${entryId}`, 'utf8').digest('hex')

/** Commits to `statement` under a key of 32 bytes; all in lower-case hexadecimal. */
export const commit = (statement: Statement, key: string): string => digest(key, statement).toString('hex')

/** Whether `statement` is, to the last character, what `commitment` was made of under `key`. */
export function isCommittedTo(statement: Statement, key: string, commitment: string): boolean {
  const expected = Buffer.from(commitment, 'hex')
  const found = digest(key, statement)
  return expected.length === found.length && timingSafeEqual(expected, found)
}
