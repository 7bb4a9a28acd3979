// A memo as a document, in French or Arabic, from its frozen content alone.
import {
  type ArticleLink,
  article,
  type Block,
  type Document,
  type Field,
  type Section,
  strong,
  type Text,
} from '@himaya/documents/document'
import { civilDayAt } from '@himaya/law/calendar'
import type { Citation } from '@himaya/law/citation'
import { valueNamed } from '@himaya/law/values'
import { citationWords } from '@himaya/law/words/citation-words'
import { bearers, dueKinds, fineWords, prisonWords } from '@himaya/law/words/due'
import { type DutyLabel, dutyLabels } from '@himaya/law/words/duty-labels'
import type { Translated } from '@himaya/platform/language'
import { type Format, formatIn } from '@himaya/ui/format.ts'
import { concluded } from '../conclusion.ts'
import type { MemoLanguage } from '../records.ts'
import type { MemoContent } from './content.ts'
import { wordsAr } from './words-ar.ts'
import { type MemoWords, wordsFr } from './words-fr.ts'

type Signed = {
  readonly hash: string
  readonly signature: { readonly value: string; readonly key: string; readonly code: string }
}

/** What every part is written with. */
type Writing = {
  readonly content: MemoContent
  readonly language: MemoLanguage
  readonly words: MemoWords
  readonly format: Format
  readonly say: (text: Translated) => string
  readonly links: (cites: readonly string[]) => ArticleLink[]
}

export function memoDocument(
  content: MemoContent,
  language: MemoLanguage,
  { hash, signature }: Signed,
): Document & { readonly language: MemoLanguage } {
  const words = language === 'ar' ? wordsAr : wordsFr
  const writing: Writing = {
    content,
    language,
    words,
    format: formatIn(language),
    // The page isolates what runs against it by itself (direction.ts); a text's own marks would be printed.
    say: text => text[language].replace(/[\u2066-\u2069]/g, ''),
    links: cites => cites.map(cite => article(cite as Citation, citationWords(cite, language).short)),
  }
  const { organisation } = content
  const parts = [
    answerSection,
    factsSection,
    becauseSection,
    dutiesSection,
    datesSection,
    penaltiesSection,
    needsSection,
    alternativesSection,
    readingsSection,
    reviewsSection,
    signatureSection,
    annexSection,
  ]
  return {
    kind: 'memo',
    language,
    title: words.title,
    subtitle: content.question.title[language],
    reference: content.reference,
    date: civilDayAt(content.signedAt),
    organisation: {
      name: (language === 'ar' ? organisation.nameAr : null) ?? organisation.nameFr,
      address: [
        ...(organisation.address?.split('\n') ?? []),
        ...(organisation.city && !organisation.address?.includes(organisation.city)
          ? [organisation.city]
          : []),
      ],
      identifiers: (['tradeRegister', 'ice'] as const).flatMap(name => {
        const value = organisation[name]
        return value === null ? [] : [{ label: words.identifiers[name], value }]
      }),
    },
    sections: parts.flatMap(part => part(writing)),
    footer: { evidenceHash: hash, signature },
  }
}

const section = (title: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ title, blocks }]

function answerSection({ content, words, format, say }: Writing): Section[] {
  const { question, answer, on } = content
  const reached = concluded(question.name, answer.conclusion)
  const fields: Field[] = [
    { label: words.question, value: say(question.title) },
    { label: words.on, value: format.day(on) },
    { label: words.conclusion, value: [strong(say(reached.label))] },
  ]
  if (answer.conclusion === 'undetermined' && answer.atLeast !== undefined)
    fields.push({ label: words.atLeast, value: say(concluded(question.name, answer.atLeast).label) })
  if (answer.conclusion !== 'undetermined' && answer.label in dutyLabels)
    fields.push({ label: words.restsOn, value: say(dutyLabels[answer.label as DutyLabel].label) })
  return section(words.answer, [
    { type: 'fields', fields },
    { type: 'paragraph', text: say(reached.sentence) },
    { type: 'paragraph', text: words.caution },
  ])
}

function factsSection({ content, words, say }: Writing): Section[] {
  const rows: Text[][] = [
    ...content.facts.map(({ fact, question, value }) => [`${places(fact)}${say(question)}`, say(value)]),
    ...content.unknown.map(({ question }) => [say(question), [strong(words.unknown)]]),
    ...Object.entries(content.ownValues).map(([id, value]) => [
      `${words.ownValue} : ${say(valueNamed(id)?.title ?? plain(id))}`,
      String(value),
    ]),
  ]
  const { question, answer } = words.factColumns
  return section(words.facts, [
    {
      type: 'table',
      columns: [
        { title: question, width: 2.4 },
        { title: answer, width: 1.6 },
      ],
      rows,
      empty: words.noFacts,
    },
  ])
}

