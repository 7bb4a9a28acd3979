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

describe('law article', () => {
  test('a passage in French: its text, its rules, not the rest of the article', async () => {
    const { code, out } = await himaya(['law', 'article', 'loi-09-08:12-1-e', '--lang', 'fr'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Loi 09-08, art\. 12-1-e – /)
    expect(out).toContain('→ Encodé')
    expect(out).toContain('le numéro de la carte d’identité nationale')
    expect(out).toContain('art-12-1-e (art. 12-1-e)')
    expect(out).not.toContain('art-12-2')
  })

  test('an article as people type it, in English with the notice and the French', async () => {
    const { out } = await himaya(['law', 'article', 'art.', '57'])
    expect(out).toContain('not a translation of record')
    expect(out).toContain('six mois à deux ans')
    expect(out).toMatch(/✓ Bulletin officiel/)
    expect(out).toContain('“trois mois à un an”')
  })

  test('in Arabic; and the decree, whose French was not found', async () => {
    const { out } = await himaya(['law', 'article', 'المادة', '12', '--lang', 'ar'])
    expect(out).toContain('رقم بطاقة التعريف الوطنية')
    const decree = await himaya(['law', 'article', 'décret 27', '--lang', 'fr'])
    expect(decree.out).toContain('l’original arabe')
  })

  test('why an article is not encoded', async () => {
    const { out } = await himaya(['law', 'article', '32', '--lang', 'en'])
    expect(out).toMatch(/→ Binds the CNDP: \S/)
  })

  test('as JSON', async () => {
    const { code, out } = await himaya(['law', 'article', '61-1', '--json', '--lang', 'fr'])
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(told).toMatchObject({ citation: 'loi-09-08:61-1', title: expect.any(String) })
    expect(told.variants.map(({ id }: { id: string }) => id)).toEqual(['61-prison', '61-fine'])
    expect(told.text.fr[0].text).toContain('six mois')
    expect(told.text).not.toHaveProperty('en')
  })

  test.each([
    [['loi-09-08:12-1-g'], 1, 'loi-09-08:12-1-g does not exist'],
    [['68'], 1, 'loi-09-08:68 does not exist'],
    [['decree', '52'], 1, 'decret-2-09-165:52 does not exist'],
    [['colour'], 2, 'names no article'],
    [[], 2, 'names no article'],
  ])('refuses %j', async (words, exit, named) => {
    const { code, out, err } = await himaya(['law', 'article', ...words])
    expect([code, out]).toEqual([exit, ''])
    expect(err).toContain(named)
  })
})

describe('law contents', () => {
  test('as JSON: every article with its status, its rules, its doubts', async () => {
    const { code, out } = await himaya(['law', 'contents', '--json', '--lang', 'ar'])
    expect(code).toBe(0)
    const lines: { source: string; article: number; encodedBy: string[]; readings: string[] }[] =
      JSON.parse(out)
    expect(lines).toHaveLength(67 + 51)
    const twelve = lines.find(({ source, article }) => source === 'loi-09-08' && article === 12)
    expect(twelve).toMatchObject({ status: 'encoded', title: expect.stringMatching(/\p{Script=Arabic}/u) })
    expect(twelve?.encodedBy).toContain('art-12-1-e')
    expect(lines.some(({ readings }) => readings.length > 0)).toBe(true)
  })
  test('for a person, text after text', async () => {
    const { out } = await himaya(['law', 'contents'])
    expect(out).toMatch(/^Law 09-08\n {3}1 {2}\S/)
    expect(out).toContain('\nDecree 2-09-165\n')
    expect(out).toMatch(/ 12 .* – Encoded {2}\(\d+\)/)
  })
})

describe('law check', () => {
  test('nothing is late on the day everything was looked up', async () => {
    const { code, out } = await himaya(['law', 'check', '--on', '2026-11-22'])
    expect(code).toBe(0)
    expect(out).toMatch(/points are followed, all looked up within the last year/)
  })
  test('two years later everything is, and the exit code says so', async () => {
    const { code, out } = await himaya(['law', 'check', '--on', '2028-11-22'])
    expect(code).toBe(1)
    expect(out).toContain('To look up again, the oldest first')
    expect(out).toContain('adequate-states')
  })
  test('as JSON', async () => {
    const { code, out } = await himaya(['law', 'check', '--on', '2028-11-22', '--json'])
    const { late, checked } = JSON.parse(out)
    expect([code, late]).toEqual([1, checked.length])
    expect(checked[0]).toMatchObject({ late: true, title: expect.any(String) })
  })
  test('a day that does not exist is refused', async () => {
    const { code, err } = await himaya(['law', 'check', '--on', '2026-02-30'])
    expect(code).toBe(2)
    expect(err).toContain('2026-02-30: no such day')
  })
})

describe('law', () => {
  test.each(['en', 'fr', 'ar'])('--help in %s lists every question', async language => {
    const { code, out } = await himaya(['law', '--help', '--lang', language])
    expect(code).toBe(0)
    for (const name of ['scope', 'lawfulness', 'regime', 'transfer']) expect(out).toContain(`  ${name} `)
  })
  test.each([
    [['law'], 'takes ask, facts, article'],
    [['law', 'guess'], 'not “guess”'],
    [['law', 'toString'], 'not “toString”'],
    [['law', 'ask', 'colour', '-'], 'Unknown question: “colour”'],
    [['law', 'ask', 'scope'], 'Name the file of facts'],
    [['law', 'ask', 'scope', '-', 'more'], 'One word too many: “more”'],
    [['law', 'contents', 'more'], 'One word too many: “more”'],
    [['law', 'ask', 'scope', '-', '--on', 'today'], 'today: no such day'],
    [['law', 'ask', 'scope', '-', '--colour'], '--colour'],
  ])('%j is misuse', async (words, named) => {
    const { code, out, err } = await himaya(words, { input: '{}' })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(named)
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
