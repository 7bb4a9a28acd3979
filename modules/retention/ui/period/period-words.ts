// "2 years", "18 months", "at once": a period as it is said.
import { useMessages } from '@himaya/ui/language'
import type { Period } from '../../expiry/rule.ts'
import { texts } from '../texts.ts'

export function usePeriodWords(): (period: Period) => string {
  const { period: m } = useMessages(texts)
  return ({ amount, unit }) => (amount === 0 ? m.atOnce : m[unit](amount))
}
