// The legal numbers of the questions of time: clocks of filings, and how long classes of records are kept.
import {
  opinionExtensionMonths,
  opinionMonths,
  urgentOpinionMonths,
} from './decret-2-09-165/art-25-opinion-clock.ts'
import { authorisationMonths, extensionMonths } from './decret-2-09-165/art-28-authorisation-clock.ts'
import { transferChangeDelay } from './decret-2-09-165/art-49-change.ts'
import type { LegalValue } from './legal-value.ts'
import { receiptHours, switchDays } from './loi-09-08/art-19-receipt.ts'
import { retentionCatalogue } from './other-laws/retention.ts'

export const timeValues: readonly LegalValue[] = [
  receiptHours,
  switchDays,
  authorisationMonths,
  extensionMonths,
  opinionMonths,
  opinionExtensionMonths,
  urgentOpinionMonths,
  transferChangeDelay,
  ...retentionCatalogue.map(({ period }) => period),
]
