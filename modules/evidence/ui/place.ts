// The room's addresses.
import type { EvidenceEntryId } from '../records.ts'

export const logHref = (organisationId: string): string => `/o/${organisationId}/evidence/log`
export const entryHref = (organisationId: string, entryId: EvidenceEntryId): string =>
  `/o/${organisationId}/evidence/entries/${entryId}`
/** Of the server, not of the application. */
export const publicLogHref = (organisationId: string): string => `/log/${organisationId}/`
