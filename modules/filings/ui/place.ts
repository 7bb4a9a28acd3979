// The addresses of the page carry ids as text; the contract checks them again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { ProcessingId } from '@himaya/register/records'
import type { FilingId } from '../records.ts'

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofProcessing = (organisationId: string, processingId: string) => ({
  ...inOrganisation(organisationId),
  processingId: processingId as ProcessingId,
})
export const ofFiling = (organisationId: string, filingId: string) => ({
  ...inOrganisation(organisationId),
  filingId: filingId as FilingId,
})
