// The questions of time: filings at the CNDP, their changes and clocks, and how long data are kept.
import { fileTransfer } from './file-transfer.ts'
import { filingChange } from './filing-change.ts'
import { filingClock } from './filing-clock.ts'
import { jointFiling } from './joint-filing.ts'
import type { Question } from './question.ts'
import { retention } from './retention.ts'

export const timeQuestions: readonly Question[] = [
  filingClock.question,
  filingChange.question,
  jointFiling.question,
  fileTransfer.question,
  retention.question,
]
