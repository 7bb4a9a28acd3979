// What would lower the regime: the smallest changes an organisation could make – drop a category of data, a purpose, a link,
// confine access – after which the law asks for less. Searched only when someone reads them.
import type { Change, Counterfactual } from '../answer.ts'
import { contradictionsIn } from '../facts/contradictions.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import type { Regime } from '../words/regimes.ts'
import { alternativeWords } from './alternative-words.ts'
import { type Move, movesOn } from './moves.ts'
import { strictness } from './regime-rules.ts'

export type Settle = (facts: ProcessingFacts) => Regime | 'undetermined'

const MOST_TOGETHER = 3
const MOST_SHOWN = 6

const rank = (regime: Regime) => strictness.indexOf(regime)

/** The facts after these changes; a change replaces one fact whole. */
export const applyChanges = (facts: ProcessingFacts, changes: readonly Change[]): ProcessingFacts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
})

const changesBetween = (before: ProcessingFacts, after: ProcessingFacts): Change[] =>
  (Object.keys(after) as (keyof ProcessingFacts)[])
    .filter(fact => before[fact] !== after[fact])
    .map(fact => ({ fact, from: before[fact], to: after[fact] }))

const after = (facts: ProcessingFacts, moves: readonly Move[]) =>
  moves.reduce((changed, move) => move.make(changed), facts)

/** Choices of `size` moves, in the order in which the moves are listed. */
const choose = (moves: readonly Move[], size: number, from = 0): Move[][] =>
  size === 0
    ? [[]]
    : moves
        .slice(from)
        .flatMap((move, index) => choose(moves, size - 1, from + index + 1).map(rest => [move, ...rest]))

/** When no few moves are enough: all of them, less each one that is not needed. */
const shrunk = (moves: readonly Move[], lowers: (moves: readonly Move[]) => boolean): Move[][] => {
  if (!lowers(moves)) return []
  let kept = [...moves]
  for (const move of moves) {
    const fewer = kept.filter(other => other !== move)
    if (lowers(fewer)) kept = fewer
  }
  return [kept]
}

/** The smallest sets of changes that lower a settled regime, smallest first, then those that lower it most. */
export const alternativesTo = (
  facts: ProcessingFacts,
  regime: Regime | 'undetermined' | 'not-in-force',
  settle: Settle,
): readonly Counterfactual<Regime>[] => {
  if (regime !== 'prohibited' && regime !== 'authorisation') return []
  const moves = movesOn(facts)
  const lowered = (chosen: readonly Move[]): Regime | undefined => {
    const changed = after(facts, chosen)
    const then = settle(changed)
    return then !== 'undetermined' && rank(then) > rank(regime) && contradictionsIn(changed).length === 0
      ? then
      : undefined
  }
  let found: Move[][] = []
  for (let size = 1; size <= MOST_TOGETHER && found.length === 0; size++)
    found = choose(moves, size).filter(lowered)
  if (found.length === 0) found = shrunk(moves, chosen => lowered(chosen) !== undefined)
  return found
    .map(chosen => ({ chosen, conclusion: lowered(chosen) ?? regime }))
    .sort((one, other) => rank(other.conclusion) - rank(one.conclusion))
    .slice(0, MOST_SHOWN)
    .map(({ chosen, conclusion }) => ({
      changes: changesBetween(facts, after(facts, chosen)),
      conclusion,
      text: alternativeWords(
        conclusion,
        chosen.map(move => move.words(facts)),
      ),
    }))
}
