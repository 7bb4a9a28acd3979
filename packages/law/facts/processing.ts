// Every fact the questions on a processing may read, each declared once. A fact that is left out is unknown: the law
// then answers "needs these facts", never "no".
import { over } from '../rule.ts'
import { dataFacts } from './data.ts'
import type { FactsOf } from './declare.ts'
import { filingFacts } from './filing.ts'
import { purposes } from './purpose.ts'
import { recipientFacts } from './recipients.ts'
import { scopeFacts } from './scope.ts'
import { sensitiveFacts } from './sensitive.ts'
import { transferFacts } from './transfer.ts'

export const processingDeclarations = {
  ...scopeFacts,
  ...dataFacts,
  purposes,
  ...sensitiveFacts,
  ...recipientFacts,
  ...transferFacts,
  ...filingFacts,
} as const

export type ProcessingFacts = FactsOf<typeof processingDeclarations>
export type FactName = keyof ProcessingFacts & string

export type DataItem = NonNullable<ProcessingFacts['data']>[number]
export type Purpose = NonNullable<ProcessingFacts['purposes']>[number]
export type Disclosure = NonNullable<ProcessingFacts['disclosures']>[number]
export type Interconnection = NonNullable<ProcessingFacts['interconnections']>[number]
export type Transfer = NonNullable<ProcessingFacts['transfers']>[number]

/** The rule writers for a processing: a rule can ask only for facts declared here. */
export const { given, rule, exception } = over<ProcessingFacts>()
