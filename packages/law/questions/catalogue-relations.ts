// The questions on prospecting, machine decisions, processors and security.
import { automatedDecisions } from './automated-decision.ts'
import { impactAssessment } from './impact-assessment.ts'
import { officer } from './officer.ts'
import { processorContract } from './processor-contract.ts'
import { processorOrController } from './processor-or-controller.ts'
import { prospecting } from './prospecting.ts'
import type { Question } from './question.ts'
import { security } from './security.ts'
import { sensitiveGroundsQuestion } from './sensitive-grounds.ts'

export const relationsQuestions: readonly Question[] = [
  prospecting.question,
  automatedDecisions.question,
  sensitiveGroundsQuestion.question,
  processorOrController.question,
  processorContract.question,
  security.question,
  impactAssessment.question,
  officer.question,
]
