// What the register answers, sentence by sentence. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, OrganisationId } from '@himaya/platform/records'
import { z } from 'zod'
import {
  ColumnReference,
  LiveDecision,
  Processing,
  ProcessingContent,
  ProcessingId,
  ProcessingState,
  ProcessingVersion,
} from './records.ts'

const InOrganisation = z.object({ organisationId: OrganisationId })
const OneProcessing = InOrganisation.extend({ processingId: ProcessingId })

/** One row of the register's list. */
export const ProcessingLine = z.object({
  processingId: ProcessingId,
  name: z.string(),
  state: ProcessingState,
  version: z.int(),
  regime: z.string(),
  form: z.string().nullable(),
  purposes: z.array(z.string()),
  itemCount: z.int(),
  columnCount: z.int(),
  sensitive: z.boolean(),
  nationalId: z.boolean(),
  countries: z.array(z.string()),
  /** Facts the law still needs before it can decide. */
  needs: z.int(),
  changedAt: z.string(),
  changedBy: z.string(),
})
export type ProcessingLine = z.infer<typeof ProcessingLine>

export const ListQuery = InOrganisation.extend({
  search: z.string().max(200).optional(),
  state: ProcessingState.optional(),
  regime: z.string().max(40).optional(),
  sort: z.enum(['name', 'regime', 'state', 'changedAt']).default('name'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})

const base = '/organisations/{organisationId}/register' as const

export const contract = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/processings`,
    summary: 'The processings of the organisation, with the regime each falls under',
    cites: ['loi-09-08:12'],
  })
    .input(ListQuery)
    .output(z.object({ lines: z.array(ProcessingLine), total: z.int() })),

  create: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/processings`,
    summary: 'Describe a new processing',
    cites: ['loi-09-08:15'],
    refuses: ['register-answers-contradict'],
  })
    .input(InOrganisation.extend({ content: ProcessingContent }))
    .output(Processing),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/processings/{processingId}`,
    summary: 'One processing, with the law’s decision on it',
    cites: ['loi-09-08:12'],
  })
    .input(OneProcessing)
    .output(z.object({ processing: Processing, decision: LiveDecision })),

  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/processings/{processingId}`,
    summary: 'Change a processing; refused when someone else changed it meanwhile',
    cites: ['loi-09-08:15'],
    refuses: ['changed-meanwhile', 'register-answers-contradict'],
  })
    .input(OneProcessing.extend({ version: z.int().positive(), content: ProcessingContent }))
    .output(z.object({ processing: Processing, decision: LiveDecision })),

  changeState: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/processings/{processingId}/state`,
    summary: 'Put a processing in use, back in draft, or end it (the end is notified to the CNDP)',
    cites: ['loi-09-08:15'],
    refuses: ['changed-meanwhile'],
  })
    .input(OneProcessing.extend({ version: z.int().positive(), state: ProcessingState }))
    .output(Processing),

  decide: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/decide`,
    summary: 'What the law says of a processing that is not saved yet',
    cites: ['loi-09-08:2', 'loi-09-08:4', 'loi-09-08:12', 'loi-09-08:43'],
    refuses: ['register-answers-contradict'],
  })
    .input(InOrganisation.extend({ content: ProcessingContent, on: Day.optional() }))
    .output(LiveDecision),

  history: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/processings/{processingId}/history`,
    summary: 'Every version of a processing: who changed what, when',
  })
    .input(OneProcessing)
    .output(z.object({ versions: z.array(ProcessingVersion.omit({ content: true })) })),

  readVersion: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/processings/{processingId}/versions/{version}`,
    summary: 'A processing as it stood in one version',
  })
    .input(OneProcessing.extend({ version: z.int().positive() }))
    .output(ProcessingVersion),

  addColumns: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/processings/{processingId}/columns`,
    summary: 'Add confirmed columns of the data map to a processing, as data items',
    cites: ['loi-09-08:3-1-c'],
    refuses: ['changed-meanwhile', 'register-column-not-confirmed'],
  })
    .input(
      OneProcessing.extend({
        version: z.int().positive(),
        purposes: z.array(z.string().max(64)).max(50).default([]),
        columns: z.array(ColumnReference).min(1).max(2000),
      }),
    )
    .output(z.object({ processing: Processing, decision: LiveDecision, added: z.int() })),

  export: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/export`,
    summary: 'The register as a file: CSV, XLSX or JSON',
  })
    .input(InOrganisation.extend({ format: z.enum(['csv', 'xlsx', 'json']) }))
    .output(z.instanceof(File)),
}
