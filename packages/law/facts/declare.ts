// How a fact is declared: once, with its type, its question in three languages and the passage that makes it matter.
// The TypeScript type, the parser, the JSON Schema and a form are all derived from the declaration.
import type { Citation } from '../citation.ts'
import type { Translated } from '../words/language.ts'

/** What a person is asked, and why the law asks it. */
type Asked = {
  readonly question: Translated
  readonly help: Translated
  readonly cites: readonly Citation[]
}

export type Options = Readonly<Record<string, Translated>>

type Shape =
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly options: Options }
  | { readonly type: 'choices'; readonly options: Options }
  | { readonly type: 'text' }
  | { readonly type: 'texts' }
  | { readonly type: 'count' }
  | { readonly type: 'day' }
  | { readonly type: 'instant' }
  | { readonly type: 'country' }
  | { readonly type: 'items'; readonly item: Declarations }

/** One declared fact. `required` is for the facts an item of a list cannot be without. */
export type Fact = Asked & Shape & { readonly required?: true }

export type Declarations = { readonly [name: string]: Fact }

const named = <Given extends Options>(options: Given) => Object.keys(options) as (keyof Given & string)[]

export const yesNo = (asked: Asked) => ({ type: 'yes-no', ...asked }) as const
export const text = (asked: Asked) => ({ type: 'text', ...asked }) as const
export const texts = (asked: Asked) => ({ type: 'texts', ...asked }) as const
export const count = (asked: Asked) => ({ type: 'count', ...asked }) as const
export const day = (asked: Asked) => ({ type: 'day', ...asked }) as const
/** A point in time with its offset, where the law counts hours: `2026-11-23T09:30+01:00`. */
export const instant = (asked: Asked) => ({ type: 'instant', ...asked }) as const
export const country = (asked: Asked) => ({ type: 'country', ...asked }) as const
export const choice = <const Given extends Options>(options: Given, asked: Asked) =>
  ({ type: 'choice', options, ...asked }) as const
export const choices = <const Given extends Options>(options: Given, asked: Asked) =>
  ({ type: 'choices', options, ...asked }) as const
export const items = <const Given extends Declarations>(item: Given, asked: Asked) =>
  ({ type: 'items', item, ...asked }) as const
export const required = <const Given extends Fact>(fact: Given) => ({ ...fact, required: true }) as const

export const optionsOf = (fact: { readonly options: Options }) => named(fact.options)

type ValueOf<Given> = Given extends { readonly type: 'yes-no' }
  ? boolean
  : Given extends { readonly type: 'choice'; readonly options: infer Named }
    ? keyof Named & string
    : Given extends { readonly type: 'choices'; readonly options: infer Named }
      ? readonly (keyof Named & string)[]
      : Given extends { readonly type: 'text' | 'day' | 'instant' | 'country' }
        ? string
        : Given extends { readonly type: 'texts' }
          ? readonly string[]
          : Given extends { readonly type: 'count' }
            ? number
            : Given extends { readonly type: 'items'; readonly item: infer Item }
              ? readonly FactsOf<Item>[]
              : never

type RequiredNames<Given> = {
  [Name in keyof Given]: Given[Name] extends { readonly required: true } ? Name : never
}[keyof Given]

/** The facts a set of declarations describes. A fact left out is unknown, which is not the same as no. */
export type FactsOf<Given> = { readonly [Name in RequiredNames<Given>]: ValueOf<Given[Name]> } & {
  readonly [Name in Exclude<keyof Given, RequiredNames<Given>>]?: ValueOf<Given[Name]> | undefined
}

/** The fact at a place: `purposes.0.necessary` is the fact `necessary` of an item of `purposes`. */
export const factAt = (declarations: Declarations, path: string): Fact | undefined => {
  if (Object.hasOwn(declarations, path)) return declarations[path]
  let level: Declarations | undefined = declarations
  let found: Fact | undefined
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) continue
    found = level && Object.hasOwn(level, step) ? level[step] : undefined
    level = found?.type === 'items' ? found.item : undefined
  }
  return found
}

/** The same, of a place that the law itself named. */
export const declaredAt = (declarations: Declarations, path: string): Fact => {
  const found = factAt(declarations, path)
  if (!found) throw new RangeError(`no such fact: ${path}`)
  return found
}
