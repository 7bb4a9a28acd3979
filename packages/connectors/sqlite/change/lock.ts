// Art. 8: rows that are locked away stay, and the application no longer sees them. SQLite has no accounts and no policies: the
// table takes another name, and a view under the old one shows the rows whose key is not among the locked.
import type { Table } from '@himaya/plans/schema'
import { quoteIdentifier as quoted } from '../identifier.ts'
import { lockedOf, quoteLocked, quoteStored, storedOf } from './names.ts'
import type { Particulars } from './structure.ts'

/** For the owner to run once, with every program that uses the database stopped. Empty where rows cannot be locked away. */
export function lockSetup(table: Table, { defaults }: Pick<Particulars, 'defaults'>): readonly string[] {
  if (table.lock !== 'absent') return []
  const { name, key } = table
  const stored = quoteStored({ name, lock: 'installed' })
  const rows = quoted(storedOf(name))
  const locked = quoteLocked(table)
  const columns = table.columns.map(column => quoted(column.name)).join(', ')
  const writable = table.columns.filter(column => !column.generated)
  const among = (row: string) =>
    `EXISTS (SELECT 1 FROM ${quoted(lockedOf(name))} AS l WHERE ${key.map(part => `l.${quoted(part)} = ${row}.${quoted(part)}`).join(' AND ')})`
  const same = key.map(part => `${quoted(part)} = OLD.${quoted(part)}`).join(' AND ')
  const put = writable.map(column => {
    const given = `NEW.${quoted(column.name)}`
    const otherwise = defaults.get(column.name)
    return otherwise === undefined ? given : `coalesce(${given}, ${otherwise})`
  })
  const trigger = (verb: string, body: string) =>
    `CREATE TRIGGER main.${quoted(`himaya_${verb.toLowerCase()}_${name}`)} INSTEAD OF ${verb} ON ${quoted(name)} BEGIN ${body}; END`
  const keyColumns = table.columns
    .filter(column => key.includes(column.name))
    .map(column => `${quoted(column.name)} ${column.type} NOT NULL`)
  return [
    'PRAGMA foreign_keys = ON',
    // What speaks of the old name goes on speaking of it: other views and triggers now see the view.
    'PRAGMA legacy_alter_table = ON',
    'BEGIN IMMEDIATE',
    `ALTER TABLE main.${quoted(name)} RENAME TO ${rows}`,
    `CREATE TABLE ${locked} (${[...keyColumns, `PRIMARY KEY (${key.map(quoted).join(', ')})`].join(', ')}) WITHOUT ROWID`,
    `CREATE VIEW main.${quoted(name)} AS SELECT ${columns} FROM ${stored} AS t WHERE NOT ${among('t')}`,
    trigger(
      'INSERT',
      `INSERT INTO ${rows} (${writable.map(column => quoted(column.name)).join(', ')}) VALUES (${put.join(', ')})`,
    ),
    trigger(
      'UPDATE',
      `UPDATE ${rows} SET ${writable.map(column => `${quoted(column.name)} = NEW.${quoted(column.name)}`).join(', ')} WHERE ${same}`,
    ),
    trigger('DELETE', `DELETE FROM ${rows} WHERE ${same}`),
    'COMMIT',
    'PRAGMA legacy_alter_table = OFF',
  ]
}
