// The server's way into the marketing room.
import type { Module } from '@himaya/platform/module'
import { runWork } from './check/run.ts'
import { workJob } from './check/work.ts'
import { contract } from './contract.ts'
import {
  addressUnreadable,
  exportTooLong,
  gateUnread,
  keyRefused,
  listFileGone,
  listRefused,
  messageUnreadable,
} from './problems.ts'
import { routes } from './routes.ts'

export const marketing: Module = {
  name: 'marketing',
  contract,
  routes,
  problems: [
    addressUnreadable,
    listRefused,
    listFileGone,
    messageUnreadable,
    exportTooLong,
    keyRefused,
    gateUnread,
  ],
  jobs: { [workJob]: runWork },
  migrations: new URL('./migrations/', import.meta.url),
}
