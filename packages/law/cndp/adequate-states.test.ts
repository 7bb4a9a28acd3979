import { describe, expect, it } from 'vitest'
import { adequateStates, adequateStatesList, isAdequate } from './adequate-states.ts'

describe('the States of deliberation 236-2015', () => {
  it('are thirty-two, each a known State in every language', () => {
    const codes = adequateStates.map(({ state }) => state)
    expect(new Set(codes).size).toBe(32)
    for (const language of ['fr', 'ar', 'en']) {
      const names = new Intl.DisplayNames(language, { type: 'region' })
      for (const code of codes) expect(names.of(code), code).not.toBe(code)
    }
  })

  it.each([
    ['FR', '2026-11-22', true],
    ['GB', '2026-11-22', true],
    ['CH', '2015-12-18', true],
    ['FR', '2015-12-17', false],
    ['HR', '2026-11-22', false],
    ['US', '2026-11-22', false],
    ['MA', '2026-11-22', false],
    ['fr', '2026-11-22', false],
    ['', '2026-11-22', false],
  ])('%s on %s: %s', (state, day, listed) => {
    expect(isAdequate(state, day)).toBe(listed)
  })

  it('say that the deliberation itself was not read, and when that was last checked', () => {
    expect(adequateStatesList.certainty).toBe('secondary')
    expect(adequateStatesList.checkedOn >= '2026-11-22').toBe(true)
    expect(new URL(adequateStatesList.source).host).toBe('www.cndp.ma')
  })

  it('lets an organisation add and strike off States, day by day', () => {
    const list = [{ state: 'XX', from: '2020-01-01', until: '2020-12-31', cites: [], readings: 1 } as const]
    expect(isAdequate('XX', '2019-12-31', list)).toBe(false)
    expect(isAdequate('XX', '2020-01-01', list)).toBe(true)
    expect(isAdequate('XX', '2020-12-31', list)).toBe(true)
    expect(isAdequate('XX', '2021-01-01', list)).toBe(false)
    expect(isAdequate('FR', '2020-06-01', list)).toBe(true)
  })
})
