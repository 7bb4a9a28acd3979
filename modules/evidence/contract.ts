// Reading the evidence: what changed, when, by whom; and checking that an entry is what was committed to. Browser-safe.
import { endpoint, readers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import { EvidenceEntry, EvidenceEntryId, EvidenceKind } from './records.ts'

const inOrganisation = z.object({ organisationId: OrganisationId })

/** `from` and `until` are days in Morocco, both included. */
export const EvidenceFilter = z.object({
  kind: EvidenceKind.optional(),
  subjectType: z.string().max(60).optional(),
  subjectId: z.string().max(200).optional(),
  from: Day.optional(),
  until: Day.optional(),
})
export type EvidenceFilter = z.infer<typeof EvidenceFilter>

const at = '/organisations/{organisationId}/evidence' as const

export const contract = {
  list: endpoint({ who: readers, method: 'GET', path: at, summary: 'Entries, the latest first' })
    .input(
      inOrganisation.extend(EvidenceFilter.shape).extend({
        /** Continue below this sequence number (`nextBefore` of the page before). */
        before: z.int().min(1).optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        entries: z.array(EvidenceEntry),
        /** How many match; counting stops at 10,000. */
        total: z.int(),
        totalIsMore: z.boolean(),
        nextBefore: z.int().nullable(),
        /** The kinds present in this organisation, for the filter. */
        kinds: z.array(EvidenceKind),
      }),
    ),
  verify: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/{entryId}/verification`,
    summary: 'Whether the entry is still what its commitment says',
  })
    .input(inOrganisation.extend({ entryId: EvidenceEntryId }))
    .output(z.object({ verdict: z.enum(['intact', 'altered', 'payload-deleted']) })),
  download: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/export`,
    summary: 'The entries as a file (CSV or JSON)',
    refuses: ['export-too-long'],
  })
    .input(inOrganisation.extend(EvidenceFilter.shape).extend({ format: z.enum(['csv', 'json']) }))
    .output(z.file()),
}
