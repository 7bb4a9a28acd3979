// Arts 43-44 and the decree's 46-50: each State and each ground on both sides of its edge.
import { describe, expect, test } from 'vitest'
import { adequateStates } from '../cndp/adequate-states.ts'
import { parseFacts } from '../facts/parse.ts'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts, Transfer } from '../facts/processing.ts'
import { ON } from '../questions/rows.test-table.ts'
import { transfer } from '../questions/transfer.ts'

const ask = (transfers: readonly Transfer[], changed: ProcessingFacts = {}, on = ON) => {
  const facts: ProcessingFacts = { ...plainProcessing, alreadyFiled: 'declared', ...changed, transfers }
  expect(parseFacts(facts).faults).toBeUndefined()
  return transfer(facts, on)
}

type Row = readonly [story: string, one: Transfer, conclusion: string, expected?: string | readonly string[]]
const us = { country: 'US', mode: 'recipient' } as const

const rows: readonly Row[] = [
  ['43: France is listed', { country: 'FR', mode: 'hosting' }, 'lawful-file', 'art-43'],
  ['43: Croatia is not', { country: 'HR', mode: 'hosting', grounds: [] }, 'blocked', 'art-44-none'],
  ['43: the United Kingdom is listed', { country: 'GB' }, 'lawful-file'],
  ['43: the United States are not', { ...us, grounds: [] }, 'blocked', 'art-44-none'],
  ['44: grounds not known', us, 'undetermined', ['transfers.0.grounds']],
  [
    '44: express consent, proven',
    { ...us, grounds: ['express-consent'], expressConsentProvable: true },
    'lawful-derogation',
    'art-44-consent',
  ],
  [
    '44: express consent that cannot be proven',
    { ...us, grounds: ['express-consent'], expressConsentProvable: false },
    'blocked',
    'art-44-none',
  ],
  [
    '44: whether it can be proven is not known',
    { ...us, grounds: ['express-consent'] },
    'undetermined',
    ['transfers.0.expressConsentProvable'],
  ],
  ...(
    [
      ['saving-life', 'a'],
      ['public-interest', 'b'],
      ['legal-claim', 'c'],
      ['contract-with-the-person', 'd'],
      ['contract-for-the-person', 'e'],
      ['mutual-legal-assistance', 'f'],
      ['medical', 'g'],
    ] as const
  ).flatMap(([ground, letter]): Row[] => [
    [
      `44-1-${letter}: ${ground}, necessary`,
      { ...us, grounds: [ground], necessary: true },
      'lawful-derogation',
      `art-44-1-${letter}`,
    ],
    [
      `44-1-${letter}: ${ground}, not necessary`,
      { ...us, grounds: [ground], necessary: false },
      'blocked',
      'art-44-none',
    ],
    [
      `44-1-${letter}: ${ground}, necessity not known`,
      { ...us, grounds: [ground] },
      'undetermined',
      ['transfers.0.necessary'],
    ],
  ]),
  [
    '44-2: an agreement, cited',
    { ...us, grounds: ['agreement'], agreementCited: 'Convention 108' },
    'lawful-derogation',
    'art-44-2',
  ],
  [
    '44-2: an agreement, left empty',
    { ...us, grounds: ['agreement'], agreementCited: '' },
    'blocked',
    'art-44-none',
  ],
  [
    '44-2: an agreement, not known which',
    { ...us, grounds: ['agreement'] },
    'undetermined',
    ['transfers.0.agreementCited'],
  ],
  [
    '44-3: authorised',
    { ...us, grounds: ['cndp-authorisation'], cndpAuthorisation: 'obtained' },
    'authorised',
    'art-44-3',
  ],
  [
    '44-3: requested: silence is never an authorisation',
    { ...us, grounds: ['cndp-authorisation'], cndpAuthorisation: 'requested' },
    'needs-authorisation',
    'art-44-3-to-obtain',
  ],
  [
    '44-3: not requested',
    { ...us, grounds: ['cndp-authorisation'], cndpAuthorisation: 'none' },
    'needs-authorisation',
    'art-44-3-to-obtain',
  ],
  [
    '44-3: refused',
    { ...us, grounds: ['cndp-authorisation'], cndpAuthorisation: 'refused' },
    'blocked',
    'art-44-none',
  ],
  [
    '44-3: where it stands is not known',
    { ...us, grounds: ['cndp-authorisation'] },
    'undetermined',
    ['transfers.0.cndpAuthorisation'],
  ],
  [
    '44-3: a listed State needs none',
    { country: 'DE', grounds: ['cndp-authorisation'], cndpAuthorisation: 'refused' },
    'lawful-file',
    'art-43',
  ],
  [
    '44: consent lacking, but the contract is necessary',
    {
      ...us,
      grounds: ['express-consent', 'contract-with-the-person'],
      expressConsentProvable: false,
      necessary: true,
    },
    'lawful-derogation',
    'art-44-1-d',
  ],
  [
    '44: consent lacking, clauses to be authorised',
    {
      ...us,
      grounds: ['express-consent', 'cndp-authorisation'],
      expressConsentProvable: false,
      cndpAuthorisation: 'requested',
    },
    'needs-authorisation',
  ],
]

