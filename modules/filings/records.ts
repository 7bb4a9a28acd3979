// A filing: what was going to be sent to the CNDP, frozen on the day it was prepared, and what came back.
// Loi 09-08 art. 12-21; décret art. 23-28. Browser-safe.
import { Day, Instant, id, OrganisationId } from '@himaya/platform/records'
import { ProcessingId } from '@himaya/register/records'
import { z } from 'zod'

export const FilingId = id('Filing')
export type FilingId = z.infer<typeof FilingId>

/** prepared → filed → receipt (declaration) or authorised / refused (authorisation); withdrawn by the CNDP (art. 51). */
export const FilingState = z.enum([
  'prepared',
  'filed',
  'receipt',
  'authorised',
  'refused',
  'withdrawn',
  'abandoned',
])

/** An item the form must carry and does not: which field fills it, and where that field is. */
export const MissingItem = z.object({
  item: z.string(),
  label: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
  cites: z.array(z.string()),
  /** `organisation.tradeRegister`, `processing.retention`: the record that fills it. */
  source: z.string(),
})
export type MissingItem = z.infer<typeof MissingItem>

/** A date with its reason. */
export const Due = z.object({
  on: Day,
  what: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
  cites: z.array(z.string()),
})

export const Filing = z.object({
  organisationId: OrganisationId,
  filingId: FilingId,
  processingId: ProcessingId,
  processingVersion: z.int(),
  processingName: z.string(),
  /** The form's code as the CNDP prints it today (F-211, F-112…): data, not a closed list. */
  form: z.string(),
  regime: z.string(),
  state: FilingState,
  preparedAt: Instant,
  preparedBy: z.string(),
  /** SHA-256 of the frozen snapshot's canonical JSON; printed at the foot of every page. */
  snapshotHash: z.string().regex(/^[0-9a-f]{64}$/),
  missing: z.array(MissingItem),
  /** The CNDP's registration number, to be quoted in every later step (RI 33). */
  registrationNumber: z.string().nullable(),
  filedOn: Day.nullable(),
  decidedOn: Day.nullable(),
  /** Receipt or authorisation number. */
  referenceNumber: z.string().nullable(),
  due: z.array(Due),
})
export type Filing = z.infer<typeof Filing>

/** Where a processing stands: the one line the overview reads. */
export const Coverage = z.object({
  processingId: ProcessingId,
  name: z.string(),
  state: z.string(),
  regime: z.string(),
  form: z.string().nullable(),
  /** `changed`: filed, but the register has moved since (art. 15: notify without delay). */
  standing: z.enum([
    'undecided',
    'not-required',
    'prohibited',
    'to-prepare',
    'incomplete',
    'to-file',
    'waiting',
    'settled',
    'changed',
  ]),
  filingId: FilingId.nullable(),
  missing: z.int(),
  needs: z.int(),
  /** Fine for running a file without filing (art. 52), doubled for a legal person (art. 64); MAD centimes. */
  exposure: z.object({ from: z.int(), to: z.int(), cites: z.array(z.string()) }).nullable(),
  due: z.array(Due),
})
export type Coverage = z.infer<typeof Coverage>
