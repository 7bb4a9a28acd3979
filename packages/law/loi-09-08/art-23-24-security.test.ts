// Art. 23-1 and 24: every measure and every control in its three states, what the log tells, and the release by the CNDP.
import { describe, expect, test } from 'vitest'
import type { SecurityFacts } from '../facts/security.ts'
import type { ControlName } from '../facts/security-controls.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { ON } from '../questions/rows.test-table.ts'
import { security } from '../questions/security.ts'

type Rows = Parameters<typeof answerTable<SecurityFacts>>[2]
const unknown = undefined

/** A clinic where everything the law asks for is in place and can be shown. */
const clinic = {
  sensitiveOrHealth: true,
  measuresTaken: 'shown',
  overNetwork: true,
  networkProtected: 'shown',
  weighedStateOfTheArt: true,
  weighedCost: true,
  weighedRisk: true,
  weighedNature: true,
  controlEntry: 'shown',
  controlMedia: 'shown',
  controlInsertion: 'shown',
  controlUse: 'shown',
  controlAccess: 'shown',
  controlTransmission: 'shown',
  controlInput: 'shown',
  controlTransport: 'shown',
  inputTellsWhat: true,
  inputTellsWhen: true,
  inputTellsForWhom: true,
  inputPeriod: 'kept',
  waived: [],
  waiverKept: false,
  underCybersecurityLaw: false,
  providesDigitalServices: false,
} as const satisfies SecurityFacts

/** A shop's client file: nothing sensitive, and none of the eight controls. */
const shop = {
  ...clinic,
  sensitiveOrHealth: false,
  controlEntry: 'absent',
  controlMedia: 'absent',
  controlInsertion: 'absent',
  controlUse: 'absent',
  controlAccess: 'absent',
  controlTransmission: 'absent',
  controlInput: 'absent',
  controlTransport: 'absent',
  inputTellsWhat: false,
  inputTellsWhen: false,
  inputTellsForWhom: false,
  inputPeriod: 'none',
} as const satisfies SecurityFacts

const every = [
  ['entry', 'controlEntry', 'a'],
  ['media', 'controlMedia', 'b'],
  ['insertion', 'controlInsertion', 'c'],
  ['use', 'controlUse', 'd'],
  ['access', 'controlAccess', 'e'],
  ['transmission', 'controlTransmission', 'f'],
  ['input', 'controlInput', 'g'],
  ['transport', 'controlTransport', 'h'],
] as const satisfies readonly (readonly [ControlName, keyof SecurityFacts, string])[]

