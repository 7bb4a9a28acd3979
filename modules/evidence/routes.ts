// Joins the contract to what answers it.
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { listEntries, verifyEntry } from './entries.ts'
import { exportEntries } from './export.ts'
import { checkLog } from './log/check.ts'
import { receiptOf } from './log/proofs.ts'
import { logState, replaceKey } from './log/state.ts'
import { addWitness, removeWitness } from './log/witnesses.ts'
import { dismissAuthority, nameAuthority } from './timestamp/authority.ts'
import { archiveFile, listWork, startWork, stopWork } from './work/work.ts'

const on = forMembers(contract)

export const routes = on.router({
  list: on.list.handler(({ context: { ctx }, input }) => listEntries(ctx, input)),
  verify: on.verify.handler(({ context: { ctx }, input }) => verifyEntry(ctx, input.entryId)),
  download: on.download.handler(({ context: { ctx }, input }) => exportEntries(ctx, input)),
  receipt: on.receipt.handler(
    async ({ context: { ctx }, input }) =>
      new File([await receiptOf(ctx, input.entryId)], `${input.entryId}.tlog-proof`, { type: 'text/plain' }),
  ),
  log: on.log.handler(({ context: { ctx } }) => logState(ctx)),
  check: on.check.handler(async ({ context: { ctx } }) => {
    const { faults, ...counted } = await checkLog(ctx)
    return { ...counted, faults: [...faults] }
  }),
  rotateKey: on.rotateKey.handler(({ context: { ctx } }) => replaceKey(ctx)),
  addWitness: on.addWitness.handler(async ({ context: { ctx }, input }) => {
    await addWitness(ctx, input.verifierKey)
    return logState(ctx)
  }),
  removeWitness: on.removeWitness.handler(async ({ context: { ctx }, input }) => {
    await removeWitness(ctx, input.verifierKey)
    return logState(ctx)
  }),
  works: on.works.handler(({ context: { ctx } }) => listWork(ctx)),
  startWork: on.startWork.handler(({ context: { ctx }, input }) => startWork(ctx, input.kind)),
  stopWork: on.stopWork.handler(({ context: { ctx }, input }) => stopWork(ctx, input.workId)),
  archive: on.archive.handler(({ context: { ctx }, input }) => archiveFile(ctx, input.workId)),
  nameAuthority: on.nameAuthority.handler(async ({ context: { ctx }, input }) => {
    await nameAuthority(ctx, input)
    return logState(ctx)
  }),
  dismissAuthority: on.dismissAuthority.handler(async ({ context: { ctx } }) => {
    await dismissAuthority(ctx)
    return logState(ctx)
  }),
})
