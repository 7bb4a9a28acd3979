// The dossier: every field of the form in the form's order, each with the item of law that asks for it, what is missing
// said first, the law's reasons in the margin, then the annexes, the undertaking and the signature.
import type { Block, Document, Field, Reason, Section } from '@himaya/documents/document'
import type { FormField, FormSection } from '@himaya/law/cndp/form'
import { type Writing, writingIn } from '../bindings/binding.ts'
import { bindings } from '../bindings/bindings.ts'
import { organisationName } from '../bindings/organisation.ts'
import { annexesOf, asked } from '../conditions.ts'
import { missingIn, objectionsTo } from '../missing.ts'
import { referenceOf, type Snapshot } from '../snapshot.ts'
import { linkToAll } from './citations.ts'
import { marginOf, notesAfter, withPurposeReasons } from './margin.ts'
import type { DossierLanguage } from './words.ts'

export function dossier(
  snapshot: Snapshot,
  hash: string,
  language: DossierLanguage,
): Document & { language: DossierLanguage } {
  const writing = writingIn(snapshot, language)
  const { form } = snapshot.filing
  const lacking = lackingSection(writing)
  const title = writing.say(form.title)
  const sections = form.sections.map(section => sectionOf(section, writing))
  // Annexes are counted before the signature closes the dossier.
  const signature = sections.pop()
  return {
    kind: 'dossier',
    language,
    title: titleOf(title, writing),
    subtitle: writing.words.dossierOf(snapshot.processing.content.name),
    ...headOf(snapshot, hash, language),
    sections: [
      ...(lacking ? [lacking] : []),
      ...sections.filter(({ blocks }) => blocks.length > 0),
      annexSection(writing),
      ...(signature ? [signature] : []),
    ],
  }
}

/** A dossier that lacks something, or that the law objects to, says so in its title. */
function titleOf(title: string, { snapshot, words }: Writing): string {
  if (missingIn(snapshot).some(({ required }) => required)) return words.draft(title)
  return objectionsTo(snapshot).length > 0 ? words.draftToReview(title) : title
}

/** What every document of a filing carries in its header and at its foot. */
export const headOf = (snapshot: Snapshot, hash: string, language: DossierLanguage) => {
  const { organisation, on } = snapshot
  const { words } = writingIn(snapshot, language)
  return {
    reference: referenceOf(snapshot, hash),
    date: on,
    organisation: {
      name: organisationName(organisation, language),
      address: [
        ...(organisation.address?.split('\n') ?? []),
        ...(organisation.city && !organisation.address?.includes(organisation.city)
          ? [organisation.city]
          : []),
      ],
      identifiers: (['tradeRegister', 'taxIdentifier', 'ice'] as const).flatMap(name => {
        const value = organisation[name]
        return value === null ? [] : [{ label: words.identifiers[name], value }]
      }),
    },
    footer: { evidenceHash: hash },
  }
}

/** A draft says first what it lacks, on a page of its own, without a number: it is no part of the form. */
function lackingSection(writing: Writing): Section | undefined {
  const { snapshot, words, say, language } = writing
  const missing = missingIn(snapshot).filter(({ required }) => required)
  const objections = objectionsTo(snapshot)
  if (missing.length === 0 && objections.length === 0) return undefined
  const blocks: Block[] = []
  if (missing.length > 0)
    blocks.push(
      { type: 'note', tone: 'needs-you', title: words.missing, text: words.missingNote(missing.length) },
      {
        type: 'table',
        columns: [
          { title: words.missingColumns.item, width: 1.6 },
          { title: words.missingColumns.asked, width: 1.4 },
          { title: words.missingColumns.what, width: 2.4 },
          { title: words.missingColumns.where, width: 1.6 },
        ],
        rows: missing.map(({ label, cites, help, entries }) => {
          const link = linkToAll(cites, language)
          return [say(label), link ? [link] : words.byForm, say(help), entries.join('\n')]
        }),
      },
    )
  if (objections.length > 0)
    blocks.push(
      { type: 'note', tone: 'needs-you', title: words.objections, text: words.objectionsNote },
      { type: 'list', items: objections.map(({ text }) => say(text)) },
    )
  return { blocks: [...blocks, { type: 'page-break' }] }
}

