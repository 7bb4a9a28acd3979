// Arts 16, 17, 18: what relieves from declaration, and what no relief touches.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { regime } from '../questions/regime.ts'
import { ON, regimeTable, withData } from '../questions/rows.test-table.ts'

const purpose = plainProcessing.purposes[0]
const register = {
  controller: 'public-establishment',
  publicRegisterOnly: true,
  registerOpenTo: 'public',
  purposes: [{ ...purpose, kind: 'public-register' }],
} as const satisfies ProcessingFacts
const byHand = { automation: 'none', manualFile: true } as const

describe('18: a register open to the public', () => {
  regimeTable([
    ['18', 'open to everyone', register, 'exempt', ['art-18']],
    [
      '18',
      'open to anyone with a legitimate interest',
      { ...register, registerOpenTo: 'legitimate-interest' },
      'exempt',
      ['art-18'],
    ],
    ['18', 'open to nobody else', { ...register, registerOpenTo: 'nobody' }, 'declaration', ['art-12-2']],
    [
      '18',
      'to whom it is open is not known',
      { ...register, registerOpenTo: undefined },
      'undetermined',
      ['registerOpenTo'],
    ],
    ['18', 'not the sole object', { ...register, publicRegisterOnly: false }, 'declaration'],
    [
      '18',
      'whether it is the sole object is not known',
      { ...register, publicRegisterOnly: undefined },
      'undetermined',
      ['publicRegisterOnly'],
    ],
    [
      '18',
      'not known, but open to nobody',
      { ...register, publicRegisterOnly: undefined, registerOpenTo: 'nobody' },
      'declaration',
    ],
    ['18', 'a manual register', { ...register, ...byHand }, 'exempt'],
    [
      '18',
      'a register with identity card numbers still needs authorisation',
      { ...register, ...withData('national-id-number') },
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '18',
      'a register that is also on a list: nothing to declare',
      { ...register, simplifiedList: 'article-16' },
      'exempt',
      ['art-18'],
    ],
  ])

  test('in return: controller named, requests answered', () => {
    const rules = (changed: ProcessingFacts) =>
      regime({ ...plainProcessing, ...register, ...changed }, ON).duties.map(({ rule }) => rule)
    expect(rules({ registerControllerNotified: false })).toEqual(['art-18-2', 'art-18-3'])
    expect(rules({ registerControllerNotified: true })).toEqual(['art-18-3'])
    expect(rules({ registerOpenTo: 'nobody' })).toEqual([])
  })

  test('the reading that authorisation remains is told', () =>
    expect(regime({ ...plainProcessing, ...register }, ON).readings.map(({ id }) => id)).toEqual([
      'public-register-and-authorisation',
    ]))
})

describe('16, 17: the simplified declaration', () => {
  regimeTable([
    [
      '16',
      'on the list',
      { simplifiedList: 'article-16', simplifiedDecision: '32-2015' },
      'simplified-declaration',
      ['art-16'],
    ],
    [
      '16',
      'on the list, by hand too',
      { ...byHand, simplifiedList: 'article-16' },
      'simplified-declaration',
      ['art-16'],
    ],
    ['16', 'not on a list', { simplifiedList: 'no' }, 'declaration'],
    [
      '16',
      'whether on a list is not known',
      { simplifiedList: undefined },
      'undetermined',
      ['simplifiedList'],
    ],
    [
      '17',
      'by hand and on the list',
      { ...byHand, simplifiedList: 'article-17' },
      'simplified-declaration',
      ['art-17'],
    ],
    [
      '16',
      'a list does not lift an authorisation',
      { ...withData('national-id-number'), simplifiedList: 'article-16' },
      'authorisation',
      ['art-12-1-e'],
    ],
    [
      '16',
      'nor a practice',
      { facialRecognition: true, simplifiedList: 'article-16' },
      'authorisation',
      ['cndp-facial-recognition'],
    ],
  ])

  test('the decision is cited in the reason and in the filing', () => {
    const answer = regime(
      { ...plainProcessing, simplifiedList: 'article-16', simplifiedDecision: '32-2015' },
      ON,
    )
    expect(answer.because[0]?.text.fr).toContain('(32-2015)')
    expect(answer.filings).toMatchObject([
      { kind: 'simplified-declaration', form: 'F-214', decision: '32-2015' },
    ])
  })
})
