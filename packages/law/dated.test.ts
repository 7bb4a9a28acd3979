import { expect, test } from 'vitest'
import { dated } from './dated.ts'

const delay = dated({
  cites: ['loi-09-08:8'],
  checkedOn: '2026-11-22',
  steps: [
    { from: '2009-03-05', value: 10, published: 'BO 5714' },
    { from: '2030-01-01', value: 15, published: 'an invented amendment' },
  ],
})

test.each([
  ['the day before the law', '2009-03-04', undefined],
  ['its first day', '2009-03-05', 10],
  ['the eve of a change', '2029-12-31', 10],
  ['the day of a change', '2030-01-01', 15],
  ['long after', '2099-01-01', 15],
])('%s', (_story, day, value) => expect(delay.on(day)).toBe(value))

test('steps out of order are refused', () =>
  expect(() =>
    dated({
      cites: ['loi-09-08:8'],
      checkedOn: '2026-11-22',
      steps: [
        { from: '2030-01-01', value: 1, published: 'b' },
        { from: '2009-03-05', value: 2, published: 'a' },
      ],
    }),
  ).toThrow('out of order'))

test('two steps on one day are refused; one step is enough', () => {
  const steps = [{ from: '2009-03-05', value: 1, published: 'a' }]
  const of = (given: typeof steps) => dated({ cites: ['loi-09-08:8'], checkedOn: '2026-11-22', steps: given })
  expect(of(steps).on('2009-03-05')).toBe(1)
  expect(() => of([...steps, ...steps])).toThrow('out of order at 2009-03-05')
})
