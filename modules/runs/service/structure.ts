// The structure of a source as screens show it: tables, columns, keys, references.
import type { Context } from '@himaya/platform/context'
import type { SourceId } from '@himaya/sources/records'
import { structureOf } from '../preview/look.ts'

export async function readStructure(ctx: Context, sourceId: SourceId) {
  const { tables } = await structureOf(ctx, sourceId)
  return {
    tables: tables.map(({ schema, name, kind, columns, key, foreignKeys, lock, markedBy }) => ({
      ...{ schema, name, kind, key: [...key], lock, markedBy },
      columns: columns.map(column => ({
        ...{ name: column.name, type: column.type, family: column.family, nullable: column.nullable },
      })),
      references: foreignKeys.map(({ columns: from, references, onDelete }) => ({
        ...{ columns: [...from], onDelete },
        table: { schema: references.schema, name: references.name },
      })),
    })),
  }
}
