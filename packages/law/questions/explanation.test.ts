// Explanations as a reader gets them: short and whole, in each language.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../answer.ts'
import { factsInWords } from '../facts/in-words.ts'
import { plainProcessing } from '../facts/plain.ts'
import { processingDeclarations } from '../facts/processing.ts'
import { conclusions } from '../words/conclusions.ts'
import { factsFor } from './arbitrary.test-data.ts'
import { questionNamed, questions } from './catalogue.ts'
import { fully, pageOf, shortly } from './explanation.ts'

const ON = '2026-11-22'
const languages = ['fr', 'ar', 'en'] as const

const named = (name: string) => {
  const question = questionNamed(name)
  if (!question) throw new Error(`no question ${name}`)
  return question
}

describe('in one sentence', () => {
  const all = Object.entries(conclusions).flatMap(([name, words]) =>
    Object.keys(words).map(conclusion => [name, conclusion] as const),
  )
  test.each(all)('%s, %s', (name, conclusion) => {
    const [fr, ar, en] = languages.map(speech => shortly({ name }, { conclusion }, speech))
    for (const words of [fr, ar, en]) expect(words).toMatch(/^\S.*[^.]\.$/)
    expect(ar).toMatch(/\p{Script=Arabic}/u)
    expect(new Set([fr, ar, en]).size).toBe(3)
  })
  test('every question has words for its conclusions', () => {
    for (const { name } of questions) expect(Object.keys(conclusions[name] ?? {}).length).toBeGreaterThan(1)
  })
})

describe('facts in words', () => {
  const told = (facts: object) =>
    factsInWords(
      processingDeclarations,
      Object.entries(facts).map(([fact, value]) => ({ fact, value })),
    )
  test.each([
    [{ identifiesPersons: true }, 'Oui', 'نعم', 'Yes'],
    [{ manualFile: false }, 'Non', 'لا', 'No'],
    [{ startedOn: '2020-01-06' }, 'lundi 6 janvier 2020', 'الاثنين، 6 يناير 2020', 'Monday, 6 January 2020'],
    [{ retentionMonths: 60 }, '60', '60', '60'],
    [{ transfers: [] }, 'Aucun', 'لا شيء', 'None'],
    [{ transfers: [{ country: 'FR' }] }, '1 élément', 'عنصر واحد', '1 item'],
    [{ transfers: [{ country: 'FR' }, { country: 'US' }] }, '2 éléments', 'عنصران', '2 items'],
    [{ simplifiedDecision: '' }, 'Aucun', 'لا شيء', 'None'],
    [{ simplifiedDecision: 'D-1' }, '« D-1 »', '«\u2068D-1\u2069»', '“D-1”'],
    [{ sensitiveGrounds: [] }, 'Aucun', 'لا شيء', 'None'],
  ])('%j', (facts, fr, ar, en) => expect(told(facts)[0]?.value).toEqual({ fr, ar, en }))

  test('a choice by its label, several as a list', () => {
    expect(told({ automation: 'none' })[0]?.value.en).not.toBe('none')
    const { sensitiveGrounds } = processingDeclarations
    const [one = '', other = ''] = Object.keys(sensitiveGrounds.options)
    const value = told({ sensitiveGrounds: [one, other] })[0]?.value.en
    expect(value).toContain(sensitiveGrounds.options[one as 'law'].en)
    expect(value).toContain(' and ')
  })
  test('the items of a list, each with its place', () => {
    const [transfers] = told({ transfers: [{ country: 'FR', necessary: true }] })
    expect(transfers?.items[0]?.map(({ fact, value }) => [fact, value.fr])).toEqual([
      ['transfers.0.country', 'France'],
      ['transfers.0.necessary', 'Oui'],
    ])
  })
  test.each([
    [3, '3 عناصر'],
    [11, '11 عنصرا'],
    [100, '100 عنصر'],
  ])('%i things in Arabic', (count, words) =>
    expect(
      told({ linkedProcessings: [], transfers: Array(count).fill({ country: 'FR' }) })[1]?.value.ar,
    ).toBe(words),
  )
  test('what is not declared, or not known, is left out', () =>
    expect(told({ colour: 'red', manualFile: undefined })).toEqual([]))
})

