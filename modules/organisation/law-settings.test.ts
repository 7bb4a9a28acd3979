// What an organisation set about the law, as the law's questions take it.
import { noSettings } from '@himaya/law/settings'
import { expect, test } from 'vitest'
import { lawSettingsFrom } from './law-settings.ts'
import { LawSetting } from './records.ts'

const set = (kind: string, name: string, content: object | null) =>
  LawSetting.parse({
    ...{ organisationId: '0192f0c1-0000-7000-8000-000000000001' },
    ...{ changeId: '0192f0c1-0000-7000-8000-000000000002' },
    ...{ kind, name, content, reason: 'Délibération', setAt: '2026-11-23T09:00:00.000Z', setBy: 'Amina' },
  })

test('nothing set, or all of it taken back, is the one empty object', () => {
  expect(lawSettingsFrom([])).toBe(noSettings)
  expect(lawSettingsFrom([set('holiday', '2026-12-01', null), set('state', 'TN', null)])).toBe(noSettings)
})

test('the calendar is made anew only where a day of it was set', () => {
  expect(lawSettingsFrom([set('state', 'TN', { from: '2026-01-01', until: null })])).toEqual({
    values: {},
    holidays: undefined,
    adequateStates: [{ state: 'TN', from: '2026-01-01' }],
  })
  const { holidays } = lawSettingsFrom([
    set('holiday', '2026-12-01', { worked: false }),
    set('holiday', '2026-11-18', { worked: true }),
  ])
  expect([holidays?.has('2026-12-01'), holidays?.has('2026-11-18'), holidays?.has('2026-11-06')]).toEqual([
    true,
    false,
    true,
  ])
})
