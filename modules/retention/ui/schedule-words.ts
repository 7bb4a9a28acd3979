// When a rule proposes a run by itself, as it is said.
import { useMessages } from '@himaya/ui/language'
import type { Schedule } from '../records.ts'
import { texts } from './texts.ts'

export function useScheduleWords(): (schedule: Schedule | null) => string {
  const { schedule: m } = useMessages(texts)
  return schedule => {
    if (!schedule) return m.none
    if (schedule.every === 'day') return m.day(schedule.at)
    if (schedule.every === 'month') return m.month(schedule.on, schedule.at)
    return m.week(m.weekdays[(schedule.on - 1) % 7] ?? '', schedule.at)
  }
}
