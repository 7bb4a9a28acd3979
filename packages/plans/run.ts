// A run: batch after batch until nothing is left, each announced in a journal before the source changes anything. It may be
// cut off anywhere and begun again: what it then does is what it would have done.
import { assignmentsOf, locks, removes } from './action.ts'
import { type Announcement, type Deed, doBatch } from './batch.ts'
import type { Condition } from './condition.ts'
import type { Plan } from './plan.ts'
import type { Table } from './schema.ts'
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

/** Whether noise was added is not known, and to add it twice would not be what was approved: somebody has to look. */
export class NotSure extends Error {
  constructor(transaction: string | null) {
    super(`nobody can say whether transaction ${transaction} was committed`)
    this.name = 'NotSure'
  }
}

/** Does what is left of a run, a batch at a time: whoever iterates may stop between two. */
export async function* run(options: RunOptions): AsyncGenerator<Deed> {
  const { plan, source, journal, holds, batchSize } = options
  const { after: begin, announced, isOver } = await journal.state()
  if (isOver) return
  let after = begin
  if (announced) {
    const end = await endOf(source, plan, announced)
    if (end !== 'undone') await destroyFiles(options, announced)
    // What may have been changed is told with how it was, and done again.
    const isTold = end === 'done' || (end === 'unknown' && plan.keeps)
    if (isTold) {
      const deed: Deed = { ...announced, last: end === 'done' ? announced.last : begin, rows: null }
      await journal.done(deed)
      after = deed.last
      yield deed
    }
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
 * What became of a batch of which only the announcement is known. Where the source does not remember, rows that are gone say so,
 * since one transaction removed them all or none, and so do rows that are blocked. Of changes in place nobody knows: they are
 * such that doing them again changes nothing.
 */
async function endOf(
  source: Source,
  plan: Plan,
  { roots, transaction }: Announcement,
): Promise<'done' | 'undone' | 'unknown'> {
  const told = transaction === null ? null : await source.committed(transaction)
  if (told === false || roots.length === 0) return told === true ? 'done' : 'undone'
  if (removes(plan.action)) {
    const present = await source.transaction(work => work.present(plan.table, roots))
    // Every one of them there: the source was put back to before it, and tells of another transaction of that name.
    return present === 0 || (told === true && present < roots.length) ? 'done' : 'undone'
  }
  if (told === true) return 'done'
  if (assignmentsOf(plan.action).some(({ change }) => change.becomes === 'noise'))
    throw new NotSure(transaction)
  if (!locks(plan.action)) return 'unknown'
  const again = { ...plan, where: among(plan.table, roots) }
  const left = await source.transaction(work => work.next(again, [], null, roots.length))
  return left.length === 0 ? 'done' : 'undone'
}

/** The rows with these keys. */
const among = ({ key }: Table, keys: readonly Key[]): Condition => {
  const [only] = key
  if (only !== undefined && key.length === 1)
    return { is: 'in', column: only, values: keys.map(([value]) => value ?? '') }
  const same = (of: Key): Condition => ({
    is: 'all',
    of: key.map((column, part) => ({ is: 'equal', column, to: of[part] ?? '' })),
  })
  return { is: 'any', of: keys.map(same) }
}