describe('23-1: any processing', () =>
  answerTable<SecurityFacts>(security, shop, [
    [
      '23-1: in place and shown; the eight controls are not asked of it',
      {},
      'complete',
      ['art-23-1-complete'],
    ],
    ['23-1, 58: no measures', { measuresTaken: 'absent' }, 'lacking', ['art-23-1']],
    ['23-1: measures that nothing shows', { measuresTaken: 'unproven' }, 'not-shown', ['art-23-1-unproven']],
    ['23-1: measures not known', { measuresTaken: unknown }, 'undetermined', ['measuresTaken']],
    ['23-1: a network, unprotected', { networkProtected: 'absent' }, 'lacking', ['art-23-1-network']],
    [
      '23-1: a network, whose protection nothing shows',
      { networkProtected: 'unproven' },
      'not-shown',
      ['art-23-1-network-unproven'],
    ],
    [
      '23-1: a network, its protection not known',
      { networkProtected: unknown },
      'undetermined',
      ['networkProtected'],
    ],
    [
      '23-1: no network, nothing to protect on it',
      { overNetwork: false, networkProtected: 'absent' },
      'complete',
      ['art-23-1-complete'],
    ],
    [
      '23-1: no network, nothing to show of it',
      { overNetwork: false, networkProtected: 'unproven' },
      'complete',
      ['art-23-1-complete'],
    ],
    [
      '23-1: whether there is a network is not known',
      { overNetwork: unknown, networkProtected: 'absent' },
      'undetermined',
      ['overNetwork'],
    ],
    ...(['weighedStateOfTheArt', 'weighedCost', 'weighedRisk', 'weighedNature'] as const).flatMap(
      (fact): Rows => [
        [`23-1: ${fact}: no`, { [fact]: false }, 'not-shown', ['art-23-1-level']],
        [`23-1: ${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
      ],
    ),
    [
      '23-1: what is lacking comes before what is not shown',
      { measuresTaken: 'absent', weighedCost: false },
      'lacking',
      ['art-23-1'],
    ],
    [
      '24: whether the data are sensitive is not known, and a control is absent',
      { sensitiveOrHealth: unknown },
      'undetermined',
      ['sensitiveOrHealth'],
    ],
  ]))

describe('24: sensitive or health data', () => {
  answerTable<SecurityFacts>(security, clinic, [
    ['24: the eight controls, shown', {}, 'complete', ['art-23-1-complete']],
    ...every.flatMap(
      ([control, fact, letter]): Rows => [
        [`24-1-${letter}: absent`, { [fact]: 'absent' }, 'lacking', [`art-24-1-${letter}`]],
        [
          `24-1-${letter}: in place, not shown`,
          { [fact]: 'unproven' },
          'not-shown',
          [`art-24-1-${letter}-unproven`],
        ],
        [`24-1-${letter}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
        [
          `24-1-${letter}: absent, but the data are not sensitive`,
          { [fact]: 'absent', sensitiveOrHealth: false },
          'complete',
          ['art-23-1-complete'],
        ],
        [
          `24-2: ${letter} absent, released by a decision that is kept`,
          { [fact]: 'absent', waived: [control], waiverKept: true },
          'complete',
          ['art-23-1-complete', `art-24-2-${letter}`],
        ],
        [
          `24-2: ${letter} not shown, released by a decision that is kept`,
          { [fact]: 'unproven', waived: [control], waiverKept: true },
          'complete',
          ['art-23-1-complete', `art-24-2-${letter}`],
        ],
        [
          `24-2: ${letter} absent, a release without its decision`,
          { [fact]: 'absent', waived: [control], waiverKept: false },
          'lacking',
          [`art-24-1-${letter}`],
        ],
        [
          `24-2: ${letter} absent, another control released`,
          { [fact]: 'absent', waived: [control === 'entry' ? 'media' : 'entry'], waiverKept: true },
          'lacking',
          [`art-24-1-${letter}`],
        ],
        [
          `24-2: ${letter} absent, whether it was released is not known`,
          { [fact]: 'absent', waived: unknown, waiverKept: true },
          'undetermined',
          ['waived'],
        ],
        [
          `24-2: ${letter} absent, whether the decision is kept is not known`,
          { [fact]: 'absent', waived: [control], waiverKept: unknown },
          'undetermined',
          ['waiverKept'],
        ],
      ],
    ),
    [
      '24: two controls absent: each is told',
      { controlEntry: 'absent', controlTransport: 'absent' },
      'lacking',
      ['art-24-1-a', 'art-24-1-h'],
    ],
  ])
})

