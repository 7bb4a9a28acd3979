// The rows of a list, in batches, by what their columns hold; and between the work's rows and its record.

import { ConnectorFailure } from '@himaya/connectors/failure'
import type { Connector, SampleValue } from '@himaya/connectors/port'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import type { Selectable, UpdateObject } from 'kysely'
import { type ListColumns, Work, type WorkId, type WorkPlan } from '../records.ts'
import type { MarketingTables } from '../tables.ts'

export const BATCH = 500

export type ListRow = {
  /** From 1, the line of titles not counted. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<keyof ListColumns, string>>>
}

const cellText = (value: SampleValue | undefined): string =>
  typeof value === 'string' ? value : value && value.kind === 'cut-text' ? value.head : ''

/** Throws ConnectorFailure where the list cannot be read to its end: half a list is no answer. */
export async function* batchesOf(
  connector: Connector,
  { list, columns }: Pick<WorkPlan, 'list' | 'columns'>,
  signal: AbortSignal,
): AsyncGenerator<readonly ListRow[]> {
  const uses = Object.entries(columns) as [keyof ListColumns, string][]
  const wanted = [...new Set(uses.map(([, column]) => column))]
  let line = 0
  let batch: ListRow[] = []
  const name = { schema: list.schema, name: list.table }
  for await (const step of connector.sample(name, wanted, { rows: Number.POSITIVE_INFINITY, signal })) {
    if (step.kind === 'skipped') throw step.failure
    if (step.kind === 'end') break
    const places = uses.map(([use, column]) => [use, step.columns.indexOf(column)] as const)
    for (const row of step.rows) {
      line += 1
      batch.push({ line, cells: Object.fromEntries(places.map(([use, at]) => [use, cellText(row[at])])) })
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
  }
  signal.throwIfAborted()
  if (batch.length > 0) yield batch
}

export const tables = (tx: Transaction) => tx.withTables<MarketingTables>()

const workOf = (row: Selectable<MarketingTables['marketing_work']>): Work =>
  Work.parse({
    organisationId: row.organisation_id,
    workId: row.work_id,
    kind: row.kind,
    state: row.state,
    plan: row.plan,
    listName: row.list_name,
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    counts: row.counts,
    inputHash: row.input_hash,
    allowedHash: row.allowed_hash,
    refusedHash: row.refused_hash,
    failure: row.failure,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    filesRemovedAt: row.files_removed_at,
  })

export async function listWork(tx: Transaction, { organisationId }: Context): Promise<Work[]> {
  const rows = await tables(tx)
    .selectFrom('marketing_work')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('requested_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(workOf)
}

export async function loadWork(tx: Transaction, { organisationId }: Context, workId: WorkId): Promise<Work> {
  const row = await tables(tx)
    .selectFrom('marketing_work')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('work_id', '=', workId)
    .executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return workOf(row)
}

export const setWork = (
  tx: Transaction,
  { organisationId }: Context,
  workId: WorkId,
  changes: UpdateObject<MarketingTables, 'marketing_work'>,
) =>
  tables(tx)
    .updateTable('marketing_work')
    .set(changes)
    .where('organisation_id', '=', organisationId)
    .where('work_id', '=', workId)
    .execute()

export const failureOf = (error: unknown): NonNullable<Work['failure']> => {
  if (error instanceof ConnectorFailure) return { code: error.code, message: error.sentence }
  if (error instanceof Problem) return { code: error.kind.code, message: error.detail ?? error.kind.fix }
  return {
    code: 'unexpected',
    message: {
      fr: 'Le travail s’est arrêté sur une erreur inattendue ; rien n’est permis de ce qui n’a pas été vérifié. Relancez-le.',
      ar: 'توقف العمل بسبب خطأ غير متوقع؛ لا يسمح بأي شيء لم يتم التحقق منه. أعيدوا تشغيله.',
      en: 'The work stopped on an unexpected error; nothing that was not checked is allowed. Start it again.',
    },
  }
}