describe('one transfer', () => {
  for (const [story, one, conclusion, expected] of rows)
    test(story, () => {
      const answer = ask([one])
      expect(answer.conclusion).toBe(conclusion)
      expect(answer.parts[0]?.conclusion).toBe(conclusion)
      if (typeof expected === 'string') expect(answer.parts[0]?.because[0]?.rule).toBe(expected)
      else if (expected)
        expect(
          answer.needs.filter(({ settles }) => settles === 'conclusion').map(({ fact }) => fact),
        ).toEqual(expected)
    })

  test('every State of the list is lawful, and only from the day of the list', () => {
    expect(adequateStates).toHaveLength(32)
    for (const { state } of adequateStates) {
      expect(ask([{ country: state }]).conclusion).toBe('lawful-file')
      expect(ask([{ country: state, grounds: [] }], {}, '2015-12-17').conclusion).toBe('blocked')
    }
  })

  test.each(['HR', 'US', 'IN', 'CN', 'SN', 'TN', 'AE', 'TR', 'AR', 'IL', 'NZ', 'JP', 'UY'])(
    '%s is not listed',
    country => expect(ask([{ country, grounds: [] }]).conclusion).toBe('blocked'),
  )

  test('a State the Commission listed since is lawful from that day, and may be relied on', () => {
    const settings = { adequateStates: [{ state: 'HR', from: '2026-06-01' }] }
    const facts = { ...plainProcessing, transfers: [{ country: 'HR', grounds: ['listed-state'] }] } as const
    expect(parseFacts(facts).faults?.[0]?.facts).toEqual(['transfers.0.grounds', 'transfers.0.country'])
    expect(parseFacts(facts, settings).faults).toBeUndefined()
    expect(transfer(facts, '2026-06-01', settings).conclusion).toBe('lawful-file')
    expect(transfer(facts, '2026-05-31', settings).conclusion).toBe('blocked')
    expect(transfer(facts, '2026-06-01').conclusion).toBe('blocked')
  })

  test('a State it struck off is no longer, and the others still are', () => {
    const settings = { adequateStates: [{ state: 'FR', from: '2015-12-18', until: '2026-05-31' }] }
    const to = (country: string, on: string) =>
      transfer({ ...plainProcessing, transfers: [{ country, grounds: [] }] }, on, settings).conclusion
    expect(to('FR', '2026-05-31')).toBe('lawful-file')
    expect(to('FR', '2026-06-01')).toBe('blocked')
    expect(to('ES', '2026-06-01')).toBe('lawful-file')
  })

  test('the State is named in each language', () => {
    const text = ask([{ country: 'US', grounds: [] }]).because[0]?.text
    expect(text?.fr).toContain('États-Unis')
    expect(text?.ar).toContain('الولايات المتحدة')
    expect(text?.en).toContain('United States')
  })

  test('the list’s source is told as second-hand', () =>
    expect(ask([{ country: 'FR' }]).readings.map(({ id }) => id)).toEqual(['adequate-states-at-second-hand']))

  test.each([
    ['hosting', true],
    ['remote-access', true],
    ['recipient', false],
  ] as const)('%s: that it is a transfer is a reading: %s', (mode, doubtful) =>
    expect(ask([{ country: 'FR', mode }]).readings.some(({ id }) => id === 'hosting-and-remote-access')).toBe(
      doubtful,
    ),
  )

  test('before the present list, a person is warned that another held', () => {
    expect(ask([{ country: 'FR', grounds: [] }], {}, '2015-12-17').reviews.map(({ rule }) => rule)).toEqual([
      'adequate-states-before-2015',
    ])
    expect(ask([{ country: 'FR' }], {}, '2015-12-18').reviews).toEqual([])
  })
})

describe('05-20 art. 11: data sensitive in the sense of information security', () => {
  const host = { country: 'FR', mode: 'hosting' } as const
  const under = { underCybersecurityLaw: true, securitySensitiveData: true } as const
  test.each<[string, Transfer, ProcessingFacts, string, string]>([
    ['hosted abroad by a body under the law', host, under, ON, 'hosting-forbidden'],
    [
      'even in an unlisted State with consent',
      { country: 'US', mode: 'hosting', grounds: ['express-consent'], expressConsentProvable: true },
      under,
      ON,
      'hosting-forbidden',
    ],
    ['consulted from abroad, not hosted', { ...host, mode: 'remote-access' }, under, ON, 'lawful-file'],
    ['a body not under the law', host, { ...under, underCybersecurityLaw: false }, ON, 'lawful-file'],
    ['data not sensitive in that sense', host, { ...under, securitySensitiveData: false }, ON, 'lawful-file'],
    ['before the law was published', host, under, '2020-08-05', 'lawful-file'],
    ['the day it was published', host, under, '2020-08-06', 'hosting-forbidden'],
    [
      'whether the body is under the law is not known',
      host,
      { ...under, underCybersecurityLaw: undefined },
      ON,
      'undetermined',
    ],
    ['mode not known', { country: 'FR' }, under, ON, 'undetermined'],
  ])('%s', (_story, one, changed, on, conclusion) =>
    expect(ask([one], changed, on).conclusion).toBe(conclusion),
  )

  test('the facts of the body are asked by their own name', () =>
    expect(ask([host], { underCybersecurityLaw: true }).needs.map(({ fact }) => fact)).toContain(
      'securitySensitiveData',
    ))
})

