// Art. 3-1-e, 3-2, 55 and the minimums of other laws: how long data are kept, on each side of each day.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RetentionFacts } from '../facts/retention.ts'
import { retentionCatalogue } from '../other-laws/retention.ts'
import { factsFor } from '../questions/arbitrary.test-data.ts'
import { retention } from '../questions/retention.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'
import { lastDayOf } from './retention-days.ts'

const { question } = retention

/** Client data of a company, declared for two years from the end of the contract on 31 December 2024. */
const plain: RetentionFacts = {
  recordClass: 'other-records',
  keeperIs: [],
  runsFrom: '2024-12-31',
  periodDeclared: true,
  declaredAmount: 2,
  declaredUnit: 'years',
  stillIdentifying: true,
  stillNeeded: true,
  holdFor: 'nothing',
  holdDocumented: false,
  longerKeeping: 'none',
  longerKeepingFor: 'history',
  usedForResearchOnly: true,
}
const ask = asking(question, plain, '2026-11-22')
type Row = ToldRow<RetentionFacts>

const PAST = '2027-01-01'

describe('the declared period', () => {
  toldTable<RetentionFacts>(ask, [
    ['3-1-e', 'within the period', {}, 'may-keep', ['art-3-1-e-within']],
    ['55', 'the last day of two years', {}, 'may-keep', ['art-3-1-e-within'], '2026-12-31'],
    ['55', 'the day after', {}, 'overdue', ['art-55-1'], PAST],
    [
      '55',
      'declared for 24 months: the last day',
      { declaredAmount: 24, declaredUnit: 'months' },
      'may-keep',
      undefined,
      '2026-12-31',
    ],
    [
      '55',
      'declared for 24 months: the day after',
      { declaredAmount: 24, declaredUnit: 'months' },
      'overdue',
      ['art-55-1'],
      PAST,
    ],
    [
      '55',
      'declared for 730 days: the last day',
      { declaredAmount: 730, declaredUnit: 'days' },
      'may-keep',
      undefined,
      '2026-12-31',
    ],
    [
      '55',
      'declared for 729 days: overdue a day sooner',
      { declaredAmount: 729, declaredUnit: 'days' },
      'overdue',
      undefined,
      '2026-12-31',
    ],
    [
      '55',
      'declared for 4 weeks: the last day',
      { declaredAmount: 4, declaredUnit: 'weeks' },
      'may-keep',
      undefined,
      '2025-01-28',
    ],
    [
      '55',
      'declared for 4 weeks: the day after',
      { declaredAmount: 4, declaredUnit: 'weeks' },
      'overdue',
      undefined,
      '2025-01-29',
    ],
    ['55', 'declared for nothing: the same day', { declaredAmount: 0 }, 'may-keep', undefined, '2024-12-31'],
    ['55', 'declared for nothing: the next day', { declaredAmount: 0 }, 'overdue', undefined, '2025-01-01'],
    ['3-1-e', 'no longer needed, within the period', { stillNeeded: false }, 'erase', ['art-3-1-e-needless']],
    ['3-1-e', 'no longer needed, and past the period', { stillNeeded: false }, 'overdue', ['art-55-1'], PAST],
    ['3-1-e', 'whether needed is not known', { stillNeeded: undefined }, 'undetermined', ['stillNeeded']],
    [
      '3-1-e',
      'anonymised, past the period',
      { stillIdentifying: false },
      'no-limit',
      ['art-3-1-e-anonymous'],
      PAST,
    ],
    ['3-1-e', 'anonymised, nothing declared', { stillIdentifying: false, periodDeclared: false }, 'no-limit'],
    [
      '3-1-e',
      'whether identifying is not known',
      { stillIdentifying: undefined },
      'undetermined',
      ['stillIdentifying'],
    ],
    ['15-f', 'nothing declared', { periodDeclared: false }, 'no-period', ['art-15-f-none']],
    ['15-f', 'whether declared is not known', { periodDeclared: undefined }, 'undetermined', undefined],
    ['15-f', 'declared, amount not known', { declaredAmount: undefined }, 'undetermined', ['declaredAmount']],
    ['15-f', 'declared, unit not known', { declaredUnit: undefined }, 'undetermined', ['declaredUnit']],
    ['3-1-e', 'from which day is not known', { runsFrom: undefined }, 'undetermined', ['runsFrom']],
    ['3-1-e', 'what it is is not known', { recordClass: undefined }, 'undetermined', undefined],
  ] satisfies readonly Row[])
})

