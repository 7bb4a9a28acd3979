// A rule of law as data: what it cites, which facts it asks for, when it holds, and what it concludes. There are three
// answers – holds, fails, needs these facts – and an unknown fact is never taken for false. Nothing here does I/O.
import type { Citation } from './citation.ts'
import type { DutyLabel } from './words/duty-labels.ts'
import type { Translated } from './words/language.ts'

/** `true`: holds · `false`: fails · a list: cannot be said without the facts at these paths (`data`, `disclosures.0.to`). */
export type Verdict = boolean | readonly string[]

/** Where the texts diverge, are silent, or are known only at second hand, and what we encode (docs/readings/). */
export type Reading = {
  readonly id: string
  readonly cites: readonly Citation[]
  /** The two ways to read the passage, and which one we encode and why. */
  readonly doubt: Translated
  readonly encoded: Translated
}

/** `wording`: the text says so · `reading`: our reading of it · `practice`: the CNDP's practice or a secondary source. */
export type Confidence = 'wording' | 'reading' | 'practice'

/** Something that may hold of some facts. It receives the facts it asks for, and only those. */
export type Condition<Facts> = {
  readonly asks: readonly (keyof Facts & string)[]
  readonly holds: (facts: Facts) => Verdict
}

/** The facts a condition asked for, each of them known. */
export type Known<Facts, Asked extends keyof Facts> = {
  readonly [Key in Asked]-?: Exclude<Facts[Key], undefined>
}

type Passage<Facts> = {
  /** Stable, readable, unique: `art-12-1-e`. */
  readonly id: string
  readonly cites: readonly [Citation, ...Citation[]]
  /** The reason, told of these facts, as one whole sentence. Called only when a person reads. */
  readonly says: (facts: Facts) => Translated
  /** Where the facts come from, such as the columns that carry the data. */
  readonly evidence?: (facts: Facts) => readonly string[]
  /** The doubt in which these facts are judged, if the passage leaves one. */
  readonly reading?: Reading | ((facts: Facts) => Reading | undefined)
  readonly label: DutyLabel
  readonly confidence: Confidence
  /** Set when a person must look before anyone acts on the conclusion, and what to look at. */
  readonly review?: Translated
}

/** A passage that lifts a rule: labelled and cited like any other. */
export type Exception<Facts> = Condition<Facts> & Passage<Facts>

export type Rule<Facts, Conclusion extends string> = Exception<Facts> & {
  readonly concludes: Conclusion
  readonly unless: readonly Exception<Facts>[]
}

/** These rules and the exceptions that lift them, each once. */
export const withExceptions = <Facts>(rules: readonly Rule<Facts, string>[]): Exception<Facts>[] => [
  ...new Set(rules.flatMap((rule): Exception<Facts>[] => [rule, ...rule.unless])),
]

type Written<Facts> = Omit<Passage<Facts>, 'label' | 'confidence'> & {
  readonly label?: DutyLabel
  readonly confidence?: Confidence
}
type WhenAsked<Facts, Asked extends keyof Facts & string> = {
  readonly asks: readonly Asked[]
  readonly holds: (facts: Known<Facts, Asked>) => Verdict
}
type WhenComposed<Facts> = { readonly when: Condition<Facts> }

const knowing = <Facts, Asked extends keyof Facts & string>(
  asks: readonly Asked[],
  holds: (facts: Known<Facts, Asked>) => Verdict,
): Condition<Facts> => ({
  asks,
  holds: facts => {
    let missing: string[] | undefined
    for (const name of asks) {
      if (facts[name] !== undefined) continue
      if (missing) missing.push(name)
      else missing = [name]
    }
    return missing ?? holds(facts as unknown as Known<Facts, Asked>)
  },
})

