// The room's tables, as Kysely reads them.
import type { Generated, JSONColumnType } from 'kysely'
import type { EvidenceActor, LogFault, Payload, StampFailure, WorkKind, WorkState } from './records.ts'

export type EvidenceTables = {
  evidence_entry: {
    organisation_id: string
    entry_id: string
    sequence: number
    recorded_at: string
    kind: string
    subject_type: string
    subject_id: string
    actor: JSONColumnType<EvidenceActor>
    payload: JSONColumnType<Payload | null, string | null, string | null>
    commitment: string
    commitment_key: string | null
    sealed_payload: string | null
    key_id: string | null
  }
  evidence_sequence: {
    organisation_id: string
    last: number
  }
  evidence_subject_key: {
    organisation_id: string
    key_id: string
    subject_type: string
    subject_id: string
    sealed_key: string
  }
  evidence_log: {
    organisation_id: string
    origin: string
    size: number
    subtrees: Buffer
  }
  evidence_tile: {
    organisation_id: string
    level: number
    tile_index: number
    hashes: Buffer
  }
  evidence_log_key: {
    organisation_id: string
    key_id: string
    verifier_key: string
    sealed_private_key: string
    made_at: string
    retired_at: string | null
  }
  evidence_witness: {
    organisation_id: string
    key_id: string
    verifier_key: string
    added_at: string
  }
  evidence_work: {
    organisation_id: string
    work_id: string
    kind: WorkKind
    state: WorkState
    job_id: string | null
    requested_at: string
    ended_at: string | null
    done: Generated<number>
    total: number
    checkpoints: Generated<number>
    faults: JSONColumnType<LogFault[], string | undefined, string>
    bytes: number | null
  }
  evidence_authority: {
    organisation_id: string
    url: string
    certificates: string
    policy: string | null
    every_hours: number
    set_at: string
    next_at: string
    failure: StampFailure | null
    failed_at: string | null
    failures: Generated<number>
  }
  evidence_timestamp: {
    organisation_id: string
    size: number
    stamped_at: string
    url: string
    certificates: string
    token: Buffer
  }
  evidence_checkpoint: {
    organisation_id: string
    size: number
    root: Buffer
    note: string
    signed_at: string
  }
}
