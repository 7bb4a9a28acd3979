// Questions that arrive together are answered together: one transaction for all that came while the last one ran, so that
// asking the law of a person costs no more than reading a row. Nothing is remembered from one to the next.
import type { Context } from '@himaya/platform/context'
import type { OrganisationId } from '@himaya/platform/records'
import { keysOf } from '../keys.ts'
import type { GateQuestion } from '../records.ts'
import { type Decided, mayContactMany } from './may-contact.ts'

const MOST_AT_ONCE = 500
const IN_FLIGHT = 2

type Waiting = {
  readonly question: GateQuestion
  readonly answer: (decided: Decided) => void
  readonly refuse: (reason: unknown) => void
}

/** Asks one question; throws where anything it stands on could not be read. */
export function gatherer(): (ctx: Context, question: GateQuestion) => Promise<Decided> {
  const queues = new Map<OrganisationId, { waiting: Waiting[]; running: number }>()

  const run = async (ctx: Context, queue: { waiting: Waiting[]; running: number }) => {
    // One more turn of the loop: whatever the sockets hold is taken along.
    await new Promise(resolve => setImmediate(resolve))
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0, MOST_AT_ONCE)
      try {
        const keys = await keysOf(ctx)
        const decided = await ctx.transaction(tx =>
          mayContactMany(
            tx,
            ctx,
            keys,
            batch.map(({ question }) => question),
          ),
        )
        batch.forEach(({ answer, refuse }, index) => {
          const own = decided[index]
          if (own) answer(own)
          else refuse(new Error('a question was not answered'))
        })
      } catch (error) {
        // One question may name what is not there: the others are asked again, each on its own.
        if (batch.length === 1) batch[0]?.refuse(error)
        else await Promise.all(batch.map(each => askAlone(ctx, each)))
      }
    }
  }

  return (ctx, question) =>
    new Promise((answer, refuse) => {
      const queue = queues.get(ctx.organisationId) ?? { waiting: [], running: 0 }
      queues.set(ctx.organisationId, queue)
      queue.waiting.push({ question, answer, refuse })
      if (queue.running >= IN_FLIGHT) return
      queue.running += 1
      run(ctx, queue).finally(() => {
        queue.running -= 1
        if (queue.running === 0 && queue.waiting.length === 0) queues.delete(ctx.organisationId)
      })
    })
}

async function askAlone(ctx: Context, { question, answer, refuse }: Waiting) {
  try {
    const keys = await keysOf(ctx)
    const [decided] = await ctx.transaction(tx => mayContactMany(tx, ctx, keys, [question]))
    if (decided) answer(decided)
  } catch (error) {
    refuse(error)
  }
}
