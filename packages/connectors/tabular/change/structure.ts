// What a plan must know of the tables of a file: which columns are days and numbers, and which tells the rows apart. Files declare
// neither: every row is looked at.
import { markOf } from '@himaya/plans/marks'
import type { Schema, Table } from '@himaya/plans/schema'
import { fileSchema } from '../names.ts'
import type { FileColumns, FileRow } from './format.ts'
import { familyOf, isOf, type Kind, kinds } from './values.ts'

/** Rows beyond which columns are told apart by no more than one. */
const widelyTested = 200_000
/** Values beyond which none is taken for a key: to remember them would take too much memory. */
const mostKeys = 2_000_000

/** Names by which people call what tells rows apart. */
const keyNames =
  /^(?:id|.*[_\s-]id|code.*|ref.*|r[ée]f.*|n[°ºo]\.?(?:\s.*)?|num.*|matricule.*|identifiant.*|رقم.*|معرف.*)$/i

export async function tableOf(
  { name, columns }: FileColumns,
  rows: AsyncIterable<FileRow>,
): Promise<{ readonly table: Table; readonly kinds: readonly Kind[] }> {
  const possible = columns.map(() => new Set<Kind>(kinds))
  const filled = columns.map(() => false)
  // Those with the name of a key first.
  let unique = [...columns.keys()]
    .sort(
      (a, b) => Number(keyNames.test(columns[b] ?? '')) - Number(keyNames.test(columns[a] ?? '')) || a - b,
    )
    .map(at => ({ at, seen: new Set<number>() }))
  let count = 0
  for await (const { values } of rows) {
    count += 1
    for (const at of columns.keys()) {
      const value = values[at] ?? null
      if (value === null) continue
      filled[at] = true
      for (const kind of possible[at] ?? []) if (!isOf(kind, value)) possible[at]?.delete(kind)
    }
    unique = unique.filter(({ at, seen }) => {
      const value = values[at] ?? null
      if (value === null) return false
      const hash = hashOf(value)
      return !seen.has(hash) && seen.add(hash)
    })
    if (count === widelyTested) unique = unique.slice(0, 1)
    if (count === mostKeys) unique = []
  }
  const found = columns.map((_, at): Kind => (filled[at] ? ([...(possible[at] ?? [])][0] ?? 'text') : 'text'))
  const key = unique[0]
  const described = columns.map((column, at) => {
    const kind = found[at] ?? 'text'
    const family = familyOf(kind)
    return { name: column, type: kind, family, length: null, nullable: at !== key?.at, generated: false }
  })
  return {
    kinds: found,
    table: {
      schema: fileSchema,
      name,
      kind: 'table',
      columns: described,
      key: key ? [columns[key.at] ?? ''] : [],
      addressable: true,
      unique: [],
      foreignKeys: [],
      triggers: [],
      lock: 'impossible',
      markedBy: markOf(described),
    },
  }
}

/** 53 bits: two values that meet by chance cost a key, and nothing else. */
const hashOf = (text: string): number => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0)
}

/** All that changes of a file changes in one writing, of which it keeps no memory. */
export const fileEngineFacts: Schema['engine'] = { checksAfterStatement: true, remembersTransactions: false }
