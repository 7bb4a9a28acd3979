// The addresses of the page carry ids as text; the contract checks them again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { ScanId, SourceId } from '../records.ts'

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofSource = (organisationId: string, sourceId: string) => ({
  ...inOrganisation(organisationId),
  sourceId: sourceId as SourceId,
})
export const ofScan = (organisationId: string, sourceId: string, scanId: ScanId) => ({
  ...ofSource(organisationId, sourceId),
  scanId,
})
