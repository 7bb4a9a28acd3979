// The questions by name, and the schema of their facts.
import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts/declare.ts'
import { plainProcessing } from '../facts/plain.ts'
import { questions } from './catalogue.ts'

type Schema = {
  properties: Record<string, Record<string, unknown>>
  required: string[]
  additionalProperties: boolean
}

test('every question has a name of its own, a title in three languages, rules, and words for its conclusions', () => {
  const names = questions.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, title, rules } of questions) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(title.fr).toContain('?')
    expect(title.ar).toContain('؟')
    expect(title.en).toContain('?')
    expect(rules.length).toBeGreaterThan(0)
  }
})

test.each([
  ['scope', 'in'],
  ['lawfulness', 'lawful'],
  ['regime', 'declaration'],
  ['transfer', 'no-transfer'],
])('%s of a plain processing: %s', (name, conclusion) => {
  const answer = questions.find(question => question.name === name)?.ask(plainProcessing, '2026-11-22')
  expect(answer).toMatchObject({
    question: name,
    on: '2026-11-22',
    conclusion,
    label: 'statutory',
    needs: [],
  })
  expect(answer?.because).not.toHaveLength(0)
})

const schemaOf = (name: string, speech?: 'fr' | 'ar' | 'en') => {
  const question = questions.find(each => each.name === name)
  if (!question) throw new Error(`no question ${name}`)
  return question.factsSchema(speech) as Schema
}

describe('the schema of facts', () => {
  const schema = schemaOf('scope', 'fr')
  test.each(questions.map(question => [question.name, question.asks] as const))(
    '%s: the facts the question asks for, and no others',
    (name, asks) => {
      const { properties, additionalProperties, required } = schemaOf(name)
      expect(new Set(Object.keys(properties))).toEqual(new Set(asks))
      expect(additionalProperties).toBe(false)
      expect(required).toEqual([])
    },
  )
  test.each([
    ['fr', 'Le traitement est-il automatisé ?'],
    ['ar', 'هل المعالجة آلية؟'],
    ['en', 'Is the processing automated?'],
  ] as const)('speaks %s', (speech, title) =>
    expect(schemaOf('scope', speech).properties.automation).toMatchObject({ title }),
  )
  test('options carry their words', () =>
    expect(schema.properties.automation?.oneOf).toContainEqual({ const: 'whole', title: 'Entièrement' }))

  test.each([
    ['regime', 'startedOn', { type: 'string', format: 'date' }],
    ['regime', 'identifiesPersons', { type: 'boolean' }],
    ['regime', 'sensitiveLaw', { type: 'string' }],
    ['regime', 'sensitiveGrounds', { type: 'array', items: { oneOf: expect.any(Array) } }],
    ['regime', 'data', { type: 'array', items: { type: 'object', required: ['category'] } }],
    ['regime', 'data', { items: { properties: { columns: { type: 'array', items: { type: 'string' } } } } }],
    ['lawfulness', 'retentionMonths', { type: 'integer', minimum: 0 }],
    [
      'transfer',
      'transfers',
      { items: { properties: { country: { type: 'string', pattern: '^[A-Z]{2}$' } } } },
    ],
  ])('%s: %s', (name, fact, shape) => expect(schemaOf(name).properties[fact]).toMatchObject(shape))
})

describe('every declared fact', () => {
  const subjects = [...new Set(questions.map(({ declarations }) => declarations))]
  const declared: [string, Fact][] = subjects.flatMap(declarations =>
    Object.entries<Fact>(declarations).flatMap(([name, fact]) => [
      [name, fact] as [string, Fact],
      ...(fact.type === 'items'
        ? Object.entries(fact.item).map(([inner, each]): [string, Fact] => [`${name}.${inner}`, each])
        : []),
    ]),
  )
  test.each(declared)('%s is asked in three languages and cites its passage', (_name, fact) => {
    for (const { fr, ar, en } of [fact.question, fact.help]) {
      expect(fr.length).toBeGreaterThan(5)
      expect(en.length).toBeGreaterThan(5)
      expect(ar).toMatch(/[\u0600-\u06ff]{2}/)
      expect(fr).not.toBe(en)
    }
    expect(fact.question.ar).toContain('؟')
    expect(fact.cites.length).toBeGreaterThan(0)
    if ('options' in fact)
      for (const option of Object.values(fact.options)) expect(option.ar).toMatch(/[\u0600-\u06ff]{2}/)
  })
})
