// Art. 15, D.27-12, 30, 49 and RI 33: what each change asks for, and by when.
import { describe, expect, test } from 'vitest'
import { addDays, isWorkingDay } from '../calendar.ts'
import { daysOffFor } from '../cndp/holidays.ts'
import type { FilingChangeFacts } from '../facts/filing-change.ts'
import { filingChange } from '../questions/filing-change.ts'
import { asking, faultsOf, type ToldRow, toldTable } from '../questions/told.test-table.ts'
import { timeConclusions } from '../words/conclusions-time.ts'

const { question } = filingChange
const plain: FilingChangeFacts = {
  changeFiled: 'declaration',
  processingEnded: false,
  changedItems: [],
  changedOn: '2026-11-03',
  cndpToldOfChange: false,
  registrationNumberKnown: true,
}
const ask = asking(question, plain, '2026-11-22')
type Item = NonNullable<FilingChangeFacts['changedItems']>[number]
type Row = ToldRow<FilingChangeFacts>

const ofArticle27 = [
  ['controller', '15-a'],
  ['purpose', '15-b'],
  ['people-and-data', '15-c'],
  ['origin', 'D.27-4'],
  ['recipients', '15-d'],
  ['transfers-abroad', '15-e'],
  ['retention-period', '15-f'],
  ['rights-service', '15-g'],
  ['security-measures', '15-h'],
  ['links', '15-i'],
  ['processor', '15-i'],
  ['those-with-access', 'D.27-6'],
] as const satisfies readonly (readonly [Item, string])[]

describe('a change', () => {
  toldTable<FilingChangeFacts>(ask, [
    ...ofArticle27.flatMap(([item, passage]): Row[] => [
      [passage, `${item}, declared`, { changedItems: [item] }, 'new-request', ['decret-27-12']],
      [
        passage,
        `${item}, authorised`,
        { changedItems: [item], changeFiled: 'authorisation' },
        'new-request',
        ['decret-27-12'],
      ],
      [
        passage,
        `${item}, told already`,
        { changedItems: [item], cndpToldOfChange: true },
        'told',
        ['art-15-2-told'],
      ],
    ]),
    [
      '15-i',
      'data disposed of to a third party',
      { changedItems: ['disposal'] },
      'notify',
      ['art-15-2-disposal'],
    ],
    ['D.30', 'the health file', { changedItems: ['health-file'] }, 'notify', ['decret-30-change']],
    [
      'D.30',
      'the health file, and a disposal',
      { changedItems: ['health-file', 'disposal'] },
      'notify',
      ['art-15-2-disposal', 'decret-30-change'],
    ],
    [
      'D.49',
      'the particulars of a transfer',
      { changedItems: ['transfer-particulars'] },
      'notify-transfer',
      ['decret-49-change'],
    ],
    [
      'D.49',
      'a transfer and the health file: the nearer day prevails',
      { changedItems: ['health-file', 'transfer-particulars'] },
      'notify-transfer',
      ['decret-49-change'],
    ],
    [
      'D.27-12',
      'a transfer and the purpose: a new request covers both',
      { changedItems: ['purpose', 'transfer-particulars'] },
      'new-request',
      ['decret-27-12'],
    ],
    ['15', 'nothing has changed', {}, 'nothing', ['art-15-2-nothing']],
    [
      '15',
      'nothing has changed; whether told does not matter',
      { cndpToldOfChange: undefined },
      'nothing',
      ['art-15-2-nothing'],
    ],
    [
      '15',
      'nothing has changed, though the CNDP was told of something',
      { cndpToldOfChange: true },
      'nothing',
    ],
    ['15', 'what has changed is not known', { changedItems: undefined }, 'undetermined', ['changedItems']],
    [
      '15',
      'whether told is not known',
      { changedItems: ['purpose'], cndpToldOfChange: undefined },
      'undetermined',
      ['cndpToldOfChange'],
    ],
    ['15', 'ended', { processingEnded: true }, 'notify-end', ['art-15-2-end']],
    [
      '15',
      'ended, and authorised',
      { processingEnded: true, changeFiled: 'authorisation' },
      'notify-end',
      ['art-15-2-end'],
    ],
    [
      '15',
      'ended, with a change before',
      { processingEnded: true, changedItems: ['purpose'] },
      'notify-end',
      ['art-15-2-end'],
    ],
    ['15', 'ended and told', { processingEnded: true, cndpToldOfChange: true }, 'told', ['art-15-2-told']],
    ['15', 'whether ended is not known', { processingEnded: undefined }, 'undetermined', ['processingEnded']],
    ['12', 'never filed', { changeFiled: 'nothing' }, 'file-first', ['art-15-never-filed']],
    [
      '12',
      'never filed, and changed',
      { changeFiled: 'nothing', changedItems: ['purpose'] },
      'file-first',
      ['art-15-never-filed'],
    ],
    ['12', 'never filed, and ended', { changeFiled: 'nothing', processingEnded: true }, 'file-first'],
    ['15', 'whether filed is not known', { changeFiled: undefined }, 'undetermined', ['changeFiled']],
  ] satisfies readonly Row[])

  test.each([
    ['declaration', 'déclaration modifiée', ['change-of-a-declared-processing']],
    ['authorisation', 'demande d’autorisation', []],
  ] as const)('%s: the words, and the doubt', (changeFiled, words, readings) => {
    const answer = ask({ changeFiled, changedItems: ['purpose'] })
    expect(answer.because[0]?.text.fr).toContain(words)
    expect(answer.readings.map(({ id }) => id)).toEqual(readings)
  })
})

