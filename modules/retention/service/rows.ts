// Between rows and records. A rule is read with what the law says of it today, and with the run that is open from it.
import { lawSettings } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import { notFound } from '@himaya/platform/http/problems'
import { Problem } from '@himaya/platform/problem'
import { loadStandings } from '@himaya/register/door'
import type { ProcessingContent } from '@himaya/register/records'
import { sourceNames } from '@himaya/sources/door'
import type { Selectable, UpdateObject } from 'kysely'
import { type Considering, consider } from '../consider.ts'
import type { Declared } from '../facts.ts'
import { findingWords } from '../messages/findings.ts'
import { type Consideration, type Finding, Rule, RuleContent, type RuleId } from '../records.ts'
import type { RetentionTables } from '../tables.ts'
import { extensionsInForce, keptLonger } from './extensions.ts'
import { openRuns } from './open-runs.ts'
import { settingsOf } from './settings.ts'

export const tables = (tx: Transaction) => tx.withTables<RetentionTables>()
type Row = Selectable<RetentionTables['retention_rule']>

/** What rules are looked at with: loaded once for many of them. */
export type Surroundings = {
  readonly processings: ReadonlyMap<string, ProcessingContent>
  readonly sources: ReadonlyMap<string, string>
  readonly considering: Omit<Considering, 'declared'>
}

export async function surroundings(tx: Transaction, ctx: Context): Promise<Surroundings> {
  const standings = await loadStandings(tx, ctx)
  const { content } = await settingsOf(tx, ctx)
  return {
    processings: new Map(
      standings.map(({ processing: { processingId, content: written } }) => [processingId, written]),
    ),
    sources: await sourceNames(tx, ctx),
    considering: {
      keepers: content.keepers,
      on: ctx.clock.today(),
      settings: await lawSettings(tx),
    },
  }
}

/**
 * The period of the processing that binds a rule: the one it names, else its only one. Null: none is declared. Undefined: no
 * processing is named, or which of its periods it is.
 */
export function declaredFor(
  { processingId, declaredKey }: Pick<RuleContent, 'processingId' | 'declaredKey'>,
  { processings }: Surroundings,
): Declared | null | undefined {
  const retention = (processingId === null ? undefined : processings.get(processingId))?.retention
  if (!retention) return undefined
  const [only, ...others] = retention
  return retention.find(({ key }) => key === declaredKey) ?? (others.length > 0 ? undefined : (only ?? null))
}

/** A processing that has ended binds no rule: another is asked for. */
export function considered(content: RuleContent, around: Surroundings): Consideration {
  const { processingId } = content
  const isThere = processingId !== null && around.processings.has(processingId)
  return consider(
    { ...content, processingId: isThere ? processingId : null },
    { ...around.considering, declared: declaredFor(content, around) },
  )
}

export async function rulesOf(
  tx: Transaction,
  ctx: Context,
  rows: readonly Row[],
): Promise<{ readonly rule: Rule; readonly consideration: Consideration }[]> {
  const around = await surroundings(tx, ctx)
  const extensions = await extensionsInForce(tx, ctx)
  const open = await openRuns(tx, ctx)
  return rows.map(row => {
    const content = RuleContent.parse(row.content)
    const consideration = considered(content, around)
    const rule = Rule.parse({
      ...content,
      organisationId: row.organisation_id,
      ruleId: row.rule_id,
      version: row.version,
      state: row.state,
      counts: row.counts,
      check: checkOf(row),
      nextDueAt: row.next_due_at,
      createdAt: row.created_at,
      changedAt: row.changed_at,
      changedBy: row.changed_by,
      sourceName: content.sourceId === null ? null : (around.sources.get(content.sourceId) ?? null),
      processingName:
        content.processingId === null ? null : (around.processings.get(content.processingId)?.name ?? null),
      findings: [...consideration.findings, ...found(row, content, around)],
      openRun: open.get(row.rule_id) ?? null,
      extensionIds: extensions
        .filter(extension => keptLonger(extension, row.rule_id, content.processingId))
        .map(({ extensionId }) => extensionId),
    })
    return { rule, consideration }
  })
}

const checkOf = (row: Row): Rule['check'] =>
  row.check_state === null || row.check_requested_at === null
    ? null
    : {
        state: row.check_state,
        share: row.check_share,
        requestedAt: row.check_requested_at,
        requestedBy: row.check_requested_by ?? '',
        endedAt: row.check_ended_at,
        failure: row.check_failure,
      }

/** What the last count and the present sources add to what the law says. */
function found({ counts }: Row, { sourceId }: RuleContent, { sources }: Surroundings): Finding[] {
  return [
    ...(sourceId !== null && !sources.has(sourceId)
      ? [{ ...findingWords.sourceGone, code: 'source-gone', level: 'need' as const }]
      : []),
    ...(counts && counts.unknown.rows > 0
      ? [{ ...findingWords.unknownRows(counts.unknown.rows), code: 'unknown-rows', level: 'notice' as const }]
      : []),
    ...(counts?.everyRow ? [{ ...findingWords.everyRow, code: 'every-row', level: 'notice' as const }] : []),
  ]
}

export async function ruleRow(
  tx: Transaction,
  ctx: Context,
  ruleId: RuleId,
  { forUpdate = false } = {},
): Promise<Row> {
  const query = tables(tx)
    .selectFrom('retention_rule')
    .selectAll()
    .where('organisation_id', '=', ctx.organisationId)
    .where('rule_id', '=', ruleId)
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Problem(notFound)
  return row
}

/** The rule, or the same 404 as another organisation's. */
export async function loadRule(tx: Transaction, ctx: Context, ruleId: RuleId) {
  const [found] = await rulesOf(tx, ctx, [await ruleRow(tx, ctx, ruleId)])
  if (!found) throw new Problem(notFound)
  return found
}

export const setRule = (
  tx: Transaction,
  ctx: Context,
  ruleId: RuleId,
  change: UpdateObject<RetentionTables, 'retention_rule'>,
) =>
  tables(tx)
    .updateTable('retention_rule')
    .set(change)
    .where('organisation_id', '=', ctx.organisationId)
    .where('rule_id', '=', ruleId)
    .execute()
