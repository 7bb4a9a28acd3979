// What the filings room answers: prepare a dossier, print it, follow it. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { paragraphs } from '@himaya/platform/text'
import { LawAnswer, ProcessingId } from '@himaya/register/records'
import { z } from 'zod'
import {
  Coverage,
  DocumentKind,
  Edition,
  Filing,
  FilingId,
  FilingState,
  MissingItem,
  Objection,
  Reference,
  Supplements,
} from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneFiling = InOrganisation.extend({ filingId: FilingId })
const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

/** One filing a processing calls for, before it is prepared. */
export const FilingCheck = z.object({
  kind: Filing.shape.kind,
  form: z.string(),
  title: Translated,
  note: Translated,
  /** How sure we are of the form's fields: `secondary`, `recalled`… */
  certainty: z.string(),
  checkedOn: Day,
  cites: z.array(z.string()),
  missing: z.array(MissingItem),
  /** The filing that already stands for exactly this content. */
  filingId: FilingId.nullable(),
})
export type FilingCheck = z.infer<typeof FilingCheck>

const base = '/organisations/{organisationId}/filings' as const

export const contract = {
  coverage: endpoint({
    who: readers,
    method: 'GET',
    path: '/organisations/{organisationId}/coverage',
    summary: 'What is filed, what is missing, what is due',
    cites: ['loi-09-08:12', 'loi-09-08:15', 'loi-09-08:52', 'loi-09-08:64'],
  })
    .input(InOrganisation)
    .output(z.object({ coverage: z.array(Coverage) })),

  list: endpoint({
    who: readers,
    method: 'GET',
    path: base,
    summary: 'The filings of the organisation, newest first',
  })
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
    summary: 'Which forms a processing needs, why, and what they still lack, before preparing them',
    cites: ['loi-09-08:12', 'loi-09-08:15', 'decret-2-09-165:27'],
  })
    .input(InOrganisation.extend({ processingId: ProcessingId }))
    .output(
      z.object({
        processingName: z.string(),
        version: z.int(),
        regime: LawAnswer,
        filings: z.array(FilingCheck),
        objections: z.array(Objection),
        /** What earlier filings of the processing were told, and its references where it has any. */
        supplements: Supplements,
      }),
    ),

  prepare: endpoint({
    who: writers,
    method: 'POST',
    path: base,
    summary: 'Freeze a processing into its filings, with the law’s reasons of that day',
    cites: ['loi-09-08:15', 'decret-2-09-165:27', 'decret-2-09-165:46'],
    refuses: ['filing-not-required', 'filing-prohibited', 'filing-undecided', 'register-answers-contradict'],
  })
    .input(InOrganisation.extend({ processingId: ProcessingId, supplements: Supplements.default({}) }))
    /** The main filing first, a transfer request beside it. */
    .output(z.object({ filings: z.array(Filing).min(1) })),

  read: endpoint({ who: readers, method: 'GET', path: `${base}/{filingId}`, summary: 'One filing' })
    .input(OneFiling)
    .output(
      z.object({
        filing: Filing,
        /** The law’s answer frozen with it. */
        regime: LawAnswer,
        /** Why the law found the frozen processing unlawful; empty where it did not. */
        unlawful: z.array(Objection),
        /** The register’s present version of the processing. */
        presentVersion: z.int(),
      }),
    ),

  preview: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{filingId}/preview`,
    summary: 'The dossier, letter or checklist as it will print',
  })
    .input(OneFiling.extend({ kind: DocumentKind.default('dossier'), language: Edition.default('fr') }))
    .output(z.object({ html: z.string() })),

  print: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/{filingId}/print`,
    summary: 'The dossier, letter or checklist as PDF/A; the same bytes each time',
    refuses: ['documents-busy', 'documents-too-long'],
  })
    .input(OneFiling.extend({ kind: DocumentKind.default('dossier'), language: Edition.default('fr') }))
    .output(z.file()),

  markFiled: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/{filingId}/filed`,
    summary: 'Record that the dossier was sent: the date of the CNDP’s acknowledgement starts every clock',
    cites: ['decret-2-09-165:24', 'loi-09-08:19'],
    refuses: ['filing-incomplete', 'filing-unlawful', 'filing-wrong-state', 'filing-date-impossible'],
  })
    .input(
      OneFiling.extend({
        filedOn: Day,
        registrationNumber: Reference.optional(),
        /** Why it is sent although the law found the frozen processing unlawful; kept as evidence. */
        reviewReason: paragraphs(4000).optional(),
      }),
    )
    .output(Filing),

  recordAnswer: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/{filingId}/answer`,
    summary: 'Record the CNDP’s answer: receipt, authorisation, refusal, extension, switch or withdrawal',
    cites: ['loi-09-08:19', 'loi-09-08:20', 'loi-09-08:51', 'decret-2-09-165:28'],
    refuses: ['filing-wrong-state', 'filing-date-impossible'],
  })
    .input(
      OneFiling.extend({
        outcome: z.enum(['receipt', 'authorised', 'refused', 'extended', 'switched', 'withdrawn']),
        decidedOn: Day,
        referenceNumber: Reference.optional(),
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
