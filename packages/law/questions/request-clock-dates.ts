// The days of a request, each with how it was counted (art. 7, 8; D.36, 37; internal rules 50; CPC 512).
import type { DueDate } from '../answer.ts'
import { addDays, type Day } from '../calendar.ts'
import type { RequestClockFacts } from '../facts/request-clock.ts'
import { read } from '../legal-value.ts'
import { orderDaysLimit, orderDueOn } from '../loi-09-08/art-08-cndp-order.ts'
import { clockOf, missingForClock } from '../loi-09-08/art-08-request-clock.ts'
import { type FullDaysClock, rectificationDays } from '../loi-09-08/art-08-ten-full-days.ts'
import type { Settings } from '../settings.ts'
import { dayWords } from '../words/dates.ts'

type Running = Extract<FullDaysClock, { suspended: false }>

const wording = { label: 'statutory', confidence: 'wording' } as const
const byReading = { label: 'statutory', confidence: 'reading' } as const

const tenDays = (clock: Running, receivedOn: Day, days: number): DueDate[] => {
  const { suspendedDays: pause, safeDay, lastDay } = clock
  const [received, safe] = [dayWords(receivedOn), dayWords(safeDay)]
  return [
    {
      id: 'answer-aim',
      kind: 'aim',
      on: safeDay,
      bearer: 'controller',
      title: { fr: 'Répondre au plus tard', ar: 'آخر يوم آمن للجواب', en: 'Answer by' },
      text:
        pause === 0
          ? {
              fr: `Demande reçue le ${received.fr} ; ${days} jours pleins comptés du lendemain. Répondre d’ici là met à l’abri de toute lecture (art. 8-1-a).`,
              ar: `تاريخ التوصل بالطلب: ${received.ar}؛ تحسب ${days} أيام كاملة من اليوم الموالي. والجواب قبل ذلك سليم أيا كانت القراءة (المادة 8-1-أ).`,
              en: `Request received on ${received.en}; ${days} full days counted from the next. An answer by then is safe on any reading (art. 8(1)(a)).`,
            }
          : {
              fr: `Demande reçue le ${received.fr} ; ${days} jours pleins comptés du lendemain, suspension ajoutée (en jours : ${pause}). Répondre d’ici là met à l’abri de toute lecture (art. 8-1-a).`,
              ar: `تاريخ التوصل بالطلب: ${received.ar}؛ تحسب ${days} أيام كاملة من اليوم الموالي، مع إضافة مدة التعليق (بالأيام: ${pause}). والجواب قبل ذلك سليم أيا كانت القراءة (المادة 8-1-أ).`,
              en: `Request received on ${received.en}; ${days} full days counted from the next, with the suspension added (in days: ${pause}). An answer by then is safe on any reading (art. 8(1)(a)).`,
            },
      cites: ['loi-09-08:8-1-a', 'decret-2-09-165:37'],
      ...byReading,
    },
    {
      id: 'answer-due',
      kind: 'deadline',
      on: lastDay,
      bearer: 'controller',
      title: { fr: 'Dernier jour légal', ar: 'آخر يوم قانوني', en: 'Last legal day' },
      text: {
        fr: `Le délai est franc : ni le jour de réception ni le dernier ne comptent, et un dernier jour chômé est reporté au jour ouvrable suivant ; le jour sûr est le ${safe.fr} (art. 8-1-a ; code de procédure civile, art. 512).`,
        ar: `الأجل كامل: لا يحسب يوم التوصل ولا اليوم الأخير، ويمتد إلى أول يوم عمل إذا صادف آخره عطلة؛ واليوم الآمن هو ${safe.ar} (المادة 8-1-أ؛ قانون المسطرة المدنية، المادة 512).`,
        en: `The days are full: neither the day of receipt nor the last counts, and a last day not worked moves to the next that is; the safe day is ${safe.en} (art. 8(1)(a); code of civil procedure, art. 512).`,
      },
      cites: ['loi-09-08:8-1-a', 'cpc:512'],
      ...byReading,
    },
    recourseFrom(lastDay),
  ]
}

const recourseFrom = (lastDay: Day): DueDate => {
  const last = dayWords(lastDay)
  return {
    id: 'recourse-from',
    kind: 'from',
    on: addDays(lastDay, 1),
    bearer: 'person',
    title: {
      fr: 'La personne peut saisir la CNDP',
      ar: 'يحق للشخص اللجوء إلى اللجنة الوطنية',
      en: 'The person may go to the CNDP',
    },
    text: {
      fr: `Sans réponse le ${last.fr}, la personne peut porter sa demande devant la CNDP dès le lendemain (art. 8-1-a).`,
      ar: `في حالة عدم الاستجابة إلى غاية ${last.ar}، يحق للمعني بالأمر إيداع طلب تصحيح لدى اللجنة الوطنية من اليوم الموالي (المادة 8-1-أ).`,
      en: `Without an answer on ${last.en}, the person may bring the request before the CNDP from the next day (art. 8(1)(a)).`,
    },
    cites: ['loi-09-08:8-1-a'],
    ...wording,
  }
}

