// Keeps every organisation's log up with its entries: looks every second for those that lag, and advances them. Any number
// of servers may run it; the lock on each log sees to it that one at a time signs.

import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { advanceLog } from './advance.ts'

const EVERY_MILLISECONDS = 1_000

/** @returns ends it, after what is under way */
export function startSequencer({
  database,
  contextFor,
  log,
}: Pick<Installation, 'database' | 'contextFor' | 'log'>): () => Promise<void> {
  let under: Promise<void> | undefined
  const round = async () => {
    const { rows } = await database.pool.query<{ organisation_id: string }>(
      `select entries.organisation_id from evidence_sequence as entries
       left join evidence_log as log using (organisation_id)
       where entries.last > coalesce(log.size, 0)`,
    )
    for (const row of rows)
      await advanceLog(
        contextFor({
          organisationId: OrganisationId.parse(row.organisation_id),
          actor: { kind: 'system', task: 'evidence.sequencer' },
          language: 'fr',
        }),
      )
  }
  const timer = setInterval(() => {
    under ??= round()
      .catch(error => log.error('advancing the log failed', error))
      .finally(() => {
        under = undefined
      })
  }, EVERY_MILLISECONDS).unref()
  return async () => {
    clearInterval(timer)
    await under
  }
}
