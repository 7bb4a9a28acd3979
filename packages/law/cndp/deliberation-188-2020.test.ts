// Deliberation D-188-2020: each trigger on both sides, what excuses, what is kept, what is validated – all of it practice.
import { describe, expect, test } from 'vitest'
import type { ImpactFacts } from '../facts/impact-assessment.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { impactAssessment } from '../questions/impact-assessment.ts'
import { ON } from '../questions/rows.test-table.ts'

type Rows = Parameters<typeof answerTable<ImpactFacts>>[2]
const unknown = undefined

const plain = {
  decidesByMachine: false,
  holdsSensitive: false,
  largeScale: false,
  monitorsSystematically: false,
  innovates: false,
  onCommissionList: false,
  similarAssessment: 'none',
  assessment: 'not-done',
  validation: 'none',
  restsOnLawOrPublicTask: false,
} as const satisfies ImpactFacts

const triggers = [
  ['decidesByMachine', 'cndp-188-decisions'],
  ['monitorsSystematically', 'cndp-188-monitoring'],
  ['innovates', 'cndp-188-innovation'],
] as const

describe('what calls for an assessment', () => {
  answerTable<ImpactFacts>(impactAssessment, plain, [
    ['nothing does', {}, 'not-needed', ['cndp-188-none']],
    ...triggers.flatMap(
      ([fact, why]): Rows => [
        [`${fact}: yes`, { [fact]: true }, 'to-assess', [why]],
        [`${fact}: not known`, { [fact]: unknown }, 'undetermined', [fact]],
        [
          `${fact}: yes, made and kept`,
          { [fact]: true, assessment: 'kept' },
          'complete',
          ['cndp-188-complete'],
        ],
        [
          `${fact}: yes, made and not kept`,
          { [fact]: true, assessment: 'not-kept' },
          'to-keep',
          ['cndp-188-kept'],
        ],
        [
          `${fact}: yes, whether made is not known`,
          { [fact]: true, assessment: unknown },
          'undetermined',
          ['assessment'],
        ],
        [
          `${fact}: yes, a very similar one of one’s own`,
          { [fact]: true, similarAssessment: 'own' },
          'not-needed',
          ['cndp-188-none', 'cndp-188-similar'],
        ],
        [
          `${fact}: yes, a very similar one of another`,
          { [fact]: true, similarAssessment: 'another' },
          'not-needed',
          ['cndp-188-none', 'cndp-188-similar'],
        ],
        [
          `${fact}: yes, whether there is a similar one is not known`,
          { [fact]: true, similarAssessment: unknown },
          'undetermined',
          ['similarAssessment'],
        ],
      ],
    ),
    [
      'sensitive data on a large scale',
      { holdsSensitive: true, largeScale: true },
      'to-assess',
      ['cndp-188-sensitive'],
    ],
    ['sensitive data on a small scale', { holdsSensitive: true }, 'not-needed', ['cndp-188-none']],
    ['a large scale of nothing sensitive', { largeScale: true }, 'not-needed', ['cndp-188-none']],
    [
      'sensitive data, the scale not known',
      { holdsSensitive: true, largeScale: unknown },
      'undetermined',
      ['largeScale'],
    ],
    [
      'a large scale, whether sensitive is not known',
      { holdsSensitive: unknown, largeScale: true },
      'undetermined',
      ['holdsSensitive'],
    ],
    [
      'sensitive data on a large scale, made and kept',
      { holdsSensitive: true, largeScale: true, assessment: 'kept' },
      'complete',
      ['cndp-188-complete'],
    ],
    [
      'two triggers: both are told',
      { monitorsSystematically: true, innovates: true },
      'to-assess',
      ['cndp-188-monitoring', 'cndp-188-innovation'],
    ],
    [
      'not kept, but a very similar one exists',
      { innovates: true, assessment: 'not-kept', similarAssessment: 'own' },
      'not-needed',
      ['cndp-188-none', 'cndp-188-similar'],
    ],
    [
      'nothing calls for it, and one was made and lost',
      { assessment: 'not-kept' },
      'not-needed',
      ['cndp-188-none'],
    ],
    ['nothing calls for it, and one was made', { assessment: 'kept' }, 'not-needed', ['cndp-188-none']],
  ])
})

