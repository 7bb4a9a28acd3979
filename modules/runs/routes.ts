// The contract joined to the services.
import { forMembers } from '@himaya/platform/http/routes'
import { readAccess, removeAccess, setAccess } from './access/keep.ts'
import { certificateJson, certificatePdf, replayCertificate } from './certificate/print.ts'
import { contract } from './contract.ts'
import { listReplays, replayErasures } from './erasures/replay.ts'
import { listHolds, loadHold, placeHold, releaseHold } from './holds/holds.ts'
import { findArchived, listArchive, readArchived } from './images/archive.ts'
import { askPreview } from './preview/preview.ts'
import { approveRun } from './service/approve.ts'
import { draftByHand } from './service/draft.ts'
import { listRuns } from './service/list.ts'
import { loadRun } from './service/rows.ts'
import { cancelRun, pauseRun, resumeRun, rollBackRun, startRun } from './service/steer.ts'
import { readStructure } from './service/structure.ts'

const on = forMembers(contract)

export const routes = on.router({
  list: on.list.handler(({ context: { ctx }, input }) => listRuns(ctx, input)),
  draft: on.draft.handler(({ context: { ctx }, input }) => draftByHand(ctx, input)),
  read: on.read.handler(({ context: { ctx }, input }) =>
    ctx.transaction(tx => loadRun(tx, ctx, input.runId)),
  ),
  preview: on.preview.handler(({ context: { ctx }, input }) => askPreview(ctx, input.runId)),
  approve: on.approve.handler(({ context: { ctx, confirm }, input }) => approveRun(ctx, confirm, input)),
  start: on.start.handler(({ context: { ctx }, input }) => startRun(ctx, input)),
  pause: on.pause.handler(({ context: { ctx }, input }) => pauseRun(ctx, input.runId)),
  resume: on.resume.handler(({ context: { ctx }, input }) => resumeRun(ctx, input)),
  cancel: on.cancel.handler(({ context: { ctx }, input }) => cancelRun(ctx, input.runId)),
  rollback: on.rollback.handler(({ context: { ctx, confirm }, input }) => rollBackRun(ctx, confirm, input)),
  certificatePdf: on.certificatePdf.handler(({ context: { ctx }, input }) =>
    certificatePdf(ctx, input.runId, input.language),
  ),
  certificateJson: on.certificateJson.handler(({ context: { ctx }, input }) =>
    certificateJson(ctx, input.runId),
  ),
  readAccess: on.readAccess.handler(({ context: { ctx }, input }) => readAccess(ctx, input.sourceId)),
  setAccess: on.setAccess.handler(({ context: { ctx }, input }) => setAccess(ctx, input)),
  removeAccess: on.removeAccess.handler(({ context: { ctx }, input }) => removeAccess(ctx, input.sourceId)),
  structure: on.structure.handler(({ context: { ctx }, input }) => readStructure(ctx, input.sourceId)),
  replays: on.replays.handler(({ context: { ctx }, input }) => listReplays(ctx, input.sourceId)),
  replay: on.replay.handler(({ context: { ctx }, input }) => replayErasures(ctx, input.sourceId)),
  replayCertificate: on.replayCertificate.handler(({ context: { ctx }, input }) =>
    replayCertificate(ctx, input.replayId),
  ),
  holds: on.holds.handler(({ context: { ctx }, input }) => listHolds(ctx, input)),
  placeHold: on.placeHold.handler(({ context: { ctx }, input }) => placeHold(ctx, input)),
  readHold: on.readHold.handler(({ context: { ctx }, input }) =>
    ctx.transaction(tx => loadHold(tx, ctx, input.holdId)),
  ),
  releaseHold: on.releaseHold.handler(({ context: { ctx }, input }) => releaseHold(ctx, input)),
  archive: on.archive.handler(({ context: { ctx }, input }) => listArchive(ctx, input)),
  findArchived: on.findArchived.handler(({ context: { ctx }, input }) => findArchived(ctx, input)),
  readArchived: on.readArchived.handler(({ context: { ctx }, input }) => readArchived(ctx, input)),
})
