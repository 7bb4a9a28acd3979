// By when must a person's request be answered, and where does its time stand today? (art. 7, 8, 9; D.36, 37; RI 50)
import { type RequestClockFacts, requestClockSubject } from '../facts/request-clock.ts'
import { orderToFollow, orderTooLong } from '../loi-09-08/art-08-cndp-order.ts'
import { accessAtOnce, askedTooLate, clockRules, objectionAtOnce } from '../loi-09-08/art-08-request-clock.ts'
import type { RequestClockConclusion } from '../words/conclusions-people.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'
import { requestClockDates } from './request-clock-dates.ts'

/** Facts that days hang on and no rule asks for. */
const forDays = (f: RequestClockFacts): (keyof RequestClockFacts & string)[] => [
  'receivedOn',
  ...(f.right !== 'objection' && f.cndpDeadlineFixed === false ? (['cannotAnswer'] as const) : []),
  ...(f.orderGiven ? (['orderSentOn', 'orderDays'] as const) : []),
]

export const requestClock = question<RequestClockFacts, RequestClockConclusion>({
  name: 'request-clock',
  group: 'people',
  title: {
    fr: 'Jusqu’à quand répondre à la demande d’une personne ?',
    ar: 'إلى متى يجب الجواب على طلب شخص؟',
    en: 'By when must a person’s request be answered?',
  },
  subject: requestClockSubject,
  tiers: (on, settings) => {
    const rules = clockRules(on, settings)
    return [
      tier('answered-late', [rules.answeredLate, rules.answeredAfterFixed]),
      tier('answered-in-time', [rules.answeredInTime, rules.answeredWithinFixed]),
      tier('late', [rules.late, rules.lateForCndp]),
      tier('suspended', [rules.suspended]),
      tier('last-days', [rules.lastDays]),
      tier('running', [rules.running, rules.runningForCndp]),
      tier('without-delay', [accessAtOnce, objectionAtOnce]),
    ]
  },
  duties: () => [orderToFollow],
  watches: (on, settings) => [askedTooLate(on, settings), orderTooLong(on)],
  alsoAsks: ['cannotAnswer', 'orderSentOn', 'orderDays'],
  dates: ({ facts, on, settings }) => requestClockDates(facts, on, settings),
  dateNeeds: ({ facts }) => forDays(facts),
})
