// From the data map into a processing: confirmed columns become data items, tied to purposes (art. 3-1-c).
import { dataCategories } from '@himaya/law/words/data-categories'
import type { Context } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { confirmedColumns } from '@himaya/sources/door'
import type { Deciding } from '../decide.ts'
import { columnNotConfirmed } from '../problems.ts'
import type { ColumnReference, DataItem, ProcessingContent, ProcessingId } from '../records.ts'
import { changeProcessing, type Decided } from './write.ts'

export type AddColumns = {
  readonly processingId: ProcessingId
  readonly version: number
  readonly purposes: readonly string[]
  readonly columns: readonly ColumnReference[]
}

const same = (left: ColumnReference, right: ColumnReference) =>
  left.sourceId === right.sourceId &&
  left.schema === right.schema &&
  left.table === right.table &&
  left.column === right.column

/** Columns of one category join one item; a column that is already there is left as it is. */
export async function addColumns(
  ctx: Context,
  deciding: Deciding,
  { processingId, version, purposes, columns }: AddColumns,
): Promise<Decided & { added: number }> {
  const confirmed = await ctx.transaction(tx => confirmedColumns(tx, ctx, columns))
  const missing = columns.filter(column => !confirmed.some(found => same(found, column)))
  const [first] = missing
  if (first) {
    const name = `${first.table}.${first.column}`
    throw new Problem(columnNotConfirmed, {
      fr: `La colonne ${name} n’est pas confirmée (${missing.length} au total).`,
      ar: `العمود ${name} غير مؤكد (المجموع: ${missing.length}).`,
      en: `Column ${name} is not confirmed (${missing.length} in all).`,
    })
  }
  let added = 0
  const decided = await changeProcessing(ctx, deciding, {
    processingId,
    version,
    edit: ({ content }) => {
      const items = content.items.map(item => ({ ...item, columns: [...item.columns] }))
      for (const { category, ...column } of confirmed) {
        if (items.some(item => item.columns.some(present => same(present, column)))) continue
        added += 1
        const joined = items.find(item => item.category === category)
        if (joined) joined.columns.push(column)
        else items.push(newItem(content, category, purposes, column, ctx))
      }
      return { content: { ...content, items } }
    },
  })
  return { ...decided, added }
}

function newItem(
  content: ProcessingContent,
  category: DataItem['category'],
  purposes: readonly string[],
  column: ColumnReference,
  ctx: Context,
): DataItem {
  const taken = new Set(content.items.map(item => item.key))
  let key: string = category
  for (let number = 2; taken.has(key); number++) key = `${category}-${number}`
  return {
    key,
    name: dataCategories[category].label[ctx.language],
    category,
    purposes: [...purposes],
    columns: [column],
    origin: null,
    originDetail: '',
    compulsory: null,
  }
}
