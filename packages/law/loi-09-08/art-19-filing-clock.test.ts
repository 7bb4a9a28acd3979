// Art. 19, 20, 51 and D.24-28: where a filing stands, on each side of each hour, day and month.
import { describe, expect, test } from 'vitest'
import { civilDayAt } from '../calendar.ts'
import { holidays } from '../cndp/holidays.ts'
import { opinionDue } from '../decret-2-09-165/art-25-opinion-clock.ts'
import { decisionDue } from '../decret-2-09-165/art-28-authorisation-clock.ts'
import type { FilingClockFacts } from '../facts/filing-clock.ts'
import { filingClock } from '../questions/filing-clock.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'
import { receiptDueAt, switchUntil } from './art-19-receipt.ts'

const { question } = filingClock

/** A declaration filed on Friday 6 November 2026 (a holiday) in the late afternoon, the receipt not come. */
const plain: FilingClockFacts = {
  clockKind: 'declaration',
  acknowledged: true,
  acknowledgedAt: '2026-11-06T16:30+01:00',
  receiptReceived: false,
  receiptOnForms: true,
  switchNotified: false,
  cndpDecision: 'none',
  decisionExtended: 'no',
  silenceConfirmed: false,
  opinionUrgent: false,
  opinionExtended: false,
  opinionGiven: false,
  withdrawalNotified: false,
}
const ask = asking(question, plain, '2026-11-06')
type Row = ToldRow<FilingClockFacts>

const received = { receiptReceived: true, receiptReceivedAt: '2026-11-09T10:00+01:00' } as const
const switchedOn = (switchNotifiedOn: string, switchReasoned = true) => ({
  ...received,
  switchNotified: true,
  switchNotifiedOn,
  switchReasoned,
})

