// The questions on people and their rights.
import { notice } from './notice.ts'
import type { Question } from './question.ts'
import { requestClock } from './request-clock.ts'

export const peopleQuestions: readonly Question[] = [notice.question, requestClock.question]
