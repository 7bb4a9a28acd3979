// The questions of the law as lists and screens name them.
import type { Question } from '@himaya/law/questions/question'
import type { QuestionLine } from '../records.ts'

export const questionLine = ({ name, group, title, asks }: Question): QuestionLine => ({
  name,
  group,
  title,
  asks: [...asks],
})
