import { afterAll, describe, expect, test } from 'vitest'
import { himaya, testFolder } from './terminal.test-support.ts'

const folder = testFolder()
afterAll(folder.drop)

/** A shop's clients with their national card numbers: article 12-1-e decides, whatever else is asked. */
const clients = {
  identifiesPersons: true,
  controller: 'company',
  establishedInMorocco: true,
  automation: 'whole',
  data: [{ category: 'name' }, { category: 'national-id-number', columns: ['clients.cin'] }],
}
const facts = folder.file('clients.json', JSON.stringify(clients))

describe('law ask', () => {
  test('as JSON: the conclusion, why, what is missing, what would change it', async () => {
    const { code, out, err } = await himaya(['law', 'ask', 'regime', facts, '--json', '--on', '2026-11-22'])
    expect([code, err]).toEqual([0, ''])
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      question: 'regime',
      on: '2026-11-22',
      conclusion: expect.any(String),
      label: expect.any(String),
      because: expect.any(Array),
      needs: expect.any(Array),
      alternatives: expect.any(Array),
      readings: expect.any(Array),
    })
    const cited = answer.because.flatMap((one: { cites: string[] }) => one.cites)
    expect(cited).toContain('loi-09-08:12-1-e')
    for (const because of answer.because) {
      expect(because).toMatchObject({ rule: expect.any(String), text: expect.any(String) })
    }
    for (const need of answer.needs) {
      expect(need).toMatchObject({ fact: expect.any(String), question: expect.stringMatching(/\?$/) })
    }
  })

  test('for a person: the question, the answer, the reasons with their article', async () => {
    const { code, out } = await himaya(['law', 'ask', 'regime', facts, '--on', '2026-11-22'])
    expect(code).toBe(0)
    expect(out).toMatch(/^What must be filed with the CNDP\?\n {2}→ \S/)
    expect(out).toContain('Because')
    expect(out).toMatch(/art\. 12\(1\)\(e\)/)
    expect(out).toContain('Facts still needed')
  })

  test('what is certain already is said, while the whole cannot be', async () => {
    const { out } = await himaya(['law', 'ask', 'regime', '-'], {
      input: JSON.stringify({
        ...clients,
        ...{ defenceOrStateSecurity: 'no', crimePrevention: false, collectedUnderSpecificLaw: false },
      }),
    })
    expect(out).toMatch(/→ Cannot be said without more facts\n {2}→ Certain already, at least: \S/)
  })

  test('in Arabic, by --lang and whatever the terminal speaks', async () => {
    const { out } = await himaya(['law', 'ask', 'regime', facts, '--lang', 'ar'])
    expect(out).toContain('ما الإجراء الواجب القيام به لدى اللجنة الوطنية؟')
    expect(out).not.toContain('Because')
  })

  test('without any fact it says which it needs first, and concludes nothing', async () => {
    const { code, out } = await himaya(['law', 'ask', 'regime', '-', '--json'], { input: '{}' })
    expect(code).toBe(0)
    expect(JSON.parse(out).conclusion).toBe('undetermined')
    expect(JSON.parse(out).needs.length).toBeGreaterThan(3)
  })

  test('before the law was in force there is nothing to file', async () => {
    const asked = ['law', 'ask', 'regime', facts, '--on', '2009-01-01']
    expect(JSON.parse((await himaya([...asked, '--json'])).out).conclusion).toBe('not-in-force')
    expect((await himaya(asked)).out).toContain('The law was not in force on that day')
  })

  test.each(['scope', 'lawfulness', 'regime', 'transfer'])('%s can be asked', async question => {
    const { code, out } = await himaya(['law', 'ask', question, '-', '--json'], { input: '{}' })
    expect([code, JSON.parse(out).question]).toEqual([0, question])
  })
})

describe('law ask refuses', () => {
  const clashing = JSON.stringify({ automation: 'whole', manualFile: true })

  test('facts that cannot both be true, naming both', async () => {
    const { code, out, err } = await himaya(['law', 'ask', 'regime', '-'], { input: clashing })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('automation, manualFile')
  })

  test('and tells a program which they are', async () => {
    const { code, out } = await himaya(['law', 'ask', 'regime', '-', '--json'], { input: clashing })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      question: 'regime',
      faults: [{ kind: 'contradiction', facts: ['automation', 'manualFile'] }],
    })
  })

  test.each([
    ['a fact that does not exist', '{"colour":"red"}', 'colour'],
    ['a fact of another type', '{"establishedInMorocco":"yes"}', 'establishedInMorocco'],
    ['a list in the place of facts', '[]', 'object'],
    ['null', 'null', 'object'],
    ['an inherited name', '{"toString":1}', 'toString'],
    ['what is not JSON', '{"a":', 'not JSON'],
    ['nothing at all', '', 'not JSON'],
  ])('%s', async (_what, input, named) => {
    const { code, out, err } = await himaya(['law', 'ask', 'regime', '-'], { input })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(named)
    expect(err).not.toContain('himaya law ask')
  })

  test('a file that is not there', async () => {
    const { code, err } = await himaya(['law', 'ask', 'regime', folder.path('gone.json')])
    expect(code).toBe(1)
    expect(err).toContain('gone.json cannot be read')
  })
})

test('law facts is a JSON Schema with the questions as titles', async () => {
  const { code, out } = await himaya(['law', 'facts', 'regime', '--lang', 'fr'])
  expect(code).toBe(0)
  const schema = JSON.parse(out)
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
  expect(schema.properties.establishedInMorocco).toMatchObject({
    type: 'boolean',
    title: expect.stringMatching(/\?$/),
  })
})