describe('a declaration', () => {
  toldTable<FilingClockFacts>(ask, [
    ['19', 'the day of filing, no receipt yet', {}, 'wait', ['art-19-wait']],
    ['19', 'the day the 24 hours end', {}, 'wait', ['art-19-wait'], '2026-11-07'],
    ['19', 'the day after they ended: silence is no receipt', {}, 'chase', ['art-19-late'], '2026-11-08'],
    ['19', 'a year later still no receipt', {}, 'chase', ['art-19-late'], '2027-11-06'],
    [
      '19',
      'filed at 23:30, asked two days after',
      { acknowledgedAt: '2026-11-06T23:30+01:00' },
      'chase',
      ['art-19-late'],
      '2026-11-08',
    ],
    [
      'D.24',
      'filed at 23:30 UTC, already the next day in Morocco',
      { acknowledgedAt: '2025-06-06T23:30Z' },
      'wait',
      ['art-19-wait'],
      '2025-06-08',
    ],
    [
      'D.24',
      'not acknowledged',
      { acknowledged: false },
      'wait',
      ['art-19-wait', 'decret-24-no-acknowledgement'],
      '2027-01-01',
    ],
    [
      'D.24',
      'whether acknowledged is not known',
      { acknowledged: undefined },
      'undetermined',
      ['acknowledged'],
      '2026-11-08',
    ],
    [
      'D.24',
      'acknowledged, it is not known when',
      { acknowledgedAt: undefined },
      'undetermined',
      ['acknowledgedAt'],
    ],
    [
      '19',
      'whether the receipt came is not known',
      { receiptReceived: undefined },
      'undetermined',
      ['receiptReceived'],
    ],
    [
      '19',
      'receipt received, on the eighth day',
      received,
      'may-start',
      ['art-19-receipt', 'art-20-open'],
      '2026-11-14',
    ],
    ['19', 'receipt received, on the ninth day', received, 'may-start', ['art-19-receipt'], '2026-11-15'],
    [
      '19',
      'receipt received, though no acknowledgement was kept',
      { ...received, acknowledged: false },
      'may-start',
      undefined,
      '2026-12-01',
    ],
    [
      '19',
      'receipt received, filing moment not known',
      { ...received, acknowledgedAt: undefined },
      'may-start',
      ['art-19-receipt'],
      '2026-12-01',
    ],
    [
      '20',
      'switched on the day of filing, with reasons',
      switchedOn('2026-11-06'),
      'switched',
      ['art-20-in-time'],
      '2026-12-01',
    ],
    [
      '20',
      'switched on the eighth day',
      switchedOn('2026-11-14'),
      'switched',
      ['art-20-in-time'],
      '2026-12-01',
    ],
    [
      '20',
      'switched on the ninth day: late, not ignored',
      switchedOn('2026-11-15'),
      'irregular',
      ['art-20-irregular'],
      '2026-12-01',
    ],
    [
      '20',
      'in time, without reasons',
      switchedOn('2026-11-10', false),
      'irregular',
      ['art-20-irregular'],
      '2026-12-01',
    ],
    [
      '20',
      'late and without reasons',
      switchedOn('2026-12-10', false),
      'irregular',
      ['art-20-irregular'],
      '2026-12-11',
    ],
    [
      '20',
      'switched before any receipt came',
      { switchNotified: true, switchNotifiedOn: '2026-11-07', switchReasoned: true },
      'switched',
      ['art-20-in-time'],
    ],
    [
      '20',
      'whether switched is not known',
      { ...received, switchNotified: undefined },
      'undetermined',
      ['switchNotified'],
      '2026-12-01',
    ],
    [
      '20',
      'whether reasoned is not known, in time',
      { ...switchedOn('2026-11-10'), switchReasoned: undefined },
      'undetermined',
      ['switchReasoned'],
      '2026-12-01',
    ],
    [
      '20',
      'whether reasoned is not known, but late',
      { ...switchedOn('2026-11-20'), switchReasoned: undefined },
      'irregular',
      ['art-20-irregular'],
      '2026-12-01',
    ],
    [
      '20',
      'day of the decision not known',
      { ...switchedOn('2026-11-10'), switchNotifiedOn: undefined },
      'undetermined',
      ['switchNotifiedOn'],
      '2026-12-01',
    ],
    ['51', 'receipt withdrawn', { ...received, withdrawalNotified: true }, 'stop', ['art-51'], '2026-12-01'],
    [
      '51',
      'withdrawn prevails over a switch',
      { ...switchedOn('2026-11-10'), withdrawalNotified: true },
      'stop',
      ['art-51'],
      '2026-12-01',
    ],
    ['51', 'no receipt, so nothing to withdraw', { withdrawalNotified: true }, 'wait', ['art-19-wait']],
    [
      '51',
      'whether withdrawn is not known',
      { ...received, withdrawalNotified: undefined },
      'undetermined',
      ['withdrawalNotified'],
      '2026-12-01',
    ],
    ['24', 'what was filed is not known', { clockKind: undefined }, 'undetermined', ['clockKind']],
  ] satisfies readonly Row[])

  test('the facts of an authorisation are not asked for', () =>
    expect(
      ask({
        cndpDecision: undefined,
        decisionExtended: undefined,
        silenceConfirmed: undefined,
        opinionGiven: undefined,
      }).conclusion,
    ).toBe('wait'))
})

/** A request for authorisation received on 31 December 2025: two months end on 28 February 2026. */
const request: Partial<FilingClockFacts> = {
  clockKind: 'authorisation',
  acknowledgedAt: '2025-12-31T09:00+01:00',
}
const extended = (months: number | undefined, on = '2026-02-28') => ({
  ...request,
  decisionExtended: 'reasoned' as const,
  extensionDecidedOn: on,
  extensionMonths: months,
})

