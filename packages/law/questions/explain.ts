// The words of an answer: reasons, needs, readings and reviews out of rules and declared facts. Made only when someone
// reads them, so that a decision itself stays fast.
import type { Because, Duty, Need, Review, UsedFact } from '../answer.ts'
import { type Declarations, declaredAt } from '../facts/declare.ts'
import type { Exception, Reading, Rule } from '../rule.ts'

export const becauseOf = <Facts>(passage: Exception<Facts>, facts: Facts, lifts?: string): Because => ({
  rule: passage.id,
  cites: passage.cites,
  label: passage.label,
  confidence: passage.confidence,
  text: passage.says(facts),
  ...(lifts !== undefined && { lifts }),
  evidence: passage.evidence?.(facts) ?? [],
})

/** Each reading once, in the order in which it was met. */
export const onlyOnce = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map(reading => [reading.id, reading])).values(),
]

export const readingsOf = <Facts>(passages: readonly Exception<Facts>[], facts: Facts): Reading[] =>
  onlyOnce(
    passages.flatMap(({ reading }) => {
      const found = typeof reading === 'function' ? reading(facts) : reading
      return found ? [found] : []
    }),
  )

export const reviewsOf = <Facts>(passages: readonly Exception<Facts>[]): Review[] =>
  passages.flatMap(({ id, cites, review }) => (review ? [{ rule: id, cites, text: review }] : []))

/** The duties whose condition holds on these facts. */
export const dueOf = <Facts>(rules: readonly Rule<Facts, 'duty' | 'blocking'>[], facts: Facts) =>
  rules.filter(rule => rule.holds(facts) === true)

/** Duties that are due, as an answer tells them. */
export const told = <Facts>(due: readonly Rule<Facts, 'duty' | 'blocking'>[], facts: Facts): Duty[] =>
  due.map(rule => ({
    rule: rule.id,
    cites: rule.cites,
    label: rule.label,
    text: rule.says(facts),
    blocking: rule.concludes === 'blocking',
  }))

export const dutiesOf = <Facts>(rules: readonly Rule<Facts, 'duty' | 'blocking'>[], facts: Facts): Duty[] =>
  told(dueOf(rules, facts), facts)

/** The facts duties could still turn on. */
export const dutyNeeds = <Facts>(rules: readonly Rule<Facts, string>[], facts: Facts): string[] =>
  rules.flatMap(rule => {
    const verdict = rule.holds(facts)
    return typeof verdict === 'boolean' ? [] : verdict
  })

/** Needs in order, each fact once; what settles the conclusion comes first. `prefix` is where the facts sit. */
export const needsOf = (
  declarations: Declarations,
  blocking: readonly string[],
  open: readonly string[],
): Need[] => {
  const settling = new Set(blocking)
  return [...settling, ...new Set(open.filter(path => !settling.has(path)))].map(path => {
    const { question, help, cites } = declaredAt(declarations, path)
    return { fact: path, question, help, cites, settles: settling.has(path) ? 'conclusion' : 'reasons' }
  })
}

const askedBy = new WeakMap<object, readonly string[]>()

/** What a rule and its exceptions ask for; rules do not change, so it is found out once. */
const namesOf = <Facts>(rule: Exception<Facts>): readonly string[] => {
  const found = askedBy.get(rule)
  if (found) return found
  const exceptions = 'unless' in rule ? (rule as Rule<Facts, string>).unless : []
  const names = [...new Set([...rule.asks, ...exceptions.flatMap(exception => exception.asks)])]
  askedBy.set(rule, names)
  return names
}

/** The facts these rules ask for that are known, in the order of asking. */
export const usedFactsOf = <Facts>(rules: readonly Exception<Facts>[], facts: Facts): UsedFact[] => {
  const used: UsedFact[] = []
  const seen = new Set<string>()
  for (const rule of rules)
    for (const name of namesOf(rule)) {
      if (seen.has(name)) continue
      seen.add(name)
      const value = facts[name as keyof Facts]
      if (value !== undefined) used.push({ fact: name, value })
    }
  return used
}

/** A value made on first reading and kept. */
export const lazily = <Value>(make: () => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
