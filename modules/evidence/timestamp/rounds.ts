// Looks every minute for organisations whose checkpoint is due to be stamped. Off until an organisation names an authority.
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { stampNewest } from './stamp.ts'

const EVERY_MILLISECONDS = 60_000

/** @returns ends it, after what is under way */
export function startTimestamps({
  database,
  contextFor,
  clock,
  log,
}: Pick<Installation, 'database' | 'contextFor' | 'clock' | 'log'>): () => Promise<void> {
  let under: Promise<void> | undefined
  const round = async () => {
    const { rows } = await database.pool.query<{ organisation_id: string }>(
      'select organisation_id from evidence_authority where next_at <= $1',
      [clock.now()],
    )
    for (const row of rows) {
      const happened = await stampNewest(
        contextFor({
          organisationId: OrganisationId.parse(row.organisation_id),
          actor: { kind: 'system', task: 'evidence.timestamps' },
          language: 'fr',
        }),
      )
      if (happened !== undefined && happened !== 'stamped')
        log.warn('a checkpoint was not time-stamped', {
          organisation: row.organisation_id,
          failure: happened,
        })
    }
  }
  const timer = setInterval(() => {
    under ??= round()
      .catch(error => log.error('time-stamping failed', error))
      .finally(() => {
        under = undefined
      })
  }, EVERY_MILLISECONDS).unref()
  return async () => {
    clearInterval(timer)
    await under
  }
}