const fixedByCndp = (lastDay: Day): DueDate[] => [
  {
    id: 'cndp-deadline',
    kind: 'deadline',
    on: lastDay,
    bearer: 'controller',
    title: {
      fr: 'Délai fixé par la CNDP',
      ar: 'الأجل الذي حددته اللجنة الوطنية',
      en: 'Time fixed by the CNDP',
    },
    text: {
      fr: 'La CNDP a fixé ce jour à la demande du responsable ; il remplace le délai de la loi (art. 28-2 ; décret, art. 36).',
      ar: 'حددت اللجنة الوطنية هذا اليوم بطلب من المسؤول عن المعالجة؛ وهو يحل محل الأجل القانوني (المادة 28-2؛ المرسوم، المادة 36).',
      en: 'The CNDP fixed this day at the controller’s request; it takes the place of the law’s time (art. 28(2); decree, art. 36).',
    },
    cites: ['loi-09-08:28-2', 'decret-2-09-165:36'],
    ...wording,
  },
]

const atOnce = (receivedOn: Day): DueDate => ({
  id: 'answer-at-once',
  kind: 'aim',
  on: receivedOn,
  bearer: 'controller',
  title: { fr: 'Répondre sans délai', ar: 'الجواب على الفور', en: 'Answer without delay' },
  text: {
    fr: 'La loi ne compte pas de jours : la réponse est due dès la réception (art. 7, 9).',
    ar: 'لا يحسب القانون أياما: الجواب واجب بمجرد التوصل (المادتان 7 و9).',
    en: 'The law counts no days: the answer is due on receipt (art. 7, 9).',
  },
  cites: ['loi-09-08:7-1', 'loi-09-08:9'],
  ...wording,
})

const deferral = (on: Day, cites: 'decret-2-09-165:36-2' | 'decret-2-09-165:36-3'): DueDate => ({
  id: 'defer-by',
  kind: 'aim',
  on,
  bearer: 'controller',
  title: {
    fr: 'Accusé de réception motivé et saisine de la CNDP',
    ar: 'إشعار معلل بالتوصل والاتصال باللجنة الوطنية',
    en: 'Reasoned acknowledgement, and the CNDP contacted',
  },
  text: {
    fr: 'Faute de pouvoir répondre à temps : remettre un accusé de réception daté et signé avec le motif, et joindre aussitôt la CNDP, qui fixe un délai (décret, art. 36).',
    ar: 'عند تعذر الجواب في الوقت المحدد: تسليم إشعار بالتوصل مؤرخ وموقع مع ذكر السبب، والاتصال فورا باللجنة الوطنية لتحديد أجل الرد (المرسوم، المادة 36).',
    en: 'Where it cannot be answered in time: hand over a dated, signed acknowledgement with the reason, and contact the CNDP at once, which fixes a time (decree, art. 36).',
  },
  cites: [cites],
  ...wording,
})

const orderDue = (on: Day): DueDate => ({
  id: 'order-due',
  kind: 'deadline',
  on,
  bearer: 'controller',
  title: {
    fr: 'Exécuter l’ordre de la CNDP',
    ar: 'تنفيذ أمر اللجنة الوطنية',
    en: 'Carry out the CNDP’s order',
  },
  text: {
    fr: `Compté de l’envoi de l’ordre, dans les jours qu’il donne et ${orderDaysLimit.steps[0]?.value} au plus (règlement intérieur, art. 50).`,
    ar: `يحسب من توجيه الأمر، داخل الأيام التي يحددها و${orderDaysLimit.steps[0]?.value} على الأكثر (النظام الداخلي، المادة 50).`,
    en: `Counted from the sending of the order, within the days it gives and ${orderDaysLimit.steps[0]?.value} at most (internal rules, art. 50).`,
  },
  cites: ['ri:50'],
  ...wording,
})

const ofRectification = (f: RequestClockFacts, on: Day, settings: Settings): DueDate[] => {
  if (f.cndpDeadlineFixed !== false || missingForClock(f).length > 0 || !f.receivedOn) return []
  const clock = clockOf(f, on, settings)
  if (clock.suspended) return []
  return [
    ...(f.cannotAnswer ? [deferral(clock.safeDay, 'decret-2-09-165:36-3')] : []),
    ...tenDays(clock, f.receivedOn, read(rectificationDays, on, settings)),
  ]
}

const ofAccess = ({ receivedOn, cndpDeadlineFixed, cannotAnswer }: RequestClockFacts): DueDate[] =>
  receivedOn === undefined || cndpDeadlineFixed !== false
    ? []
    : [atOnce(receivedOn), ...(cannotAnswer ? [deferral(receivedOn, 'decret-2-09-165:36-2')] : [])]

/** The days that fall on these facts, earliest first. */
export const requestClockDates = (f: RequestClockFacts, on: Day, settings: Settings): readonly DueDate[] => {
  const order = orderDueOn(f, on)
  return [
    ...(f.right === 'rectification' ? ofRectification(f, on, settings) : []),
    ...(f.right === 'access' ? ofAccess(f) : []),
    ...(f.right === 'objection' && f.receivedOn ? [atOnce(f.receivedOn)] : []),
    ...(f.right && f.right !== 'objection' && f.cndpDeadlineFixed && f.cndpDeadline
      ? fixedByCndp(f.cndpDeadline)
      : []),
    ...(order ? [orderDue(order)] : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on))
}
