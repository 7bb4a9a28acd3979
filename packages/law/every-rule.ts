// Every rule and exception that some question decides by: what the library of the law shows beside an article, with the
// questions whose answers hang on it.
import type { Citation } from './citation.ts'
import { questions } from './questions/catalogue.ts'
import type { Confidence, Exception, Reading, Rule } from './rule.ts'
import type { DutyLabel } from './words/duty-labels.ts'

/** A rule as a reader meets it: what it cites and concludes, without the facts it is judged on. */
export type EncodedRule = {
  readonly id: string
  readonly cites: readonly [Citation, ...Citation[]]
  readonly label: DutyLabel
  readonly confidence: Confidence
  /** What it concludes, as its question names it; absent on an exception. */
  readonly concludes?: string
  /** On an exception: the rules it lifts. */
  readonly lifts: readonly string[]
  /** The questions that decide by it, by name. */
  readonly questions: readonly string[]
  /** The doubt it always carries; a doubt that hangs on the facts comes with the answer only. */
  readonly reading?: Reading
}

type Passage = Exception<never> & Partial<Pick<Rule<never, string>, 'concludes' | 'unless'>>
type Asked = { readonly question: string; readonly passage: Passage }

const asked: readonly Asked[] = questions.flatMap(({ name, rules }) =>
  rules.map(passage => ({ question: name, passage })),
)
const byId = Map.groupBy(asked, ({ passage }) => passage.id)
const liftedBy = (id: string) => [
  ...new Set(
    asked.flatMap(({ passage }) => (passage.unless?.some(each => each.id === id) ? [passage.id] : [])),
  ),
]

const told = ([first, ...others]: readonly Asked[]): EncodedRule[] => {
  if (!first) return []
  const { id, cites, label, confidence, concludes, reading } = first.passage
  return [
    {
      ...{ id, cites, label, confidence },
      lifts: liftedBy(id),
      questions: [...new Set([first, ...others].map(({ question }) => question))],
      ...(concludes !== undefined && { concludes }),
      ...(typeof reading === 'object' && { reading }),
    },
  ]
}

export const everyRule: readonly EncodedRule[] = [...byId.values()].flatMap(told)

const found: ReadonlyMap<string, EncodedRule> = new Map(everyRule.map(rule => [rule.id, rule]))

export const ruleOf = (id: string): EncodedRule | undefined => found.get(id)
