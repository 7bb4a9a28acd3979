// A run: batch after batch until nothing is left, each announced in a journal before the source changes anything. It may be
// cut off anywhere and begun again: what it then does is what it would have done.
import { removes } from './action.ts'
import { type Announcement, type Deed, doBatch } from './batch.ts'
import type { Plan } from './plan.ts'
import type { Hold, Key, Source } from './source.ts'

/** What was kept of a run, outside the source. */
export type Journal = {
  /** Where the last batch that is known to be done ended, and the one that was announced after it, if any. */
  state(): Promise<{
    readonly after: Key | null
    readonly announced: Announcement | null
    readonly isOver: boolean
  }>
  announce(what: Announcement): Promise<void>
  /** The batch that was announced is done: the source has committed it. */
  done(deed: Deed): Promise<void>
  over(): Promise<void>
}

export type RunOptions = {
  readonly plan: Plan
  readonly source: Source
  readonly journal: Journal
  /** Read anew for each batch: a hold that comes in mid-run holds from then on. */
  readonly holds: () => Promise<readonly Hold[]>
  /** How many rows of the plan's own table the next batch may take; asked before each. */
  readonly batchSize: () => number
  /** Destroys the files of these names, those that are there; for a plan that has files. Doing it twice does no harm. */
  readonly destroy?: (names: readonly string[]) => Promise<void>
}

/** Does what is left of a run, a batch at a time: whoever iterates may stop between two. */
export async function* run(options: RunOptions): AsyncGenerator<Deed> {
  const { plan, source, journal, holds, batchSize } = options
  const { after: begin, announced, isOver } = await journal.state()
  if (isOver) return
  let after = begin
  const isDone = announced !== null && (await wasCommitted(source, plan, announced))
  // Even where nobody knows whether it was: a file that is named no more is destroyed, one that is named stays.
  if (announced) await destroyFiles(options, announced)
  if (announced && isDone) {
    const deed: Deed = { ...announced, rows: null }
    await journal.done(deed)
    after = deed.last
    yield deed
  }
  for (;;) {
    const covering = await holds()
    const deed = await source.transaction(work =>
      doBatch(work, {
        plan,
        holds: covering,
        after,
        limit: batchSize(),
        announce: journal.announce,
      }),
    )
    if (deed.last === null) break
    await destroyFiles(options, deed)
    await journal.done(deed)
    after = deed.last
    yield deed
  }
  await journal.over()
}

/** A file that any row still names stays. Cut off here, the batch is found announced, and this is done again. */
async function destroyFiles({ plan, source, destroy }: RunOptions, { files }: Announcement) {
  if (!plan.files || files.length === 0) return
  if (!destroy) throw new RangeError('a plan with files needs somebody to destroy them')
  const { column } = plan.files
  const still = new Set(await source.transaction(work => work.named(plan.table, column, files)))
  await destroy(files.filter(name => !still.has(name)))
}

/**
 * Whether the source committed a batch of which only the announcement is known. Where it does not remember, rows that are gone
 * say so, since one transaction removed them all or none; and changes in place are such that doing them again changes nothing.
 */
const wasCommitted = async (
  source: Source,
  plan: Plan,
  { roots, transaction }: Announcement,
): Promise<boolean> => {
  const told = transaction === null ? null : await source.committed(transaction)
  if (told !== null) return told
  if (!removes(plan.action) || roots.length === 0) return false
  return source.transaction(async work => (await work.present(plan.table, roots)) === 0)
}
