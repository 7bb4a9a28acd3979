// Art. 52-65 in figures: every article for a person and a company, the first time and again, and where that is not known.
import { describe, expect, test } from 'vitest'
import type { Penalty } from './answer.ts'
import { exposureOf, type Offence, type Offender, offencesCited, totalOf } from './exposure.ts'
import type { ExposureFacts } from './facts/exposure.ts'
import { timeOfRecidivism } from './loi-09-08/art-64-multipliers.ts'
import type { PenalArticle } from './loi-09-08/penalty-tariff.ts'
import { exposure } from './questions/exposure.ts'
import type { OffenceName } from './words/offences.ts'

const ON = '2026-11-22'

/** Dirhams as they are read: [fine least, fine most, prison least, prison most]. */
type Figures = readonly [number, number, number?, number?]

const figures = ({
  fine,
  prison,
}:
  | Pick<Penalty, 'fine' | 'prison'>
  | { fine: Penalty['fine']; prison: null | { least: number; most: number } }): Figures =>
  prison
    ? [fine.least / 100, fine.most / 100, prison.least, prison.most]
    : [fine.least / 100, fine.most / 100]

const one = (name: OffenceName, offender: Offender, more: Partial<Offence> = {}): Penalty => {
  const [penalty] = exposureOf([{ name, ...more }], offender, ON)
  if (!penalty) throw new Error(`no penalty for ${name}`)
  return penalty
}

const again = (name: OffenceName, certain = true) => ({
  articles: [Number(name.slice(0, 2)) as PenalArticle],
  certain,
})

describe('each article', () => {
  test.each<readonly [OffenceName, Figures, Figures, Figures, Figures, Figures]>([
    // a person · again · a company · again · nothing known of the offender
    ['52', [10_000, 100_000], [20_000, 200_000], [20_000, 200_000], [40_000, 400_000], [10_000, 400_000]],
    ['53', [20_000, 200_000], [40_000, 400_000], [40_000, 400_000], [80_000, 800_000], [20_000, 800_000]],
    [
      '54',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '55-1',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '55-2',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '56',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '57-1',
      [50_000, 300_000, 6, 24],
      [100_000, 600_000, 12, 48],
      [100_000, 600_000],
      [200_000, 1_200_000],
      [50_000, 1_200_000, 6, 48],
    ],
    [
      '57-2',
      [50_000, 300_000, 6, 24],
      [100_000, 600_000, 12, 48],
      [100_000, 600_000],
      [200_000, 1_200_000],
      [50_000, 1_200_000, 6, 48],
    ],
    [
      '58',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '59',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '60',
      [20_000, 200_000, 3, 12],
      [40_000, 400_000, 6, 24],
      [40_000, 400_000],
      [80_000, 800_000],
      [20_000, 800_000, 3, 24],
    ],
    [
      '61',
      [20_000, 300_000, 6, 12],
      [40_000, 600_000, 12, 24],
      [40_000, 600_000],
      [80_000, 1_200_000],
      [20_000, 1_200_000, 6, 24],
    ],
    [
      '62',
      [10_000, 50_000, 3, 6],
      [20_000, 100_000, 6, 12],
      [20_000, 100_000],
      [40_000, 200_000],
      [10_000, 200_000, 3, 12],
    ],
    [
      '63',
      [10_000, 100_000, 3, 12],
      [20_000, 200_000, 6, 24],
      [20_000, 200_000],
      [40_000, 400_000],
      [10_000, 400_000, 3, 24],
    ],
  ])('%s', (name, person, personAgain, company, companyAgain, unknown) => {
    const natural = { kind: 'natural-person' } as const
    const legal = { kind: 'legal-person' } as const
    const first = one(name, { ...natural, convicted: null })
    expect(figures(first)).toEqual(person)
    expect(first).toMatchObject({ factor: 1, times: 1, directors: null, readings: [], confidence: 'wording' })
    expect(figures(first.firm ?? first)).toEqual(person)

    const second = one(name, { ...natural, convicted: again(name) })
    expect(figures(second)).toEqual(personAgain)
    expect(second).toMatchObject({ factor: 2, readings: [] })
    expect(figures(second.firm ?? first)).toEqual(personAgain)

    const ofCompany = one(name, { ...legal, convicted: null })
    expect(figures(ofCompany)).toEqual(company)
    expect(ofCompany).toMatchObject({ factor: 2, prison: null, readings: [] })
    expect(figures(ofCompany.directors ?? ofCompany)).toEqual(person)

    const ofCompanyAgain = one(name, { ...legal, convicted: again(name) })
    expect(figures(ofCompanyAgain)).toEqual(companyAgain)
    expect(ofCompanyAgain).toMatchObject({ factor: 4, confidence: 'reading' })
    expect(ofCompanyAgain.readings.map(({ id }) => id)).toEqual(['doubling-twice'])
    expect(figures(ofCompanyAgain.firm ?? first)).toEqual(company)

    const open = one(name, {})
    expect(figures(open)).toEqual(unknown)
    expect(figures(open.firm ?? ofCompany)).toEqual(person.slice(0, 2))
    expect(open.directors).toBeNull()
  })
})

