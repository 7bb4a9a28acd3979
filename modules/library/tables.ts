// The room's tables, as Kysely reads them.
import type { ColumnType } from 'kysely'
import type { Facts } from './records.ts'

type Json<T> = ColumnType<T, string, string>

export type LibraryTables = {
  library_consultation: {
    organisation_id: string
    consultation_id: string
    question: string
    title: string
    asked_on: string
    facts: Json<Facts>
    unknown_facts: Json<string[]>
    processing_id: string | null
    version: number
    conclusion: string
    needs: number
    created_at: string
    created_by: string
    changed_at: string
    changed_by: string
  }
  library_signing_key: {
    organisation_id: string
    key_id: string
    public_key: string
    sealed_private_key: string
    created_at: string
  }
  library_memo: {
    organisation_id: string
    memo_id: string
    consultation_id: string
    reference: string
    content: string
    content_hash: string
    key_id: string
    signature: string
    signed_at: string
    signed_by: string
  }
}
