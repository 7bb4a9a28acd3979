// Where a person stands now, on every purpose: the fold of their records, and of those of the browsers shown to be theirs.
import type { Context, Transaction } from '@himaya/platform/context'
import type { Standing } from '../records.ts'
import { type Choice, type Choices, later, readChoice } from './fold.ts'
import { hashOf, identifiersOf } from './identifiers.ts'
import { organisationKeys } from './keys.ts'
import { type Run, runIn, type Statement } from './run.ts'

export type Who =
  | { readonly subjectId: string }
  | { readonly email: string }
  | { readonly phone: string }
  | { readonly reference: string }

/** A subject, whoever is linked with it, and what is asked of anyone. */
const reading = (name: string, subject: string): Statement => ({
  name: `consent-standing-${name}`,
  text: `
    with subject as (${subject}), person as (
      select subject_id from subject
      union select link.known from consent_link as link join subject on link.pseudonym = subject.subject_id
      union select link.pseudonym from consent_link as link join subject on link.known = subject.subject_id
    )
    select
      (select json_agg(choices) from consent_subject join person using (subject_id) where organisation_id = $1) as choices,
      (select json_agg(json_build_array(key, kind, channel, revision) order by key) from consent_purpose
        where organisation_id = $1 and state = 'active') as purposes,
      (select json_object_agg(point_id, days) from consent_point where organisation_id = $1) as days`,
})
const BY_ID = reading('by-id', 'select $2::uuid as subject_id')
const BY_IDENTIFIER = reading(
  'by-identifier',
  'select subject_id from consent_identifier where organisation_id = $1 and kind = $2 and hash = $3',
)

type Row = {
  choices: Choices[] | null
  purposes: [string, Standing['kind'], Standing['channel'], number][] | null
  days: Record<string, number> | null
}

export const DAY = 86_400_000

/** @throws Problem consent-identifier-unreadable */
export const standing = (tx: Transaction, ctx: Context, who: Who): Promise<readonly Standing[]> =>
  standingBy(runIn(tx), ctx, who)

export async function standingBy(run: Run, ctx: Context, who: Who): Promise<readonly Standing[]> {
  const [row] =
    'subjectId' in who
      ? await run<Row>(BY_ID, [ctx.organisationId, who.subjectId])
      : await byIdentifier(run, ctx, who)
  const choices = choicesOf(row?.choices ?? [])
  const now = Date.parse(ctx.clock.now())
  return (row?.purposes ?? []).map(([purpose, kind, channel, revision]) => {
    const choice = choices.get(purpose)
    const common = { purpose, kind, channel }
    if (!choice) return { ...common, is: 'unknown', form: null, at: null, recordId: null, pointId: null }
    const { form, at, recordId, pointId } = choice
    const days = row?.days?.[pointId] ?? 0
    return { ...common, is: judge(choice, revision, now - days * DAY), form, at, recordId, pointId }
  })
}

/** By purpose, of a subject and of those linked with it. */
export const choicesOf = (states: readonly Choices[]): Map<string, Choice> =>
  states.reduce<Map<string, Choice>>((folded, each) => {
    for (const [purpose, text] of Object.entries(each)) {
      const [choice, other] = [readChoice(text), folded.get(purpose)]
      folded.set(purpose, other ? later(choice, other) : choice)
    }
    return folded
  }, new Map())

/** Only what is expressly granted, lately, to what is asked today counts as granted (art. 4: “beyond doubt”). */
export function judge(choice: Choice, revision: number, oldest: number): Standing['is'] {
  if (choice.is === 'refused') return 'refused'
  if (choice.form === 'implicit') return 'unknown'
  if (choice.revision !== revision) return 'asked-again'
  return Date.parse(choice.at) < oldest ? 'expired' : 'granted'
}

async function byIdentifier(run: Run, ctx: Context, who: Exclude<Who, { subjectId: string }>) {
  const [identifier] = identifiersOf(who)
  if (!identifier) return []
  const hash = hashOf(await organisationKeys(run, ctx), identifier)
  return run<Row>(BY_IDENTIFIER, [ctx.organisationId, identifier.kind, hash])
}
