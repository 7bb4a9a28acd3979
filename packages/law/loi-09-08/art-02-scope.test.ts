// Art. 2 as a lawyer would check it: each exclusion with a row on both sides of its edge.
import { describe, expect, test } from 'vitest'
import { parseFacts } from '../facts/parse.ts'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { scope } from '../questions/scope.ts'

const ON = '2026-11-22'

type Row = readonly [
  passage: string,
  story: string,
  changed: ProcessingFacts,
  conclusion: string,
  first?: string,
]

const abroad = { establishedInMorocco: false } as const
const home = { controller: 'natural-person' } as const
const police = { controller: 'state-administration', crimePrevention: true } as const

const rows: readonly Row[] = [
  ['2-2-a', 'a company established in Morocco', {}, 'in', 'art-2-2-a'],
  [
    '1-1',
    'statistics from which nobody can be told',
    { identifiesPersons: false },
    'out',
    'art-1-1-nobody-identified',
  ],
  [
    '1-1',
    'the same, from a court',
    { identifiesPersons: false, controller: 'court' },
    'out',
    'art-1-1-nobody-identified',
  ],
  ['1-1', 'whether anyone can be told is not known', { identifiesPersons: undefined }, 'undetermined'],
  ['2-1', 'partly automated', { automation: 'part' }, 'in'],
  ['2-1', 'by hand, in a card file', { automation: 'none', manualFile: true }, 'in'],
  ['2-1', 'by hand, loose notes', { automation: 'none', manualFile: false }, 'out', 'art-2-1-manual-unfiled'],
  [
    '2-1',
    'by hand, whether filed is not known',
    { automation: 'none', manualFile: undefined },
    'undetermined',
  ],
  [
    '2-1',
    'automated, whether also filed does not matter',
    { automation: 'part', manualFile: undefined },
    'in',
  ],
  ['2-1', 'means not known, but there is a file', { automation: undefined, manualFile: true }, 'in'],
  ['2-1', 'means not known, no file', { automation: undefined, manualFile: false }, 'undetermined'],
  ['2-4', 'a private address book', { ...home, personalOrDomesticOnly: true }, 'out', 'art-2-4-domestic'],
  ['2-4', 'a natural person, but a shop', { ...home, personalOrDomesticOnly: false }, 'in'],
  ['2-4', 'a natural person, ends not known', { ...home, personalOrDomesticOnly: undefined }, 'undetermined'],
  ['2-4', 'a company is never asked whether it is at home', { personalOrDomesticOnly: undefined }, 'in'],
  [
    '2-4',
    'controller not known, not domestic',
    { controller: undefined, personalOrDomesticOnly: false },
    'in',
  ],
  ['2-4', 'controller not known', { controller: undefined }, 'undetermined'],
  [
    'practice',
    'cameras inside a home',
    { ...home, personalOrDomesticOnly: true, data: [{ category: 'video' }], filmsBeyondHome: false },
    'out',
    'art-2-4-domestic',
  ],
  [
    'practice',
    'home cameras that film the street',
    {
      ...home,
      personalOrDomesticOnly: true,
      data: [{ category: 'name' }, { category: 'video' }],
      filmsBeyondHome: true,
    },
    'in',
  ],
  [
    'practice',
    'home cameras, where they point is not known',
    { ...home, personalOrDomesticOnly: true, data: [{ category: 'video' }] },
    'undetermined',
  ],
  [
    '2-4',
    'a ministry, defence only',
    { controller: 'state-administration', defenceOrStateSecurity: 'only' },
    'out',
    'art-2-4-defence',
  ],
  [
    '2-4',
    'defence in part: the rest stays in',
    { controller: 'state-administration', defenceOrStateSecurity: 'partly' },
    'in',
  ],
  ['2-4', 'defence not said', { defenceOrStateSecurity: undefined }, 'undetermined'],
  ['2-2-b', 'abroad, no means here', { ...abroad, meansInMorocco: 'none' }, 'out', 'art-2-2-no-means'],
  [
    '2-2-b',
    'abroad, transit only',
    { ...abroad, meansInMorocco: 'transit-only' },
    'out',
    'art-2-2-b-transit',
  ],
  ['2-2-b', 'abroad, servers in Casablanca', { ...abroad, meansInMorocco: 'used' }, 'in', 'art-2-2-b'],
  ['2-2-b', 'abroad, means not known', { ...abroad }, 'undetermined'],
  [
    '2-2',
    'establishment not known, but means are used here',
    { establishedInMorocco: undefined, meansInMorocco: 'used' },
    'undetermined',
  ],
  ['2-4', 'police file', police, 'creating-text', 'art-2-4-crime'],
  ['2-4', 'police file not said', { crimePrevention: undefined }, 'undetermined'],
  ['2-4', 'police file from which nobody can be told', { ...police, identifiesPersons: false }, 'out'],
  [
    '2-4',
    'collected under a specific law',
    { collectedUnderSpecificLaw: true },
    'review',
    'art-2-4-specific-law',
  ],
  [
    '2-4',
    'under a specific law, and a police file',
    { ...police, collectedUnderSpecificLaw: true },
    'creating-text',
  ],
  ['2-4', 'specific law not said', { collectedUnderSpecificLaw: undefined }, 'undetermined'],
  [
    '2-4',
    'specific law, but defence not said',
    { collectedUnderSpecificLaw: true, defenceOrStateSecurity: undefined },
    'undetermined',
  ],
]

