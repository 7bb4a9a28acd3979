// One question asked by a member of the organisation, with the whole answer.
import type { Context } from '@himaya/platform/context'
import { keysOf } from '../keys.ts'
import type { GateAnswer, GateQuestion } from '../records.ts'
import { countNow } from './counts.ts'
import { gateAnswer, mayContactMany } from './may-contact.ts'

export async function askGate(ctx: Context, question: GateQuestion): Promise<GateAnswer> {
  const keys = await keysOf(ctx)
  return ctx.transaction(async tx => {
    const [decided] = await mayContactMany(tx, ctx, keys, [question])
    if (!decided) throw new Error('a question was not answered')
    await countNow(tx, ctx, [{ decided, times: 1 }])
    return gateAnswer(decided, ctx.clock.now())
  })
}
