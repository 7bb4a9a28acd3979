// What the law says of a rule of keeping: as long as other laws demand, no longer than declared (art. 3-1-e, 15-f, 55). An
// error names the articles of both sides, and no run is proposed from such a rule.
import { retentionBounds } from '@himaya/law/questions/retention-bounds'
import { retentionRule } from '@himaya/law/questions/retention-rule'
import type { Settings } from '@himaya/law/settings'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { LawAnswer } from '@himaya/register/records'
import { type Circumstances, factsOf, longest, shortest } from './facts.ts'
import { findingWords } from './messages/findings.ts'
import type { Consideration, Finding, RuleContent } from './records.ts'

type Written = Pick<
  RuleContent,
  'event' | 'terms' | 'exceptions' | 'recordClass' | 'processingId' | 'sourceId' | 'table'
>

export type Considering = Circumstances & { readonly on: string; readonly settings: Settings }

/** What each rule of the law that speaks against a rule of keeping is here; the rest are needs and reviews. */
const kinds: readonly (readonly [begins: string, code: string, level: Finding['level']])[] = [
  ['rule-conflict-', 'floor-over-ceiling', 'error'],
  ['rule-under-', 'under-minimum', 'error'],
  ['rule-beyond-declared', 'beyond-declared', 'error'],
  ['rule-over-', 'beyond-practice', 'notice'],
  ['rule-not-declared', 'no-period', 'need'],
]

export function consider(rule: Written, { on, settings, ...circumstances }: Considering): Consideration {
  const ask = (period: ReturnType<typeof longest>): LawAnswer =>
    structuredClone(
      retentionRule.ask(factsOf(rule, period, circumstances), on, settings),
    ) as unknown as LawAnswer
  const most = longest(rule.terms)
  const answer = ask(most)
  const { floor, ceiling } = retentionBounds(factsOf(rule, most, circumstances), on, settings)
  const { declared } = circumstances
  const { label, sentence } = conclusionOf('retention-rule', answer.conclusion)
  return {
    findings: [
      ...lacking(rule, declared),
      ...findingsIn(answer),
      // What expires by its shortest term must have been kept long enough too.
      ...findingsIn(ask(shortest(rule.terms))).filter(({ code }) => code === 'under-minimum'),
      ...ofExceptions(rule, ask, circumstances),
    ].filter(
      (finding, at, all) =>
        all.findIndex(other => other.code === finding.code && other.text.en === finding.text.en) === at,
    ),
    answer,
    label,
    sentence,
    floor: floor && { ...floor, cites: [...floor.cites] },
    ceiling: ceiling && { ...ceiling, cites: [...ceiling.cites] },
    declared: declared?.period
      ? {
          period: { amount: declared.period.count, unit: declared.period.unit },
          cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
          text: { fr: declared.name, ar: declared.name, en: declared.name },
        }
      : null,
  }
}

function findingsIn({ because, needs, reviews }: LawAnswer): Finding[] {
  return [
    ...because.flatMap(({ rule: id, text, cites }) =>
      kinds.flatMap(([begins, code, level]) => (id.startsWith(begins) ? [{ code, level, text, cites }] : [])),
    ),
    ...needs
      .filter(({ settles, fact }) => settles === 'conclusion' && fact !== 'periodDeclared')
      .map(({ fact, question, cites }) => ({
        code: `needs-${fact}`,
        level: 'need' as const,
        text: question,
        cites,
      })),
    ...reviews.map(({ text, cites }) => ({
      code: 'counted-otherwise',
      level: 'notice' as const,
      text,
      cites,
    })),
  ]
}

/** What keeps rows longer must be declared as well: where the declaration tells of exceptions in words, a person compares. */
function ofExceptions(
  { exceptions }: Written,
  ask: (period: ReturnType<typeof longest>) => LawAnswer,
  { declared }: Circumstances,
): Finding[] {
  const period = longest(exceptions.flatMap(({ terms }) => terms))
  if (period === null) return []
  const because = ask(period).because.filter(({ rule }) => rule === 'rule-beyond-declared')
  if (because.length === 0) return []
  if (declared?.exceptions)
    return [
      { ...findingWords.exceptionInWords(declared.exceptions), code: 'exception-in-words', level: 'notice' },
    ]
  return because.map(({ text, cites }) => ({ code: 'beyond-declared', level: 'error', text, cites }))
}

function lacking({ processingId, sourceId, table }: Written, declared: Circumstances['declared']): Finding[] {
  return [
    ...(processingId === null
      ? [{ ...findingWords.processingMissing, code: 'processing-missing', level: 'need' as const }]
      : []),
    ...(processingId !== null && declared === undefined
      ? [{ ...findingWords.periodToChoose, code: 'declared-period-to-choose', level: 'need' as const }]
      : []),
    ...(sourceId === null || table === null
      ? [{ ...findingWords.tableMissing, code: 'table-missing', level: 'need' as const }]
      : []),
  ]
}
