// What a transaction changed, beside what it was told to: the server counts for each session the rows that it writes, changes
// and removes, those of triggers among them. What it counts beyond our own statements was somebody else's doing.
import { nameOf, type Table } from '@himaya/plans/schema'
import type { Changed } from '@himaya/plans/source'
import type { Session } from '../session.ts'

/** What a statement found, and how many of those were not so already. */
export type Told = { readonly found: number; readonly changed: number }

type Totals = { added: number; changed: number; removed: number }
type Tally = Totals & { readonly table: Table }

export type Counter = {
  /** Each answers what the statement found. */
  changed(table: Table, told: Told): number
  removed(table: Table, told: Told): number
  added(table: Table, told: Told): number
  /** Keys of rows that are blocked are ours: they are counted, and told to nobody. */
  blocked(told: Told): number
  unblocked(told: Told): number
  /** By table; what nobody was told to do stands with the first table that has triggers. `null` where the server does not tell. */
  changes(): Promise<readonly Changed[] | null>
}

const countsSql = `SHOW SESSION STATUS WHERE Variable_name IN ('Handler_write', 'Handler_update', 'Handler_delete')`

/** MySQL counts its own temporary tables among the rows written: there, nothing is claimed. */
async function totals(session: Session): Promise<Totals | null> {
  if (session.product !== 'MariaDB') return null
  const counts = new Map((await session.run(countsSql)).map(([name, count]) => [name, Number(count)]))
  return {
    added: counts.get('Handler_write') ?? 0,
    changed: counts.get('Handler_update') ?? 0,
    removed: counts.get('Handler_delete') ?? 0,
  }
}

export async function counting(session: Session): Promise<Counter> {
  const before = await totals(session)
  const tables = new Map<string, Tally>()
  const own: Totals = { added: 0, changed: 0, removed: 0 }
  const tally = (table: Table) => {
    const found = tables.get(nameOf(table)) ?? { table, added: 0, changed: 0, removed: 0 }
    tables.set(nameOf(table), found)
    return found
  }
  // A row of a partitioned table is counted for the table and once more for its part.
  const times = ({ kind }: Table) => (kind === 'partitioned-table' ? 2 : 1)
  return {
    changed(table, { found, changed }) {
      tally(table).changed += found
      own.changed += changed * times(table)
      return found
    },
    removed(table, { found }) {
      tally(table).removed += found
      own.removed += found * times(table)
      return found
    },
    added(table, { found }) {
      tally(table).added += found
      own.added += found * times(table)
      return found
    },
    blocked({ found }) {
      own.added += found
      return found
    },
    unblocked({ found }) {
      own.removed += found
      return found
    },
    async changes() {
      const after = before && (await totals(session))
      if (!after) return null
      const all = [...tables.values()]
      const suspect = all.find(({ table }) => table.triggers.length > 0) ?? all[0]
      return all.map(each => {
        const beyond = (what: keyof Totals) => (each === suspect ? after[what] - before[what] - own[what] : 0)
        return {
          schema: each.table.schema,
          name: each.table.name,
          added: each.added + beyond('added'),
          changed: each.changed + beyond('changed'),
          removed: each.removed + beyond('removed'),
        }
      })
    },
  }
}