describe('a request for authorisation', () => {
  toldTable<FilingClockFacts>(ask, [
    ['D.28', 'the last day of the two months', request, 'wait', ['decret-28-wait'], '2026-02-28'],
    [
      'D.28',
      'the day after: silence is authorisation, to be confirmed',
      request,
      'deemed-authorised',
      ['decret-28-silence'],
      '2026-03-01',
    ],
    [
      'D.28',
      'silence, confirmed in writing',
      { ...request, silenceConfirmed: true },
      'may-start',
      ['decret-28-confirmed'],
      '2026-03-01',
    ],
    [
      'D.28',
      'confirmed too soon: nothing to confirm yet',
      { ...request, silenceConfirmed: true },
      'wait',
      ['decret-28-wait'],
      '2026-02-28',
    ],
    [
      'D.28',
      'whether confirmed is not known',
      { ...request, silenceConfirmed: undefined },
      'undetermined',
      ['silenceConfirmed'],
      '2026-03-01',
    ],
    [
      'D.28',
      'granted',
      { ...request, cndpDecision: 'granted' },
      'may-start',
      ['decret-28-granted'],
      '2026-01-15',
    ],
    [
      'D.28',
      'granted long after the time',
      { ...request, cndpDecision: 'granted' },
      'may-start',
      ['decret-28-granted'],
      '2027-01-15',
    ],
    [
      'D.28',
      'refused',
      { ...request, cndpDecision: 'refused' },
      'refused',
      ['decret-28-refused'],
      '2026-01-15',
    ],
    [
      'D.28',
      'refused after the time: no tacit authorisation is told',
      { ...request, cndpDecision: 'refused' },
      'refused',
      ['decret-28-refused'],
      '2027-01-15',
    ],
    [
      'D.28',
      'decision not known',
      { ...request, cndpDecision: undefined },
      'undetermined',
      undefined,
      '2026-03-01',
    ],
    ['D.28', 'extended by three months: the last day', extended(3), 'wait', ['decret-28-wait'], '2026-05-31'],
    [
      'D.28',
      'extended by three months: the day after',
      extended(3),
      'deemed-authorised',
      ['decret-28-silence'],
      '2026-06-01',
    ],
    [
      'D.28',
      'extended by one month, the day after',
      extended(1),
      'deemed-authorised',
      ['decret-28-silence'],
      '2026-04-01',
    ],
    [
      'D.28',
      'extended without length: the last day by practice',
      extended(0),
      'wait',
      ['decret-28-wait'],
      '2026-04-30',
    ],
    [
      'D.28',
      'extended without length: the day after',
      extended(0),
      'deemed-authorised',
      ['decret-28-silence-extended'],
      '2026-05-01',
    ],
    [
      'D.28',
      'extended without length, silence confirmed',
      { ...extended(0), silenceConfirmed: true },
      'may-start',
      ['decret-28-confirmed'],
      '2026-05-01',
    ],
    [
      'D.28',
      'extended, length not known',
      extended(undefined),
      'undetermined',
      ['extensionMonths'],
      '2026-05-01',
    ],
    [
      'D.28',
      'extended the day after the two months: irregular',
      extended(2, '2026-03-01'),
      'irregular',
      ['decret-28-extension-irregular'],
      '2026-04-01',
    ],
    [
      'D.28',
      'extended, day not known, two months past',
      { ...extended(2), extensionDecidedOn: undefined },
      'undetermined',
      ['extensionDecidedOn'],
      '2026-04-01',
    ],
    [
      'D.28',
      'extended without reasons, two months past',
      { ...request, decisionExtended: 'unreasoned' },
      'irregular',
      ['decret-28-extension-irregular'],
      '2026-03-01',
    ],
    [
      'D.28',
      'extended without reasons, two months running',
      { ...request, decisionExtended: 'unreasoned' },
      'wait',
      ['decret-28-wait'],
      '2026-02-28',
    ],
    [
      'D.28',
      'extended twice',
      { ...request, decisionExtended: 'again' },
      'irregular',
      ['decret-28-extension-irregular'],
      '2026-03-01',
    ],
    [
      'D.28',
      'extended twice, then granted',
      { ...request, decisionExtended: 'again', cndpDecision: 'granted' },
      'may-start',
      ['decret-28-granted'],
      '2026-06-01',
    ],
    [
      'D.28',
      'whether extended is not known, two months past',
      { ...request, decisionExtended: undefined },
      'undetermined',
      ['decisionExtended'],
      '2026-03-01',
    ],
    [
      'D.24',
      'not acknowledged: no time runs, silence is nothing',
      { ...request, acknowledged: false },
      'wait',
      ['decret-28-wait', 'decret-24-no-acknowledgement'],
      '2027-01-01',
    ],
    [
      '51',
      'authorisation withdrawn',
      { ...request, cndpDecision: 'granted', withdrawalNotified: true },
      'stop',
      ['art-51'],
      '2026-06-01',
    ],
    [
      '51',
      'tacit authorisation withdrawn',
      { ...request, withdrawalNotified: true },
      'stop',
      ['art-51'],
      '2026-06-01',
    ],
    ['D.28', 'before the decree nothing is tacit', request, 'wait', ['decret-28-wait'], '2009-06-17'],
  ] satisfies readonly Row[])

  test('before the decree there is no day to count to', () =>
    expect(ask({ ...request, acknowledgedAt: '2009-03-05T09:00Z' }, '2009-06-17').dates).toEqual([]))

  test('an organisation’s own practice moves the day, and the answer says practice', () => {
    const settings = { values: { 'authorisation-extension-months': 1 } }
    expect(ask(extended(0), '2026-04-01').conclusion).toBe('wait')
    expect(ask(extended(0), '2026-04-01', settings)).toMatchObject({
      conclusion: 'deemed-authorised',
      label: 'practice',
    })
    expect(ask(extended(0), '2026-03-01', settings).dates).toMatchObject([
      { id: 'decision-due', on: '2026-03-31', label: 'practice' },
      { id: 'silence-effect', on: '2026-04-01', label: 'practice' },
    ])
  })

  test.each([
    ['authorisation-months', request, '2026-02-28', 'wait'],
    ['receipt-hours', {}, '2026-11-07', 'wait'],
    ['switch-days', switchedOn('2026-11-14'), '2026-12-01', 'switched'],
    ['opinion-months', { clockKind: 'opinion' as const }, '2027-01-06', 'wait'],
    [
      'opinion-extension-months',
      { clockKind: 'opinion' as const, opinionExtended: true },
      '2027-02-06',
      'wait',
    ],
    ['urgent-opinion-months', { clockKind: 'opinion' as const, opinionUrgent: true }, '2026-12-06', 'wait'],
  ] as const)('%s is the law’s: a value of one’s own is not read', (id, changed, on, conclusion) =>
    expect(ask(changed, on, { values: { [id]: 0 } }).conclusion).toBe(conclusion),
  )
})

