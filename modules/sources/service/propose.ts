// From sampled values to findings: what detection proposes, and how a person's decision outlives the next scan.
import type { SampleValue } from '@himaya/connectors/port'
import { classifyColumn } from '@himaya/detect/detect'
import { describe } from '@himaya/detect/evidence'
import { threshold } from '@himaya/detect/scoring'
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'
import { lawCategoryOf, traitsOf } from '../law-category.ts'
import type { DataCategory, ScanId, SourceId } from '../records.ts'
import type { ScannedTable } from '../tables.ts'
import { tables } from './rows.ts'

export type Proposal = {
  readonly column: ScannedTable['columns'][number]
  readonly detected: string | null
  readonly proposed: DataCategory | null
  readonly confidence: number
  readonly evidence: readonly { code: string; message: { fr: string; ar: string; en: string } }[]
}

/** Detection reads text, bytes and null; a cut value is read as far as it came. */
const readable = (value: SampleValue): unknown =>
  value === null || typeof value === 'string' ? value : value.kind === 'cut-text' ? value.head : value.head

export function propose(
  table: ScannedTable,
  column: ScannedTable['columns'][number],
  values: readonly SampleValue[],
): Proposal {
  const { findings } = classifyColumn({
    table: table.name,
    column: column.name,
    declaredType: column.declaredType,
    ...(column.comment === null ? {} : { comment: column.comment }),
    values: values.map(readable),
    neighbours: table.columns.filter(other => other !== column).map(other => other.name),
  })
  const [best] = findings
  if (!best) return { column, detected: null, proposed: null, confidence: 0, evidence: [] }
  return {
    column,
    detected: best.category,
    // Below the threshold it is a guess that would only cost a person's attention; the evidence stays to be read.
    proposed: best.personal && best.confidence >= threshold ? lawCategoryOf[best.category] : null,
    confidence: best.confidence,
    evidence: best.evidence.map(evidence => ({ code: evidence.code, message: describe(evidence) })),
  }
}

/** One statement for a table, however many columns. A decided finding keeps its decision; the proposal beside it is new. */
export async function keepFindings(
  tx: Transaction,
  ctx: Context,
  { sourceId, scanId }: { sourceId: SourceId; scanId: ScanId },
  table: ScannedTable,
  proposals: readonly Proposal[],
): Promise<void> {
  for (let first = 0; first < proposals.length; first += 1_000) {
    await tables(tx)
      .insertInto('sources_finding')
      .values(
        proposals.slice(first, first + 1_000).map(({ column, detected, proposed, confidence, evidence }) => ({
          organisation_id: ctx.organisationId,
          source_id: sourceId,
          schema_name: table.schema,
          table_name: table.name,
          column_name: column.name,
          position: column.position,
          declared_type: column.declaredType,
          comment: column.comment,
          row_estimate: table.rowEstimate === null ? null : Math.round(table.rowEstimate),
          detected,
          proposed,
          confidence,
          evidence: JSON.stringify(evidence),
          state: 'proposed' as const,
          category: proposed,
          ...traitsOf(proposed),
          gone: false,
          scan_id: scanId,
          decided_by: null,
          decided_at: null,
        })),
      )
      .onConflict(conflict =>
        conflict
          .columns(['organisation_id', 'source_id', 'schema_name', 'table_name', 'column_name'])
          .doUpdateSet({
            position: sql`excluded.position`,
            declared_type: sql`excluded.declared_type`,
            comment: sql`excluded.comment`,
            row_estimate: sql`excluded.row_estimate`,
            detected: sql`excluded.detected`,
            proposed: sql`excluded.proposed`,
            confidence: sql`excluded.confidence`,
            evidence: sql`excluded.evidence`,
            gone: false,
            scan_id: sql`excluded.scan_id`,
            category: undecidedOr('category'),
            personal: undecidedOr('personal'),
            sensitive: undecidedOr('sensitive'),
            national_id: undecidedOr('national_id'),
          }),
      )
      .execute()
  }
}

/** The new proposal where nobody has decided, else what was decided. */
const undecidedOr = (name: 'category' | 'personal' | 'sensitive' | 'national_id') =>
  sql<never>`case when sources_finding.state = 'proposed'
    then ${sql.ref(`excluded.${name}`)} else ${sql.ref(`sources_finding.${name}`)} end`

/** Columns that the finished scan no longer saw: kept, so that a decision is not lost by a renamed table. */
export async function markGone(
  tx: Transaction,
  ctx: Context,
  { sourceId, scanId }: { sourceId: SourceId; scanId: ScanId },
): Promise<void> {
  await tables(tx)
    .updateTable('sources_finding')
    .set({ gone: true })
    .where('organisation_id', '=', ctx.organisationId)
    .where('source_id', '=', sourceId)
    .where('scan_id', '<>', scanId)
    .execute()
}
