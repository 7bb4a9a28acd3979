// The contract joined to what answers it.

import { deliberations } from '@himaya/law/cndp/deliberations'
import { otherLaws } from '@himaya/law/other-laws/other-laws'
import { questions } from '@himaya/law/questions/catalogue'
import { serialise } from '@himaya/law/questions/serialise'
import { forAnyone, forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { articleAt } from './law/article.ts'
import { askQuestion, questionCalled } from './law/ask.ts'
import { checkOn } from './law/check.ts'
import { contentsLines, divisions } from './law/contents.ts'
import { questionLine } from './law/questions.ts'
import { searchLaw } from './law/search.ts'
import { changeConsultation, openConsultation } from './service/consultations.ts'
import { downloadMemo, printMemo, publicKey, signMemo } from './service/memos.ts'
import { exportConsultations, listConsultations, readConsultation, whoCites } from './service/read.ts'
import { listValues, ownLists, setHoliday, setState, setValue, valueHistory } from './service/settings.ts'

const law = forAnyone(contract.law)
const on = forMembers(contract.members)

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
  members: on.router({
    citing: on.citing.handler(({ context: { ctx }, input }) => whoCites(ctx, input)),
    consultations: {
      list: on.consultations.list.handler(({ context: { ctx }, input }) => listConsultations(ctx, input)),
      export: on.consultations.export.handler(({ context: { ctx }, input }) =>
        exportConsultations(ctx, input.format),
      ),
      open: on.consultations.open.handler(({ context: { ctx }, input }) => openConsultation(ctx, input)),
      read: on.consultations.read.handler(({ context: { ctx }, input }) =>
        readConsultation(ctx, input.consultationId),
      ),
      change: on.consultations.change.handler(({ context: { ctx }, input }) =>
        changeConsultation(ctx, input),
      ),
    },
    memos: {
      sign: on.memos.sign.handler(({ context: { ctx }, input }) => signMemo(ctx, input)),
      print: on.memos.print.handler(({ context: { ctx }, input }) =>
        printMemo(ctx, input.memoId, input.language),
      ),
      download: on.memos.download.handler(({ context: { ctx }, input }) => downloadMemo(ctx, input.memoId)),
      key: on.memos.key.handler(({ context: { ctx } }) => publicKey(ctx)),
    },
    values: {
      list: on.values.list.handler(({ context: { ctx } }) => listValues(ctx)),
      history: on.values.history.handler(({ context: { ctx }, input }) => valueHistory(ctx, input.valueId)),
      set: on.values.set.handler(({ context: { ctx }, input }) => setValue(ctx, input)),
    },
    lists: {
      read: on.lists.read.handler(({ context: { ctx } }) => ownLists(ctx)),
      setHoliday: on.lists.setHoliday.handler(({ context: { ctx }, input }) => setHoliday(ctx, input)),
      setState: on.lists.setState.handler(({ context: { ctx }, input }) => setState(ctx, input)),
    },
  }),
}
