// The contract joined to the services.
import { forMembers } from '@himaya/platform/http/routes'
import { contract } from './contract.ts'
import { exportFindings } from './export.ts'
import { cancelScan, resumeScan, startScan } from './service/ask-scan.ts'
import { changeSource, connectSource, removeSource, testConnection, uploadSource } from './service/connect.ts'
import { decideFindings, listFindings } from './service/findings.ts'
import { loadScan, loadSource, selectScans, selectSources } from './service/rows.ts'

const on = forMembers(contract)

export const routes = on.router({
  list: on.list.handler(async ({ context: { ctx } }) => ({
    sources: await ctx.transaction(tx => selectSources(tx, ctx)),
  })),
  read: on.read.handler(({ context: { ctx }, input }) =>
    ctx.transaction(async tx => ({
      source: await loadSource(tx, ctx, input.sourceId),
      scans: await selectScans(tx, ctx, input),
    })),
  ),
  test: on.test.handler(({ context: { ctx }, input }) => testConnection(ctx, input.connection)),
  connect: on.connect.handler(({ context: { ctx }, input }) => connectSource(ctx, input.connection)),
  upload: on.upload.handler(({ context: { ctx }, input }) => uploadSource(ctx, input.name, input.file)),
  change: on.change.handler(({ context: { ctx }, input }) =>
    changeSource(ctx, input.sourceId, input.connection),
  ),
  remove: on.remove.handler(({ context: { ctx }, input }) => removeSource(ctx, input.sourceId)),
  scan: on.scan.handler(({ context: { ctx }, input }) => startScan(ctx, input.sourceId)),
  readScan: on.readScan.handler(({ context: { ctx }, input }) =>
    ctx.transaction(tx => loadScan(tx, ctx, input)),
  ),
  cancelScan: on.cancelScan.handler(({ context: { ctx }, input }) =>
    cancelScan(ctx, input.sourceId, input.scanId),
  ),
  resumeScan: on.resumeScan.handler(({ context: { ctx }, input }) =>
    resumeScan(ctx, input.sourceId, input.scanId),
  ),
  findings: on.findings.handler(({ context: { ctx }, input }) => listFindings(ctx, input)),
  decide: on.decide.handler(({ context: { ctx }, input }) => decideFindings(ctx, input)),
  exportFindings: on.exportFindings.handler(({ context: { ctx }, input }) => exportFindings(ctx, input)),
})
