// Which filings a regime calls for, and on which form. Form codes are data (cndp/forms.ts): the CNDP revises its forms.
import type { Citation } from '../citation.ts'
import { formFor } from '../cndp/forms.ts'
import type { ProcessingFacts } from '../facts/processing.ts'
import { isHealth } from '../loi-09-08/art-01-definitions.ts'
import { type FilingKind, filingKinds } from '../words/filing-kinds.ts'
import type { Regime } from '../words/regimes.ts'

export type Filing = {
  readonly kind: FilingKind
  /** The CNDP's code for the form, such as `F-211`; null where it has no numbered form. */
  readonly form: string | null
  readonly cites: readonly Citation[]
  /** The decision of the CNDP the filing follows, where it follows one. */
  readonly decision: string | null
}

const filing = (kind: FilingKind, decision?: string): Filing => ({
  kind,
  form: formFor(kind)?.code ?? null,
  cites: filingKinds[kind].cites,
  decision: decision || null,
})

const kindOfAuthorisation = (facts: ProcessingFacts): Filing => {
  if (facts.frameworkDecision && facts.fitsFrameworkDecision)
    return filing('framework-authorisation', facts.frameworkDecision)
  return filing(facts.data?.some(item => isHealth(item.category)) ? 'health-authorisation' : 'authorisation')
}

/** What to file, the main filing first; a transfer abroad has its own (D.46: for listed States too). */
export const filingsFor = (facts: ProcessingFacts, regime: Regime | 'undetermined'): readonly Filing[] => {
  const transfers = facts.transfers?.length ? [filing('transfer')] : []
  switch (regime) {
    case 'authorisation':
      return [kindOfAuthorisation(facts), ...transfers]
    case 'declaration':
      return [filing('declaration'), ...transfers]
    case 'simplified-declaration':
      return [filing('simplified-declaration', facts.simplifiedDecision), ...transfers]
    case 'exempt':
      return [filing('public-register-notice'), ...transfers]
    default:
      return []
  }
}

/** The facts the choice of filings still turns on, once the regime is known. */
export const filingNeeds = (facts: ProcessingFacts, regime: Regime | 'undetermined'): string[] => [
  ...(regime === 'authorisation' && facts.frameworkDecision === undefined ? ['frameworkDecision'] : []),
  ...(regime === 'authorisation' && facts.frameworkDecision && facts.fitsFrameworkDecision === undefined
    ? ['fitsFrameworkDecision']
    : []),
  ...(filingsFor(facts, regime).length > 0 && facts.transfers === undefined ? ['transfers'] : []),
]
