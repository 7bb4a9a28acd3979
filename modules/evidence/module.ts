// The server's only way into the evidence room.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import {
  archiveGone,
  exportTooLong,
  logEmpty,
  notACosignature,
  notAWitnessKey,
  notCertificates,
  notLoggedYet,
  workRunning,
} from './problems.ts'
import { routes } from './routes.ts'
import { performWork } from './work/job.ts'
import { workJob } from './work/work.ts'

export const evidence: Module = {
  name: 'evidence',
  contract,
  routes,
  problems: [
    exportTooLong,
    notLoggedYet,
    notAWitnessKey,
    notACosignature,
    workRunning,
    logEmpty,
    archiveGone,
    notCertificates,
  ],
  jobs: { [workJob]: performWork },
  migrations: new URL('./migrations/', import.meta.url),
}
