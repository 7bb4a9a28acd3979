// Between rows and records.
import type { Selectable } from 'kysely'
import { Notice } from '../records.ts'
import type { ConsentTables } from '../tables.ts'

export const noticeOf = (row: Selectable<ConsentTables['consent_notice']>): Notice =>
  Notice.parse({
    version: row.version,
    pointId: row.point_id,
    asked: row.asked,
    content: row.content,
    publishedAt: row.published_at,
    reason: row.reason,
  })