/** `purposes.0.kind` is of the first purpose: « 1. ». */
const places = (fact: string) =>
  fact
    .split('.')
    .filter(step => /^\d+$/.test(step))
    .map(step => `${Number(step) + 1}. `)
    .join('')

const plain = (text: string): Translated => ({ fr: text, ar: text, en: text })

function becauseSection({ content, words, say, links }: Writing): Section[] {
  const { because } = content.answer
  if (because.length === 0) return section(words.because, [{ type: 'paragraph', text: words.noBecause }])
  return section(
    words.because,
    because.map(
      ({ text, cites, label, confidence, lifts }): Block => ({
        type: 'paragraph',
        text: [...(lifts === undefined ? [] : [strong(`${words.lifted}. `)]), say(text)],
        reason: {
          conclusion: words.confidence[confidence] ?? confidence,
          articles: links(cites),
          ...(label in dutyLabels && { basis: label as DutyLabel }),
        },
      }),
    ),
  )
}

function dutiesSection({ content, words, say, links }: Writing): Section[] {
  return section(
    words.duties,
    content.answer.duties.map(
      ({ text, cites, label, blocking }): Block => ({
        type: 'paragraph',
        text: [...(blocking ? [strong(`${words.blocking}. `)] : []), say(text)],
        reason: {
          conclusion: '',
          articles: links(cites),
          ...(label in dutyLabels && { basis: label as DutyLabel }),
        },
      }),
    ),
  )
}

function datesSection({ content, words, format, say, links }: Writing): Section[] {
  const dates = content.answer.dates ?? []
  if (dates.length === 0) return []
  const { on, what, how } = words.dateColumns
  return section(words.dates, [
    {
      type: 'table',
      columns: [
        { title: on, width: 1.2 },
        { title: what, width: 1.6 },
        { title: how, width: 3 },
      ],
      rows: dates.map(({ on: day, at, kind, bearer, title, text, cites }): Text[] => [
        at === undefined ? format.day(day) : format.instant(at),
        `${say(title)} (${say(dueKinds[kind])} · ${say(bearers[bearer])})`,
        [say(text), ' ', ...separated(links(cites))],
      ]),
    },
  ])
}

const separated = (links: readonly ArticleLink[]) =>
  links.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]))

function penaltiesSection({ content, words, format, say, links }: Writing): Section[] {
  return section(
    words.penalties,
    (content.answer.penalties ?? []).map(({ text, cites, fine, prison, times }): Block => {
      const parts = [
        say(fineWords(fine)),
        ...(prison === null ? [] : [say(prisonWords(prison))]),
        ...(times > 1 ? [words.times(times)] : []),
      ]
      return {
        type: 'paragraph',
        text: say(text),
        reason: { conclusion: format.list(parts), articles: links(cites) },
      }
    }),
  )
}

function needsSection({ content, words, say, links }: Writing): Section[] {
  return section(
    words.needs,
    content.answer.needs.map(
      ({ question, help, cites }): Block => ({
        type: 'paragraph',
        text: [strong(say(question)), ` ${say(help)} `, ...separated(links(cites))],
      }),
    ),
  )
}

const alternativesSection = ({ content, words, say }: Writing): Section[] =>
  content.answer.alternatives.length === 0
    ? []
    : section(words.alternatives, [
        { type: 'list', items: content.answer.alternatives.map(({ text }) => say(text)) },
      ])

function readingsSection({ content, words, say, links }: Writing): Section[] {
  return section(
    words.readings,
    content.answer.readings.map(
      ({ doubt, encoded, cites }): Block => ({
        type: 'note',
        tone: 'doubtful',
        text: [say(doubt), ' ', words.followed(say(encoded)), ' ', ...separated(links(cites))],
      }),
    ),
  )
}

function reviewsSection({ content, words, say, links }: Writing): Section[] {
  return section(
    words.reviews,
    content.answer.reviews.map(
      ({ text, cites }): Block => ({
        type: 'note',
        tone: 'needs-you',
        text: [say(text), ' ', ...separated(links(cites))],
      }),
    ),
  )
}

const signatureSection = ({ content, words, format }: Writing): Section[] =>
  section(words.signed, [
    { type: 'paragraph', text: words.signedBy(content.signedBy, format.instant(content.signedAt)) },
    { type: 'paragraph', text: words.verify },
  ])

function annexSection({ content, words, language, say }: Writing): Section[] {
  return section(
    words.annex,
    content.texts.flatMap(({ citation, title, fr, ar }): Block[] => {
      const text = (language === 'ar' ? ar : fr) ?? ar ?? []
      const { short } = citationWords(citation, language)
      return [
        { type: 'heading', text: `${short} · ${say(title)}` },
        ...(language === 'fr' && fr === undefined
          ? [{ type: 'paragraph', text: words.arabicOnly } as const]
          : []),
        ...text.map((paragraph): Block => ({ type: 'paragraph', text: paragraph })),
      ]
    }),
  )
}
