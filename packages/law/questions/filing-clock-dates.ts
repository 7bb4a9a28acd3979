// The days of a filing, each with how it was counted: receipt, switch, decision, opinion, start, stop (art. 19, 20, 51;
// D.24, 25, 28). None is moved to a working day: no text does so.
import type { DueDate } from '../answer.ts'
import { addDays, civilDayAt, type Day, type Instant } from '../calendar.ts'
import { opinionDue, opinionMonths } from '../decret-2-09-165/art-25-opinion-clock.ts'
import { decisionDue } from '../decret-2-09-165/art-28-authorisation-clock.ts'
import type { FilingClockFacts } from '../facts/filing-clock.ts'
import { receiptDueAt, switchUntil } from '../loi-09-08/art-19-receipt.ts'
import type { Settings } from '../settings.ts'
import { dayWords, instantWords } from '../words/dates.ts'

const statutory = { label: 'statutory', confidence: 'wording' } as const

const receiptDue = (filedAt: Instant, on: Day, settings: Settings): DueDate => {
  const at = receiptDueAt(filedAt, on, settings)
  const [filed, due] = [instantWords(filedAt), instantWords(at)]
  return {
    id: 'receipt-due',
    kind: 'deadline',
    on: civilDayAt(at),
    at,
    bearer: 'cndp',
    title: { fr: 'Récépissé attendu', ar: 'أجل تسليم الوصل', en: 'Receipt due' },
    text: {
      fr: `Dépôt accusé le ${filed.fr} ; la CNDP a 24 heures : ${due.fr} (art. 19). Passé ce moment, la relancer : rien ne commence sans récépissé.`,
      ar: `أُشعر بالتوصل بالإيداع: ${filed.ar}؛ وللجنة الوطنية 24 ساعة، أي إلى غاية: ${due.ar} (المادة 19). وبعد ذلك يجب تذكيرها: لا شيء يبدأ دون الوصل.`,
      en: `Filing acknowledged on ${filed.en}; the CNDP has 24 hours: ${due.en} (art. 19). After that, chase it: nothing starts without the receipt.`,
    },
    cites: ['loi-09-08:19', 'decret-2-09-165:24-3-1'],
    ...statutory,
  }
}

const switchDue = (filedAt: Instant, on: Day, settings: Settings): DueDate => {
  const last = switchUntil(filedAt, on, settings)
  const [filed, until] = [dayWords(civilDayAt(filedAt)), dayWords(last)]
  return {
    id: 'switch-until',
    kind: 'deadline',
    on: last,
    bearer: 'cndp',
    title: {
      fr: 'Dernier jour pour soumettre à autorisation',
      ar: 'آخر يوم لإخضاع المعالجة للإذن',
      en: 'Last day to put it under authorisation',
    },
    text: {
      fr: `Dépôt du ${filed.fr} ; huit jours comptés du lendemain : ${until.fr} (art. 20).`,
      ar: `تاريخ الإيداع: ${filed.ar}؛ وتحسب ثمانية أيام من غده إلى غاية: ${until.ar} (المادة 20).`,
      en: `Filed on ${filed.en}; eight days counted from the next: ${until.en} (art. 20).`,
    },
    cites: ['loi-09-08:20-2', 'decret-2-09-165:24-3-4'],
    label: 'statutory',
    confidence: 'reading',
  }
}

const startFrom = (at: Instant): DueDate => {
  const when = instantWords(at)
  return {
    id: 'may-start-from',
    kind: 'from',
    on: civilDayAt(at),
    at,
    bearer: 'controller',
    title: { fr: 'Début permis', ar: 'بداية المعالجة المسموح بها', en: 'May start' },
    text: {
      fr: `Récépissé reçu le ${when.fr} : le traitement peut commencer dès cet instant (art. 19).`,
      ar: `تم تسلم الوصل: ${when.ar}، ويمكن مباشرة المعالجة بمجرد ذلك (المادة 19).`,
      en: `Receipt received on ${when.en}: the processing may start from that moment (art. 19).`,
    },
    cites: ['loi-09-08:19'],
    ...statutory,
  }
}

const byPractice = (facts: FilingClockFacts) =>
  facts.decisionExtended === 'reasoned' && !facts.extensionMonths

