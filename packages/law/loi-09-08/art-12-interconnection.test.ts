// Art. 12-1-f: whose files, and whether their purposes differ – every side of both.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { Interconnection } from '../facts/processing.ts'
import { regime } from '../questions/regime.ts'
import { ON, type RegimeRow, regimeTable } from '../questions/rows.test-table.ts'

const link = (facts: Omit<Interconnection, 'with'>) => ({
  interconnections: [{ with: 'Un autre fichier', ...facts }],
})

const caught = {
  'public-service': 'art-12-1-f-public-service',
  'other-legal-persons': 'art-12-1-f-other-persons',
  'public-and-other': 'art-12-1-f-mixed',
} as const

describe('interconnection', () => {
  regimeTable([
    ['12-1-f', 'no link at all', { interconnections: [] }, 'declaration'],
    ...Object.entries(caught).flatMap(([files, rule]): RegimeRow[] => [
      [
        '12-1-f',
        `${files}, different purposes`,
        link({ files: files as keyof typeof caught, sameHolder: false, purposesDiffer: true }),
        'authorisation',
        [rule],
      ],
      [
        '12-1-f',
        `${files}, the same purpose`,
        link({ files: files as keyof typeof caught, sameHolder: false, purposesDiffer: false }),
        'declaration',
      ],
      [
        '12-1-f',
        `${files}, purposes not known`,
        link({ files: files as keyof typeof caught }),
        'undetermined',
        ['interconnections.0.purposesDiffer'],
      ],
    ]),
    [
      '12-1-f',
      'one public body linking two of its own files',
      link({ files: 'public-service', sameHolder: true, purposesDiffer: true }),
      'authorisation',
      ['art-12-1-f-public-service'],
    ],
    [
      '12-1-f',
      'one company linking two of its own files',
      link({ files: 'other-legal-persons', sameHolder: true, purposesDiffer: true }),
      'authorisation',
      ['art-12-1-f-other-persons'],
    ],
    [
      '12-1-f',
      'the file of a natural person: not of a legal person',
      link({ files: 'natural-person', purposesDiffer: true }),
      'declaration',
    ],
    [
      '12-1-f',
      'a natural person, purposes not known: no matter',
      link({ files: 'natural-person' }),
      'declaration',
    ],
    ['12-1-f', 'the same purpose, whose files no matter', link({ purposesDiffer: false }), 'declaration'],
    [
      '12-1-f',
      'different purposes, whose files is asked',
      link({ purposesDiffer: true }),
      'undetermined',
      ['interconnections.0.files'],
    ],
    [
      '12-1-f',
      'nothing known of the link: purposes are asked first',
      link({}),
      'undetermined',
      ['interconnections.0.purposesDiffer'],
    ],
    [
      '12-1-f',
      'the second of two links is the one',
      {
        interconnections: [
          { with: 'Annuaire', files: 'public-service', purposesDiffer: false },
          { with: 'Paie', files: 'other-legal-persons', purposesDiffer: true },
        ],
      },
      'authorisation',
      ['art-12-1-f-other-persons'],
    ],
    [
      '12-1-f',
      'three kinds of links are three triggers',
      {
        interconnections: [
          { with: 'A', files: 'public-service', purposesDiffer: true },
          { with: 'B', files: 'other-legal-persons', purposesDiffer: true },
          { with: 'C', files: 'public-and-other', purposesDiffer: true },
        ],
      },
      'authorisation',
      ['art-12-1-f-public-service', 'art-12-1-f-other-persons', 'art-12-1-f-mixed'],
    ],
  ])

  test.each([
    [
      'own files of a company: the plural is doubtful',
      link({ files: 'other-legal-persons', sameHolder: true, purposesDiffer: true }),
      ['interconnection-of-own-files'],
    ],
    [
      'files of two companies: no doubt',
      link({ files: 'other-legal-persons', sameHolder: false, purposesDiffer: true }),
      [],
    ],
    [
      'own files of a public body: no doubt',
      link({ files: 'public-service', sameHolder: true, purposesDiffer: true }),
      [],
    ],
    [
      'one of each kind: the text is silent',
      link({ files: 'public-and-other', purposesDiffer: true }),
      ['interconnection-public-and-private'],
    ],
  ] as const)('%s', (_story, changed, readings) =>
    expect(regime({ ...plainProcessing, ...changed }, ON).readings.map(reading => reading.id)).toEqual(
      readings,
    ),
  )

  test('one own link among others is enough for the doubt', () => {
    const others = {
      with: 'B',
      files: 'other-legal-persons',
      sameHolder: false,
      purposesDiffer: true,
    } as const
    const readings = (sameHolder: boolean) =>
      regime({ ...plainProcessing, interconnections: [others, { ...others, with: 'A', sameHolder }] }, ON)
        .readings
    expect(readings(true)).toHaveLength(1)
    expect(readings(false)).toHaveLength(0)
  })

  test('the reason names the file', () =>
    expect(
      regime({ ...plainProcessing, ...link({ files: 'public-service', purposesDiffer: true }) }, ON)
        .because[0]?.text.fr,
    ).toContain('« Un autre fichier »'))
})
