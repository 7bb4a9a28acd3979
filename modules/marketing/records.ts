// The prospecting gate: who may be contacted, by which means, for what; who has objected; what a message says. Browser-safe.

import { optionsOf } from '@himaya/law/facts/declare'
import { prospectingMessage } from '@himaya/law/facts/prospecting'
import { channels } from '@himaya/law/words/channels'
import { Day, Instant, id, keyOf, OrganisationId } from '@himaya/platform/records'
import { line, paragraphs, rule, shaped } from '@himaya/platform/text'
import { LawAnswer, ProcessingId } from '@himaya/register/records'
import { SourceId } from '@himaya/sources/records'
import { z } from 'zod'
import { addressKinds } from './address.ts'
import { keyUses, origins } from './words.ts'

export const CampaignId = id('Campaign')
export type CampaignId = z.infer<typeof CampaignId>
export const ApiKeyId = id('MarketingApiKey')
export type ApiKeyId = z.infer<typeof ApiKeyId>
export const WorkId = id('MarketingWork')
export type WorkId = z.infer<typeof WorkId>

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

export const Channel = keyOf(channels)
export type Channel = z.infer<typeof Channel>
/** One channel, or all of them. */
export const Scope = z.enum(['all', ...Channel.options])
export type Scope = z.infer<typeof Scope>
export const AddressKind = z.enum(addressKinds)

/** A family of products or services, by a short key of the organisation's own. */
export const Family = shaped(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'family-key', {
  fr: 'Une clé courte : lettres minuscules, chiffres, tirets.',
  ar: 'مفتاح قصير: حروف لاتينية صغيرة وأرقام وشرطات.',
  en: 'A short key: lower-case letters, digits, hyphens.',
})

/** As typed; read by address.ts. */
const Typed = z.string().trim().min(1).max(320)

/** Someone, by any of their addresses: an objection found under one of them stands for all that are given together. */
export const Person = z
  .object({ email: Typed.optional(), phone: Typed.optional(), reference: Typed.optional() })
  .refine(
    person => Object.values(person).some(Boolean),
    rule('an-address', {
      fr: 'Donnez au moins une adresse, un numéro ou une référence.',
      ar: 'أعطوا عنوانا أو رقما أو مرجعا واحدا على الأقل.',
      en: 'Give at least one address, number or reference.',
    }),
  )
export type Person = z.infer<typeof Person>

const { promotes, stopAddress, announcedSubject, addressee } = prospectingMessage.declarations

export const Promotes = z.enum(
  optionsOf(promotes) as [keyof typeof promotes.options, ...(keyof typeof promotes.options)[]],
)
export const Addressee = z.enum(
  optionsOf(addressee) as [keyof typeof addressee.options, ...(keyof typeof addressee.options)[]],
)
const StopAddress = z.enum(
  optionsOf(stopAddress) as [keyof typeof stopAddress.options, ...(keyof typeof stopAddress.options)[]],
)
const AnnouncedSubject = z.enum(
  optionsOf(announcedSubject) as [
    keyof typeof announcedSubject.options,
    ...(keyof typeof announcedSubject.options)[],
  ],
)

/** What a message says of itself (art. 10, fourth to sixth paragraphs); what is absent is not known. */
export const CampaignMessage = z.object({
  stopAddress: StopAddress.optional(),
  senderHidden: z.boolean().optional(),
  announcedSubject: AnnouncedSubject.optional(),
  refusalInEveryMessage: z.boolean().optional(),
  refusalPlain: z.boolean().optional(),
  refusalFree: z.boolean().optional(),
})
export type CampaignMessage = z.infer<typeof CampaignMessage>

/** May this person be contacted, by this means, for this? */
export const GateQuestion = z.object({
  person: Person,
  channel: Channel,
  /** The family of products promoted. */
  product: Family.optional(),
  campaignId: CampaignId.optional(),
  promotes: Promotes.optional(),
  /** Told where it is known; otherwise read from the address: `contact@` of an own domain is a legal person's. */
  addressee: Addressee.optional(),
})
export type GateQuestion = z.infer<typeof GateQuestion>

/** What was found of the person, without any of their addresses. */
export const Found = z.object({
  objection: z
    .object({ scope: Scope, objectedAt: Instant, origin: keyOf(origins), outweighed: z.boolean() })
    .nullable(),
  /** The purpose of the consent room that speaks, and what it says. */
  consent: z
    .object({ purpose: z.string(), is: z.string(), at: Instant.nullable(), recordId: z.string().nullable() })
    .nullable(),
  customer: z
    .object({ family: Family, collectedOn: Day, collectedWhere: z.string(), sale: z.string().nullable() })
    .nullable(),
})
export type Found = z.infer<typeof Found>

