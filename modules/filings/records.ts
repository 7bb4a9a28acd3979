// A filing: what was going to be sent to the CNDP, frozen on the day it was prepared, and what came back.
// Loi 09-08 art. 12-21; décret art. 23-28, 46-48. Browser-safe.
import { filingKinds } from '@himaya/law/words/filing-kinds'
import { Day, Instant, id, keyOf, OrganisationId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { ProcessingId } from '@himaya/register/records'
import { z } from 'zod'

export const FilingId = id('Filing')
export type FilingId = z.infer<typeof FilingId>

/**
 * prepared → filed → receipt (declaration) or authorised / refused (authorisation, transfer). `switched`: a declaration
 * the CNDP put under authorisation (art. 20); `withdrawn`: what it had given it took back (art. 51).
 */
export const FilingState = z.enum([
  'prepared',
  'filed',
  'receipt',
  'authorised',
  'refused',
  'switched',
  'withdrawn',
  'abandoned',
])
export type FilingState = z.infer<typeof FilingState>

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
const Cites = z.array(z.string())

/** An item the form asks and nothing fills yet: which record fills it, and where in the workspace that is. */
export const MissingItem = z.object({
  /** The field of the form: `retention`. */
  item: z.string(),
  label: Translated,
  help: Translated,
  cites: Cites,
  /** The record that fills it: `organisation.address`, `processing.retention`. */
  source: z.string(),
  /** Its page and field below `/o/<organisation>/`: `register/<id>#retentionSet`. */
  place: z.string(),
  /** Which entries lack it, in the words they were written in; empty when all of it is missing. */
  entries: z.array(z.string()),
  /** False: the form invites it and no passage demands it; it does not hold up the filing. */
  required: z.boolean(),
})
export type MissingItem = z.infer<typeof MissingItem>

/** What the law objects to in the processing as it stands: it can be filed, but it cannot be defended. */
export const Objection = z.object({ rule: z.string(), text: Translated, cites: Cites, place: z.string() })
export type Objection = z.infer<typeof Objection>

/** A date with its reason. */
export const Due = z.object({ on: Day, what: Translated, cites: Cites })
export type Due = z.infer<typeof Due>

/** What only the filing asks, for which neither the organisation nor the register has a field. */
export const supplementSources = [
  'filing.previousReference',
  'transfer.baseReference',
  'health.team',
  'health.protocol',
  'health.opinions',
  'health.characteristics',
  'health.codingUndertaking',
  'health.waivers',
] as const
export type SupplementSource = (typeof supplementSources)[number]
export const Supplements = z.partialRecord(z.enum(supplementSources), paragraphs(8000))
export type Supplements = z.infer<typeof Supplements>

export const Reference = line(60)

export const Filing = z.object({
  organisationId: OrganisationId,
  filingId: FilingId,
  processingId: ProcessingId,
  processingVersion: z.int(),
  processingName: z.string(),
  kind: keyOf(filingKinds),
  /** The form's code as the CNDP prints it today (F-211, F-112…): data, not a closed list. */
  form: z.string(),
  state: FilingState,
  preparedAt: Instant,
  preparedBy: z.string(),
  /** The day whose law was asked. */
  preparedOn: Day,
  /** What the organisation quotes it by; printed in the header of every page. */
  reference: z.string(),
  /** SHA-256 of the frozen snapshot's canonical JSON; printed at the foot of every page. */
  snapshotHash: z.string().regex(/^[0-9a-f]{64}$/),
  missing: z.array(MissingItem),
  objections: z.array(Objection),
  /** The CNDP's registration number, to be quoted in every later step (RI 33). */
  registrationNumber: z.string().nullable(),
  filedOn: Day.nullable(),
  /** Why it was sent although the law found the frozen processing unlawful; null where it did not. */
  reviewReason: z.string().nullable(),
  /** The CNDP has taken its second period, once, by a reasoned decision (D.28). */
  extendedOn: Day.nullable(),
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
  /** Of the processing in the register: `draft` or `active`. */
  state: z.string(),
  regime: z.string(),
  form: z.string().nullable(),
  /** `changed`: filed, but the register has moved since (art. 15: notify without delay). */
  standing: z.enum([
    'undecided',
    'not-required',
    'prohibited',
    'incomplete',
    'to-prepare',
    'to-file',
    'waiting',
    'refused',
    'settled',
    'changed',
  ]),
  filingId: FilingId.nullable(),
  /** Items the form demands that nothing fills yet. */
  missing: z.int(),
  needs: z.int(),
  /** The version that was filed, when it is not the present one. */
  filedVersion: z.int().nullable(),
  /** Fine for running a file without filing (art. 52), doubled for a legal person (art. 64); MAD centimes. */
  exposure: z.object({ from: z.int(), to: z.int(), cites: Cites }).nullable(),
  due: z.array(Due),
})
export type Coverage = z.infer<typeof Coverage>

/** `bilingual`: French and Arabic side by side. */
export const Edition = z.enum(['fr', 'ar', 'bilingual'])
export type Edition = z.infer<typeof Edition>
export const DocumentKind = z.enum(['dossier', 'letter', 'checklist'])
export type DocumentKind = z.infer<typeof DocumentKind>
