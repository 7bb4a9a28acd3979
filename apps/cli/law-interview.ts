// The law asked on a terminal, fact by fact: only what the conclusion still waits for, nearest first, showing after each
// fact where the answer stands. "I don't know" is an answer: the law then looks for another way to conclude.
import { type Declarations, declaredAt, type Fact } from '@himaya/law/facts/declare'
import type { Fault } from '@himaya/law/facts/fault'
import type { Question } from '@himaya/law/questions/question'
import { citationWords } from '@himaya/law/words/citation-words'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { Language } from '@himaya/platform/language'
import { readAnswer } from './law-answer-typed.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const messages = { fr, ar, en }

/** Where questions are put and answers heard, line by line; no line means that the person has left. */
export type Terminal = {
  readonly say: (words: string) => void
  readonly hear: () => Promise<string | undefined>
}

type Facts = Readonly<Record<string, unknown>>

/** The facts that were told, when the conclusion is settled, nothing more can be said, or the person has left. */
export async function interview(
  question: Question,
  on: string,
  language: Language,
  { say, hear }: Terminal,
): Promise<Facts> {
  const m = messages[language]
  const passed = new Set<string>()
  const before: Facts[] = []
  let facts: Facts = {}
  say(`${question.title[language]}\n${m.howToAnswer}`)
  for (;;) {
    const answer = question.ask(facts, on)
    if (answer.conclusion !== 'undetermined') return facts
    const need = answer.needs.find(({ fact, settles }) => settles === 'conclusion' && !passed.has(fact))
    if (!need) return facts
    const declared = declaredAt(question.declarations, need.fact)
    const standing = answer.atLeast ?? answer.conclusion
    say(
      `\n${m.standsAt(conclusionOf(question.name, standing).label[language], answer.atLeast !== undefined)}`,
    )
    say(
      `${placeWords(facts, need.fact, language)}${need.question[language]}${optionLines(declared, language)}`,
    )
    const told = await hearFact(declared, need.help[language], need.cites, language, { say, hear })
    if (told === 'left') return facts
    if (told === 'back') {
      facts = before.pop() ?? {}
      passed.clear()
      continue
    }
    if (told === 'unknown') {
      passed.add(need.fact)
      continue
    }
    const next = setAt(facts, need.fact, told.value)
    const { faults } = question.parse(next)
    if (faults) {
      say(faults.map(fault => clashWords(fault, language)).join('\n'))
      continue
    }
    before.push(facts)
    facts = next
  }
}

type Heard = 'left' | 'back' | 'unknown' | { readonly value: unknown }

async function hearFact(
  fact: Fact,
  help: string,
  cites: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<Heard> {
  const m = messages[language]
  for (;;) {
    const line = (await terminal.hear())?.trim()
    if (line === undefined) return 'left'
    if (line === '') return 'unknown'
    if (line === '<') return 'back'
    if (line === '?') {
      terminal.say(`${help} (${cites.map(cite => citationWords(cite, language).short).join(' · ')})`)
      continue
    }
    if (fact.type === 'items') {
      const count = Number(line)
      const items =
        Number.isInteger(count) && count >= 0 && count <= 20
          ? await hearItems(fact.item, count, language, terminal)
          : undefined
      if (items === 'left') return 'left'
      if (items) return { value: items }
    } else {
      const read = readAnswer(fact, line)
      if (read) return read
    }
    terminal.say(`✗ ${m.notUnderstood}`)
  }
}

/** Of each item only what it cannot be without; the rest is asked when the conclusion waits for it. */
async function hearItems(item: Declarations, count: number, language: Language, terminal: Terminal) {
  const items: Facts[] = []
  for (let index = 0; index < count; index++) {
    let told: Facts = {}
    for (const [name, fact] of Object.entries(item)) {
      if (!fact.required) continue
      for (;;) {
        terminal.say(
          `${messages[language].itemOf(index + 1, count)}${fact.question[language]}${optionLines(fact, language)}`,
        )
        const heard = await hearFact(fact, fact.help[language], fact.cites, language, terminal)
        if (heard === 'left') return 'left' as const
        if (heard === 'back' || heard === 'unknown') {
          terminal.say(`✗ ${messages[language].indispensable}`)
          continue
        }
        told = { ...told, [name]: heard.value }
        break
      }
    }
    items.push(told)
  }
  return items
}

function optionLines(fact: Fact, language: Language): string {
  const m = messages[language]
  if (fact.type === 'yes-no') return m.yesOrNo
  if (fact.type === 'items') return m.howMany
  if (fact.type !== 'choice' && fact.type !== 'choices') return m.formats[fact.type]
  const options = Object.values(fact.options).map((label, index) => `\n  ${index + 1}  ${label[language]}`)
  return `${fact.type === 'choices' ? m.severalOptions : ''}${options.join('')}`
}

/** Which item of a list is asked about, by what names it: « France – ». */
function placeWords(facts: Facts, path: string, language: Language): string {
  const [list = '', index] = path.split('.')
  if (index === undefined) return ''
  const items = facts[list] as readonly Facts[] | undefined
  const [name] = Object.values(items?.[Number(index)] ?? {}).filter(value => typeof value === 'string')
  return messages[language].about(Number(index) + 1, name)
}

/** The facts with another at a path: `automation`, `transfers.0.necessary`. */
function setAt(facts: Facts, path: string, value: unknown): Facts {
  const [name = '', index, ...rest] = path.split('.')
  if (index === undefined) return { ...facts, [name]: value }
  const items = (facts[name] as readonly Facts[]).map((item, at) =>
    at === Number(index) ? setAt(item, rest.join('.'), value) : item,
  )
  return { ...facts, [name]: items }
}

const clashWords = ({ text }: Fault, language: Language) => `✗ ${text[language]} ${messages[language].goBack}`
