// Which step may follow which. Everything else is refused with `filing-wrong-state`.
import { clockKindOf } from './clocks.ts'
import type { Filing, FilingState } from './records.ts'

export type Step =
  | 'file'
  | 'receipt'
  | 'authorised'
  | 'refused'
  | 'extended'
  | 'switched'
  | 'withdrawn'
  | 'abandon'

type Standing = Pick<Filing, 'kind' | 'state' | 'extendedOn'>

const after: Readonly<Record<Step, FilingState>> = {
  file: 'filed',
  receipt: 'receipt',
  authorised: 'authorised',
  refused: 'refused',
  extended: 'filed',
  switched: 'switched',
  withdrawn: 'withdrawn',
  abandon: 'abandoned',
}

/** A declaration gets a receipt, may be switched (art. 20); a request is authorised, refused, extended once (D.28). */
export function stepsFrom({ kind, state, extendedOn }: Standing): readonly Step[] {
  const isDeclaration = clockKindOf(kind) === 'declaration'
  switch (state) {
    case 'prepared':
      return ['file', 'abandon']
    case 'filed':
      if (isDeclaration) return ['receipt', 'switched']
      return extendedOn === null ? ['authorised', 'refused', 'extended'] : ['authorised', 'refused']
    case 'receipt':
      return ['switched', 'withdrawn']
    case 'authorised':
      return ['withdrawn']
    default:
      return []
  }
}

/** The state after the step, or `null` when it is not possible from here. */
export const stateAfter = (standing: Standing, step: Step): FilingState | null =>
  stepsFrom(standing).includes(step) ? after[step] : null
