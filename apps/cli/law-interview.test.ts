// The law asked fact by fact, as a person at a terminal meets it.
import { questionNamed } from '@himaya/law/questions/catalogue'
import type { Language } from '@himaya/platform/language'
import { describe, expect, test } from 'vitest'
import { interview } from './law-interview.ts'

const ON = '2026-11-22'

/** Types these lines one after the other, then leaves; tells what was said and what became of it. */
async function typing(name: string, lines: readonly string[], language: Language = 'en') {
  const question = questionNamed(name)
  if (!question) throw new Error(`no question ${name}`)
  const said: string[] = []
  const left = [...lines]
  const facts = await interview(question, ON, language, {
    say: words => said.push(words),
    hear: async () => left.shift(),
  })
  return { facts, said, left, answer: question.ask(facts, ON) }
}

describe('scope', () => {
  test('asks only what is still needed, and stops when it is settled', async () => {
    const { facts, left, answer } = await typing('scope', ['n', 'never asked'])
    expect(facts).toEqual({ identifiesPersons: false })
    expect(answer.conclusion).toBe('out')
    expect(left).toEqual(['never asked'])
  })

  test('shows after each fact where the answer stands', async () => {
    const { said } = await typing('scope', ['y', 'n'])
    expect(said.filter(words => words.includes('→ Cannot be said')).length).toBeGreaterThan(1)
  })
})

describe('what may be typed', () => {
  test('enter alone is "I don’t know": the fact stays unknown and is not asked again', async () => {
    const { facts, said } = await typing('scope', ['', '', '', '', '', '', '', ''])
    expect(facts).toEqual({})
    const asked = said.filter(words => words.includes('?') && !words.includes('“?”'))
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('“?” explains with the passage and asks again', async () => {
    const { said, facts } = await typing('scope', ['?', 'n'])
    expect(said.some(words => /\(art\. 1/.test(words))).toBe(true)
    expect(facts).toEqual({ identifiesPersons: false })
  })

  test('“<” goes back to the question before', async () => {
    const { facts } = await typing('scope', ['y', '<', 'n'])
    expect(facts).toEqual({ identifiesPersons: false })
  })

  test('“<” at the first question asks it again', async () => {
    expect((await typing('scope', ['<', 'n'])).facts).toEqual({ identifiesPersons: false })
  })

  test('nonsense is refused and asked again', async () => {
    const { said, facts } = await typing('scope', ['perhaps', 'y'])
    expect(said).toContain('✗ Not understood; “?” explains the question.')
    expect(facts).toEqual({ identifiesPersons: true })
  })

  test.each([
    ['fr', 'non'],
    ['ar', 'لا'],
    ['en', 'No'],
  ] as const)('no in %s is %s', async (language, typed) => {
    expect((await typing('scope', [typed], language)).facts).toEqual({ identifiesPersons: false })
  })

  test('leaving keeps what was told', async () => {
    expect((await typing('scope', ['y'])).facts).toEqual({ identifiesPersons: true })
    expect((await typing('scope', [])).facts).toEqual({})
  })
})

describe('transfers', () => {
  test('how many, then the State of each', async () => {
    const { facts, answer } = await typing('transfer', ['2', 'fr', 'ES', '3', 'recipient'])
    expect(facts).toMatchObject({ transfers: [{ country: 'FR' }, { country: 'ES' }] })
    expect(answer.conclusion).toBe('lawful-file')
  })

  test('none', async () => {
    const { facts, answer } = await typing('transfer', ['0'])
    expect([facts, answer.conclusion]).toEqual([{ transfers: [] }, 'no-transfer'])
  })

  test('what an item cannot be without is asked until it is told', async () => {
    const { facts, said } = await typing('transfer', ['1', '', 'Atlantis', 'FR'])
    expect(facts).toMatchObject({ transfers: [{ country: 'FR' }] })
    expect(said).toContain('✗ This fact is required here.')
  })

  test.each(['-1', '1.5', 'many', '21'])('%s is no number of transfers', async typed => {
    const { facts, said } = await typing('transfer', [typed, '0'])
    expect(said).toContain('✗ Not understood; “?” explains the question.')
    expect(facts).toEqual({ transfers: [] })
  })

  test('leaving in the middle of a list leaves the list out', async () => {
    expect((await typing('transfer', ['2', 'FR'])).facts).toEqual({})
  })

  test('what contradicts is said, with the way back, and not kept', async () => {
    const { facts, said } = await typing('transfer', ['1', 'MA', '0'])
    expect(said.some(words => words.includes('“<” goes back'))).toBe(true)
    expect(facts).toEqual({ transfers: [] })
  })

  test('grounds by their numbers, and the item named by its State', async () => {
    const { facts, said } = await typing('transfer', ['1', 'IN', '3', '2, 3', 'y'])
    expect(facts).toMatchObject({
      transfers: [{ country: 'IN', grounds: ['express-consent', 'saving-life'] }],
    })
    expect(said.some(words => words.startsWith('[1 – IN]'))).toBe(true)
  })
})

test('the regime of a client file, told to the end', async () => {
  const told: Readonly<Record<string, string>> = {
    identifiesPersons: 'oui',
    automation: 'whole',
    establishedInMorocco: 'oui',
    personalOrDomesticOnly: 'non',
    defenceOrStateSecurity: 'no',
    data: '1',
    'data.category': 'name',
    purposes: '1',
    'purposes.name': 'Suivre les commandes',
    'purposes.isCollectionPurpose': 'oui',
    controller: 'company',
    publicRegisterOnly: 'non',
    interconnections: '0',
    simplifiedList: 'no',
    alreadyFiled: 'no',
  }
  const question = questionNamed('regime')
  if (!question) throw new Error('no regime')
  const asked: string[] = []
  let lines = 0
  const answerTo = (words: string) => {
    for (const [name, fact] of Object.entries(question.declarations)) {
      if (words.includes(fact.question.fr)) return told[name] ?? 'non'
      if (fact.type !== 'items') continue
      for (const [inner, { question: of }] of Object.entries(fact.item))
        if (words.includes(of.fr)) return told[`${name}.${inner}`] ?? 'oui'
    }
    return ''
  }
  const facts = await interview(question, ON, 'fr', {
    say: words => asked.push(words),
    hear: async () => (++lines > 60 ? undefined : answerTo(asked.at(-1) ?? '')),
  })
  expect(question.ask(facts, ON).conclusion).toBe('declaration')
  expect(lines).toBeLessThan(40)
})