function sectionOf(section: FormSection, writing: Writing): Section {
  const lines: Block[] = []
  const headed: Block[] = []
  const doubts: Block[] = []
  for (const field of asked(section.fields, writing.snapshot)) {
    const { written, fields } = fieldOf(field, writing)
    const reason = marginOf(field.source, writing)
    const notes = notesAfter(field.source, writing)
    if (fields.length > 0) joinFields(lines, fields, reason)
    if (written.length > 0) headed.push(...underHeading(field, written, reason, writing), ...notes)
    else doubts.push(...notes)
  }
  // What takes one line stands together at the head of the section; what takes a table has a heading of its own.
  return { title: writing.say(section.title), blocks: [...lines, ...doubts, ...headed] }
}

function fieldOf(
  field: FormField,
  writing: Writing,
): { written: readonly Block[]; fields: readonly Field[] } {
  const { snapshot, say, language, words } = writing
  const binding = bindings[field.source]
  const result = binding.write(writing)
  const link = linkToAll(field.cites, language)
  const head = { label: say(field.label), ...(link && { asked: link }) }
  const isSaid = binding.isSaid(snapshot)
  const lacks: Field[] =
    isSaid || !field.required
      ? []
      : [{ ...head, missing: [say(field.help), ...(binding.unsaid?.(snapshot) ?? [])].join('\n') }]
  if (result.kind === 'blocks') {
    const written =
      field.source === 'processing.legalBasis' ? withPurposeReasons(result.blocks, writing) : result.blocks
    return { written, fields: lacks }
  }
  if (result.values.length === 0) return { written: [], fields: lacks }
  // What is said stands beside what of it is not.
  return {
    written: [],
    fields: [
      {
        ...head,
        values:
          isSaid || !field.required
            ? result.values
            : [...result.values, words.notSaidOf(binding.unsaid?.(snapshot) ?? [])],
      },
    ],
  }
}

/** Fields that follow each other make one block, until a reason begins another. */
function joinFields(blocks: Block[], fields: readonly Field[], reason: Reason | undefined): void {
  const last = blocks.at(-1)
  if (last?.type === 'fields' && reason === undefined) {
    blocks[blocks.length - 1] = { ...last, fields: [...last.fields, ...fields] }
  } else blocks.push({ type: 'fields', fields, ...(reason && { reason }) })
}

const widest = 5
const isNarrow = (block: Block | undefined): block is Exclude<Block, { type: 'page-break' | 'address' }> =>
  block !== undefined &&
  block.type !== 'page-break' &&
  block.type !== 'address' &&
  !(block.type === 'table' && block.columns.length >= widest)

function underHeading(
  field: FormField,
  written: readonly Block[],
  reason: Reason | undefined,
  { say, language }: Writing,
): Block[] {
  if (written[0]?.type === 'signature') return [...written]
  const link = linkToAll(field.cites, language)
  const [first, ...rest] = written
  // A wide table takes the margin's room, so its reason stands beside the heading.
  const beside = reason && isNarrow(first)
  return [
    {
      type: 'heading',
      text: link ? [`${say(field.label)} – `, link] : say(field.label),
      ...(reason && !beside && { reason }),
    },
    ...(first ? [beside ? { ...first, reason } : first] : []),
    ...rest,
  ]
}

function annexSection(writing: Writing): Section {
  const { snapshot, say, words, language } = writing
  return {
    title: words.annexes,
    blocks: [
      {
        type: 'checklist',
        items: annexesOf(snapshot.filing.form, snapshot).map(({ label, cites }) => {
          const link = linkToAll(cites, language)
          return { text: say(label), done: false, ...(link && { detail: [link] }) }
        }),
      },
    ],
  }
}
