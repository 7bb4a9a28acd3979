// The server's only way into the evidence room.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { exportTooLong, notACosignature, notAWitnessKey, notLoggedYet } from './problems.ts'
import { routes } from './routes.ts'

export const evidence: Module = {
  name: 'evidence',
  contract,
  routes,
  problems: [exportTooLong, notLoggedYet, notAWitnessKey, notACosignature],
  migrations: new URL('./migrations/', import.meta.url),
}
