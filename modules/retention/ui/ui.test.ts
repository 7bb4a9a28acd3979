// What the pictures of the retention room are drawn from.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, marksOf } from './period/scale.ts'
import { geometryOf, heightOf, shareHeld } from './timeline/geometry.ts'

const years = (amount: number) => ({ amount, unit: 'years' as const })
const months = (amount: number) => ({ amount, unit: 'months' as const })

describe('a period beside its bounds', () => {
  const faultsOf = (period: number, floor: number | null, ceiling: number | null, declared: number | null) =>
    marksOf({
      period: years(period),
      floor: floor === null ? null : years(floor),
      ceiling: ceiling === null ? null : years(ceiling),
      declared: declared === null ? null : years(declared),
    }).faults.map(({ why }) => why)

  it.each([
    ['between the least and the most', 5, 2, 10, null, []],
    ['as long as the least and the most', 5, 5, 5, 5, []],
    ['shorter than a law demands', 5, 10, null, null, ['short']],
    ['longer than a law allows', 5, null, 2, null, ['long']],
    ['longer than was declared', 5, null, null, 2, ['long']],
    ['bounded by nothing', 5, null, null, null, []],
    ['between a least above a most', 5, 10, 2, null, ['short', 'long']],
  ] as const)('%s', (_, period, floor, ceiling, declared, faults) =>
    expect(faultsOf(period, floor, ceiling, declared)).toEqual(faults),
  )

  it('every mark stands inside, in the order of the periods', () => {
    const period = fc.record({
      amount: fc.integer({ min: 0, max: 1000 }),
      unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const),
    })
    fc.assert(
      fc.property(
        period,
        fc.option(period),
        fc.option(period),
        fc.option(period),
        (own, floor, ceiling, declared) => {
          const marks = marksOf({ period: own, floor, ceiling, declared })
          const pairs = [
            [own, marks.period],
            [floor, marks.floor],
            [ceiling, marks.ceiling],
            [declared, marks.declared],
          ] as const
          for (const [one, at] of pairs) {
            expect(one === null).toBe(at === null)
            if (one === null || at === null) continue
            expect(at).toBeGreaterThanOrEqual(0)
            expect(at).toBeLessThan(1)
            for (const [other, there] of pairs)
              if (other && there !== null && lengthOf(one) < lengthOf(other)) expect(at).toBeLessThan(there)
          }
          for (const { from, to } of marks.faults) expect(from).toBeLessThan(to)
        },
      ),
    )
  })

  it('a year is twelve months', () => expect(lengthOf(years(2))).toBeCloseTo(lengthOf(months(24))))
})

describe('the picture of expiries', () => {
  it('puts everything inside, apart, in the order of reading, and mirrors it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 2000 }), fc.integer({ min: 1, max: 36 }), (width, count) => {
        for (const mirrored of [false, true]) {
          const { overdue, months } = geometryOf(width, count, mirrored)
          const boxes = [overdue, ...months]
          const inOrder = mirrored ? [...boxes].reverse() : boxes
          for (const [index, box] of inOrder.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001)
            const before = inOrder[index - 1]
            if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width - 0.001)
          }
        }
      }),
    )
  })

  it('what is there is seen, and nothing is not', () => {
    expect(heightOf(0, 100, 40)).toBe(0)
    expect(heightOf(1, 1_000_000, 40)).toBeGreaterThan(2)
    expect(heightOf(100, 100, 40)).toBe(40)
    expect(shareHeld(0, 0)).toBe(0)
    expect(shareHeld(30, 10)).toBe(0.25)
  })
})
