// Who answered, what and when; answers taken by hand; joining, forgetting, proving. Browser-safe.
import { endpoint, readers, writers } from '@himaya/platform/endpoint'
import { Day, Instant } from '@himaya/platform/records'
import { line } from '@himaya/platform/text'
import { z } from 'zod'
import {
  ConsentEvent,
  ConsentRecord,
  ConsentSubject,
  IdentifierKind,
  LinkProof,
  PurposeKey,
  RecordId,
  Spoken,
  Standing,
  SubjectId,
} from '../records.ts'
import { base, InOrganisation, OnePoint, OneRecord, OneSubject } from './shapes.ts'

export const AnswerLine = ConsentRecord.extend({ point: z.string() })
export type AnswerLine = z.infer<typeof AnswerLine>

export const Identifier = z.object({ kind: IdentifierKind, value: z.string() })
export type Identifier = z.infer<typeof Identifier>

export const PersonPage = z.object({
  subject: ConsentSubject,
  label: z.string().nullable(),
  identifiers: z.array(Identifier),
  standing: z.array(Standing),
  /** The latest first, those of joined browsers among them. */
  events: z.array(ConsentEvent.extend({ point: z.string() })),
  links: z.array(z.object({ subjectId: SubjectId, proof: LinkProof, madeAt: Instant })),
})
export type PersonPage = z.infer<typeof PersonPage>

/** Whom an answer is of: at least one identifier. */
export const Who = z.object({
  email: z.string().max(254).optional(),
  phone: z.string().max(40).optional(),
  reference: z.string().max(200).optional(),
})
export type Who = z.infer<typeof Who>

/** JSON in a form's field, since a scan may come beside it. */
export const HandAnswer = z.object({
  who: Who,
  label: z.union([z.literal(''), line(200)]).default(''),
  language: Spoken,
  granted: z.array(PurposeKey).max(60),
  refused: z.array(PurposeKey).max(60),
  /** When the person answered; now when left out. */
  at: Instant.optional(),
  /** Of the call or of the paper, as the organisation files it. */
  reference: z.union([z.literal(''), line(200)]).default(''),
  guardian: z
    .object({ name: line(200), relation: line(120), proof: line(300) })
    .nullable()
    .default(null),
  birthDay: Day.nullable().default(null),
})
export type HandAnswer = z.infer<typeof HandAnswer>

const MEGABYTE = 1024 * 1024
export const LARGEST_SCAN = 10 * MEGABYTE

export const ReceiptState = z.enum(['verified', 'not-sealed-yet', 'wrong', 'forgotten'])
export type ReceiptState = z.infer<typeof ReceiptState>

export const people = {
  answers: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/answers`,
    summary: 'The latest answers, from whichever point',
  })
    .input(
      InOrganisation.extend({
        /** Continue below this record. */
        before: RecordId.optional(),
        until: Day.optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ answers: z.array(AnswerLine), nextBefore: RecordId.nullable() })),

  find: endpoint({
    who: readers,
    method: 'POST',
    path: `${base}/people/search`,
    summary: 'Find a person by e-mail, phone, reference or identifier',
  })
    .input(InOrganisation.extend({ text: z.string().trim().min(1).max(254) }))
    .output(
      z.object({ found: z.array(ConsentSubject.extend({ label: z.string().nullable(), by: z.string() })) }),
    ),

  read: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/people/{subjectId}`,
    summary: 'Where a person stands, and everything they answered',
    cites: ['loi-09-08:7'],
  })
    .input(OneSubject)
    .output(PersonPage),

  exportHistory: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/people/{subjectId}/export`,
    summary: 'A person’s history as a file: CSV, XLSX or JSON',
    cites: ['loi-09-08:7'],
  })
    .input(OneSubject.extend({ format: z.enum(['csv', 'xlsx', 'json']) }))
    .output(z.instanceof(File)),

  record: endpoint({
    who: writers,
    method: 'POST',
    path: `${base}/points/{pointId}/answers`,
    summary: 'Record an answer given on paper, by phone or at a counter',
    cites: ['loi-09-08:1-9', 'loi-09-08:4'],
    refuses: [
      'consent-point-not-published',
      'consent-wrong-manner',
      'consent-scan-refused',
      'consent-evidence-missing',
      'consent-guardian-missing',
      'consent-person-unknown',
      'consent-identifier-unreadable',
      'consent-purpose-not-asked',
    ],
    largestBody: LARGEST_SCAN + MEGABYTE,
  })
    .input(OnePoint.extend({ answer: z.string().max(50_000), scan: z.file().max(LARGEST_SCAN).optional() }))
    .output(z.object({ subjectId: SubjectId, recordId: RecordId })),

  scan: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/scans/{hash}`,
    summary: 'The scan that an answer rests on',
  })
    .input(InOrganisation.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }))
    .output(z.file()),

  link: endpoint({
    who: ['dpo'],
    method: 'POST',
    path: `${base}/people/{subjectId}/links`,
    summary: 'Join a browser’s pseudonym to a known person, with the proof',
    refuses: ['consent-not-linkable'],
  })
    .input(OneSubject.extend({ pseudonym: SubjectId, proof: LinkProof }))
    .output(z.object({ linked: z.literal(true) })),

  forget: endpoint({
    who: ['dpo'],
    method: 'DELETE',
    path: `${base}/people/{subjectId}`,
    summary: 'Forget a person: what they said can no longer be read, every proof still verifies',
    cites: ['loi-09-08:8-1-a'],
  })
    .input(OneSubject)
    .output(z.object({ forgotten: z.int() })),

  receipt: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/answers/{recordId}/receipt`,
    summary: 'The receipt of an answer: a file anyone verifies without this server',
    refuses: ['consent-not-sealed-yet'],
  })
    .input(OneRecord)
    .output(z.file()),

  printedReceipt: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/answers/{recordId}/receipt.pdf`,
    summary: 'The receipt of an answer, printed',
    refuses: ['consent-not-sealed-yet'],
  })
    .input(OneRecord.extend({ language: Spoken }))
    .output(z.file()),

  check: endpoint({
    who: readers,
    method: 'GET',
    path: `${base}/answers/{recordId}/check`,
    summary: 'Whether the receipt of an answer verifies against the signed log',
  })
    .input(OneRecord)
    .output(z.object({ state: ReceiptState })),
}
