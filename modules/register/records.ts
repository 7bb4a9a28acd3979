// The register's shapes: a processing as the organisation describes it. They are its rows, its API and what a filing
// freezes; the law reads them through facts.ts. Loi 09-08 art. 3, 4, 15; décret art. 27. Browser-safe.
import { consentForms, purposeKinds } from '@himaya/law/facts/purpose'
import { dataCategories } from '@himaya/law/words/data-categories'
import { dataSubjects } from '@himaya/law/words/data-subjects'
import { filingKinds } from '@himaya/law/words/filing-kinds'
import { legalBases } from '@himaya/law/words/legal-bases'
import { securityControls } from '@himaya/law/words/security-controls'
import { transferGrounds } from '@himaya/law/words/transfer-grounds'
import { Day, Instant, id, keyOf, OrganisationId, PersonId } from '@himaya/platform/records'
import { line, paragraphs } from '@himaya/platform/text'
import { z } from 'zod'

export const ProcessingId = id('Processing')
export type ProcessingId = z.infer<typeof ProcessingId>

/** May be empty in a draft; `Named` may not. */
const Line = z.union([z.literal(''), line(300)])
const Named = line(300)
const Text = z.union([z.literal(''), paragraphs(8000)])
/** A key inside one processing: short, stable, chosen by the client, so that items may point at purposes. */
const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const Country = z.string().regex(/^[A-Z]{2}$/)
/** Yes, no, or not said yet: what is not said is asked, never guessed. */
const Said = z.boolean().nullable().default(null)

/** Art. 4: what allows processing for a purpose. */
export const LegalBasis = keyOf(legalBases)
export const DataCategory = keyOf(dataCategories)
export type DataCategory = z.infer<typeof DataCategory>
export const SubjectCategory = keyOf(dataSubjects)
export const SecurityControl = z.enum(['general', ...keyOf(securityControls).options])
/** Arts 43-44: what allows data to leave the country. */
export const TransferGround = keyOf(transferGrounds)

export const Purpose = z.object({
  key: Key,
  name: Named,
  detail: Text.default(''),
  kind: keyOf(purposeKinds).nullable().default(null),
  basis: LegalBasis.nullable().default(null),
  /** The text of law, contract or balancing test the basis rests on. */
  basisReference: Text.default(''),
  /** How consent is asked, when the basis is consent (art. 1-9, 4). */
  consent: keyOf(consentForms).nullable().default(null),
  /** For a legitimate interest: the person's rights were weighed, in writing, and do not prevail (art. 4-e). */
  balancingDocumented: Said,
  /** Whether the data were collected for this purpose, or are reused for it (art. 3-1-b, 12-1-b). */
  reuse: z.enum(['original', 'compatible', 'incompatible']).nullable().default(null),
})
export type Purpose = z.infer<typeof Purpose>

/** One column of a connected database, as the data map names it. */
export const ColumnReference = z.object({
  sourceId: id('Source'),
  schema: Line,
  table: Named,
  column: Named,
})
export type ColumnReference = z.infer<typeof ColumnReference>

export const DataItem = z.object({
  key: Key,
  name: Named,
  category: DataCategory,
  purposes: z.array(Key).max(50).default([]),
  columns: z.array(ColumnReference).max(500).default([]),
  origin: z
    .enum(['data-subject', 'third-party', 'public-source', 'observed', 'derived'])
    .nullable()
    .default(null),
  originDetail: Line.default(''),
  compulsory: Said,
})
export type DataItem = z.infer<typeof DataItem>

export const DataSubjects = z.object({
  key: Key,
  name: Named,
  category: SubjectCategory.nullable().default(null),
  approximateNumber: z.int().nonnegative().max(2_000_000_000).nullable().default(null),
  minors: Said,
})

