// The room's tables, as Kysely reads them.
import type { JSONColumnType } from 'kysely'
import type {
  AskedPurpose,
  Channel,
  ConsentSubject,
  Form,
  IdentifierKind,
  Manner,
  NoticeContent,
  Point,
  Purpose,
  PurposeKind,
  Words,
} from './records.ts'

export type ConsentTables = {
  consent_purpose: {
    organisation_id: string
    purpose_id: string
    key: string
    kind: PurposeKind
    storage: Purpose['storage']
    channel: Channel | null
    recipient: JSONColumnType<Purpose['recipient'], string | null, string | null>
    products: string[]
    label: JSONColumnType<Words>
    text: JSONColumnType<Words>
    register_purpose: JSONColumnType<Purpose['registerPurpose'], string | null, string | null>
    needs_guardian_under: number | null
    revision: number
    state: Purpose['state']
    made_at: string
    changed_at: string
  }
  consent_point: {
    organisation_id: string
    point_id: string
    manner: Manner
    key: string
    name: string
    origins: string[]
    domain: string | null
    days: number
    purposes: JSONColumnType<AskedPurpose[]>
    title: JSONColumnType<Words>
    text: JSONColumnType<Words>
    page: string | null
    state: Point['state']
    notice: string | null
    made_at: string
    changed_at: string
  }
  consent_notice: {
    organisation_id: string
    version: string
    point_id: string
    asked: string
    content: JSONColumnType<NoticeContent>
    published_at: string
    reason: string | null
  }
  consent_key: {
    organisation_id: string
    sealed_key: string
  }
  consent_subject: {
    organisation_id: string
    subject_id: string
    kind: ConsentSubject['kind']
    order: number
    /** Without it nothing said of the subject can be read. */
    salt: Buffer | null
    /** By purpose, the choice that stands (subject/fold.ts). */
    choices: JSONColumnType<Record<string, string>>
    sealed_label: Buffer | null
    made_at: string
    last_at: string
    forgotten_at: string | null
  }
  consent_identifier: {
    organisation_id: string
    kind: IdentifierKind
    hash: Buffer
    subject_id: string
    sealed_value: Buffer
    made_at: string
  }
  consent_link: {
    organisation_id: string
    pseudonym: string
    known: string
    proof: 'one-time-code' | 'signed-in'
    made_at: string
  }
  consent_record: {
    organisation_id: string
    record_id: string
    subject_id: string
    order: number
    point_id: string
    notice: Buffer | null
    at: string
    recorded_at: string
    manner: Manner
    form: Form
    language: 'fr' | 'ar' | 'en'
    granted: string[]
    refused: string[]
    sealed: Buffer | null
    commitment: Buffer
    batch_id: string
    place: number
  }
  consent_batch: {
    organisation_id: string
    batch_id: string
    /** 32 bytes for each record, in their places. */
    leaves: Buffer
    seal: number | null
    first: number | null
  }
  consent_seal: {
    organisation_id: string
    seal: number
    count: number
    root: Buffer
    entry_id: string
    sealed_at: string
  }
}
