// The shapes of the library: what the law's texts, rules and questions look like to a reader, a screen or a program.
// Browser-safe.
import { dutyLabels } from '@himaya/law/words/duty-labels'
import { subjects } from '@himaya/law/words/subjects'
import { languages } from '@himaya/platform/language'
import { Day, Instant, id, keyOf, OrganisationId } from '@himaya/platform/records'
import { LawAnswer, ProcessingId } from '@himaya/register/records'
import { z } from 'zod'

export const Speech = z.enum(languages)

export const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

export const LawSource = z.enum(['loi-09-08', 'decret-2-09-165'])
export type LawSource = z.infer<typeof LawSource>

export const ArticleStatus = z.enum(['encoded', 'informs', 'binds-the-CNDP', 'not-yet'])
export type ArticleStatus = z.infer<typeof ArticleStatus>

const Label = keyOf(dutyLabels)

export const ReadingRecord = z.object({
  id: z.string(),
  cites: z.array(z.string()),
  doubt: Translated,
  encoded: Translated,
})

/** One line of the table of contents. */
export const ContentsLine = z.object({
  source: LawSource,
  article: z.int(),
  title: Translated,
  status: ArticleStatus,
  /** Why no rule decides by it. */
  why: Translated.optional(),
  subjects: z.array(keyOf(subjects)),
  /** Rules that cite it, by their ids. */
  encodedBy: z.array(z.string()),
  /** Doubtful readings that touch it. */
  readings: z.array(z.string()),
  /** Places in it where the copies of the text differ. */
  variants: z.int(),
})
export type ContentsLine = z.infer<typeof ContentsLine>

export const Division = z.object({
  source: LawSource,
  level: z.enum(['chapter', 'section']),
  number: z.int(),
  first: z.int(),
  last: z.int(),
  title: Translated,
})
export type Division = z.infer<typeof Division>

export const RuleRecord = z.object({
  id: z.string(),
  cites: z.array(z.string()),
  label: Label,
  confidence: z.enum(['wording', 'reading', 'practice']),
  concludes: z.string().optional(),
  /** On an exception: the rules it lifts. */
  lifts: z.array(z.string()),
  /** The questions whose answers hang on it. */
  questions: z.array(z.string()),
  reading: ReadingRecord.optional(),
})
export type RuleRecord = z.infer<typeof RuleRecord>

export const ParagraphRecord = z.object({
  at: z.string().optional(),
  mark: z.string().optional(),
  depth: z.int(),
  text: z.string(),
})
export type ParagraphRecord = z.infer<typeof ParagraphRecord>

const TextInLanguage = z.object({
  heading: z.string().optional(),
  paragraphs: z.array(ParagraphRecord),
  /** The copy it was read from. */
  copy: z.object({ label: Translated, source: z.string().optional(), certainty: z.string() }),
})

export const VariantRecord = z.object({
  id: z.string(),
  at: z.string(),
  point: Translated,
  copies: z.array(
    z.object({ copy: z.string(), label: Translated, source: z.string().optional(), wording: z.string() }),
  ),
  /** The copy that Himaya follows. */
  decides: z.string(),
  why: Translated,
  /** Rules that cite the passage, and so the answers that hang on it. */
  rules: z.array(z.string()),
  /** Those answers' questions, by name. */
  questions: z.array(z.string()),
})
export type VariantRecord = z.infer<typeof VariantRecord>

export const ArticleRecord = ContentsLine.omit({ encodedBy: true, readings: true, variants: true }).extend({
  chapter: Translated.optional(),
  section: Translated.optional(),
  fr: TextInLanguage.optional(),
  ar: TextInLanguage.optional(),
  /** Our own English rendering; not a translation of record. */
  en: z.string().optional(),
  renderingNotice: Translated,
  variants: z.array(VariantRecord),
  rules: z.array(RuleRecord),
  readings: z.array(ReadingRecord),
  /** Passages that the rules citing this article cite too, and those of related texts that name it. */
  citedWith: z.array(z.string()),
  /** Words that this article defines or first uses. */
  terms: z.array(Translated.extend({ cites: z.array(z.string()) })),
  previous: z.int().optional(),
  next: z.int().optional(),
})
export type ArticleRecord = z.infer<typeof ArticleRecord>

export const passageKinds = ['law', 'decree', 'deliberation', 'related', 'term'] as const
export type PassageKind = (typeof passageKinds)[number]

export const SearchHit = z.object({
  id: z.string(),
  kind: z.enum(passageKinds),
  citation: z.string().optional(),
  title: Translated,
  /** True where the number of the article was typed. */
  exact: z.boolean(),
  excerpt: z.object({
    language: Speech,
    pieces: z.array(z.object({ text: z.string(), match: z.boolean() })),
  }),
})
export type SearchHit = z.infer<typeof SearchHit>

export const QuestionLine = z.object({
  name: z.string(),
  group: z.string(),
  title: Translated,
  asks: z.array(z.string()),
})
export type QuestionLine = z.infer<typeof QuestionLine>

/** A legal number, list or form, with the day on which somebody last looked whether it still holds. */
export const CheckedRecord = z.object({
  kind: z.enum(['value', 'list', 'form', 'deliberation', 'other-law', 'retention']),
  id: z.string(),
  title: Translated,
  label: Label,
  certainty: z.string(),
  cites: z.array(z.string()),
  source: z.string(),
  checkedOn: Day,
  /** True when that day is more than a year before the day asked about. */
  overdue: z.boolean(),
})
export type CheckedRecord = z.infer<typeof CheckedRecord>