describe('the multipliers', () => {
  const convicted = { articles: [57], certain: true } as const
  test('of another article, the fine is not doubled', () =>
    expect(figures(one('60', { kind: 'natural-person', convicted }))).toEqual([20_000, 200_000, 3, 12]))
  test('both paragraphs of art. 57 are of one nature', () => {
    expect(one('57-1', { kind: 'natural-person', convicted }).factor).toBe(2)
    expect(one('57-2', { kind: 'natural-person', convicted }).factor).toBe(2)
  })
  test('in time by the French only: doubled as a possibility, not for certain', () => {
    const penalty = one('57-1', { kind: 'natural-person', convicted: { ...convicted, certain: false } })
    expect(figures(penalty)).toEqual([100_000, 600_000, 12, 48])
    expect(figures(penalty.firm ?? penalty)).toEqual([50_000, 300_000, 6, 24])
    expect(penalty.readings.map(({ id }) => id)).toEqual(['recidivism-year'])
  })
  test('a company, in time by the French only: twice is certain, four times is not', () => {
    const penalty = one('57-1', { kind: 'legal-person', convicted: { ...convicted, certain: false } })
    expect(figures(penalty)).toEqual([200_000, 1_200_000])
    expect(figures(penalty.firm ?? penalty)).toEqual([100_000, 600_000])
    expect(penalty.readings.map(({ id }) => id)).toEqual(['recidivism-year', 'doubling-twice'])
  })
  test('a company whose past is not known: twice at least, four times at most', () => {
    const penalty = one('60', { kind: 'legal-person' })
    expect(figures(penalty)).toEqual([40_000, 800_000])
    expect(figures(penalty.firm ?? penalty)).toEqual([40_000, 400_000])
  })
  test('someone whose kind is not known, convicted before: from twice to four times', () => {
    const penalty = one('60', { convicted: { articles: [60], certain: true } })
    expect(figures(penalty)).toEqual([40_000, 800_000, 6, 24])
    expect(figures(penalty.firm ?? penalty)).toEqual([40_000, 400_000])
  })
})

describe('65: the year that follows', () => {
  test.each<[string, string, string, 'no' | 'same-year' | 'twelve-months']>([
    ['the day of the decision', '2026-03-10', '2026-03-10', 'no'],
    ['before the decision', '2026-03-10', '2026-03-09', 'no'],
    ['the next day', '2026-03-10', '2026-03-11', 'same-year'],
    ['31 December', '2026-03-10', '2026-12-31', 'same-year'],
    ['1 January: the Arabic year is over', '2026-03-10', '2027-01-01', 'twelve-months'],
    ['the last day of twelve months', '2026-03-10', '2027-03-10', 'twelve-months'],
    ['one day later', '2026-03-10', '2027-03-11', 'no'],
    ['from 29 February', '2024-02-29', '2025-02-28', 'twelve-months'],
    ['from 29 February, one day later', '2024-02-29', '2025-03-01', 'no'],
    ['a decision of 31 December', '2026-12-31', '2027-12-31', 'twelve-months'],
    ['acts before the law', '2009-01-01', '2009-02-01', 'no'],
  ])('%s', (_story, decision, acts, time) => expect(timeOfRecidivism(decision, acts)).toBe(time))
})

