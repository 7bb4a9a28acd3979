// An example organisation is data: its identity, its processings, and the database the processings are found in.
import type { CookieContent } from '@himaya/consent/contract/points'
import type { PurposeContent } from '@himaya/consent/contract/purposes'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { DataCategory, ProcessingContent } from '@himaya/register/records'
import type { Slots } from '@himaya/retention/catalogue-records'
import type { RetentionSettings, RuleContent } from '@himaya/retention/records'
import type { HoldScope } from '@himaya/runs/records'
import type { z } from 'zod'
import type { DemonstrationDatabase } from './table.ts'

/** A column of the example's own database: `schema.table.column`. */
export type ColumnName = `${string}.${string}.${string}`

export type ExampleItem = {
  readonly key: string
  readonly name: string
  readonly category: DataCategory
  readonly purposes: readonly string[]
  readonly columns: readonly ColumnName[]
  readonly origin: 'data-subject' | 'third-party' | 'public-source' | 'observed' | 'derived'
  readonly compulsory: boolean
}

/** A processing as a person would write it, but that its items name columns instead of sources. */
export type ExampleProcessing = Omit<z.input<typeof ProcessingContent>, 'items'> & {
  readonly items: readonly ExampleItem[]
}

/** What an example asks on its site, and how people answered. */
export type ExampleConsents = {
  readonly site: string
  readonly origin: string
  readonly page: string | null
  /** Of the chance that invents the answers, and about how many. */
  readonly seed: number
  readonly answers: number
  readonly purposes: readonly (Pick<PurposeContent, 'key' | 'kind' | 'label' | 'text'> &
    Partial<Pick<PurposeContent, 'storage' | 'channel'>> & {
      /** Key of the purpose of the register that it gives a basis to. */
      readonly from?: string
      readonly essential?: boolean
      readonly cookies: readonly CookieContent[]
      /** Of people who choose, how many agree. */
      readonly share: number
    })[]
}

type RuleInput = z.input<typeof RuleContent>

/** A rule of the catalogue, laid onto a table of the example's own database. */
export type ExampleRule = {
  readonly key: string
  readonly name?: string
  readonly table: `${string}.${string}`
  /** The processing whose declared period binds it, by name. */
  readonly processing: string | null
  readonly slots: z.input<typeof Slots>
  readonly period?: RuleInput['terms'][number]['period']
  readonly action?: RuleInput['action']
  readonly dependents?: RuleInput['dependents']
  readonly exceptions?: RuleInput['exceptions']
  readonly identifying?: RuleInput['identifying']
  readonly keeps?: RuleInput['keeps']
  readonly schedule?: RuleInput['schedule']
  readonly state: 'draft' | 'active'
  /** A run of it waits for approval. */
  readonly propose?: true
}

export type ExampleRetention = {
  readonly keepers: RetentionSettings['keepers']
  readonly backups: z.input<typeof RetentionSettings>['backups']
  readonly rules: readonly ExampleRule[]
  readonly hold: {
    readonly title: string
    readonly reason: string
    readonly reference: string | null
  } & Pick<z.infer<typeof HoldScope>, 'schema' | 'table' | 'where'>
  /** A form on which people consent to being kept longer, and those who did, as the database tells them. */
  readonly pool: {
    readonly point: string
    readonly title: string
    readonly text: string
    readonly purpose: Pick<PurposeContent, 'key' | 'kind' | 'label' | 'text'> & { readonly from: string }
    readonly people: string
  } | null
}

export type Example = {
  readonly key: 'infraforge' | 'dmre'
  readonly identity: OrganisationIdentity
  readonly sourceName: string
  readonly database: DemonstrationDatabase
  readonly processings: readonly ExampleProcessing[]
  readonly consents: ExampleConsents
  readonly retention: ExampleRetention
}