describe('does the law apply', () => {
  for (const [passage, story, changed, conclusion, first] of rows)
    test(`${passage}: ${story}`, () => {
      const facts = { ...plainProcessing, ...changed }
      expect(parseFacts(facts).faults).toBeUndefined()
      const answer = scope(facts, ON)
      expect(answer.conclusion).toBe(conclusion)
      if (first) expect(answer.because[0]?.rule).toBe(first)
      if (conclusion === 'undetermined')
        expect(answer.needs.filter(need => need.settles === 'conclusion')).not.toHaveLength(0)
    })

  test.each<readonly [story: string, facts: ProcessingFacts, needs: readonly string[]]>([
    [
      'nothing is known: the law asks from its first article on',
      {},
      [
        'identifiesPersons',
        'automation',
        'controller',
        'defenceOrStateSecurity',
        'establishedInMorocco',
        'crimePrevention',
        'collectedUnderSpecificLaw',
      ],
    ],
    [
      'by hand: is there a file',
      { ...plainProcessing, automation: 'none', manualFile: undefined },
      ['manualFile'],
    ],
    ['abroad: are means used here', { ...plainProcessing, ...abroad }, ['meansInMorocco']],
    ['at home: only personal ends', { ...plainProcessing, ...home }, ['personalOrDomesticOnly']],
    [
      'home cameras: do they film the street',
      { ...plainProcessing, ...home, personalOrDomesticOnly: true, data: [{ category: 'video' }] },
      ['filmsBeyondHome'],
    ],
  ])('needs: %s', (_story, facts, needs) => {
    const asked = scope(facts, ON).needs
    expect(asked.filter(need => need.settles === 'conclusion').map(need => need.fact)).toEqual(needs)
    for (const need of asked)
      for (const words of [need.question, need.help]) expect(words.ar).toMatch(/[\u0600-\u06ff]/)
  })

  test.each<readonly [story: string, changed: ProcessingFacts, duties: readonly string[]]>([
    ['established here: nobody to notify', {}, []],
    [
      'abroad with means here, no representative',
      { ...abroad, meansInMorocco: 'used', representativeNotified: false },
      ['art-2-3'],
    ],
    [
      'abroad with means here, representative notified',
      { ...abroad, meansInMorocco: 'used', representativeNotified: true },
      [],
    ],
    ['police file no text creates', { ...police, creatingText: 'none' }, ['art-2-4-crime-no-text']],
    ['police file a law creates', { ...police, creatingText: 'law' }, []],
    [
      'police file an incomplete regulation creates, no opinion asked',
      { ...police, creatingText: 'regulation', creatingTextComplete: false, cndpOpinion: 'not-asked' },
      ['art-2-4-crime-incomplete', 'art-2-4-crime-opinion'],
    ],
    [
      'police file a complete regulation creates, opinion asked',
      { ...police, creatingText: 'regulation', creatingTextComplete: true, cndpOpinion: 'asked' },
      ['art-2-4-crime-opinion'],
    ],
    [
      'police file a complete regulation creates, opinion given',
      { ...police, creatingText: 'regulation', creatingTextComplete: true, cndpOpinion: 'given' },
      [],
    ],
    ['a processor', { role: 'for-another' }, ['art-1-6']],
    ['a joint controller', { role: 'jointly' }, []],
  ])('duties: %s', (_story, changed, duties) => {
    const answer = scope({ ...plainProcessing, ...changed }, ON)
    expect(answer.duties.map(duty => duty.rule)).toEqual(duties)
  })

  test('a representative to notify blocks the start; a processor’s note does not', () => {
    const notify = scope(
      { ...plainProcessing, ...abroad, meansInMorocco: 'used', representativeNotified: false },
      ON,
    )
    expect(notify.duties[0]?.blocking).toBe(true)
    expect(scope({ ...plainProcessing, role: 'for-another' }, ON).duties[0]?.blocking).toBe(false)
  })

  test('an opinion asked for is told apart from one not asked for', () => {
    const regulated = {
      ...plainProcessing,
      ...police,
      creatingText: 'regulation',
      creatingTextComplete: true,
    } as const
    expect(scope({ ...regulated, cndpOpinion: 'asked' }, ON).duties[0]?.text.fr).toContain(
      'vaut déclaration ;',
    )
    expect(scope({ ...regulated, cndpOpinion: 'not-asked' }, ON).duties[0]?.text.fr).toContain('Soumettre')
  })

  test('a specific law and a mixed defence file are put before a person, and the doubt is told', () => {
    const specific = scope({ ...plainProcessing, collectedUnderSpecificLaw: true }, ON)
    expect(specific.reviews.map(review => review.rule)).toEqual(['art-2-4-specific-law'])
    expect(specific.readings.map(reading => reading.id)).toEqual(['specific-legislation'])
    const mixed = scope(
      { ...plainProcessing, controller: 'state-administration', defenceOrStateSecurity: 'partly' },
      ON,
    )
    expect(mixed.reviews.map(review => review.rule)).toEqual(['art-2-4-defence-mixed'])
    expect(scope(plainProcessing, ON).reviews).toEqual([])
  })

  test('the camera practice is told as practice, and as lifting the exclusion', () => {
    const answer = scope(
      {
        ...plainProcessing,
        ...home,
        personalOrDomesticOnly: true,
        data: [{ category: 'video' }],
        filmsBeyondHome: true,
      },
      ON,
    )
    const exception = answer.because.find(({ rule }) => rule === 'cndp-domestic-cameras')
    expect(exception).toMatchObject({ label: 'practice', confidence: 'practice', lifts: 'art-2-4-domestic' })
  })

  test.each([
    ['2009-03-04', 'not-in-force'],
    ['2009-03-05', 'in'],
  ])('on %s: %s', (on, conclusion) => {
    const answer = scope(plainProcessing, on)
    expect(answer.conclusion).toBe(conclusion)
    if (conclusion === 'not-in-force') expect(answer.because[0]?.text.fr).toContain('5714')
  })
})
