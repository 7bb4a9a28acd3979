// A fact by its place, and its value as a person reads it.
import { country, day, factAt, instant, yesNo } from '@himaya/law/facts/declare'
import { processingDeclarations } from '@himaya/law/facts/processing'
import { expect, test } from 'vitest'
import { valueWords } from './fact.ts'

const asked = { question: { fr: '', ar: '', en: '' }, help: { fr: '', ar: '', en: '' }, cites: [] }

test.each([
  ['automation', 'choice'],
  ['purposes', 'items'],
  ['purposes.3.kind', 'choice'],
  ['data.0.columns', 'texts'],
])('%s is a fact of type %s', (path, type) => {
  expect(factAt(processingDeclarations, path)?.type).toBe(type)
})

test.each(['', 'colour', 'purposes.0.colour', 'automation.deeper', 'toString', 'purposes.0.constructor'])(
  '%j is no fact',
  path => expect(factAt(processingDeclarations, path)).toBeUndefined(),
)

test('values are told in words', () => {
  expect(valueWords(yesNo(asked), true)).toEqual({ fr: 'Oui', ar: 'نعم', en: 'Yes' })
  expect(valueWords(country(asked), 'FR').ar).toBe('فرنسا')
  expect(valueWords(day(asked), '2026-11-03').fr).toContain('novembre 2026')
  expect(valueWords(instant(asked), '2026-11-03T09:30+01:00').en).toContain('2026')
  expect(valueWords(day(asked), 'not a day').fr).toBe('not a day')
})

test('lists are told whole, and empty ones as none', () => {
  const columns = factAt(processingDeclarations, 'data.0.columns')
  if (!columns) throw new Error('no such fact')
  expect(valueWords(columns, ['clients.cin', 'clients.nom']).fr).toBe('clients.cin et clients.nom')
  expect(valueWords(columns, []).en).toBe('None')
})
