// Arts 14, 15, 67 and the forms: what a filing brings with it, and on which form it goes.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { regime } from '../questions/regime.ts'
import { ON, withData } from '../questions/rows.test-table.ts'

const answerTo = (changed: ProcessingFacts) => regime({ ...plainProcessing, ...changed }, ON)
const linked = (purposes: 'same' | 'linked' | 'unrelated') => ({
  linkedProcessings: [{ name: 'Facturation', purposes }],
})

describe('duties', () => {
  test.each<[string, ProcessingFacts, string[]]>([
    ['a processing with the same purpose: one joint declaration', linked('same'), ['art-14-joint']],
    ['with linked purposes', linked('linked'), ['art-14-joint']],
    ['with unrelated purposes', linked('unrelated'), []],
    [
      'by hand: art. 14 speaks of automated processing',
      { ...linked('same'), automation: 'none', manualFile: true },
      [],
    ],
    ['declared, then changed', { alreadyFiled: 'declared', changedSinceFiled: 'changed' }, ['art-15-change']],
    [
      'authorised, then changed',
      { alreadyFiled: 'authorised', changedSinceFiled: 'changed' },
      ['art-15-change'],
    ],
    ['declared, unchanged', { alreadyFiled: 'declared', changedSinceFiled: 'no' }, []],
    ['declared, then ended', { alreadyFiled: 'declared', changedSinceFiled: 'ended' }, ['art-15-end']],
    ['a file bought from another', { fileAcquired: true }, ['art-15-acquired']],
    ['begun the day before the law was published, never filed', { startedOn: '2009-02-22' }, ['art-67']],
    ['begun the day it was published', { startedOn: '2009-02-23' }, []],
    ['begun before, but declared since', { startedOn: '2001-01-01', alreadyFiled: 'declared' }, []],
    ['a processor', { role: 'for-another' }, ['art-1-6']],
  ])('%s', (_story, changed, duties) =>
    expect(answerTo(changed).duties.map(({ rule }) => rule)).toEqual(duties),
  )

  test('what duties turn on is asked after what the conclusion turns on', () => {
    const answer = answerTo({
      interconnections: undefined,
      fileAcquired: undefined,
      linkedProcessings: [{ name: 'Paie' }],
    })
    expect(answer.needs.map(({ fact, settles }) => [fact, settles])).toEqual([
      ['interconnections', 'conclusion'],
      ['linkedProcessings.0.purposes', 'reasons'],
      ['fileAcquired', 'reasons'],
    ])
  })
})

test.each([
  ['2012-08-31', 'à régulariser au plus tard le 31 août 2012'],
  ['2012-09-01', 'réputé exercé sans déclaration'],
])('67: an old processing on %s', (on, words) =>
  expect(regime({ ...plainProcessing, startedOn: '2001-01-01' }, on).duties[0]?.text.fr).toContain(words),
)

describe('20: a declaration the CNDP puts under authorisation', () => {
  test.each<[string, ProcessingFacts, string]>([
    ['declared, and switched', { alreadyFiled: 'declared', switchedToAuthorisation: true }, 'authorisation'],
    ['declared, not switched', { alreadyFiled: 'declared', switchedToAuthorisation: false }, 'declaration'],
    [
      'declared, not known whether switched',
      { alreadyFiled: 'declared', switchedToAuthorisation: undefined },
      'undetermined',
    ],
    [
      'not declared yet: nothing to switch',
      { alreadyFiled: 'no', switchedToAuthorisation: undefined },
      'declaration',
    ],
    ['authorised already', { alreadyFiled: 'authorised', switchedToAuthorisation: true }, 'declaration'],
  ])('%s', (_story, changed, conclusion) => expect(answerTo(changed).conclusion).toBe(conclusion))

  test('a person checks that the decision is reasoned and in time', () =>
    expect(
      answerTo({ alreadyFiled: 'declared', switchedToAuthorisation: true }).reviews.map(({ rule }) => rule),
    ).toEqual(['art-20']))
})

describe('readings', () => {
  test.each<[string, ProcessingFacts, string[]]>([
    ['automated: no doubt that it is declared', {}, []],
    [
      'by hand: art. 14 speaks of automated processing only',
      { automation: 'none', manualFile: true },
      ['manual-files-are-declared'],
    ],
    ['a joint declaration: may or must', linked('same'), ['joint-declaration']],
    ['an old processing: which publication counts', { startedOn: '2001-01-01' }, ['publication-of-the-law']],
  ])('%s', (_story, changed, readings) =>
    expect(answerTo(changed).readings.map(({ id }) => id)).toEqual(readings),
  )
})

describe('forms', () => {
  const framework = { ...withData('national-id-number'), frameworkDecision: '298-AU-2014' } as const
  test.each<[string, ProcessingFacts, (string | null)[]]>([
    ['a declaration', {}, ['F-211']],
    ['a simplified declaration', { simplifiedList: 'article-16' }, ['F-214']],
    ['an authorisation', { ...withData('national-id-number'), frameworkDecision: '' }, ['F-112']],
    ['one that matches a framework decision', { ...framework, fitsFrameworkDecision: true }, ['F-113']],
    ['one that does not match it', { ...framework, fitsFrameworkDecision: false }, ['F-112']],
    ['one of which it is not known', framework, ['F-112']],
    ['with a transfer abroad', { transfers: [{ country: 'FR' }] }, ['F-211', 'F-118']],
    [
      'an authorisation with a transfer',
      { ...withData('national-id-number'), transfers: [{ country: 'US' }] },
      ['F-112', 'F-118'],
    ],
    ['a prohibition has no form', { ...withData('offences'), transfers: [{ country: 'FR' }] }, []],
    ['nor has what is for review', { filingSetBySpecialLaw: true }, []],
    ['nor what is out of scope', { identifiesPersons: false }, []],
    ['nor what is not settled', { data: undefined }, []],
  ])('%s', (_story, changed, forms) =>
    expect(answerTo(changed).filings.map(({ form }) => form)).toEqual(forms),
  )

  test('the framework decision is cited on its filing only', () => {
    expect(answerTo({ ...framework, fitsFrameworkDecision: true }).filings[0]?.decision).toBe('298-AU-2014')
    expect(answerTo({ ...framework, fitsFrameworkDecision: false }).filings[0]?.decision).toBeNull()
  })

  test('health data go with the health file', () =>
    expect(
      answerTo({ ...withData('health'), healthPurpose: 'other', sensitiveGrounds: ['express-consent'] })
        .filings[0]?.kind,
    ).toBe('health-authorisation'))

  test.each<[string, ProcessingFacts, string[]]>([
    [
      'an authorisation asks whether a framework decision fits',
      { ...withData('national-id-number') },
      ['frameworkDecision'],
    ],
    ['named: does it fit', framework, ['fitsFrameworkDecision']],
    ['none: nothing more', { ...framework, frameworkDecision: '' }, []],
    ['a declaration does not ask', {}, []],
    ['are there transfers', { transfers: undefined }, ['transfers']],
    ['a prohibition does not ask', { ...withData('offences'), transfers: undefined }, []],
  ])('needs: %s', (_story, changed, needs) =>
    expect(answerTo(changed).needs.map(({ fact }) => fact)).toEqual(needs),
  )
})
