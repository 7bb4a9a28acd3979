// The server's way into the consent room.
import type { Module } from '@himaya/platform/module'
import { contract } from './contract.ts'
import { visitSite } from './crawl/job.ts'
import { crawlJob } from './crawl/rows.ts'
import * as problems from './problems.ts'
import { routes } from './routes.ts'

export const consent: Module = {
  name: 'consent',
  contract,
  routes,
  problems: [...new Set(Object.values(problems).flat())],
  jobs: { [crawlJob]: visitSite },
  migrations: new URL('./migrations/', import.meta.url),
}