describe('whole', () => {
  test('a plain processing, in English', () => {
    const regime = named('regime')
    const told = fully(regime, regime.ask(plainProcessing, ON), 'en')
    expect(told.conclusionSentence).toContain('receipt')
    expect(told.basis).toBe('Statutory duty')
    expect(told.facts).toContainEqual({
      fact: 'centralRegister',
      question: processingDeclarations.centralRegister.question.en,
      value: 'No',
      items: [],
    })
    expect(told.because[0]?.passages).toEqual([
      { citation: 'loi-09-08:12-2', words: 'art. 12-2', link: 'loi-09-08/art-12.md#12-2' },
      { citation: 'loi-09-08:13', words: 'art. 13', link: 'loi-09-08/art-13.md' },
    ])
    expect([told.dates, told.penalties]).toEqual([[], []])
  })

  test('what is certain already is told in words', () => {
    const regime = named('regime')
    const facts = {
      ...{ identifiesPersons: true, automation: 'whole', establishedInMorocco: true, controller: 'company' },
      ...{ defenceOrStateSecurity: 'no', crimePrevention: false, collectedUnderSpecificLaw: false },
      data: [{ category: 'national-id-number' }],
    }
    const told = fully(regime, regime.ask(facts, ON), 'fr')
    expect([told.atLeast, told.atLeastText]).toEqual(['authorisation', 'Autorisation préalable'])
    expect(told.conclusion).toBe('undetermined')
    expect(told.needs[0]?.passages[0]?.words).toMatch(/art\./)
  })

  test('links may lead anywhere, or nowhere', () => {
    const regime = named('regime')
    const answer = regime.ask(plainProcessing, ON)
    const [first] = fully(regime, answer, 'fr', () => undefined).because
    expect(first?.passages[0]).toEqual({ citation: 'loi-09-08:12-2', words: 'art. 12-2' })
    const [there] = fully(regime, answer, 'ar', citation => `https://example.ma/${citation}`).because
    expect(there?.passages[0]?.link).toBe('https://example.ma/loi-09-08:12-2')
  })

  test.each([
    ['loi-09-08:12-1-e', 'loi-09-08/art-12.md#12-1-e'],
    ['loi-09-08:4', 'loi-09-08/art-04.md'],
    ['decret-2-09-165:46-7', 'decret-2-09-165/art-46.md#46-7'],
    ['cndp:236-2015', undefined],
    ['loi-05-20:11', undefined],
  ])('%s is read at %s', (citation, link) => expect(pageOf(citation)).toBe(link))

  const dated: Answer<string, string> = {
    ...named('regime').ask(plainProcessing, ON),
    dates: [
      {
        ...{ id: 'receipt-due', kind: 'deadline', on: '2026-11-24', at: '2026-11-24T09:30+01:00' },
        ...{ bearer: 'cndp', cites: ['loi-09-08:19'], label: 'statutory', confidence: 'wording' },
        title: { fr: 'Récépissé', ar: 'الوصل', en: 'Receipt' },
        text: { fr: '24 heures après le dépôt.', ar: '24 ساعة بعد الإيداع.', en: '24 hours after filing.' },
      },
    ],
    penalties: [
      {
        ...{
          rule: 'art-52',
          offence: '52',
          firm: null,
          directors: null,
          besides: [],
          cites: ['loi-09-08:52'],
          times: 1,
          factor: 1,
          confidence: 'wording',
          readings: [],
        },
        text: {
          fr: 'Traitement sans récépissé.',
          ar: 'معالجة دون وصل.',
          en: 'Processing without a receipt.',
        },
        fine: { least: 1_000_000, most: 10_000_000 },
        prison: { least: 6, most: 12, either: true },
      },
    ],
  }
  test.each([
    [
      'fr',
      /^mardi 24 novembre 2026 à \d\d:30$/,
      'Dernier jour',
      'CNDP',
      /^Amende de 10 000 DH à 100 000 DH$/,
      /^Emprisonnement de 6 mois à 12 mois, ou l’amende, ou les deux$/,
    ],
    [
      'ar',
      /24 نونبر 2026|24 نوفمبر 2026/,
      'آخر يوم',
      'اللجنة الوطنية',
      /^غرامة من .*10.000.* إلى .*100.000/,
      /6 أشهر إلى 12 شهرًا|6 أشهر إلى 12 شهرا/,
    ],
    [
      'en',
      /24 November 2026/,
      'Last day',
      'CNDP',
      /^Fine of MAD 10,000 to MAD 100,000$/,
      /^Prison of 6 months to 12 months, or the fine, or both$/,
    ],
  ] as const)('days and penalties in %s', (speech, when, means, who, fine, prison) => {
    const told = fully(named('regime'), dated, speech)
    const spaces = (words = '') => words.replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(spaces(told.dates[0]?.when)).toMatch(when)
    expect(told.dates[0]).toMatchObject({ means, who, passages: [{ citation: 'loi-09-08:19' }] })
    expect(spaces(told.penalties[0]?.fineText)).toMatch(fine)
    expect(spaces(told.penalties[0]?.prisonText)).toMatch(prison)
  })
  test('a fine of one amount, and no prison', () => {
    const [penalty] = dated.penalties ?? []
    if (!penalty) throw new Error('no penalty')
    const one = { ...penalty, fine: { least: 500_000, most: 500_000 }, prison: null }
    const told = fully(named('regime'), { ...dated, penalties: [one] }, 'en').penalties[0]
    expect(told?.fineText).toBe('Fine of MAD 5,000')
    expect(told).not.toHaveProperty('prisonText')
  })
})

test.each(questions.map(question => [question.name, question] as const))(
  '%s can be explained whatever the facts',
  (_name, question) => {
    fc.assert(
      fc.property(factsFor(question).every, fc.constantFrom(...languages), (facts, speech) => {
        const told = fully(question, question.ask(facts, ON), speech)
        expect(JSON.parse(JSON.stringify(told))).toEqual(told)
        for (const { passages } of [...told.because, ...told.duties, ...told.readings])
          for (const { words } of passages) expect(words).not.toBe('')
        expect(JSON.stringify(told.facts)).not.toMatch(/undefined|\[object|"(fr|ar|en)":/)
      }),
      { numRuns: 30 },
    )
  },
)