describe('one passage, one offence', () => {
  const company = { kind: 'legal-person', convicted: null } as const
  test('made out twice, it is told once', () =>
    expect(
      exposureOf(
        [
          { name: '54', rule: 'a' },
          { name: '54', rule: 'b' },
        ],
        company,
        ON,
      ).map(({ rule }) => rule),
    ).toEqual(['a']))
  test('certain prevails over doubtful, in either order', () => {
    const doubts = [
      { id: 'd', cites: [], doubt: { fr: '', ar: '', en: '' }, encoded: { fr: '', ar: '', en: '' } },
    ]
    const certain = { name: '61', rule: 'certain' } as const
    const doubtful = { name: '61', rule: 'doubtful', doubts } as const
    for (const found of [
      [certain, doubtful],
      [doubtful, certain],
    ])
      expect(exposureOf(found, company, ON).map(({ rule }) => rule)).toEqual(['certain'])
    expect(exposureOf([doubtful, { ...doubtful, rule: 'other' }], company, ON)).toMatchObject([
      { rule: 'doubtful', firm: null, confidence: 'reading' },
    ])
  })
  test('art. 53 counts each refusal, and its silences apart', () => {
    const [refused, silent] = exposureOf(
      [
        { name: '53', times: 3 },
        { name: '53', times: 2 },
      ],
      { kind: 'natural-person', convicted: null },
      ON,
    )
    expect(refused && figures(refused)).toEqual([60_000, 600_000])
    expect(silent && figures(silent)).toEqual([40_000, 400_000])
    expect(refused?.text).toMatchObject({
      fr: expect.stringContaining('opposition, 3 fois (art. 53)'),
      ar: expect.stringContaining('عدد المرات: 3'),
      en: expect.stringContaining('3 times'),
    })
  })
  test('a penalty names its rule, or its article', () => {
    expect(one('60', company).rule).toBe('art-60')
    expect(one('60', company, { rule: 'art-60-x', cites: ['loi-09-08:60', 'loi-09-08:43'] }).cites).toEqual([
      'loi-09-08:60',
      'loi-09-08:43',
    ])
  })
})

describe('what the court may add', () => {
  const added = (name: OffenceName, kind: Offender['kind']) =>
    one(name, { kind }).besides.flatMap(({ cites }) => cites)
  test.each<[OffenceName, Offender['kind'], string[]]>([
    ['61', 'natural-person', ['loi-09-08:61-2']],
    ['61', 'legal-person', ['loi-09-08:61-2', 'loi-09-08:64-2']],
    ['60', 'legal-person', ['loi-09-08:64-2']],
    ['60', 'natural-person', []],
    ['60', undefined, []],
  ])('%s, %s', (name, kind, cites) => expect(added(name, kind)).toEqual(cites))
})

describe('in words', () => {
  test.each<[string, OffenceName, Offender['kind'], string]>([
    [
      'a fine only',
      '52',
      'natural-person',
      'Fichier exploité sans déclaration ni autorisation, ou malgré leur retrait (art. 52) : amende de 10 000 DH à 100 000 DH.',
    ],
    [
      'prison or fine',
      '57-1',
      'natural-person',
      'Données sensibles traitées sans consentement exprès (art. 57) : emprisonnement de 6 à 24 mois et amende de 50 000 DH à 300 000 DH, ou l’une de ces deux peines seulement.',
    ],
    [
      'a company',
      '61',
      'legal-person',
      'Usage abusif ou frauduleux, ou communication à des tiers non habilités (art. 61, 64) : amende de 40 000 DH à 600 000 DH pour la personne morale ; chaque dirigeant auteur de l’infraction encourt un emprisonnement de 6 à 12 mois et une amende de 20 000 DH à 300 000 DH, ou l’une de ces deux peines seulement.',
    ],
    [
      'a company, a fine only',
      '53',
      'legal-person',
      'Refus des droits d’accès, de rectification ou d’opposition (art. 53, 64) : amende de 40 000 DH à 400 000 DH pour la personne morale ; chaque dirigeant auteur de l’infraction encourt une amende de 20 000 DH à 200 000 DH.',
    ],
  ])('%s', (_story, name, kind, words) =>
    expect(one(name, { kind, convicted: null }).text.fr.replace(/[\u00a0\u202f]/g, ' ')).toBe(words),
  )
  test('months agree in Arabic', () =>
    expect(one('62', { kind: 'natural-person', convicted: null }).text.ar).toContain('من 3 أشهر إلى 6 أشهر'))
})