const hold = { holdFor: 'litigation', holdDocumented: true } as const

describe('a hold', () => {
  toldTable<RetentionFacts>(ask, [
    ['3-1-e', 'a dispute, written down, past the period', hold, 'on-hold', ['art-3-1-e-hold'], PAST],
    ['3-1-e', 'an incident, written down', { ...hold, holdFor: 'incident' }, 'on-hold', undefined, PAST],
    ['3-1-e', 'an inspection, written down', { ...hold, holdFor: 'inspection' }, 'on-hold', undefined, PAST],
    [
      '3-1-e',
      'a dispute, not written down',
      { ...hold, holdDocumented: false },
      'overdue',
      ['art-55-1'],
      PAST,
    ],
    [
      '3-1-e',
      'whether written is not known',
      { ...hold, holdDocumented: undefined },
      'undetermined',
      ['holdDocumented'],
      PAST,
    ],
    ['3-1-e', 'a dispute within the period changes nothing', hold, 'may-keep', ['art-3-1-e-within']],
    ['3-1-e', 'a dispute, and no longer needed for its purposes', { ...hold, stillNeeded: false }, 'on-hold'],
    [
      '3-1-e',
      'whether there is a dispute is not known',
      { holdFor: undefined, holdDocumented: undefined },
      'undetermined',
      ['holdFor'],
      PAST,
    ],
    [
      '3-1-e',
      'a dispute over CCTV images, past what the CNDP accepts',
      { ...hold, recordClass: 'cctv', runsFrom: '2026-08-21' },
      'on-hold',
    ],
    [
      '3-1-e',
      'a dispute over CCTV images, within what it accepts',
      { ...hold, recordClass: 'cctv', runsFrom: '2026-08-22' },
      'may-keep',
    ],
    ['3-1-e', 'a dispute does not declare a period', { ...hold, periodDeclared: false }, 'no-period'],
  ] satisfies readonly Row[])

  test.each([
    [hold, []],
    [{ ...hold, holdDocumented: false }, ['art-3-3-hold']],
    [{}, []],
  ] as const)('writing it down is a duty: %#', (changed, rules) =>
    expect(ask(changed).duties.map(({ rule }) => rule)).toEqual(rules),
  )
  test('it is told as a reading', () =>
    expect(ask(hold, PAST).readings.map(({ id }) => id)).toEqual(['hold-suspends-erasure']))
})

const authorised = { longerKeeping: 'authorised' } as const

