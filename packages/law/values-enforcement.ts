// The figures of incidents, inspections, orders and penalties.
import type { LegalValue } from './legal-value.ts'
import { penaltyValues } from './loi-09-08/penalty-tariff.ts'
import { missedDeclarationFine, technicalDataMonths } from './other-laws/loi-05-20-incidents.ts'

export const enforcementValues: readonly LegalValue[] = [
  ...penaltyValues,
  ...[missedDeclarationFine.least, missedDeclarationFine.most, technicalDataMonths],
]
