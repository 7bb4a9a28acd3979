// What a room hands to the server: its contract, how it answers, its jobs, and where its migrations are.
import type { AnyContractRouter } from '@orpc/contract'
import type { AnyRouter } from '@orpc/server'
import type { Context, JobPayload } from './context.ts'
import type { ProblemKind } from './problem.ts'

/**
 * Work in the background, at least once: after a crash it runs again from the start, so it looks first at what the room's
 * own tables say is done. It ends early, by throwing, when `signal` aborts: cancelled, or the server is stopping.
 */
export type JobHandler = (ctx: Context, payload: JobPayload, signal: AbortSignal) => Promise<void>

export type Module = {
  /** The room's one word: folder, table prefix, route, CLI verb, problem code, commit scope. */
  readonly name: string
  readonly contract: AnyContractRouter
  readonly routes: AnyRouter
  /** The refusals of problems.ts; every code that the contract names must be here or among the platform's own. */
  readonly problems: readonly ProblemKind[]
  readonly jobs?: Readonly<Record<string, JobHandler>>
  /** The room's `migrations/` folder: `NNN-title.sql`, applied in the order of rooms in apps/server. */
  readonly migrations: URL
}
