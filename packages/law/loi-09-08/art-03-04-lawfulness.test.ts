// Arts 3 and 4 as a lawyer would check them: each basis with every condition on both sides, each disclosure, each quality.
import { describe, expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import { parseFacts } from '../facts/parse.ts'
import { plainProcessing } from '../facts/plain.ts'
import type { Disclosure, ProcessingFacts, Purpose } from '../facts/processing.ts'
import { lawfulness } from '../questions/lawfulness.ts'
import { ON } from '../questions/rows.test-table.ts'

const plainPurpose = {
  name: 'Suivre les commandes',
  determinedAndExplicit: true,
  legitimate: true,
  isCollectionPurpose: true,
} as const

const ask = (changed: ProcessingFacts) => {
  const facts: ProcessingFacts = { ...plainProcessing, ...changed }
  expect(parseFacts(facts).faults).toBeUndefined()
  return lawfulness(facts, ON)
}
const settling = (answer: Answer<string, string>) =>
  answer.needs.filter(need => need.settles === 'conclusion').map(({ fact }) => fact)

type Row = readonly [
  story: string,
  facts: Partial<Purpose>,
  conclusion: string,
  expected?: string | readonly string[],
]

const consent = {
  basis: 'consent',
  consentGivenBy: 'ticked-box',
  consentFree: true,
  consentSpecific: true,
  consentInformed: true,
  consentRecorded: true,
} as const
const obligation = { basis: 'legal-obligation', legalText: 'loi 9-88, art. 22', necessary: true } as const
const contract = { basis: 'contract', precontractAtPersonsRequest: true, necessary: true } as const
const vital = { basis: 'vital-interests', personUnableToConsent: true, necessary: true } as const
const task = { basis: 'public-task', taskVestedInControllerOrRecipient: true, necessary: true } as const
const interest = {
  basis: 'legitimate-interest',
  balancingPassed: true,
  balancingDocumented: true,
  necessary: true,
} as const

const rows: readonly Row[] = [
  ['no basis', { basis: 'none' }, 'unlawful', 'art-4'],
  ['basis not known', {}, 'undetermined', ['purposes.0.basis']],
  ['1-9: consent with all its qualities', consent, 'lawful', 'art-4-consent'],
  ['1-9: consent in writing', { ...consent, consentGivenBy: 'written' }, 'lawful'],
  ['1-9: consent in recorded words', { ...consent, consentGivenBy: 'recorded-words' }, 'lawful'],
  ['4: a pre-ticked box', { ...consent, consentGivenBy: 'pre-ticked-box' }, 'unlawful', 'art-4-silence'],
  ['4: silence or inaction', { ...consent, consentGivenBy: 'silence' }, 'unlawful', 'art-4-silence'],
  [
    '4: continued use of a site',
    { ...consent, consentGivenBy: 'continued-use' },
    'unlawful',
    'art-4-silence',
  ],
  ['1-9: not free', { ...consent, consentFree: false }, 'unlawful', 'art-1-9-quality'],
  ['1-9: not specific', { ...consent, consentSpecific: false }, 'unlawful', 'art-1-9-quality'],
  ['1-9: not informed', { ...consent, consentInformed: false }, 'unlawful', 'art-1-9-quality'],
  ['4: not recorded', { ...consent, consentRecorded: false }, 'unlawful', 'art-1-9-quality'],
  [
    '4: how it is given is not known',
    { ...consent, consentGivenBy: undefined },
    'undetermined',
    ['purposes.0.consentGivenBy'],
  ],
  [
    '1-9: whether it is free is not known',
    { ...consent, consentFree: undefined },
    'undetermined',
    ['purposes.0.consentFree'],
  ],
  [
    '1-9: nothing known of it but that it is not free',
    { basis: 'consent', consentFree: false },
    'unlawful',
    'art-1-9-quality',
  ],
  ['4-a: a legal obligation, cited and necessary', obligation, 'lawful', 'art-4-a'],
  ['4-a: no text cited', { ...obligation, legalText: '' }, 'unlawful', 'art-4'],
  ['4-a: text not known', { ...obligation, legalText: undefined }, 'undetermined', ['purposes.0.legalText']],
  ['4-a: beyond what the text needs', { ...obligation, necessary: false }, 'unlawful', 'art-4'],
  ['4-b: a contract with the person', contract, 'lawful', 'art-4-b'],
  ['4-b: someone else’s contract', { ...contract, precontractAtPersonsRequest: false }, 'unlawful', 'art-4'],
  ['4-b: useful but not necessary', { ...contract, necessary: false }, 'unlawful', 'art-4'],
  [
    '4-b: necessity not known',
    { ...contract, necessary: undefined },
    'undetermined',
    ['purposes.0.necessary'],
  ],
  ['4-c: vital interest of a person who cannot consent', vital, 'lawful', 'art-4-c'],
  ['4-c: of a person who can', { ...vital, personUnableToConsent: false }, 'unlawful', 'art-4'],
  ['4-c: not necessary', { ...vital, necessary: false }, 'unlawful'],
  ['4-d: a public task vested in the controller or recipient', task, 'lawful', 'art-4-d'],
  ['4-d: vested in neither', { ...task, taskVestedInControllerOrRecipient: false }, 'unlawful', 'art-4'],
  ['4-d: not necessary', { ...task, necessary: false }, 'unlawful'],
  ['4-e: a legitimate interest, weighed in writing', interest, 'lawful', 'art-4-e'],
  ['4-e: the person’s rights prevail', { ...interest, balancingPassed: false }, 'unlawful', 'art-4'],
  ['4-e: weighed, but not written', { ...interest, balancingDocumented: false }, 'unlawful', 'art-4'],
  ['4-e: not necessary', { ...interest, necessary: false }, 'unlawful'],
  [
    '4-e: whether it was written is not known',
    { ...interest, balancingDocumented: undefined },
    'undetermined',
    ['purposes.0.balancingDocumented'],
  ],
]

describe('4: each purpose rests on consent or on a case where it is not required', () => {
  for (const [story, facts, conclusion, expected] of rows)
    test(story, () => {
      const answer = ask({ purposes: [{ ...plainPurpose, ...facts }] })
      expect(answer.parts[0]?.conclusion).toBe(conclusion)
      expect(answer.conclusion).toBe(conclusion)
      if (typeof expected === 'string') expect(answer.parts[0]?.because[0]?.rule).toBe(expected)
      else if (expected) expect(settling(answer)).toEqual(expected)
    })

  test('what is missing from consent is said', () => {
    const answer = ask({
      purposes: [{ ...plainPurpose, ...consent, consentFree: false, consentInformed: false }],
    })
    expect(answer.parts[0]?.because[0]?.text.fr).toBe(
      'Il manque au consentement d’être : libre, informé (art. 1-9).',
    )
  })

  test('silence is doubtful in the texts, and said so', () =>
    expect(
      ask({ purposes: [{ ...plainPurpose, ...consent, consentGivenBy: 'silence' }] }).readings.map(
        ({ id }) => id,
      ),
    ).toEqual(['consent-by-silence']))

  test('one purpose without basis makes the whole unlawful, whatever is unknown of another', () => {
    const answer = ask({
      purposes: [{ ...plainPurpose }, { ...plainPurpose, name: 'Revendre', basis: 'none' }],
    })
    expect(answer.conclusion).toBe('unlawful')
    expect(answer.parts.map(({ path, conclusion }) => [path, conclusion])).toEqual([
      ['purposes.0', 'undetermined'],
      ['purposes.1', 'unlawful'],
    ])
    expect(answer.parts[1]?.because.at(-1)?.text.fr).toContain('« Revendre »')
  })
})

const linked = {
  kind: 'third-party',
  underLegalProvision: false,
  linkedToOwnFunctions: true,
  linkedToRecipientFunctions: true,
} as const
const disclosures: readonly (readonly [
  story: string,
  facts: Partial<Disclosure>,
  conclusion: string,
  expected?: string | readonly string[],
])[] = [
  ['a processor', { kind: 'processor' }, 'lawful', 'art-1-7'],
  ['own staff', { kind: 'own-staff' }, 'lawful', 'art-1-7'],
  ['1-8: under a legal provision', { kind: 'third-party', underLegalProvision: true }, 'lawful', 'art-1-8'],
  ['linked to both, with prior consent', { ...linked, basis: 'consent' }, 'lawful', 'art-4-2-consent'],
  [
    'consent, but not linked to the transferor',
    { ...linked, linkedToOwnFunctions: false, basis: 'consent' },
    'unlawful',
    'art-4-2-not-linked',
  ],
  [
    'consent, but not linked to the transferee',
    { ...linked, linkedToRecipientFunctions: false, basis: 'consent' },
    'unlawful',
    'art-4-2-not-linked',
  ],
  ['linked to both, no ground', { ...linked, basis: 'none' }, 'unlawful', 'art-4-2'],
  ...(
    ['legal-obligation', 'contract', 'vital-interests', 'public-task', 'legitimate-interest'] as const
  ).flatMap(basis => [
    [
      `linked to both, necessary to ${basis}`,
      { ...linked, basis, necessary: true },
      'lawful',
      'art-4-2-necessary',
    ] as const,
    [
      `linked to both, ${basis} but not necessary`,
      { ...linked, basis, necessary: false },
      'unlawful',
      'art-4-2',
    ] as const,
  ]),
  [
    'linked to both, necessity not known',
    { ...linked, basis: 'contract' },
    'undetermined',
    ['disclosures.0.necessary'],
  ],
  ['linked to both, ground not known', linked, 'undetermined', ['disclosures.0.basis']],
  [
    'ground known, link to the transferee not',
    { ...linked, linkedToRecipientFunctions: undefined, basis: 'consent' },
    'undetermined',
    ['disclosures.0.linkedToRecipientFunctions'],
  ],
  [
    'a third party, nothing else known',
    { kind: 'third-party' },
    'undetermined',
    ['disclosures.0.underLegalProvision', 'disclosures.0.linkedToOwnFunctions'],
  ],
]

describe('4, second paragraph: disclosure to third parties', () => {
  for (const [story, facts, conclusion, expected] of disclosures)
    test(story, () => {
      const answer = ask({ disclosures: [{ to: 'Un partenaire', forResearch: false, ...facts }] })
      const part = answer.parts.find(({ path }) => path === 'disclosures.0')
      expect(part?.conclusion).toBe(conclusion)
      if (typeof expected === 'string') expect(part?.because[0]?.rule).toBe(expected)
      else if (expected) expect(settling(answer)).toEqual(expected)
    })

  test('the whole is lawful only if every disclosure is', () => {
    const good = { to: 'A', forResearch: false, ...linked, basis: 'consent' } as const
    expect(ask({ disclosures: [good] }).conclusion).toBe('lawful')
    expect(ask({ disclosures: [good, { ...good, to: 'B', basis: 'none' }] }).conclusion).toBe('unlawful')
  })

  test('disclosures not known', () => {
    const answer = ask({ disclosures: undefined })
    expect(answer.conclusion).toBe('undetermined')
    expect(settling(answer)).toEqual(['disclosures'])
  })

  test('under a legal provision: the doubt between art. 1-8 and art. 4 is told', () =>
    expect(
      ask({
        disclosures: [{ to: 'CNSS', kind: 'third-party', underLegalProvision: true, forResearch: false }],
      }).readings.map(({ id }) => id),
    ).toEqual(['recipients-under-a-legal-provision']))
})

const [purpose] = plainProcessing.purposes
const kept = { oldestDataFrom: '2020-11-21', retentionMonths: 72 } as const
const research = { to: 'Université', ...linked, basis: 'consent' } as const

describe('3: the quality of the data', () => {
  test.each<[string, ProcessingFacts, string, string | undefined]>([
    ['3-1-a: fair', {}, 'lawful', 'art-4-b'],
    ['3-1-a: unfair', { collectedFairly: false }, 'unlawful', 'art-3-1-a'],
    ['3-1-b: a legitimate purpose', { purposes: [{ ...purpose, legitimate: true }] }, 'lawful', undefined],
    [
      '3-1-b: an illegitimate purpose',
      { purposes: [{ ...purpose, legitimate: false }] },
      'unlawful',
      'art-3-1-b-legitimate',
    ],
    [
      '3-1-b: a vague purpose',
      { purposes: [{ ...purpose, determinedAndExplicit: false }] },
      'to-mend',
      'art-3-1-b-explicit',
    ],
    [
      '3-1-b: no purpose',
      { purposes: [], data: [{ category: 'name', purposes: [] }] },
      'to-mend',
      'art-3-1-b-none',
    ],
    [
      '3-1-b: another, compatible end',
      { purposes: [{ ...purpose, isCollectionPurpose: false, compatibleWithCollection: true }] },
      'lawful',
      undefined,
    ],
    [
      '3-1-b: another, incompatible end',
      { purposes: [{ ...purpose, isCollectionPurpose: false, compatibleWithCollection: false }] },
      'unlawful',
      'art-3-1-b-incompatible',
    ],
    [
      '3-1-c: an item without a purpose',
      {
        data: [{ category: 'religious-or-philosophical-beliefs', purposes: [] }],
        sensitiveGrounds: ['express-consent'],
        expressConsentProvable: true,
      },
      'to-mend',
      'art-3-1-c',
    ],
    [
      '3-1-c: whether an item serves a purpose is not known',
      { data: [{ category: 'name' }] },
      'undetermined',
      undefined,
    ],
    ['3-1-d: inaccurate data are left', { keptAccurate: false }, 'unlawful', 'art-3-1-d'],
    ['3-1-d: not known', { keptAccurate: undefined }, 'undetermined', undefined],
    ['3-1-e: no period', { retentionSet: false, retentionMonths: undefined }, 'to-mend', 'art-3-1-e-none'],
    ['3-1-e: within the period to the day', { ...kept, oldestDataFrom: '2020-11-22' }, 'lawful', undefined],
    ['3-1-e: one day beyond', { ...kept, longerRetentionAuthorised: false }, 'unlawful', 'art-3-1-e'],
    [
      '3-2: one day beyond, whether longer keeping is authorised is not known',
      kept,
      'undetermined',
      undefined,
    ],
    [
      '3-2: beyond, but authorised and for research only',
      { ...kept, longerRetentionAuthorised: true, keptForResearchOnly: true },
      'lawful',
      undefined,
    ],
    [
      '3-2: authorised, but used for more',
      { ...kept, longerRetentionAuthorised: true, keptForResearchOnly: false },
      'unlawful',
      'art-3-1-e',
    ],
    [
      '3-2: for research, but not authorised',
      { ...kept, longerRetentionAuthorised: false, keptForResearchOnly: true },
      'unlawful',
      'art-3-1-e',
    ],
    [
      'D.31: disclosed for research, coded',
      { disclosures: [{ ...research, forResearch: true, anonymisedOrCoded: true }] },
      'lawful',
      undefined,
    ],
    [
      'D.31: disclosed for research, in clear',
      { disclosures: [{ ...research, forResearch: true, anonymisedOrCoded: false }] },
      'unlawful',
      'decret-31',
    ],
    [
      'D.31: disclosed in clear, not for research',
      { disclosures: [{ ...research, forResearch: false, anonymisedOrCoded: false }] },
      'lawful',
      undefined,
    ],
    [
      'D.31: research processor in clear is not a third party',
      { disclosures: [{ to: 'Labo', kind: 'processor', forResearch: true, anonymisedOrCoded: false }] },
      'lawful',
      undefined,
    ],
    [
      'D.32: identifying results, express consent',
      { publishesIdentifyingResults: true, publicationGround: 'express-consent' },
      'lawful',
      undefined,
    ],
    [
      'D.32: limited to what is public',
      { publishesIdentifyingResults: true, publicationGround: 'already-public' },
      'lawful',
      undefined,
    ],
    [
      'D.32: neither',
      { publishesIdentifyingResults: true, publicationGround: 'none' },
      'unlawful',
      'decret-32',
    ],
    ['D.32: ground not known', { publishesIdentifyingResults: true }, 'undetermined', undefined],
  ])('%s', (_story, changed, conclusion, first) => {
    const answer = ask(changed)
    expect(answer.conclusion).toBe(conclusion)
    if (first) expect(answer.because[0]?.rule).toBe(first)
  })

  test('what is to mend is told even while more is unknown', () => {
    const answer = ask({ retentionSet: false, retentionMonths: undefined, keptAccurate: undefined })
    expect(answer.conclusion).toBe('undetermined')
    expect(answer.atLeast).toBe('to-mend')
    expect(settling(answer)).toEqual(['keptAccurate'])
  })

  test('an excessive item is named with its columns', () => {
    const answer = ask({ data: [{ category: 'habits', columns: ['clients.loisirs'], purposes: [] }] })
    expect(answer.because[0]?.text.fr).toContain('(clients.loisirs)')
    expect(answer.because[0]?.evidence).toEqual(['clients.loisirs'])
  })

  test('asked of a day before the law, it says so', () =>
    expect(lawfulness(plainProcessing, '2008-12-31').conclusion).toBe('not-in-force'))
})
