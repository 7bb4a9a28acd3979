// A reason names what it is about and nothing else: the purpose at fault, the file linked, the data that carry a trigger.
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { sensitiveData } from '../loi-09-08/art-12-regime.ts'
import { lawfulness } from './lawfulness.ts'
import { regime } from './regime.ts'
import { ON } from './rows.test-table.ts'
import { transfer } from './transfer.ts'

const sound = {
  determinedAndExplicit: true,
  legitimate: true,
  isCollectionPurpose: true,
  compatibleWithCollection: true,
  basis: 'contract',
  necessary: true,
  precontractAtPersonsRequest: true,
} as const
const data = [{ category: 'name', purposes: ['A'] }] as const
const asking = (facts: ProcessingFacts) => ({ ...plainProcessing, data, ...facts })
const told = (facts: ProcessingFacts, rule: string) =>
  [
    ...regime(asking(facts), ON).because,
    ...lawfulness(asking(facts), ON).because,
    ...transfer(asking(facts), ON).because,
  ].find(because => because.rule === rule)?.text.fr
const due = (facts: ProcessingFacts, rule: string) =>
  [...regime(asking(facts), ON).duties, ...transfer(asking(facts), ON).duties].find(
    duty => duty.rule === rule,
  )?.text.fr

const purposes = (atFault: object, other: object = {}) => ({
  purposes: [
    { ...sound, name: 'A', ...other },
    { ...sound, name: 'B', ...atFault },
    { ...sound, name: 'C' },
  ],
})

describe('purposes', () => {
  test.each<[string, ProcessingFacts, string, string]>([
    [
      'incompatible',
      purposes({ isCollectionPurpose: false, compatibleWithCollection: false }),
      'art-3-1-b-incompatible',
      'Interdit (art. 3-1-b) : « B » est incompatible avec la fin de la collecte ; aucune formalité n’y remédie.',
    ],
    [
      'incompatible, beside one that is merely another',
      purposes(
        { isCollectionPurpose: false, compatibleWithCollection: false },
        { isCollectionPurpose: false },
      ),
      'art-3-1-b-incompatible',
      'Interdit (art. 3-1-b) : « B » est incompatible avec la fin de la collecte ; aucune formalité n’y remédie.',
    ],
    [
      'illegitimate',
      purposes({ legitimate: false }),
      'art-3-1-b-legitimate',
      'Une finalité n’est pas légitime : « B » (art. 3-1-b).',
    ],
    [
      'vague',
      purposes({ determinedAndExplicit: false }),
      'art-3-1-b-explicit',
      'Une finalité n’est pas déterminée et explicite : « B » (art. 3-1-b).',
    ],
    [
      'two vague ones',
      purposes({ determinedAndExplicit: false }, { determinedAndExplicit: false }),
      'art-3-1-b-explicit',
      'Une finalité n’est pas déterminée et explicite : « A » et « B » (art. 3-1-b).',
    ],
    [
      'another',
      purposes({ isCollectionPurpose: false }),
      'art-12-1-b',
      'Autorisation préalable requise (art. 12-1-b) : les données servent à d’autres fins que celles de leur collecte – « B ».',
    ],
  ])('%s', (_story, facts, rule, text) => expect(told(facts, rule)).toBe(text))
})

