// Edges of single rules that no whole question shows: another tier decides first, the facts would contradict, or the answer is
// the same and only its words differ.
import { describe, expect, test } from 'vitest'
import { processingDeclarations } from '../facts/processing.ts'
import { meansInMorocco, scopeDuties } from '../loi-09-08/art-02-scope.ts'
import { excessiveData, incompatiblePurpose } from '../loi-09-08/art-03-quality.ts'
import { linkedAndNecessary } from '../loi-09-08/art-04-disclosure.ts'
import { consentFromSilence, consentLacking } from '../loi-09-08/art-04-lawfulness.ts'
import { otherLegalPersonsFiles } from '../loi-09-08/art-12-interconnection.ts'
import { changeToNotify } from '../loi-09-08/art-14-filing-duties.ts'
import { onListOfArticle17 } from '../loi-09-08/art-16-simplified.ts'
import { healthCare } from '../loi-09-08/art-22-health.ts'
import { authorisationToObtain, listedState } from '../loi-09-08/art-43-transfers.ts'
import { evaluate } from '../rule.ts'

const duty = (id: string) => {
  const found = scopeDuties.find(rule => rule.id === id)
  if (!found) throw new Error(`no duty ${id}`)
  return found
}

describe('2-2-b: means in Morocco', () => {
  test.each(Object.keys(processingDeclarations.meansInMorocco.options))('%s', means => {
    const facts = { establishedInMorocco: false, meansInMorocco: means as 'used' }
    expect(meansInMorocco.holds(facts)).toBe(means === 'used')
  })
})

describe('2-4: only a regulation must state the eight points and wait for the opinion', () => {
  test.each([
    ['regulation', true],
    ['law', false],
    ['none', false],
  ] as const)('%s', (creatingText, due) => {
    const facts = {
      ...{ crimePrevention: true, creatingText, creatingTextComplete: false },
      cndpOpinion: 'not-asked',
    } as const
    expect(duty('art-2-4-crime-incomplete').holds(facts)).toBe(due)
    expect(duty('art-2-4-crime-opinion').holds(facts)).toBe(due)
  })
})

describe('3-1: what is named', () => {
  test('of two incompatible purposes, the one that is not the collection’s', () => {
    const { fr } = incompatiblePurpose.says({
      purposes: [
        { name: 'A', isCollectionPurpose: true, compatibleWithCollection: false },
        { name: 'B', isCollectionPurpose: false, compatibleWithCollection: false },
      ],
    })
    expect(fr).toContain('« B »')
    expect(fr).not.toContain('« A »')
  })

  test('of several items, those without a purpose, with their columns', () => {
    const facts = {
      data: [
        { category: 'name', columns: ['t.nom'], purposes: ['A'] },
        { category: 'habits', columns: ['t.loisirs'], purposes: [] },
        { category: 'email', columns: ['t.courriel'] },
      ],
    } as const
    expect(excessiveData.evidence?.(facts)).toEqual(['t.loisirs'])
    expect(excessiveData.says(facts).fr).toContain('t.loisirs')
    expect(excessiveData.says(facts).fr).not.toMatch(/t\.nom|t\.courriel/)
    expect(excessiveData.evidence?.({})).toEqual([])
  })
})

