// The server's way into the sources room.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { fileRefused, findingUnknown, nothingToConfirm, scanRunning, sourceNotReached } from './problems.ts'
import { routes } from './routes.ts'
import { scanJob } from './service/ask-scan.ts'
import { runScan } from './service/scan.ts'

export const sources: Module = {
  name: 'sources',
  contract,
  routes,
  problems: [sourceNotReached, fileRefused, scanRunning, findingUnknown, nothingToConfirm],
  jobs: { [scanJob]: runScan },
  migrations: new URL('./migrations/', import.meta.url),
}