describe('a transfer on guarantees (44-3)', () => {
  const transfer: Partial<FilingClockFacts> = { ...request, clockKind: 'guaranteed-transfer' }
  toldTable<FilingClockFacts>(ask, [
    ['44-3', 'the last day of the two months', transfer, 'wait', ['decret-28-wait'], '2026-02-28'],
    ['44-3', 'the day after: never tacit', transfer, 'chase', ['art-44-3-silence'], '2026-03-01'],
    [
      '44-3',
      'years after: never tacit',
      { ...transfer, silenceConfirmed: true },
      'chase',
      ['art-44-3-silence'],
      '2036-03-01',
    ],
    [
      '44-3',
      'extended: the last day',
      { ...extended(2), clockKind: 'guaranteed-transfer' },
      'wait',
      ['decret-28-wait'],
      '2026-04-30',
    ],
    [
      '44-3',
      'extended: the day after',
      { ...extended(2), clockKind: 'guaranteed-transfer' },
      'chase',
      ['art-44-3-silence'],
      '2026-05-01',
    ],
    [
      '44-3',
      'extended without length: the day after, by practice',
      { ...extended(0), clockKind: 'guaranteed-transfer' },
      'chase',
      ['art-44-3-silence'],
      '2026-05-01',
    ],
    [
      '44-3',
      'extended without reasons changes nothing',
      { ...transfer, decisionExtended: 'unreasoned' },
      'chase',
      ['art-44-3-silence'],
      '2026-03-01',
    ],
    [
      '44-3',
      'granted expressly',
      { ...transfer, cndpDecision: 'granted' },
      'may-start',
      ['art-44-3-granted'],
      '2026-03-01',
    ],
    [
      '44-3',
      'refused',
      { ...transfer, cndpDecision: 'refused' },
      'refused',
      ['decret-28-refused'],
      '2026-03-01',
    ],
    ['44-3', 'not acknowledged', { ...transfer, acknowledged: false }, 'wait', undefined, '2026-03-01'],
    [
      '51',
      'withdrawn',
      { ...transfer, cndpDecision: 'granted', withdrawalNotified: true },
      'stop',
      ['art-51'],
      '2026-03-01',
    ],
    [
      '44-3',
      'extension not known, two months past',
      { ...transfer, decisionExtended: undefined },
      'undetermined',
      undefined,
      '2026-03-01',
    ],
  ] satisfies readonly Row[])

  test('no day of silence is told', () =>
    expect(ask(transfer, '2026-02-01').dates).toMatchObject([{ id: 'decision-due', on: '2026-02-28' }]))
})