const decisionDates = (facts: FilingClockFacts, filedAt: Instant, due: Day): DueDate[] => {
  const [filed, last] = [dayWords(civilDayAt(filedAt)), dayWords(due)]
  const counted = byPractice(facts)
    ? ({ label: 'practice', confidence: 'practice' } as const)
    : ({ label: 'statutory', confidence: 'wording' } as const)
  const extended = facts.decisionExtended === 'reasoned'
  const decision: DueDate = {
    id: 'decision-due',
    kind: 'deadline',
    on: due,
    bearer: 'cndp',
    title: { fr: 'Décision attendue', ar: 'أجل القرار', en: 'Decision due' },
    text: extended
      ? {
          fr: `Demande reçue le ${filed.fr} ; deux mois, puis la prorogation : ${last.fr} (décret, art. 28).`,
          ar: `تاريخ التوصل بالطلب: ${filed.ar}؛ ويحسب شهران ثم مدة التمديد إلى غاية: ${last.ar} (المرسوم، المادة 28).`,
          en: `Request received on ${filed.en}; two months, then the extension: ${last.en} (decree, art. 28).`,
        }
      : {
          fr: `Demande reçue le ${filed.fr} ; deux mois de date à date : ${last.fr} (décret, art. 28). Une décision motivée peut les proroger une fois.`,
          ar: `تاريخ التوصل بالطلب: ${filed.ar}؛ ويحسب شهران إلى غاية: ${last.ar} (المرسوم، المادة 28). ويمكن تمديدهما مرة واحدة بقرار معلل.`,
          en: `Request received on ${filed.en}; two months from date to date: ${last.en} (decree, art. 28). A reasoned decision may extend them once.`,
        },
    cites: ['decret-2-09-165:28'],
    ...counted,
  }
  if (facts.clockKind === 'guaranteed-transfer') return [decision]
  const effectOn = addDays(due, 1)
  const effect = dayWords(effectOn)
  return [
    decision,
    {
      id: 'silence-effect',
      kind: 'effect',
      on: effectOn,
      bearer: 'cndp',
      title: { fr: 'Le silence vaut autorisation', ar: 'السكوت بمثابة إذن', en: 'Silence is authorisation' },
      text: {
        fr: `Sans décision, la demande est réputée autorisée à partir du lendemain : ${effect.fr} (décret, art. 28). Le faire confirmer par écrit avant de commencer.`,
        ar: `إذا لم يصدر قرار، يعتبر الطلب مأذونا به ابتداء من اليوم الموالي: ${effect.ar} (المرسوم، المادة 28). وينبغي طلب تأكيد ذلك كتابة قبل الشروع.`,
        en: `Failing a decision the request counts as authorised from the next day: ${effect.en} (decree, art. 28). Have it confirmed in writing before starting.`,
      },
      cites: ['decret-2-09-165:28-2'],
      label: counted.label,
      confidence: byPractice(facts) ? 'practice' : 'reading',
    },
  ]
}

const opinionDate = (filedAt: Instant, due: Day): DueDate => {
  const [filed, last] = [dayWords(civilDayAt(filedAt)), dayWords(due)]
  return {
    id: 'opinion-due',
    kind: 'deadline',
    on: due,
    bearer: 'cndp',
    title: { fr: 'Avis attendu', ar: 'أجل إبداء الرأي', en: 'Opinion due' },
    text: {
      fr: `Demande reçue le ${filed.fr} ; avis attendu au plus tard le ${last.fr} (décret, art. 25).`,
      ar: `تاريخ التوصل بالطلب: ${filed.ar}؛ وينتظر الرأي في أجل أقصاه: ${last.ar} (المرسوم، المادة 25).`,
      en: `Request received on ${filed.en}; opinion due at the latest on ${last.en} (decree, art. 25).`,
    },
    cites: opinionMonths.cites,
    ...statutory,
  }
}

const stopFrom = (on: Day): DueDate => {
  const day = dayWords(on)
  return {
    id: 'stop-from',
    kind: 'effect',
    on,
    bearer: 'controller',
    title: { fr: 'Arrêt de toutes les opérations', ar: 'إيقاف جميع العمليات', en: 'Stop of every operation' },
    text: {
      fr: `Retrait notifié le ${day.fr} : tout s’arrête à compter de la notification (art. 51 ; règlement intérieur, art. 52).`,
      ar: `تاريخ تبليغ السحب: ${day.ar}، وتتوقف كل العمليات ابتداء من التبليغ (المادة 51؛ النظام الداخلي، المادة 52).`,
      en: `Withdrawal notified on ${day.en}: everything stops from the notification (art. 51; internal rules, art. 52).`,
    },
    cites: ['loi-09-08:51', 'ri:52'],
    ...statutory,
  }
}

const ofDeclaration = (
  facts: FilingClockFacts,
  filedAt: Instant,
  on: Day,
  settings: Settings,
): readonly DueDate[] => [
  ...(facts.receiptReceived
    ? facts.receiptReceivedAt
      ? [startFrom(facts.receiptReceivedAt)]
      : []
    : [receiptDue(filedAt, on, settings)]),
  ...(facts.switchNotified ? [] : [switchDue(filedAt, on, settings)]),
]

/** Nothing is counted without an acknowledgement (D.24-3), nor once the answer is there. */
export const filingClockDates = (
  facts: FilingClockFacts,
  on: Day,
  settings: Settings,
  conclusion: string,
): readonly DueDate[] => {
  if (conclusion === 'stop') return facts.withdrawalNotifiedOn ? [stopFrom(facts.withdrawalNotifiedOn)] : []
  const { acknowledgedAt: filedAt, clockKind } = facts
  if (filedAt === undefined || facts.acknowledged === false) return []
  if (clockKind === 'declaration') return ofDeclaration(facts, filedAt, on, settings)
  if (clockKind === 'opinion') {
    const due = facts.opinionGiven ? undefined : opinionDue(facts, on, settings)
    return due === undefined ? [] : [opinionDate(filedAt, due)]
  }
  if (clockKind === undefined || clockKind === 'other-request') return []
  const decided = facts.cndpDecision === 'granted' || facts.cndpDecision === 'refused'
  const due = decided ? undefined : decisionDue(facts, on, settings)
  return due === undefined ? [] : decisionDates(facts, filedAt, due)
}
