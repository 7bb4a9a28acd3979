// The room's tables, as Kysely reads them.
import type { Language } from '@himaya/platform/language'
import type { Role } from '@himaya/platform/records'
import type { SignInTables } from '@himaya/platform/sign-in/tables'
import type { JSONColumnType } from 'kysely'
import type {
  Contact,
  LawSettingContent,
  LawSettingKind,
  OrganisationKind,
  RepresentativeInMorocco,
} from './records.ts'

type Json<T extends object> = JSONColumnType<T | null, string | null, string | null>

export type OrganisationTable = {
  organisation_id: string
  name_fr: string
  name_ar: string | null
  kind: OrganisationKind
  parent: string | null
  legal_form: string | null
  sector: string | null
  trade_register: string | null
  tax_identifier: string | null
  ice: string | null
  address: string | null
  city: string | null
  phone: string | null
  email: string | null
  website: string | null
  established_in_morocco: boolean
  representative_in_morocco: Json<RepresentativeInMorocco>
  legal_representative: Json<Contact>
  cndp_contact: Json<Contact>
  dpo: Json<Contact>
  language: Language
  revision: number
  created_at: string
  changed_at: string
}

export type OrganisationTables = {
  organisation: OrganisationTable
  organisation_membership: {
    organisation_id: string
    person_id: string
    name: string
    email: string
    second_factor: boolean
    role: Role
    joined_at: string
    left_at: string | null
  }
  organisation_invitation: {
    organisation_id: string
    invitation_id: string
    email: string
    role: Role
    token_digest: string
    invited_by: string
    created_at: string
    expires_at: string
    accepted_at: string | null
    withdrawn_at: string | null
  }
  organisation_law_setting: {
    organisation_id: string
    change_id: string
    kind: LawSettingKind
    name: string
    content: Json<LawSettingContent>
    reason: string
    set_at: string
    set_by: string
  }
  organisation_set_up_link: { token_digest: string; created_at: string; expires_at: string }
}

/** What the installation's own role sees besides. */
export type InstallationTables = OrganisationTables & SignInTables
