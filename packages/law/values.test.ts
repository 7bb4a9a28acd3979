// Every legal number: named once, told in three languages, with its source and the day it was checked; only a practice may
// be replaced.
import { describe, expect, test } from 'vitest'
import { isDay } from './calendar.ts'
import { legalValue, read, readOn } from './legal-value.ts'
import { checkedData, faultsOfOwnValues, legalValues, uncheckedSince, valueNamed } from './values.ts'

const told = { fr: 'Un essai', ar: 'تجربة', en: 'A trial' }
const trial = (label: 'statutory' | 'practice') =>
  legalValue({
    id: `trial-${label}`,
    title: told,
    unit: 'days',
    label,
    certainty: 'read',
    cites: ['loi-09-08:8'],
    checkedOn: '2026-11-22',
    steps: [
      { from: '2009-03-05', value: 10, published: 'BO 5714' },
      { from: '2030-01-01', value: 7, published: 'a later law' },
    ],
  })

test.each(legalValues.map(value => [value.id, value] as const))('%s', (id, value) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(legalValues.filter(other => other.id === id)).toHaveLength(1)
  expect(valueNamed(id)).toBe(value)
  expect(value.title.ar).toMatch(/[\u0600-\u06ff]{2}/)
  expect(value.title.fr).not.toBe(value.title.en)
  expect(isDay(value.checkedOn)).toBe(true)
  for (const { published } of value.steps) expect(published).not.toBe('')
})

describe('reading a value', () => {
  test.each([
    ['2029-12-31', 10],
    ['2030-01-01', 7],
  ])('on %s it is %i', (on, expected) => expect(read(trial('statutory'), on, {})).toBe(expected))

  test('a statutory value is never replaced', () =>
    expect(read(trial('statutory'), '2026-11-22', { values: { 'trial-statutory': 3 } })).toBe(10))
  test('a practice is, where the organisation has a value of its own', () => {
    expect(read(trial('practice'), '2026-11-22', { values: { 'trial-practice': 3 } })).toBe(3)
    expect(read(trial('practice'), '2026-11-22', { values: { other: 3 } })).toBe(10)
  })
  test('a value that came after the law is not there before', () => {
    expect(readOn(trial('statutory'), '2009-03-04', {})).toBeUndefined()
    expect(readOn(trial('practice'), '2009-03-04', {})).toBeUndefined()
    expect(readOn(trial('practice'), '2009-03-04', { values: { 'trial-practice': 3 } })).toBe(3)
  })
  test('before its first step there is nothing to read', () =>
    expect(() => read(trial('statutory'), '2009-03-04', {})).toThrow('trial-statutory'))
})

describe('values of an organisation’s own', () => {
  test.each([
    ['of a value that does not exist', { 'no-such-value': 3 }, 'unknown-fact'],
    ['of a statutory value', { 'transfer-change-working-days': 3 }, 'not-a-practice'],
  ])('%s: refused', (_story, own, kind) =>
    expect(faultsOfOwnValues(own).map(fault => fault.kind)).toEqual([kind]),
  )
  test.each([
    ['of a practice', { 'retention-cctv': 2 }, []],
    ['of a promise', { 'retention-marketing': 12 }, ['not-a-practice']],
    ['less than nothing', { 'retention-cctv': -1 }, ['negative-count']],
    ['not a number', { 'retention-cctv': '2' }, ['negative-count']],
    ['not whole', { 'retention-cctv': 1.5 }, ['negative-count']],
  ] as const)('%s: as it is', (_story, own, kinds) =>
    expect(faultsOfOwnValues(own).map(({ kind }) => kind)).toEqual(kinds),
  )
  test('none: nothing to refuse', () => expect(faultsOfOwnValues({})).toEqual([]))
})

describe('every value that is shown', () => {
  test.each(legalValues.map(value => [value.id, value.label, value] as const))(
    '%s, %s',
    (id, label, value) => {
      const last = value.steps.at(-1)?.from ?? ''
      expect(faultsOfOwnValues({ [id]: 1 })).toHaveLength(label === 'practice' ? 0 : 1)
      expect(read(value, last, { values: { [id]: 77 } })).toBe(label === 'practice' ? 77 : value.on(last))
      expect(value.cites.length).toBeGreaterThan(0)
    },
  )
})

describe('the yearly check', () => {
  test('every entry is named once of its kind, with its day', () => {
    const names = checkedData.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { checkedOn, title } of checkedData) {
      expect(isDay(checkedOn)).toBe(true)
      expect(title.ar).toMatch(/[\u0600-\u06ff]{2}/)
    }
    expect(new Set(checkedData.map(({ kind }) => kind)).size).toBe(5)
  })
  test('on the day a year later nothing is late; the day after, everything', () => {
    expect(uncheckedSince('2027-11-22')).toEqual([])
    expect(uncheckedSince('2027-11-23')).toHaveLength(checkedData.length)
  })
})
