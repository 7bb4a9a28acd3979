// The one place where a name becomes SQL text for SQL Server.
import type { TableName } from '../port.ts'

/** `name` between brackets, whatever the session's settings. No name holds a NUL; one that does cannot exist. */
export const quoteIdentifier = (name: string) => `[${name.replaceAll('\0', '').replaceAll(']', ']]')}]`

export const quoteTable = ({ schema, name }: TableName) =>
  `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`

/** A text of our own making that stands in SQL as it is: a name in a setup that is printed, never a value of a row. */
export const quoteText = (text: string) => `N'${text.replaceAll('\0', '').replaceAll("'", "''")}'`
