// Joins the contract to what answers it.
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { listEntries, verifyEntry } from './entries.ts'
import { exportEntries } from './export.ts'

const on = forMembers(contract)

export const routes = on.router({
  list: on.list.handler(({ context: { ctx }, input }) => listEntries(ctx, input)),
  verify: on.verify.handler(({ context: { ctx }, input }) => verifyEntry(ctx, input.entryId)),
  download: on.download.handler(({ context: { ctx }, input }) => exportEntries(ctx, input)),
})
