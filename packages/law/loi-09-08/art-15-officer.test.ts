// The officer nobody owes, the promise that binds, and the service that art. 15-g does ask for.
import { describe, expect, test } from 'vitest'
import type { OfficerFacts } from '../facts/officer.ts'
import { answerTable } from '../questions/answers.test-table.ts'
import { officer } from '../questions/officer.ts'
import { ON } from '../questions/rows.test-table.ts'

const unknown = undefined
const plain = {
  appointed: 'none',
  promisedIn: 'nowhere',
  rightsServiceNamed: true,
} as const satisfies OfficerFacts

describe('15-g: an officer', () =>
  answerTable<OfficerFacts>(officer, plain, [
    ['none, and none promised', {}, 'no-duty', ['officer-none']],
    ['one inside', { appointed: 'inside' }, 'voluntary', ['officer-voluntary']],
    ['one outside', { appointed: 'outside' }, 'voluntary', ['officer-voluntary']],
    [
      'promised in a policy, none appointed',
      { promisedIn: 'policy' },
      'promise-to-keep',
      ['officer-promised'],
    ],
    [
      'promised in a contract, none appointed',
      { promisedIn: 'contract' },
      'promise-to-keep',
      ['officer-promised'],
    ],
    [
      'promised, and appointed',
      { promisedIn: 'policy', appointed: 'inside' },
      'voluntary',
      ['officer-voluntary'],
    ],
    [
      'appointed, whether promised is not known',
      { promisedIn: unknown, appointed: 'inside' },
      'voluntary',
      ['officer-voluntary'],
    ],
    [
      'none appointed, whether promised is not known',
      { promisedIn: unknown },
      'undetermined',
      ['promisedIn'],
    ],
    [
      'promised, whether appointed is not known',
      { promisedIn: 'policy', appointed: unknown },
      'undetermined',
      ['appointed'],
    ],
    ['not promised, whether appointed is not known', { appointed: unknown }, 'undetermined', ['appointed']],
  ]))

const ask = (changed: OfficerFacts) => officer.ask({ ...plain, ...changed }, ON)

test.each<[string, OfficerFacts]>([
  ['no duty', {}],
  ['voluntary', { appointed: 'inside' }],
  ['promised', { promisedIn: 'policy' }],
])('%s: self-imposed, and never the law', (_story, changed) =>
  expect(ask(changed).label).toBe('self-imposed'),
)

describe('15-g; D.27-8: the service for rights, which the law does ask for', () => {
  test('not named', () =>
    expect(ask({ rightsServiceNamed: false }).duties).toMatchObject([
      { rule: 'art-15-g-service', label: 'statutory', blocking: false },
    ]))
  test('named', () => expect(ask({}).duties).toEqual([]))
  test('not known: asked, and nothing waits', () => {
    const answer = ask({ rightsServiceNamed: unknown })
    expect(answer.conclusion).toBe('no-duty')
    expect(answer.needs.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['rightsServiceNamed', 'reasons'],
    ])
  })
})

describe('bad input', () => {
  test.each([
    [{ appointed: 'part-time' }, 'not-an-option'],
    [{ rightsServiceNamed: 'yes' }, 'wrong-type'],
    [{ salary: 1 }, 'unknown-fact'],
  ])('%j', (facts, kind) => expect(officer.question.parse(facts).faults).toMatchObject([{ kind }]))
  test('a day before the law', () => expect(officer.ask(plain, '2009-03-04').conclusion).toBe('not-in-force'))
})
