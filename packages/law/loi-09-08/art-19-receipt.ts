// Art. 19: the CNDP gives a receipt within 24 hours of the filing, and the processing may start once it is received: there is
// no tacit receipt. Art. 20-2: until the eighth day it may put the processing under authorisation, with reasons.
import { addDays, addHours, civilDayAt, type Day, type Instant } from '../calendar.ts'
import { filingClockSubject } from '../facts/filing-clock.ts'
import { legalValue, read } from '../legal-value.ts'
import { all, any, type Reading } from '../rule.ts'
import type { Settings } from '../settings.ts'

const { given, rule } = filingClockSubject

export const receiptHours = legalValue({
  id: 'receipt-hours',
  title: {
    fr: 'Récépissé d’une déclaration, à compter du dépôt',
    ar: 'تسليم وصل التصريح ابتداء من الإيداع',
    en: 'Receipt of a declaration, from its filing',
  },
  unit: 'hours',
  label: 'statutory',
  certainty: 'read',
  cites: ['loi-09-08:19'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-03-05', value: 24, published: 'BO 5714' }],
})

export const switchDays = legalValue({
  id: 'switch-days',
  title: {
    fr: 'Décision de soumettre un traitement déclaré à autorisation',
    ar: 'مقرر إخضاع معالجة مصرح بها للإذن',
    en: 'Decision to put a declared processing under authorisation',
  },
  unit: 'days',
  label: 'statutory',
  certainty: 'read',
  cites: ['loi-09-08:20-2'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2009-03-05', value: 8, published: 'BO 5714' }],
})

export const receiptDueAt = (acknowledgedAt: Instant, on: Day, settings: Settings): Instant =>
  addHours(acknowledgedAt, read(receiptHours, on, settings))

/** The last day on which the decision of art. 20 is in time: the day of filing does not count, and none is skipped. */
export const switchUntil = (acknowledgedAt: Instant, on: Day, settings: Settings): Day =>
  addDays(civilDayAt(acknowledgedAt), read(switchDays, on, settings))

const declared = given(['clockKind'], f => f.clockKind === 'declaration')
const withReceipt = all(
  declared,
  given(['receiptReceived'], f => f.receiptReceived),
)
const withoutReceipt = all(
  declared,
  given(['receiptReceived'], f => !f.receiptReceived),
)

const switchText: Reading = {
  id: 'switch-to-authorisation',
  cites: ['loi-09-08:20', 'decret-2-09-165:24-3-4', 'ri:32'],
  doubt: {
    fr: 'Le décret (art. 24, dernier tiret, en arabe) dit que l’article 20 soumet le traitement au régime de la « déclaration » ; la loi et le règlement intérieur disent : de l’autorisation. Aucun texte ne reporte le huitième jour quand il n’est pas travaillé, ni ne dit ce que vaut une décision tardive.',
    ar: 'يذكر المرسوم (المادة 24، الفقرة الأخيرة) أن المادة 20 تخضع المعالجة لنظام «التصريح»؛ بينما يذكر القانون والنظام الداخلي نظام الإذن. ولا ينص أي نص على تأخير اليوم الثامن إذا كان يوم عطلة، ولا على أثر مقرر متأخر.',
    en: 'The decree (art. 24, last item, in Arabic) says that article 20 puts the processing under the regime of “declaration”; the law and the internal rules say: of authorisation. No text moves the eighth day when it is not worked, nor says what a late decision is worth.',
  },
  encoded: {
    fr: 'Autorisation ; huit jours comptés du lendemain du dépôt, sans report ; une décision tardive ou non motivée est irrégulière, mais ne s’ignore pas.',
    ar: 'نظام الإذن؛ ثمانية أيام تحسب من غد الإيداع دون تأخير؛ والمقرر المتأخر أو غير المعلل معيب، لكنه لا يُتجاهل.',
    en: 'Authorisation; eight days from the day after filing, never moved; a late or unreasoned decision is irregular, and is not ignored.',
  },
}

const switched = all(
  declared,
  given(['switchNotified'], f => f.switchNotified),
)

/** In time: notified at the latest on the eighth day after that of filing. */
const inTime = (on: Day, settings: Settings) =>
  given(
    ['switchNotifiedOn', 'acknowledgedAt'],
    f => f.switchNotifiedOn <= switchUntil(f.acknowledgedAt, on, settings),
  )
const late = (on: Day, settings: Settings) =>
  given(
    ['switchNotifiedOn', 'acknowledgedAt'],
    f => f.switchNotifiedOn > switchUntil(f.acknowledgedAt, on, settings),
  )

export const switchInTime = (on: Day, settings: Settings) =>
  rule({
    id: 'art-20-in-time',
    cites: ['loi-09-08:20', 'loi-09-08:28-14'],
    when: all(
      switched,
      given(['switchReasoned'], f => f.switchReasoned),
      inTime(on, settings),
    ),
    concludes: 'switched',
    reading: switchText,
    says: () => ({
      fr: 'Ne pas commencer, ou arrêter, et demander l’autorisation : la CNDP a soumis le traitement à autorisation par une décision motivée, notifiée dans les huit jours suivant celui du dépôt (art. 20).',
      ar: 'عدم الشروع في المعالجة أو إيقافها، وطلب الإذن: أخضعت اللجنة الوطنية المعالجة للإذن بمقرر معلل بُلغ داخل الثمانية أيام التي تلي تاريخ الإيداع (المادة 20).',
      en: 'Do not start, or stop, and ask for the authorisation: the CNDP has put the processing under authorisation by a reasoned decision, notified within the eight days that follow the day of filing (art. 20).',
    }),
  })

export const switchIrregular = (on: Day, settings: Settings) =>
  rule({
    id: 'art-20-irregular',
    cites: ['loi-09-08:20-2', 'decret-2-09-165:24-3-4'],
    when: all(
      switched,
      any(
        given(['switchReasoned'], f => !f.switchReasoned),
        late(on, settings),
      ),
    ),
    concludes: 'irregular',
    confidence: 'reading',
    reading: switchText,
    says: f => ({
      fr:
        f.switchReasoned === false
          ? 'Suspendre et consulter un conseil : la décision de soumettre le traitement à autorisation ne donne pas ses motifs ; elle est irrégulière, mais ne s’ignore pas (art. 20).'
          : 'Suspendre et consulter un conseil : la décision de soumettre le traitement à autorisation est venue après les huit jours suivant celui du dépôt ; elle est irrégulière, mais ne s’ignore pas (art. 20).',
      ar:
        f.switchReasoned === false
          ? 'تعليق المعالجة واستشارة مستشار قانوني: مقرر إخضاع المعالجة للإذن غير معلل؛ وهو معيب، لكنه لا يُتجاهل (المادة 20).'
          : 'تعليق المعالجة واستشارة مستشار قانوني: ورد مقرر إخضاع المعالجة للإذن بعد الثمانية أيام التي تلي تاريخ الإيداع؛ وهو معيب، لكنه لا يُتجاهل (المادة 20).',
      en:
        f.switchReasoned === false
          ? 'Suspend and take advice: the decision to put the processing under authorisation gives no reasons; it is irregular, and is not ignored (art. 20).'
          : 'Suspend and take advice: the decision to put the processing under authorisation came after the eight days that follow the day of filing; it is irregular, and is not ignored (art. 20).',
    }),
    review: {
      fr: 'Faire apprécier par un conseil la portée de cette décision et la voie à suivre.',
      ar: 'عرض هذا المقرر على مستشار قانوني لتقدير أثره والمسلك الواجب اتباعه.',
      en: 'Have counsel assess what this decision is worth and which way to take.',
    },
  })

export const receiptHeld = rule({
  id: 'art-19-receipt',
  cites: ['loi-09-08:19', 'decret-2-09-165:26'],
  when: withReceipt,
  concludes: 'may-start',
  says: () => ({
    fr: 'Le traitement peut commencer : le récépissé est reçu (art. 19).',
    ar: 'يمكن مباشرة المعالجة: تم تسلم وصل التصريح (المادة 19).',
    en: 'The processing may start: the receipt has been received (art. 19).',
  }),
})

/** Until the eighth day has passed the CNDP may still put the processing under authorisation. */
export const mayStillBeSwitched = (on: Day, settings: Settings) =>
  rule({
    id: 'art-20-open',
    cites: ['loi-09-08:20-2'],
    when: all(
      withReceipt,
      given(['acknowledgedAt'], f => on <= switchUntil(f.acknowledgedAt, on, settings)),
    ),
    concludes: 'may-start',
    confidence: 'reading',
    reading: switchText,
    says: () => ({
      fr: 'Garder de quoi revenir en arrière : jusqu’au huitième jour suivant celui du dépôt, la CNDP peut encore soumettre le traitement à autorisation (art. 20).',
      ar: 'الإبقاء على إمكانية التراجع: إلى غاية اليوم الثامن الذي يلي تاريخ الإيداع، يمكن للجنة الوطنية إخضاع المعالجة للإذن (المادة 20).',
      en: 'Keep a way back: until the eighth day after that of filing the CNDP may still put the processing under authorisation (art. 20).',
    }),
  })

export const receiptLate = (on: Day, settings: Settings) =>
  rule({
    id: 'art-19-late',
    cites: ['loi-09-08:19', 'decret-2-09-165:24-3-1'],
    when: all(
      withoutReceipt,
      given(['acknowledged'], f => f.acknowledged),
      given(['acknowledgedAt'], f => civilDayAt(receiptDueAt(f.acknowledgedAt, on, settings)) < on),
    ),
    concludes: 'chase',
    says: () => ({
      fr: 'Relancer la CNDP sans commencer : les 24 heures sont passées, mais le silence ne vaut pas récépissé (art. 19).',
      ar: 'تذكير اللجنة الوطنية دون الشروع في المعالجة: انقضت 24 ساعة، غير أن السكوت لا يقوم مقام الوصل (المادة 19).',
      en: 'Chase the CNDP and do not start: the 24 hours have passed, but silence is no receipt (art. 19).',
    }),
  })

export const awaitingReceipt = rule({
  id: 'art-19-wait',
  cites: ['loi-09-08:19', 'decret-2-09-165:24-3-1'],
  when: withoutReceipt,
  concludes: 'wait',
  says: () => ({
    fr: 'Attendre le récépissé : rien ne commence avant de l’avoir reçu (art. 19).',
    ar: 'انتظار وصل التصريح: لا تباشر المعالجة قبل تسلمه (المادة 19).',
    en: 'Wait for the receipt: nothing starts before it has been received (art. 19).',
  }),
})

export const referenceOnForms = rule({
  id: 'art-19-reference',
  cites: ['loi-09-08:19', 'loi-09-08:5-1-d'],
  when: all(
    any(
      withReceipt,
      all(
        given(['clockKind'], f => f.clockKind === 'authorisation'),
        given(['cndpDecision'], f => f.cndpDecision === 'granted'),
      ),
    ),
    given(['receiptOnForms'], f => !f.receiptOnForms),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Porter le numéro du récépissé ou de l’autorisation sur chaque support de collecte et de transmission : il manque (art. 19, 5-1-d).',
    ar: 'إدراج رقم الوصل أو الإذن في كل دعامة لجمع المعطيات أو إرسالها: وهو غير وارد فيها (المادتان 19 و5-1-د).',
    en: 'Put the number of the receipt or authorisation on every form of collection and transmission: it is missing (art. 19, 5(1)(d)).',
  }),
})
