// The server's way into the runs room.
import type { Module } from '@himaya/platform/module'
import { carryOut } from './carry/carry-out.ts'
import { contract } from './contract.ts'
import { replayJob, runReplay } from './erasures/replay.ts'
import { previewJob, runPreview } from './preview/preview.ts'
import { problems } from './problems.ts'
import { routes } from './routes.ts'
import { carryJob } from './service/steer.ts'

export const runs: Module = {
  name: 'runs',
  contract,
  routes,
  problems,
  jobs: { [previewJob]: runPreview, [carryJob]: carryOut, [replayJob]: runReplay },
  migrations: new URL('./migrations/', import.meta.url),
}
