// What a person chose and was told is recorded stays recorded, though the server or its database is killed at that moment.
import { expect, test } from 'vitest'
import { survive } from '../bench/consent/crash.ts'

test('a choice that was acknowledged survives kill -9 of the server and of the database', async () => {
  const survived = await survive(4)
  expect(survived).toMatchObject({ kills: 4, lost: 0, withoutState: 0, halfWritten: 0 })
  expect(survived.acknowledged).toBeGreaterThan(200)
})
