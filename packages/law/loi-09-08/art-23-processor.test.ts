// Art. 23-2 to 23-4, 25 and 26: each clause and each duty around a processor, there, missing, and not known.
import { describe, expect, test } from 'vitest'
import type { ProcessorFacts } from '../facts/processor.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { processorContract } from '../questions/processor-contract.ts'
import { ON } from '../questions/rows.test-table.ts'

type Rows = Parameters<typeof answerTable<ProcessorFacts>>[2]
const unknown = undefined

/** A payroll agency under a full contract. */
const agency = {
  contract: 'written',
  instructionOnly: true,
  securityBindsProcessor: true,
  requirementsRecorded: true,
  recordKept: true,
  guaranteesAssessed: true,
  guaranteesFollowed: true,
  beyondInstructions: false,
  obligedByLaw: false,
  secrecyTerm: true,
  returnOrErasureTerm: true,
  dataGoAbroad: false,
  transferTerms: false,
  inFiling: 'named',
  subprocessors: false,
  subprocessorTerm: false,
  auditTerm: true,
  breachNoticeTerm: true,
  staffUndertakings: true,
  outsourcedByEntity: false,
} as const satisfies ProcessorFacts

const nothingWritten = {
  contract: 'none',
  instructionOnly: false,
  securityBindsProcessor: false,
  requirementsRecorded: false,
  recordKept: false,
} as const satisfies ProcessorFacts

const mandatory = [
  ['instructionOnly', 'art-23-3-instruction', '23-3'],
  ['securityBindsProcessor', 'art-23-3-security', '23-3'],
  ['requirementsRecorded', 'art-23-4-requirements', '23-4'],
  ['recordKept', 'art-23-4-evidence', '23-4'],
  ['guaranteesAssessed', 'art-23-2-choice', '23-2'],
  ['guaranteesFollowed', 'art-23-2-follow', '23-2'],
] as const
const implied = [
  ['secrecyTerm', 'art-26-term', '26'],
  ['returnOrErasureTerm', 'art-3-1-e-return', '3-1-e'],
] as const

