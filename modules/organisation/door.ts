// What other rooms may ask of the organisation, inside a transaction of their own.
import type { Settings } from '@himaya/law/settings'
import type { Transaction } from '@himaya/platform/context'
import type { Language } from '@himaya/platform/language'
import type { OrganisationId, PersonId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { establish, type FirstDpo } from './establish.ts'
import { loadOrganisation } from './identity.ts'
import { lawSettingsFrom, lawSettingsNow } from './law-settings.ts'
import { loadMembers, loadPersonName } from './members.ts'
import { type MissingField, missingForFiling } from './readiness.ts'
import type { Member, Organisation, OrganisationIdentity } from './records.ts'

export type { ExploringStep } from './dependencies.ts'
export { lawSettingHistory, lawSettingsNow, setLawSetting } from './law-settings.ts'

/** What the organisation set about the law: every question it asks takes it. */
export const lawSettings = async (tx: Transaction): Promise<Settings> =>
  lawSettingsFrom(await lawSettingsNow(tx))

/** Who the controller is (art. 1-5), as the law's questions and the filings ask, and what a filing still lacks of it. */
export async function organisationFacts(
  tx: Transaction,
): Promise<{ readonly organisation: Organisation; readonly missing: readonly MissingField[] }> {
  const organisation = await loadOrganisation(tx)
  return { organisation, missing: missingForFiling(organisation) }
}

/** The name of someone who is, or was, a member; `null` for anyone else. */
export const personName = (tx: Transaction, personId: PersonId): Promise<string | null> =>
  loadPersonName(tx, personId)

/** The members of today, by name. */
export const members = (tx: Transaction): Promise<readonly Member[]> => loadMembers(tx)

/** A new organisation with its first member, who must have an account. For the examples. */
export const establishOrganisation = (
  installation: Pick<Installation, 'database' | 'contextFor'>,
  identity: OrganisationIdentity,
  dpo: FirstDpo,
  language: Language,
): Promise<OrganisationId> =>
  installation.database.kysely
    .transaction()
    .execute(tx => establish(tx, installation, { identity, dpo, language }))
