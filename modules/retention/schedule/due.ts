// A rule whose schedule is due: counted, and where rows have expired a run is proposed and those who may approve it are told.
// Nothing is destroyed: a proposal waits for a second person.
import { members, organisationFacts } from '@himaya/organisation/door'
import type { Context, JobPayload, Transaction } from '@himaya/platform/context'
import type { Mail } from '@himaya/platform/mail/mail'
import type { JobHandler } from '@himaya/platform/module'
import { Problem } from '@himaya/platform/problem'
import { countRule } from '../check/count.ts'
import { placed } from '../circumstance.ts'
import { proposedLetter } from '../messages/letter.ts'
import { type Rule, RuleContent, RuleId } from '../records.ts'
import { proposeRun } from '../service/propose.ts'
import { ruleRow, setRule, surroundings } from '../service/rows.ts'
import { setFailure } from './failure.ts'

export const dueJob = 'retention.due'

type Telling = { readonly mail: Mail; readonly publicUrl: string }

export const runDue =
  (telling: Telling): JobHandler =>
  async (ctx: Context, payload: JobPayload, signal: AbortSignal) => {
    const ruleId = RuleId.parse(payload.ruleId)
    const found = await ctx.transaction(async tx => {
      const row = await ruleRow(tx, ctx, ruleId).catch(gone)
      if (row?.state !== 'active') return null
      return {
        content: RuleContent.parse(row.content),
        version: row.version,
        around: await surroundings(tx, ctx),
      }
    })
    if (!found) return
    try {
      const rule = placed(found.content)
      const counts = await countRule(ctx, {
        ...{ ruleId, rule, around: found.around, signal },
        onShare: async () => {},
      })
      await ctx.transaction(async tx => {
        const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true }).catch(gone)
        // Changed meanwhile: what was counted is of other words.
        if (row?.version === found.version)
          await setRule(tx, ctx, ruleId, {
            ...{
              counts: JSON.stringify(counts),
              check_failure: null,
              check_state: 'finished',
              check_share: 1,
            },
            ...{
              check_requested_at: ctx.clock.now(),
              check_requested_by: dueJob,
              check_ended_at: ctx.clock.now(),
            },
          })
      })
      if (counts.meant.rows - counts.held.rows <= 0) return
      const { rule: proposed, runId } = await proposeRun(ctx, ruleId, signal)
      await ctx.transaction(tx => tell(tx, ctx, telling, proposed, runId))
    } catch (error) {
      if (signal.aborted || !(error instanceof Problem)) throw error
      // One that is open already waits for its approval; anything else is shown with the rule.
      if (error.kind.code !== 'retention-run-open') await setFailure(ctx, ruleId, error)
    }
  }

const gone = (error: unknown) => {
  if (error instanceof Problem) return null
  throw error
}

const LETTER_DAYS = 7

async function tell(tx: Transaction, ctx: Context, { mail, publicUrl }: Telling, rule: Rule, runId: string) {
  if (!mail.isSetUp) return
  const { organisation } = await organisationFacts(tx)
  const approvers = (await members(tx)).filter(({ role }) => role === 'approver' || role === 'dpo')
  const expiresAt = new Date(Date.parse(ctx.clock.now()) + LETTER_DAYS * 86_400_000).toISOString()
  for (const { email } of approvers)
    await mail.queue(
      tx,
      ctx,
      proposedLetter({
        ...{ to: email, expiresAt, language: organisation.language },
        sender: { name: organisation.nameFr, replyTo: null },
        rule: rule.name,
        rows: rule.counts ? rule.counts.meant.rows - rule.counts.held.rows : 0,
        url: `${publicUrl}/o/${ctx.organisationId}/runs/${runId}`,
      }),
    )
}