describe('the total', () => {
  const person = { kind: 'natural-person', convicted: null } as const
  test('of nothing is nothing', () =>
    expect(totalOf([])).toEqual({
      fine: { least: 0, most: 0 },
      longestPrison: null,
      firm: { fine: { least: 0, most: 0 }, longestPrison: null },
      readings: [],
    }))
  test('fines add up, the longest prison term stays', () => {
    const total = totalOf(
      exposureOf([{ name: '52' }, { name: '62' }, { name: '57-1' }, { name: '54' }], person, ON),
    )
    expect(total.fine).toEqual({ least: 9_000_000, most: 65_000_000 })
    expect(total.longestPrison).toMatchObject({ least: 6, most: 24 })
    expect(total.firm).toMatchObject({ fine: total.fine, longestPrison: { least: 6, most: 24 } })
    expect(total.readings.map(({ id }) => id)).toEqual(['several-offences'])
  })
  test('of two terms with one end, the one that starts higher; in either order', () => {
    for (const names of [
      ['54', '61'],
      ['61', '54'],
    ] as const)
      expect(
        totalOf(
          exposureOf(
            names.map(name => ({ name })),
            person,
            ON,
          ),
        ).longestPrison,
      ).toMatchObject({ least: 6, most: 12 })
  })
  test('one offence leaves no doubt on how offences add up', () =>
    expect(totalOf(exposureOf([{ name: '54' }], person, ON)).readings).toEqual([]))
  test('what is in doubt is left out of what is certain', () => {
    const doubts = [
      { id: 'd', cites: [], doubt: { fr: '', ar: '', en: '' }, encoded: { fr: '', ar: '', en: '' } },
    ]
    const total = totalOf(exposureOf([{ name: '54' }, { name: '57-1', doubts }], person, ON))
    expect(total.fine).toEqual({ least: 7_000_000, most: 50_000_000 })
    expect(total.firm).toMatchObject({
      fine: { least: 2_000_000, most: 20_000_000 },
      longestPrison: { most: 12 },
    })
  })
})

describe('the passages of a gap', () => {
  test.each([
    [['loi-09-08:3-1-b', 'loi-09-08:54'], ['54']],
    [['loi-09-08:57'], ['57-1', '57-2']],
    [['loi-09-08:57-1'], ['57-1']],
    [['loi-09-08:55-1-2'], ['55-1']],
    [['loi-09-08:5', 'loi-09-08:6'], []],
    [['decret-2-09-165:52', 'loi-05-20:52'], []],
    [['loi-09-08:43', 'loi-09-08:44', 'loi-09-08:60'], ['60']],
    [[], []],
  ] as const)('%j: %j', (cites, names) => expect(offencesCited(cites)).toEqual(names))
})

