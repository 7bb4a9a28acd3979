// The contract joined to what answers it.

import { deliberations } from '@himaya/law/cndp/deliberations'
import { otherLaws } from '@himaya/law/other-laws/other-laws'
import { questions } from '@himaya/law/questions/catalogue'
import { serialise } from '@himaya/law/questions/serialise'
import { forAnyone } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { articleAt } from './law/article.ts'
import { askQuestion, questionCalled } from './law/ask.ts'
import { checkOn } from './law/check.ts'
import { contentsLines, divisions } from './law/contents.ts'
import { questionLine } from './law/questions.ts'
import { searchLaw } from './law/search.ts'

const law = forAnyone(contract.law)

export const routes = {
  law: law.router({
    contents: law.contents.handler(() => ({ divisions: [...divisions], articles: [...contentsLines] })),
    article: law.article.handler(({ input }) => articleAt(input)),
    related: law.related.handler(() => ({
      deliberations: deliberations.map(({ parameters, ...deliberation }) => ({
        ...deliberation,
        parameters: parameters.map(({ id, label, certainty }) => ({ id, label, certainty })),
      })),
      laws: otherLaws.map(({ passages, ...other }) => ({ ...other, passages: [...passages] })),
    })),
    search: law.search.handler(({ context: { visit }, input }) =>
      searchLaw({ ...input, language: input.lang ?? visit.language }),
    ),
    questions: law.questions.handler(() => ({ questions: questions.map(questionLine) })),
    question: law.question.handler(({ input }) => {
      const question = questionCalled(input.name)
      return { ...questionLine(question), declarations: question.declarations }
    }),
    facts: law.facts.handler(({ context: { visit }, input }) =>
      questionCalled(input.name).factsSchema(input.lang ?? visit.language),
    ),
    ask: law.ask.handler(({ context: { visit }, input }) => {
      const question = questionCalled(input.name)
      const language = input.lang ?? visit.language
      const on = input.on ?? visit.clock.today()
      return serialise(question, askQuestion(question, { facts: input.facts, on, language }), language)
    }),
    check: law.check.handler(({ context: { visit }, input }) => checkOn(input.on ?? visit.clock.today())),
  }),
}
