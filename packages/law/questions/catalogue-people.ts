// The questions on people and their rights.
import { access } from './access.ts'
import { notice } from './notice.ts'
import { objection } from './objection.ts'
import type { Question } from './question.ts'
import { rectification } from './rectification.ts'
import { requestClock } from './request-clock.ts'

export const peopleQuestions: readonly Question[] = [
  notice.question,
  access.question,
  rectification.question,
  objection.question,
  requestClock.question,
]
