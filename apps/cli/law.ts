// `himaya law`: asks the encoded law with facts from a file, tells which facts a question may ask for, verifies a memo.
import { isDay } from '@himaya/law/calendar'
import type { Fault } from '@himaya/law/facts/fault'
import { questionNamed, questions } from '@himaya/law/questions/catalogue'
import type { Question } from '@himaya/law/questions/question'
import { conclusions } from '@himaya/law/words/conclusions'
import { regimes } from '@himaya/law/words/regimes'
import { systemClock } from '@himaya/platform/clock'
import type { Language } from '@himaya/platform/language'
import { readJson } from './json-file.ts'
import { languageOf } from './language-of.ts'
import { verify } from './law-verify.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { Misuse, readWords } from './refusal.ts'

const messages = { fr, ar, en }
const FACTS_REFUSED = 1

export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      on: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      key: { type: 'string' },
    },
  })
  const language = languageOf(values.lang)
  const [verb, name, file] = positionals
  if (verb === 'verify') return verify(name, values.key, language, values.json)
  const question = questionNamed(name ?? '')
  if (!question || (verb !== 'ask' && verb !== 'facts')) throw unknownQuestion(name)
  if (verb === 'facts') {
    process.stdout.write(`${JSON.stringify(question.factsSchema(language), null, 2)}\n`)
    return 0
  }
  if (file === undefined) throw noFacts()
  const on = values.on ?? systemClock.today()
  if (!isDay(on)) throw noSuchDay(on)
  return ask(question, readJson(file), on, language, values.json)
}

function ask(question: Question, input: unknown, on: string, language: Language, asJson: boolean): number {
  const parsed = question.parse(input)
  const m = messages[language]
  if (parsed.faults) {
    if (asJson)
      process.stdout.write(`${JSON.stringify({ question: question.name, faults: parsed.faults }, null, 2)}\n`)
    else process.stderr.write(`${parsed.faults.map(fault => faultWords(fault, language)).join('\n')}\n`)
    return FACTS_REFUSED
  }
  const answer = question.ask(parsed.facts, on)
  if (asJson) {
    process.stdout.write(
      `${JSON.stringify(
        {
          question: answer.question,
          on: answer.on,
          conclusion: answer.conclusion,
          atLeast: answer.atLeast,
          label: answer.label,
          because: answer.because.map(({ rule, cites, text, label, evidence }) => ({
            ...{ rule, cites, label, evidence, text: text[language] },
          })),
          needs: answer.needs.map(({ fact, question: asked, cites, settles }) => ({
            ...{ fact, cites, settles, question: asked[language] },
          })),
          alternatives: answer.alternatives.map(({ changes, conclusion, text }) => ({
            ...{ changes, conclusion, text: text[language] },
          })),
          readings: answer.readings.map(({ id, cites, doubt, encoded }) => ({
            ...{ id, cites, doubt: doubt[language], encoded: encoded[language] },
          })),
        },
        null,
        2,
      )}\n`,
    )
    return 0
  }
  const lines = [
    question.title[language],
    `  → ${conclusionWords(question.name, answer.conclusion, language)}`,
    ...(answer.atLeast === undefined
      ? []
      : [`  → ${m.atLeast(conclusionWords(question.name, answer.atLeast, language))}`]),
    ...section(
      m.because,
      answer.because.map(because => `${because.text[language]}`),
    ),
    ...section(
      m.needs,
      answer.needs.map(need => `${need.fact} – ${need.question[language]}`),
    ),
    ...section(
      m.alternatives,
      answer.alternatives.map(alternative => alternative.text[language]),
    ),
    ...section(
      m.readings,
      answer.readings.map(reading => `${reading.doubt[language]} ${reading.encoded[language]}`),
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** A contradiction's sentence is about its facts in general; which they are stands before it. */
const faultWords = ({ kind, facts, text }: Fault, language: Language): string =>
  kind === 'contradiction' ? `✗ ${facts.join(', ')} – ${text[language]}` : `✗ ${text[language]}`

const section = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : ['', title, ...entries.map(entry => `  · ${entry}`)]

function conclusionWords(question: string, conclusion: string, language: Language): string {
  if (conclusion === 'undetermined') return messages[language].undetermined
  if (conclusion === 'not-in-force') return messages[language].notInForce
  const words =
    question === 'regime' ? regimes[conclusion as keyof typeof regimes] : conclusions[question]?.[conclusion]
  return words?.label[language] ?? conclusion
}

const names = questions.map(question => question.name).join(', ')
const unknownQuestion = (name = '') =>
  new Misuse({
    fr: `Question inconnue : « ${name} ». Questions : ${names}.`,
    ar: `سؤال غير معروف: «${name}». الأسئلة: ${names}.`,
    en: `Unknown question: “${name}”. Questions: ${names}.`,
  })
const noFacts = () =>
  new Misuse({
    fr: 'Donnez le fichier des faits (JSON), ou « - » pour l’entrée standard.',
    ar: 'أعطوا ملف الوقائع (JSON) أو «-» للإدخال القياسي.',
    en: 'Name the file of facts (JSON), or “-” for standard input.',
  })
const noSuchDay = (on: string) =>
  new Misuse({
    fr: `--on ${on} : ce jour n’existe pas (AAAA-MM-JJ).`,
    ar: `‎--on ${on}‎: هذا اليوم غير موجود (YYYY-MM-DD).`,
    en: `--on ${on}: no such day (YYYY-MM-DD).`,
  })
