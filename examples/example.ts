// An example organisation is data: its identity, its processings, and the database the processings are found in.
import type { CookieContent } from '@himaya/consent/contract/points'
import type { PurposeContent } from '@himaya/consent/contract/purposes'
import type { OrganisationIdentity } from '@himaya/organisation/records'
import type { DataCategory, ProcessingContent } from '@himaya/register/records'
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

export type Example = {
  readonly key: 'infraforge' | 'dmre'
  readonly identity: OrganisationIdentity
  readonly sourceName: string
  readonly database: DemonstrationDatabase
  readonly processings: readonly ExampleProcessing[]
  readonly consents: ExampleConsents
}
