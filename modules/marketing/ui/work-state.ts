// How far a list is, and how fast it goes.
import type { WorkState } from '@himaya/ui/progress'
import type { Work } from '../records.ts'

export const isAlive = ({ state }: Pick<Work, 'state'>) => state === 'queued' || state === 'running'

export const workStates: Readonly<Record<Work['state'], WorkState>> = {
  queued: 'waiting',
  running: 'running',
  finished: 'done',
  failed: 'failed',
  cancelled: 'stopped',
}

/** Rows a second since it started, and what that leaves. */
export function paceOf(work: Work, now = Date.now()): { rate?: number; secondsLeft?: number } {
  if (work.state !== 'running' || !work.startedAt || work.rowsDone === 0) return {}
  const rate = work.rowsDone / Math.max(0.5, (now - Date.parse(work.startedAt)) / 1_000)
  const left = work.rowsTotal === null ? undefined : Math.max(0, work.rowsTotal - work.rowsDone) / rate
  return { rate, ...(left !== undefined && { secondsLeft: left }) }
}
