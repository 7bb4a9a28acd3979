// A flood of one address is held back; memory does not grow with the number of addresses.
import { expect, test } from 'vitest'
import { limiterOf, networkOf } from './limiter.ts'

test('a bucket empties, tells how long to wait, and fills again', () => {
  let now = 0
  const limiter = limiterOf({ burst: 2, perSecond: 0.5 }, () => now)
  expect([limiter.wait('a'), limiter.wait('a'), limiter.wait('a')]).toEqual([0, 0, 2])
  now = 1_000
  expect(limiter.wait('a')).toBe(1)
  now = 2_000
  expect([limiter.wait('a'), limiter.wait('a')]).toEqual([0, 2])
  now = 1_000_000
  expect([limiter.wait('a'), limiter.wait('a'), limiter.wait('a')]).toEqual([0, 0, 2])
})

test('memory is bounded', () => {
  const limiter = limiterOf({ burst: 1, perSecond: 1 }, () => 0)
  for (let n = 0; n < 60_000; n++) limiter.wait(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`)
  expect(limiter.size).toBe(50_000)
})

test.each([
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network))
