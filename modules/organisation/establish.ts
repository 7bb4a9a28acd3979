// A new organisation and its first member, in one transaction.
import { record } from '@himaya/evidence/door'
import type { Transaction } from '@himaya/platform/context'
import { newId } from '@himaya/platform/identifier'
import type { Language } from '@himaya/platform/language'
import { OrganisationId, type PersonId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { enterOrganisation } from '@himaya/platform/tenancy'
import { loadCard } from './card.ts'
import type { OrganisationIdentity } from './records.ts'
import { insertable } from './rows.ts'
import type { OrganisationTables } from './tables.ts'

export type FirstDpo = { readonly personId: PersonId; readonly name: string }

/** What is known of an organisation on its first day. */
export const newIdentity = (
  known: Pick<OrganisationIdentity, 'nameFr' | 'kind' | 'language'>,
): OrganisationIdentity => ({
  nameAr: null,
  parent: null,
  legalForm: null,
  sector: null,
  tradeRegister: null,
  taxIdentifier: null,
  ice: null,
  address: null,
  city: null,
  phone: null,
  email: null,
  website: null,
  establishedInMorocco: true,
  representativeInMorocco: null,
  legalRepresentative: null,
  cndpContact: null,
  dpo: null,
  ...known,
})

/** Within a transaction of the installation, which is the organisation's from here on. */
export async function establish(
  tx: Transaction,
  installation: Pick<Installation, 'contextFor'>,
  { identity, dpo, language }: { identity: OrganisationIdentity; dpo: FirstDpo; language: Language },
): Promise<OrganisationId> {
  const organisationId = OrganisationId.parse(newId())
  const ctx = installation.contextFor({
    organisationId,
    language,
    actor: { kind: 'person', personId: dpo.personId, name: dpo.name, role: 'dpo' },
  })
  const card = await loadCard(tx, dpo.personId)
  await enterOrganisation(tx, organisationId)
  const db = tx.withTables<OrganisationTables>()
  const now = ctx.clock.now()
  await db
    .insertInto('organisation')
    .values(insertable(identity, organisationId, now))
    .execute()
  await db
    .insertInto('organisation_membership')
    .values({
      organisation_id: organisationId,
      person_id: dpo.personId,
      ...card,
      role: 'dpo',
      joined_at: now,
      left_at: null,
    })
    .execute()
  await record(tx, ctx, {
    kind: 'organisation.established',
    subject: { type: 'organisation', id: organisationId },
    payload: { nameFr: identity.nameFr, kind: identity.kind, firstDpo: dpo.personId },
  })
  return organisationId
}
