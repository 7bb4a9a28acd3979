// A rule that concludes, told as a duty as well: so that what stands below the prevailing conclusion is not lost.
import { evaluate, type Rule } from '../rule.ts'

/** Its exceptions are part of its condition: what is already done is no duty. */
export const asDuty = <Facts>(rule: Rule<Facts, string>): Rule<Facts, 'duty'> => ({
  ...rule,
  concludes: 'duty',
  asks: [...new Set([...rule.asks, ...rule.unless.flatMap(({ asks }) => asks)])],
  holds: facts => evaluate(rule, facts),
  unless: [],
})