describe('the question', () => {
  const facts: ExposureFacts = {
    offender: 'legal-person',
    capacity: 'controller',
    earlierConviction: 'none',
    fileWithoutFiling: true,
    requestsRefused: 2,
    requestsUnanswered: 1,
    misuse: true,
    disclosedToUnauthorised: 'by-negligence',
  }
  const told = (changed: ExposureFacts = {}, on = ON) =>
    exposure
      .ask({ ...facts, ...changed }, on)
      .penalties?.map(penalty => [penalty.rule, penalty.times, ...figures(penalty)])

  test('tells each offence with its figures, what is open asks on', () => {
    expect(told()).toEqual([
      ['art-52-unfiled', 1, 20_000, 200_000],
      ['art-53-refusals', 2, 80_000, 800_000],
      ['art-53-silence', 1, 40_000, 400_000],
      ['art-61-misuse', 1, 40_000, 600_000],
    ])
    const answer = exposure.ask(facts, ON)
    expect(answer.conclusion).toBe('exposed')
    expect(answer.needs.map(({ settles }) => settles)).not.toContain('conclusion')
    expect(answer.needs.map(({ fact }) => fact)).toContain('breachOfArticle4')
    expect(answer.because.map(({ rule }) => rule)).toContain('art-64')
  })
  test('a person is not told of art. 64', () =>
    expect(
      exposure.ask({ ...facts, offender: 'natural-person' }, ON).because.map(({ rule }) => rule),
    ).not.toContain('art-64'))
  test('whose kind is not known is asked', () =>
    expect(exposure.ask({ ...facts, offender: undefined }, ON).needs.map(({ fact }) => fact)).toContain(
      'offender',
    ))

  const convicted = {
    earlierConviction: 'irrevocable',
    convictedUnder: ['52'],
    convictedOn: '2026-03-10',
    actsOn: '2026-11-01',
  } as const
  const first = (changed: ExposureFacts) => told({ offender: 'natural-person', ...changed })?.[0]?.slice(2)
  test.each<[string, ExposureFacts, Figures]>([
    ['again in the same year', {}, [20_000, 200_000]],
    ['again within twelve months', { actsOn: '2027-02-01' }, [20_000, 200_000]],
    ['again after twelve months', { actsOn: '2027-03-11' }, [10_000, 100_000]],
    ['convicted of another offence', { convictedUnder: ['60'] }, [10_000, 100_000]],
    ['convicted of nothing here', { convictedUnder: [] }, [10_000, 100_000]],
    ['the decision is still open to appeal', { earlierConviction: 'open-to-appeal' }, [10_000, 100_000]],
    ['under which articles is not known', { convictedUnder: undefined }, [10_000, 200_000]],
    ['when is not known', { convictedOn: undefined }, [10_000, 200_000]],
    ['the day of the acts is not known', { actsOn: undefined }, [10_000, 200_000]],
    ['whether convicted is not known', { earlierConviction: undefined }, [10_000, 200_000]],
    ['of nothing, on a day not known', { convictedUnder: [], convictedOn: undefined }, [10_000, 100_000]],
  ])('%s', (_story, changed, expected) => expect(first({ ...convicted, ...changed })).toEqual(expected))

  test.each<[string, ExposureFacts, boolean, string[]]>([
    ['same year: no doubt', {}, true, []],
    ['next year: the doubt is told', { actsOn: '2027-02-01' }, true, ['recidivism-year']],
    ['too late', { actsOn: '2027-03-11' }, false, []],
    ['not irrevocable', { earlierConviction: 'open-to-appeal' }, false, []],
    ['for no article', { convictedUnder: [] }, false, []],
  ])('art. 65, %s', (_story, changed, holds, readings) => {
    const { because, readings: told } = exposure.ask({ ...convicted, ...changed }, ON)
    expect(because.some(({ rule }) => rule === 'art-65')).toBe(holds)
    expect(told.map(({ id }) => id)).toEqual(readings)
  })

  test('the two ends of the year are told', () => {
    expect(exposure.ask(convicted, ON).dates).toMatchObject([
      {
        id: 'recidivism-ends',
        on: '2027-03-10',
        kind: 'effect',
        text: { fr: expect.stringContaining('31 décembre 2026') },
      },
    ])
    expect(exposure.ask({ ...convicted, earlierConviction: 'open-to-appeal' }, ON).dates).toEqual([])
    expect(exposure.ask({ ...convicted, convictedOn: undefined }, ON).dates).toEqual([])
  })

  const firmly = (changed: ExposureFacts) =>
    exposure
      .ask(changed, ON)
      .penalties?.map(({ rule, times, firm }) => [rule, times, firm && firm.fine.most / 100])
  test.each<[string, ExposureFacts, unknown[][]]>([
    [
      'silences are counted, and doubtful',
      {
        offender: 'natural-person',
        earlierConviction: 'none',
        capacity: 'controller',
        requestsRefused: 0,
        requestsUnanswered: 3,
      },
      [['art-53-silence', 3, null]],
    ],
    [
      'sensitive data on another ground are doubtful',
      {
        offender: 'natural-person',
        earlierConviction: 'none',
        sensitiveProcessed: true,
        sensitiveRestsOn: 'another-ground',
      },
      [['art-57-1-ground', 1, null]],
    ],
    [
      'again in the same year, for certain',
      { offender: 'natural-person', fileWithoutFiling: true, ...convicted },
      [['art-52-unfiled', 1, 200_000]],
    ],
    [
      'again the next year, not for certain',
      { offender: 'natural-person', fileWithoutFiling: true, ...convicted, actsOn: '2027-02-01' },
      [['art-52-unfiled', 1, 100_000]],
    ],
  ])('what is certain: %s', (_story, changed, expected) => expect(firmly(changed)).toEqual(expected))
  test('both days of a further offence are told', () => {
    const told = exposure.ask(convicted, ON).because.find(({ rule }) => rule === 'art-65')?.text.fr
    expect(told).toContain('mardi 10 mars 2026')
    expect(told).toContain('dimanche 1 novembre 2026')
    expect(exposure.ask(convicted, ON).dates?.[0]?.text.fr).toContain('le 31 décembre 2026 selon')
  })
  test('the longest term is the one that ends last, wherever it starts', () => {
    const [penalty] = exposureOf([{ name: '54' }], { kind: 'natural-person', convicted: null }, ON)
    if (!penalty) throw new Error('no penalty')
    const term = (least: number, most: number): Penalty => ({
      ...penalty,
      prison: { least, most, either: true },
    })
    expect(totalOf([term(3, 24), term(6, 12)]).longestPrison).toMatchObject({ least: 3, most: 24 })
  })
})