describe('24-1-g: what the log of input tells, and for how long', () =>
  answerTable<SecurityFacts>(security, clinic, [
    ...(
      [
        ['inputTellsWhat', 'art-24-1-g-what'],
        ['inputTellsWhen', 'art-24-1-g-when'],
        ['inputTellsForWhom', 'art-24-1-g-for-whom'],
      ] as const
    ).flatMap(
      ([fact, why]): Rows => [
        [`24-1-g: ${fact}: no`, { [fact]: false }, 'lacking', [why]],
        [
          `24-1-g: ${fact}: no, of a log that is not shown`,
          { [fact]: false, controlInput: 'unproven' },
          'lacking',
          [why],
        ],
        [`24-1-g: ${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
        [
          `24-1-g: ${fact}: no, but there is no log at all: that is what is told`,
          { [fact]: false, controlInput: 'absent' },
          'lacking',
          ['art-24-1-g'],
        ],
        [
          `24-1-g: ${fact}: no, of data that are not sensitive`,
          { [fact]: false, sensitiveOrHealth: false },
          'complete',
          ['art-23-1-complete'],
        ],
        [
          `24-2: ${fact}: no, released from the control of input`,
          { [fact]: false, waived: ['input'], waiverKept: true },
          'complete',
          ['art-23-1-complete', 'art-24-2-g'],
        ],
      ],
    ),
    [
      '24-1-g: the sector’s period is not kept',
      { inputPeriod: 'not-kept' },
      'lacking',
      ['art-24-1-g-period'],
    ],
    ['24-1-g: no period is set', { inputPeriod: 'none' }, 'lacking', ['art-24-1-g-period']],
    [
      '24-1-g: no rule in the sector, a period of one’s own',
      { inputPeriod: 'own-period' },
      'complete',
      ['art-23-1-complete', 'art-24-1-g-own-period'],
    ],
    ['24-1-g: the period is not known', { inputPeriod: unknown }, 'undetermined', ['inputPeriod']],
    [
      '24-2: no period, released from the control of input',
      { inputPeriod: 'none', waived: ['input'], waiverKept: true },
      'complete',
      ['art-23-1-complete', 'art-24-2-g'],
    ],
  ]))

const ask = (changed: SecurityFacts) => security.ask({ ...clinic, ...changed }, ON)

describe('how it is told', () => {
  test('what is not weighed is named', () => {
    const [told] = ask({
      weighedStateOfTheArt: false,
      weighedCost: false,
      weighedRisk: false,
      weighedNature: false,
    }).because
    expect(told?.text.fr).toContain('l’état de l’art, le coût, le risque et la nature des données')
    expect(ask({ weighedCost: false }).because[0]?.text.en).toContain('still to be weighed: cost (')
    expect(ask({ weighedRisk: false }).because[0]?.text.en).toContain('still to be weighed: risk (')
    expect(ask({ weighedNature: false }).because[0]?.text.en).toContain('weighed: the nature of the data (')
    expect(ask({ weighedStateOfTheArt: false }).because[0]?.text.ar).toContain('التقنيات المستعملة (')
  })
  test('a period not kept, and none set, are told apart', () => {
    expect(ask({ inputPeriod: 'not-kept' }).because[0]?.text.fr).toContain('n’est pas vérifiable')
    expect(ask({ inputPeriod: 'none' }).because[0]?.text.fr).toContain('en fixer un')
  })
  test('the Arabic cites the letters of the Arabic', () =>
    expect(ask({ controlTransport: 'absent' }).because[0]?.text.ar).toContain('24-1-ك'))
  test('for whom, and a period of one’s own, are readings; the second is reviewed', () => {
    expect(ask({ inputTellsForWhom: false }).readings.map(({ id }) => id)).toEqual(['input-for-whom'])
    expect(ask({ inputPeriod: 'own-period' }).readings.map(({ id }) => id)).toEqual([
      'input-period-by-sector',
    ])
    expect(ask({ inputPeriod: 'own-period' }).reviews.map(({ rule }) => rule)).toEqual([
      'art-24-1-g-own-period',
    ])
  })
  test('what is not shown is imposed while something may still be lacking', () =>
    expect(ask({ weighedCost: false, controlUse: unknown })).toMatchObject({
      conclusion: 'undetermined',
      atLeast: 'not-shown',
    }))
})

describe('05-20: told beside', () => {
  test.each<[string, SecurityFacts, string[]]>([
    ['neither', {}, []],
    ['an entity', { underCybersecurityLaw: true }, ['loi-05-20-6']],
    ['a provider', { providesDigitalServices: true }, ['loi-05-20-26-technical-data']],
    [
      'both',
      { underCybersecurityLaw: true, providesDigitalServices: true },
      ['loi-05-20-6', 'loi-05-20-26-technical-data'],
    ],
  ])('%s', (_story, changed, duties) => {
    const answer = ask(changed)
    expect(answer.conclusion).toBe('complete')
    expect(answer.duties.map(({ rule }) => rule)).toEqual(duties)
  })
  test('not known: asked, and the conclusion does not wait', () => {
    const answer = ask({ underCybersecurityLaw: unknown })
    expect(answer.conclusion).toBe('complete')
    expect(answer.needs.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['underCybersecurityLaw', 'reasons'],
    ])
  })
})

describe('bad input', () => {
  const { parse } = security.question
  test('a network that is protected and is not there: both facts are named', () =>
    expect(parse({ overNetwork: false, networkProtected: 'shown' }).faults).toMatchObject([
      { kind: 'contradiction', facts: ['overNetwork', 'networkProtected'] },
    ]))
  test.each([
    { overNetwork: true, networkProtected: 'shown' },
    { overNetwork: false, networkProtected: 'absent' },
    { networkProtected: 'shown' },
  ])('%j can be', facts => expect(parse(facts).faults).toBeUndefined())
  test.each([
    [{ waived: ['doors'] }, 'not-an-option'],
    [{ waived: 'entry' }, 'wrong-type'],
    [{ controlEntry: true }, 'wrong-type'],
    [{ firewall: true }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () =>
    expect(security.ask(clinic, '2009-03-04').conclusion).toBe('not-in-force'))
})
