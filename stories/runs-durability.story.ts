// A run that is cut off by kill -9, of the server, of its database, of the source, ends as if nothing had happened.
import { expect, test } from 'vitest'
import { surviveRun } from '../bench/runs/crash.ts'

test('an erasure survives kill -9 of the server, of its database and of the source', async () => {
  const survived = await surviveRun(3)
  expect(survived).toMatchObject({ left: 0, lost: 0, heldGone: 0, miscounted: 0, isCertified: true })
  expect(survived.kills).toEqual({ server: 1, both: 1, source: 1 })
  expect(survived.batches).toBeGreaterThan(5)
})
