// What stands around a conclusion in the answers on a processing: what is imposed at least, the facts used, what is filed.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { filingNeeds, filingsFor } from './filing.ts'
import { lawfulness } from './lawfulness.ts'
import { ON } from './rows.test-table.ts'
import { scope } from './scope.ts'
import { transfer } from './transfer.ts'

const settling = (answer: { needs: readonly { fact: string; settles: string }[] }) =>
  answer.needs.filter(({ settles }) => settles === 'conclusion').map(({ fact }) => fact)

describe('scope', () => {
  test('outside the law, the text that creates a file is not asked for', () => {
    const { needs } = scope({ identifiesPersons: false, crimePrevention: true }, ON)
    expect(needs.map(({ fact }) => fact)).not.toContain('creatingText')
  })
  test('a processing partly for defence says so among its reasons', () =>
    expect(
      scope({ ...plainProcessing, defenceOrStateSecurity: 'partly' }, ON).because.map(({ rule }) => rule),
    ).toContain('art-2-4-defence-mixed'))
})

describe('lawfulness', () => {
  const asked = (changed: ProcessingFacts) => lawfulness({ ...plainProcessing, ...changed }, ON)
  test('waits for the disclosures', () => {
    const answer = asked({ disclosures: undefined })
    expect([answer.conclusion, settling(answer)]).toEqual(['undetermined', ['disclosures']])
    expect(answer).not.toHaveProperty('atLeast')
  })
  test('waits for nothing once it is unlawful', () =>
    expect(settling(asked({ collectedFairly: false, keptAccurate: undefined }))).toEqual([]))
  test('is imposed "at least" only while it is open', () => {
    const settled = asked({ retentionSet: false, retentionMonths: undefined })
    expect(settled.conclusion).toBe('to-mend')
    expect(settled).not.toHaveProperty('atLeast')
  })
})

describe('transfer', () => {
  const asked = (facts: ProcessingFacts, on = ON) => transfer(facts, on)
  const hosted = { country: 'FR', mode: 'hosting' } as const
  const banned = { underCybersecurityLaw: true, securitySensitiveData: true } as const
  test('none: says so, and uses that fact only', () => {
    const answer = asked({ transfers: [] })
    expect(answer.because.map(({ rule }) => rule)).toEqual(['no-transfer'])
    expect(answer.facts).toEqual([{ fact: 'transfers', value: [] }])
    expect(asked({}).because).toEqual([])
  })
  test('the facts it shares with the processing are told with their values', () =>
    expect(asked({ transfers: [hosted], alreadyFiled: 'no', ...banned }).facts).toEqual([
      { fact: 'transfers', value: [hosted] },
      { fact: 'underCybersecurityLaw', value: true },
      { fact: 'securitySensitiveData', value: true },
      { fact: 'alreadyFiled', value: 'no' },
    ]))
  test('one forbidden hosting settles it, whatever is open about another', () => {
    const answer = asked({ transfers: [hosted, { country: 'IN' }], ...banned })
    expect([answer.conclusion, settling(answer)]).toEqual(['hosting-forbidden', []])
  })
  test('a transfer to be authorised is imposed while another is open', () => {
    const requested = {
      ...({ country: 'IN', mode: 'recipient', grounds: ['cndp-authorisation'] } as const),
      cndpAuthorisation: 'requested',
    } as const
    const answer = asked({ transfers: [requested, { country: 'IN', mode: 'recipient' }] })
    expect([answer.conclusion, answer.atLeast]).toEqual(['undetermined', 'needs-authorisation'])
  })
  test.each([
    [['hosting', 'recipient'], true],
    [['recipient', 'remote-access'], true],
    [['recipient', 'recipient'], false],
  ] as const)('%j: hosting and remote access bring their doubt', (modes, doubted) => {
    const answer = asked({ transfers: modes.map(mode => ({ country: 'FR', mode })) })
    expect(answer.readings.some(({ id }) => id === 'hosting-and-remote-access')).toBe(doubted)
  })
  test.each([
    ['2015-12-17', 1, 1],
    ['2015-12-17', 0, 0],
    ['2015-12-18', 1, 0],
  ])('on %s, with %i transfers: %i reviews of the earlier list', (on, count, reviews) =>
    expect(asked({ transfers: Array(count).fill(hosted) }, on).reviews).toHaveLength(reviews),
  )
})

describe('filings', () => {
  const kinds = (facts: ProcessingFacts, regime: Parameters<typeof filingsFor>[1]) =>
    filingsFor(facts, regime).map(({ kind }) => kind)
  test.each([
    ['exempt', ['public-register-notice', 'transfer']],
    ['declaration', ['declaration', 'transfer']],
    ['authorisation', ['authorisation', 'transfer']],
    ['prohibited', []],
    ['undetermined', []],
  ] as const)('%s', (regime, expected) =>
    expect(kinds({ transfers: [{ country: 'FR' }] }, regime)).toEqual(expected),
  )
  test.each([
    ['declaration', {}, ['transfers']],
    ['authorisation', { transfers: [] }, ['frameworkDecision']],
    ['authorisation', { transfers: [], frameworkDecision: '' }, []],
    ['authorisation', { transfers: [], frameworkDecision: 'X' }, ['fitsFrameworkDecision']],
    ['authorisation', { transfers: [], frameworkDecision: 'X', fitsFrameworkDecision: false }, []],
    ['declaration', { transfers: [], frameworkDecision: 'X' }, []],
  ] as const)('%s of %j waits for %j', (regime, facts, needs) =>
    expect(filingNeeds(facts, regime)).toEqual(needs),
  )
})
