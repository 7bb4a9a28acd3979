// Why the regime is what it is: the law's reasons that hold, without those that lift another.
import type { LawAnswer } from '@himaya/register/records'
import type { Snapshot } from '../snapshot.ts'

export type Because = LawAnswer['because'][number]

/** Reasons that only say the law applies at all belong to who files, not to why. */
const isScope = ({ cites }: Because) => cites.some(cite => /^loi-09-08:2(-|$)/.test(cite))

export const triggersOf = ({ decision }: Snapshot): readonly Because[] =>
  decision.regime.because.filter(because => because.lifts === undefined && !isScope(because))

export const scopeReasonsOf = ({ decision }: Snapshot): readonly Because[] =>
  decision.regime.because.filter(because => because.lifts === undefined && isScope(because))
