// The room's tables, as Kysely reads them.
import type { ColumnType } from 'kysely'
import type { MissingItem, Objection } from './records.ts'

type Json<T> = ColumnType<T, string, string>

export type FilingsTables = {
  filings_filing: {
    organisation_id: string
    filing_id: string
    processing_id: string
    processing_version: number
    processing_name: string
    kind: string
    form: string
    state: string
    prepared_at: string
    prepared_by: string
    prepared_on: string
    reference: string
    snapshot_hash: string
    content_hash: string
    missing: Json<MissingItem[]>
    objections: Json<Objection[]>
    registration_number: string | null
    filed_on: string | null
    review_reason: string | null
    extended_on: string | null
    decided_on: string | null
    reference_number: string | null
  }
  filings_snapshot: {
    organisation_id: string
    filing_id: string
    snapshot: string
  }
}
