// The shapes of the library: what the law's texts, rules and questions look like to a reader, a screen or a program.
// Browser-safe.
import { dutyLabels } from '@himaya/law/words/duty-labels'
import { subjects } from '@himaya/law/words/subjects'
import { languages } from '@himaya/platform/language'
import { Day, keyOf } from '@himaya/platform/records'
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
  terms: z.array(Translated),
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
