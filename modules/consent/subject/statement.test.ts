// The quick spelling of what a record commits to is the canonical one, letter by letter.
import { canonicalJson } from '@himaya/ledger/canonical-json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConsentStatement, NO_DETAILS, spelled } from './statement.ts'

const text = fc.string({ unit: 'grapheme' })
const statement = fc.record({
  ...{
    at: text,
    recordedAt: text,
    form: text,
    language: text,
    manner: text,
    organisationId: text,
    pointId: text,
  },
  ...{ recordId: text, subjectId: text, notice: fc.option(text), order: fc.nat() },
  ...{ granted: fc.array(text), refused: fc.array(text) },
  details: fc.oneof(
    fc.constant(NO_DETAILS),
    fc.record({
      objects: fc.boolean(),
      onBehalf: fc.option(text),
      mended: fc.array(text),
      evidence: fc.constant([]),
    }),
  ),
})

test('in one spelling', () =>
  fc.assert(
    fc.property(statement, each => {
      expect(spelled(each as unknown as ConsentStatement)).toBe(canonicalJson(each))
    }),
  ))