/** The rule writers for one set of facts, so that a rule can only ask for facts that are declared. */
export const over = <Facts>() => {
  /** A condition that is put only once every fact it asks for is known. */
  const given = <const Asked extends keyof Facts & string>(
    asks: readonly Asked[],
    holds: (facts: Known<Facts, Asked>) => Verdict,
  ): Condition<Facts> => knowing<Facts, Asked>(asks, holds)

  /** Only its two parts: a rule used as another's condition lends neither its name nor its words. */
  const condition = <const Asked extends keyof Facts & string>(
    written: WhenAsked<Facts, Asked> | WhenComposed<Facts>,
  ): Condition<Facts> => {
    const { asks, holds } =
      'when' in written ? written.when : knowing<Facts, Asked>(written.asks, written.holds)
    return { asks, holds }
  }

  const rule = <const Conclusion extends string, const Asked extends keyof Facts & string = never>(
    written: Written<Facts> & {
      readonly concludes: Conclusion
      readonly unless?: readonly Exception<Facts>[]
    } & (WhenAsked<Facts, Asked> | WhenComposed<Facts>),
  ): Rule<Facts, Conclusion> => ({
    ...passage(written),
    ...condition(written),
    concludes: written.concludes,
    unless: written.unless ?? [],
  })

  const exception = <const Asked extends keyof Facts & string = never>(
    written: Written<Facts> & (WhenAsked<Facts, Asked> | WhenComposed<Facts>),
  ): Exception<Facts> => ({ ...passage(written), ...condition(written) })

  const passage = (written: Written<Facts>): Passage<Facts> => ({
    id: written.id,
    cites: written.cites,
    says: written.says,
    label: written.label ?? 'statutory',
    confidence: written.confidence ?? 'wording',
    ...(written.evidence && { evidence: written.evidence }),
    ...(written.reading && { reading: written.reading }),
    ...(written.review && { review: written.review }),
  })

  return { given, rule, exception }
}

const union = <Facts>(conditions: readonly Condition<Facts>[]) => [
  ...new Set(conditions.flatMap(condition => condition.asks)),
]

/**
 * Holds if all hold; fails as soon as one fails, whatever is still unknown. While it can neither hold nor fail it asks
 * for the first unknown only: what follows may never be needed.
 */
export const all = <Facts>(...conditions: readonly Condition<Facts>[]): Condition<Facts> => ({
  asks: union(conditions),
  holds: facts => {
    let missing: readonly string[] | undefined
    for (const { holds } of conditions) {
      const verdict = holds(facts)
      if (verdict === false) return false
      if (verdict !== true) missing ??= verdict
    }
    return missing ?? true
  },
})

/** Holds as soon as one holds, whatever is still unknown; fails if all fail. */
export const any = <Facts>(...conditions: readonly Condition<Facts>[]): Condition<Facts> => ({
  asks: union(conditions),
  holds: facts => {
    let missing: readonly string[] | undefined
    for (const { holds } of conditions) {
      const verdict = holds(facts)
      if (verdict === true) return true
      if (verdict !== false) missing = missing ? [...missing, ...verdict] : verdict
    }
    return missing ?? false
  },
})

/** Holds where the other fails, and fails where it holds; what is unknown stays unknown. */
export const not = <Facts>({ asks, holds }: Condition<Facts>): Condition<Facts> => ({
  asks,
  holds: facts => {
    const verdict = holds(facts)
    return typeof verdict === 'boolean' ? !verdict : verdict
  },
})

/** What can be said of one item of a list: yes, no, or not without its fact of that name. */
export type ItemVerdict = boolean | string

/** Whether the test holds of some item; where it cannot be said, the paths of the facts to ask for. */
export const someOf = <Item>(
  list: string,
  items: readonly Item[],
  test: (item: Item) => ItemVerdict,
): Verdict => {
  let missing: string[] | undefined
  for (let index = 0; index < items.length; index++) {
    const verdict = test(items[index] as Item)
    if (verdict === true) return true
    if (verdict === false) continue
    const path = `${list}.${index}.${verdict}`
    if (missing) missing.push(path)
    else missing = [path]
  }
  return missing ?? false
}

/** Yes and no exchanged; what is unknown stays unknown. */
export const opposite = (verdict: ItemVerdict): ItemVerdict =>
  typeof verdict === 'boolean' ? !verdict : verdict

/** As `all` does for conditions: fails as soon as one fails, else asks for the first unknown. */
export const both = (one: ItemVerdict, other: ItemVerdict): ItemVerdict => {
  if (one === false || other === false) return false
  return one === true ? other : one
}

/** A rule holds if its condition does and no exception lifts it; exceptions are asked about once it would hold. */
export const evaluate = <Facts, Conclusion extends string>(
  rule: Rule<Facts, Conclusion>,
  facts: Facts,
): Verdict => {
  const verdict = rule.holds(facts)
  if (verdict === false) return false
  let missing: readonly string[] | undefined
  for (const { holds } of rule.unless) {
    const lifted = holds(facts)
    if (lifted === true) return false
    if (lifted !== false) missing = missing ? [...missing, ...lifted] : lifted
  }
  return verdict === true ? (missing ?? true) : verdict
}
