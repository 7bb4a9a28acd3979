// Many people asked about at once, by what they are known by: whose states are read in one round trip, and who cannot be asked about.
import { Problem } from '@himaya/platform/problem'
import type { IdentifierKind } from '../records.ts'
import { type Identifier, identifiersOf } from './identifiers.ts'

export type Asked = { readonly kind: IdentifierKind; readonly value: string }

/** The states of those asked, `state (place, choices)`: their own, and of whoever they are joined with. $1 organisation, $2 kinds, $3 hashes. */
export const STATES_OF_MANY = `
    with asked as (
      select * from unnest($2::text[], $3::bytea[]) with ordinality as asked (kind, hash, place)
    ), subject as (
      select asked.place, identifier.subject_id from asked
      join consent_identifier as identifier
        on identifier.organisation_id = $1 and identifier.kind = asked.kind and identifier.hash = asked.hash
    ), person as (
      select place, subject_id from subject
      union select place, link.known from consent_link as link
        join subject on link.organisation_id = $1 and link.pseudonym = subject.subject_id
      union select place, link.pseudonym from consent_link as link
        join subject on link.organisation_id = $1 and link.known = subject.subject_id
    ), state as (
      select place, json_agg(choices) as choices from person
      join consent_subject as known on known.organisation_id = $1 and known.subject_id = person.subject_id
      group by place
    )`

/** `undefined` where it cannot be read. */
export function identifierOf({ kind, value }: Asked): Identifier | undefined {
  try {
    return identifiersOf({ [kind]: value })[0]
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