describe('several transfers', () => {
  test('the worst is told, and each has its own answer', () => {
    const answer = ask([{ country: 'FR' }, { ...us, grounds: [] }])
    expect(answer.conclusion).toBe('blocked')
    expect(answer.parts.map(({ path, conclusion }) => [path, conclusion])).toEqual([
      ['transfers.0', 'lawful-file'],
      ['transfers.1', 'blocked'],
    ])
  })

  test('one that is open leaves the whole open, with the worst that is known at least', () => {
    expect(ask([{ country: 'FR' }, us])).toMatchObject({ conclusion: 'undetermined' })
    expect(ask([{ country: 'FR' }, us]).atLeast).toBeUndefined()
    expect(ask([{ ...us, grounds: [] }, us])).toMatchObject({
      conclusion: 'undetermined',
      atLeast: 'blocked',
    })
  })

  test('none', () => {
    expect(ask([]).conclusion).toBe('no-transfer')
    const unknown = transfer({ ...plainProcessing, transfers: undefined }, ON)
    expect(unknown.conclusion).toBe('undetermined')
    expect(unknown.needs.map(({ fact }) => fact)).toEqual(['transfers'])
  })
})

describe('D.46-50: what is told to the CNDP', () => {
  const still = { changedSinceNotified: false } as const
  test.each<[string, readonly Transfer[], ProcessingFacts, string[]]>([
    ['listed: the eight particulars', [{ country: 'FR', ...still }], {}, ['decret-46']],
    [
      'unlisted: the exact case',
      [{ ...us, ...still, grounds: ['medical'], necessary: true }],
      {},
      ['decret-47'],
    ],
    [
      'unlisted, on authorisation: the safeguards',
      [
        {
          ...us,
          ...still,
          grounds: ['cndp-authorisation'],
          cndpAuthorisation: 'none',
          safeguards: 'clauses',
        },
      ],
      {},
      ['decret-48'],
    ],
    ['changed', [{ country: 'FR', changedSinceNotified: true }], {}, ['decret-46', 'decret-49']],
    [
      'the base processing is not filed',
      [{ country: 'FR', ...still }],
      { alreadyFiled: 'no' },
      ['decret-46', 'cndp-transfer-base'],
    ],
    [
      'two recipients, one purpose',
      [
        { country: 'FR', to: 'A', purpose: 'Support', ...still },
        { country: 'ES', to: 'B', purpose: 'Support', ...still },
      ],
      {},
      ['decret-46', 'decret-50'],
    ],
    [
      'two recipients, two purposes',
      [
        { country: 'FR', purpose: 'Support', ...still },
        { country: 'ES', purpose: 'Paie', ...still },
      ],
      {},
      ['decret-46'],
    ],
  ])('%s', (_story, transfers, changed, duties) =>
    expect(ask(transfers, changed).duties.map(({ rule }) => rule)).toEqual(duties),
  )

  test('two grounds: the exact case and the safeguards', () =>
    expect(
      ask([
        {
          ...us,
          ...still,
          grounds: ['cndp-authorisation', 'medical'],
          necessary: false,
          cndpAuthorisation: 'none',
          safeguards: 'clauses',
        },
      ]).duties.map(({ rule }) => rule),
    ).toEqual(['decret-47', 'decret-48']))

  test('the listed State is no derogation to state', () =>
    expect(
      ask([{ country: 'FR', ...still, grounds: ['listed-state'] }]).duties.map(({ rule }) => rule),
    ).toEqual(['decret-46']))

  test.each([
    ['requested', 'L’autorisation est demandée'],
    ['none', 'Demander à la CNDP'],
  ] as const)('authorisation %s: %s', (cndpAuthorisation, words) =>
    expect(
      ask([{ ...us, ...still, grounds: ['cndp-authorisation'], cndpAuthorisation, safeguards: 'clauses' }])
        .because[0]?.text.fr,
    ).toContain(words),
  )

  test('a base that is not filed blocks, as practice', () =>
    expect(ask([{ country: 'FR', ...still }], { alreadyFiled: 'no' }).duties[1]).toMatchObject({
      label: 'practice',
      blocking: true,
    }))

  test('a request without safeguards is told to make some', () => {
    const request = { ...us, ...still, grounds: ['cndp-authorisation'], cndpAuthorisation: 'none' } as const
    expect(ask([{ ...request, safeguards: 'none' }]).duties[0]?.text.fr).toContain('Aucune garantie')
    expect(ask([{ ...request, safeguards: 'clauses' }]).duties[0]?.text.fr).toContain('Décrire')
  })

  test('asked of a day before the law, it says so', () =>
    expect(transfer(plainProcessing, '2009-03-04').conclusion).toBe('not-in-force'))
})