describe('what a change brings with it', () => {
  const duties = (changed: Partial<FilingChangeFacts>) =>
    ask(changed).duties.map(({ rule, blocking }) => [rule, blocking])
  test.each<[string, Partial<FilingChangeFacts>, unknown[]]>([
    ['a plain item of a declaration', { changedItems: ['recipients'] }, []],
    [
      'the number is lost',
      { changedItems: ['recipients'], registrationNumberKnown: false },
      [['ri-33-number', true]],
    ],
    [
      'the number is lost, the processing ended',
      { processingEnded: true, registrationNumberKnown: false },
      [['ri-33-number', true]],
    ],
    ['the number is lost, nothing changed', { registrationNumberKnown: false }, []],
    [
      'the number is lost, the CNDP told',
      { changedItems: ['recipients'], cndpToldOfChange: true, registrationNumberKnown: false },
      [],
    ],
    [
      'nothing filed: no number',
      { changeFiled: 'nothing', changedItems: ['recipients'], registrationNumberKnown: false },
      [],
    ],
    [
      'an authorised processing waits',
      { changeFiled: 'authorisation', changedItems: ['recipients'] },
      [['decret-27-12-wait', true]],
    ],
    [
      'told, it still waits',
      { changeFiled: 'authorisation', changedItems: ['recipients'], cndpToldOfChange: true },
      [['decret-27-12-wait', true]],
    ],
    [
      'ended, nothing waits',
      { changeFiled: 'authorisation', changedItems: ['recipients'], processingEnded: true },
      [],
    ],
    [
      'a transfer’s particulars do not make it wait',
      { changeFiled: 'authorisation', changedItems: ['transfer-particulars'] },
      [],
    ],
    ['the purpose: ask for the regime again', { changedItems: ['purpose'] }, [['art-12-change', false]]],
    ['the data: the same', { changedItems: ['people-and-data'] }, [['art-12-change', false]]],
    ['a link: the same', { changedItems: ['links'] }, [['art-12-change', false]]],
    ['the purpose of what has ended', { changedItems: ['purpose'], processingEnded: true }, []],
    ['the purpose of what was never filed', { changeFiled: 'nothing', changedItems: ['purpose'] }, []],
  ])('%s', (_story, changed, rules) => expect(duties(changed)).toEqual(rules))
})

