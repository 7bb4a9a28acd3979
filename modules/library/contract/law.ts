// The law itself, for anyone: its texts, its rules, its questions. No session, nothing of any organisation. Browser-safe.
import { endpoint } from '@himaya/platform/endpoint'
import { Day } from '@himaya/platform/records'
import { z } from 'zod'
import {
  ArticleRecord,
  CheckedRecord,
  ContentsLine,
  DeliberationRecord,
  Division,
  LawSource,
  passageKinds,
  QuestionLine,
  RelatedLaw,
  SearchHit,
  Speech,
} from '../records.ts'

const QuestionName = z.object({ name: z.string().min(1).max(60) })
const Cites = z.array(z.string())

/** The answer in one language, for a program or a person who reads it as it comes. */
const SpokenAnswer = z.object({
  question: z.string(),
  title: z.string(),
  on: Day,
  conclusion: z.string(),
  /** The conclusion in a few words. */
  conclusionText: z.string(),
  /** One whole sentence. */
  conclusionSentence: z.string(),
  atLeast: z.string().optional(),
  label: z.string(),
  because: z.array(
    z.object({
      rule: z.string(),
      cites: Cites,
      text: z.string(),
      label: z.string(),
      confidence: z.string(),
      lifts: z.string().optional(),
      evidence: z.array(z.string()),
    }),
  ),
  needs: z.array(
    z.object({
      fact: z.string(),
      question: z.string(),
      help: z.string(),
      cites: Cites,
      settles: z.enum(['conclusion', 'reasons']),
    }),
  ),
  alternatives: z.array(
    z.object({
      conclusion: z.string(),
      text: z.string(),
      changes: z.array(z.object({ fact: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  duties: z.array(
    z.object({
      rule: z.string(),
      cites: Cites,
      text: z.string(),
      label: z.string(),
      blocking: z.boolean(),
    }),
  ),
  readings: z.array(z.object({ id: z.string(), cites: Cites, doubt: z.string(), encoded: z.string() })),
  reviews: z.array(z.object({ rule: z.string(), cites: Cites, text: z.string() })),
  dates: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        on: Day,
        at: z.string().optional(),
        bearer: z.string(),
        title: z.string(),
        text: z.string(),
        cites: Cites,
        label: z.string(),
      }),
    )
    .optional(),
  penalties: z
    .array(
      z.object({
        rule: z.string(),
        cites: Cites,
        text: z.string(),
        times: z.number(),
        /** Centimes of dirham. */
        fine: z.object({ least: z.number(), most: z.number() }),
        /** Months. */
        prison: z.object({ least: z.number(), most: z.number(), either: z.literal(true) }).nullable(),
      }),
    )
    .optional(),
})

export const lawContract = {
  contents: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/contents',
    summary: 'Every article of the law and its decree, and what of it is encoded',
  }).output(z.object({ divisions: z.array(Division), articles: z.array(ContentsLine) })),

  article: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/articles/{source}/{article}',
    summary: 'One article in French and Arabic, where copies differ, and the rules that decide by it',
  })
    .input(z.object({ source: LawSource, article: z.int().min(1).max(999) }))
    .output(ArticleRecord),

  related: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/related',
    summary: 'Deliberations of the CNDP and other laws, each with how sure it is',
  }).output(z.object({ deliberations: z.array(DeliberationRecord), laws: z.array(RelatedLaw) })),

  search: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/search',
    summary: 'Passages, deliberations and terms that hold these words, in French, Arabic or English',
  })
    .input(
      z.object({
        q: z.string().trim().min(1).max(200),
        kind: z.enum(passageKinds).optional(),
        limit: z.int().min(1).max(100).default(30),
        lang: Speech.optional(),
      }),
    )
    .output(z.object({ total: z.int(), hits: z.array(SearchHit) })),

  questions: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/questions',
    summary: 'Every question the law can be asked',
  }).output(z.object({ questions: z.array(QuestionLine) })),

  question: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/questions/{name}',
    summary: 'One question, with each fact it may ask for in three languages',
  })
    .input(QuestionName)
    .output(QuestionLine.extend({ declarations: z.record(z.string(), z.unknown()), group: z.string() })),

  facts: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/questions/{name}/facts',
    summary: 'The facts of a question as JSON Schema',
  })
    .input(QuestionName.extend({ lang: Speech.optional() }))
    .output(z.record(z.string(), z.unknown())),

  ask: endpoint({
    who: 'anyone',
    method: 'POST',
    path: '/law/questions/{name}',
    summary: 'Ask the law: the answer with its reasons, or the facts that are missing',
    largestBody: 256 * 1024,
  })
    .input(QuestionName.extend({ on: Day.optional(), facts: z.unknown(), lang: Speech.optional() }))
    .output(SpokenAnswer),

  check: endpoint({
    who: 'anyone',
    method: 'GET',
    path: '/law/check',
    summary: 'Legal numbers, lists and forms, and which nobody has checked for a year',
  })
    .input(z.object({ on: Day.optional() }))
    .output(z.object({ on: Day, unchecked: z.int(), checked: z.array(CheckedRecord) })),
}
