// A run proposed from a rule: drafted with the rule's condition of today, and its preview begun. Nothing is done to any row
// before a second person approves.
import { record } from '@himaya/evidence/door'
import { lastDayOf } from '@himaya/law/loi-09-08/retention-days'
import { citationWords } from '@himaya/law/words/citation-words'
import type { Context } from '@himaya/platform/context'
import type { Language } from '@himaya/platform/language'
import { Problem } from '@himaya/platform/problem'
import { PersonId } from '@himaya/platform/records'
import { draftRun, queuePreview } from '@himaya/runs/door'
import { circumstanceOf, placed } from '../circumstance.ts'
import { ruleUnlawful, runOpen } from '../problems.ts'
import type { Rule, RuleId } from '../records.ts'
import { requestOf, untold } from '../request-of.ts'
import { loadRule, ruleRow } from './rows.ts'

export type Proposed = { readonly rule: Rule; readonly runId: string }

const LOOKING_SECONDS = 600

/** Throws the first error that the law finds. */
export function mustBeLawful({ findings }: Pick<Rule, 'findings'>): void {
  const error = findings.find(({ level }) => level === 'error')
  if (error) throw new Problem(ruleUnlawful, error.text)
}

/**
 * Throws `retention-rule-unlawful`, `retention-rule-incomplete`, `retention-run-open`, `retention-structure-differs`,
 * `retention-consent-unread`, and what reaching the source throws.
 */
export async function proposeRun(
  ctx: Context,
  ruleId: RuleId,
  signal: AbortSignal = AbortSignal.timeout(LOOKING_SECONDS * 1_000),
): Promise<Proposed> {
  const { rule } = await ctx.transaction(tx => loadRule(tx, ctx, ruleId))
  const content = placed(rule)
  mustBeLawful(rule)
  if (rule.openRun) throw new Problem(runOpen)
  const circumstance = await circumstanceOf(ctx, ruleId, content, signal)
  const today = ctx.clock.today()
  return ctx.transaction(async tx => {
    // Whoever proposes at the same moment waits here, and then finds our run.
    const row = await ruleRow(tx, ctx, ruleId, { forUpdate: true })
    const before = await loadRule(tx, ctx, ruleId)
    if (before.rule.openRun) throw new Problem(runOpen)
    if (before.rule.version !== rule.version) throw new Problem(runOpen)
    const { keeps } = content
    const { runId } = await draftRun(tx, ctx, {
      title: `${rule.name} – ${today}`.slice(0, 200),
      origin: { room: 'retention', reference: ruleId },
      sourceId: content.sourceId,
      request: requestOf(content, circumstance, today),
      today,
      unknown: untold(content, today),
      identifying: content.identifying,
      basis: basisWords(content.basis, ctx.language),
      keeps:
        keeps?.why === 'archive'
          ? { why: 'archive', until: lastDayOf(today, keeps.period.amount, keeps.period.unit) }
          : null,
      onBehalfOf: willOf(ctx, row),
      rollbackDays: keeps?.why === 'rollback' ? keeps.days : 0,
    })
    await queuePreview(tx, ctx, runId)
    await record(tx, ctx, {
      kind: 'retention.run-proposed',
      subject: { type: 'retention-rule', id: ruleId },
      payload: {
        ...{ runId, today, version: rule.version, table: content.table },
        extensions: circumstance.extensions.length,
        consents: circumstance.consents.map(({ asked, consenting }) => ({ asked, consenting })),
      },
    })
    return { rule: (await loadRule(tx, ctx, ruleId)).rule, runId }
  })
}

/** A schedule does what the person wills who set the rule: they are the first of the two persons. */
const willOf = (
  { actor }: Context,
  { changed_by: name, changed_by_id: personId }: Awaited<ReturnType<typeof ruleRow>>,
) => (actor.kind === 'system' && personId !== null ? { personId: PersonId.parse(personId), name } : null)

/** As people write it: `art. 3-1-e, art. 55 – the contract's clause 12`. */
const basisWords = ({ cites, text }: Rule['basis'], language: Language): string =>
  [cites.map(cite => citationWords(cite, language).short).join(language === 'ar' ? '، ' : ', '), text]
    .filter(Boolean)
    .join(' – ')
    .slice(0, 1_000)
