// The answer for one item of a list: a purpose, a disclosure, a transfer. Its needs carry the item's place in the facts.
import type { Part } from '../answer.ts'
import type { Declarations } from '../facts/declare.ts'
import { processingDeclarations } from '../facts/processing.ts'
import type { Reading, Rule } from '../rule.ts'
import { decide, lifted, type Tier } from './decide.ts'
import { becauseOf, needsOf, readingsOf } from './explain.ts'

export type DecidedPart<Conclusion extends string> = {
  readonly part: Part<Conclusion>
  /** Paths of the facts the part waits for. */
  readonly blocking: readonly string[]
  readonly readings: readonly Reading[]
}

/** Where an item's fact stands: `necessary` of `transfers.1` is `transfers.1.necessary`; `shared` facts are the processing's. */
const placedIn = (path: string, shared: readonly string[]) => (name: string) =>
  shared.includes(name) ? name : `${path}.${name}`

export const decidePart = <Item, Conclusion extends string>(
  path: string,
  tiers: readonly Tier<Item, Conclusion>[],
  item: Item,
  shared: readonly string[] = [],
  declarations: Declarations = processingDeclarations,
): DecidedPart<Conclusion> => {
  const { conclusion, holding, blocking, open } = decide(tiers, item)
  const exceptions = lifted(tiers, item)
  const placed = placedIn(path, shared)
  return {
    part: {
      path,
      conclusion,
      because: [
        ...holding.map(rule => becauseOf(rule, item)),
        ...exceptions.map(({ rule, exception }) => becauseOf(exception, item, rule.id)),
      ],
      needs: needsOf(declarations, blocking.map(placed), open.map(placed)),
    },
    blocking: blocking.map(placed),
    readings: readingsOf([...holding, ...exceptions.map(({ exception }) => exception)], item),
  }
}

/** The facts that duties of one item could still turn on. */
export const partDutyNeeds = <Item>(
  path: string,
  rules: readonly Rule<Item, string>[],
  item: Item,
  shared: readonly string[] = [],
): string[] =>
  rules.flatMap(rule => {
    const verdict = rule.holds(item)
    return typeof verdict === 'boolean' ? [] : verdict.map(placedIn(path, shared))
  })
