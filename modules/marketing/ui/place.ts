// The addresses of the room, and ids in an address as its API takes them: they are checked again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { CampaignId, WorkId } from '../records.ts'

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofWork = (organisationId: string, workId: string) => ({
  ...inOrganisation(organisationId),
  workId: workId as WorkId,
})
export const ofCampaign = (organisationId: string, campaignId: string) => ({
  ...inOrganisation(organisationId),
  campaignId: campaignId as CampaignId,
})

export const homeOf = (organisationId: string) => `/o/${organisationId}/marketing`
