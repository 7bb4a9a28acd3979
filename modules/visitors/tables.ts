// The room's tables, as Kysely reads them.
import type { Generated, JSONColumnType } from 'kysely'
import type { Proof } from './records.ts'

export type VisitorsTables = {
  visitors_key: { organisation_id: string; sealed: string }
  visitors_code: {
    organisation_id: string
    page: string
    address: string
    codes: JSONColumnType<SentCode[], string, string>
    tries_left: number
    expires_at: string
    used: Generated<boolean>
  }
  visitors_session: {
    organisation_id: string
    session: string
    address: string
    proof: Proof
    opened_at: string
    seen_at: string
  }
}

/** A keyed hash, and until when the code is taken. */
export type SentCode = { readonly hash: string; readonly until: string }