/** The decision: what the law answers, whether the message may be sent, and what it was answered from. */
export const GateAnswer = z.object({
  allowed: z.boolean(),
  conclusion: z.string(),
  label: Translated,
  sentence: Translated,
  at: Instant,
  /** `unreadable-address`: one of the addresses cannot be read, so no list can be looked up for it: not allowed. */
  outcome: z.enum(['asked', 'unreadable-address']),
  answer: LawAnswer.nullable(),
  /** Where the means is a call or a letter: whether the processing named in the settings is lawful (art. 4). */
  basis: LawAnswer.nullable(),
  found: Found.nullable(),
})
export type GateAnswer = z.infer<typeof GateAnswer>

/** What the machine API answers for each person: short, and whole enough to be kept beside a campaign. */
export const MachineAnswer = z.object({
  allowed: z.boolean(),
  conclusion: z.string(),
  sentence: Translated,
  because: z.array(z.object({ rule: z.string(), cites: z.array(z.string()), text: Translated })),
  needs: z.array(z.object({ fact: z.string(), question: Translated, cites: z.array(z.string()) })),
  alternatives: z.array(z.object({ conclusion: z.string(), text: Translated })),
})
export type MachineAnswer = z.infer<typeof MachineAnswer>

const StopPlace = z.object({
  /** A link, an address or a short number, as a reader sees it in the message. */
  address: line(300),
  free: z.boolean(),
})

export const FamilyOfProducts = z.object({
  key: Family,
  label: line(120),
  analogousTo: z.array(Family).max(50),
})

/** What the organisation says once for all its messages. Absent: not known, and the law will ask. */
export const MarketingSettings = z.object({
  /** The name that a reader knows: the organisation's own, not its agency's. */
  senderName: line(200).nullable(),
  /** Where one asks that messages stop, by channel. */
  stop: z.partialRecord(Channel, StopPlace),
  families: z.array(FamilyOfProducts).max(200),
  /** Nothing is lost by refusing to be prospected. */
  consentFree: z.boolean().nullable(),
  refusalInEveryMessage: z.boolean().nullable(),
  refusalPlain: z.boolean().nullable(),
  /** Subjects announce what the message offers. */
  subjectsRelated: z.boolean().nullable(),
  /** The processing of the register that carries calls and letters (art. 4). */
  processingId: ProcessingId.nullable(),
  /** Where the stop page answers: `https://…`; the address people use when absent. */
  stopPage: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
})
export type MarketingSettings = z.infer<typeof MarketingSettings>

export const emptySettings: MarketingSettings = {
  senderName: null,
  stop: {},
  families: [],
  consentFree: null,
  refusalInEveryMessage: null,
  refusalPlain: null,
  subjectsRelated: null,
  processingId: null,
  stopPage: null,
}

export const KeptSettings = z.object({
  version: z.int().min(0),
  content: MarketingSettings,
  changedAt: Instant.nullable(),
  changedBy: z.string().nullable(),
})
export type KeptSettings = z.infer<typeof KeptSettings>

export const Origin = keyOf(origins)
export type Origin = z.infer<typeof Origin>

