// Keeps every organisation's records sealed, and the months ahead made. Any number of servers may run it: a lock for each
// organisation sees to it that one at a time seals.
import { OrganisationId } from '@himaya/platform/records'
import type { Installation } from '@himaya/platform/start'
import { sealWaiting } from './seal.ts'

const EVERY_MILLISECONDS = 1_000
const DAY_MILLISECONDS = 24 * 3_600_000

type Sealing = Pick<Installation, 'database' | 'contextFor' | 'log' | 'clock'>

/** Makes the months of records from 14 back to 3 ahead. @returns how many were missing */
export async function makeMonths({ database, clock }: Pick<Sealing, 'database' | 'clock'>): Promise<number> {
  const { rows } = await database.pool.query<{ made: number }>('select consent_make_partitions($1) as made', [
    clock.now(),
  ])
  return rows[0]?.made ?? 0
}

/** Seals what waits, of every organisation. */
export async function sealAll({
  database,
  contextFor,
}: Pick<Sealing, 'database' | 'contextFor'>): Promise<void> {
  const { rows } = await database.pool.query<{ organisation_id: string }>(
    'select distinct organisation_id from consent_batch where seal is null',
  )
  for (const row of rows)
    await sealWaiting(
      contextFor({
        organisationId: OrganisationId.parse(row.organisation_id),
        actor: { kind: 'system', task: 'consent.sealer' },
        language: 'fr',
      }),
    )
}

/** @returns ends it, after what is under way */
export async function startSealer(sealing: Sealing): Promise<() => Promise<void>> {
  const { log } = sealing
  await makeMonths(sealing)
  let under: Promise<void> | undefined
  const sealer = setInterval(() => {
    under ??= sealAll(sealing)
      .catch(error => log.error('sealing consents failed', error))
      .finally(() => {
        under = undefined
      })
  }, EVERY_MILLISECONDS).unref()
  const months = setInterval(() => {
    makeMonths(sealing).catch(error => log.error('making the months of consents failed', error))
  }, DAY_MILLISECONDS).unref()
  return async () => {
    clearInterval(sealer)
    clearInterval(months)
    await under
  }
}
