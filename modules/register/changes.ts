// What differs between two versions of a processing, as paths a person can read: `purposes.contract.basis`.
import type { ProcessingContent } from './records.ts'

type Json = unknown

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Entries with a `key` are compared by that key, so that moving one in its list is no change. */
const byKey = (list: readonly Json[]): Record<string, Json> | null =>
  list.every(entry => isObject(entry) && typeof entry.key === 'string')
    ? Object.fromEntries(list.map(entry => [(entry as { key: string }).key, entry]))
    : null

function walk(before: Json, after: Json, path: string, found: string[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [left, right] = [byKey(before), byKey(after)]
    if (left && right) walk(left, right, path, found)
    else if (JSON.stringify(before) !== JSON.stringify(after)) found.push(path)
  } else if (isObject(before) && isObject(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      walk(before[name], after[name], path === '' ? name : `${path}.${name}`, found)
    }
  } else if (before !== after) found.push(path)
}

/** The paths that differ, sorted; empty when the two say the same. */
export function changesBetween(before: ProcessingContent, after: ProcessingContent): string[] {
  const found: string[] = []
  walk(before, after, '', found)
  return found.sort()
}
