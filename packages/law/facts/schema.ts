// The declared facts as JSON Schema (2020-12), from which a form, a command line or another program is made.
import type { Translated } from '../words/language.ts'
import { type Declarations, type Fact, optionsOf } from './declare.ts'

type Speech = keyof Translated

export type FactSchema = { readonly [key: string]: unknown }

const valueSchema = (fact: Fact, speech: Speech): FactSchema => {
  switch (fact.type) {
    case 'yes-no':
      return { type: 'boolean' }
    case 'text':
      return { type: 'string' }
    case 'texts':
      return { type: 'array', items: { type: 'string' } }
    case 'count':
      return { type: 'integer', minimum: 0 }
    case 'day':
      return { type: 'string', format: 'date' }
    case 'instant':
      return { type: 'string', format: 'date-time' }
    case 'country':
      return { type: 'string', pattern: '^[A-Z]{2}$' }
    case 'choice':
      return optionSchema(fact, speech)
    case 'choices':
      return { type: 'array', items: optionSchema(fact, speech) }
    case 'items':
      return { type: 'array', items: recordSchema(fact.item, Object.keys(fact.item), speech) }
  }
}

const optionSchema = (fact: Extract<Fact, { options: unknown }>, speech: Speech): FactSchema => ({
  oneOf: optionsOf(fact).map(option => ({ const: option, title: fact.options[option]?.[speech] })),
})

const recordSchema = (declarations: Declarations, names: readonly string[], speech: Speech): FactSchema => {
  const chosen = names.flatMap(name => {
    const fact = declarations[name]
    return fact ? [[name, fact] as const] : []
  })
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      chosen.map(([name, fact]) => [
        name,
        {
          title: fact.question[speech],
          description: fact.help[speech],
          cites: fact.cites,
          ...valueSchema(fact, speech),
        },
      ]),
    ),
    required: chosen.filter(([, fact]) => fact.required).map(([name]) => name),
  }
}

/** The schema of these facts; none is required at the top, since a fact left out is unknown. */
export const factsSchemaOf = (
  declarations: Declarations,
  names: readonly string[],
  speech: Speech = 'fr',
): FactSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...recordSchema(declarations, names, speech),
})
