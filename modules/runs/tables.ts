// The room's tables, as Kysely reads them.
import type { ColumnType, Generated } from 'kysely'
import type { Access, Hold, Origin, Preview, Progress, Reason, Replay, Run } from './records.ts'

type Json<T> = ColumnType<T, string, string>
type JsonOrNull<T> = ColumnType<T | null, string | null | undefined, string | null>
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>

type RunColumns = {
  organisation_id: string
  run_id: string
  title: string
  origin: Json<Origin>
  source_id: string
  source_name: string
  request: Json<Run['request']>
  unknown: JsonOrNull<NonNullable<Run['unknown']>>
  identifying: Json<string[]>
  basis: string
  today: string
  state: Run['state']
  doing: Generated<Run['doing']>
  refusals: ColumnType<Reason[], string | undefined, string>
  fingerprint: Nullable<string>
  preview: JsonOrNull<Preview>
  keeps: JsonOrNull<NonNullable<Run['keeps']>>
  rollback_days: number
  is_rehearsal: boolean
  created_by: string
  created_by_id: Nullable<string>
  created_at: string
  approved_by: Nullable<string>
  approved_by_id: Nullable<string>
  approved_at: Nullable<string>
  started_at: Nullable<string>
  ended_at: Nullable<string>
  progress: Json<Progress>
  failure: JsonOrNull<Reason>
  certificate: JsonOrNull<NonNullable<Run['certificate']>>
  share: Generated<number>
  job_id: Nullable<string>
  lease_holder: Nullable<string>
  lease_until: Nullable<string>
  sealed_key: string
  sealed_image_key: Nullable<string>
  copy: Nullable<string>
}

export type RunsTables = {
  runs_access: {
    organisation_id: string
    source_id: string
    account: string
    display: string
    tested_at: string
    result: Json<Access['result']>
    secret: string
    changed_by: string
  }
  runs_run: RunColumns
  runs_lock: {
    organisation_id: string
    source_id: string
    schema_name: string
    table_name: string
    run_id: string
  }
  runs_batch: {
    organisation_id: string
    run_id: string
    number: number
    state: 'announced' | 'done' | 'rolling-back' | 'rolled-back'
    sealed: Buffer
    undone_by: Nullable<string>
    roots: number
    kept: number
    rows: JsonOrNull<number[]>
    milliseconds: Nullable<number>
    at: string
  }
  runs_image: {
    organisation_id: string
    image_id: string
    run_id: string
    batch: number
    position: number
    schema_name: string
    table_name: string
    went: boolean
    images: number
    key_hash: Buffer | null
    sealed: Buffer
    at: string
  }
  runs_hash_key: { organisation_id: string; source_id: string; sealed_key: string }
  runs_erasure: {
    organisation_id: string
    run_id: string
    batch: number
    source_id: string
    schema_name: string
    table_name: string
    hashes: Buffer
    at: string
  }
  runs_certificate: {
    organisation_id: string
    subject_id: string
    content: string
    hash: string
    evidence_entry_id: string
    at: string
  }
  runs_replay: {
    organisation_id: string
    replay_id: string
    source_id: string
    source_name: string
    state: Replay['state']
    created_by: string
    created_at: string
    ended_at: Nullable<string>
    progress: Json<Replay['progress']>
    failure: JsonOrNull<Reason>
    certificate: JsonOrNull<NonNullable<Replay['certificate']>>
    job_id: Nullable<string>
  }
  runs_hold: {
    organisation_id: string
    hold_id: string
    kind: Hold['kind']
    title: string
    reason: string
    reference: string | null
    from: string
    until: string | null
    scope: Json<Hold['scope']>
    created_by: string
    created_at: string
    released_at: Nullable<string>
    released_by: Nullable<string>
    release_reason: Nullable<string>
  }
}
