// What a record commits to, in one spelling. Browser-safe: whoever verifies a receipt spells it again.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import type { ConsentRecord, RecordDetails } from '../records.ts'

/** Everything a record says. */
export type ConsentStatement = ConsentRecord & {
  readonly organisationId: string
  readonly details: RecordDetails
}

const sorted = (record: ConsentStatement) => ({
  at: record.at,
  details: record.details,
  form: record.form,
  granted: record.granted,
  language: record.language,
  manner: record.manner,
  notice: record.notice,
  order: record.order,
  organisationId: record.organisationId,
  pointId: record.pointId,
  recordId: record.recordId,
  recordedAt: record.recordedAt,
  refused: record.refused,
  subjectId: record.subjectId,
})

export const spelled = (record: ConsentStatement): string => canonicalJson(sorted(record))

/** Most records say nothing that only they say. */
export const NO_DETAILS: RecordDetails = {
  objects: false,
  actor: null,
  evidence: [],
  guardian: null,
  onBehalf: null,
  mended: [],
}
