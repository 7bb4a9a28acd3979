// The room's tables, as Kysely reads them.
import type { JSONColumnType } from 'kysely'
import type { EvidenceActor, Payload } from './records.ts'

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
    payload: JSONColumnType<Payload | null, string, string | null>
    commitment: string
    commitment_key: string | null
  }
  evidence_sequence: {
    organisation_id: string
    last: number
  }
}
