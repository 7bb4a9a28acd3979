// What a section of the form is given.
import type { ProcessingContent } from '../records.ts'

export type Editing = {
  readonly organisationId: string
  readonly content: ProcessingContent
  readonly edit: (part: Partial<ProcessingContent>) => void
}