describe('longer keeping (3-2)', () => {
  toldTable<RetentionFacts>(ask, [
    ['3-2', 'authorised, used for history only', authorised, 'kept-for-research', ['art-3-2'], PAST],
    [
      '3-2',
      'authorised for statistics',
      { ...authorised, longerKeepingFor: 'statistics' },
      'kept-for-research',
      undefined,
      PAST,
    ],
    [
      '3-2',
      'authorised for science',
      { ...authorised, longerKeepingFor: 'science' },
      'kept-for-research',
      undefined,
      PAST,
    ],
    [
      '3-2',
      'authorised, for what is not known',
      { ...authorised, longerKeepingFor: undefined },
      'kept-for-research',
      undefined,
      PAST,
    ],
    [
      '55-2',
      'authorised, but used for something else too',
      { ...authorised, usedForResearchOnly: false },
      'overdue',
      ['art-55-2'],
      PAST,
    ],
    [
      '55-2',
      'authorised, use not known',
      { ...authorised, usedForResearchOnly: undefined },
      'undetermined',
      ['usedForResearchOnly'],
      PAST,
    ],
    [
      '3-2',
      'requested only: nothing is allowed',
      { longerKeeping: 'requested' },
      'overdue',
      ['art-55-1'],
      PAST,
    ],
    ['3-2', 'a legitimate interest, no request', { longerKeeping: 'none' }, 'overdue', ['art-55-1'], PAST],
    [
      '3-2',
      'not known whether authorised',
      { longerKeeping: undefined },
      'undetermined',
      ['longerKeeping'],
      PAST,
    ],
    ['3-2', 'authorised, period still running', authorised, 'may-keep', ['art-3-1-e-within']],
    [
      '3-2',
      'authorised, used otherwise, period still running',
      { ...authorised, usedForResearchOnly: false },
      'may-keep',
      ['art-3-1-e-within'],
    ],
    ['3-2', 'a written hold comes first', { ...authorised, ...hold }, 'on-hold', undefined, PAST],
  ] satisfies readonly Row[])

  test.each([
    ['history', 'historiques'],
    ['statistics', 'statistiques'],
    ['science', 'scientifiques'],
    [undefined, 'la fin autorisée'],
  ] as const)('for %s: the end is named', (longerKeepingFor, words) =>
    expect(ask({ ...authorised, longerKeepingFor }, PAST).because[0]?.text.fr).toContain(words),
  )
  test.each([
    ['requested', 'une demande de conservation prolongée'],
    ['none', 'est une infraction'],
  ] as const)('%s: the reason says so', (longerKeeping, words) =>
    expect(ask({ longerKeeping }, PAST).because[0]?.text.fr).toContain(words),
  )
})

/** Each minimum: its class, whom it binds, the last day counted from 31 March 2016 (or as told), literally. */
const minimums = [
  ['accounting', 'trader', '2016-03-31', '2026-03-31', '2026-04-01'],
  ['business-letters', 'trader', '2016-02-29', '2026-02-28', '2026-03-01'],
  ['payroll-book', 'employer', '2024-11-22', '2026-11-22', '2026-11-23'],
  ['laundering-transactions', 'aml-obliged', '2016-11-22', '2026-11-22', '2026-11-23'],
  ['laundering-identity', 'aml-obliged', '2016-11-22', '2026-11-22', '2026-11-23'],
  ['security-logs', 'digital-provider', '2025-11-22', '2026-11-22', '2026-11-23'],
] as const

