// Art. 28, 30, 31, 51 and internal rules 48, 50, 52: the CNDP's decisions, the hearing they need, the time they leave, and what
// refusing them costs (52, 62, 63). An irregular decision is complied with and contested.
import { addDays, type Day } from '../calendar.ts'
import { type OrderFacts, orderSubject } from '../facts/order.ts'
import { all, any, type Reading } from '../rule.ts'
import { dayWords } from '../words/dates.ts'
import { orderDaysLimit } from './art-08-cndp-order.ts'

const { given, rule } = orderSubject

/** The last day an order to correct may set; undefined before the internal rules. */
export const correctionsDueBy = (sentOn: Day): Day | undefined => {
  const days = orderDaysLimit.on(sentOn)
  return days === undefined ? undefined : addDays(sentOn, days)
}

const ordering = (...kinds: readonly NonNullable<OrderFacts['order']>[]) =>
  given(['order'], f => kinds.includes(f.order))
const notDone = given(['response'], f => f.response !== 'done')
const withdrawn = ordering('withdrawal')

const refused = given(['response'], f => f.response === 'refused')

const refusedOrder = rule({
  id: 'art-63-order',
  cites: ['loi-09-08:63', 'loi-09-08:30'],
  when: all(
    given(['order'], f => f.order !== 'withdrawal' && f.order !== 'documents'),
    refused,
  ),
  concludes: 'punishable',
  says: () => ({
    fr: 'Refuser d’appliquer une décision de la CNDP est une infraction : l’appliquer, et la contester si besoin (art. 63).',
    ar: 'رفض تطبيق قرار اللجنة الوطنية مخالفة: يجب تطبيقه والطعن فيه عند الاقتضاء (المادة 63).',
    en: 'Refusing to apply a decision of the CNDP is an offence: apply it, and contest it if need be (art. 63).',
  }),
})

const refusedDocuments = rule({
  id: 'art-62-order',
  cites: ['loi-09-08:62-1-3', 'loi-09-08:30-2'],
  when: all(ordering('documents'), refused),
  concludes: 'punishable',
  says: () => ({
    fr: 'Refuser d’envoyer les documents demandés est une infraction : les envoyer (art. 62, 30-2).',
    ar: 'رفض إرسال الوثائق المطلوبة مخالفة: يجب إرسالها (المادتان 62 و30-2).',
    en: 'Refusing to send the documents asked for is an offence: send them (art. 62, 30(2)).',
  }),
})

const continuing = rule({
  id: 'art-52-order',
  cites: ['loi-09-08:52', 'loi-09-08:51'],
  when: all(withdrawn, refused),
  concludes: 'punishable',
  says: () => ({
    fr: 'Continuer malgré le retrait du récépissé ou de l’autorisation est une infraction : tout arrêter (art. 52).',
    ar: 'مواصلة المعالجة رغم سحب الوصل أو الإذن مخالفة: يجب وقف كل شيء (المادة 52).',
    en: 'Going on despite withdrawal of the receipt or authorisation is an offence: stop everything (art. 52).',
  }),
})

const stopOnWithdrawal = rule({
  id: 'art-51-stop',
  cites: ['loi-09-08:51', 'ri:52'],
  when: all(withdrawn, notDone),
  concludes: 'stop-now',
  says: f => {
    const day = f.notifiedOn ? dayWords(f.notifiedOn) : undefined
    return day
      ? {
          fr: `Retrait notifié ${day.fr} : arrêter toutes les opérations depuis ce jour (art. 51 ; règlement intérieur, art. 52).`,
          ar: `سحب تم تبليغه ${day.ar}: يجب وقف كل العمليات ابتداء من هذا اليوم (المادة 51؛ النظام الداخلي، المادة 52).`,
          en: `Withdrawal notified ${day.en}: stop every operation from that day (art. 51; internal rules, art. 52).`,
        }
      : {
          fr: 'Retrait : arrêter toutes les opérations dès sa notification (art. 51 ; règlement intérieur, art. 52).',
          ar: 'سحب: يجب وقف كل العمليات ابتداء من تبليغه (المادة 51؛ النظام الداخلي، المادة 52).',
          en: 'Withdrawal: stop every operation from its notification (art. 51; internal rules, art. 52).',
        }
  },
})

