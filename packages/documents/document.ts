// A document is data: what a dossier, a letter or a memo says, before anyone decides how it looks.
// `html.ts` shows it on screen, `pdf.ts` prints it. Every string here is data, never markup. Browser-safe.
import type { Citation } from '@himaya/law/citation'

export type DocumentLanguage = 'fr' | 'ar' | 'en'

/** `dossier`: filings and registers · `letter`: to one person or body · `memo`: a certificate, a pack, a decision. */
export type DocumentKind = 'dossier' | 'letter' | 'memo'

export type Document = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly title: string
  /** One line beneath the title: what is asked, of whom. */
  readonly subtitle?: Text
  /** Printed in the header of every page. */
  readonly reference: string
  /** Civil day `YYYY-MM-DD`; also the document's date inside the PDF: never the clock. */
  readonly date: string
  readonly organisation: OrganisationHeader
  readonly sections: readonly Section[]
  readonly footer?: Footer
}

/** The same document in both languages: same sections, same blocks, in the same order (see `shape.ts`). */
export type BilingualDocument = {
  readonly kind: 'bilingual'
  readonly fr: Document & { readonly language: 'fr' }
  readonly ar: Document & { readonly language: 'ar' }
}

export type OrganisationHeader = {
  readonly name: string
  readonly address?: readonly string[]
  /** Trade register, ICE, tax identifier… in the order to print. */
  readonly identifiers?: readonly { readonly label: string; readonly value: string }[]
}

export type Footer = {
  /** Hash of the evidence entry this document belongs to, in hexadecimal. */
  readonly evidenceHash?: string
  /** Where anyone may check that hash; printed as a QR code, so at most 150 characters. */
  readonly verifyUrl?: string
  /** By whose key the document is signed; `code` is printed as a QR code in place of an address, at most 150 characters. */
  readonly signature?: { readonly value: string; readonly key: string; readonly code: string }
}

/** Numbered 1, 2, 3… in dossiers and memos when it has a title; letters are not numbered. */
export type Section = {
  readonly title?: Text
  readonly blocks: readonly Block[]
}

// ——— inline ———

/** A sentence: a plain string, or pieces in reading order. */
export type Text = string | readonly Inline[]

export type Inline = string | Strong | Code | Ltr | ArticleLink

export type Strong = { readonly type: 'strong'; readonly text: string }
/** A column, a table, a key, a hash: set in mono, never reordered in Arabic. */
export type Code = { readonly type: 'code'; readonly text: string }
/** A number, date, phone, e-mail or reference that must read left to right in Arabic. */
export type Ltr = { readonly type: 'ltr'; readonly text: string }
/** `text` is what the reader sees: `art. 12-1-e`, `المادة 12-1-هـ`. */
export type ArticleLink = { readonly type: 'article'; readonly cites: Citation; readonly text: string }

export const strong = (text: string): Strong => ({ type: 'strong', text })
export const code = (text: string): Code => ({ type: 'code', text })
export const ltr = (text: string): Ltr => ({ type: 'ltr', text })
export const article = (cites: Citation, text: string): ArticleLink => ({ type: 'article', cites, text })

// ——— blocks ———

export type Block =
  | Heading
  | Paragraph
  | List
  | Fields
  | Table
  | Checklist
  | Note
  | Address
  | Signature
  | PageBreak

/**
 * What the law concludes about a block, set in the margin beside it.
 * `statutory` duty, Commission `practice` and `self-imposed` promise are three labels, never mixed.
 */
export type Reason = {
  readonly conclusion: Text
  readonly articles: readonly ArticleLink[]
  readonly basis?: 'statutory' | 'practice' | 'self-imposed'
}

type Reasoned = { readonly reason?: Reason }

/** A smaller, unnumbered title inside a section. */
export type Heading = { readonly type: 'heading'; readonly text: Text } & Reasoned

export type Paragraph = { readonly type: 'paragraph'; readonly text: Text } & Reasoned

export type List = {
  readonly type: 'list'
  readonly ordered?: boolean
  readonly items: readonly Text[]
} & Reasoned

/** Label and value, with the item of law that asks for it; a missing value says what will fill it. */
export type Fields = { readonly type: 'fields'; readonly fields: readonly Field[] } & Reasoned

export type Field = {
  readonly label: Text
  /** The item that asks for it: `art. 15-b`. */
  readonly asked?: ArticleLink
} & ({ readonly value: Text } | { readonly values: readonly Text[] } | { readonly missing: Text })

export type Table = {
  readonly type: 'table'
  readonly caption?: Text
  readonly columns: readonly Column[]
  /** Each row has one cell per column; the first cell names the row. */
  readonly rows: readonly (readonly Text[])[]
  /** Said in place of the rows when there are none. */
  readonly empty?: Text
} & Reasoned

export type Column = {
  readonly title: Text
  /** Share of the width; 1 unless said. */
  readonly width?: number
  /** `end` for figures, so that they line up. */
  readonly align?: 'start' | 'end'
}

/** Annexes, steps: a box, ticked or not, and what it stands for. */
export type Checklist = { readonly type: 'checklist'; readonly items: readonly CheckItem[] } & Reasoned
export type CheckItem = { readonly text: Text; readonly done: boolean; readonly detail?: Text }

/** `doubtful`: a reading of the law on which the texts differ or are silent. */
export type Note = {
  readonly type: 'note'
  readonly tone: 'doubtful' | 'needs-you' | 'information'
  readonly title?: Text
  readonly text: Text
} & Reasoned

/** Whom a letter is for, where a window envelope shows it. */
export type Address = { readonly type: 'address'; readonly lines: readonly Text[] }

/** Undertaking, place and date, name and position, room for the signature and stamp. Never split over two pages. */
export type Signature = {
  readonly type: 'signature'
  readonly undertaking?: Text
  readonly place?: string
  /** Civil day `YYYY-MM-DD`; a line to fill by hand when absent. */
  readonly date?: string
  readonly name?: string
  readonly position?: string
  readonly stamp?: boolean
} & Reasoned

export type PageBreak = { readonly type: 'page-break' }
