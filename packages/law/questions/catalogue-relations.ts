// The questions on prospecting, machine decisions, processors and security.
import { automatedDecisions } from './automated-decision.ts'
import type { Question } from './question.ts'

export const relationsQuestions: readonly Question[] = [automatedDecisions.question]