describe('data', () => {
  const all = (
    ...categories: readonly (readonly [NonNullable<ProcessingFacts['data']>[number]['category'], string])[]
  ) =>
    ({
      data: [
        ...data,
        ...categories.map(([category, column]) => ({ category, columns: [column], purposes: ['A'] })),
      ],
      sensitiveGrounds: [],
      healthPurpose: 'other',
      ...purposes({}),
    }) as const satisfies ProcessingFacts
  const mixed = all(
    ['health', 't.diag'],
    ['national-id-number', 't.cin'],
    ['genetic', 't.adn'],
    ['offences', 't.casier'],
    ['biometric', 't.doigt'],
    ['health', 't.groupe'],
  )
  test.each([
    [
      'art-12-1-a',
      'données sensibles – Données relatives à la santé (t.diag et t.groupe) et Données génétiques (t.adn).',
    ],
    ['art-12-1-c', 'des données génétiques (t.adn) sont traitées.'],
    ['art-12-1-d', 'mesures de sûreté (t.casier).'],
    ['art-12-1-e', 'nationale (t.cin).'],
    ['art-49', 'mesures de sûreté (t.casier).'],
    ['cndp-biometrics', 'biométriques (t.doigt) sont traitées.'],
  ])('%s', (rule, end) => expect(told({ ...mixed }, rule)).toContain(end))

  test('the evidence of each is its own columns', () => {
    const evidence = Object.fromEntries(
      regime(asking(mixed), ON).because.map(because => [because.rule, because.evidence]),
    )
    expect(evidence).toMatchObject({
      'art-49': ['t.casier'],
      'art-12-1-a': ['t.diag', 't.adn', 't.groupe'],
      'art-12-1-c': ['t.adn'],
      'art-12-1-d': ['t.casier'],
      'art-12-1-e': ['t.cin'],
      'cndp-biometrics': ['t.doigt'],
    })
    expect(regime(asking(mixed), ON).duties.map(({ rule }) => rule)).toEqual(['art-24'])
  })

  test('sensitive data that are said and not listed have no name to give', () => {
    expect(sensitiveData.says({ sensitiveData: true }).fr).toBe(
      'Autorisation préalable requise (art. 12-1-a) : le traitement porte sur des données sensibles.',
    )
  })

  test('sensitive data that are only said, not listed', () =>
    expect(regime({ ...plainProcessing, data: undefined, sensitiveData: true }, ON).needs[0]?.fact).toBe(
      'data',
    ))

  test('excessive data: only those without a purpose', () => {
    const facts = {
      ...purposes({}),
      data: [
        ...data,
        { category: 'habits', columns: ['t.loisirs'], purposes: [] },
        { category: 'email', columns: ['t.mail'], purposes: ['A'] },
      ],
    } as const
    expect(told(facts, 'art-3-1-c')).toBe(
      'Données sans finalité, donc excessives : Habitudes de vie et loisirs (t.loisirs) (art. 3-1-c).',
    )
  })
})

describe('links, recipients, transfers, linked processings', () => {
  const link = (
    name: string,
    files: 'public-service' | 'other-legal-persons' | 'public-and-other',
    purposesDiffer: boolean,
  ) => ({ with: name, files, purposesDiffer })
  const links = {
    interconnections: [
      link('État civil', 'public-service', true),
      link('Annuaire', 'public-service', false),
      link('Paie', 'other-legal-persons', true),
      link('Banque', 'public-and-other', true),
      link('Registre', 'public-and-other', false),
    ],
  }
  test.each([
    ['art-12-1-f-public-service', 'interconnexion avec « État civil », dont'],
    ['art-12-1-f-other-persons', 'interconnexion avec « Paie », dont'],
    ['art-12-1-f-mixed', 'personne morale avec « Banque », dont'],
  ])('%s', (rule, words) => expect(told(links, rule)).toContain(words))

  test.each([
    ['processor', 'Un sous-traitant n’est pas un tiers'],
    ['own-staff', 'Une personne habilitée'],
  ] as const)('%s', (kind, words) =>
    expect(told({ disclosures: [{ to: 'X', kind, forResearch: false }] }, 'art-1-7')).toContain(words),
  )

  test('linked processings: the same and the linked, not the unrelated', () =>
    expect(
      due(
        {
          linkedProcessings: [
            { name: 'Factures', purposes: 'same' },
            { name: 'Paie', purposes: 'unrelated' },
            { name: 'Stocks', purposes: 'linked' },
          ],
        },
        'art-14-joint',
      ),
    ).toContain('ce traitement et « Factures » et « Stocks » :'))

  test('joint transfers: only purposes met twice, each once', () =>
    expect(
      due(
        { transfers: ['Support', 'Paie', 'Support', 'Support'].map(purpose => ({ country: 'FR', purpose })) },
        'decret-50',
      ),
    ).toContain('(« Support »)'))

  test('a legal obligation cites its text', () =>
    expect(
      told(
        { purposes: [{ ...sound, name: 'A', basis: 'legal-obligation', legalText: 'loi 9-88, art. 22' }] },
        'art-4-a',
      ),
    ).toContain('loi 9-88, art. 22'))

  test('an agreement is named', () =>
    expect(
      told(
        { transfers: [{ country: 'US', grounds: ['agreement'], agreementCited: 'Convention 108' }] },
        'art-44-2',
      ),
    ).toContain('Convention 108'))

  test('a law that authorises sensitive data is cited', () =>
    expect(
      told(
        {
          data: [{ category: 'health', purposes: ['A'] }],
          ...purposes({}),
          sensitiveGrounds: ['law'],
          sensitiveLaw: 'loi 00-00',
          healthPurpose: 'other',
        },
        'art-21-1-law',
      ),
    ).toContain('loi 00-00'))

  test('data kept too long: the day and the period', () =>
    expect(
      told(
        {
          ...purposes({}),
          oldestDataFrom: '2019-01-01',
          retentionMonths: 12,
          longerRetentionAuthorised: false,
        },
        'art-3-1-e',
      ),
    ).toContain('du 2019-01-01 sont gardées au-delà de la durée déclarée de 12 mois'))
})
