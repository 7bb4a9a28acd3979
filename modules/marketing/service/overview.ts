// What the gate answered lately, and how much it stands on.
import type { Context, Transaction } from '@himaya/platform/context'
import { sql } from 'kysely'

const DAYS = 30

export async function recentCounts(tx: Transaction, { organisationId, clock }: Context) {
  const { rows: days } = await sql<{ day: string; conclusion: string; count: number }>`
    select day, conclusion, sum(count)::int as count from marketing_count
    where organisation_id = ${organisationId} and day > ${clock.today()}::date - ${DAYS}::int
    group by day, conclusion order by day, conclusion`.execute(tx)
  const { rows: totals } = await sql<{ objections: number; customers: number }>`
    select (select count(distinct hash)::int from marketing_objection where organisation_id = ${organisationId}) as objections,
      (select count(distinct hash)::int from marketing_customer where organisation_id = ${organisationId}) as customers`.execute(
    tx,
  )
  return { days, objections: totals[0]?.objections ?? 0, customers: totals[0]?.customers ?? 0 }
}
