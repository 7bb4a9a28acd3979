// Of many people at once: who consents to one purpose today, and who cannot be asked about. For what is kept, or not, by consent.
import type { Context, Transaction } from '@himaya/platform/context'
import { Problem } from '@himaya/platform/problem'
import { purposeUnknown } from '../problems.ts'
import type { Choices } from './fold.ts'
import { hashOf } from './identifiers.ts'
import { organisationKeys } from './keys.ts'
import { type Asked, identifierOf, STATES_OF_MANY } from './of-many.ts'
import { runIn } from './run.ts'
import { choicesOf, DAY, judge } from './standing.ts'

const READING = {
  name: 'consent-granted-of-many',
  text: `${STATES_OF_MANY}
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
  asked: readonly Asked[],
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
