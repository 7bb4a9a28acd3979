// UUIDv7: a valid id, in the order of making, telling its time.
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { newId } from './identifier.ts'

test('is a UUID of version 7 that begins with its time', () => {
  const time = Date.now() + 60_000
  const id = newId(time)
  expect(z.uuid({ version: 'v7' }).safeParse(id).success).toBe(true)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(time)
})

test('each is greater than the one before, also beyond 4,096 in a millisecond and when the clock steps back', () => {
  const start = Date.now() + 120_000
  const ids = Array.from({ length: 20_000 }, (_, index) => newId(index < 10_000 ? start : start - 5_000))
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})

test('what follows the time cannot be guessed', () => {
  const tails = Array.from({ length: 1_000 }, () => newId().slice(-12))
  expect(new Set(tails).size).toBe(1_000)
})

test('without a time given, it is the present', () => {
  vi.useFakeTimers({ now: Date.now() + 3_600_000 })
  const id = newId()
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.now())
  vi.useRealTimers()
})