export const Recipient = z.object({
  key: Key,
  name: Named,
  /** `authority`: receives under a legal provision, so not a recipient in the sense of art. 1-8. */
  kind: z.enum(['internal', 'group', 'third-party', 'authority']),
  purpose: Line.default(''),
  linkedToFunctions: Said,
  basis: LegalBasis.nullable().default(null),
  country: Country.default('MA'),
})

export const Processor = z.object({
  key: Key,
  name: Named,
  address: Line.default(''),
  task: Line.default(''),
  country: Country.default('MA'),
  writtenContract: Said,
  instructionsOnly: Said,
  securityClause: Said,
  guaranteesAssessed: Said,
})

/** Arts 43-44 and décret art. 46. */
export const Transfer = z.object({
  key: Key,
  country: Country,
  recipientName: Line.default(''),
  recipientAddress: Line.default(''),
  mode: z.enum(['hosting', 'remote-access', 'communication']).nullable().default(null),
  purpose: Line.default(''),
  frequency: Line.default(''),
  firstOn: Day.nullable().default(null),
  /** The case of art. 43-44 relied on (décret art. 47 wants it named). */
  ground: TransferGround.nullable().default(null),
  categories: z.array(DataCategory).max(60).default([]),
  approximateNumber: z.int().nonnegative().max(2_000_000_000).nullable().default(null),
  safeguards: Text.default(''),
  encrypted: Said,
})

export const retentionTriggers = [
  'collection',
  'last-contact',
  'contract-end',
  'fiscal-year-end',
  'decision',
  'unsubscribe',
  'recording',
  'account-closure',
  'case-closure',
] as const

/** A declared period is a promise with a number in it, not a sentence (art. 3-1-e, 15-f, 55). */
export const Retention = z.object({
  key: Key,
  name: Named,
  /** Keys of the items it covers; none means all. */
  items: z.array(Key).max(200).default([]),
  trigger: z.enum(retentionTriggers).nullable().default(null),
  period: z
    .object({ count: z.int().min(0).max(1000), unit: z.enum(['days', 'weeks', 'months', 'years']) })
    .nullable(),
  action: z.enum(['erase', 'anonymise', 'archive', 'block']).default('erase'),
  /** The minimum the law imposes, or why this period: shown in the filing. */
  reason: Text.default(''),
  exceptions: Text.default(''),
})

export const SecurityMeasure = z.object({
  key: Key,
  /** `general`: art. 23; else the control of art. 24 it answers. */
  control: SecurityControl.default('general'),
  description: paragraphs(8000),
})

export const Interconnection = z.object({
  key: Key,
  with: Named,
  owner: z.enum(['same-body', 'other-body']).default('other-body'),
  purposesDiffer: Said,
  detail: Text.default(''),
})

/** Décret art. 27-6: who runs the processing, and who reaches the data. */
export const Service = z.object({ key: Key, name: Named, access: Line.default('') })

/** Art. 15-g. */
export const RightsContact = z.object({
  service: Line.default(''),
  address: Line.default(''),
  email: z.union([z.literal(''), z.email()]).default(''),
  phone: Line.default(''),
  measures: Text.default(''),
})

/** Everything about a processing that a person writes. Lists default to empty, so a draft may be saved at any moment. */
export const ProcessingContent = z.object({
  name: Named,
  description: Text.default(''),
  mode: z.enum(['automated', 'manual', 'mixed']).nullable().default(null),
  startsOn: Day.nullable().default(null),
  collection: z
    .array(z.enum(['form', 'web', 'phone', 'counter', 'third-party', 'device', 'existing-file']))
    .default([]),
  /** How people are told (art. 5). */
  information: Text.default(''),
  purposes: z.array(Purpose).max(50).default([]),
  dataSubjects: z.array(DataSubjects).max(50).default([]),
  items: z.array(DataItem).max(300).default([]),
  recipients: z.array(Recipient).max(100).default([]),
  processors: z.array(Processor).max(100).default([]),
  transfers: z.array(Transfer).max(100).default([]),
  retention: z.array(Retention).max(100).default([]),
  securityMeasures: z.array(SecurityMeasure).max(100).default([]),
  interconnections: z.array(Interconnection).max(50).default([]),
  services: z.array(Service).max(50).default([]),
  rightsContact: RightsContact.prefault({}),
  /**
   * What the law still asked and a person answered, by the fact's place with keys for positions:
   * `establishedInMorocco`, `purposes.contract.necessary`. Checked against the law's own list of facts.
   */
  answers: z.record(z.string().max(200), z.json()).default({}),
})
export type ProcessingContent = z.infer<typeof ProcessingContent>

