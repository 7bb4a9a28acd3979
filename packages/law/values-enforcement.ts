// The figures of incidents, inspections, orders and penalties.
import { prosecutorNoticeHours } from './decret-2-09-165/art-17-inspection.ts'
import { minutesDays, summonsDays } from './decret-2-09-165/art-20-minutes.ts'
import type { LegalValue } from './legal-value.ts'
import { penaltyValues } from './loi-09-08/penalty-tariff.ts'
import { missedDeclarationFine, technicalDataMonths } from './other-laws/loi-05-20-incidents.ts'
import { informationValues } from './other-laws/loi-31-13-clock.ts'

export const enforcementValues: readonly LegalValue[] = [
  ...penaltyValues,
  ...[prosecutorNoticeHours, summonsDays, minutesDays],
  ...[missedDeclarationFine.least, missedDeclarationFine.most, technicalDataMonths],
  ...informationValues,
]
