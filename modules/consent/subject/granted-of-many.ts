// Of many people at once: who consents to one purpose today, and who cannot be asked about. For what is kept, or not, by consent.
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { purposeUnknown } from '../problems.ts'
import type { IdentifierKind } from '../records.ts'
import type { Choices } from './fold.ts'
import { hashOf, type Identifier, identifiersOf } from './identifiers.ts'
import { organisationKeys } from './keys.ts'
import { runIn } from './run.ts'
import { choicesOf, DAY, judge } from './standing.ts'

const READING = {
  name: 'consent-granted-of-many',
  text: `
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
    )
    select
      (select json_agg(json_build_array(place, choices)) from state) as people,
      (select revision from consent_purpose where organisation_id = $1 and key = $4 and state = 'active') as revision,
      exists (select from consent_purpose where organisation_id = $1 and key = $4) as known,
      (select json_object_agg(point_id, days) from consent_point where organisation_id = $1) as days`,
}

type Row = {
  readonly people: readonly [number, Choices[]][] | null
  readonly revision: number | null
  readonly known: boolean
  readonly days: Readonly<Record<string, number>> | null
}

/**
 * One answer for each, in their order; `unreadable` where an identifier cannot be read. Nobody consents to a purpose that is retired.
 * @throws Problem consent-purpose-unknown
 */
export async function grantedOfMany(
  tx: Transaction,
  ctx: Context,
  purpose: string,
  asked: readonly { readonly kind: IdentifierKind; readonly value: string }[],
): Promise<('granted' | 'not-granted' | 'unreadable')[]> {
  const run = runIn(tx)
  const keys = await organisationKeys(run, ctx)
  const identifiers = asked.map(identifierOf)
  const readable = identifiers.flatMap((each, index) => (each ? [{ index, ...each }] : []))
  const [row] = await run<Row>(READING, [
    ctx.organisationId,
    readable.map(({ kind }) => kind),
    readable.map(each => hashOf(keys, each)),
    purpose,
  ])
  if (!row?.known) throw new Problem(purposeUnknown)
  const now = Date.parse(ctx.clock.now())
  const answers = identifiers.map(
    each => (each ? 'not-granted' : 'unreadable') as 'granted' | 'not-granted' | 'unreadable',
  )
  if (row.revision === null) return answers
  for (const [place, states] of row.people ?? []) {
    const choice = choicesOf(states).get(purpose)
    const index = readable[place - 1]?.index
    if (index === undefined || !choice) continue
    const days = row.days?.[choice.pointId] ?? 0
    if (judge(choice, row.revision, now - days * DAY) === 'granted') answers[index] = 'granted'
  }
  return answers
}

function identifierOf({
  kind,
  value,
}: {
  readonly kind: IdentifierKind
  readonly value: string
}): Identifier | undefined {
  try {
    return identifiersOf({ [kind]: value })[0]
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
