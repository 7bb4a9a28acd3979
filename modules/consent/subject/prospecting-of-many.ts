// Where many people stand on prospecting (art. 10), in one round trip: for a list that is about to be written to.
import type { Context, Transaction } from '@himaya/platform/context'
import type { Channel, Manner, Purpose, Standing } from '../records.ts'
import type { Choices } from './fold.ts'
import { hashOf } from './identifiers.ts'
import { organisationKeys } from './keys.ts'
import { type Asked, identifierOf, STATES_OF_MANY } from './of-many.ts'
import { runIn } from './run.ts'
import { choicesOf, DAY, judge } from './standing.ts'

export type ProspectingStanding = Pick<Standing, 'purpose' | 'is' | 'form' | 'at' | 'recordId'> & {
  readonly channel: Channel | null
  /** Those the purpose is limited to; none: all of them. */
  readonly products: readonly string[]
  readonly manner: Manner | null
}

const READING = {
  name: 'consent-prospecting-of-many',
  text: `${STATES_OF_MANY}
    select
      (select json_agg(json_build_array(place, choices)) from state) as people,
      (select json_agg(json_build_array(key, channel, revision, products, state) order by key) from consent_purpose
        where organisation_id = $1 and kind = 'prospecting') as purposes,
      (select json_object_agg(point_id, json_build_array(days, manner)) from consent_point
        where organisation_id = $1) as points`,
}

type Row = {
  readonly people: readonly [number, Choices[]][] | null
  readonly purposes: readonly [string, Channel | null, number, string[], Purpose['state']][] | null
  readonly points: Readonly<Record<string, [number, Manner]>> | null
}

/** One list for each that was asked, in their order; an identifier that cannot be read belongs to nobody who consented. */
export async function prospectingOfMany(
  tx: Transaction,
  ctx: Context,
  asked: readonly Asked[],
): Promise<(readonly ProspectingStanding[])[]> {
  const run = runIn(tx)
  const keys = await organisationKeys(run, ctx)
  const readable = asked.flatMap((each, index) => {
    const identifier = identifierOf(each)
    return identifier ? [{ index, kind: identifier.kind, hash: hashOf(keys, identifier) }] : []
  })
  const [row] = await run<Row>(READING, [
    ctx.organisationId,
    readable.map(({ kind }) => kind),
    readable.map(({ hash }) => hash),
  ])
  const purposes = row?.purposes ?? []
  const now = Date.parse(ctx.clock.now())
  const answers: (readonly ProspectingStanding[])[] = asked.map(() => [])
  for (const [place, states] of row?.people ?? []) {
    const choices = choicesOf(states)
    const index = readable[place - 1]?.index
    if (index === undefined) continue
    answers[index] = purposes.flatMap(([purpose, channel, revision, products, state]) => {
      const choice = choices.get(purpose)
      if (!choice) return []
      // What was refused of a purpose that is no longer asked stays refused; what was granted of it is over.
      if (state === 'retired' && choice.is === 'granted') return []
      const { form, at, recordId, pointId } = choice
      const [days = 0, manner = null] = row?.points?.[pointId] ?? []
      return [
        {
          purpose,
          channel,
          products,
          manner,
          is: judge(choice, revision, now - days * DAY),
          form,
          at,
          recordId,
        },
      ]
    })
  }
  return answers
}
