// Shapes every room's records share: ids, days, instants. Browser-safe.
import { z } from 'zod'

/** A branded UUIDv7, in lower case: `id('Processing')` is not assignable to `id('Source')`. */
export const id = <const Name extends string>(_name: Name) => z.uuid().toLowerCase().brand<Name>()

export const OrganisationId = id('Organisation')
export type OrganisationId = z.infer<typeof OrganisationId>
export const PersonId = id('Person')
export type PersonId = z.infer<typeof PersonId>

/** A civil day, `YYYY-MM-DD`, that exists in the calendar (30 February is refused). */
export const Day = z.iso.date()
/** An instant, ISO 8601 in UTC with milliseconds. No `Date` object passes beyond the database driver. */
export const Instant = z.iso.datetime()

/** The roles a person may hold in an organisation. */
export const Role = z.enum(['dpo', 'member', 'approver', 'auditor'])
export type Role = z.infer<typeof Role>

/** One of the keys of a table of words: the same list on screens, in rows and in the law. */
export const keyOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(words) as [Key, ...Key[]])
