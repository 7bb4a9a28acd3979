// Rules on both sides of each bound: what another law demands at least, what was declared at most, what the CNDP accepts.
import { describe, expect, test } from 'vitest'
import type { RetentionRuleFacts } from '../facts/retention-rule.ts'
import { outlasts } from '../loi-09-08/retention-days.ts'
import { answerTable } from './answers.test-table.ts'
import { retentionRule } from './retention-rule.ts'

const invoices: RetentionRuleFacts = {
  recordClass: 'accounting',
  keeperIs: ['trader', 'employer'],
  ruleAmount: 10,
  ruleUnit: 'years',
  ruleRunsFrom: 'end-of-fiscal-year',
  periodDeclared: true,
  declaredAmount: 10,
  declaredUnit: 'years',
  declaredFromSameEvent: true,
}
const conflict = ['rule-conflict-accounting']
const under = ['rule-under-accounting']

describe('a rule for invoices', () =>
  answerTable(retentionRule, invoices, [
    ['9-88 art. 22: ten years after the fiscal year, as declared', {}, 'fits', ['rule-within-bounds']],
    ['9-88 art. 22: nine years', { ruleAmount: 9 }, 'under-minimum', under],
    ['9-88 art. 22: 119 months', { ruleAmount: 119, ruleUnit: 'months' }, 'under-minimum', under],
    ['9-88 art. 22: 120 months', { ruleAmount: 120, ruleUnit: 'months' }, 'fits', ['rule-within-bounds']],
    [
      '9-88 art. 22: ten years of the document itself',
      { ruleRunsFrom: 'date-of-document' },
      'under-minimum',
      under,
    ],
    ['55: eleven years, ten declared', { ruleAmount: 11 }, 'beyond-declared', ['rule-beyond-declared']],
    ['55: five years declared, ten demanded', { declaredAmount: 5 }, 'floor-over-ceiling', conflict],
    ['9-88 art. 22: no trader', { keeperIs: [], ruleAmount: 1 }, 'fits', ['rule-within-bounds']],
    [
      '9-88 art. 22: nine years, and it is not said who keeps',
      { keeperIs: undefined, ruleAmount: 9 },
      'undetermined',
      ['keeperIs'],
    ],
    ['9-88 art. 22: ten years satisfy any keeper', { keeperIs: undefined }, 'fits', ['rule-within-bounds']],
    [
      '15-f: none declared',
      { periodDeclared: false, declaredAmount: undefined, declaredUnit: undefined },
      'no-period',
      ['rule-not-declared'],
    ],
  ]))

describe('a rule for images', () =>
  answerTable(
    retentionRule,
    { ...invoices, recordClass: 'cctv', ruleAmount: 3, ruleUnit: 'months', ruleRunsFrom: 'recording' },
    [
      [
        '350-2013: three months',
        { declaredAmount: 3, declaredUnit: 'months' },
        'fits',
        ['rule-within-bounds'],
      ],
      ['350-2013: four months', { ruleAmount: 4 }, 'beyond-practice', ['rule-over-cctv']],
      [
        '350-2013: ninety days are more than three months that hold February',
        { ruleAmount: 90, ruleUnit: 'days' },
        'beyond-practice',
        ['rule-over-cctv'],
      ],
      [
        '350-2013: eighty-nine never are',
        { ruleAmount: 89, ruleUnit: 'days' },
        'fits',
        ['rule-within-bounds'],
      ],
    ],
  ))

test('counted from another event, the two periods are for a person to compare', () => {
  const answer = retentionRule.ask(
    { ...invoices, ruleAmount: 40, declaredFromSameEvent: false },
    '2026-11-22',
  )
  expect(answer.conclusion).toBe('fits')
  expect(answer.reviews.map(({ rule }) => rule)).toEqual(['rule-counted-otherwise'])
})

test('both articles stand in a conflict', () => {
  const { because } = retentionRule.ask({ ...invoices, declaredAmount: 5 }, '2026-11-22')
  expect(because[0]?.cites).toEqual(expect.arrayContaining(['loi-9-88:22', 'loi-09-08:55-1-1']))
})

test.each([
  [1, 'years', 12, 'months', false, false],
  [1, 'months', 28, 'days', true, false],
  [1, 'months', 31, 'days', false, true],
  [4, 'weeks', 1, 'months', false, true],
  [365, 'days', 1, 'years', false, true],
  [366, 'days', 1, 'years', true, false],
] as const)('%d %s beside %d %s', (amount, unit, other, otherUnit, longer, shorter) => {
  expect(outlasts({ amount, unit }, { amount: other, unit: otherUnit })).toBe(longer)
  expect(outlasts({ amount: other, unit: otherUnit }, { amount, unit })).toBe(shorter)
})
