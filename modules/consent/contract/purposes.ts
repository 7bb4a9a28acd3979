// What is asked of people: each purpose one question, with what the law says of it. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Instant } from '@himaya/platform/records'
import { line } from '@himaya/platform/text'
import { LawAnswer, ProcessingId } from '@himaya/register/records'
import { z } from 'zod'
import { Channel, PointId, Purpose, PurposeKey, PurposeKind, Storage } from '../records.ts'
import { base, ExportQuery, InOrganisation, LineInEach, OnePurpose, Paging, TextInEach } from './shapes.ts'

/** A purpose as a person writes it. Its key and kind stay what they were made. */
export const PurposeContent = z.object({
  key: PurposeKey,
  kind: PurposeKind,
  storage: Storage.nullable().default(null),
  channel: Channel.nullable().default(null),
  recipient: z
    .object({ name: line(200), country: z.string().regex(/^[A-Z]{2}$/) })
    .nullable()
    .default(null),
  products: z.array(line(100)).max(50).default([]),
  label: LineInEach,
  text: TextInEach,
  registerPurpose: z
    .object({ processingId: ProcessingId, key: z.string().max(64) })
    .nullable()
    .default(null),
  needsGuardianUnder: z.int().min(1).max(25).nullable().default(null),
})
export type PurposeContent = z.infer<typeof PurposeContent>

export const PurposeLine = Purpose.extend({
  /** Where it is asked. */
  points: z.int(),
  /** The name of the processing it gives a basis to. */
  processing: z.string().nullable(),
})
export type PurposeLine = z.infer<typeof PurposeLine>

export const PurposeRevision = z.object({
  revision: z.int(),
  reason: z.string().nullable(),
  madeAt: Instant,
  madeBy: z.string(),
})
export type PurposeRevision = z.infer<typeof PurposeRevision>

export const PurposePage = z.object({
  purpose: Purpose,
  law: LawAnswer,
  points: z.array(z.object({ pointId: PointId, name: z.string(), state: z.string() })),
  revisions: z.array(PurposeRevision),
})

/** A purpose of the register that rests on consent and that nothing asks for yet. */
export const Candidate = z.object({
  processingId: ProcessingId,
  processing: z.string(),
  key: z.string(),
  name: z.string(),
  detail: z.string(),
  kind: PurposeKind,
})
export type Candidate = z.infer<typeof Candidate>

export const purposes = {
  list: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/purposes`,
    summary: 'The purposes people are asked about',
    cites: ['loi-09-08:4'],
  })
    .input(Paging.extend({ kind: PurposeKind.optional(), state: z.enum(['active', 'retired']).optional() }))
    .output(z.object({ lines: z.array(PurposeLine), total: z.int() })),

  candidates: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/purposes/candidates`,
    summary: 'Purposes of the register that rest on consent and are asked nowhere',
    cites: ['loi-09-08:4'],
  })
    .input(InOrganisation)
    .output(z.object({ candidates: z.array(Candidate) })),

  create: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/purposes`,
    summary: 'Add a purpose',
    cites: ['loi-09-08:3-1-b', 'loi-09-08:4'],
    refuses: ['consent-key-taken', 'consent-kind-incomplete'],
  })
    .input(InOrganisation.extend({ content: PurposeContent }))
    .output(Purpose),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/purposes/{purposeId}`,
    summary: 'One purpose, what the law says of it, and where it is asked',
    cites: ['loi-09-08:4', 'loi-09-08:10'],
  })
    .input(OnePurpose)
    .output(PurposePage),

  change: endpoint({
    who: writers,
    method: 'PUT',
    path: `${base}/purposes/{purposeId}`,
    summary: 'Change a purpose; a change of substance makes people be asked again',
    cites: ['loi-09-08:1-9', 'loi-09-08:4'],
    refuses: ['changed-meanwhile', 'consent-kind-incomplete'],
  })
    .input(
      OnePurpose.extend({
        /** `changedAt` of what was edited. */
        changedAt: Instant,
        content: PurposeContent.omit({ key: true, kind: true }),
        /** Why the substance has changed; `null` where only words have. */
        substance: line(500).nullable().default(null),
      }),
    )
    .output(Purpose),

  changeState: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/purposes/{purposeId}/state`,
    summary: 'Retire a purpose, or bring it back',
    refuses: ['consent-purpose-in-use'],
  })
    .input(OnePurpose.extend({ state: z.enum(['active', 'retired']) }))
    .output(Purpose),

  export: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/purposes/export`,
    summary: 'The purposes as a file: CSV, XLSX or JSON',
  })
    .input(ExportQuery)
    .output(z.instanceof(File)),
}
