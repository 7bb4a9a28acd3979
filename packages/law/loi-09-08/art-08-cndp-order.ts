// Art. 8-1-a and the CNDP's internal rules, art. 50: where a rectification came to nothing and unlawful holding is
// established, the CNDP orders the corrections within a time of its own, seven days at most from the sending.
import { addDays, type Day } from '../calendar.ts'
import { type RequestClockFacts, requestClockSubject } from '../facts/request-clock.ts'
import { legalValue } from '../legal-value.ts'
import { all } from '../rule.ts'

const { given, rule } = requestClockSubject

export const orderDaysLimit = legalValue({
  id: 'cndp-order-days',
  title: {
    fr: 'Exécuter un ordre de correction de la CNDP, au plus',
    ar: 'تنفيذ أمر اللجنة الوطنية بالتصحيح، على الأكثر',
    en: 'Carry out a CNDP order to correct, at most',
  },
  unit: 'days',
  label: 'statutory',
  certainty: 'read',
  cites: ['ri:50'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2011-04-07', value: 7, published: 'BO 5932' }],
})

/** The days an order gives, as far as the internal rules of that day let it. */
const daysOf = (given: number, on: Day) => Math.min(given, orderDaysLimit.on(on) ?? given)

/** The last day to carry the order out; undefined while there is none, or its day or days are not known. */
export const orderDueOn = (f: RequestClockFacts, on: Day): Day | undefined =>
  f.orderGiven && f.orderSentOn !== undefined && f.orderDays !== undefined
    ? addDays(f.orderSentOn, daysOf(f.orderDays, on))
    : undefined

/** RI 50: an order of the CNDP is carried out within its days. */
export const orderToFollow = rule({
  id: 'ri-50',
  cites: ['ri:50', 'loi-09-08:63'],
  asks: ['orderGiven'],
  holds: f => f.orderGiven,
  concludes: 'duty',
  says: () => ({
    fr: 'Exécuter l’ordre de la CNDP dans les jours qu’il donne, sept au plus depuis son envoi ; refuser est puni (règlement intérieur, art. 50 ; loi, art. 63).',
    ar: 'تنفيذ أمر اللجنة الوطنية داخل الأيام التي يحددها، سبعة على الأكثر من توجيهه؛ ويعاقب على الرفض (النظام الداخلي، المادة 50؛ القانون، المادة 63).',
    en: 'Carry out the CNDP’s order within the days it gives, seven at most from its sending; refusing is punished (internal rules, art. 50; law, art. 63).',
  }),
})

/** An order that gives more than the internal rules let it. */
export const orderTooLong = (on: Day) =>
  rule({
    id: 'ri-50-longer',
    cites: ['ri:50'],
    when: all(
      given(['orderGiven'], f => f.orderGiven),
      given(['orderDays'], f => f.orderDays > daysOf(f.orderDays, on)),
    ),
    concludes: 'review',
    says: f => ({
      fr: `L’ordre laisse ${f.orderDays} jours ; le règlement intérieur n’en permet que sept : compter sept jours et demander confirmation (règlement intérieur, art. 50).`,
      ar: `يمنح الأمر عددا من الأيام (${f.orderDays}) يفوق السبعة التي يسمح بها النظام الداخلي: تحسب سبعة أيام مع طلب التأكيد (النظام الداخلي، المادة 50).`,
      en: `The order gives ${f.orderDays} days; the internal rules allow seven only: count seven, and ask for confirmation (internal rules, art. 50).`,
    }),
  })