describe.each(minimums)('%s, kept by: %s', (recordClass, keeper, runsFrom, last, next) => {
  const bound = { recordClass, keeperIs: [keeper], runsFrom, declaredAmount: 12 } as const
  test('the last day of the minimum: keep', () => {
    expect(ask(bound, last).conclusion).toBe('must-keep')
    expect(ask(bound, last).because.map(({ rule }) => rule)).toEqual([`keep-${recordClass}`])
    expect(ask({ ...bound, stillNeeded: false }, last).conclusion).toBe('must-keep')
  })
  test('the day after: as declared', () => {
    expect(ask(bound, next).conclusion).toBe('may-keep')
    expect(ask({ ...bound, stillNeeded: false }, next).conclusion).toBe('erase')
  })
  test('kept by another: no minimum', () =>
    expect(ask({ ...bound, keeperIs: [], stillNeeded: false }, last).conclusion).toBe('erase'))
  test('who keeps is not known', () =>
    expect(ask({ ...bound, keeperIs: undefined }, last).conclusion).toBe('undetermined'))
  test('from when is not known', () =>
    expect(ask({ ...bound, runsFrom: undefined }, last).conclusion).toBe('undetermined'))
  test('declared for less: a conflict that names both', () => {
    const short = { ...bound, declaredAmount: 11, declaredUnit: 'months' } as const
    const answer = ask(short, last)
    expect(answer.conclusion).toBe('conflict')
    expect(answer.because[0]?.rule).toBe(`conflict-${recordClass}`)
    expect(answer.because[0]?.cites).toContain('loi-09-08:55-1-1')
    expect(answer.because[0]?.cites.some(cite => !cite.startsWith('loi-09-08:'))).toBe(true)
    expect(ask(short, '2040-01-01').conclusion).toBe('conflict')
    expect(ask({ ...short, keeperIs: [] }, '2016-12-31').conclusion).not.toBe('conflict')
  })
  test('declared for exactly as long: no conflict', () => {
    const years = { 'payroll-book': 2, 'security-logs': 1 }[recordClass as string] ?? 10
    expect(ask({ ...bound, declaredAmount: years, declaredUnit: 'years' }, last).conclusion).toBe('must-keep')
    expect(ask({ ...bound, declaredAmount: years * 12, declaredUnit: 'months' }, next).conclusion).toBe(
      'overdue',
    )
    expect(ask({ ...bound, declaredAmount: years * 12 - 1, declaredUnit: 'months' }, next).conclusion).toBe(
      'conflict',
    )
  })
  test('nothing declared: kept while the law wants it, then a period is missing', () => {
    expect(ask({ ...bound, periodDeclared: false }, last).conclusion).toBe('must-keep')
    expect(ask({ ...bound, periodDeclared: false }, next).conclusion).toBe('no-period')
  })
  test('a statutory minimum is not replaced', () =>
    expect(ask(bound, last, { values: { [`retention-${recordClass}`]: 0 } }).conclusion).toBe('must-keep'))
  test('erasure is allowed from the day after', () =>
    expect(ask(bound, last).dates?.[0]).toMatchObject({
      id: 'legal-minimum',
      kind: 'from',
      on: next,
      label: 'statutory',
    }))
})

describe('minimums, further', () => {
  toldTable<RetentionFacts>(ask, [
    [
      '9-88',
      'a trader’s other records have no minimum',
      { keeperIs: ['trader'], stillNeeded: false },
      'erase',
    ],
    [
      '9-88',
      'an employer is not a trader',
      { recordClass: 'accounting', keeperIs: ['employer'], stillNeeded: false },
      'erase',
    ],
    [
      '9-88',
      'both trader and employer',
      { recordClass: 'accounting', keeperIs: ['employer', 'trader'], declaredAmount: 12 },
      'must-keep',
    ],
    [
      '9-88',
      'the minimum holds for anonymised records too',
      { recordClass: 'accounting', keeperIs: ['trader'], declaredAmount: 12, stillIdentifying: false },
      'must-keep',
    ],
    ['9-88', 'of another class who keeps is not asked', { keeperIs: undefined }, 'may-keep'],
    [
      '05-20',
      'logs before the law on cybersecurity',
      {
        recordClass: 'security-logs',
        keeperIs: ['digital-provider'],
        runsFrom: '2020-08-01',
        stillNeeded: false,
      },
      'erase',
      undefined,
      '2020-08-05',
    ],
    [
      '05-20',
      'logs the day it was published',
      {
        recordClass: 'security-logs',
        keeperIs: ['digital-provider'],
        runsFrom: '2020-08-01',
        stillNeeded: false,
      },
      'must-keep',
      undefined,
      '2020-08-06',
    ],
    ['5', 'a limitation is no minimum', { recordClass: 'commercial-evidence', stillNeeded: false }, 'erase'],
    ['387', 'a civil claim is no minimum', { recordClass: 'civil-evidence', stillNeeded: false }, 'erase'],
    [
      '395',
      'an employee file for claims is no minimum',
      { recordClass: 'employment-claims', keeperIs: ['employer'], stillNeeded: false },
      'erase',
    ],
    [
      '15-f',
      'a promise of others is no maximum',
      { recordClass: 'applications', declaredAmount: 5 },
      'may-keep',
    ],
  ] satisfies readonly Row[])

  test('the start of the ten years is told as a reading', () => {
    const accounts = { recordClass: 'accounting', keeperIs: ['trader'], declaredAmount: 12 } as const
    const ids = (changed: Partial<RetentionFacts>) => ask(changed).readings.map(({ id }) => id)
    expect(ids(accounts)).toEqual(['start-of-the-ten-years'])
    expect(ids({ ...accounts, declaredAmount: 1 })).toEqual(['start-of-the-ten-years'])
    expect(ids({ ...accounts, recordClass: 'business-letters' })).toEqual([])
    expect(ids({ ...accounts, recordClass: 'business-letters', declaredAmount: 1 })).toEqual([])
  })
})

