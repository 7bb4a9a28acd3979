// States that ensure sufficient protection (art. 43), by CNDP deliberation 236-2015 of 18 December 2015. The deliberation
// itself could not be opened: its address, count and composition come from a secondary reading (European Union and
// Economic Area without Croatia, the United Kingdom, Switzerland, Canada). The list is a default that an organisation
// may edit; names of States come from Intl.DisplayNames.
import type { Citation } from '../citation.ts'
import type { Certainty } from '../words/certainty.ts'

export type AdequateState = {
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  /** First civil day on which the listing holds. */
  readonly from: string
  /** Last civil day on which it holds, where it was struck off. */
  readonly until?: string
  readonly cites: readonly Citation[]
  /** How many independent readings name the State. */
  readonly readings: 1 | 2
}

/** What an organisation enters when the Commission amends its list before this one is brought up to date. */
export type StateAmendment = Pick<AdequateState, 'state' | 'from' | 'until'>

const LISTED =
  'AT BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
const NAMED_TWICE = new Set('AT BG CA CY DE DK EE ES FI FR GR HU IE IS IT LI LV NL'.split(' '))

export const adequateStates: readonly AdequateState[] = LISTED.split(' ').map(state => ({
  state,
  from: '2015-12-18',
  cites: ['loi-09-08:43', 'cndp:236-2015'],
  readings: NAMED_TWICE.has(state) ? 2 : 1,
}))

export const adequateStatesList = {
  source: 'https://www.cndp.ma/wp-content/uploads/2023/12/deliberation-n-236-2015-18-12-2015.pdf',
  certainty: 'secondary' satisfies Certainty,
  checkedOn: '2026-11-22',
} as const

type Listing = Pick<AdequateState, 'state' | 'from' | 'until'>

/** The list with an organisation's amendments: what it enters for a State stands in the place of our entry for it. */
export const amended = (amendments: readonly StateAmendment[] = []): readonly Listing[] =>
  amendments.length === 0
    ? adequateStates
    : [
        ...adequateStates.filter(listed => amendments.every(({ state }) => state !== listed.state)),
        ...amendments,
      ]

/** Is the State on the list on that civil day? Before 18 December 2015 the earlier list (465-2013) is not known here. */
export const isAdequate = (state: string, day: string, amendments: readonly StateAmendment[] = []): boolean =>
  amended(amendments).some(
    listed =>
      listed.state === state && listed.from <= day && (listed.until === undefined || day <= listed.until),
  )
