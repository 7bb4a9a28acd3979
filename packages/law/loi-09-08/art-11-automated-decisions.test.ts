// Art. 11: each element of the two bans and of what escapes them, on both sides of its edge.
import { describe, expect, test } from 'vitest'
import type { AutomatedDecisionFacts } from '../facts/automated-decision.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { automatedDecisions } from '../questions/automated-decision.ts'
import { ON } from '../questions/rows.test-table.ts'

/** A lender's machine refuses a loan by itself, on a profile of the applicant, who is not heard. */
const refusedLoan = {
  decidedByCourt: false,
  assessesConduct: false,
  automatedProcessing: true,
  evaluatesPersonality: false,
  definesProfile: true,
  partOfTheResult: 'alone',
  legalEffects: true,
  withinContract: true,
  couldPresentObservations: false,
  grantsRequest: false,
} as const satisfies AutomatedDecisionFacts

/** A court weighs a score of dangerousness with everything else. */
const scoredDefendant = {
  ...refusedLoan,
  decidedByCourt: true,
  assessesConduct: true,
  evaluatesPersonality: true,
  definesProfile: false,
  partOfTheResult: 'among-others',
  withinContract: false,
} as const satisfies AutomatedDecisionFacts

const unknown = undefined

describe('art. 11, second paragraph: decisions other than those of a court on conduct', () =>
  answerTable<AutomatedDecisionFacts>(automatedDecisions, refusedLoan, [
    ['11-2: a profile decides alone', {}, 'forbidden', ['art-11-2', 'art-11-no-penalty']],
    [
      '11-2: an evaluation of personality decides alone',
      { definesProfile: false, evaluatesPersonality: true },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
    ['11-2: both', { evaluatesPersonality: true }, 'forbidden', ['art-11-2', 'art-11-no-penalty']],
    ['11-2: neither', { definesProfile: false }, 'not-caught', ['art-11-2-no-profile']],
    [
      '11-2: no profile, whether personality is evaluated is not known',
      { definesProfile: false, evaluatesPersonality: unknown },
      'undetermined',
      ['evaluatesPersonality'],
    ],
    [
      '11-2: a profile, whether personality is evaluated is not known: it changes nothing outside a court',
      { evaluatesPersonality: unknown },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
    [
      '11-2: someone approves without examining',
      { partOfTheResult: 'approved-unexamined' },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
    [
      '11-2: someone examines and may depart from it',
      { partOfTheResult: 'among-others' },
      'not-caught',
      ['art-11-2-not-alone'],
    ],
    ['11-2: the result was not used', { partOfTheResult: 'none' }, 'not-caught', ['art-11-2-not-alone']],
    [
      '11-2: what part it plays is not known',
      { partOfTheResult: unknown },
      'undetermined',
      ['partOfTheResult'],
    ],
    ['11-2: no legal effects', { legalEffects: false }, 'not-caught', ['art-11-2-no-legal-effects']],
    ['11-2: effects not known', { legalEffects: unknown }, 'undetermined', ['legalEffects']],
    [
      '11: nothing automated',
      { automatedProcessing: false, partOfTheResult: 'none' },
      'not-caught',
      ['art-11-not-automated', 'art-11-2-not-alone'],
    ],
    [
      '11: nothing automated, the rest not known',
      {
        automatedProcessing: false,
        partOfTheResult: unknown,
        legalEffects: unknown,
        definesProfile: unknown,
      },
      'not-caught',
      ['art-11-not-automated'],
    ],
    [
      '11: whether it is automated is not known',
      { automatedProcessing: unknown },
      'undetermined',
      ['automatedProcessing'],
    ],
    [
      '11-2: nothing holds of three elements: each is a reason',
      { definesProfile: false, partOfTheResult: 'among-others', legalEffects: false },
      'not-caught',
      ['art-11-2-no-profile', 'art-11-2-not-alone', 'art-11-2-no-legal-effects'],
    ],
    [
      '11-2: a court decision that assesses no conduct is any other decision',
      { decidedByCourt: true },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
    [
      '11-2: a judgment on conduct, on a profile that evaluates no personality',
      { decidedByCourt: true, assessesConduct: true, withinContract: false },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
  ]))

describe('art. 11, third paragraph: what is not held to rest on the machine alone', () =>
  answerTable<AutomatedDecisionFacts>(automatedDecisions, refusedLoan, [
    [
      '11-3: in a contract, observations possible',
      { couldPresentObservations: true },
      'allowed',
      ['art-11-3-contract', 'art-11-no-penalty'],
    ],
    [
      '11-3: observations possible, but no contract',
      { couldPresentObservations: true, withinContract: false },
      'forbidden',
      ['art-11-2', 'art-11-no-penalty'],
    ],
    [
      '11-3: whether there is a contract is not known',
      { couldPresentObservations: true, withinContract: unknown },
      'undetermined',
      ['withinContract'],
    ],
    [
      '11-3: in a contract, whether observations were possible is not known',
      { couldPresentObservations: unknown },
      'undetermined',
      ['couldPresentObservations'],
    ],
    [
      '11-3: the loan is granted',
      { grantsRequest: true },
      'allowed',
      ['art-11-3-request', 'art-11-no-penalty'],
    ],
    [
      '11-3: granted, outside any contract',
      { grantsRequest: true, withinContract: false },
      'allowed',
      ['art-11-3-request', 'art-11-no-penalty'],
    ],
    [
      '11-3: whether it is granted is not known',
      { grantsRequest: unknown },
      'undetermined',
      ['grantsRequest'],
    ],
    [
      '11-3: heard, and granted: both are reasons',
      { couldPresentObservations: true, grantsRequest: true },
      'allowed',
      ['art-11-3-contract', 'art-11-3-request', 'art-11-no-penalty'],
    ],
    [
      '11-3: what article 11 does not catch needs no third paragraph',
      { legalEffects: false, couldPresentObservations: true, grantsRequest: true },
      'not-caught',
      ['art-11-2-no-legal-effects'],
    ],
  ]))

describe('art. 11, first paragraph: the court', () =>
  answerTable<AutomatedDecisionFacts>(automatedDecisions, scoredDefendant, [
    ['11-1: a score weighed with the rest', {}, 'forbidden-court', ['art-11-1', 'art-11-no-penalty']],
    [
      '11-1: a score alone',
      { partOfTheResult: 'alone' },
      'forbidden-court',
      ['art-11-1', 'art-11-no-penalty'],
    ],
    [
      '11-1: approved without being examined',
      { partOfTheResult: 'approved-unexamined' },
      'forbidden-court',
      ['art-11-1', 'art-11-no-penalty'],
    ],
    ['11-1: the score is set aside', { partOfTheResult: 'none' }, 'not-caught', ['art-11-2-not-alone']],
    [
      '11-1: granting what was asked does not help',
      { grantsRequest: true, partOfTheResult: 'alone' },
      'forbidden-court',
      ['art-11-1', 'art-11-no-penalty'],
    ],
    [
      '11-1: nor does having heard the party in a contract',
      { withinContract: true, couldPresentObservations: true },
      'forbidden-court',
      ['art-11-1', 'art-11-no-penalty'],
    ],
    ['11-1: no conduct is assessed', { assessesConduct: false }, 'not-caught', ['art-11-2-not-alone']],
    [
      '11-1: whether conduct is assessed is not known',
      { assessesConduct: unknown },
      'undetermined',
      ['assessesConduct'],
    ],
    ['11-1: not a court', { decidedByCourt: false }, 'not-caught', ['art-11-2-not-alone']],
    [
      '11-1: whether it is a court is not known',
      { decidedByCourt: unknown },
      'undetermined',
      ['decidedByCourt'],
    ],
    [
      '11-1: no personality is evaluated',
      { evaluatesPersonality: false },
      'not-caught',
      ['art-11-2-no-profile', 'art-11-2-not-alone'],
    ],
    [
      '11-1: whether personality is evaluated is not known',
      { evaluatesPersonality: unknown },
      'undetermined',
      ['evaluatesPersonality'],
    ],
    [
      '11-1: an evaluation made by hand',
      { automatedProcessing: false, partOfTheResult: 'none' },
      'not-caught',
      ['art-11-not-automated', 'art-11-2-not-alone'],
    ],
    [
      '11-1: what part the score plays is not known',
      { partOfTheResult: unknown },
      'undetermined',
      ['partOfTheResult'],
    ],
  ]))

const ask = (changed: AutomatedDecisionFacts, plain: AutomatedDecisionFacts = refusedLoan) =>
  automatedDecisions.ask({ ...plain, ...changed }, ON)

describe('readings', () => {
  test.each<[string, AutomatedDecisionFacts, string[]]>([
    ['a machine alone', {}, []],
    [
      'approved without being examined',
      { partOfTheResult: 'approved-unexamined' },
      ['approval-in-form-only'],
    ],
    ['no legal effects', { legalEffects: false }, ['legal-effects-only']],
  ])('%s', (_story, changed, readings) => expect(ask(changed).readings.map(({ id }) => id)).toEqual(readings))
})

describe('what would be better', () => {
  test.each<[string, AutomatedDecisionFacts, AutomatedDecisionFacts, (string | undefined)[][]]>([
    [
      'within a contract: set aside, examine, or hear',
      refusedLoan,
      {},
      [
        ['not-caught', 'partOfTheResult', 'among-others'],
        ['not-caught', 'partOfTheResult', 'none'],
        ['allowed', 'couldPresentObservations', 'true'],
      ],
    ],
    [
      'outside a contract: set aside or examine',
      refusedLoan,
      { withinContract: false, partOfTheResult: 'approved-unexamined' },
      [
        ['not-caught', 'partOfTheResult', 'among-others'],
        ['not-caught', 'partOfTheResult', 'none'],
      ],
    ],
    ['the court: set aside', scoredDefendant, {}, [['not-caught', 'partOfTheResult', 'none']]],
    [
      'the court, alone: examining it is not enough',
      scoredDefendant,
      { partOfTheResult: 'alone' },
      [['not-caught', 'partOfTheResult', 'none']],
    ],
    ['not caught: nothing', refusedLoan, { legalEffects: false }, []],
  ])('%s', (_story, plain, changed, expected) =>
    expect(
      ask(changed, plain).alternatives.map(({ conclusion, changes: [change] }) => [
        conclusion,
        change?.fact,
        String(change?.to),
      ]),
    ).toEqual(expected),
  )

  test('it is told as what the answer would become', () =>
    expect(ask({}).alternatives[2]?.text).toEqual({
      fr: 'La réponse deviendrait « Permis » à condition de : permettre à la personne de présenter ses observations avant de décider.',
      ar: 'يصبح الجواب «مسموح به» شريطة: تمكين الشخص من تقديم ملاحظاته قبل اتخاذ القرار.',
      en: 'The answer would become “Allowed” if you: let the person present observations before deciding.',
    }))
})

describe('bad input', () => {
  const { parse } = automatedDecisions.question
  test('a result that decides cannot come from no processing: both facts are named', () =>
    expect(parse({ automatedProcessing: false, partOfTheResult: 'alone' }).faults).toMatchObject([
      { kind: 'contradiction', facts: ['automatedProcessing', 'partOfTheResult'] },
    ]))
  test.each([
    ['no result, not used', { automatedProcessing: false, partOfTheResult: 'none' }],
    ['no result, its part not known', { automatedProcessing: false }],
    ['a part, whether automated not known', { partOfTheResult: 'alone' }],
  ])('%s can be', (_story, facts) => expect(parse(facts).faults).toBeUndefined())
  test.each([
    [{ partOfTheResult: 'half' }, 'not-an-option'],
    [{ legalEffects: 'yes' }, 'wrong-type'],
    [{ machine: true }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () =>
    expect(automatedDecisions.ask(refusedLoan, '2009-03-04').conclusion).toBe('not-in-force'))
})
