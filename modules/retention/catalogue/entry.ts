// A shipped rule as data: what it says in three languages, what it rests on, how its slots become terms and exceptions, and the
// names by which its table and columns can be guessed.
import type { Citation } from '@himaya/law/citation'
import type { RetentionStart } from '@himaya/law/other-laws/retention'
import type { DutyLabel } from '@himaya/law/words/duty-labels'
import type { Translated } from '@himaya/platform/language'
import type { CatalogueEntry } from '../catalogue-records.ts'
import type { Period } from '../expiry/rule.ts'

export type EntrySlot = {
  readonly key: string
  readonly kind: 'event' | 'state' | 'condition' | 'consent'
  readonly one?: true
  readonly optional?: true
  readonly label: Translated
  readonly help: Translated
  /** Names of columns that look like it. */
  readonly names: RegExp
  /** Whether it is looked for in tables that refer to this one too. */
  readonly inRelated?: true
}

/** Expired once `period` after the slot's event; `adopted`: the entry's own period, or the one chosen on adoption. */
type EntryTerm = {
  readonly slot: string
  readonly as: 'event' | 'fiscal-year-end' | 'state'
  readonly period: Period | 'adopted'
}

type EntryException =
  | { readonly kind: 'where'; readonly slot: string; readonly name: Translated }
  | {
      readonly kind: 'consent'
      readonly slot: string
      readonly name: Translated
      /** Kept until this long after the event of another slot. */
      readonly after: string
      readonly period: Period
    }

export type Entry = {
  readonly key: string
  readonly origin: CatalogueEntry['origin']
  readonly name: Translated
  readonly explanation: Translated
  readonly basis: {
    readonly label: DutyLabel
    readonly cites: readonly Citation[]
    readonly text: Translated
  }
  readonly recordClass: string | null
  readonly event: RetentionStart | null
  /** Null: as the processing declares, or as is chosen. */
  readonly period: Period | null
  /** Within which it may be changed; absent: it may not. */
  readonly range?: { readonly least: Period | null; readonly most: Period | null }
  readonly does: CatalogueEntry['does']
  /** For an archive: how long it lasts before it is destroyed. */
  readonly archivedFor?: Period
  readonly slots: readonly EntrySlot[]
  readonly terms: readonly EntryTerm[]
  readonly exceptions?: readonly EntryException[]
  /** Names of tables that look like it; none: any table may. */
  readonly tables: RegExp | null
}

export const years = (amount: number): Period => ({ amount, unit: 'years' })
export const months = (amount: number): Period => ({ amount, unit: 'months' })
export const weeks = (amount: number): Period => ({ amount, unit: 'weeks' })
export const atOnce: Period = { amount: 0, unit: 'days' }
