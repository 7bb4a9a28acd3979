// How fast a running scan goes, and how long it still takes: columns per second since it started.
import type { Scan } from '../records.ts'

export function scanPace(scan: Scan, now = Date.now()): { rate?: number; secondsLeft?: number } {
  if (scan.state !== 'running' || !scan.startedAt || scan.columnsDone === 0) return {}
  const seconds = Math.max(0.5, (now - Date.parse(scan.startedAt)) / 1_000)
  const rate = scan.columnsDone / seconds
  return { rate, secondsLeft: (scan.columnsTotal - scan.columnsDone) / rate }
}
