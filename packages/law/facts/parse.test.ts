// Facts from outside: what is refused, with the fact named; and every contradiction, with both facts named.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictions, contradictionsIn } from './contradictions.ts'
import { countryCodes } from './country-codes.ts'
import type { FaultKind } from './fault.ts'
import { parseFacts } from './parse.ts'
import { plainProcessing } from './plain.ts'
import type { ProcessingFacts } from './processing.ts'

const found = (input: unknown) => (parseFacts(input).faults ?? []).map(({ kind, facts }) => [kind, ...facts])

describe('what is refused', () => {
  test.each<[string, unknown, [FaultKind, string][]]>([
    ['nothing at all', undefined, [['not-an-object', 'facts']]],
    ['null', null, [['not-an-object', 'facts']]],
    ['a list', [], [['not-an-object', 'facts']]],
    ['a text', 'facts', [['not-an-object', 'facts']]],
    ['an unknown fact', { colour: 'blue' }, [['unknown-fact', 'colour']]],
    ['a fact of every object', { constructor: true }, [['unknown-fact', 'constructor']]],
    [
      'a prototype in disguise',
      JSON.parse('{"__proto__": {"automation": "whole"}}'),
      [['unknown-fact', '__proto__']],
    ],
    [
      'an unknown fact of an item',
      { data: [{ category: 'name', size: 3 }] },
      [['unknown-fact', 'data.0.size']],
    ],
    ['a text for yes or no', { identifiesPersons: 'yes' }, [['wrong-type', 'identifiesPersons']]],
    ['null for yes or no: leave it out', { identifiesPersons: null }, [['wrong-type', 'identifiesPersons']]],
    ['a number for a text', { sensitiveLaw: 7 }, [['wrong-type', 'sensitiveLaw']]],
    ['a text for a list', { data: 'name' }, [['wrong-type', 'data']]],
    ['an object for a list', { purposes: {} }, [['wrong-type', 'purposes']]],
    ['a text for an item', { data: ['name'] }, [['not-an-object', 'data.0']]],
    [
      'a number among texts',
      { data: [{ category: 'name', columns: ['a', 2] }] },
      [['wrong-type', 'data.0.columns.1']],
    ],
    ['an option that does not exist', { controller: 'empire' }, [['not-an-option', 'controller']]],
    ['an option of every object', { controller: 'toString' }, [['not-an-option', 'controller']]],
    ['a number for an option', { controller: 1 }, [['wrong-type', 'controller']]],
    [
      'one bad option among several',
      { sensitiveGrounds: ['law', 'whim'] },
      [['not-an-option', 'sensitiveGrounds.1']],
    ],
    ['an item without what it cannot lack', { data: [{}] }, [['missing-fact', 'data.0.category']]],
    [
      'the second item, not the first',
      { purposes: [{ name: 'a' }, {}] },
      [['missing-fact', 'purposes.1.name']],
    ],
    [
      'a country that does not exist',
      { transfers: [{ country: 'XX' }] },
      [['no-such-country', 'transfers.0.country']],
    ],
    [
      'a country in small letters',
      { transfers: [{ country: 'fr' }] },
      [['no-such-country', 'transfers.0.country']],
    ],
    ['a country that is a number', { transfers: [{ country: 33 }] }, [['wrong-type', 'transfers.0.country']]],
    ['a negative count', { retentionMonths: -1 }, [['negative-count', 'retentionMonths']]],
    ['half a month', { retentionMonths: 0.5 }, [['negative-count', 'retentionMonths']]],
    ['a count beyond counting', { dataSubjects: 2 ** 60 }, [['negative-count', 'dataSubjects']]],
    ['not a number', { dataSubjects: Number.NaN }, [['negative-count', 'dataSubjects']]],
    ['a count as text', { dataSubjects: '12' }, [['wrong-type', 'dataSubjects']]],
    ['30 February', { startedOn: '2026-02-30' }, [['no-such-day', 'startedOn']]],
    ['29 February of a plain year', { oldestDataFrom: '2025-02-29' }, [['no-such-day', 'oldestDataFrom']]],
    ['an instant for a day', { startedOn: '2026-02-03T00:00:00Z' }, [['no-such-day', 'startedOn']]],
    ['a day as a number', { startedOn: 20260203 }, [['wrong-type', 'startedOn']]],
    ['a text without end', { sensitiveLaw: 'x'.repeat(4_001) }, [['too-long', 'sensitiveLaw']]],
    [
      'a list without end',
      { purposes: Array.from({ length: 1_001 }, () => ({ name: 'a' })) },
      [['too-long', 'purposes']],
    ],
  ])('%s', (_story, input, faults) => expect(found(input)).toEqual(faults))

  test.each<[string, unknown]>([
    ['no facts', {}],
    ['a fact said to be unknown', { automation: undefined }],
    ['29 February of a leap year', { startedOn: '2024-02-29' }],
    ['nobody concerned', { dataSubjects: 0 }],
    ['the longest text', { sensitiveLaw: 'x'.repeat(4_000) }],
    ['a plain processing', plainProcessing],
  ])('accepted: %s', (_story, input) => {
    const parsed = parseFacts(input)
    expect(parsed.faults).toBeUndefined()
    expect(parsed.facts).toBe(input)
  })

  test('every fault at once, each in three languages with the fact named', () => {
    const { faults } = parseFacts({
      colour: 1,
      controller: 'empire',
      startedOn: '2026-02-30',
      data: [{ category: 'soul' }],
    })
    expect(faults).toHaveLength(4)
    for (const { facts, text } of faults ?? [])
      for (const words of [text.fr, text.ar, text.en]) for (const fact of facts) expect(words).toContain(fact)
    expect(faults?.find(({ kind }) => kind === 'not-an-option')?.text.fr).toContain('company')
  })

  test('anything at all gets an answer, never an exception', () =>
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        input => {
          const { facts, faults } = parseFacts(input)
          expect(facts === undefined).toBe((faults?.length ?? 0) > 0)
        },
      ),
    ))

  test('every country code is two capital letters that Intl can name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(countryCodes.size).toBe(248)
    for (const code of countryCodes) expect(names.of(code)).toBeTruthy()
  })
})

