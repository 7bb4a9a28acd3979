// What a record says, in the words of ISO/IEC TS 27560, made from what was committed to and from the notice shown. Whoever
// verifies makes it again: a receipt cannot say one thing and prove another. Browser-safe.
import type { NoticeContent } from '../records.ts'
import type { ConsentStatement } from '../subject/statement.ts'
import { type Record27560, SCHEMA_VERSION } from './shape.ts'

export function recordOf(statement: ConsentStatement, notice: NoticeContent | null): Record27560 {
  const asked = new Map((notice?.purposes ?? []).map(purpose => [purpose.key, purpose]))
  const answered = (keys: readonly string[], decision: 'given' | 'refused') =>
    keys.map(key => {
      const purpose = asked.get(key)
      return {
        purpose: key,
        purpose_type: purpose?.kind ?? null,
        purpose_description: purpose?.text ?? null,
        lawful_basis: 'consent' as const,
        pii_recipients: purpose?.recipient
          ? [{ name: purpose.recipient.name, jurisdiction: purpose.recipient.country }]
          : [],
        decision,
      }
    })
  return {
    schema_version: SCHEMA_VERSION,
    record_id: statement.recordId,
    pii_principal_id: statement.subjectId,
    pii_processing: {
      privacy_notice: { hash: statement.notice, page: notice?.page ?? null },
      language: statement.language,
      jurisdiction: 'MA',
      collection_method: statement.manner,
      purposes: [...answered(statement.granted, 'given'), ...answered(statement.refused, 'refused')],
    },
    party_identification: notice
      ? [
          {
            party_name: notice.controller,
            party_role: 'pii_controller',
            authorization_number: notice.receipt,
          },
        ]
      : [],
    event: {
      event_time: statement.at,
      recorded_time: statement.recordedAt,
      validity_duration: notice ? `P${notice.days}D` : null,
      event_type: statement.form,
      entity_id: statement.pointId,
    },
  }
}
