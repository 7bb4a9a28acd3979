// How the room's own statements are run: prepared on a connection where every round trip counts, or in a caller's transaction.
import type { Transaction } from '@himaya/platform/context'
import { CompiledQuery } from 'kysely'

/** Prepared under its name where the connection can. */
export type Statement = { readonly name: string; readonly text: string }

export type Run = <Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>

export const runIn =
  (tx: Transaction): Run =>
  async <Row>({ text }: Statement, values: readonly unknown[]) =>
    (await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
