// Why no filing can be prepared from a decision: nothing is to be filed, nothing may be, or facts are missing.
import type { Language } from '@himaya/platform/language'
import { type FieldFault, Problem, type ProblemKind } from '@himaya/platform/problem'
import type { LiveDecision } from '@himaya/register/records'
import { filingNotRequired, filingProhibited, filingUndecided } from './problems.ts'

/** Why nothing can be prepared, with the law's own reasons or questions. */
export function refusalOf({ regime }: LiveDecision, language: Language): Problem {
  const because = regime.because.filter(({ lifts }) => lifts === undefined)
  const told = (kind: ProblemKind, faults: readonly FieldFault[] = []) =>
    because.length === 0
      ? new Problem(kind, undefined, faults)
      : new Problem(
          kind,
          {
            fr: because.map(({ text }) => text.fr).join(' '),
            ar: because.map(({ text }) => text.ar).join(' '),
            en: because.map(({ text }) => text.en).join(' '),
          },
          faults,
        )
  if (regime.conclusion === 'exempt' || regime.conclusion === 'out-of-scope') return told(filingNotRequired)
  if (regime.conclusion === 'prohibited') return told(filingProhibited)
  const needs = regime.needs.filter(({ settles }) => settles === 'conclusion')
  return new Problem(
    filingUndecided,
    undefined,
    needs.map(({ fact, question }) => ({ path: fact, rule: 'law-needs', fix: question[language] })),
  )
}