export const ProcessingState = z.enum(['draft', 'active', 'ended'])

export const Processing = z.object({
  organisationId: OrganisationId,
  processingId: ProcessingId,
  state: ProcessingState,
  /** Counts from 1; a change names the version it was made on. */
  version: z.int().positive(),
  content: ProcessingContent,
  createdAt: Instant,
  changedAt: Instant,
  changedBy: z.string(),
})
export type Processing = z.infer<typeof Processing>

/** One line of history: who changed what, when, in words of paths. */
export const ProcessingVersion = z.object({
  organisationId: OrganisationId,
  processingId: ProcessingId,
  version: z.int().positive(),
  state: ProcessingState,
  content: ProcessingContent,
  recordedAt: Instant,
  actorName: z.string(),
  actorId: PersonId.nullable(),
  /** Paths of the content that differ from the version before. */
  changes: z.array(z.string()),
})
export type ProcessingVersion = z.infer<typeof ProcessingVersion>

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
const Cites = z.array(z.string())

/** The law's answer as it travels; packages/law/answer.ts says what each part means. */
export const LawAnswer = z.object({
  question: z.string(),
  on: Day,
  conclusion: z.string(),
  atLeast: z.string().optional(),
  label: z.string(),
  because: z.array(
    z.object({
      rule: z.string(),
      cites: Cites,
      label: z.string(),
      confidence: z.string(),
      text: Translated,
      lifts: z.string().optional(),
      evidence: z.array(z.string()),
    }),
  ),
  facts: z.array(z.object({ fact: z.string(), value: z.unknown() })),
  needs: z.array(
    z.object({
      fact: z.string(),
      question: Translated,
      help: Translated,
      cites: Cites,
      settles: z.enum(['conclusion', 'reasons']),
    }),
  ),
  alternatives: z.array(
    z.object({
      changes: z.array(z.object({ fact: z.string(), from: z.unknown(), to: z.unknown() })),
      conclusion: z.string(),
      text: Translated,
    }),
  ),
  readings: z.array(z.object({ id: z.string(), cites: Cites, doubt: Translated, encoded: Translated })),
  reviews: z.array(z.object({ rule: z.string(), cites: Cites, text: Translated })),
  duties: z.array(
    z.object({ rule: z.string(), cites: Cites, label: z.string(), text: Translated, blocking: z.boolean() }),
  ),
  parts: z.array(
    z.object({
      path: z.string(),
      conclusion: z.string(),
      because: z.array(z.unknown()),
      needs: z.array(z.unknown()),
    }),
  ),
})
export type LawAnswer = z.infer<typeof LawAnswer>

/** What the law says of one processing on one day: the reason column beside the form. */
export const LiveDecision = z.object({
  on: Day,
  scope: LawAnswer,
  lawfulness: LawAnswer,
  regime: LawAnswer,
  transfer: LawAnswer,
  /** The CNDP form the regime calls for, null when none. */
  form: z.string().nullable(),
  /** Everything to file, the main filing first; `decision` is the deliberation it follows, where it follows one. */
  filings: z.array(
    z.object({
      kind: keyOf(filingKinds),
      form: z.string().nullable(),
      cites: Cites,
      decision: z.string().nullable(),
    }),
  ),
})
export type LiveDecision = z.infer<typeof LiveDecision>
