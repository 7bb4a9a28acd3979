// What must be looked up again from time to time, and what nobody has looked up for a year.
import { checkedData, uncheckedSince } from '@himaya/law/values'
import type { CheckedRecord } from '../records.ts'

/** Those not checked for a year on that civil day first, each the oldest first. */
export function checkOn(on: string): { on: string; unchecked: number; checked: CheckedRecord[] } {
  const overdue = new Set(uncheckedSince(on))
  const checked = checkedData
    .map(data => ({ ...data, cites: [...data.cites], overdue: overdue.has(data) }))
    .toSorted(
      (one, other) =>
        Number(other.overdue) - Number(one.overdue) ||
        (one.checkedOn < other.checkedOn ? -1 : one.checkedOn > other.checkedOn ? 1 : 0),
    )
  return { on, unchecked: overdue.size, checked }
}