describe('an opinion, and other requests', () => {
  const opinion: Partial<FilingClockFacts> = {
    clockKind: 'opinion',
    acknowledgedAt: '2026-01-31T09:00+01:00',
  }
  const other: Partial<FilingClockFacts> = { ...opinion, clockKind: 'other-request' }
  toldTable<FilingClockFacts>(ask, [
    ['D.25', 'the last day of two months', opinion, 'wait', ['decret-25-wait'], '2026-03-31'],
    ['D.25', 'the day after: no effect of silence', opinion, 'chase', ['decret-25-late'], '2026-04-01'],
    [
      'D.25',
      'one month more: the last day',
      { ...opinion, opinionExtended: true },
      'wait',
      ['decret-25-wait'],
      '2026-04-30',
    ],
    [
      'D.25',
      'one month more: the day after',
      { ...opinion, opinionExtended: true },
      'chase',
      ['decret-25-late'],
      '2026-05-01',
    ],
    [
      'D.25',
      'urgent: the last day of one month',
      { ...opinion, opinionUrgent: true },
      'wait',
      ['decret-25-wait'],
      '2026-02-28',
    ],
    [
      'D.25',
      'urgent: the day after',
      { ...opinion, opinionUrgent: true },
      'chase',
      ['decret-25-late'],
      '2026-03-01',
    ],
    [
      'D.25',
      'urgent: an extension does not count',
      { ...opinion, opinionUrgent: true, opinionExtended: true },
      'chase',
      ['decret-25-late'],
      '2026-03-01',
    ],
    [
      'D.25',
      'urgent, extension not known: not asked',
      { ...opinion, opinionUrgent: true, opinionExtended: undefined },
      'chase',
      ['decret-25-late'],
      '2026-03-01',
    ],
    ['D.25', 'given', { ...opinion, opinionGiven: true }, 'opinion-given', ['decret-25-given'], '2026-04-01'],
    [
      'D.25',
      'not known whether given',
      { ...opinion, opinionGiven: undefined },
      'undetermined',
      ['opinionGiven'],
      '2026-04-01',
    ],
    [
      'D.25',
      'not known whether urgent',
      { ...opinion, opinionUrgent: undefined },
      'undetermined',
      ['opinionUrgent'],
      '2026-04-01',
    ],
    [
      'D.25',
      'not acknowledged',
      { ...opinion, acknowledged: false },
      'wait',
      ['decret-25-wait', 'decret-24-no-acknowledgement'],
      '2026-04-01',
    ],
    ['28', 'another request, years without answer', other, 'wait', ['art-28-no-time-limit'], '2030-01-01'],
    [
      '28',
      'another request, granted',
      { ...other, cndpDecision: 'granted' },
      'may-start',
      ['decret-28-granted'],
    ],
    [
      '28',
      'another request, refused',
      { ...other, cndpDecision: 'refused' },
      'refused',
      ['decret-28-refused'],
    ],
    [
      '51',
      'an opinion is not withdrawn',
      { ...opinion, withdrawalNotified: true },
      'wait',
      ['decret-25-wait'],
      '2026-02-01',
    ],
  ] satisfies readonly Row[])
})

