// What a service function is given: who acts, for which organisation, on what day, and a way into the database.
// A plain object; no class, no container.
import type { Kysely } from 'kysely'
import type { Language } from './language.ts'
import type { OrganisationId, PersonId, Role } from './records.ts'

export type Clock = {
  /** The present instant, ISO 8601 UTC. */
  now(): string
  /** The present civil day in Africa/Casablanca, `YYYY-MM-DD`. */
  today(): string
}

export type Actor =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly name: string; readonly role: Role }
  | { readonly kind: 'system'; readonly task: string }

/**
 * A transaction bound to one organisation by row-level security. A room sees its own tables through
 * `tx.withTables<RegisterTables>()`; a query outside the organisation returns nothing.
 */
// biome-ignore lint/complexity/noBannedTypes: an empty schema, so that a room must name its tables before it may query.
export type Transaction = Kysely<{}>

/** Authenticated encryption with the installation's key (AES-256-GCM); `purpose` is bound as associated data. */
export type SecretBox = {
  seal(plaintext: string, purpose: string): string
  /** Throws when the text was altered, or sealed for another purpose or by another key. */
  open(sealed: string, purpose: string): string
}

export type Jobs = {
  /**
   * Queues `payload` for the job `name`, in the same transaction as the change that asks for it; it waits `afterSeconds`.
   * @returns the job's id, for `cancel`
   */
  enqueue(
    tx: Transaction,
    name: string,
    payload: JobPayload,
    when?: { readonly afterSeconds: number },
  ): Promise<string>
  /** In the same transaction: a job that waits will not run; one that runs has its signal aborted within seconds. */
  cancel(tx: Transaction, name: string, jobId: string): Promise<void>
}

export type JobPayload = {
  readonly organisationId: OrganisationId
  readonly [key: string]: string | number | boolean | null
}

export type Context = {
  readonly organisationId: OrganisationId
  readonly actor: Actor
  readonly language: Language
  readonly clock: Clock
  readonly requestId: string
  /** The installation's folder; a room keeps the files it was given under `<home>/<room>/<organisationId>/`. */
  readonly home: string
  readonly secrets: SecretBox
  readonly jobs: Jobs
  /** Runs `work` in one transaction of this organisation; commits when it resolves, rolls back when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}
