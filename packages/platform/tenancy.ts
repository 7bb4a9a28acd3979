// Work inside one organisation. PostgreSQL enforces it by row-level security: outside, a query returns nothing.
import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Transaction } from './context.ts'
import { OrganisationId } from './records.ts'
import { APP_ROLE } from './tenancy-roles.ts'

const ATTEMPTS = 6
/** Serialisation failure, deadlock: the other transaction won; ours was undone whole and may run again. */
const PASSING = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction of the organisation; commits when it resolves, rolls back when it throws. Where
 * PostgreSQL undid it in favour of another transaction, `work` runs again: it should act on the database only.
 */
export async function inOrganisation<T>(
  // biome-ignore lint/complexity/noBannedTypes: an empty schema, so that a room must name its tables before it may query.
  kysely: Kysely<{}>,
  organisationId: OrganisationId,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  OrganisationId.parse(organisationId)
  for (let attempt = 1; ; attempt++) {
    try {
      return await kysely.transaction().execute(async tx => {
        await enterOrganisation(tx, organisationId)
        return await work(tx)
      })
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === undefined || !PASSING.has(code) || attempt === ATTEMPTS) throw error
      await wait(Math.random() * 10 * 2 ** attempt)
    }
  }
}

/**
 * From here to its end, the transaction is the organisation's. For the few acts that begin outside one, such as making
 * an organisation with the account of its first member.
 */
export async function enterOrganisation(tx: Transaction, organisationId: OrganisationId): Promise<void> {
  // Both end with the transaction; one statement, so one round trip. The first is SET LOCAL ROLE.
  await sql`select set_config('role', ${APP_ROLE}, true),
    set_config('app.organisation_id', ${OrganisationId.parse(organisationId)}, true)`.execute(tx)
}
