// The questions on incidents, inspections, orders and penalties.
import { exposure } from './exposure.ts'
import { incident } from './incident.ts'
import type { Question } from './question.ts'

export const enforcementQuestions: readonly Question[] = [incident.question, exposure.question]
