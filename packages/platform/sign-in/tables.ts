// The tables of people and sessions, as Kysely reads them; only the installation's own role sees them.
import type { ColumnType, Generated } from 'kysely'
import type { Language } from '../language.ts'

export type SignInTables = {
  person: {
    id: string
    name: string
    email: string
    email_verified: Generated<boolean>
    language: Language
    last_organisation_id: string | null
    two_factor_enabled: Generated<boolean>
    created_at: string
    updated_at: string
  }
  sign_in_account: {
    id: string
    user_id: string
    provider_id: string
    account_id: string
    password: string | null
    created_at: string
    updated_at: string
  }
  sign_in_session: {
    id: string
    user_id: string
    token: string
    expires_at: string
  }
  sign_in_used_code: {
    person_id: string
    code_digest: string
    used_at: ColumnType<string, string | undefined>
  }
  sign_in_attempt: {
    bucket: string
    attempts: number
    since: ColumnType<string, string | undefined>
  }
  sign_in_secret: { one: Generated<boolean>; sealed: string }
}
