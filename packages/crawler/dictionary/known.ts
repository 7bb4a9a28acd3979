// What is known of services and their cookies, and how one is found.
import type { Translated } from '@himaya/platform/language'

/** `essential` needs no consent; the others do. */
export type Use = 'essential' | 'preferences' | 'analytics' | 'marketing'

export type KnownService = {
  /** Who runs it: `Google`. */
  readonly owner: string
  /** Its name: `Google Analytics`. */
  readonly service: string
  /** Where the owner is established: ISO 3166. */
  readonly country: string
  readonly use: Use
}

export type KnownUse = KnownService & {
  /** How long it usually stays; 0 of a session, null where it varies. */
  readonly usualDays: number | null
  readonly purpose: Translated
}
