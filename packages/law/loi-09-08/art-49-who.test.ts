// Art. 49-50: who may hold data on offences at all, on what filing, and what the ban costs.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { offenceData } from '../questions/offence-data.ts'
import { withData } from '../questions/rows.test-table.ts'
import { asking, toldTable } from '../questions/told.test-table.ts'
import type { ControllerKind } from '../words/controller-kinds.ts'

const ask = asking<ProcessingFacts>(offenceData.question, plainProcessing, '2026-11-22')
const held = (controller: ControllerKind, changed: ProcessingFacts = {}): ProcessingFacts => ({
  ...withData('offences'),
  controller,
  centralRegister: false,
  offencesWithinLegalPowers: false,
  ...changed,
})
const within = { offencesWithinLegalPowers: true } as const
const register = { ...within, centralRegister: true } as const

describe('who', () => {
  toldTable<ProcessingFacts>(ask, [
    ['49', 'no such data', {}, 'none', ['art-49-no-such-data']],
    ['49', 'the data are not known', { data: undefined }, 'undetermined', ['data']],
    ['49', 'a company', held('company'), 'prohibited', ['art-49']],
    ['49', 'a company that says it is within its powers', held('company', within), 'prohibited', ['art-49']],
    ['49', 'an association', held('association', within), 'prohibited', ['art-49']],
    [
      '49-1-1',
      'a court within its powers',
      held('court', within),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body'],
    ],
    ['49-1-1', 'a court beyond them', held('court'), 'prohibited', ['art-49']],
    [
      '49-1-1',
      'a ministry',
      held('state-administration', within),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body'],
    ],
    [
      '49-1-1',
      'a commune',
      held('local-authority', within),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body'],
    ],
    [
      '49-1-1',
      'a public establishment',
      held('public-establishment', within),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body'],
    ],
    [
      '49-1-1',
      'an operator of a public service',
      held('public-service-operator', within),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body'],
    ],
    [
      '49-1-1',
      'its powers are not known',
      held('state-administration', { offencesWithinLegalPowers: undefined }),
      'undetermined',
      ['offencesWithinLegalPowers'],
    ],
    [
      '49-1-2',
      'a court officer, for the tasks entrusted',
      held('court-officer', within),
      'allowed',
      ['art-49-declares', 'art-49-court-officer', 'art-12-1-d-court-officer'],
    ],
    [
      '49-1-2',
      'a court officer, beyond them',
      held('court-officer'),
      'prohibited',
      ['art-49', 'art-12-1-d-court-officer'],
    ],
    [
      '49-1-3',
      'the copyright body',
      held('copyright-body'),
      'authorisation',
      ['art-12-1-d', 'art-49-copyright-body'],
    ],
    [
      '49',
      'who it is is not known',
      { ...held('company'), controller: undefined },
      'undetermined',
      ['controller'],
    ],
    [
      '50',
      'a ministry keeps a central register with express competence',
      held('state-administration', { ...register, expressCompetence: true }),
      'authorisation',
      ['art-12-1-d', 'art-49-public-body', 'art-50-competent-service'],
    ],
    [
      '50',
      'a ministry without it',
      held('state-administration', { ...register, expressCompetence: false }),
      'prohibited',
      ['art-50', 'art-49-public-body'],
    ],
    [
      '50',
      'a company keeps one',
      held('company', { ...register, expressCompetence: true }),
      'prohibited',
      ['art-49', 'art-50'],
    ],
    [
      '50',
      'competence not known',
      held('state-administration', { ...register, expressCompetence: undefined }),
      'undetermined',
      ['expressCompetence'],
    ],
  ])
})

test('50: the opinion comes first', () => {
  const competent = held('state-administration', { ...register, expressCompetence: true })
  expect(ask({ ...competent, cndpOpinion: 'asked' }).duties).toMatchObject([
    { rule: 'art-50-opinion', blocking: true },
  ])
  expect(ask({ ...competent, cndpOpinion: 'given' }).duties).toEqual([])
})

describe('57-2: what the ban costs', () => {
  test.each<[string, ProcessingFacts, number[][]]>([
    ['a company', held('company'), [[100_000, 1_200_000]]],
    ['a person', held('natural-person'), [[50_000, 600_000]]],
    ['an architect, person or company', held('liberal-profession'), [[50_000, 1_200_000]]],
    ['a court officer, beyond the tasks', held('court-officer'), [[50_000, 1_200_000]]],
    ['a ministry within its powers', held('state-administration', within), []],
    ['no such data', {}, []],
  ])('%s', (_story, changed, expected) =>
    expect((ask(changed).penalties ?? []).map(({ fine }) => [fine.least / 100, fine.most / 100])).toEqual(
      expected,
    ),
  )
})

describe('a way out', () => {
  test.each<[string, ProcessingFacts, [string, string][]]>([
    [
      'of the ban: drop the data',
      held('company'),
      [['none', 'Pour n’avoir plus rien à demander : retirer cette donnée']],
    ],
    [
      'of the ban: stay within the powers',
      held('court'),
      [
        ['none', 'Pour n’avoir plus rien à demander'],
        ['authorisation', 'Pour sortir de l’interdiction : limiter ces données aux attributions'],
      ],
    ],
    ['of the authorisation', held('court', within), [['none', 'Pour n’avoir plus rien à demander']]],
    ['none needed', {}, []],
  ])('%s', (_story, changed, expected) => {
    const told = ask(changed).alternatives
    expect(told.map(({ conclusion }) => conclusion)).toEqual(expected.map(([conclusion]) => conclusion))
    for (const [index, [, words]] of expected.entries()) expect(told[index]?.text.fr).toContain(words)
  })
})

test('the day before the law', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
