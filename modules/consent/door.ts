// What other rooms may call of consent.
import type { Transaction } from '@himaya/platform/context'
import type { Notice, Point, Purpose } from './records.ts'
import type { ConsentTables } from './tables.ts'

export { receiptOf } from './receipt/receipt.ts'
export { recordChoice } from './subject/choose.ts'
export { forgetSubject } from './subject/forget.ts'
export { grantedOfMany } from './subject/granted-of-many.ts'
export { history } from './subject/history.ts'
export { knownSubject } from './subject/known.ts'
export { linkSubjects } from './subject/link.ts'
export { prospectingOfMany } from './subject/prospecting-of-many.ts'
export { standing, type Who } from './subject/standing.ts'

/** Every purpose, retired ones too, by key. */
export async function purposes(tx: Transaction): Promise<readonly Purpose[]> {
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_purpose')
    .selectAll()
    .orderBy('key')
    .execute()
  return rows.map(row => ({
    purposeId: row.purpose_id as Purpose['purposeId'],
    key: row.key,
    kind: row.kind,
    storage: row.storage,
    channel: row.channel,
    recipient: row.recipient,
    products: row.products,
    label: row.label,
    text: row.text,
    registerPurpose: row.register_purpose,
    needsGuardianUnder: row.needs_guardian_under,
    revision: row.revision,
    state: row.state,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }))
}

/** Every point of collection, closed ones too, by name. */
export async function points(tx: Transaction): Promise<readonly Point[]> {
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_point')
    .selectAll()
    .orderBy('name')
    .execute()
  return rows.map(row => ({
    pointId: row.point_id as Point['pointId'],
    manner: row.manner,
    key: row.key,
    name: row.name,
    origins: row.origins,
    domain: row.domain,
    days: row.days,
    purposes: row.purposes,
    title: row.title,
    text: row.text,
    page: row.page,
    state: row.state,
    notice: row.notice,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }))
}

/** The notice a point shows now; `null` where none is published. */
export async function publishedNotice(tx: Transaction, pointId: string): Promise<Notice | null> {
  const row = await tx
    .withTables<ConsentTables>()
    .selectFrom('consent_notice as notice')
    .innerJoin('consent_point as point', join =>
      join
        .onRef('point.organisation_id', '=', 'notice.organisation_id')
        .onRef('point.notice', '=', 'notice.version'),
    )
    .selectAll('notice')
    .where('point.point_id', '=', pointId)
    .where('point.state', '=', 'published')
    .executeTakeFirst()
  return row
    ? {
        version: row.version,
        pointId: row.point_id as Notice['pointId'],
        asked: row.asked,
        content: row.content,
        publishedAt: row.published_at,
        reason: row.reason,
      }
    : null
}
