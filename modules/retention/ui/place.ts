// The addresses of the room, and ids in an address as its API takes them: they are checked again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { RuleId } from '../records.ts'

export const homeOf = (organisationId: string) => `/o/${organisationId}/retention`
export const ruleHref = (organisationId: string, ruleId: string) =>
  `${homeOf(organisationId)}/rules/${ruleId}`

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofRule = (organisationId: string, ruleId = '') => ({
  ...inOrganisation(organisationId),
  ruleId: ruleId as RuleId,
})