describe('the days', () => {
  const daysOf = (changed: Partial<FilingClockFacts>, on = '2026-11-06') =>
    (ask(changed, on).dates ?? []).map(({ id, kind, on: day, at, bearer }) => [id, kind, day, at, bearer])

  test('a declaration: 24 hours by the clock, eight days from the next, holidays and all', () =>
    expect(daysOf({})).toEqual([
      ['receipt-due', 'deadline', '2026-11-07', '2026-11-07T15:30:00.000Z', 'cndp'],
      ['switch-until', 'deadline', '2026-11-14', undefined, 'cndp'],
    ]))
  test('once received: from that moment', () =>
    expect(daysOf(received, '2026-11-09')).toEqual([
      ['may-start-from', 'from', '2026-11-09', '2026-11-09T10:00+01:00', 'controller'],
      ['switch-until', 'deadline', '2026-11-14', undefined, 'cndp'],
    ]))
  test('switched: no start and no switch left', () =>
    expect(daysOf({ ...switchedOn('2026-11-10'), receiptReceived: false }, '2026-11-11')).toEqual([
      ['receipt-due', 'deadline', '2026-11-07', '2026-11-07T15:30:00.000Z', 'cndp'],
    ]))
  test('an authorisation: the last day, and the day silence takes effect', () =>
    expect(daysOf(request, '2026-01-01')).toEqual([
      ['decision-due', 'deadline', '2026-02-28', undefined, 'cndp'],
      ['silence-effect', 'effect', '2026-03-01', undefined, 'cndp'],
    ]))
  test('extended: counted from the request, not from the end of the first period', () =>
    expect(daysOf(extended(2), '2026-03-01').map(([, , day]) => day)).toEqual(['2026-04-30', '2026-05-01']))
  test('decided: nothing left to count', () => {
    expect(daysOf({ ...request, cndpDecision: 'granted' })).toEqual([])
    expect(daysOf({ ...request, cndpDecision: 'refused' })).toEqual([])
    expect(daysOf({ clockKind: 'other-request' })).toEqual([])
    expect(daysOf({ acknowledged: false })).toEqual([])
  })
  test('an opinion', () => {
    expect(daysOf({ clockKind: 'opinion' })).toEqual([
      ['opinion-due', 'deadline', '2027-01-06', undefined, 'cndp'],
    ])
    expect(daysOf({ clockKind: 'opinion', opinionGiven: true })).toEqual([])
  })
  test('a withdrawal stops everything from its notification', () =>
    expect(
      daysOf({ ...received, withdrawalNotified: true, withdrawalNotifiedOn: '2026-12-01' }, '2026-12-02'),
    ).toEqual([['stop-from', 'effect', '2026-12-01', undefined, 'controller']]))
  test('a withdrawal whose day is not known asks for it', () =>
    expect(
      ask({ ...received, withdrawalNotified: true }, '2026-12-02').needs.map(({ fact, settles }) => [
        fact,
        settles,
      ]),
    ).toEqual([['withdrawalNotifiedOn', 'reasons']]))

  test('twenty years of filings, counted day by day: no holiday moves a day', () => {
    const step = (day: string) =>
      new Date(Date.parse(`${day}T12:00Z`) + 86_400_000).toISOString().slice(0, 10)
    const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
    const later = (day: string, months: number) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
      const at = new Date(Date.UTC(year, month - 1 + months, 1))
      const [y, m] = [at.getUTCFullYear(), at.getUTCMonth() + 1]
      return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, lastOf(y, m))).padStart(2, '0')}`
    }
    const known = new Set(holidays.map(({ day }) => day))
    let onHolidays = 0
    let filed = '2012-01-01'
    for (; filed < '2032-01-01'; filed = step(filed)) {
      const acknowledgedAt = `${filed}T11:00Z`
      let eighth = filed
      for (let count = 0; count < 8; count++) eighth = step(eighth)
      expect(civilDayAt(receiptDueAt(acknowledgedAt, filed, {}))).toBe(step(filed))
      expect(switchUntil(acknowledgedAt, filed, {})).toBe(eighth)
      expect(decisionDue({ acknowledgedAt }, filed, {})).toBe(later(filed, 2))
      expect(opinionDue({ acknowledgedAt, opinionExtended: true }, filed, {})).toBe(later(filed, 3))
      if (known.has(eighth)) onHolidays++
    }
    expect(filed).toBe('2032-01-01')
    expect(onHolidays).toBeGreaterThan(200)
  })
})

describe('readings, reviews and duties', () => {
  test.each([
    [{ ...request }, '2026-03-01', ['silence-of-the-cndp']],
    [extended(0), '2026-05-01', ['extension-of-the-decision']],
    [switchedOn('2026-11-10'), '2026-12-01', ['switch-to-authorisation']],
    [{}, '2026-11-06', []],
  ] as const)('%#', (changed, on, ids) => expect(ask(changed, on).readings.map(({ id }) => id)).toEqual(ids))

  test('what is irregular is put before a person', () => {
    expect(ask(switchedOn('2026-11-15'), '2026-12-01').reviews).toHaveLength(1)
    expect(ask({ ...request, decisionExtended: 'again' }, '2026-03-01').reviews).toHaveLength(1)
  })

  test.each([
    ['a receipt, not on the forms', { ...received, receiptOnForms: false }, ['art-19-reference']],
    ['a receipt, on the forms', received, []],
    ['no receipt yet', { receiptOnForms: false }, []],
    [
      'an authorisation, not on the forms',
      { ...request, cndpDecision: 'granted', receiptOnForms: false },
      ['art-19-reference'],
    ],
    ['a tacit authorisation has no number', { ...request, receiptOnForms: false }, []],
    [
      'a transfer',
      { ...request, clockKind: 'guaranteed-transfer', cndpDecision: 'granted', receiptOnForms: false },
      [],
    ],
  ] as [string, Partial<FilingClockFacts>, string[]][])('the reference: %s', (_story, changed, rules) =>
    expect(ask(changed, '2026-12-01').duties.map(({ rule }) => rule)).toEqual(rules),
  )

  test.each([
    [switchedOn('2026-11-15'), 'après les huit jours', 'ne donne pas ses motifs'],
    [switchedOn('2026-11-10', false), 'ne donne pas ses motifs', 'après les huit jours'],
    [extended(2, '2026-03-01'), 'après les deux mois', 'ne se proroge qu’une fois'],
    [{ ...request, decisionExtended: 'again' as const }, 'ne se proroge qu’une fois', 'après les deux mois'],
  ])('what is irregular says why: %#', (changed, told, untold) => {
    const text = ask(changed, '2026-12-01').because[0]?.text
    expect(text?.fr).toContain(told)
    expect(text?.fr).not.toContain(untold)
  })
})

describe('what days are counted from is asked for, and no more', () => {
  const open = (changed: Partial<FilingClockFacts>, on?: string) =>
    ask(changed, on).needs.map(({ fact }) => fact)
  test.each<[string, Partial<FilingClockFacts>, string[]]>([
    [
      'a receipt held, both moments unknown',
      { ...received, acknowledgedAt: undefined, receiptReceivedAt: undefined },
      ['acknowledgedAt', 'receiptReceivedAt'],
    ],
    [
      'a request granted',
      { ...request, acknowledgedAt: undefined, cndpDecision: 'granted', receiptReceivedAt: undefined },
      ['acknowledgedAt'],
    ],
    [
      'a request refused: nothing is left to count',
      { ...request, acknowledgedAt: undefined, cndpDecision: 'refused' },
      [],
    ],
    ['not acknowledged: nothing runs', { acknowledged: false, acknowledgedAt: undefined }, []],
    ['another request: no time is set', { clockKind: 'other-request', acknowledgedAt: undefined }, []],
    [
      'an opinion given',
      { clockKind: 'opinion', opinionGiven: true, acknowledgedAt: undefined },
      ['acknowledgedAt'],
    ],
    ['a withdrawal', { ...received, withdrawalNotified: true }, ['withdrawalNotifiedOn']],
    ['no withdrawal', received, []],
    ['waiting for the receipt', { receiptReceivedAt: undefined }, []],
  ])('%s', (_story, changed, facts) => expect(open(changed, '2026-11-06')).toEqual(facts))
})

describe('each case has words of its own, in each language', () => {
  const late = switchedOn('2026-11-15')
  test.each<[string, Partial<FilingClockFacts>, Partial<FilingClockFacts>, string]>([
    ['late, or without reasons', late, { ...late, switchReasoned: false }, '2026-12-01'],
    [
      'extended late, or twice',
      extended(2, '2026-03-01'),
      { ...request, decisionExtended: 'again' },
      '2026-04-01',
    ],
    [
      'waiting for a decision, or for an express one',
      request,
      { ...request, clockKind: 'guaranteed-transfer' },
      '2026-01-15',
    ],
  ])('%s', (_story, one, other, on) => {
    const [first, second] = [ask(one, on).because[0], ask(other, on).because[0]]
    expect(first?.rule).toBe(second?.rule)
    expect(first?.text.fr).not.toBe(second?.text.fr)
    expect(first?.text.ar).not.toBe(second?.text.ar)
    expect(first?.text.en).not.toBe(second?.text.en)
  })
  test('an express decision is named where it is awaited', () => {
    const text = ask({ ...request, clockKind: 'guaranteed-transfer' }, '2026-01-15').because[0]?.text
    expect(text?.fr).toContain('expresse')
    expect(text?.ar).toContain('الإذن الصريح')
    expect(text?.en).toContain('express')
    expect(ask(request, '2026-01-15').because[0]?.text.fr).not.toContain('expresse')
  })
  test('without reasons is told where there are none', () => {
    const text = ask({ ...late, switchReasoned: false }, '2026-12-01').because[0]?.text
    expect(text?.ar).toContain('غير معلل؛')
    expect(text?.en).toContain('gives no reasons')
    const twice = ask({ ...request, decisionExtended: 'again' }, '2026-04-01').because[0]?.text
    expect(twice?.ar).toContain('مرة واحدة')
    expect(twice?.en).toContain('only once')
  })
  test('an extension is told in the day it leads to, and practice only where it is', () => {
    const decision = (changed: Partial<FilingClockFacts>) => ask(changed, '2026-01-15').dates?.[0]
    expect(decision(request)?.text.fr).toContain('de date à date')
    expect(decision(extended(2))?.text.fr).toContain('puis la prorogation')
    expect(decision(request)?.label).toBe('statutory')
    expect(decision(extended(2))?.label).toBe('statutory')
    expect(decision(extended(0))?.label).toBe('practice')
    expect(decision({ ...extended(0), decisionExtended: 'unreasoned' })?.label).toBe('statutory')
  })
  test('before the decree an opinion has no day, and is only waited for', () => {
    const asked = { clockKind: 'opinion', acknowledgedAt: '2009-03-05T09:00Z' } as const
    expect(ask(asked, '2009-06-17')).toMatchObject({ conclusion: 'wait', dates: [] })
    expect(ask(asked, '2009-06-18').conclusion).toBe('chase')
  })
})

describe('facts that cannot be', () => {
  test.each([
    [
      { ...plain, ...received, receiptReceivedAt: '2026-11-06T16:29+01:00' },
      [['contradiction', 'receiptReceivedAt', 'acknowledgedAt']],
    ],
    [{ ...plain, ...switchedOn('2026-11-05') }, [['contradiction', 'switchNotifiedOn', 'acknowledgedAt']]],
    [{ ...plain, ...extended(2, '2025-12-30') }, [['contradiction', 'extensionDecidedOn', 'acknowledgedAt']]],
    [
      { silenceConfirmed: true, cndpDecision: 'refused' },
      [['contradiction', 'silenceConfirmed', 'cndpDecision']],
    ],
    [{ switchNotifiedOn: '2026-02-30' }, [['no-such-day', 'switchNotifiedOn']]],
    [{ acknowledgedAt: '2026-11-06' }, [['no-such-instant', 'acknowledgedAt']]],
    [{ acknowledgedAt: '2026-11-06T25:00Z' }, [['no-such-instant', 'acknowledgedAt']]],
    [{ extensionMonths: -1 }, [['negative-count', 'extensionMonths']]],
    [{ clockKind: 'letter' }, [['not-an-option', 'clockKind']]],
    [{ ...plain, ...switchedOn('2026-11-06'), receiptReceivedAt: '2026-11-06T16:30+01:00' }, []],
    [{ ...plain, receiptReceived: false, receiptReceivedAt: '2026-11-01T10:00Z' }, []],
    [{ ...plain, switchNotified: false, switchNotifiedOn: '2026-11-01' }, []],
    [{ ...plain, ...extended(2, '2025-12-31') }, []],
    [{ ...plain, ...extended(2, '2025-12-01'), decisionExtended: 'again' }, []],
  ])('%#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))

  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
})

test('every conclusion has its words', () => {
  const concluded = new Set([
    'stop',
    'irregular',
    'switched',
    'refused',
    'opinion-given',
    'may-start',
    'deemed-authorised',
    'chase',
    'wait',
  ])
  expect(new Set(Object.keys(timeConclusions['filing-clock']))).toEqual(concluded)
})
