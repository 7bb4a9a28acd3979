// The addresses of the pages carry ids as text; the contract checks them again on the server.
import type { OrganisationId } from '@himaya/platform/records'
import type { PointId, PurposeId, SubjectId } from '../records.ts'

export const homeOf = (organisationId: string) => `/o/${organisationId}/consent`

export const inOrganisation = (organisationId: string) => ({
  organisationId: organisationId as OrganisationId,
})
export const ofPurpose = (organisationId: string, purposeId = '') => ({
  ...inOrganisation(organisationId),
  purposeId: purposeId as PurposeId,
})
export const ofPoint = (organisationId: string, pointId = '') => ({
  ...inOrganisation(organisationId),
  pointId: pointId as PointId,
})
export const ofSubject = (organisationId: string, subjectId = '') => ({
  ...inOrganisation(organisationId),
  subjectId: subjectId as SubjectId,
})
