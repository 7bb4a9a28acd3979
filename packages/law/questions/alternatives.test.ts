// What would lower the regime, told as a person would tell it: smallest first, and never a change of who one is.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { regime } from './regime.ts'
import { ON, withData } from './rows.test-table.ts'

const told = (changed: ProcessingFacts) =>
  regime({ ...plainProcessing, ...changed }, ON).alternatives.map(({ text }) => text.fr)

const [purpose] = plainProcessing.purposes
const study = {
  name: 'Étudier les ventes',
  determinedAndExplicit: true,
  legitimate: true,
  isCollectionPurpose: false,
} as const
const company = {
  sensitiveGrounds: ['express-consent'],
  healthPurpose: 'other',
  carriedOutBy: 'bound-by-law',
} as const
const group = {
  controller: 'conviction-association',
  ...withData('religious-or-philosophical-beliefs'),
  sensitiveGrounds: ['express-consent'],
  sensitiveDataMatchObject: true,
  membersAndContactsOnly: true,
} as const satisfies ProcessingFacts

describe('alternatives', () => {
  test.each<[string, ProcessingFacts, string[]]>([
    ['a declaration needs none', {}, []],
    [
      'drop the card number',
      withData('national-id-number'),
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Numéro de la carte d’identité nationale (t.national-id-number).',
      ],
    ],
    [
      'drop two items together',
      { ...company, ...withData('national-id-number', 'trade-union-membership') },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Numéro de la carte d’identité nationale (t.national-id-number) ; retirer cette donnée – Appartenance syndicale (t.trade-union-membership).',
      ],
    ],
    [
      'give up the other purpose',
      { purposes: [purpose, { ...study, compatibleWithCollection: true }] },
      ['Une déclaration suffirait à condition de : renoncer à la finalité « Étudier les ventes ».'],
    ],
    [
      'the only purpose cannot be given up',
      { purposes: [{ ...purpose, isCollectionPurpose: false, compatibleWithCollection: true }] },
      [],
    ],
    [
      'a forbidden purpose, given up',
      { purposes: [purpose, { ...study, compatibleWithCollection: false }] },
      ['Une déclaration suffirait à condition de : renoncer à la finalité « Étudier les ventes ».'],
    ],
    [
      'end the link',
      {
        interconnections: [
          { with: 'Paie', files: 'other-legal-persons', sameHolder: true, purposesDiffer: true },
        ],
      },
      ['Une déclaration suffirait à condition de : cesser l’interconnexion avec « Paie ».'],
    ],
    [
      'on a list, the simplified declaration is what remains',
      { ...withData('national-id-number'), simplifiedList: 'article-16' },
      [
        'Une déclaration simplifiée suffirait à condition de : retirer cette donnée – Numéro de la carte d’identité nationale (t.national-id-number).',
      ],
    ],
    [
      'give up faces',
      { facialRecognition: true },
      ['Une déclaration suffirait à condition de : renoncer à la reconnaissance faciale.'],
    ],
    [
      'give up scoring',
      { creditScoring: true },
      ['Une déclaration suffirait à condition de : renoncer à noter la solvabilité des personnes.'],
    ],
    [
      'an association: keep to members, or drop the data',
      { ...group, membersAndContactsOnly: false },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Convictions religieuses ou philosophiques (t.religious-or-philosophical-beliefs).',
        'Une déclaration suffirait à condition de : ne garder que les données des membres et des contacts réguliers.',
      ],
    ],
    [
      'an association: end the disclosure, or drop the data',
      {
        ...group,
        disclosures: [
          { to: 'La mairie', kind: 'third-party', consentExpress: false, consentProvable: false },
        ],
      },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Convictions religieuses ou philosophiques (t.religious-or-philosophical-beliefs).',
        'Une déclaration suffirait à condition de : cesser la communication à « La mairie ».',
      ],
    ],
    [
      'a clinic: one purpose only, or no health data',
      { ...company, ...withData('health'), purposes: [{ ...purpose, kind: 'care' }] },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Données relatives à la santé (t.health).',
        'Une déclaration suffirait à condition de : limiter le traitement à la seule finalité de soins.',
      ],
    ],
    [
      'care by people not bound: bind them',
      {
        controller: 'health-practitioner',
        ...withData('health'),
        sensitiveGrounds: [],
        healthPurpose: 'care',
        carriedOutBy: 'not-bound',
        purposes: [{ ...purpose, kind: 'care' }],
      },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Données relatives à la santé (t.health).',
        'Une déclaration suffirait à condition de : confier le traitement à des personnes que la loi tient au secret.',
      ],
    ],
    [
      'a company’s offences: only dropping them helps',
      withData('offences'),
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Infractions, condamnations, mesures de sûreté (t.offences).',
      ],
    ],
    [
      'a ministry beyond its powers: drop them, or keep within',
      { controller: 'state-administration', ...withData('offences'), offencesWithinLegalPowers: false },
      [
        'Une déclaration suffirait à condition de : retirer cette donnée – Infractions, condamnations, mesures de sûreté (t.offences).',
        'Le traitement ne serait plus interdit mais soumis à autorisation à condition de : limiter ces données aux attributions que la loi confie à l’organisme.',
      ],
    ],
    ['an open answer offers nothing yet', { ...withData('national-id-number'), purposes: undefined }, []],
  ])('%s', (_story, changed, expected) => expect(told(changed)).toEqual(expected))

  test('many triggers at once: all of them, in one sentence', () => {
    const [only, ...more] = told({
      ...company,
      ...withData('national-id-number', 'trade-union-membership', 'biometric'),
      facialRecognition: true,
      interconnections: [{ with: 'Paie', files: 'public-service', purposesDiffer: true }],
    })
    expect(more).toEqual([])
    expect(only?.split(' ; ')).toHaveLength(5)
  })

  test('the change names the fact, what it was and what it would be', () => {
    const facts = { ...plainProcessing, facialRecognition: true }
    expect(regime(facts, ON).alternatives[0]?.changes).toEqual([
      { fact: 'facialRecognition', from: true, to: false },
    ])
  })
})
