// Every legal number in one list: to be shown, checked once a year and, where it is no more than the CNDP's practice,
// replaced by an organisation. The lists and forms that are edited as data stand beside the numbers in the yearly check.
import { addMonths, type Day } from './calendar.ts'
import type { Citation } from './citation.ts'
import { adequateStatesList } from './cndp/adequate-states.ts'
import { deliberations } from './cndp/deliberations.ts'
import { forms } from './cndp/forms.ts'
import { type Fault, fault } from './facts/fault.ts'
import type { LegalValue } from './legal-value.ts'
import { otherLaws } from './other-laws/other-laws.ts'
import { enforcementValues } from './values-enforcement.ts'
import { peopleValues } from './values-people.ts'
import { timeValues } from './values-time.ts'
import type { Certainty } from './words/certainty.ts'
import type { DutyLabel } from './words/duty-labels.ts'
import type { Translated } from './words/language.ts'

export const legalValues: readonly LegalValue[] = [...timeValues, ...enforcementValues, ...peopleValues]

export const valueNamed = (id: string): LegalValue | undefined => legalValues.find(value => value.id === id)

/** Something that must be looked up again from time to time, because it changes without notice. */
export type Checked = {
  readonly kind: 'value' | 'list' | 'form' | 'deliberation' | 'other-law'
  readonly id: string
  readonly title: Translated
  readonly label: DutyLabel
  readonly certainty: Certainty
  readonly cites: readonly Citation[]
  /** Where it was published or seen. */
  readonly source: string
  readonly checkedOn: Day
}

/** Everything that carries the day on which it was last checked. */
export const checkedData: readonly Checked[] = [
  ...legalValues.map(
    ({ id, title, label, certainty, cites, steps, checkedOn }): Checked => ({
      kind: 'value',
      ...{ id, title, label, certainty, cites, checkedOn },
      source: steps.at(-1)?.published ?? '',
    }),
  ),
  {
    kind: 'list',
    id: 'adequate-states',
    title: {
      fr: 'États assurant une protection suffisante',
      ar: 'الدول التي تضمن مستوى حماية كافيا',
      en: 'States with sufficient protection',
    },
    label: 'statutory',
    cites: ['loi-09-08:43', 'cndp:236-2015'],
    ...adequateStatesList,
  },
  ...forms.map(
    ({ code, title, certainty, source, checkedOn }): Checked => ({
      kind: 'form',
      id: code,
      label: 'practice',
      cites: [],
      ...{ title, certainty, source, checkedOn },
    }),
  ),
  ...deliberations.map(
    ({ id, subject, certainty, source, checkedOn }): Checked => ({
      kind: 'deliberation',
      label: 'practice',
      cites: [`cndp:${id}`],
      title: subject,
      ...{ id, certainty, source, checkedOn },
    }),
  ),
  ...otherLaws.map(
    ({ id, title, source, checkedOn, passages }): Checked => ({
      kind: 'other-law',
      label: 'statutory',
      cites: passages.flatMap(({ cites }) => cites ?? []),
      certainty: passages.every(({ certainty }) => certainty === 'read') ? 'read' : 'secondary',
      ...{ id, title, source, checkedOn },
    }),
  ),
]

const YEAR_IN_MONTHS = 12

/** What nobody has checked for a year on that civil day, the oldest first. */
export const uncheckedSince = (on: Day): readonly Checked[] =>
  checkedData
    .filter(({ checkedOn }) => addMonths(checkedOn, YEAR_IN_MONTHS) < on)
    .sort((one, other) => (one.checkedOn < other.checkedOn ? -1 : 1))

/** Why these values of an organisation's own cannot stand; empty when they can. `statutory` values are never replaced. */
export const faultsOfOwnValues = (own: Readonly<Record<string, unknown>>): readonly Fault[] =>
  Object.entries(own).flatMap(([id, given]) => {
    const value = valueNamed(id)
    if (!value) return [fault('unknown-fact', id)]
    if (value.label !== 'practice') return [fault('not-a-practice', id)]
    return Number.isSafeInteger(given) && (given as number) >= 0 ? [] : [fault('negative-count', id)]
  })
