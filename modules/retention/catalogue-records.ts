// A shipped rule: what it says and rests on, and what must be chosen to lay it onto a table. Browser-safe.

import { z } from 'zod'
import { Period, TableName } from './expiry/rule.ts'
import { Basis, IdentifiedBy } from './records.ts'

const Translated = z.object({ fr: z.string(), ar: z.string(), en: z.string() })
const Name = z.string().min(1).max(200)

/** A related table: its `columns` equal our `match`. */
const Link = { table: TableName, columns: z.array(Name).min(1).max(10), match: z.array(Name).min(1).max(10) }

/** What was chosen for a slot. What a column holds (a day, an instant) is read from the source. */
export const SlotValue = z.discriminatedUnion('kind', [
  /** The latest of days in columns of the table, and in rows of related tables. At least one. */
  z.object({
    kind: z.literal('event'),
    columns: z.array(Name).max(20).default([]),
    events: z
      .array(z.object({ ...Link, column: Name }))
      .max(10)
      .default([]),
  }),
  /** A column that comes to one of these values. */
  z.object({ kind: z.literal('state'), column: Name, values: z.array(z.string().max(500)).min(1).max(50) }),
  /** A column that has one of these values, or, without values, is not empty; in the table or in a related one. */
  z.object({
    kind: z.literal('condition'),
    column: Name,
    values: z.array(z.string().max(500)).max(50).default([]),
    related: z.object(Link).nullable().default(null),
  }),
  /** The column by which the consent room knows the person, and the purpose asked about. */
  z.object({
    kind: z.literal('consent'),
    column: Name,
    identifiedBy: IdentifiedBy,
    purpose: z.string().min(1).max(100),
  }),
])
export type SlotValue = z.infer<typeof SlotValue>
export const Slots = z.record(z.string().max(40), SlotValue)
export type Slots = z.infer<typeof Slots>

export const Slot = z.object({
  key: z.string(),
  kind: z.enum(['event', 'state', 'condition', 'consent']),
  /** Of a kind `event`: the day is taken to the end of its fiscal year, so that it is one column. */
  one: z.boolean(),
  optional: z.boolean(),
  label: Translated,
  help: Translated,
})
export type Slot = z.infer<typeof Slot>

export const CatalogueEntry = z.object({
  key: z.string(),
  /** Whose it is: a law’s, the CNDP’s practice, or one of the two published policies it is taken from. */
  origin: z.enum(['law', 'practice', 'infraforge', 'dmre']),
  name: Translated,
  explanation: Translated,
  basis: Basis,
  recordClass: z.string().nullable(),
  /** The longest of its periods, to be shown: “10 years”. */
  period: Period.nullable(),
  /** Whether the period may be changed on adoption: where the law or the policy gives a range, or leaves it to a contract. */
  periodRange: z.object({ least: Period.nullable(), most: Period.nullable() }).nullable(),
  slots: z.array(Slot),
  does: z.enum(['erase', 'anonymise', 'block', 'archive']),
})
export type CatalogueEntry = z.infer<typeof CatalogueEntry>

/** What could be chosen for a table, guessed from names, types and references: to be confirmed by a person. */
export const Proposal = z.object({
  table: TableName,
  /** From 0 to 1. */
  likeness: z.number().min(0).max(1),
  slots: Slots,
  /** Slots for which nothing was found. */
  missing: z.array(z.string()),
})
export type Proposal = z.infer<typeof Proposal>
