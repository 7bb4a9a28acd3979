// The write side of a source, apart from reading it: other credentials, and nothing but plans.
import type { Plan } from '@himaya/plans/plan'
import type { Schema, Table } from '@himaya/plans/schema'
import type { Source } from '@himaya/plans/source'
import type { ConnectPolicy, SourceDescription, SourceSecret } from './port.ts'

export type ChangeOptions = {
  /** 32 bytes, the run's own: without it, what a pseudonym or noise was made of cannot be found. */
  readonly key: Uint8Array
  readonly signal: AbortSignal
}

export type Changeable = {
  /** What there is to plan with. Throws ConnectorFailure. */
  structure(signal: AbortSignal): Promise<Schema>
  /** Where plans made with that structure are carried out. */
  source(schema: Schema, options: ChangeOptions): Source
  /** The least that a write account needs on the source to carry out this plan: statements for its owner to run. */
  grants(plan: Plan, account: string): readonly string[]
  /** What makes rows of this table lockable: statements for its owner to run once. Empty where there is nothing that does. */
  lockSetup(table: Table): readonly string[]
  close(): Promise<void>
}

/** Nothing is reached before the first question. Throws ConnectorFailure `bad-address`. */
export type OpenForChange = (
  description: SourceDescription,
  secret: SourceSecret,
  policy: ConnectPolicy,
) => Changeable
