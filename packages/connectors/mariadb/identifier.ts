// The one place where a name becomes SQL text for MySQL and MariaDB.
import type { TableName } from '../port.ts'

/** `name` between backticks, whatever the server's mode. No name holds a NUL; one that does cannot exist. */
export const quoteIdentifier = (name: string) => `\`${name.replaceAll('\0', '').replaceAll('`', '``')}\``

export const quoteTable = ({ schema, name }: TableName) =>
  `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`
