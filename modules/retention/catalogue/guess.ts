// On which tables a shipped rule could be laid, guessed from the names and kinds of columns and from what refers to what: a
// proposal, to be confirmed by a person. Pure.
import { nameOf, type Schema, type Table } from '@himaya/plans/schema'
import type { Proposal, SlotValue } from '../catalogue-records.ts'
import { holdsOf } from '../structure.ts'
import type { Entry, EntrySlot } from './entry.ts'

const MOST = 20
const TABLE = 0.5
const SLOTS = 0.5

export const guess = (schema: Schema, entry: Entry): Proposal[] =>
  schema.tables
    .filter(({ kind }) => kind === 'table' || kind === 'partitioned-table')
    .flatMap(table => proposalFor(schema, entry, table))
    .toSorted((one, other) => other.likeness - one.likeness || one.table.name.localeCompare(other.table.name))
    .slice(0, MOST)

function proposalFor(schema: Schema, entry: Entry, table: Table): Proposal[] {
  const found = entry.slots.map(slot => [slot, valueFor(schema, table, slot)] as const)
  const fits = entry.tables === null || entry.tables.test(table.name)
  const needed = found.filter(([slot]) => !slot.optional)
  const filled = needed.filter(([, value]) => value !== null).length
  // A name alone, or columns alone, are no guess.
  if (!fits || (filled === 0 && found.every(([, value]) => value === null))) return []
  return [
    {
      table: { schema: table.schema, name: table.name },
      likeness: TABLE * (entry.tables === null ? 0.2 : 1) + (SLOTS * filled) / Math.max(1, needed.length),
      slots: Object.fromEntries(found.flatMap(([slot, value]) => (value ? [[slot.key, value]] : []))),
      missing: needed.flatMap(([slot, value]) => (value ? [] : [slot.key])),
    },
  ]
}

function valueFor(schema: Schema, table: Table, slot: EntrySlot): SlotValue | null {
  const named = (of: Table) => of.columns.filter(({ name }) => slot.names.test(name))
  switch (slot.kind) {
    case 'event': {
      const own = named(table).find(({ name }) => holdsOf(table, name))
      if (own) return { kind: 'event', columns: [own.name], events: [] }
      const events = slot.inRelated ? relatedEvents(schema, table, slot) : []
      return events.length > 0 ? { kind: 'event', columns: [], events } : null
    }
    // Which of its values is the state, only a person knows.
    case 'state':
      return null
    case 'condition': {
      const own = named(table)[0]
      return own ? { kind: 'condition', column: own.name, values: [], related: null } : null
    }
    case 'consent': {
      const own = named(table).find(({ family }) => family === 'text')
      // The purpose is the organisation's own, and is chosen.
      return own ? { kind: 'consent', column: own.name, identifiedBy: 'email', purpose: '?' } : null
    }
  }
}

/** Rows of a table that refers to this one, with a day that fits: the contracts of a client. */
const relatedEvents = (schema: Schema, table: Table, slot: EntrySlot) =>
  schema.tables.flatMap(other =>
    other.foreignKeys
      .filter(({ references }) => nameOf(references) === nameOf(table) && nameOf(other) !== nameOf(table))
      .slice(0, 1)
      .flatMap(({ columns, references }) => {
        const day = other.columns.find(({ name }) => slot.names.test(name) && holdsOf(other, name))
        return day
          ? [
              {
                table: { schema: other.schema, name: other.name },
                columns: [...columns],
                match: [...references.columns],
                column: day.name,
              },
            ]
          : []
      }),
  )
