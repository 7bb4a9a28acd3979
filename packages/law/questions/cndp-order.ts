// What does a decision of the CNDP ask, by when, and what if it is refused or irregular? (art. 28, 30, 31, 51, 63)
import type { DueDate, Penalty } from '../answer.ts'
import type { Day } from '../calendar.ts'
import { exposureOf } from '../exposure.ts'
import { type OrderFacts, orderSubject } from '../facts/order.ts'
import {
  complied,
  complying,
  contest,
  correctionsDueBy,
  irregularOrders,
  lateness,
  orderDuties,
  overdue,
  refusals,
  stops,
} from '../loi-09-08/art-30-orders.ts'
import { dayWords } from '../words/dates.ts'
import { tier } from './decide.ts'
import { question } from './question.ts'

const wording = { confidence: 'wording', label: 'statutory', bearer: 'controller' } as const

const stopFrom = ({ order, notifiedOn }: OrderFacts): DueDate[] =>
  notifiedOn && (order === 'withdrawal' || order === 'prohibition')
    ? [
        {
          ...{ id: 'stop-from', kind: 'effect', on: notifiedOn, ...wording },
          title: { fr: 'Arrêt des opérations', ar: 'وقف العمليات', en: 'Operations stop' },
          text: {
            fr: `Dès la notification, ${dayWords(notifiedOn).fr} (règlement intérieur, art. 52 ; art. 30-4).`,
            ar: `ابتداء من التبليغ، ${dayWords(notifiedOn).ar} (النظام الداخلي، المادة 52؛ المادة 30-4).`,
            en: `From the notification, ${dayWords(notifiedOn).en} (internal rules, art. 52; art. 30(4)).`,
          },
          cites: order === 'withdrawal' ? ['ri:52', 'loi-09-08:51'] : ['loi-09-08:30-4'],
        },
      ]
    : []

const deadline = ({ order, deadlineOn }: OrderFacts): DueDate[] =>
  deadlineOn && order && order !== 'withdrawal' && order !== 'prohibition'
    ? [
        {
          ...{ id: 'order-deadline', kind: 'deadline', on: deadlineOn, ...wording },
          title: { fr: 'Exécuter la décision', ar: 'تنفيذ القرار', en: 'Comply with the decision' },
          text: {
            fr: 'Le dernier jour que la décision de la CNDP fixe elle-même (art. 30).',
            ar: 'آخر يوم يحدده قرار اللجنة الوطنية نفسه (المادة 30).',
            en: 'The last day that the CNDP’s decision itself sets (art. 30).',
          },
          cites: ['loi-09-08:30-2'],
        },
      ]
    : []

const correctBy = ({ order, sentOn }: OrderFacts): DueDate[] => {
  const on = order === 'corrections' && sentOn ? correctionsDueBy(sentOn) : undefined
  if (!on || !sentOn) return []
  const sent = dayWords(sentOn)
  return [
    {
      ...{ id: 'corrections-latest', kind: 'aim', on, ...wording },
      title: { fr: 'Rectifier au plus tard', ar: 'آخر أجل للتصحيح', en: 'Correct at the latest' },
      text: {
        fr: `Sept jours au plus à compter de l’envoi de l’ordre, ${sent.fr} (règlement intérieur, art. 50).`,
        ar: `سبعة أيام على الأكثر من توجيه الأمر، ${sent.ar} (النظام الداخلي، المادة 50).`,
        en: `Seven days at most from the sending of the order, ${sent.en} (internal rules, art. 50).`,
      },
      cites: ['ri:50'],
    },
  ]
}

const atStake = ({ order, response }: OrderFacts, on: Day, late: boolean): readonly Penalty[] => {
  const name = order === 'withdrawal' ? '52' : order === 'documents' ? '62' : '63'
  if (order === undefined || (response !== 'refused' && !late)) return []
  return exposureOf([{ name, ...(response !== 'refused' && { doubts: [lateness] }) }], {}, on)
}

export const cndpOrder = question<
  OrderFacts,
  'punishable' | 'stop-now' | 'overdue' | 'comply-and-contest' | 'comply' | 'done'
>({
  name: 'cndp-order',
  group: 'enforcement',
  title: {
    fr: 'Que faire d’une décision de la CNDP ?',
    ar: 'ما العمل بقرار اللجنة الوطنية؟',
    en: 'What to do with a decision of the CNDP?',
  },
  subject: orderSubject,
  tiers: on => [
    tier('punishable', refusals),
    tier('stop-now', stops),
    tier('overdue', [overdue(on)]),
    tier('comply-and-contest', irregularOrders),
    tier('comply', complying),
    tier('done', complied),
  ],
  imposes: ['punishable', 'stop-now', 'overdue', 'comply-and-contest', 'comply'],
  duties: () => orderDuties,
  watches: [contest],
  dates: ({ facts }) =>
    [...stopFrom(facts), ...deadline(facts), ...correctBy(facts)].toSorted((one, other) =>
      one.on.localeCompare(other.on),
    ),
  dateNeeds: ({ facts: { order, response } }) => {
    if (response === 'done') return []
    return order === 'withdrawal' || order === 'prohibition' ? ['notifiedOn'] : ['deadlineOn']
  },
  alsoAsks: ['notifiedOn'],
  penalties: ({ facts, on }) => atStake(facts, on, overdue(on).holds(facts) === true),
})
