// The contract joined to the services.
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { coverageOf } from './service/coverage.ts'
import { abandon, markFiled, recordAnswer } from './service/follow.ts'
import { prepareFilings } from './service/prepare.ts'
import { checkProcessing, listFilings, previewFiling, printFiling, readFiling } from './service/read.ts'

const on = forMembers(contract)

export const routes = on.router({
  coverage: on.coverage.handler(({ context: { ctx } }) => coverageOf(ctx)),
  list: on.list.handler(({ context: { ctx }, input }) => listFilings(ctx, input)),
  check: on.check.handler(({ context: { ctx }, input }) => checkProcessing(ctx, input.processingId)),
  prepare: on.prepare.handler(({ context: { ctx }, input }) => prepareFilings(ctx, input)),
  read: on.read.handler(({ context: { ctx }, input }) => readFiling(ctx, input.filingId)),
  preview: on.preview.handler(({ context: { ctx }, input }) => previewFiling(ctx, input)),
  print: on.print.handler(({ context: { ctx }, input }) => printFiling(ctx, input)),
  markFiled: on.markFiled.handler(({ context: { ctx }, input }) => markFiled(ctx, input.filingId, input)),
  recordAnswer: on.recordAnswer.handler(({ context: { ctx }, input }) =>
    recordAnswer(ctx, input.filingId, input),
  ),
  abandon: on.abandon.handler(({ context: { ctx }, input }) => abandon(ctx, input.filingId)),
})
