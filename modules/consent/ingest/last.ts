// A refusal whose place in its subject's history cannot be told goes after all that the subject has: it stands.
import type { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { nextOrder } from '../subject/fold.ts'
import type { Incoming } from '../subject/incoming.ts'
import { organisationKeys } from '../subject/keys.ts'
import { runIn } from '../subject/run.ts'
import { type Written, writeRecords } from '../subject/write.ts'
import type { ConsentTables } from '../tables.ts'

export const recordLast = (
  { contextFor }: Pick<Installation, 'contextFor'>,
  organisationId: OrganisationId,
  record: Incoming,
): Promise<Written> => {
  const ctx = contextFor({
    organisationId,
    actor: { kind: 'system', task: 'consent.ingest' },
    language: 'fr',
  })
  return ctx.transaction(async tx => {
    const last = await tx
      .withTables<ConsentTables>()
      .selectFrom('consent_subject')
      .select('order')
      .where('subject_id', '=', record.subjectId)
      .forUpdate()
      .executeTakeFirst()
    const run = runIn(tx)
    const placed = { ...record, order: nextOrder(last?.order) }
    const keys = await organisationKeys(run, ctx)
    const [written] = await writeRecords(run, organisationId, keys, [placed], ctx.clock.now())
    return written ?? 'recorded'
  })
}
