// The questions on incidents, inspections, orders and penalties.
import { cndpOrder } from './cndp-order.ts'
import { exposure } from './exposure.ts'
import { incident } from './incident.ts'
import { inspection } from './inspection.ts'
import type { Question } from './question.ts'

export const enforcementQuestions: readonly Question[] = [
  incident.question,
  inspection.question,
  cndpOrder.question,
  exposure.question,
]
