// A certificate as a document, in French or Arabic, from its frozen content alone.
import {
  article,
  type Block,
  code,
  type Document,
  type Field,
  ltr,
  type Section,
  type Text,
} from '@himaya/documents/document'
import { civilDayAt } from '@himaya/law/calendar'
import type { Citation } from '@himaya/law/citation'
import { citationWords } from '@himaya/law/words/citation-words'
import type { Count } from '@himaya/plans/source'
import { type Format, formatIn } from '@himaya/ui/format.ts'
import type { CertificateContent } from './content.ts'
import { wordsAr } from './words-ar.ts'
import { type CertificateWords, wordsFr } from './words-fr.ts'

type Language = 'fr' | 'ar'

type Writing = {
  readonly content: CertificateContent
  readonly language: Language
  readonly words: CertificateWords
  readonly format: Format
}

const cites: Readonly<Record<CertificateContent['does'], readonly Citation[]>> = {
  erase: ['loi-09-08:3-1-e'],
  anonymise: ['loi-09-08:3-1-e'],
  rectify: ['loi-09-08:8-1-a'],
  block: ['loi-09-08:8-1-a'],
  unblock: ['loi-09-08:8-1-a'],
}

export function certificateDocument(
  content: CertificateContent,
  language: Language,
  { hash, entryId }: { readonly hash: string; readonly entryId: string },
): Document {
  const words = language === 'ar' ? wordsAr : wordsFr
  const writing: Writing = { content, language, words, format: formatIn(language) }
  const { organisation, keeps, does } = content
  const parts = [
    whatSection,
    planSection,
    countsSection,
    keptSection,
    imagesSection,
    riskSection,
    peopleSection,
  ]
  return {
    kind: 'memo',
    language,
    title: words.titles[does === 'erase' && keeps?.why === 'archive' ? 'archive' : does],
    subtitle: words.subtitle(content.source.name),
    reference: content.reference,
    date: civilDayAt(content.drawnUpAt),
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
    sections: [...parts.flatMap(part => part(writing)), proofSection(writing, hash, entryId)],
    footer: { evidenceHash: hash },
  }
}

const tableText = ({ schema, name }: CertificateContent['table']): Text => [
  code(schema ? `${schema}.${name}` : name),
]

const rowsOf = ({ words, format }: Writing, { rows, exact }: Count): string =>
  exact ? format.number(rows) : words.estimated(format.number(rows))

function whatSection({ content, words, format, language }: Writing): Section[] {
  const { run, source, table, columns, does } = content
  const links = cites[does].map(cite => article(cite, citationWords(cite, language).short))
  const fields: Field[] = [
    { label: words.object, value: run.title },
    { label: words.outcome, value: words.outcomes[run.outcome] },
    { label: words.source, value: source.name },
    { label: words.table, value: tableText(table) },
    ...(columns.length > 0 ? [{ label: words.columns, value: [code(columns.join(', '))] }] : []),
    { label: words.basis, values: [run.basis === '' ? words.noBasis : run.basis, links] },
    { label: words.origin, value: words.origins[run.origin.room] },
    { label: words.today, value: format.day(run.today) },
  ]
  return [{ title: words.what, blocks: [{ type: 'fields', fields }] }]
}

const planSection = ({ content, words, language }: Writing): Section[] => [
  {
    title: words.plan,
    blocks: [{ type: 'list', ordered: true, items: content.words.map(sentence => sentence[language]) }],
  },
]

function countsSection({ content, words, format }: Writing): Section[] {
  const isStep = (does: string): does is keyof CertificateWords['does'] => Object.hasOwn(words.does, does)
  const { table, does, rows } = words.countColumns
  const blocks: Block[] = [
    {
      type: 'table',
      columns: [
        { title: table, width: 2 },
        { title: does, width: 1 },
        { title: rows, width: 1, align: 'end' },
      ],
      rows: content.rows.map(each => [
        tableText(each.table),
        isStep(each.does) ? words.does[each.does] : each.does,
        [ltr(format.number(each.rows))],
      ]),
      empty: words.none,
    },
    ...(content.files
      ? [
          {
            type: 'paragraph' as const,
            text: words.files(
              format.number(content.files.destroyed),
              format.number(content.files.absent),
              format.number(content.files.left),
            ),
          },
        ]
      : []),
    ...(content.unseenBatches > 0
      ? [{ type: 'paragraph' as const, text: words.unseen(format.number(content.unseenBatches)) }]
      : []),
  ]
  return [{ title: words.counts, blocks }]
}

function keptSection(writing: Writing): Section[] {
  const { content, words, format } = writing
  const { left } = content
  const { why, rows } = words.keptColumns
  const told: Text[][] = left
    ? [
        [words.keptHeld, [ltr(rowsOf(writing, left.held))]],
        [words.keptWith, [ltr(format.number(content.keptByHolds))]],
        [words.keptUnknown, [ltr(rowsOf(writing, left.unknown))]],
        [words.keptMeant, [ltr(rowsOf(writing, left.meant))]],
      ]
    : []
  return [
    {
      title: words.kept,
      blocks: [
        {
          type: 'table',
          columns: [
            { title: why, width: 3 },
            { title: rows, width: 1, align: 'end' },
          ],
          rows: told,
          empty: words.notCounted,
        },
      ],
    },
  ]
}

function imagesSection({ content, words, format }: Writing): Section[] {
  const { keeps, replayable, does } = content
  const kept = !keeps
    ? words.imagesNone
    : keeps.why === 'archive'
      ? words.imagesArchive(format.day(keeps.until))
      : words.imagesRollback(format.day(keeps.until))
  const blocks: Block[] = [{ type: 'paragraph', text: kept }]
  if (does === 'erase' || does === 'anonymise')
    blocks.push({ type: 'paragraph', text: replayable ? words.replayable : words.notReplayable })
  return [{ title: words.images, blocks }]
}

function riskSection({ content, words, format }: Writing): Section[] {
  const { k } = content
  if (!k) return []
  const text = words.anonymityOf(k.columns.join(', '), format.number(k.smallest), format.number(k.below5))
  return [{ title: words.anonymity, blocks: [{ type: 'paragraph', text }] }]
}

function peopleSection(writing: Writing): Section[] {
  const { content, words, format } = writing
  const { people, startedAt, endedAt, approvedRows } = content
  const fields: Field[] = [
    { label: words.proposed, value: words.by(people.proposedBy, format.instant(people.proposedAt)) },
    ...(people.approvedBy && people.approvedAt
      ? [{ label: words.approved, value: words.by(people.approvedBy, format.instant(people.approvedAt)) }]
      : []),
    ...(approvedRows ? [{ label: words.approvedRows, value: rowsOf(writing, approvedRows) }] : []),
    ...(startedAt ? [{ label: words.started, value: format.instant(startedAt) }] : []),
    ...(endedAt ? [{ label: words.ended, value: format.instant(endedAt) }] : []),
    { label: words.batches, value: format.number(content.batches) },
  ]
  return [{ title: words.people, blocks: [{ type: 'fields', fields }] }]
}

const proofSection = ({ content, words }: Writing, hash: string, entryId: string): Section => ({
  title: words.proof,
  blocks: [
    {
      type: 'fields',
      fields: [
        { label: words.hash, value: [code(hash)] },
        { label: words.entry, value: [code(entryId)] },
        { label: words.preview, value: [code(content.previewHash ?? '–')] },
        { label: words.fingerprint, value: [code(content.fingerprint ?? '–')] },
      ],
    },
    { type: 'paragraph', text: words.proofNote },
  ],
})
