// What is chosen while a shipped rule is laid onto a table, and the rule as it will read: for the sentence shown beneath the
// form. The server works out the rule itself.

import type { CatalogueEntry, Slots, SlotValue } from '../../catalogue-records.ts'
import type { Term } from '../../expiry/rule.ts'

export type StructureTable = {
  readonly schema: string
  readonly name: string
  readonly key: readonly string[]
  readonly columns: readonly { readonly name: string; readonly family: string; readonly nullable: boolean }[]
  readonly references: readonly {
    readonly columns: readonly string[]
    readonly table: { readonly schema: string; readonly name: string }
    readonly onDelete: string
  }[]
}

type Name = { readonly schema: string; readonly name: string }
const isSame = (a: Name, b: Name) => a.schema === b.schema && a.name === b.name

/** Every table that refers to the rows of one, at any distance, the nearest first. */
export function referringTo(table: Name, tables: readonly StructureTable[]): readonly StructureTable[] {
  const found: StructureTable[] = []
  const waiting: Name[] = [table]
  for (let of = waiting.shift(); of !== undefined; of = waiting.shift()) {
    const here = of
    for (const other of tables) {
      const refers = other.references.some(reference => isSame(reference.table, here))
      if (!refers || isSame(other, table) || found.some(each => isSame(each, other))) continue
      found.push(other)
      waiting.push(other)
    }
  }
  return found
}

/** Whether rows of a table can stay without their link: the columns that refer may be empty. */
export const canDetach = (table: StructureTable, to: readonly Name[]): boolean =>
  table.references
    .filter(reference => to.some(each => isSame(each, reference.table)))
    .every(reference =>
      reference.columns.every(name => table.columns.find(column => column.name === name)?.nullable),
    )

/** Whether a slot says what it must. */
export function isFilled(value: SlotValue | undefined): boolean {
  if (!value) return false
  switch (value.kind) {
    case 'event':
      return value.columns.length + value.events.length > 0
    case 'state':
      return value.column !== '' && value.values.length > 0
    case 'condition':
      return value.column !== ''
    case 'consent':
      return value.column !== '' && value.purpose !== ''
  }
}

/** The terms as far as they can be told from the slots: enough for the sentence. */
export function termsOf(
  entry: CatalogueEntry,
  slots: Slots,
  period: Term['period'],
  familyOf: (column: string) => string,
): Term[] {
  const holds = (column: string) => (familyOf(column) === 'day' ? ('day' as const) : ('instant' as const))
  return entry.slots.flatMap((slot): Term[] => {
    const value = slots[slot.key]
    if (!value || !isFilled(value)) return []
    if (value.kind === 'state')
      return [
        {
          trigger: { of: 'state', column: value.column, values: [...value.values] },
          period: { amount: 0, unit: 'days' },
        },
      ]
    if (value.kind !== 'event') return []
    const [only] = value.columns
    if (slot.one && only)
      return [
        {
          trigger: { of: 'fiscal-year-end', column: only, holds: holds(only), yearEnds: '12-31' },
          period,
        },
      ]
    return [
      {
        trigger: {
          of: 'latest',
          columns: value.columns.map(column => ({ column, holds: holds(column) })),
          events: value.events.map(event => ({ ...event, holds: 'day' as const })),
        },
        period,
      },
    ]
  })
}
