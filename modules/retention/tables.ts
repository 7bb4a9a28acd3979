// The room's tables, as Kysely reads them.
import type { ColumnType, Generated } from 'kysely'
import type { Check, Counts, Extension, RetentionSettings, RuleContent, RuleState } from './records.ts'

type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>

export type RetentionTables = {
  retention_rule: {
    organisation_id: string
    rule_id: string
    version: number
    state: RuleState
    name: string
    source_id: string | null
    processing_id: string | null
    content: Json<RuleContent>
    counts: JsonOrNull<Counts>
    check_state: Generated<Check['state'] | null>
    check_share: Generated<number>
    check_requested_at: Generated<string | null>
    check_requested_by: Generated<string | null>
    check_ended_at: Generated<string | null>
    check_failure: JsonOrNull<NonNullable<Check['failure']>>
    check_job_id: Generated<string | null>
    next_due_at: Generated<string | null>
    created_at: string
    changed_at: string
    changed_by: string
    changed_by_id: string | null
  }
  retention_extension: {
    organisation_id: string
    extension_id: string
    rule_id: string | null
    processing_id: string | null
    reference: string
    document_hash: string
    granted_on: string
    end: Extension['end']
    until: string | null
    period: JsonOrNull<NonNullable<Extension['period']>>
    where: JsonOrNull<NonNullable<Extension['where']>>
    recorded_at: string
    recorded_by: string
    ended_at: Generated<string | null>
    ended_by: Generated<string | null>
  }
  retention_settings: {
    organisation_id: string
    version: number
    content: Json<RetentionSettings>
    changed_at: string
    changed_by: string
  }
}
