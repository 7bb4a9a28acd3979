// The server's way into the retention room.
import type { Mail } from '@himaya/platform/mail/mail'
import type { Module } from '@himaya/platform/module'
import { checkJob, runCheck } from './check/job.ts'
import { contract } from './contract.ts'
import {
  consentUnread,
  periodOutOfRange,
  ruleIncomplete,
  ruleUnlawful,
  runOpen,
  slotsMissing,
  sourceUnreadable,
  structureDiffers,
} from './problems.ts'
import { routes } from './routes.ts'
import { dueJob, runDue } from './schedule/due.ts'

export { startSchedules } from './schedule/rounds.ts'

export type RetentionDeps = { readonly mail: Mail; readonly publicUrl?: string | undefined }

/** Made with the installation’s mail: those who may approve a proposal are told of it. */
export const createRetention = ({ mail, publicUrl = '' }: RetentionDeps): Module => ({
  name: 'retention',
  contract,
  routes,
  problems: [
    ruleUnlawful,
    ruleIncomplete,
    runOpen,
    consentUnread,
    sourceUnreadable,
    structureDiffers,
    slotsMissing,
    periodOutOfRange,
  ],
  jobs: { [checkJob]: runCheck, [dueJob]: runDue({ mail, publicUrl }) },
  migrations: new URL('./migrations/', import.meta.url),
})
