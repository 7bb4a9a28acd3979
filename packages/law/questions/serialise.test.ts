// An answer in one language is the whole answer, and nothing of the other two.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainProcessing } from '../facts/plain.ts'
import { conclusionOf } from '../words/conclusion-of.ts'
import { factsFor } from './arbitrary.test-data.ts'
import { questions } from './catalogue.ts'
import { inOneLanguage, serialise } from './serialise.ts'

const ON = '2026-11-22'
const regime = questions.find(({ name }) => name === 'regime')

describe('in one language', () => {
  test('texts become that language, wherever they stand; the rest stays', () => {
    const text = { fr: 'oui', ar: 'نعم', en: 'yes' }
    const given = { text, list: [text, 1, null], inside: { text, on: ON, gone: undefined }, flag: false }
    expect(inOneLanguage(given, 'ar')).toEqual({
      ...{ text: 'نعم', list: ['نعم', 1, null], flag: false },
      inside: { text: 'نعم', on: ON },
    })
    expect(inOneLanguage(text, 'en')).toBe('yes')
  })

  test('what has only two of the languages is no text', () => {
    expect(inOneLanguage({ fr: 'a', ar: 'b' }, 'fr')).toEqual({ fr: 'a', ar: 'b' })
  })
})

test('a plain processing in French: title, conclusion in words, reasons', () => {
  if (!regime) throw new Error('no regime')
  const told = serialise(regime, regime.ask(plainProcessing, ON), 'fr')
  expect(told).toMatchObject({
    question: 'regime',
    title: 'Quelle formalité accomplir auprès de la CNDP ?',
    on: ON,
    conclusion: 'declaration',
    conclusionText: 'Déclaration préalable',
    conclusionSentence: expect.stringContaining('récépissé'),
    label: 'statutory',
    needs: [],
  })
  expect(told.because[0]).toMatchObject({ rule: 'art-12-2', cites: ['loi-09-08:12-2', 'loi-09-08:13'] })
  expect(told.because[0]?.text).toMatch(/art\. 12-2/)
})

test.each(questions.map(question => [question.name, question] as const))(
  '%s: every language tells the same answer, and only itself',
  (_name, question) => {
    const { some } = factsFor(question)
    fc.assert(
      fc.property(some, facts => {
        const answer = question.ask(facts, ON)
        const told = serialise(question, answer, 'ar')
        expect(told.because.map(({ rule }) => rule)).toEqual(answer.because.map(({ rule }) => rule))
        expect(told.needs.map(({ fact }) => fact)).toEqual(answer.needs.map(({ fact }) => fact))
        expect(JSON.stringify({ ...told, facts: [], alternatives: [] })).not.toMatch(/"(fr|ar|en)":/)
        expect(JSON.parse(JSON.stringify(told))).toEqual(told)
      }),
      { numRuns: 40 },
    )
  },
)

describe('a conclusion in words', () => {
  test.each(['undetermined', 'not-in-force'])('%s, whatever the question', conclusion => {
    for (const { name } of questions) expect(conclusionOf(name, conclusion).sentence.fr).toMatch(/\.$/)
  })
  test('that the question does not have is a mistake', () => {
    expect(() => conclusionOf('regime', 'lawful')).toThrow('regime does not conclude lawful')
    expect(() => conclusionOf('colour', 'red')).toThrow(RangeError)
  })
})
