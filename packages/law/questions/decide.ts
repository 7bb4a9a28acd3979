// How rules become a conclusion. Tiers stand in the order in which they prevail; the first tier with a rule that holds
// gives the conclusion, unless a rule of a tier above it still lacks facts. This is the fast path: no text is made here.
import { evaluate, type Rule } from '../rule.ts'

export type Tier<Facts, Conclusion extends string> = {
  readonly concludes: Conclusion
  readonly rules: readonly Rule<Facts, Conclusion>[]
}

export type Decision<Facts, Conclusion extends string> = {
  readonly conclusion: Conclusion | 'undetermined'
  /** The tier that holds on the facts known, even where a tier above it is still open. */
  readonly provisional: Conclusion | undefined
  readonly holding: readonly Rule<Facts, Conclusion>[]
  /** Facts the conclusion waits for, nearest first. */
  readonly blocking: readonly string[]
  /** Facts that could only add reasons to the conclusion. */
  readonly open: readonly string[]
}

const nothing: readonly never[] = []

export const tier = <Facts, const Conclusion extends string>(
  concludes: Conclusion,
  rules: readonly Rule<Facts, NoInfer<Conclusion>>[],
): Tier<Facts, Conclusion> => ({ concludes, rules })

export const decide = <Facts, Conclusion extends string>(
  tiers: readonly Tier<Facts, Conclusion>[],
  facts: Facts,
): Decision<Facts, Conclusion> => {
  let blocking: string[] | undefined
  for (const { concludes, rules } of tiers) {
    let holding: Rule<Facts, Conclusion>[] | undefined
    let open: string[] | undefined
    for (const rule of rules) {
      const verdict = evaluate(rule, facts)
      if (verdict === false) continue
      if (verdict !== true) open = open ? [...open, ...verdict] : [...verdict]
      else if (holding) holding.push(rule)
      else holding = [rule]
    }
    if (holding)
      return {
        conclusion: blocking ? 'undetermined' : concludes,
        provisional: concludes,
        // What is left when nothing else holds is no reason while something else still may.
        holding: blocking ? holding.filter(rule => rule.asks.length > 0) : holding,
        blocking: blocking ?? nothing,
        open: open ?? nothing,
      }
    if (open) blocking = blocking ? [...blocking, ...open] : open
  }
  return {
    conclusion: 'undetermined',
    provisional: undefined,
    holding: nothing,
    blocking: blocking ?? nothing,
    open: nothing,
  }
}

/** The rules of these tiers whose condition holds but which an exception lifts, with the exceptions that lift them. */
export const lifted = <Facts, Conclusion extends string>(
  tiers: readonly Tier<Facts, Conclusion>[],
  facts: Facts,
) =>
  tiers
    .flatMap(({ rules }) => rules)
    .filter(rule => rule.unless.length > 0 && rule.holds(facts) === true)
    .flatMap(rule =>
      rule.unless
        .filter(exception => exception.holds(facts) === true)
        .map(exception => ({ rule, exception })),
    )
