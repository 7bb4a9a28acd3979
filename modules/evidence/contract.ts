// Reading the evidence: what changed, when, by whom; and checking that an entry is what was committed to. Browser-safe.
import { endpoint, readers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import {
  EvidenceEntry,
  EvidenceEntryId,
  EvidenceKind,
  LogFault,
  LogState,
  Work,
  WorkId,
  WorkKind,
} from './records.ts'

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
  receipt: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/{entryId}/receipt`,
    summary: 'A receipt of the entry that verifies offline (C2SP tlog-proof)',
    refuses: ['not-logged-yet'],
  })
    .input(inOrganisation.extend({ entryId: EvidenceEntryId }))
    .output(z.file()),
  log: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/log`,
    summary: 'The signed log over the entries: its size, root, keys and witnesses',
  })
    .input(inOrganisation)
    .output(LogState),
  check: endpoint({
    who: readers,
    method: 'POST',
    path: `${at}/log/check`,
    summary: 'Computes the whole log anew and tells what does not agree',
  })
    .input(inOrganisation)
    .output(z.object({ entries: z.int(), checkpoints: z.int(), faults: z.array(LogFault) })),
  rotateKey: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${at}/log/keys`,
    summary: 'Replaces the key that signs; the one before it signs on for 90 days',
  })
    .input(inOrganisation)
    .output(LogState),
  addWitness: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${at}/log/witnesses`,
    summary: 'Names a witness whose signatures are kept on the checkpoints',
    refuses: ['not-a-witness-key'],
  })
    .input(inOrganisation.extend({ verifierKey: z.string().min(1).max(400) }))
    .output(LogState),
  removeWitness: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${at}/log/witnesses/removal`,
    summary: 'Keeps a witness’s signatures no longer; those it gave stay',
  })
    .input(inOrganisation.extend({ verifierKey: z.string().min(1).max(400) }))
    .output(LogState),
  works: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/log/works`,
    summary: 'Long work over the whole log, the newest first',
  })
    .input(inOrganisation)
    .output(z.array(Work)),
  startWork: endpoint({
    who: readers,
    method: 'POST',
    path: `${at}/log/works`,
    summary: 'Computes the whole log anew, or writes it out as one archive, in the background',
    refuses: ['work-running', 'log-empty'],
  })
    .input(inOrganisation.extend({ kind: WorkKind }))
    .output(Work),
  stopWork: endpoint({
    who: readers,
    method: 'POST',
    path: `${at}/log/works/{workId}/stop`,
    summary: 'Stops long work',
  })
    .input(inOrganisation.extend({ workId: WorkId }))
    .output(Work),
  archive: endpoint({
    who: readers,
    method: 'GET',
    path: `${at}/log/works/{workId}/archive`,
    summary: 'The whole log as one file that verifies offline (tar.gz)',
    refuses: ['archive-gone'],
  })
    .input(inOrganisation.extend({ workId: WorkId }))
    .output(z.file()),
  nameAuthority: endpoint({
    who: ['dpo'],
    method: 'PUT',
    path: `${at}/log/authority`,
    summary: 'Names the authority that stamps checkpoints with the time (RFC 3161), and tries it',
    refuses: ['not-certificates'],
  })
    .input(
      inOrganisation.extend({
        url: z.url({ protocol: /^https?$/ }).max(500),
        certificates: z.string().min(1).max(100_000),
        policy: z
          .string()
          .regex(/^[0-2](\.(0|[1-9]\d{0,9})){1,20}$/)
          .nullable(),
        everyHours: z.int().min(1).max(8760),
      }),
    )
    .output(LogState),
  dismissAuthority: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${at}/log/authority`,
    summary: 'Asks no authority any more; the stamps it gave stay',
  })
    .input(inOrganisation)
    .output(LogState),
}
