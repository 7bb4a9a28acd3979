// `himaya law facts <question>`: the facts a question may ask for, as JSON Schema.
import type { LawWords } from './law.ts'
import { atMost, questionCalled } from './law-named.ts'

export async function run({ positionals, language }: LawWords): Promise<number> {
  atMost(positionals, 1)
  const question = questionCalled(positionals[0])
  process.stdout.write(`${JSON.stringify(question.factsSchema(language), null, 2)}\n`)
  return 0
}