/** What the CNDP accepts: its class, the last day from 22 August 2026, literally, and the day before its deliberation. */
const practices = [
  ['cctv', '2026-11-22', '2013-05-30'],
  ['cctv-common-parts', '2026-11-22', '2013-05-30'],
  ['geolocation', '2026-10-22', '2014-01-09'],
  ['alerts', '2026-10-22', '2013-05-30'],
] as const

describe.each(practices)('%s: what the CNDP accepts', (recordClass, last, before) => {
  const kept = { recordClass, runsFrom: '2026-08-22' } as const
  const next = lastDayOf(last, 1, 'days')
  test('the last day, and the day after', () => {
    expect(ask(kept, last).conclusion).toBe('may-keep')
    expect(ask(kept, next)).toMatchObject({ conclusion: 'over-practice', label: 'practice' })
    expect(ask(kept, next).because.map(({ rule, label }) => [rule, label])).toEqual([
      [`practice-${recordClass}`, 'practice'],
    ])
  })
  test('the declared period is law, and comes first', () =>
    expect(ask({ ...kept, declaredAmount: 1, declaredUnit: 'months' }, next).conclusion).toBe('overdue'))
  test('an organisation’s own value is read, and stays practice', () => {
    const own = { values: { [`retention-${recordClass}`]: 1 } }
    expect(ask(kept, '2026-09-22', own).conclusion).toBe('may-keep')
    expect(ask(kept, '2026-09-23', own)).toMatchObject({ conclusion: 'over-practice', label: 'practice' })
    expect(ask(kept, '2026-09-23', own).dates).toMatchObject([
      { id: 'practice-maximum', on: '2026-09-22', label: 'practice' },
      { id: 'declared-maximum' },
    ])
  })
  test('before its deliberation there was no such practice', () => {
    expect(ask({ ...kept, runsFrom: '2010-01-01', declaredAmount: 20 }, before).conclusion).toBe('may-keep')
    expect(
      ask({ ...kept, runsFrom: '2010-01-01', declaredAmount: 20 }, lastDayOf(before, 1, 'days')).conclusion,
    ).toBe('over-practice')
  })
})

