// The questions of time: filings at the CNDP, their changes and clocks, and how long data are kept.
import { filingClock } from './filing-clock.ts'
import type { Question } from './question.ts'
import { retention } from './retention.ts'

export const timeQuestions: readonly Question[] = [filingClock.question, retention.question]
