// Whether a hold keeps rows today.
import type { Meaning } from '@himaya/ui/mark'
import type { Hold } from '../records.ts'

export type HoldStanding = 'open' | 'coming' | 'over' | 'released'

export const standingOf = (hold: Pick<Hold, 'from' | 'until' | 'releasedAt'>, today: string): HoldStanding =>
  hold.releasedAt
    ? 'released'
    : hold.from > today
      ? 'coming'
      : hold.until !== null && hold.until < today
        ? 'over'
        : 'open'

export const meaningOfHold: Readonly<Record<HoldStanding, Meaning | undefined>> = {
  open: 'needs',
  coming: undefined,
  over: undefined,
  released: undefined,
}