export const DeliberationRecord = z.object({
  id: z.string(),
  number: z.string().optional(),
  adoptedOn: z.string().optional(),
  subject: Translated,
  leadsTo: z.string().optional(),
  replacedBy: z.string().optional(),
  parameters: z.array(z.object({ id: z.string(), label: Translated, certainty: z.string() })),
  source: z.string(),
  certainty: z.string(),
  checkedOn: Day,
})
export type DeliberationRecord = z.infer<typeof DeliberationRecord>

export const RelatedLaw = z.object({
  id: z.string(),
  title: Translated,
  source: z.string(),
  checkedOn: Day,
  passages: z.array(z.object({ cites: z.string().optional(), rule: Translated, certainty: z.string() })),
})
export type RelatedLaw = z.infer<typeof RelatedLaw>

// ——— what an organisation keeps ———

export const ConsultationId = id('Consultation')
export type ConsultationId = z.infer<typeof ConsultationId>
export const MemoId = id('Memo')
export type MemoId = z.infer<typeof MemoId>

export const QuestionName = z.string().min(1).max(60)

/** Facts as the law's questions take them; the question's own parser says what is wrong with them. */
export const Facts = z.record(z.string().max(100), z.unknown())
export type Facts = z.infer<typeof Facts>

export const Consultation = z.object({
  organisationId: OrganisationId,
  consultationId: ConsultationId,
  question: QuestionName,
  title: z.string(),
  /** The civil day whose law is asked. */
  askedOn: Day,
  facts: Facts,
  /** Facts the person said they do not know: the law goes on without them. */
  unknownFacts: z.array(z.string()),
  processingId: ProcessingId.nullable(),
  version: z.int().min(1),
  /** What the law said when it was last saved. */
  conclusion: z.string(),
  needs: z.int(),
  createdAt: Instant,
  createdBy: z.string(),
  changedAt: Instant,
  changedBy: z.string(),
})
export type Consultation = z.infer<typeof Consultation>

export const ConsultationLine = Consultation.omit({ facts: true, unknownFacts: true })
export type ConsultationLine = z.infer<typeof ConsultationLine>

const Cites = z.array(z.string())

/** The law's answer as it travels; packages/law/answer.ts says what each part means. */
export const Answer = LawAnswer.extend({
  dates: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(['from', 'aim', 'deadline', 'effect']),
        on: Day,
        at: z.string().optional(),
        bearer: z.enum(['controller', 'cndp', 'person', 'prosecutor', 'dgssi']),
        title: Translated,
        text: Translated,
        cites: Cites,
        label: z.string(),
        confidence: z.string(),
      }),
    )
    .optional(),
  penalties: z
    .array(
      z.object({
        rule: z.string(),
        cites: Cites,
        text: Translated,
        times: z.number(),
        fine: z.object({ least: z.number(), most: z.number() }),
        prison: z.object({ least: z.number(), most: z.number(), either: z.literal(true) }).nullable(),
        factor: z.number(),
        confidence: z.string(),
        readings: z.array(ReadingRecord),
      }),
    )
    .optional(),
})
export type Answer = z.infer<typeof Answer>

export const MemoLanguage = z.enum(['fr', 'ar'])
export type MemoLanguage = z.infer<typeof MemoLanguage>

export const Memo = z.object({
  organisationId: OrganisationId,
  memoId: MemoId,
  consultationId: ConsultationId,
  reference: z.string(),
  contentHash: z.string(),
  keyId: z.string(),
  signature: z.string(),
  signedAt: Instant,
  signedBy: z.string(),
})
export type Memo = z.infer<typeof Memo>

/** A processing whose answers cite the article. */
export const Citing = z.object({
  processingId: ProcessingId,
  name: z.string(),
  state: z.string(),
  reasons: z.array(z.object({ question: z.string(), cites: Cites, text: Translated })),
})
export type Citing = z.infer<typeof Citing>

export const OwnValueChange = z.object({
  organisationId: OrganisationId,
  changeId: id('OwnValueChange'),
  valueId: z.string(),
  /** `null`: the organisation's own value was taken back. */
  ownValue: z.int().nullable(),
  reason: z.string(),
  setAt: Instant,
  setBy: z.string(),
})
export type OwnValueChange = z.infer<typeof OwnValueChange>

export const ValueLine = z.object({
  valueId: z.string(),
  title: Translated,
  unit: z.string(),
  label: Label,
  certainty: z.string(),
  cites: Cites,
  /** The law's or the practice's value today; null before the first step. */
  value: z.number().nullable(),
  steps: z.array(z.object({ from: Day, value: z.number(), published: z.string() })),
  checkedOn: Day,
  overdue: z.boolean(),
  own: OwnValueChange.nullable(),
})
export type ValueLine = z.infer<typeof ValueLine>

/** The two lists of the law that change without a law: the days not worked, and the States of art. 43. */
export const OwnLists = z.object({
  holidays: z.array(
    z.object({
      day: Day,
      /** `null` of a day that only the organisation knows. */
      name: Translated.nullable(),
      certainty: z.string().nullable(),
      own: z.object({ day: Day, worked: z.boolean(), reason: z.string() }).nullable(),
    }),
  ),
  states: z.array(
    z.object({
      state: z.string(),
      from: Day.nullable(),
      until: Day.nullable(),
      own: z.object({ state: z.string(), from: Day, until: Day.nullable(), reason: z.string() }).nullable(),
    }),
  ),
})
export type OwnLists = z.infer<typeof OwnLists>
