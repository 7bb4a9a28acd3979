// A document made ready to be set: sections numbered, words of the language filled in, texts cut into runs, blocks
// gathered beside the reason they share. Screen and paper both start from here, so they cannot differ. Browser-safe.
import { type BlockSheet, blockSheet } from './block-sheet.ts'
import type { Block, Document, DocumentLanguage, Footer, Reason, Section, Text } from './document.ts'
import { plain, type Run, runsOf } from './inline.ts'
import { qrRows } from './qr.ts'
import { type DocumentWords, dayInWords, wordsIn } from './words.ts'

export type Sheet = {
  readonly kind: Document['kind']
  readonly language: DocumentLanguage
  readonly direction: 'ltr' | 'rtl'
  readonly title: readonly Run[]
  /** The title without runs, for the PDF's metadata. */
  readonly name: string
  /** The organisation's name without runs, for the same. */
  readonly author: string
  readonly subtitle: readonly Run[] | null
  readonly reference: readonly Run[]
  readonly date: { readonly day: string; readonly words: readonly Run[] }
  readonly organisation: {
    readonly name: readonly Run[]
    readonly address: readonly (readonly Run[])[]
    readonly identifiers: readonly { readonly label: readonly Run[]; readonly value: readonly Run[] }[]
  }
  /** Whom a letter is for: the address that opens it, which stands above the subject. */
  readonly addressee: readonly (readonly Run[])[]
  readonly sections: readonly SectionSheet[]
  /** Whether any block has a reason, hence whether the page needs its margin column. */
  readonly hasReasons: boolean
  readonly footer: FooterSheet
  /** The words a template itself needs; those of a block travel with the block. */
  readonly words: Pick<
    DocumentWords,
    'reference' | 'subject' | 'date' | 'page' | 'because' | 'evidence' | 'verify' | 'signature' | 'key' | 'qr'
  >
}

export type SectionSheet = {
  readonly number: string | null
  readonly title: readonly Run[] | null
  readonly groups: readonly Group[]
}

/** Blocks that stand beside one reason. `wide`: a table of five columns or more, which takes the margin's room too. */
export type Group = {
  readonly reason: ReasonSheet | null
  readonly wide: boolean
  readonly blocks: readonly BlockSheet[]
}

export type ReasonSheet = {
  readonly basis: string | null
  readonly conclusion: readonly Run[]
  readonly articles: readonly (readonly Run[])[]
}

export type FooterSheet = {
  readonly hash: string | null
  readonly url: string | null
  readonly signature: string | null
  readonly key: string | null
  readonly qr: readonly string[] | null
}

/** The columns from which a table needs the whole width of the page. */
const wideFrom = 5

export const sheetOf = (document: Document): Sheet => {
  const { kind, language, organisation, date } = document
  const words = wordsIn[language]
  const runs = (text: Text) => runsOf(text, language)
  const title = runs(document.title)
  return {
    kind,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title,
    name: plain(title),
    author: plain(runs(organisation.name)),
    subtitle: document.subtitle === undefined ? null : runs(document.subtitle),
    reference: runs([{ type: 'ltr', text: document.reference }]),
    date: { day: date, words: runs(dayInWords(date, language)) },
    organisation: {
      name: runs(organisation.name),
      address: (organisation.address ?? []).map(runs),
      identifiers: (organisation.identifiers ?? []).map(({ label, value }) => ({
        label: runs(label),
        value: runs([{ type: 'ltr', text: value }]),
      })),
    },
    addressee: opening(document).map(runs),
    sections: sectionSheets(withoutOpening(document), kind !== 'letter', language),
    hasReasons: document.sections.some(({ blocks }) => blocks.some(block => reasonOf(block) !== undefined)),
    footer: footerSheet(document.footer),
    words,
  }
}

const opening = ({ kind, sections }: Document): readonly Text[] => {
  const first = sections[0]?.blocks[0]
  return kind === 'letter' && first?.type === 'address' ? first.lines : []
}

const withoutOpening = (document: Document): readonly Section[] => {
  const [first, ...rest] = document.sections
  return first && opening(document).length > 0
    ? [{ ...first, blocks: first.blocks.slice(1) }, ...rest]
    : document.sections
}

const sectionSheets = (
  sections: readonly Section[],
  numbered: boolean,
  language: DocumentLanguage,
): SectionSheet[] => {
  let count = 0
  return sections.map(({ title, blocks }) => ({
    number: numbered && title !== undefined ? String(++count) : null,
    title: title === undefined ? null : runsOf(title, language),
    groups: groupsOf(blocks, language),
  }))
}

type OpenGroup = { reason: ReasonSheet | null; wide: boolean; blocks: BlockSheet[] }

const groupsOf = (blocks: readonly Block[], language: DocumentLanguage): Group[] => {
  const groups: OpenGroup[] = []
  for (const block of blocks) {
    const sheet = blockSheet(block, language)
    const reason = reasonOf(block)
    const last = groups.at(-1)
    if (last && !reason && !isAlone(block) && !last.wide && last.blocks[0]?.type !== 'page-break') {
      last.blocks.push(sheet)
      continue
    }
    const headings = last ? takeHeadings(last) : []
    if (last?.blocks.length === 0) groups.pop()
    groups.push({
      reason: reason ? reasonSheet(reason, language) : null,
      wide: isWide(block),
      blocks: [...headings, sheet],
    })
  }
  return groups
}

/** Headings at the end of a group belong to what follows them, so that they stand beside its reason. */
const takeHeadings = ({ blocks, reason }: OpenGroup): BlockSheet[] => {
  const from = blocks.findLastIndex(block => block.type !== 'heading') + 1
  return blocks.splice(reason === null ? from : Math.max(from, 1))
}

const isAlone = (block: Block): boolean => isWide(block) || block.type === 'page-break'

const reasonOf = (block: Block): Reason | undefined => ('reason' in block ? block.reason : undefined)

const isWide = (block: Block): boolean => block.type === 'table' && block.columns.length >= wideFrom

const reasonSheet = (reason: Reason, language: DocumentLanguage): ReasonSheet => ({
  basis: reason.basis === undefined ? null : wordsIn[language].basis[reason.basis],
  conclusion: runsOf(reason.conclusion, language),
  articles: reason.articles.map(link => runsOf([link], language)),
})

const footerSheet = ({ evidenceHash, verifyUrl, signature }: Footer = {}): FooterSheet => {
  const code = verifyUrl ?? signature?.code
  return {
    hash: evidenceHash ?? null,
    url: verifyUrl ?? null,
    signature: signature?.value ?? null,
    key: signature?.key ?? null,
    qr: code === undefined ? null : qrRows(code),
  }
}
