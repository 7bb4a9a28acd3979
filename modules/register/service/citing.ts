// Which processings hang on a passage of the law: those whose answers of today cite it.
import { lawSettings, organisationFacts } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Translated } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { decide } from '../decide.ts'
import { factsOf } from '../facts.ts'
import type { LawAnswer, LiveDecision, ProcessingId } from '../records.ts'
import { loadProcessing, loadStandings } from './rows.ts'

export type CitingProcessing = {
  readonly processingId: ProcessingId
  readonly name: string
  readonly state: string
  readonly reasons: readonly {
    readonly question: string
    readonly cites: readonly string[]
    readonly text: Translated
  }[]
}

/** Every processing that is not ended, asked anew; one whose answers no longer fit together cites nothing. */
export async function processingsCiting(
  tx: Transaction,
  ctx: Context,
  isCited: (citation: string) => boolean,
): Promise<CitingProcessing[]> {
  const standings = await loadStandings(tx, ctx)
  const { organisation: controller } = await organisationFacts(tx)
  const on = ctx.clock.today()
  const settings = await lawSettings(tx)
  return standings.flatMap(({ processing: { processingId, state, content } }) => {
    let decision: LiveDecision
    try {
      decision = decide(content, { controller, on, settings })
    } catch (error) {
      if (error instanceof Problem) return []
      throw error
    }
    const reasons = [decision.scope, decision.lawfulness, decision.regime, decision.transfer].flatMap(
      answer => reasonsIn(answer, isCited),
    )
    return reasons.length === 0 ? [] : [{ processingId, name: content.name, state, reasons }]
  })
}

const reasonsIn = ({ question, because, duties }: LawAnswer, isCited: (citation: string) => boolean) =>
  [...because, ...duties].flatMap(({ cites, text }) => {
    const here = cites.filter(isCited)
    return here.length === 0 ? [] : [{ question, cites: here, text }]
  })

/** The facts of one processing as the law's questions take them, under its name. */
export async function factsOfProcessing(
  tx: Transaction,
  ctx: Context,
  processingId: ProcessingId,
): Promise<{ readonly name: string; readonly facts: Readonly<Record<string, unknown>> }> {
  const { content } = await loadProcessing(tx, ctx, processingId)
  const { organisation: controller } = await organisationFacts(tx)
  return { name: content.name, facts: factsOf(content, controller) }
}
