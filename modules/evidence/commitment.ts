// The keyed commitment: HMAC-SHA-256 of an entry in one spelling, under a random key used for that entry alone.
// Without the key the commitment tells nothing of the entry; delete key and payload, and only the proof remains.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
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

const digest = (key: Buffer, statement: Statement): Buffer =>
  createHmac('sha256', key).update(canonicalJson(statement), 'utf8').digest()

/** Commits to `statement` under a new key of 32 random bytes; both as lower-case hexadecimal. */
export function commit(statement: Statement): { readonly key: string; readonly commitment: string } {
  const key = randomBytes(32)
  return { key: key.toString('hex'), commitment: digest(key, statement).toString('hex') }
}

/** Whether `statement` is, to the last character, what `commitment` was made of under `key`. */
export function isCommittedTo(statement: Statement, key: string, commitment: string): boolean {
  const expected = Buffer.from(commitment, 'hex')
  const found = digest(Buffer.from(key, 'hex'), statement)
  return expected.length === found.length && timingSafeEqual(expected, found)
}
