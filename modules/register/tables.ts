// The room's tables, as Kysely reads them.
import type { ColumnType } from 'kysely'
import type { ProcessingContent } from './records.ts'

type Json<T> = ColumnType<T, string, string>

export type RegisterTables = {
  register_processing: {
    organisation_id: string
    processing_id: string
    name: string
    state: string
    version: number
    content: Json<ProcessingContent>
    regime: string
    form: string | null
    needs: number
    created_at: string
    changed_at: string
    changed_by: string
  }
  register_processing_version: {
    organisation_id: string
    processing_id: string
    version: number
    state: string
    content: Json<ProcessingContent>
    recorded_at: string
    actor_name: string
    actor_id: string | null
    changes: Json<string[]>
  }
}
