// What is kept past its term and held by nothing; and, where the declared period itself has passed, what that exposes to
// (art. 55, doubled for a legal person by art. 64).
import { exposure } from '@himaya/law/questions/exposure'
import type { Settings } from '@himaya/law/settings'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { ControllerKind } from '@himaya/law/words/controller-kinds'
import { organisationFacts } from '@himaya/organisation/door'
import type { Context, Transaction } from '@himaya/platform/context'
import type { Count, Rule } from '../records.ts'
import { declaredFor, type Surroundings, surroundings } from '../service/rows.ts'
import { listRules } from '../service/rules.ts'
import type { Overdue } from '../time-records.ts'

const NONE: Count = { rows: 0, exact: true }

export async function overdueOf(tx: Transaction, ctx: Context): Promise<Overdue> {
  const around = await surroundings(tx, ctx)
  const { organisation } = await organisationFacts(tx)
  const rules = (await listRules(tx, ctx, {})).flatMap(rule => overdueIn(rule, around))
  const totals = {
    rows: sum(rules.map(({ rows }) => rows)),
    beyondDeclared: sum(rules.map(({ beyondDeclared }) => beyondDeclared ?? NONE)),
    held: sum(rules.map(({ held }) => held)),
  }
  return {
    today: ctx.clock.today(),
    rules: rules.toSorted((one, other) => other.rows.rows - one.rows.rows),
    totals,
    exposure:
      totals.beyondDeclared.rows > 0
        ? exposed(organisation.kind, around.considering.on, around.considering.settings)
        : null,
  }
}

function overdueIn(rule: Rule, around: Surroundings): Overdue['rules'] {
  const { counts } = rule
  if (!counts || counts.meant.rows + counts.unknown.rows === 0) return []
  const declared = declaredFor(rule, around)
  const period = declared?.period
  return [
    {
      ruleId: rule.ruleId,
      name: rule.name,
      sourceId: rule.sourceId,
      sourceName: rule.sourceName,
      table: rule.table,
      rows: {
        rows: Math.max(0, counts.meant.rows - counts.held.rows),
        exact: counts.meant.exact && counts.held.exact,
      },
      held: counts.held,
      unknown: counts.unknown,
      pastDue: counts.pastDue.filter(({ rows }) => rows > 0),
      declared:
        period && declared
          ? {
              processingName: rule.processingName ?? '',
              name: declared.name,
              period: { amount: period.count, unit: period.unit },
            }
          : null,
      beyondDeclared: counts.beyondDeclared,
      openRun: rule.openRun,
      countedAt: counts.checkedAt,
    },
  ]
}

const sum = (counts: readonly Count[]): Count => ({
  rows: counts.reduce((total, { rows }) => total + rows, 0),
  exact: counts.every(({ exact }) => exact),
})

const natural: ReadonlySet<ControllerKind> = new Set([
  'natural-person',
  'liberal-profession',
  'court-officer',
])

/** What the law knows of the offender is its kind alone: earlier convictions are not on file, and widen the range. */
function exposed(kind: ControllerKind, on: string, settings: Settings): NonNullable<Overdue['exposure']> {
  const answer = exposure.ask(
    {
      keptBeyondPeriod: true,
      capacity: 'controller',
      offender: natural.has(kind) ? 'natural-person' : 'legal-person',
    },
    on,
    settings,
  )
  // Other offences are not asked about here: the conclusion is that of this one.
  const { label, sentence } = conclusionOf('exposure', 'exposed')
  return {
    conclusion: 'exposed',
    label,
    sentence,
    penalties: (answer.penalties ?? []).map(({ offence, cites, text, fine, prison, firm, factor }) => ({
      offence,
      cites: [...cites],
      text,
      fine: { least: fine.least, most: fine.most },
      prison: prison && { least: prison.least, most: prison.most },
      firm: firm && { fine: { ...firm.fine }, prison: firm.prison && { ...firm.prison } },
      factor,
    })),
  }
}
