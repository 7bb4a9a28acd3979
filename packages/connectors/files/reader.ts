// What a reader of one kind of file is, and how the process that runs it is spoken to.
import { basename, extname } from 'node:path'
import type { Translated } from '@himaya/platform/language'
import { ConnectorFailure, type FailureCode } from '../failure.ts'
import type { SampleStep, Schema, SourceKind, TableName } from '../port.ts'

export type FileKind = Exclude<SourceKind, 'postgres' | 'mariadb' | 'sqlserver'>

/** Throws ConnectorFailure; anything else it throws is a bug. */
export type FileReader = {
  /** Format and version as shown to a person, e.g. `SQLite 3`. */
  readonly server: string
  inspect(): Promise<Schema>
  sample(
    table: TableName,
    columns: readonly string[],
    rows: number,
  ): AsyncGenerator<SampleStep, void, undefined>
}

/** `path`: the file itself, allowed to be read. `title`: what a person knows it by; its tables are named after it. */
export type SourceFile = { readonly path: string; readonly title: string }

/** The title without its folders and its ending: the name of the table, where a file is one. */
export const tableTitle = ({ title }: SourceFile) => basename(title, extname(title))

export type OpenReader = (file: SourceFile) => Promise<FileReader>

export type Request =
  | { readonly to: 'open'; readonly kind: FileKind; readonly file: SourceFile }
  | { readonly to: 'inspect' }
  | {
      readonly to: 'sample'
      readonly table: TableName
      readonly columns: readonly string[]
      readonly rows: number
    }
  /** The next step of the sample under way; `null` is its end. */
  | { readonly to: 'next' }
  | { readonly to: 'stop' }

export type FailureRecord = {
  readonly code: FailureCode
  readonly sentence: Translated
  readonly technical: string | null
}

type Skipped = Extract<SampleStep, { kind: 'skipped' }>
/** A step as it crosses from one process to another, where a class would lose itself. */
export type SentStep =
  | Exclude<SampleStep, Skipped>
  | (Omit<Skipped, 'failure'> & { readonly failure: FailureRecord })

export type Reply =
  | { readonly is: 'opened'; readonly server: string }
  | { readonly is: 'schema'; readonly schema: Schema }
  | { readonly is: 'step'; readonly step: SentStep | null }
  | { readonly is: 'done' }
  | { readonly is: 'failure'; readonly failure: FailureRecord }
  | { readonly is: 'bug'; readonly stack: string }

export const revive = ({ code, sentence, technical }: FailureRecord) =>
  new ConnectorFailure(code, sentence, technical)

export const send = (step: SampleStep): SentStep =>
  step.kind === 'skipped' ? { ...step, failure: step.failure.toJSON() } : step

export const receive = (step: SentStep): SampleStep =>
  step.kind === 'skipped' ? { ...step, failure: revive(step.failure) } : step
