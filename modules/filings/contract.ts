// What the filings room answers: prepare a dossier, print it, follow it. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { ProcessingId } from '@himaya/register/records'
import { z } from 'zod'
import { Coverage, Filing, FilingId, FilingState, MissingItem } from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneFiling = InOrganisation.extend({ filingId: FilingId })
const Language = z.enum(['fr', 'ar'])
const DocumentKind = z.enum(['dossier', 'letter', 'checklist'])

const base = '/organisations/{organisationId}/filings' as const

export const contract = {
  coverage: endpoint({
    who: readers,
    method: 'GET',
    path: '/organisations/{organisationId}/coverage',
    summary: 'What is filed, what is missing, what is due',
    cites: ['loi-09-08:12', 'loi-09-08:52'],
  })
    .input(InOrganisation)
    .output(z.object({ coverage: z.array(Coverage) })),

  list: endpoint({ who: readers, method: 'GET', path: base, summary: 'The filings of the organisation' })
    .input(
      InOrganisation.extend({
        search: z.string().max(200).optional(),
        state: FilingState.optional(),
        processingId: ProcessingId.optional(),
        page: z.int().min(1).max(100_000).default(1),
        pageSize: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ filings: z.array(Filing), total: z.int() })),

  check: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/check/{processingId}`,
    summary: 'Which form a processing needs and what that form still lacks, before preparing it',
    cites: ['loi-09-08:15', 'decret-2-09-165:27'],
  })
    .input(InOrganisation.extend({ processingId: ProcessingId }))
    .output(z.object({ form: z.string().nullable(), regime: z.string(), missing: z.array(MissingItem) })),

  prepare: endpoint({
    who: writers,
    method: 'POST',
    path: base,
    summary: 'Freeze a processing into a filing, with the law’s reasons of that day',
    cites: ['loi-09-08:15', 'decret-2-09-165:27'],
    refuses: ['filing-not-required', 'filing-prohibited', 'filing-undecided'],
  })
    .input(InOrganisation.extend({ processingId: ProcessingId }))
    .output(Filing),

  read: endpoint({ who: readers, method: 'GET', path: `${base}/{filingId}`, summary: 'One filing' })
    .input(OneFiling)
    .output(Filing),

  preview: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{filingId}/preview`,
    summary: 'The dossier, letter or checklist as it will print',
  })
    .input(OneFiling.extend({ kind: DocumentKind.default('dossier'), language: Language }))
    .output(z.object({ html: z.string() })),

  print: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{filingId}/print`,
    summary: 'The dossier, letter or checklist as PDF/A; the same bytes each time',
    refuses: ['filing-incomplete'],
  })
    .input(
      OneFiling.extend({
        kind: DocumentKind.default('dossier'),
        language: z.enum(['fr', 'ar', 'bilingual']),
      }),
    )
    .output(z.instanceof(File)),

  markFiled: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/{filingId}/filed`,
    summary: 'Record that the dossier was sent: the date of the CNDP’s acknowledgement starts every clock',
    cites: ['decret-2-09-165:24', 'loi-09-08:19'],
    refuses: ['filing-incomplete', 'filing-wrong-state'],
  })
    .input(OneFiling.extend({ filedOn: Day, registrationNumber: z.string().trim().max(60).optional() }))
    .output(Filing),

  recordAnswer: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/{filingId}/answer`,
    summary: 'Record the CNDP’s answer: receipt, authorisation, refusal or withdrawal',
    cites: ['loi-09-08:19', 'loi-09-08:20', 'loi-09-08:51', 'decret-2-09-165:28'],
    refuses: ['filing-wrong-state'],
  })
    .input(
      OneFiling.extend({
        outcome: z.enum(['receipt', 'authorised', 'refused', 'withdrawn']),
        decidedOn: Day,
        referenceNumber: z.string().trim().max(60).optional(),
      }),
    )
    .output(Filing),

  abandon: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/{filingId}/abandon`,
    summary: 'Give up a prepared filing; it stays in the history',
    refuses: ['filing-wrong-state'],
  })
    .input(OneFiling)
    .output(Filing),
}
