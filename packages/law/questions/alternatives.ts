// What would lower the regime: the smallest changes an organisation could make – drop a category of data, a purpose, a link,
// confine access – after which the law asks for less. Searched only when someone reads them.
import type { Change, Counterfactual } from '../answer.ts'
import { contradictionsIn } from '../facts/contradictions.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import type { Translated } from '../words/language.ts'
import type { Regime } from '../words/regimes.ts'
import { alternativeWords } from './alternative-words.ts'
import { type Move, movesOn } from './moves.ts'
import { strictness } from './regime-rules.ts'

/** What there is to search in: the moves that may matter, how facts are judged, and which conclusions are worse. */
export type Search<Facts, Conclusion extends string> = {
  readonly moves: readonly Move<Facts>[]
  readonly settle: (facts: Facts) => Conclusion | 'undetermined'
  /** Worst first. */
  readonly ladder: readonly Conclusion[]
  readonly canBe: (facts: Facts) => boolean
  readonly words: (conclusion: Conclusion, actions: readonly Translated[]) => Translated
}

const MOST_TOGETHER = 3
const MOST_SHOWN = 6

/** The facts after these changes; a change replaces one fact whole. */
export const applyChanges = <Facts extends object>(facts: Facts, changes: readonly Change[]): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
})

const changesBetween = <Facts extends object>(before: Facts, after: Facts): Change[] =>
  (Object.keys(after) as (keyof Facts & string)[])
    .filter(fact => before[fact] !== after[fact])
    .map(fact => ({ fact, from: before[fact], to: after[fact] }))

const after = <Facts>(facts: Facts, moves: readonly Move<Facts>[]) =>
  moves.reduce((changed, move) => move.make(changed), facts)

/** Choices of `size` moves, in the order in which the moves are listed. */
const choose = <Each>(moves: readonly Each[], size: number, from = 0): Each[][] =>
  size === 0
    ? [[]]
    : moves
        .slice(from)
        .flatMap((move, index) => choose(moves, size - 1, from + index + 1).map(rest => [move, ...rest]))

/** When no few moves are enough: all of them, less each one that is not needed. */
const shrunk = <Each>(moves: readonly Each[], lowers: (moves: readonly Each[]) => boolean): Each[][] => {
  if (!lowers(moves)) return []
  let kept = [...moves]
  for (const move of moves) {
    const fewer = kept.filter(other => other !== move)
    if (lowers(fewer)) kept = fewer
  }
  return [kept]
}

/** The smallest sets of changes after which a settled conclusion is less bad, smallest first, then the best of them. */
export const counterfactuals = <Facts extends object, Conclusion extends string>(
  facts: Facts,
  conclusion: Conclusion,
  { moves, settle, ladder, canBe, words }: Search<Facts, Conclusion>,
): readonly Counterfactual<Conclusion>[] => {
  const rank = (one: Conclusion) => ladder.indexOf(one)
  const lowered = (chosen: readonly Move<Facts>[]): Conclusion | undefined => {
    const changed = after(facts, chosen)
    const then = settle(changed)
    return then !== 'undetermined' && rank(then) > rank(conclusion) && canBe(changed) ? then : undefined
  }
  let found: Move<Facts>[][] = []
  for (let size = 1; size <= MOST_TOGETHER && found.length === 0; size++)
    found = choose(moves, size).filter(lowered)
  if (found.length === 0) found = shrunk(moves, chosen => lowered(chosen) !== undefined)
  return found
    .map(chosen => ({ chosen, better: lowered(chosen) ?? conclusion }))
    .sort((one, other) => rank(other.better) - rank(one.better))
    .slice(0, MOST_SHOWN)
    .map(({ chosen, better }) => ({
      changes: changesBetween(facts, after(facts, chosen)),
      conclusion: better,
      text: words(
        better,
        chosen.map(move => move.words(facts)),
      ),
    }))
}

/** What would lower a settled regime. */
export const alternativesTo = (
  facts: ProcessingFacts,
  regime: Regime | 'undetermined' | 'not-in-force',
  settle: (facts: ProcessingFacts) => Regime | 'undetermined',
): readonly Counterfactual<Regime>[] =>
  regime === 'prohibited' || regime === 'authorisation'
    ? counterfactuals(facts, regime, {
        moves: movesOn(facts),
        settle,
        ladder: strictness,
        canBe: changed => contradictionsIn(changed).length === 0,
        words: alternativeWords,
      })
    : []
