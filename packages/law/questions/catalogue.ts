// The questions on a processing that can be asked by name: for a command line, an API and a form generator.
import type { Answer } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import { type FactSchema, factsSchemaOf } from '../facts/schema.ts'
import type { Translated } from '../words/language.ts'
import { lawfulness, lawfulnessAsks } from './lawfulness.ts'
import { regime } from './regime.ts'
import { regimeAsks } from './regime-rules.ts'
import { scope, scopeAsks } from './scope.ts'
import { transfer, transferAsks } from './transfer.ts'

export type Question = {
  readonly name: string
  readonly title: Translated
  /** Names of the facts it may ask for. */
  readonly asks: readonly (keyof ProcessingFacts & string)[]
  readonly ask: (facts: ProcessingFacts, on: Day) => Answer<string, string>
  /** JSON Schema of its facts, titles in the language given (French by default). */
  readonly factsSchema: (speech?: keyof Translated) => FactSchema
}

const schemaOf = (asks: Question['asks']) => (speech?: keyof Translated) =>
  factsSchemaOf(processingDeclarations, asks, speech)

export const questions: readonly Question[] = [
  {
    name: 'scope',
    title: {
      fr: 'La loi s’applique-t-elle à ce traitement ?',
      ar: 'هل يسري القانون على هذه المعالجة؟',
      en: 'Does the law apply to this processing?',
    },
    asks: scopeAsks,
    ask: scope,
    factsSchema: schemaOf(scopeAsks),
  },
  {
    name: 'lawfulness',
    title: {
      fr: 'Le traitement est-il licite ?',
      ar: 'هل المعالجة مشروعة؟',
      en: 'Is the processing lawful?',
    },
    asks: lawfulnessAsks,
    ask: lawfulness,
    factsSchema: schemaOf(lawfulnessAsks),
  },
  {
    name: 'regime',
    title: {
      fr: 'Quelle formalité accomplir auprès de la CNDP ?',
      ar: 'ما الإجراء الواجب القيام به لدى اللجنة الوطنية؟',
      en: 'What must be filed with the CNDP?',
    },
    asks: regimeAsks,
    ask: regime,
    factsSchema: schemaOf(regimeAsks),
  },
  {
    name: 'transfer',
    title: {
      fr: 'Les données peuvent-elles partir à l’étranger ?',
      ar: 'هل يجوز نقل المعطيات نحو بلد أجنبي؟',
      en: 'May the data go abroad?',
    },
    asks: transferAsks,
    ask: transfer,
    factsSchema: schemaOf(transferAsks),
  },
]