describe('the days', () => {
  const daysOf = (changed: Partial<FilingChangeFacts>, settings?: { holidays: ReadonlySet<string> }) =>
    (ask(changed, '2026-11-22', settings).dates ?? []).map(({ id, kind, on }) => [id, kind, on])
  test.each<[string, Partial<FilingChangeFacts>, unknown[]]>([
    ['a new request: at once', { changedItems: ['purpose'] }, [['tell-without-delay', 'aim', '2026-11-03']]],
    ['a notice', { changedItems: ['disposal'] }, [['tell-without-delay', 'aim', '2026-11-03']]],
    [
      'an end',
      { processingEnded: true, changedItems: ['transfer-particulars'] },
      [['tell-without-delay', 'aim', '2026-11-03']],
    ],
    [
      'a transfer: Tuesday 3 November and eight working days, the Green March and a weekend left out',
      { changedItems: ['transfer-particulars'] },
      [
        ['tell-without-delay', 'aim', '2026-11-03'],
        ['transfer-change-due', 'deadline', '2026-11-16'],
      ],
    ],
    [
      'a transfer among other changes',
      { changedItems: ['purpose', 'transfer-particulars'] },
      [
        ['tell-without-delay', 'aim', '2026-11-03'],
        ['transfer-change-due', 'deadline', '2026-11-16'],
      ],
    ],
    ['told', { changedItems: ['purpose'], cndpToldOfChange: true }, []],
    ['nothing', {}, []],
    ['never filed', { changeFiled: 'nothing', changedItems: ['purpose'] }, []],
    ['the day is not known', { changedItems: ['purpose'], changedOn: undefined }, []],
  ])('%s', (_story, changed, days) => expect(daysOf(changed)).toEqual(days))

  test('a calendar of one’s own', () =>
    expect(daysOf({ changedItems: ['transfer-particulars'] }, { holidays: new Set() })[1]?.[2]).toBe(
      '2026-11-13',
    ))
  test('the day is asked for, once there is something to tell', () => {
    const open = (changed: Partial<FilingChangeFacts>) => ask(changed).needs.map(({ fact }) => fact)
    expect(open({ changedItems: ['purpose'], changedOn: undefined })).toEqual(['changedOn'])
    expect(open({ changedOn: undefined })).toEqual([])
  })
  test('before the decree no working day is counted', () =>
    expect(ask({ changedItems: ['transfer-particulars'] }, '2009-06-17').dates?.map(({ id }) => id)).toEqual([
      'tell-without-delay',
    ]))

  test('twenty years of changes, counted day by day over every holiday', () => {
    const off = daysOffFor({})
    let crossed = 0
    for (let day = '2012-01-01'; day < '2032-01-01'; day = addDays(day, 3)) {
      let last = day
      for (let left = 8; left > 0; ) {
        last = new Date(Date.parse(`${last}T12:00Z`) + 86_400_000).toISOString().slice(0, 10)
        const weekday = new Date(`${last}T12:00Z`).getUTCDay()
        const worked = weekday !== 0 && weekday !== 6 && !off.has(last)
        if (worked) left--
        if (weekday > 0 && weekday < 6 && !worked) crossed++
      }
      const answer = filingChange.ask(
        { ...plain, changedItems: ['transfer-particulars'], changedOn: day },
        '2032-01-01',
      )
      expect(answer.dates?.[1]?.on).toBe(last)
      expect(isWorkingDay(last, off)).toBe(true)
    }
    expect(crossed).toBeGreaterThan(500)
  }, 30_000)
})

describe('facts that cannot be', () => {
  test.each([
    [
      { changeFiled: 'nothing', cndpToldOfChange: true },
      [['contradiction', 'changeFiled', 'cndpToldOfChange']],
    ],
    [{ changeFiled: 'nothing', cndpToldOfChange: false }, []],
    [{ changedOn: '2026-02-30' }, [['no-such-day', 'changedOn']]],
    [{ changedItems: ['colour'] }, [['not-an-option', 'changedItems.0']]],
    [{ changedItems: 'purpose' }, [['wrong-type', 'changedItems']]],
    [{ somethingElse: true }, [['unknown-fact', 'somethingElse']]],
  ])('%#', (facts, faults) => expect(faultsOf(question, facts)).toEqual(faults))
  test('the day before the law there is no answer', () =>
    expect(ask({}, '2009-03-04').conclusion).toBe('not-in-force'))
})

test('every conclusion has its words', () =>
  expect(Object.keys(timeConclusions['filing-change']).toSorted()).toEqual([
    'file-first',
    'new-request',
    'nothing',
    'notify',
    'notify-end',
    'notify-transfer',
    'told',
  ]))
