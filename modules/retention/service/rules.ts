// The rules: written, changed, activated, removed; each change with its evidence.
import { record } from '@himaya/evidence/door'
import { actorName } from '@himaya/platform/actor-name'
import type { Context, Transaction } from '@himaya/platform/context'
import { changedMeanwhile } from '@himaya/platform/http/problems'
import { newId } from '@himaya/platform/identifier'
import { Problem } from '@himaya/platform/problem'
import { sql } from 'kysely'
import { checkJob, countsDropped } from '../check/job.ts'
import { placed } from '../circumstance.ts'
import { runOpen } from '../problems.ts'
import {
  type Consideration,
  RuleContent as Content,
  type Rule,
  type RuleContent,
  RuleId,
  type RuleState,
} from '../records.ts'
import { nextDue } from '../schedule/next.ts'
import { mustBeLawful } from './propose.ts'
import { considered, loadRule, ruleRow, rulesOf, setRule, surroundings, tables } from './rows.ts'

/** Without what a list has no use for: rows shown, statements. */
const lean = (rule: Rule): Rule => ({
  ...rule,
  counts: rule.counts && { ...rule.counts, sample: [], statements: [] },
})

export async function listRules(
  tx: Transaction,
  ctx: Context,
  { state, sourceId }: { readonly state?: RuleState | undefined; readonly sourceId?: string | undefined },
): Promise<Rule[]> {
  let query = tables(tx)
    .selectFrom('retention_rule')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('rule_id')
  if (state) query = query.where('state', '=', state)
  if (sourceId) query = query.where('source_id', '=', sourceId)
  return (await rulesOf(tx, ctx, await query.execute())).map(({ rule }) => lean(rule))
}

export const createRule = (ctx: Context, content: RuleContent): Promise<Rule> =>
  ctx.transaction(tx => insertRule(tx, ctx, content))

export async function insertRule(tx: Transaction, ctx: Context, content: RuleContent): Promise<Rule> {
  const ruleId = RuleId.parse(newId())
  const now = ctx.clock.now()
  await tables(tx)
    .insertInto('retention_rule')
    .values({
      organisation_id: ctx.organisationId,
      rule_id: ruleId,
      version: 1,
      state: 'draft',
      ...written(content),
      created_at: now,
      changed_at: now,
      ...changedBy(ctx),
    })
    .execute()
  await tell(tx, ctx, ruleId, 'retention.rule-written', content)
  return (await loadRule(tx, ctx, ruleId)).rule
}

const changedBy = (ctx: Context) => ({
  changed_by: actorName(ctx),
  changed_by_id: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
})

const written = (content: RuleContent) => ({
  name: content.name,
  source_id: content.sourceId,
  processing_id: content.processingId,
  content: JSON.stringify(content),
})

const tell = (
  tx: Transaction,
  ctx: Context,
  ruleId: RuleId,
  kind: string,
  { name, table, terms, action, basis, catalogueKey }: RuleContent,
) =>
  record(tx, ctx, {
    kind,
    subject: { type: 'retention-rule', id: ruleId },
    payload: {
      ...{ name, table, does: action.does, cites: basis.cites, catalogueKey },
      periods: terms.map(({ trigger, period }) => ({ of: trigger.of, ...period })),
    },
  })

export const changeRule = (
  ctx: Context,
  {
    ruleId,
    version,
    content,
  }: { readonly ruleId: RuleId; readonly version: number; readonly content: RuleContent },
): Promise<Rule> =>
  ctx.transaction(async tx => {
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    if (row.version !== version) throw new Problem(changedMeanwhile)
    if (row.check_job_id && (row.check_state === 'queued' || row.check_state === 'running'))
      await ctx.jobs.cancel(tx, checkJob, row.check_job_id)
    // What was active under other words is looked at again before it acts.
    const state =
      row.state === 'active' && !isActivable(await consideredNow(tx, ctx, content), content)
        ? 'suspended'
        : row.state
    await setRule(tx, ctx, ruleId, {
      ...written(content),
      ...countsDropped,
      state,
      version: version + 1,
      next_due_at: dueOf(state, content, ctx),
      changed_at: ctx.clock.now(),
      ...changedBy(ctx),
    })
    await tell(tx, ctx, ruleId, 'retention.rule-changed', content)
    return (await loadRule(tx, ctx, ruleId)).rule
  })

const consideredNow = async (tx: Transaction, ctx: Context, content: RuleContent) =>
  considered(content, await surroundings(tx, ctx))

const isActivable = ({ findings }: Consideration, { sourceId, table }: RuleContent) =>
  sourceId !== null && table !== null && !findings.some(({ level }) => level === 'error')

const dueOf = (state: RuleState, { schedule }: RuleContent, { clock }: Context) =>
  state === 'active' && schedule ? nextDue(schedule, clock.now()) : null

/** Throws `retention-rule-unlawful`, `retention-rule-incomplete` where it cannot be active. */
export const setRuleState = (ctx: Context, ruleId: RuleId, state: RuleState): Promise<Rule> =>
  ctx.transaction(async tx => {
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    const content = Content.parse(row.content)
    if (state === 'active') {
      placed(content)
      mustBeLawful(await consideredNow(tx, ctx, content))
    }
    if (state === row.state) return (await loadRule(tx, ctx, ruleId)).rule
    await setRule(tx, ctx, ruleId, {
      state,
      next_due_at: dueOf(state, content, ctx),
      changed_at: ctx.clock.now(),
      ...changedBy(ctx),
    })
    await record(tx, ctx, {
      kind: 'retention.rule-state-changed',
      subject: { type: 'retention-rule', id: ruleId },
      payload: { from: row.state, to: state },
    })
    return (await loadRule(tx, ctx, ruleId)).rule
  })

/** Throws `retention-run-open`. */
export const removeRule = (ctx: Context, ruleId: RuleId): Promise<{ removed: true }> =>
  ctx.transaction(async tx => {
    await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    const { rule } = await loadRule(tx, ctx, ruleId)
    if (rule.openRun) throw new Problem(runOpen)
    await tables(tx)
      .deleteFrom('retention_rule')
      .where('organisation_id', '=', ctx.organisationId)
      .where('rule_id', '=', ruleId)
      .execute()
    await record(tx, ctx, {
      kind: 'retention.rule-removed',
      subject: { type: 'retention-rule', id: ruleId },
      payload: { name: rule.name },
    })
    return { removed: true as const }
  })