describe('the days', () => {
  const daysOf = (changed: Partial<RetentionFacts>) =>
    (ask(changed).dates ?? []).map(({ id, kind, on, label }) => [id, kind, on, label])
  test.each<[string, Partial<RetentionFacts>, unknown[]]>([
    ['declared', {}, [['declared-maximum', 'deadline', '2026-12-31', 'statutory']]],
    ['nothing declared, no usual promise', { periodDeclared: false }, []],
    ['from when is not known', { runsFrom: undefined }, []],
    [
      'accounting: minimum and declared',
      { recordClass: 'accounting', keeperIs: ['trader'], declaredAmount: 12 },
      [
        ['legal-minimum', 'from', '2035-01-01', 'statutory'],
        ['declared-maximum', 'deadline', '2036-12-31', 'statutory'],
      ],
    ],
    [
      'in conflict: the declared day stands before the minimum, and neither is clipped',
      { recordClass: 'accounting', keeperIs: ['trader'] },
      [
        ['declared-maximum', 'deadline', '2026-12-31', 'statutory'],
        ['legal-minimum', 'from', '2035-01-01', 'statutory'],
      ],
    ],
    [
      'accounting kept by no trader',
      { recordClass: 'accounting' },
      [['declared-maximum', 'deadline', '2026-12-31', 'statutory']],
    ],
    [
      'CCTV',
      { recordClass: 'cctv' },
      [
        ['practice-maximum', 'aim', '2025-03-31', 'practice'],
        ['declared-maximum', 'deadline', '2026-12-31', 'statutory'],
      ],
    ],
    [
      'a commercial claim',
      { recordClass: 'commercial-evidence' },
      [
        ['declared-maximum', 'deadline', '2026-12-31', 'statutory'],
        ['limitation-ends', 'aim', '2029-12-31', 'statutory'],
      ],
    ],
    [
      'a civil claim',
      { recordClass: 'civil-evidence', periodDeclared: false },
      [['limitation-ends', 'aim', '2039-12-31', 'statutory']],
    ],
    [
      'employment claims',
      { recordClass: 'employment-claims', periodDeclared: false },
      [['limitation-ends', 'aim', '2026-12-31', 'statutory']],
    ],
    [
      'a promise, nothing declared',
      { recordClass: 'applications', periodDeclared: false },
      [['usual-promise', 'aim', '2025-01-28', 'self-imposed']],
    ],
    [
      'a promise, one year',
      { recordClass: 'applications-with-consent', periodDeclared: false },
      [['usual-promise', 'aim', '2025-12-31', 'self-imposed']],
    ],
    [
      'client file',
      { recordClass: 'client-file', periodDeclared: false },
      [['usual-promise', 'aim', '2026-12-31', 'self-imposed']],
    ],
    [
      'tickets',
      { recordClass: 'tickets-and-logs', periodDeclared: false },
      [['usual-promise', 'aim', '2026-12-31', 'self-imposed']],
    ],
    [
      'marketing',
      { recordClass: 'marketing', periodDeclared: false },
      [['usual-promise', 'aim', '2026-12-31', 'self-imposed']],
    ],
    [
      'a promise gives way to what is declared',
      { recordClass: 'marketing' },
      [['declared-maximum', 'deadline', '2026-12-31', 'statutory']],
    ],
  ])('%s', (_story, changed, days) => expect(daysOf(changed)).toEqual(days))

  test('what cannot be counted is asked for', () => {
    const open = (changed: Partial<RetentionFacts>) =>
      ask(changed)
        .needs.filter(({ settles }) => settles === 'reasons')
        .map(({ fact }) => fact)
    expect(open({ stillIdentifying: false, runsFrom: undefined, declaredAmount: undefined })).toEqual([
      'runsFrom',
      'declaredAmount',
    ])
    expect(
      open({ stillIdentifying: false, recordClass: undefined, periodDeclared: false, keeperIs: [] }),
    ).toEqual(['recordClass'])
  })

  test('a start that was not read is told as a reading', () => {
    const sure = (recordClass: string) =>
      ask({ recordClass, keeperIs: ['trader'], declaredAmount: 12 }).dates?.find(
        ({ id }) => id === 'legal-minimum',
      )?.confidence
    expect(sure('accounting')).toBe('reading')
    expect(sure('business-letters')).toBe('wording')
  })
  test('what is not known is not counted', () => {
    expect(daysOf({ declaredAmount: undefined })).toEqual([])
    expect(daysOf({ declaredUnit: undefined })).toEqual([])
    expect(daysOf({ periodDeclared: undefined })).toEqual([])
    expect(daysOf({ recordClass: undefined })).toEqual([
      ['declared-maximum', 'deadline', '2026-12-31', 'statutory'],
    ])
    expect(daysOf({ recordClass: 'accounting', keeperIs: undefined, periodDeclared: false })).toEqual([])
  })

  test('a minimum never outlives the declared term, unless the answer is a conflict', () => {
    let conflicts = 0
    fc.assert(
      fc.property(factsFor(question).every, given => {
        const facts = given as RetentionFacts
        const { conclusion, dates = [] } = retention.ask(facts, '2026-11-22')
        const least = dates.find(({ id }) => id === 'legal-minimum')?.on
        const most = dates.find(({ id }) => id === 'declared-maximum')?.on
        expect(most !== undefined).toBe(facts.periodDeclared)
        const clash = least !== undefined && most !== undefined && least > lastDayOf(most, 1, 'days')
        expect(conclusion === 'conflict').toBe(clash)
        if (clash) conflicts++
      }),
      { numRuns: 1_500 },
    )
    expect(conflicts).toBeGreaterThan(10)
  })
})

