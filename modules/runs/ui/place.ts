// The addresses of the room, and ids in an address as its API takes them: they are checked again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { SourceId } from '@himaya/sources/records'
import type { HoldId, RunId } from '../records.ts'

export const homeOf = (organisationId: string) => `/o/${organisationId}/runs`

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofRun = (organisationId: string, runId = '') => ({
  ...inOrganisation(organisationId),
  runId: runId as RunId,
})
export const ofHold = (organisationId: string, holdId = '') => ({
  ...inOrganisation(organisationId),
  holdId: holdId as HoldId,
})
export const ofSource = (organisationId: string, sourceId = '') => ({
  ...inOrganisation(organisationId),
  sourceId: sourceId as SourceId,
})