const stopOnProhibition = rule({
  id: 'art-30-4-stop',
  cites: ['loi-09-08:30-4'],
  when: all(ordering('prohibition'), notDone),
  concludes: 'stop-now',
  says: () => ({
    fr: 'Le traitement est interdit, pour un temps ou pour toujours : l’arrêter, même sur un réseau ouvert (art. 30-4).',
    ar: 'المعالجة ممنوعة بصفة مؤقتة أو دائمة: يجب وقفها ولو في شبكة مفتوحة (المادة 30-4).',
    en: 'The processing is forbidden, for a time or for good: stop it, even on an open network (art. 30(4)).',
  }),
})

export const lateness: Reading = {
  id: 'lateness-as-refusal',
  cites: ['loi-09-08:63', 'loi-09-08:30-2'],
  doubt: {
    fr: 'L’article 63 punit celui qui « refuse » d’appliquer une décision ; il ne dit pas si laisser passer le délai est refuser.',
    ar: 'تعاقب المادة 63 من «يرفض» تطبيق القرار؛ ولا تبين ما إذا كان تجاوز الأجل رفضا.',
    en: 'Article 63 punishes whoever “refuses” to apply a decision; it does not say whether letting the time pass is refusing.',
  },
  encoded: {
    fr: 'Le retard est signalé comme un risque, à part du refus : obéir aussitôt et en dire la raison.',
    ar: 'ينبه إلى التأخير كخطر مستقل عن الرفض: يجب التنفيذ فورا وبيان السبب.',
    en: 'Lateness is shown as a risk, apart from refusal: comply at once and give the reason.',
  },
}

/** A deadline past and nothing finished, on the day asked about. */
export const overdue = (on: Day) =>
  rule({
    id: 'art-63-overdue',
    cites: ['loi-09-08:63', 'loi-09-08:30-2'],
    when: all(
      given(['order'], f => f.order !== 'withdrawal' && f.order !== 'prohibition'),
      notDone,
      given(['deadlineOn'], f => f.deadlineOn < on),
    ),
    concludes: 'overdue',
    confidence: 'reading',
    reading: lateness,
    says: f => {
      const day = f.deadlineOn ? dayWords(f.deadlineOn) : { fr: '…', ar: '…', en: '…' }
      return {
        fr: `Le délai fixé par la CNDP est passé (${day.fr}) : obéir aujourd’hui et lui en donner la raison par écrit (art. 30, 63).`,
        ar: `انقضى الأجل الذي حددته اللجنة الوطنية (${day.ar}): يجب التنفيذ اليوم وإبلاغها بالسبب كتابة (المادتان 30 و63).`,
        en: `The time the CNDP set is past (${day.en}): comply today and give it the reason in writing (art. 30, 63).`,
      }
    },
  })

const notHeard = rule({
  id: 'art-31-not-heard',
  cites: ['loi-09-08:31', 'ri:48'],
  when: all(
    ordering('documents', 'blocking', 'erasure', 'destruction', 'prohibition'),
    notDone,
    given(['heardFirst'], f => !f.heardFirst),
  ),
  concludes: 'comply-and-contest',
  says: () => ({
    fr: 'La décision a été prise sans que l’organisme soit entendu : obéir, et faire valoir les droits de la défense (art. 31 ; règlement intérieur, art. 48).',
    ar: 'اتخذ القرار دون الاستماع إلى الهيئة: يجب الامتثال مع التمسك بحقوق الدفاع (المادة 31؛ النظام الداخلي، المادة 48).',
    en: 'The decision was taken without the body being heard: comply, and invoke the rights of the defence (art. 31; internal rules, art. 48).',
  }),
})

const notRegistered = rule({
  id: 'ri-50-letter',
  cites: ['ri:50', 'loi-09-08:28-3'],
  when: all(
    ordering('corrections'),
    notDone,
    given(['registeredLetter'], f => !f.registeredLetter),
  ),
  concludes: 'comply-and-contest',
  says: () => ({
    fr: 'L’ordre de rectifier n’est pas venu par lettre recommandée : rectifier, et relever la forme (règlement intérieur, art. 50).',
    ar: 'لم يوجه الأمر بالتصحيح برسالة مضمونة: يجب التصحيح مع إثبات الإخلال بالشكل (النظام الداخلي، المادة 50).',
    en: 'The order to correct did not come by registered letter: correct, and note the form (internal rules, art. 50).',
  }),
})

