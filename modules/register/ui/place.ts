// The addresses of the page carry ids as text; the contract checks them again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { ProcessingId } from '../records.ts'

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofProcessing = (organisationId: string, processingId: string) => ({
  ...inOrganisation(organisationId),
  processingId: processingId as ProcessingId,
})
