// The questions on incidents, inspections, orders and penalties.
import { exposure } from './exposure.ts'
import type { Question } from './question.ts'

export const enforcementQuestions: readonly Question[] = [exposure.question]