describe('23: the contract', () =>
  answerTable<ProcessorFacts>(processorContract, agency, [
    ['23: everything is there', {}, 'complete', ['art-23-complete']],
    ['23-4: in an equivalent form', { contract: 'equivalent' }, 'complete', ['art-23-complete']],
    ['23-4: by word of mouth', { contract: 'oral' }, 'lacking', ['art-23-4-oral']],
    ['23-3: none', nothingWritten, 'no-contract', ['art-23-3-none']],
    ['23-3: whether there is one is not known', { contract: unknown }, 'undetermined', ['contract']],
    ...mandatory.flatMap(
      ([fact, why, at]): Rows => [
        [`${at}: ${fact}: no`, { [fact]: false }, 'lacking', [why]],
        [`${at}: ${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
      ],
    ),
    ...implied.flatMap(
      ([fact, why, at]): Rows => [
        [`${at}: ${fact}: no`, { [fact]: false }, 'to-complete', [why]],
        [`${at}: ${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
        [
          `${at}: ${fact}: no, and a mandatory clause missing: that comes first`,
          { [fact]: false, instructionOnly: false },
          'lacking',
          ['art-23-3-instruction'],
        ],
      ],
    ),
    [
      '23: everything is missing but a contract',
      {
        instructionOnly: false,
        securityBindsProcessor: false,
        requirementsRecorded: false,
        recordKept: false,
        guaranteesAssessed: false,
        guaranteesFollowed: false,
        beyondInstructions: true,
      },
      'lacking',
      [...mandatory.map(([, why]) => why), 'art-25'],
    ],
    ['25: beyond the instructions', { beyondInstructions: true }, 'lacking', ['art-25']],
    [
      '25: beyond them, compelled by law',
      { beyondInstructions: true, obligedByLaw: true },
      'complete',
      ['art-23-complete', 'art-25-legal-obligation'],
    ],
    [
      '25: beyond them, whether a law compels it is not known',
      { beyondInstructions: true, obligedByLaw: unknown },
      'undetermined',
      ['obligedByLaw'],
    ],
    [
      '25: whether it goes beyond is not known',
      { beyondInstructions: unknown },
      'undetermined',
      ['beyondInstructions'],
    ],
    [
      '25: within them, whether a law compels anything does not matter',
      { obligedByLaw: unknown },
      'complete',
      ['art-23-complete'],
    ],
    [
      '43: data go abroad, terms settled',
      { dataGoAbroad: true, transferTerms: true },
      'complete',
      ['art-23-complete'],
    ],
    ['43: data go abroad, no terms', { dataGoAbroad: true }, 'to-complete', ['art-43-processor-terms']],
    [
      '43: data go abroad, terms not known',
      { dataGoAbroad: true, transferTerms: unknown },
      'undetermined',
      ['transferTerms'],
    ],
    ['43: data stay, terms not known', { transferTerms: unknown }, 'complete', ['art-23-complete']],
    [
      '43: whether data go abroad is not known, and there are no terms',
      { dataGoAbroad: unknown },
      'undetermined',
      ['dataGoAbroad'],
    ],
    ['15-i: not in the filing', { inFiling: 'not-named' }, 'to-complete', ['art-15-i-processor']],
    ['15-i: nothing filed yet', { inFiling: 'nothing-filed' }, 'complete', ['art-23-complete']],
    ['15-i: not known', { inFiling: unknown }, 'undetermined', ['inFiling']],
  ]))

const ask = (changed: ProcessorFacts) => processorContract.ask({ ...agency, ...changed }, ON)

describe('what is only advised changes no conclusion', () => {
  test.each<[string, ProcessorFacts, string[]]>([
    ['nothing to advise', {}, []],
    ['further processors, no term', { subprocessors: true }, ['art-23-3-subprocessors']],
    ['further processors, a term', { subprocessors: true, subprocessorTerm: true }, []],
    ['no audit', { auditTerm: false }, ['art-23-2-audit']],
    ['no notice of incidents', { breachNoticeTerm: false }, ['art-23-1-incident-notice']],
    ['no undertakings', { staffUndertakings: false }, ['art-26-undertakings']],
    ['an entity of Law 05-20', { outsourcedByEntity: true }, ['loi-05-20-12']],
  ])('%s', (_story, changed, duties) => {
    const answer = ask(changed)
    expect(answer.conclusion).toBe('complete')
    expect(answer.duties.map(({ rule }) => rule)).toEqual(duties)
    for (const { rule, label, blocking } of answer.duties) {
      expect(label).toBe(rule === 'loi-05-20-12' ? 'statutory' : 'practice')
      expect(blocking).toBe(false)
    }
  })
  test.each([
    'subprocessorTerm',
    'auditTerm',
    'breachNoticeTerm',
    'staffUndertakings',
    'outsourcedByEntity',
  ] as const)('%s not known: asked for reasons only', fact => {
    const answer = ask({ subprocessors: true, subprocessorTerm: true, [fact]: unknown })
    expect(answer.conclusion).toBe('complete')
    expect(answer.needs.map(need => [need.fact, need.settles])).toEqual([[fact, 'reasons']])
  })
  test('secrecy, return and transfers are our reading of other articles; the filing is the text', () => {
    const answer = ask({
      secrecyTerm: false,
      returnOrErasureTerm: false,
      dataGoAbroad: true,
      inFiling: 'not-named',
    })
    expect(answer.because.map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['art-26-term', 'reading'],
      ['art-3-1-e-return', 'reading'],
      ['art-43-processor-terms', 'reading'],
      ['art-15-i-processor', 'wording'],
    ])
  })
})

describe('what would be better', () => {
  const better = (changed: ProcessorFacts) =>
    ask(changed).alternatives.map(({ conclusion, changes }) => [
      conclusion,
      ...changes.map(({ fact }) => fact),
    ])
  test.each([
    ...[...mandatory, ...implied].map(([fact]): [string, ProcessorFacts, string[][]] => [
      fact,
      { [fact]: false },
      [['complete', fact]],
    ]),
    ['by word of mouth', { contract: 'oral' }, [['complete', 'contract']]],
    ['beyond instructions', { beyondInstructions: true }, [['complete', 'beyondInstructions']]],
    ['data abroad', { dataGoAbroad: true }, [['complete', 'transferTerms']]],
    ['not in the filing', { inFiling: 'not-named' }, [['complete', 'inFiling']]],
    ['two clauses', { instructionOnly: false, secrecyTerm: false }, [['to-complete', 'instructionOnly']]],
    ['no contract at all', nothingWritten, [['lacking', 'contract']]],
    ['complete', {}, []],
  ] as [string, ProcessorFacts, string[][]][])('%s', (_story, changed, expected) =>
    expect(better(changed)).toEqual(expected),
  )
  test('what is missing is imposed while more may be', () => {
    expect(ask({ instructionOnly: false, contract: unknown })).toMatchObject({
      conclusion: 'undetermined',
      atLeast: 'lacking',
    })
    expect(ask({ secrecyTerm: false, recordKept: unknown })).toMatchObject({
      conclusion: 'undetermined',
      atLeast: 'to-complete',
    })
  })
})

describe('bad input', () => {
  const { parse } = processorContract.question
  test.each(['instructionOnly', 'securityBindsProcessor', 'requirementsRecorded', 'recordKept'])(
    'no contract, and %s: both facts are named',
    clause => {
      expect(parse({ contract: 'none', [clause]: true }).faults).toMatchObject([
        { kind: 'contradiction', facts: ['contract', clause] },
      ])
      expect(parse({ contract: 'none', [clause]: false }).faults).toBeUndefined()
      expect(parse({ contract: 'oral', [clause]: true }).faults).toBeUndefined()
      expect(parse({ [clause]: true }).faults).toBeUndefined()
    },
  )
  test.each([
    [{ contract: 'handshake' }, 'not-an-option'],
    [{ auditTerm: 1 }, 'wrong-type'],
    [{ price: true }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () =>
    expect(processorContract.ask(agency, '2009-03-04').conclusion).toBe('not-in-force'))
})
