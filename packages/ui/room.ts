// How a room joins the application: its name in the rail, its pages under `/o/<organisation>/<room>`, and what of it
// the command palette finds. `modules/<room>/ui/room.ts` exports one of these; apps/web lists them.
import type { Language, Translated } from '@himaya/platform/language'
import type { ComponentType } from 'react'
import type { Icon } from './icon.tsx'

export type PageProps = {
  readonly organisationId: string
  /** The values of `$name` in the page's path. */
  readonly params: Readonly<Record<string, string>>
}

export type Found = {
  readonly id: string
  readonly title: string
  /** What kind of thing it is, and where: "Traitement", "colonne de paie.agents". */
  readonly kind: string
  readonly href: string
}

export type Search = {
  readonly organisationId: string
  readonly text: string
  readonly language: Language
  /** The room's own client, to be typed by its contract. */
  readonly client: unknown
  readonly signal: AbortSignal
}

export type EventWords = Readonly<Record<string, Translated>>

export type Room = {
  /** The room's one word, also in the address. */
  readonly name: string
  readonly title: Translated
  readonly icon: Icon
  /**
   * Path below the room → the page. `''` is the room's first page; `$id` stands for a value: `'$processingId/history'`.
   * Each page is fetched when first opened.
   */
  readonly pages: Readonly<Record<string, () => Promise<{ readonly Page: ComponentType<PageProps> }>>>
  /**
   * What happened, in words, by the kind of its entry in the evidence, which begins with the room's name:
   * `register.processing-changed`. Fetched when an entry of the room is first told.
   */
  readonly events?: () => Promise<{ readonly eventWords: EventWords }>
  /** At most ten things for what is typed into the palette, the best first. */
  readonly search?: (search: Search) => Promise<readonly Found[]>
}