export const Objection = z.object({
  organisationId: OrganisationId,
  channel: Scope,
  addressKind: AddressKind,
  origin: Origin,
  originReference: z.string().nullable(),
  reason: z.string().nullable(),
  objectedAt: Instant,
  firstRecordedAt: Instant,
  recordedAt: Instant,
  recordedBy: z.string(),
  /** How many times the same was asked. */
  times: z.int().min(1),
  /** The keyed hash, in hexadecimal: what an export holds. */
  keyedHash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Objection = z.infer<typeof Objection>

export const NewObjection = z.object({
  person: Person,
  scope: Scope.default('all'),
  origin: Origin.exclude(['one-click', 'page', 'sms', 'import']),
  reason: paragraphs(1_000).optional(),
  originReference: line(200).optional(),
  objectedOn: Day.optional(),
})

export const Customer = z.object({
  family: Family,
  collectedOn: Day,
  collectedWhere: line(200),
  sale: line(200).nullable(),
  collectedDirectly: z.boolean().nullable(),
  collectedLawfully: z.boolean().nullable(),
  onSale: z.boolean().nullable(),
  refusalOffered: z.boolean().nullable(),
  sameSeller: z.boolean().nullable(),
})
export type Customer = z.infer<typeof Customer>

export const Campaign = z.object({
  organisationId: OrganisationId,
  campaignId: CampaignId,
  name: line(200),
  channel: Channel,
  promotes: Promotes,
  product: Family.nullable(),
  message: CampaignMessage.nullable(),
  createdAt: Instant,
  createdBy: z.string(),
})
export type Campaign = z.infer<typeof Campaign>

/** How often each answer was given. */
export const Counts = z.record(z.string(), z.int().min(0))

export const KeyUse = keyOf(keyUses)
export type KeyUse = z.infer<typeof KeyUse>
export const ApiKey = z.object({
  organisationId: OrganisationId,
  keyId: ApiKeyId,
  name: line(100),
  uses: z.array(KeyUse),
  createdAt: Instant,
  createdBy: z.string(),
  revokedAt: Instant.nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>

const Failure = z.object({ code: z.string(), message: Translated })

const ColumnName = z.string().min(1).max(300)
/** Which columns of a list hold what. */
export const ListColumns = z.object({
  email: ColumnName.optional(),
  phone: ColumnName.optional(),
  reference: ColumnName.optional(),
  /** For lists of objections and customers. */
  scope: ColumnName.optional(),
  day: ColumnName.optional(),
  reason: ColumnName.optional(),
  sale: ColumnName.optional(),
})
export type ListColumns = z.infer<typeof ListColumns>

export const ListId = id('MarketingList')
export type ListId = z.infer<typeof ListId>

/** What is worked on: a file that was sent, or a table of a connected source. */
export const ListPlace = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    listId: ListId,
    schema: z.string().max(300),
    table: z.string().max(300),
  }),
  z.object({
    kind: z.literal('source'),
    sourceId: SourceId,
    schema: z.string().max(300),
    table: z.string().max(300),
  }),
])
export type ListPlace = z.infer<typeof ListPlace>

/** A list as it can be chosen: its tables and columns, and what our reading of their names proposes. */
export const ListShape = z.object({
  name: z.string(),
  listId: ListId.nullable(),
  tables: z.array(
    z.object({
      schema: z.string(),
      table: z.string(),
      rows: z.int().nullable(),
      columns: z.array(z.string()),
      proposed: ListColumns,
    }),
  ),
})
export type ListShape = z.infer<typeof ListShape>

const shared = { columns: ListColumns, list: ListPlace }
export const WorkPlan = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('check'),
    ...shared,
    channel: Channel,
    product: Family.optional(),
    promotes: Promotes.optional(),
    campaignId: CampaignId.optional(),
    format: z.enum(['csv', 'xlsx']).default('csv'),
  }),
  z.object({ kind: z.literal('objections'), ...shared, scope: Scope.default('all'), from: line(200) }),
  z.object({ kind: z.literal('customers'), ...shared, customer: Customer.omit({ sale: true }) }),
])
export type WorkPlan = z.infer<typeof WorkPlan>

export const WorkState = z.enum(['queued', 'running', 'finished', 'failed', 'cancelled'])

export const Work = z.object({
  organisationId: OrganisationId,
  workId: WorkId,
  kind: z.enum(['check', 'objections', 'customers']),
  state: WorkState,
  plan: WorkPlan,
  listName: z.string(),
  rowsTotal: z.int().nullable(),
  rowsDone: z.int().min(0),
  /** By conclusion for a check, and `allowed`; `taken`, `known` and `unreadable` for a list taken in. */
  counts: Counts,
  /** SHA-256, in hexadecimal. */
  inputHash: z.string().nullable(),
  allowedHash: z.string().nullable(),
  refusedHash: z.string().nullable(),
  failure: Failure.nullable(),
  requestedAt: Instant,
  requestedBy: z.string(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  filesRemovedAt: Instant.nullable(),
})
export type Work = z.infer<typeof Work>

/** Where in the message, from and to, in characters of that part. */
const Spot = z.object({
  part: z.enum(['headers', 'subject', 'body']),
  from: z.int().min(0),
  to: z.int().min(0),
})
export const LintFinding = z.object({
  code: z.string(),
  /** `fault`: the law asks for it · `hint`: our heuristics notice it, a person must judge · `good`: found as it should be. */
  level: z.enum(['fault', 'hint', 'good']),
  text: Translated,
  cites: z.array(z.string()),
  spot: Spot.nullable(),
})
export type LintFinding = z.infer<typeof LintFinding>

export const LintResult = z.object({
  channel: Channel,
  /** The message as it was read, part by part, for what is shown beside the findings. */
  parts: z.object({ headers: z.string(), subject: z.string(), body: z.string() }),
  findings: z.array(LintFinding),
  facts: CampaignMessage,
  /** What the law says of the content, as to someone who has consented. */
  answer: LawAnswer,
  conclusion: z.object({ label: Translated, sentence: Translated }),
})
export type LintResult = z.infer<typeof LintResult>
