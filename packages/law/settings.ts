// What an organisation may set about the law: the calendar, the list of States as the Commission amends it, and values
// that rest on the CNDP's practice only. A statutory value is never read from here (values.ts).
import type { Holidays } from './calendar.ts'
import type { StateAmendment } from './cndp/adequate-states.ts'

export type Settings = {
  /** Days not worked beside Saturday and Sunday; those of Morocco when left out. */
  readonly holidays?: Holidays | undefined
  /** States the Commission listed or struck off since our list was made. */
  readonly adequateStates?: readonly StateAmendment[] | undefined
  /** Values of its own in the place of the CNDP's practice, by the value's id. */
  readonly values?: Readonly<Record<string, number>> | undefined
}

export const noSettings: Settings = {}
