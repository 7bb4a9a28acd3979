// The one place where a name becomes SQL text for PostgreSQL.
import type { TableName } from '../port.ts'

/** `name` as a quoted identifier. PostgreSQL itself never holds a name with a NUL; one that does cannot exist. */
export const quoteIdentifier = (name: string) => `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`

export const quoteTable = ({ schema, name }: TableName) =>
  `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`
