// The questions on people and their rights.
import { access } from './access.ts'
import { notice } from './notice.ts'
import { objection } from './objection.ts'
import { promisedRight } from './promised-right.ts'
import type { Question } from './question.ts'
import { rectification } from './rectification.ts'
import { registerInformation } from './register-information.ts'
import { requestClock } from './request-clock.ts'
import { requester } from './requester.ts'

export const peopleQuestions: readonly Question[] = [
  notice.question,
  requester.question,
  access.question,
  rectification.question,
  objection.question,
  requestClock.question,
  registerInformation.question,
  promisedRight.question,
]
