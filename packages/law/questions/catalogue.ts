// Every question that can be asked by name: for a command line, an API, an interview.
import { parseFacts } from '../facts/parse.ts'
import { type ProcessingFacts, processingDeclarations } from '../facts/processing.ts'
import { factsSchemaOf } from '../facts/schema.ts'
import { type Exception, withExceptions } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Translated } from '../words/language.ts'
import { enforcementQuestions } from './catalogue-enforcement.ts'
import { peopleQuestions } from './catalogue-people.ts'
import { relationsQuestions } from './catalogue-relations.ts'
import { timeQuestions } from './catalogue-time.ts'
import { lawfulness, lawfulnessAsks, lawfulnessRules } from './lawfulness.ts'
import type { Question } from './question.ts'
import { regime } from './regime.ts'
import { allRegimeRules, regimeAsks } from './regime-rules.ts'
import { scope, scopeAsks, scopeRules } from './scope.ts'
import { transfer, transferAsks, transferRules } from './transfer.ts'

/** A question on a processing, which has parts, filings or an order of its own. */
const onProcessing = (
  name: string,
  title: Translated,
  asks: readonly (keyof ProcessingFacts & string)[],
  ask: (facts: ProcessingFacts, on: string, settings?: Settings) => ReturnType<Question['ask']>,
  rules: readonly Exception<never>[],
): Question => ({
  name,
  group: 'processing',
  title,
  declarations: processingDeclarations,
  asks,
  rules,
  parse: parseFacts,
  ask: (facts, on, settings) => ask(facts as ProcessingFacts, on, settings),
  factsSchema: speech => factsSchemaOf(processingDeclarations, asks, speech),
})

export const questions: readonly Question[] = [
  onProcessing(
    'scope',
    {
      fr: 'La loi s’applique-t-elle à ce traitement ?',
      ar: 'هل يسري القانون على هذه المعالجة؟',
      en: 'Does the law apply to this processing?',
    },
    scopeAsks,
    scope,
    withExceptions(scopeRules),
  ),
  onProcessing(
    'lawfulness',
    {
      fr: 'Le traitement est-il licite ?',
      ar: 'هل المعالجة مشروعة؟',
      en: 'Is the processing lawful?',
    },
    lawfulnessAsks,
    lawfulness,
    lawfulnessRules,
  ),
  onProcessing(
    'regime',
    {
      fr: 'Quelle formalité accomplir auprès de la CNDP ?',
      ar: 'ما الإجراء الواجب القيام به لدى اللجنة الوطنية؟',
      en: 'What must be filed with the CNDP?',
    },
    regimeAsks,
    regime,
    allRegimeRules,
  ),
  onProcessing(
    'transfer',
    {
      fr: 'Les données peuvent-elles partir à l’étranger ?',
      ar: 'هل يجوز نقل المعطيات نحو بلد أجنبي؟',
      en: 'May the data go abroad?',
    },
    transferAsks,
    transfer,
    transferRules,
  ),
  ...peopleQuestions,
  ...relationsQuestions,
  ...timeQuestions,
  ...enforcementQuestions,
]

export const questionNamed = (name: string): Question | undefined =>
  questions.find(each => each.name === name)
