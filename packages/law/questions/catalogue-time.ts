// The questions of time: filings at the CNDP, their changes and clocks, and how long data are kept.
import { fileTransfer } from './file-transfer.ts'
import { filingChange } from './filing-change.ts'
import { filingClock } from './filing-clock.ts'
import { jointFiling } from './joint-filing.ts'
import { nationalRegister } from './national-register.ts'
import { publicRegisterQuestion } from './public-register.ts'
import type { Question } from './question.ts'
import { researchUse } from './research-use.ts'
import { retention } from './retention.ts'
import { retentionRule } from './retention-rule.ts'
import { specialRequests } from './special-requests.ts'

export const timeQuestions: readonly Question[] = [
  filingClock.question,
  filingChange.question,
  jointFiling.question,
  fileTransfer.question,
  retention.question,
  retentionRule.question,
  researchUse.question,
  publicRegisterQuestion.question,
  nationalRegister.question,
  specialRequests.question,
]