const purpose = (kind: NonNullable<ProcessingFacts['purposes']>[number]['kind']) => ({
  purposes: [{ name: 'a', kind }],
})

/** For each contradiction: facts that clash, with both named; and the nearest facts that do not. */
const clashes: readonly (readonly [
  id: string,
  clashing: ProcessingFacts,
  named: readonly string[],
  fine: ProcessingFacts,
])[] = [
  [
    'automated-and-manual-file',
    { automation: 'whole', manualFile: true },
    ['automation', 'manualFile'],
    { automation: 'part', manualFile: true },
  ],
  [
    'domestic-and-not-a-natural-person',
    { personalOrDomesticOnly: true, controller: 'company' },
    ['personalOrDomesticOnly', 'controller'],
    { personalOrDomesticOnly: true, controller: 'natural-person' },
  ],
  [
    'no-sensitive-data-yet-some',
    { sensitiveData: false, data: [{ category: 'name' }, { category: 'health' }] },
    ['sensitiveData', 'data.1.category'],
    { sensitiveData: false, data: [{ category: 'biometric' }] },
  ],
  [
    'sensitive-data-yet-none',
    { sensitiveData: true, data: [{ category: 'name' }] },
    ['sensitiveData', 'data'],
    { sensitiveData: true, data: [{ category: 'genetic' }] },
  ],
  [
    'persons-identified-by-no-data',
    { identifiesPersons: true, data: [] },
    ['identifiesPersons', 'data'],
    { identifiesPersons: false, data: [] },
  ],
  [
    'item-for-an-unlisted-purpose',
    { data: [{ category: 'name', purposes: ['b'] }], ...purpose('clients') },
    ['data.0.purposes', 'purposes'],
    { data: [{ category: 'name', purposes: ['a'] }], ...purpose('clients') },
  ],
  [
    'collection-purpose-yet-incompatible',
    { purposes: [{ name: 'a', isCollectionPurpose: true, compatibleWithCollection: false }] },
    ['purposes.0.isCollectionPurpose', 'purposes.0.compatibleWithCollection'],
    { purposes: [{ name: 'a', isCollectionPurpose: true, compatibleWithCollection: true }] },
  ],
  [
    'sole-health-purpose-yet-another',
    { healthPurpose: 'care', ...purpose('research') },
    ['healthPurpose', 'purposes.0.kind'],
    { healthPurpose: 'care', ...purpose('care') },
  ],
  [
    'sole-health-purpose-yet-another',
    { healthPurpose: 'selection', ...purpose('care') },
    ['healthPurpose', 'purposes.0.kind'],
    { healthPurpose: 'selection', ...purpose('selection') },
  ],
  [
    'sole-health-purpose-yet-another',
    { healthPurpose: 'health-service', ...purpose('care') },
    ['healthPurpose', 'purposes.0.kind'],
    { healthPurpose: 'other', ...purpose('research') },
  ],
  [
    'sole-register-yet-another-purpose',
    { publicRegisterOnly: true, ...purpose('clients') },
    ['publicRegisterOnly', 'purposes.0.kind'],
    { publicRegisterOnly: true, ...purpose('public-register') },
  ],
  [
    'exclusive-claim-yet-another-purpose',
    { exclusivelyForLegalClaim: true, ...purpose('staff') },
    ['exclusivelyForLegalClaim', 'purposes.0.kind'],
    { exclusivelyForLegalClaim: true, ...purpose('litigation') },
  ],
  [
    'no-scoring-yet-a-scoring-purpose',
    { creditScoring: false, ...purpose('scoring') },
    ['creditScoring', 'purposes.0.kind'],
    { creditScoring: true, ...purpose('scoring') },
  ],
  [
    'defence-only-yet-crime',
    { defenceOrStateSecurity: 'only', crimePrevention: true },
    ['defenceOrStateSecurity', 'crimePrevention'],
    { defenceOrStateSecurity: 'partly', crimePrevention: true },
  ],
  [
    'defence-only-yet-domestic',
    { defenceOrStateSecurity: 'only', personalOrDomesticOnly: true },
    ['defenceOrStateSecurity', 'personalOrDomesticOnly'],
    { defenceOrStateSecurity: 'only', personalOrDomesticOnly: false },
  ],
  [
    'cameras-beyond-home-yet-no-images',
    { filmsBeyondHome: true, data: [{ category: 'photo' }] },
    ['filmsBeyondHome', 'data'],
    { filmsBeyondHome: true, data: [{ category: 'video' }] },
  ],
  [
    'list-for-manual-processing-yet-automated',
    { simplifiedList: 'article-17', automation: 'part' },
    ['simplifiedList', 'automation'],
    { simplifiedList: 'article-17', automation: 'none' },
  ],
  [
    'not-simplified-yet-a-decision',
    { simplifiedList: 'no', simplifiedDecision: '32-2015' },
    ['simplifiedList', 'simplifiedDecision'],
    { simplifiedList: 'no', simplifiedDecision: '' },
  ],
  [
    'fits-no-framework-decision',
    { fitsFrameworkDecision: true, frameworkDecision: '' },
    ['fitsFrameworkDecision', 'frameworkDecision'],
    { fitsFrameworkDecision: false, frameworkDecision: '' },
  ],
  [
    'no-retention-yet-months',
    { retentionSet: false, retentionMonths: 0 },
    ['retentionSet', 'retentionMonths'],
    { retentionSet: true, retentionMonths: 0 },
  ],
  [
    'never-filed-yet-changed-since',
    { alreadyFiled: 'no', changedSinceFiled: 'ended' },
    ['alreadyFiled', 'changedSinceFiled'],
    { alreadyFiled: 'declared', changedSinceFiled: 'ended' },
  ],
  [
    'no-basis-yet-consent',
    { disclosures: [{ to: 'A', basis: 'none', consentExpress: true }] },
    ['disclosures.0.basis', 'disclosures.0.consentExpress'],
    { disclosures: [{ to: 'A', basis: 'consent', consentExpress: true }] },
  ],
  [
    'same-holder-yet-both-kinds',
    { interconnections: [{ with: 'A', sameHolder: true, files: 'public-and-other' }] },
    ['interconnections.0.sameHolder', 'interconnections.0.files'],
    { interconnections: [{ with: 'A', sameHolder: true, files: 'public-service' }] },
  ],
  [
    'listed-ground-for-an-unlisted-state',
    { transfers: [{ country: 'FR' }, { country: 'US', grounds: ['listed-state'] }] },
    ['transfers.1.grounds', 'transfers.1.country'],
    { transfers: [{ country: 'FR', grounds: ['listed-state'] }] },
  ],
  [
    'transfer-abroad-to-morocco',
    { transfers: [{ country: 'MA' }] },
    ['transfers', 'transfers.0.country'],
    { transfers: [{ country: 'SN' }] },
  ],
]

describe('contradictions are refused with both facts named', () => {
  for (const [id, clashing, named, fine] of clashes)
    test(id, () => {
      expect(parseFacts(clashing).faults).toEqual([
        { kind: 'contradiction', facts: named, text: contradictions.find(each => each.id === id)?.text },
      ])
      expect(parseFacts(fine).faults).toBeUndefined()
    })

  test('every kind is tried here', () =>
    expect(new Set(clashes.map(([id]) => id))).toEqual(new Set(contradictions.map(({ id }) => id))))

  test('several at once are all told', () =>
    expect(
      contradictionsIn({ automation: 'whole', manualFile: true, retentionSet: false, retentionMonths: 3 }),
    ).toHaveLength(2))
})
