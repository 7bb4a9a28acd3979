// Between the table `organisation` and the record: the only place where their names meet.
import type { Insertable, Selectable, Updateable } from 'kysely'
import { Organisation, type OrganisationIdentity } from './records.ts'
import type { OrganisationTable } from './tables.ts'

const columns = {
  nameFr: 'name_fr',
  nameAr: 'name_ar',
  kind: 'kind',
  parent: 'parent',
  legalForm: 'legal_form',
  sector: 'sector',
  tradeRegister: 'trade_register',
  taxIdentifier: 'tax_identifier',
  ice: 'ice',
  address: 'address',
  city: 'city',
  phone: 'phone',
  email: 'email',
  website: 'website',
  establishedInMorocco: 'established_in_morocco',
  representativeInMorocco: 'representative_in_morocco',
  legalRepresentative: 'legal_representative',
  cndpContact: 'cndp_contact',
  dpo: 'dpo',
  language: 'language',
} as const satisfies Record<keyof OrganisationIdentity, keyof OrganisationTable>

export const organisationOfRow = (row: Selectable<OrganisationTable>): Organisation =>
  Organisation.parse({
    ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row[column]])),
    organisationId: row.organisation_id,
    revision: row.revision,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  })

const asColumn = (value: unknown) =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value

/** Only the fields given; the others are left as they are. */
export const columnsOf = (identity: Partial<OrganisationIdentity>): Updateable<OrganisationTable> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const value = identity[field as keyof OrganisationIdentity]
      return value === undefined ? [] : [[column, asColumn(value)]]
    }),
  )

export const insertable = (
  identity: OrganisationIdentity,
  organisationId: string,
  now: string,
): Insertable<OrganisationTable> =>
  ({
    ...columnsOf(identity),
    organisation_id: organisationId,
    revision: 1,
    created_at: now,
    changed_at: now,
  }) as Insertable<OrganisationTable>