describe('the CNDP’s list of sensitive processings', () => {
  const listed = { ...plain, holdsSensitive: true, onCommissionList: true, assessment: 'kept' } as const
  answerTable<ImpactFacts>(impactAssessment, listed, [
    ['on the list, not validated', {}, 'to-validate', ['cndp-188-validation']],
    ['on the list, asked for', { validation: 'asked' }, 'to-validate', ['cndp-188-validation']],
    ['on the list, refused', { validation: 'refused' }, 'to-validate', ['cndp-188-validation']],
    ['on the list, validated', { validation: 'given' }, 'complete', ['cndp-188-complete']],
    ['on the list, validation not known', { validation: unknown }, 'undetermined', ['validation']],
    ['on the list, not made', { assessment: 'not-done' }, 'to-assess', ['cndp-188-listed']],
    ['on the list, made and not kept', { assessment: 'not-kept' }, 'to-keep', ['cndp-188-kept']],
    [
      'on the list, a very similar one: the validation is still due',
      { assessment: 'not-done', similarAssessment: 'own' },
      'to-validate',
      ['cndp-188-validation', 'cndp-188-similar'],
    ],
    ['not on the list', { onCommissionList: false }, 'not-needed', ['cndp-188-none']],
    ['on the list, nothing sensitive', { holdsSensitive: false }, 'not-needed', ['cndp-188-none']],
    ['whether on the list is not known', { onCommissionList: unknown }, 'undetermined', ['onCommissionList']],
  ])
})

const ask = (changed: ImpactFacts, on = ON) => impactAssessment.ask({ ...plain, ...changed }, on)

describe('how it is told', () => {
  test.each<[string, ImpactFacts]>([
    ['nothing', {}],
    ['to assess', { innovates: true }],
    ['to keep', { innovates: true, assessment: 'not-kept' }],
    ['to validate', { holdsSensitive: true, onCommissionList: true, assessment: 'kept' }],
    ['complete', { innovates: true, assessment: 'kept' }],
  ])('%s: practice, at second hand, and not the law', (_story, changed) => {
    const answer = ask(changed)
    expect(answer.label).toBe('practice')
    expect(
      answer.because.every(({ label, confidence }) => label === 'practice' && confidence === 'practice'),
    ).toBe(true)
    expect(answer.readings.map(({ id }) => id)).toEqual(['impact-assessment-at-second-hand'])
  })
  test('whose similar assessment', () => {
    expect(ask({ innovates: true, similarAssessment: 'own' }).because[1]?.text.fr).toContain('Votre analyse')
    expect(ask({ innovates: true, similarAssessment: 'another' }).because[1]?.text.fr).toContain('d’un autre')
  })
  test('a legal obligation changes nothing, and a person asks', () => {
    const answer = ask({ restsOnLawOrPublicTask: true })
    expect(answer.conclusion).toBe('not-needed')
    expect(answer.reviews.map(({ rule }) => rule)).toEqual(['cndp-188-legal-obligation'])
    expect(answer.readings.map(({ id }) => id)).toContain('impact-assessment-legal-obligation')
    expect(ask({}).reviews).toEqual([])
  })
  test('before the deliberation nothing is asked for', () => {
    expect(ask({ innovates: true }, '2020-12-13').conclusion).toBe('not-needed')
    expect(ask({ innovates: true }, '2020-12-14').conclusion).toBe('to-assess')
  })
  test('validation is imposed while an assessment may still be due', () =>
    expect(ask({ holdsSensitive: true, onCommissionList: true, assessment: unknown })).toMatchObject({
      conclusion: 'undetermined',
      atLeast: 'to-validate',
    }))
})

describe('what would be better', () => {
  test.each<[string, ImpactFacts, string[]]>([
    ['to assess', { innovates: true }, ['complete']],
    ['to keep', { innovates: true, assessment: 'not-kept' }, ['complete']],
    ['on the list', { holdsSensitive: true, onCommissionList: true }, ['to-validate']],
    ['complete', { innovates: true, assessment: 'kept' }, []],
    ['not needed', {}, []],
  ])('%s', (_story, changed, expected) =>
    expect(ask(changed).alternatives.map(({ conclusion }) => conclusion)).toEqual(expected),
  )
})

describe('bad input', () => {
  const { parse } = impactAssessment.question
  test('validated, and not made: both facts are named', () =>
    expect(parse({ assessment: 'not-done', validation: 'given' }).faults).toMatchObject([
      { kind: 'contradiction', facts: ['assessment', 'validation'] },
    ]))
  test.each([
    { assessment: 'kept', validation: 'given' },
    { assessment: 'not-done', validation: 'asked' },
    { validation: 'given' },
  ])('%j can be', facts => expect(parse(facts).faults).toBeUndefined())
  test.each([
    [{ assessment: 'planned' }, 'not-an-option'],
    [{ largeScale: 5000 }, 'wrong-type'],
    [{ risk: 'high' }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () => expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
})
