// `himaya law ask <question> [facts.json]`: the law's answer to facts from a file, or asked for one by one on a terminal.
import { createInterface } from 'node:readline/promises'
import type { Fault } from '@himaya/law/facts/fault'
import type { Question } from '@himaya/law/questions/question'
import { serialise } from '@himaya/law/questions/serialise'
import type { Language } from '@himaya/platform/language'
import { readJson } from './json-file.ts'
import type { LawWords } from './law.ts'
import { answerLines } from './law-answer.ts'
import { interview } from './law-interview.ts'
import { atMost, dayNamed, questionCalled } from './law-named.ts'
import { Misuse } from './refusal.ts'

const FACTS_REFUSED = 1

export async function run({ positionals, language, json, on: named }: LawWords): Promise<number> {
  atMost(positionals, 2)
  const [name, file] = positionals
  const question = questionCalled(name)
  const on = dayNamed(named)
  if (file === undefined && !process.stdin.isTTY) throw noFacts()
  const facts = file === undefined ? await asked(question, on, language) : readJson(file)
  return tell(question, facts, { on, language, json })
}

/** What is said while asking goes to stderr, so that the answer alone can be kept. */
async function asked(question: Question, on: string, language: Language): Promise<object> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const lines = terminal[Symbol.asyncIterator]()
  try {
    return await interview(question, on, language, {
      say: words => process.stderr.write(`${words}\n`),
      hear: async () => {
        process.stderr.write('> ')
        const { value, done } = await lines.next()
        return done ? undefined : value
      },
    })
  } finally {
    terminal.close()
  }
}

type Telling = { readonly on: string; readonly language: Language; readonly json: boolean }

function tell(question: Question, input: unknown, { on, language, json }: Telling): number {
  const { facts, faults } = question.parse(input)
  if (faults) {
    if (json) process.stdout.write(`${JSON.stringify({ question: question.name, faults }, null, 2)}\n`)
    else process.stderr.write(`${faults.map(fault => faultWords(fault, language)).join('\n')}\n`)
    return FACTS_REFUSED
  }
  const answer = question.ask(facts, on)
  const told = json
    ? JSON.stringify(serialise(question, answer, language), null, 2)
    : answerLines(question, answer, language).join('\n')
  process.stdout.write(`${told}\n`)
  return 0
}

/** A contradiction's sentence is about its facts in general; which they are stands before it. */
const faultWords = ({ kind, facts, text }: Fault, language: Language): string =>
  kind === 'contradiction' ? `✗ ${facts.join(', ')} – ${text[language]}` : `✗ ${text[language]}`

const noFacts = () =>
  new Misuse({
    fr: 'Donnez le fichier des faits (JSON), ou « - » pour l’entrée standard ; sur un terminal, ils sont demandés un à un.',
    ar: 'أعطوا ملف الوقائع (JSON) أو «-» للإدخال القياسي؛ وعلى شاشة الأوامر تُطلب الوقائع واحدة واحدة.',
    en: 'Name the file of facts (JSON), or “-” for standard input; on a terminal they are asked for one by one.',
  })