describe('how a period is counted', () => {
  test.each([
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2026-01-31', 28, 'days', '2026-02-28'],
    ['2026-01-31', 4, 'weeks', '2026-02-28'],
    ['2026-01-31', 0, 'days', '2026-01-31'],
    ['2026-01-01', 9_007_199_254_740_991, 'days', '3025-05-04'],
    ['2026-01-01', 9_007_199_254_740_991, 'weeks', '3025-05-04'],
    ['2026-01-01', 9_007_199_254_740_991, 'years', '3026-01-01'],
    ['2026-01-01', 9_007_199_254_740_991, 'months', '3026-01-01'],
    ['9999-12-01', 1, 'months', '9999-12-31'],
    ['9000-01-01', 2_000, 'years', '9999-12-31'],
  ] as const)('%s and %i %s: %s', (from, amount, unit, last) =>
    expect(lastDayOf(from, amount, unit)).toBe(last),
  )
})

describe('a better way', () => {
  const better = (changed: Partial<RetentionFacts>, on = PAST) =>
    ask(changed, on).alternatives.map(({ conclusion, changes }) => [
      conclusion,
      ...changes.map(({ fact }) => fact),
    ])
  test('each is told by where it leads', () => {
    const texts = ask({ ...hold, holdDocumented: false }, PAST).alternatives.map(({ text }) => text.fr)
    expect(texts).toContain(
      'Aucune limite de durée ne s’appliquerait plus à condition de : rendre ces données anonymes.',
    )
    expect(texts).toContain(
      'La situation serait meilleure à condition de : écrire la suspension de l’effacement.',
    )
  })
  test('what is overdue may be anonymised', () =>
    expect(better({})).toContainEqual(['no-limit', 'stillIdentifying']))
  test('an unwritten hold may be written', () =>
    expect(better({ ...hold, holdDocumented: false })).toContainEqual(['on-hold', 'holdDocumented']))
  test('what the law wants kept has no better way', () =>
    expect(better({ recordClass: 'accounting', keeperIs: ['trader'], declaredAmount: 12 })).toEqual([]))
})

describe('facts that cannot be', () => {
  test.each([
    [
      { longerKeeping: 'authorised', longerKeepingFor: 'something-else' },
      [['contradiction', 'longerKeeping', 'longerKeepingFor']],
    ],
    [{ longerKeeping: 'requested', longerKeepingFor: 'something-else' }, []],
    [{ holdFor: 'nothing', holdDocumented: true }, [['contradiction', 'holdFor', 'holdDocumented']]],
    [{ holdFor: 'nothing', holdDocumented: false }, []],
    [{ runsFrom: '2026-02-30' }, [['no-such-day', 'runsFrom']]],
    [{ declaredAmount: -1 }, [['negative-count', 'declaredAmount']]],
    [{ declaredAmount: 1.5 }, [['negative-count', 'declaredAmount']]],
    [{ declaredUnit: 'hours' }, [['not-an-option', 'declaredUnit']]],
    [{ recordClass: 'medical' }, [['not-an-option', 'recordClass']]],
    [{ keeperIs: 'trader' }, [['wrong-type', 'keeperIs']]],
  ])('%#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
})

test('every class can be asked about, and every conclusion has its words', () => {
  for (const { id } of retentionCatalogue) expect(faultsOf(question, { recordClass: id })).toEqual([])
  expect(Object.keys(timeConclusions.retention).toSorted()).toEqual([
    'conflict',
    'erase',
    'kept-for-research',
    'may-keep',
    'must-keep',
    'no-limit',
    'no-period',
    'on-hold',
    'over-practice',
    'overdue',
  ])
})
