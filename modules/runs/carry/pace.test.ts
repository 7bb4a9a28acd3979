// Batches steered to about a second, and rests in proportion to the share of the source's time.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LARGEST, paceOf } from './pace.ts'

it.each([
  ['quick batches grow, twofold at the most', [10, 10, 10], 4_000],
  ['slow ones shrink, to a quarter at the most', [9_000], 125],
  ['and never below a hundred', [9_000, 9_000, 9_000], 100],
  ['one of a second stays as it is', [1_000], 500],
])('%s', (_name, times, size) => {
  const pace = paceOf(1)
  for (const milliseconds of times) pace.took(milliseconds)
  expect(pace.batchSize()).toBe(size)
})

it('whatever batches take, sizes keep to their bounds, and rests to the share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 50 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (times, share) => {
        let clock = 0
        const pace = paceOf(share, LARGEST, () => clock)
        for (const milliseconds of times) {
          const rest = pace.took(milliseconds)
          clock += milliseconds + rest
          expect(pace.batchSize()).toBeGreaterThanOrEqual(100)
          expect(pace.batchSize()).toBeLessThanOrEqual(LARGEST)
          if (clock > 1_000) expect(pace.share()).toBeCloseTo(share, 6)
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