describe('4: consent', () => {
  test.each([
    ['consent', false],
    ['none', false],
    ['contract', true],
  ] as const)('a disclosure that rests on %s and is necessary', (basis, lawful) => {
    const facts = {
      to: 'X',
      linkedToOwnFunctions: true,
      linkedToRecipientFunctions: true,
      necessary: true,
      basis,
    }
    expect(linkedAndNecessary.holds(facts)).toBe(lawful)
  })

  test.each([
    ['silence', /silence/i],
    ['pre-ticked-box', /préco|d’avance/i],
  ] as const)('from %s: the way it was taken is named', (consentGivenBy, words) => {
    const { fr, ar, en } = consentFromSilence.says({ name: 'A', consentGivenBy })
    expect(fr).toMatch(/^Le consentement n’est pas indubitable : .+ \(art\. 1-9, 4\)\.$/)
    expect(fr).toMatch(words)
    expect(ar).toMatch(/: .*\p{Script=Arabic}.* \(المادتان 1-9 و4\)\.$/u)
    expect(en).toMatch(/: .+ \(art\. 1\(9\), 4\)\.$/)
  })

  test.each([
    [{ consentFree: false }, 'libre', 'حر', 'free'],
    [{ consentSpecific: false }, 'spécifique', 'محدد', 'specific'],
    [{ consentInformed: false }, 'informé', 'صادر عن علم', 'informed'],
    [{ consentRecorded: false }, 'prouvé', 'مثبت', 'proven'],
  ] as const)('the quality that is missing is named, and no other: %j', (lacking, fr, ar, en) => {
    const qualities = {
      consentFree: true,
      consentSpecific: true,
      consentInformed: true,
      consentRecorded: true,
    }
    expect(consentLacking.says({ name: 'A', ...qualities, ...lacking })).toEqual({
      fr: `Il manque au consentement d’être : ${fr} (art. 1-9).`,
      ar: `ينقص الرضى أن يكون: ${ar} (المادة 1-9).`,
      en: `The consent falls short of being: ${en} (art. 1(9)).`,
    })
  })

  test('several that are missing are all named', () => {
    const facts = { name: 'A', consentFree: false, consentInformed: false, consentRecorded: false }
    expect(consentLacking.says(facts).fr).toContain('libre, informé, prouvé')
  })
})

describe('12-1-f: the doubt about one’s own files', () => {
  const own = { with: 'B', files: 'other-legal-persons', purposesDiffer: true, sameHolder: true } as const
  const doubt = otherLegalPersonsFiles.reading
  test.each([
    ['own files of another legal person, for other purposes', own, true],
    ['another holder', { ...own, sameHolder: false }, false],
    ['the same purposes', { ...own, purposesDiffer: false }, false],
    ['of a public service', { ...own, files: 'public-service' }, false],
  ] as const)('%s', (_story, link, doubted) => {
    if (typeof doubt !== 'function') throw new Error('the doubt hangs on the facts')
    expect(doubt({ interconnections: [link] }) !== undefined).toBe(doubted)
    expect(doubt({})).toBeUndefined()
  })
})

test.each([
  ['no', false],
  ['declared', true],
  ['authorised', true],
] as const)('15: a change is notified of what was filed: %s', (alreadyFiled, due) =>
  expect(changeToNotify.holds({ alreadyFiled, changedSinceFiled: 'changed' })).toBe(due),
)

describe('17: the list is for processing by hand', () => {
  test.each([
    ['none', true],
    ['part', false],
    ['whole', false],
  ] as const)('%s', (automation, simplified) =>
    expect(evaluate(onListOfArticle17, { simplifiedList: 'article-17', automation })).toBe(simplified),
  )
  test('its decision is named where it is known', () => {
    expect(onListOfArticle17.says({ simplifiedDecision: 'D-12' }).fr).toMatch(/D-12.*suffit \(art\. 17\)\.$/)
    expect(onListOfArticle17.says({}).en).toMatch(/^Processing by hand on a list of the CNDP: /)
  })
})

test.each([
  ['bound-by-law', 'secrecy-by-law-or-contract'],
  ['health-personnel', 'secrecy-by-law-or-contract'],
  ['health-practitioner', 'article-22-and-decree-29'],
] as const)('22: care by %s rests on the reading %s', (carriedOutBy, reading) => {
  const { reading: doubt } = healthCare
  if (typeof doubt !== 'function') throw new Error('the doubt hangs on the facts')
  expect(doubt({ carriedOutBy })?.id).toBe(reading)
})

describe('44-3: what the CNDP answered', () => {
  test.each([
    ['obtained', false],
    ['refused', false],
    ['requested', true],
    ['none', true],
  ] as const)('%s', (cndpAuthorisation, toObtain) =>
    expect(
      evaluate(authorisationToObtain, {
        ...{ country: 'IN', listed: false, hostingBanInForce: false },
        ...{ grounds: ['cndp-authorisation'], cndpAuthorisation },
      }),
    ).toBe(toObtain),
  )
  test('43: a listed State is named in each language', () => {
    const { fr, ar, en } = listedState.says({ country: 'ES', listed: true, hostingBanInForce: false })
    expect([fr.split(' : ')[0], ar.split(': ')[0], en.split(': ')[0]]).toEqual([
      'Espagne',
      'إسبانيا',
      'Spain',
    ])
  })
})
