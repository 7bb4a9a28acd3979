// What will expire, by rule and month, from the last count of each: months that went by since are past due.
import type { Context, Transaction } from '@himaya/platform/context'
import { monthAfter, monthOf } from '../check/months.ts'
import type { MonthCount, Rule } from '../records.ts'
import { listRules } from '../service/rules.ts'
import type { Calendar } from '../time-records.ts'

const AHEAD = 24

export async function calendarOf(tx: Transaction, ctx: Context): Promise<Calendar> {
  const today = ctx.clock.today()
  const months = Array.from({ length: AHEAD }, (_, index) => monthAfter(monthOf(today), index))
  const rules = (await listRules(tx, ctx, {}))
    .filter(({ state }) => state !== 'draft')
    .map(rule => lineOf(rule, months))
  return {
    today,
    months,
    rules,
    totals: months.map((month, index) =>
      total(
        month,
        rules.map(({ expiring }) => expiring[index]),
      ),
    ),
  }
}

function lineOf(rule: Rule, months: readonly string[]): Calendar['rules'][number] {
  const { ruleId, name, sourceName, table, counts } = rule
  const [first = ''] = months
  const gone = counts?.byMonth.filter(({ month }) => month < first) ?? []
  return {
    ...{ ruleId, name, sourceName, table },
    expiring: counts
      ? months.map(
          month => counts.byMonth.find(each => each.month === month) ?? { month, rows: 0, exact: false },
        )
      : [],
    pastDue: counts && {
      rows: counts.meant.rows - counts.held.rows + gone.reduce((sum, { rows }) => sum + rows, 0),
      exact: counts.meant.exact && counts.held.exact && gone.length === 0,
    },
    countedAt: counts?.checkedAt ?? null,
  }
}

const total = (month: string, counts: readonly (MonthCount | undefined)[]): MonthCount => ({
  month,
  rows: counts.reduce((sum, each) => sum + (each?.rows ?? 0), 0),
  exact: counts.every(each => each?.exact !== false),
})
