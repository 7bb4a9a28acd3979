// What a plan must know of a source's structure: its tables, what tells their rows apart, and what refers to what.

export type TableName = { readonly schema: string; readonly name: string }

/** What sort of value a column holds, whatever its engine calls it. */
export type Family = 'text' | 'number' | 'day' | 'instant' | 'json' | 'other'

export type Column = {
  readonly name: string
  /** As the source declares it, such as `character varying(40)`. */
  readonly type: string
  readonly family: Family
  /** The most characters a text may have; null where there is no limit. */
  readonly length: number | null
  readonly nullable: boolean
  /** The source computes it from others: nothing can be written into it. */
  readonly generated: boolean
  /** The source numbers it; it takes a value only when a row that was there is put back. */
  readonly identity?: boolean
}

export type OnDelete = 'no-action' | 'restrict' | 'cascade' | 'set-null' | 'set-default'

export type ForeignKey = {
  readonly name: string
  readonly columns: readonly string[]
  readonly references: TableName & { readonly columns: readonly string[] }
  readonly onDelete: OnDelete
  /** Whether its check can wait for the end of a transaction. */
  readonly deferrable: boolean
}

export type Table = TableName & {
  readonly kind: 'table' | 'partitioned-table' | 'view' | 'other'
  readonly columns: readonly Column[]
  /** Columns that tell every row apart and are never null, in key order; empty where there are none. */
  readonly key: readonly string[]
  /** Without a key: whether the engine can address a row while a transaction lasts. */
  readonly addressable: boolean
  /** Other sets of columns in which no two rows may be the same. */
  readonly unique: readonly (readonly string[])[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Triggers that fire on a change or a removal of its rows. */
  readonly triggers: readonly string[]
  /** Whether its rows may be made unreadable one by one: what that takes is there, could be, or cannot be. */
  readonly lock: 'installed' | 'absent' | 'impossible'
  /** The column by which the application marks rows as deleted, and keeps them. */
  readonly markedBy: string | null
  /** Rules of the source may hide rows of it from the account that asks: what is hidden is not found. */
  readonly hidesRows?: boolean
  /** Tables that inherit from this one: what lies in them is none of its own rows. */
  readonly heirs?: readonly string[]
  /** Where the engine that keeps it knows no transactions: what is half done there stays half done. */
  readonly transactional?: false
  /** The columns of each index, in its order; left out where nobody looked. */
  readonly indexes?: readonly (readonly string[])[]
}

export type Schema = {
  readonly tables: readonly Table[]
  /** What the engine can do: it decides how a circle of references is undone. */
  readonly engine: {
    /** A statement may remove rows that refer to each other; the check comes at its end, not row by row. */
    readonly checksAfterStatement: boolean
    /** It can say afterwards whether a transaction was committed. */
    readonly remembersTransactions: boolean
  }
}

/** One text for a table, to look it up by. */
export const nameOf = ({ schema, name }: TableName): string => JSON.stringify([schema, name])

export const tableNamed = (schema: Schema, name: TableName): Table | undefined =>
  schema.tables.find(table => table.schema === name.schema && table.name === name.name)

export const columnNamed = (table: Table, name: string): Column | undefined =>
  table.columns.find(column => column.name === name)

export type Reference = { readonly from: Table; readonly key: ForeignKey; readonly to: Table }

/** The references between the tables of a schema; one that leads to a table we do not see has no end, and is left out. */
export const referencesOf = (schema: Schema): readonly Reference[] =>
  schema.tables.flatMap(from =>
    from.foreignKeys.flatMap(key => {
      const to = tableNamed(schema, key.references)
      return to ? [{ from, key, to }] : []
    }),
  )
