// What other rooms may call: draft a run and follow it, look at what one would do, hold rows, apply erasures again.
export { loadReplay, replayErasures } from './erasures/replay.ts'
export { placeHold } from './holds/holds.ts'
export { structureOf, surveyNow } from './preview/look.ts'
export { queuePreview } from './preview/preview.ts'
export { draftRun } from './service/draft.ts'
export { runsOf } from './service/list.ts'
export { loadRun } from './service/rows.ts'
export { cancelRunIn } from './service/steer.ts'
