// What an organisation sets about the law: values of its own where the law leaves a practice, days of its calendar, States
// as the CNDP's list is amended. Each with its reason, in the evidence, and read by every question it asks.
import { record } from '@himaya/evidence/door'
import { addMonths, isDay } from '@himaya/law/calendar'
import { adequateStates } from '@himaya/law/cndp/adequate-states'
import { holidayNames, holidays } from '@himaya/law/cndp/holidays'
import { countryCodes } from '@himaya/law/facts/country-codes'
import type { LegalValue } from '@himaya/law/legal-value'
import { legalValues, valueNamed } from '@himaya/law/values'
import { lawSettingHistory, lawSettingsNow, setLawSetting } from '@himaya/organisation/door'
import type { LawSetting, LawSettingContent } from '@himaya/organisation/records'
import type { Context } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { stateDaysReversed, valueStatutory } from '../problems.ts'
import { type OwnLists, OwnValueChange, type ValueLine } from '../records.ts'

const changeOf = ({ organisationId, changeId, name, content, reason, setAt, setBy }: LawSetting) =>
  OwnValueChange.parse({
    ...{ organisationId, changeId, reason, setAt, setBy },
    valueId: name,
    ownValue: content !== null && 'value' in content ? content.value : null,
  })

const lineOf = (value: LegalValue, today: string, own: LawSetting | undefined): ValueLine => ({
  valueId: value.id,
  title: value.title,
  unit: value.unit,
  label: value.label,
  certainty: value.certainty,
  cites: [...value.cites],
  value: value.on(today) ?? null,
  steps: [...value.steps],
  checkedOn: value.checkedOn,
  overdue: addMonths(value.checkedOn, 12) < today,
  own: own && own.content !== null ? changeOf(own) : null,
})

/** Those not checked for a year first. */
export const listValues = (ctx: Context): Promise<{ on: string; values: ValueLine[] }> =>
  ctx.transaction(async tx => {
    const on = ctx.clock.today()
    const settings = (await lawSettingsNow(tx)).filter(({ kind }) => kind === 'value')
    const values = legalValues
      .map(value =>
        lineOf(
          value,
          on,
          settings.find(({ name }) => name === value.id),
        ),
      )
      .toSorted((one, other) => Number(other.overdue) - Number(one.overdue))
    return { on, values }
  })

export const valueHistory = (ctx: Context, valueId: string): Promise<{ changes: OwnValueChange[] }> =>
  ctx.transaction(async tx => {
    if (!valueNamed(valueId)) throw new Problem(notFound)
    return { changes: (await lawSettingHistory(tx, 'value', valueId)).map(changeOf) }
  })

/** Throws `library-value-statutory` for a value that is more than a practice. */
export function setValue(
  ctx: Context,
  { valueId, value, reason }: { valueId: string; value: number | null; reason: string },
): Promise<ValueLine> {
  const legal = valueNamed(valueId)
  if (!legal) throw new Problem(notFound)
  if (legal.label !== 'practice') throw new Problem(valueStatutory)
  return ctx.transaction(async tx => {
    const content = value === null ? null : { value }
    const set = await setLawSetting(tx, ctx, { kind: 'value', name: valueId, content, reason })
    await record(tx, ctx, {
      kind: value === null ? 'library.value-taken-back' : 'library.value-set',
      subject: { type: 'legal-value', id: valueId },
      payload: { value, practice: legal.on(ctx.clock.today()) ?? null, reason },
    })
    return lineOf(legal, ctx.clock.today(), set)
  })
}

/** The holidays from this year to the next but one, and the listed States, with what the organisation set of them. */
export const ownLists = (ctx: Context): Promise<OwnLists> =>
  ctx.transaction(async tx => {
    const settings = (await lawSettingsNow(tx)).filter(({ content }) => content !== null)
    const today = ctx.clock.today()
    const [first, last] = [today.slice(0, 4), String(Number(today.slice(0, 4)) + 2)]
    const inView = (day: string) => day.slice(0, 4) >= first && day.slice(0, 4) <= last
    const days = settings.flatMap(({ kind, name, content, reason }) =>
      kind === 'holiday' && content !== null && 'worked' in content
        ? [{ day: name, worked: content.worked, reason }]
        : [],
    )
    const states = settings.flatMap(({ kind, name, content, reason }) =>
      kind === 'state' && content !== null && 'from' in content
        ? [{ state: name, from: content.from, until: content.until, reason }]
        : [],
    )
    const known = holidays.filter(({ day }) => inView(day))
    return {
      holidays: [
        ...known.map(({ day, name, certainty }) => ({
          day,
          name: holidayNames[name],
          certainty,
          own: days.find(own => own.day === day) ?? null,
        })),
        ...days
          .filter(own => known.every(({ day }) => day !== own.day))
          .map(own => ({ day: own.day, name: null, certainty: null, own })),
      ].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      states: [
        ...adequateStates.map(({ state, from, until }) => ({
          state,
          from,
          until: until ?? null,
          own: states.find(own => own.state === state) ?? null,
        })),
        ...states
          .filter(own => adequateStates.every(({ state }) => state !== own.state))
          .map(own => ({ state: own.state, from: null, until: null, own })),
      ],
    }
  })

const setList = (
  ctx: Context,
  kind: 'holiday' | 'state',
  name: string,
  content: LawSettingContent | null,
  reason: string,
): Promise<void> =>
  ctx.transaction(async tx => {
    await setLawSetting(tx, ctx, { kind, name, content, reason })
    await record(tx, ctx, {
      kind: content === null ? 'library.list-taken-back' : 'library.list-amended',
      subject: { type: kind, id: name },
      payload: { ...(content ?? {}), reason },
    })
  })

/** A day that is a holiday after all, or is worked after all; `null` goes back to the calendar. */
export async function setHoliday(
  ctx: Context,
  { day, worked, reason }: { day: string; worked: boolean | null; reason: string },
): Promise<OwnLists> {
  if (!isDay(day)) throw new Problem(notFound)
  await setList(ctx, 'holiday', day, worked === null ? null : { worked }, reason)
  return ownLists(ctx)
}

type SetState = {
  readonly state: string
  readonly listed: { readonly from: string; readonly until: string | null } | null
  readonly reason: string
}

/** From and until when the CNDP lists a State; `null` goes back to our list. Throws `library-state-days-reversed`. */
export async function setState(ctx: Context, { state, listed, reason }: SetState): Promise<OwnLists> {
  if (!countryCodes.has(state) || state === 'MA') throw new Problem(notFound)
  if (listed?.until && listed.until < listed.from) throw new Problem(stateDaysReversed)
  await setList(ctx, 'state', state, listed, reason)
  return ownLists(ctx)
}
