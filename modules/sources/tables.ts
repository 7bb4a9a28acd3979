// The room's tables, as Kysely reads them.
import type { Column, Table } from '@himaya/connectors/port'
import type { ColumnType, Generated } from 'kysely'
import type { z } from 'zod'
import type { DataCategory, Evidence, Failure, FindingState, ScanState } from './records.ts'

type Json<T> = ColumnType<T, string, string>
type JsonWithDefault<T> = ColumnType<T, string | undefined, string>
export type StoredFailure = z.infer<typeof Failure>

/** What a scan needs of a table to read it later: enough to go on without asking the catalogue again. */
export type ScannedTable = Pick<Table, 'schema' | 'name' | 'comment'> & {
  readonly rowEstimate: number | null
  readonly columns: readonly Pick<Column, 'name' | 'declaredType' | 'comment' | 'position' | 'readable'>[]
}

export type SourcesTables = {
  sources_source: {
    organisation_id: string
    source_id: string
    name: string
    kind: string
    address: string
    certificate_authority: string | null
    secret: string | null
    state: string
    last_failure: ColumnType<StoredFailure | null, string | null, string | null>
    created_at: string
  }
  sources_scan: {
    organisation_id: string
    scan_id: string
    source_id: string
    state: z.infer<typeof ScanState>
    job_id: Generated<string | null>
    requested_at: string
    started_at: Generated<string | null>
    ended_at: Generated<string | null>
    current_table: Generated<string | null>
    failure: ColumnType<StoredFailure | null, string | null | undefined, string | null>
  }
  sources_scan_table: {
    organisation_id: string
    scan_id: string
    position: number
    schema_name: string
    table_name: string
    description: Json<ScannedTable>
    column_count: number
    personal_count: Generated<number>
    state: Generated<'pending' | 'done' | 'skipped'>
    failures: JsonWithDefault<{ table: string; failure: StoredFailure }[]>
  }
  sources_finding: {
    organisation_id: string
    source_id: string
    schema_name: string
    table_name: string
    column_name: string
    position: number
    declared_type: string
    comment: string | null
    row_estimate: number | null
    detected: string | null
    proposed: DataCategory | null
    confidence: number
    evidence: Json<z.infer<typeof Evidence>[]>
    state: z.infer<typeof FindingState>
    category: DataCategory | null
    personal: boolean
    sensitive: boolean
    national_id: boolean
    gone: Generated<boolean>
    scan_id: string
    decided_by: string | null
    decided_at: string | null
  }
}