const noGround = rule({
  id: 'art-51-no-ground',
  cites: ['loi-09-08:51'],
  when: all(
    withdrawn,
    notDone,
    given(['withdrawalGrounds'], f => f.withdrawalGrounds.length === 0),
  ),
  concludes: 'comply-and-contest',
  says: () => ({
    fr: 'Le retrait n’invoque ni la sûreté, ni l’ordre public, ni la morale : s’arrêter, et le contester (art. 51).',
    ar: 'لا يستند السحب إلى الأمن ولا إلى النظام العام ولا إلى الأخلاق: يجب التوقف والطعن فيه (المادة 51).',
    en: 'The withdrawal invokes neither security, nor public order, nor morality: stop, and contest it (art. 51).',
  }),
})

const toComply = rule({
  id: 'art-30-comply',
  cites: ['loi-09-08:30', 'loi-09-08:28-2-1', 'loi-09-08:63'],
  when: notDone,
  concludes: 'comply',
  says: () => ({
    fr: 'Exécuter la décision dans son délai, garder la preuve de ce qui est fait et le dire à la CNDP (art. 30, 63).',
    ar: 'تنفيذ القرار داخل أجله والاحتفاظ بما يثبت ما أنجز وإبلاغ اللجنة الوطنية به (المادتان 30 و63).',
    en: 'Comply within the time set, keep proof of what is done, and tell the CNDP (art. 30, 63).',
  }),
})

const done = rule({
  id: 'art-30-done',
  cites: ['loi-09-08:30'],
  asks: [],
  holds: () => true,
  concludes: 'done',
  says: () => ({
    fr: 'La décision est exécutée : garder la preuve et la réponse faite à la CNDP (art. 30).',
    ar: 'تم تنفيذ القرار: يحتفظ بما يثبت ذلك وبالجواب الموجه إلى اللجنة الوطنية (المادة 30).',
    en: 'The decision is complied with: keep the proof and the answer given to the CNDP (art. 30).',
  }),
})

const longerThanSevenDays = rule({
  id: 'ri-50-seven-days',
  cites: ['ri:50'],
  when: all(
    ordering('corrections'),
    notDone,
    given(['sentOn', 'deadlineOn'], f => f.deadlineOn > (correctionsDueBy(f.sentOn) ?? f.deadlineOn)),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Le délai fixé dépasse les sept jours permis à compter de l’envoi : rectifier dans les sept jours, par prudence (règlement intérieur, art. 50).',
    ar: 'يتجاوز الأجل المحدد سبعة أيام من تاريخ توجيه الأمر: يستحسن التصحيح داخل سبعة أيام احتياطا (النظام الداخلي، المادة 50).',
    en: 'The time set goes beyond the seven days allowed from sending: correct within seven, to be safe (internal rules, art. 50).',
  }),
})

export const refusals = [refusedOrder, refusedDocuments, continuing]
export const stops = [stopOnWithdrawal, stopOnProhibition]
export const irregularOrders = [notHeard, notRegistered, noGround]
export const complying = [toComply]
export const complied = [done]
export const orderDuties = [longerThanSevenDays]

/** Whatever the conclusion, an irregular decision is contested by counsel, in time. */
export const contest = rule({
  id: 'art-31-contest',
  cites: ['loi-09-08:31'],
  when: any(...irregularOrders),
  concludes: 'review',
  says: () => ({
    fr: 'La décision paraît irrégulière : la soumettre sans attendre à un avocat, tout en l’exécutant (art. 31).',
    ar: 'يبدو القرار مخلا بالشكليات: يجب عرضه فورا على محام مع تنفيذه (المادة 31).',
    en: 'The decision looks irregular: put it to a lawyer at once, while complying (art. 31).',
  }),
  review: {
    fr: 'Ni la loi ni le décret ne disent devant qui ni dans quel délai contester : un avocat le dira.',
    ar: 'لا يحدد القانون ولا المرسوم الجهة التي يطعن أمامها ولا أجل الطعن: يبين ذلك محام.',
    en: 'Neither the law nor the decree says before whom or by when to contest: a lawyer will.',
  },
})
