// The receipt of a choice, after ISO/IEC TS 27560:2023: who asked, for what, in which words, what was answered and when; and the
// proof that it was recorded so, which verifies with no one's help. Browser-safe.
import { Instant } from '@himaya/platform/records'
import { z } from 'zod'
import { ConsentRecord, NoticeContent, RecordDetails, Words } from '../records.ts'

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/)

export const SCHEMA_VERSION = 'ISO-27560-2023/himaya-1'

/** What the record says, in the words of the specification. */
export const Record27560 = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  record_id: z.string(),
  pii_principal_id: z.string(),
  pii_processing: z.strictObject({
    privacy_notice: z.strictObject({ hash: Hex32.nullable(), page: z.string().nullable() }),
    language: z.string(),
    jurisdiction: z.literal('MA'),
    collection_method: z.string(),
    purposes: z.array(
      z.strictObject({
        purpose: z.string(),
        purpose_type: z.string().nullable(),
        purpose_description: Words.nullable(),
        lawful_basis: z.literal('consent'),
        pii_recipients: z.array(z.strictObject({ name: z.string(), jurisdiction: z.string() })),
        decision: z.enum(['given', 'refused']),
      }),
    ),
  }),
  party_identification: z.array(
    z.strictObject({
      party_name: z.string(),
      party_role: z.literal('pii_controller'),
      /** The CNDP's receipt or authorisation number (art. 19). */
      authorization_number: z.string().nullable(),
    }),
  ),
  event: z.strictObject({
    event_time: Instant,
    recorded_time: Instant,
    validity_duration: z.string().nullable(),
    event_type: z.enum(['explicit', 'implicit']),
    entity_id: z.string(),
  }),
})
export type Record27560 = z.infer<typeof Record27560>

const Statement = z.strictObject({
  ...ConsentRecord.shape,
  organisationId: z.string(),
  details: RecordDetails.strict(),
})

export const ConsentReceipt = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  receipt_id: z.string(),
  /** `null` once the person was forgotten: then only the place of a commitment is shown. */
  consent_record: Record27560.nullable(),
  /** The whole text that was shown; `null` where none can be told. */
  notice: NoticeContent.nullable(),
  proof: z.strictObject({
    /** What was committed to, and the key of this record alone. */
    statement: Statement.nullable(),
    key: Hex32.nullable(),
    commitment: Hex32,
    seal: z.strictObject({
      number: z.int().min(1),
      index: z.int().min(0),
      /** In base64, from the record up. */
      path: z.array(z.string()).max(12),
    }),
    /** The receipt of the seal's entry in the signed log (C2SP tlog-proof). */
    entry: z.string().max(32_768),
  }),
})
export type ConsentReceipt = z.infer<typeof ConsentReceipt>
