import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedPlaces, ticksUpTo } from './chart-scale.ts'

describe('the lines of a chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [47, [0, 20, 40, 60]],
    [1_000_000, [0, 500_000, 1_000_000]],
  ])('up to %i stand at %j', (greatest, ticks) => expect(ticksUpTo(greatest)).toEqual(ticks))

  it('are whole, evenly spaced, few, and reach the greatest value', () => {
    fc.assert(
      fc.property(fc.nat(1e9), greatest => {
        const ticks = ticksUpTo(greatest)
        const step = ticks[1] ?? 0
        return (
          ticks.length <= 6 &&
          (ticks.at(-1) ?? 0) >= greatest &&
          ticks.every((tick, index) => Number.isInteger(tick) && tick === index * step)
        )
      }),
    )
  })

  it('name at most so many places, and always the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 12 }), (count, most) => {
        const named = namedPlaces(count, most)
        return named.size <= most && named.has(count - 1)
      }),
    )
  })
})
