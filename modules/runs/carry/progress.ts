// How far a run is: rows by step, rate, time left, the part of the source's time that it took.
import { removes } from '@himaya/plans/action'
import type { Deed } from '@himaya/plans/batch'
import type { Plan } from '@himaya/plans/plan'
import { nameOf } from '@himaya/plans/schema'
import type { Progress, Survey } from '../records.ts'
import type { Pace } from './pace.ts'

export type Meter = {
  /** A batch begins. */
  begin(): void
  /** Milliseconds since it began. */
  batchTime(): number
  sawLag(seconds: number | null): void
  told(progress: Progress, survey: Survey | undefined): Progress
}

export function meterOf(pace: Pace, now: () => number = () => performance.now()): Meter {
  const began = now()
  let batchBegan = began
  let lag: number | null = null
  let start: number | undefined
  return {
    begin() {
      batchBegan = now()
    },
    batchTime: () => now() - batchBegan,
    sawLag(seconds) {
      lag = seconds
    },
    told(progress, survey) {
      start ??= progress.roots
      const seconds = Math.max(0.001, (now() - began) / 1_000)
      const perSecond = (progress.roots - start) / seconds
      const of = survey ? Math.max(progress.roots, survey.meant.rows - survey.held.rows) : progress.of
      const left = of === null ? null : of - progress.roots
      return {
        ...{ ...progress, of, lag, waitsFor: null },
        perSecond: Math.round(perSecond * 10) / 10,
        secondsLeft: left === null || perSecond <= 0 ? null : Math.round(left / perSecond),
        sourceShare: Math.round(pace.share() * 1_000) / 1_000,
      }
    },
  }
}

/** Of a batch whose end was not seen, the rows that were meant are certain; what went with them was not counted. */
export function added(plan: Plan, progress: Progress, { roots, kept, rows }: Deed): Progress {
  const counts = new Map(progress.rows.map(each => [`${each.does} ${nameOf(each.table)}`, each]))
  for (const [at, step] of plan.steps.entries()) {
    const { schema, name } = step.table
    const isOwn = step.table === plan.table && (step.does === 'delete' || !removes(plan.action))
    const count = rows ? (rows[at] ?? 0) : isOwn ? roots.length : 0
    const key = `${step.does} ${nameOf(step.table)}`
    const before = counts.get(key)?.rows ?? 0
    counts.set(key, { table: { schema, name }, does: step.does, rows: before + count })
  }
  return {
    ...progress,
    batches: progress.batches + 1,
    roots: progress.roots + roots.length,
    kept: progress.kept + kept.length,
    rows: [...counts.values()],
    unseen: progress.unseen + (rows ? 0 : 1),
  }
}
