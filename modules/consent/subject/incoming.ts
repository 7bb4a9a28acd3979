// A record on its way in, and what is made of it before it is written: what it says of each purpose, what is sealed, what it commits
// to, and its leaf.
import { hash } from 'node:crypto'
import type { ConsentRecord, RecordDetails } from '../records.ts'
import { type Choices, writeChoice } from './fold.ts'
import { commitTo, type OrganisationKeys, recordKeys, seal, subjectKey } from './keys.ts'
import { detailsText, spelled } from './statement.ts'

export type Incoming = Omit<ConsentRecord, 'recordedAt'> & {
  readonly details: RecordDetails
  /** Of each purpose named, as it was asked. */
  readonly revisions: Readonly<Record<string, number>>
}

/** What the record says of each purpose it names. */
export function choicesOf(record: Incoming, now: string): Choices {
  const { order, form, recordId, pointId, revisions } = record
  // A choice is never later than its record, whatever a clock claimed.
  const at = record.at < now ? record.at : now
  const choices: Record<string, string> = {}
  for (const [is, purposes] of [['granted', record.granted] as const, ['refused', record.refused] as const])
    for (const purpose of purposes)
      choices[purpose] = writeChoice({
        order,
        is,
        form,
        at,
        revision: revisions[purpose] ?? 0,
        recordId,
        pointId,
      })
  return choices
}

export type SealedRecord = { readonly sealed: Buffer; readonly commitment: Buffer; readonly leaf: Buffer }

/** Under the key that this salt gives the subject. */
export function sealedRecord(
  organisationId: string,
  keys: OrganisationKeys,
  { revisions: _, ...record }: Incoming,
  salt: Buffer,
  recordedAt: string,
): SealedRecord {
  const { recordId, subjectId, details } = record
  const { seals, commits } = recordKeys(subjectKey(keys, subjectId, salt), recordId)
  const commitment = commitTo(commits, spelled({ ...record, organisationId, recordedAt }))
  return {
    sealed: seal(seals, `consent.record.${recordId}`, detailsText(details)),
    commitment,
    leaf: hash('sha256', Buffer.concat([LEAF, commitment]), 'buffer'),
  }
}

/** RFC 6962: a leaf begins with a byte of its own. */
const LEAF = Buffer.from([0])

/** Column by column, as a statement unnests them: from the record's id to what it refuses. */
export const columnsOf = (records: readonly Incoming[]): readonly (readonly unknown[])[] => [
  records.map(({ recordId }) => recordId),
  records.map(({ subjectId }) => subjectId),
  records.map(({ order }) => order),
  records.map(({ pointId }) => pointId),
  records.map(({ notice }) => notice),
  records.map(({ at }) => at),
  records.map(({ manner }) => manner),
  records.map(({ form }) => form),
  records.map(({ language }) => language),
  records.map(({ granted }) => granted.join(',')),
  records.map(({ refused }) => refused.join(',')),
]
