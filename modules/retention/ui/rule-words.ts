// A rule as sentences one can check: which rows it means today, what becomes of them, what goes along, what stays.
import { tableWords } from '@himaya/runs/ui/request/condition-words.ts'
import { useFormat, useMessages } from '@himaya/ui/language'
import { cutoff } from '../expiry/cutoff.ts'
import type { Term, Trigger } from '../expiry/rule.ts'
import type { RuleContent } from '../records.ts'
import { usePeriodWords } from './period/period-words.ts'
import { texts } from './texts.ts'

type Latest = Extract<Trigger, { of: 'latest' }>

const eventsOf = ({ columns, events }: Latest) => [
  ...columns.map(({ column }) => column),
  ...events.map(({ table, column }) => `${tableWords(table)}.${column}`),
]

/** The last day of a fiscal year, `MM-DD`, as it is written here. */
const yearEnd = (yearEnds: string) => yearEnds.split('-').reverse().join('/')

export function useTriggerWords(): (trigger: Trigger) => string {
  const { trigger: m } = useMessages(texts)
  const format = useFormat()
  return trigger => {
    switch (trigger.of) {
      case 'day':
        return m.day(trigger.column)
      case 'latest':
        return m.latest(eventsOf(trigger))
      case 'fiscal-year-end':
        return m['fiscal-year-end'](trigger.column, yearEnd(trigger.yearEnds))
      default:
        return m.state(trigger.column, format.list(trigger.values))
    }
  }
}

/** When a term is over, seen from a day: "fin_contrat est avant le 22/11/2024". */
export function useOverWords(): (terms: readonly Term[], today: string) => string {
  const { over: m } = useMessages(texts)
  const format = useFormat()
  return (terms, today) =>
    m.or(
      terms.map(({ trigger, period }) => {
        if (trigger.of === 'state') return m.state(trigger.column, format.list(trigger.values))
        const before = format.dayShort(cutoff(trigger, period, today))
        return trigger.of === 'latest'
          ? m.latest(eventsOf(trigger), before)
          : m[trigger.of](trigger.column, before)
      }),
    )
}

type Told = Pick<RuleContent, 'table' | 'terms' | 'action' | 'dependents' | 'keeps' | 'exceptions'>

export const doesOf = ({ action, keeps }: Pick<RuleContent, 'action' | 'keeps'>) =>
  action.does === 'erase' && keeps?.why === 'archive' ? ('archive' as const) : action.does

export function useRuleSentences(): (rule: Told, today: string) => readonly string[] {
  const { sentence: m } = useMessages(texts)
  const over = useOverWords()
  const period = usePeriodWords()
  return (rule, today) => {
    if (!rule.table) return []
    const table = tableWords(rule.table)
    const when = over(rule.terms, today)
    const does = doesOf(rule)
    const along = rule.dependents.filter(each => each.do === 'erase').map(each => tableWords(each.table))
    const detached = rule.dependents.filter(each => each.do === 'detach').map(each => tableWords(each.table))
    return [
      does === 'archive' && rule.keeps?.why === 'archive'
        ? m.archive(table, when, period(rule.keeps.period))
        : m[does === 'archive' ? 'erase' : does](table, when),
      ...(along.length > 0 ? [m.along(along)] : []),
      ...(detached.length > 0 ? [m.detached(detached)] : []),
      ...(rule.exceptions.length > 0 ? [m.except(rule.exceptions.map(({ name }) => name))] : []),
      m.unknown,
    ]
  }
}

/** The longest of a rule's periods, for its picture. */
export const longestOf = (terms: readonly Term[]): Term | undefined =>
  [...terms].sort((a, b) => endOf(b) - endOf(a))[0]

const endOf = ({ period }: Term) =>
  period.amount * { days: 1, weeks: 7, months: 30.4, years: 365 }[period.unit]
