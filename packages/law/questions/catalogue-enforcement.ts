// The questions on incidents, inspections, orders and penalties.
import { cndpOrder } from './cndp-order.ts'
import { complaint } from './complaint.ts'
import { exposure } from './exposure.ts'
import { incident } from './incident.ts'
import { informationRequest } from './information-request.ts'
import { inspection } from './inspection.ts'
import { offenceData } from './offence-data.ts'
import type { Question } from './question.ts'

export const enforcementQuestions: readonly Question[] = [
  incident.question,
  inspection.question,
  cndpOrder.question,
  complaint.question,
  offenceData.question,
  informationRequest.question,
  exposure.question,
]
