// The way through a question: which fact to ask for next, and where an answer belongs among the facts.
import type { Answer, Facts } from '../records.ts'

type Need = Answer['needs'][number]
type Json = unknown

export type Step =
  | { readonly kind: 'ask'; readonly need: Need }
  /** The law has concluded; `more` facts could still add reasons. */
  | { readonly kind: 'concluded'; readonly more: number }
  /** Only facts are left that the person does not know. */
  | { readonly kind: 'stuck'; readonly needs: readonly Need[] }

/**
 * The first fact that is needed and not said to be unknown. Once the law has concluded it asks on only when told to.
 * @param unknown paths of the facts the person does not know
 */
export function stepOf(
  answer: Pick<Answer, 'conclusion' | 'needs'>,
  unknown: readonly string[],
  on: boolean,
): Step {
  const left = answer.needs.filter(({ fact }) => !unknown.includes(fact))
  const [next] = left
  const isOpen = answer.conclusion === 'undetermined'
  if (isOpen && next) return { kind: 'ask', need: next }
  if (isOpen) return { kind: 'stuck', needs: answer.needs }
  return on && next ? { kind: 'ask', need: next } : { kind: 'concluded', more: left.length }
}

/** What stands at a path such as `purposes.0.kind`; undefined where nothing does. */
export function factValue(facts: Facts, path: string): Json {
  let value: Json = facts
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, Json>)[step]
  }
  return value
}

/** The facts with `value` at the path; `undefined` takes it away. Nothing given is changed in place. */
export function withFact(facts: Facts, path: string, value: Json): Facts {
  const [step = '', ...rest] = path.split('.')
  return place(facts, step, rest, value) as Facts
}

function place(level: Json, step: string, rest: readonly string[], value: Json): Json {
  const [next, ...after] = rest
  const inner = (held: Json) => (next === undefined ? value : place(held, next, after, value))
  if (Array.isArray(level)) return level.map((item, index) => (String(index) === step ? inner(item) : item))
  const { [step]: held, ...others } = (level ?? {}) as Record<string, Json>
  const placed = inner(held)
  return placed === undefined ? others : { ...others, [step]: placed }
}

/** Every fact that was given, leaf by leaf; an empty list is an answer too. */
export const pathsOf = (facts: Facts): string[] =>
  Object.entries(facts).flatMap(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'object') return [name]
    return value.flatMap((item, index) => pathsOf(item as Facts).map(path => `${name}.${index}.${path}`))
  })
