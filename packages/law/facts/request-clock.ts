// One request of a person, as far as time goes: when it came, what more was asked, what the CNDP fixed, when it was
// answered (art. 7, 8; D.36, 37; internal rules 50).
import { type Contradiction, pair } from './contradiction.ts'
import { choice, count, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  right: choice(
    {
      access: { fr: 'Accès', ar: 'الولوج', en: 'Access' },
      rectification: {
        fr: 'Actualisation, rectification, effacement ou verrouillage',
        ar: 'التحيين أو التصحيح أو المسح أو إغلاق الولوج',
        en: 'Updating, rectification, erasure or blocking',
      },
      objection: { fr: 'Opposition', ar: 'التعرض', en: 'Objection' },
    },
    {
      question: {
        fr: 'Que demande la personne ?',
        ar: 'ما الذي يطلبه الشخص؟',
        en: 'What does the person ask for?',
      },
      help: {
        fr: 'La loi ne compte des jours que pour la rectification (art. 7, 8, 9).',
        ar: 'لا يحسب القانون الأيام إلا بالنسبة للتصحيح (المواد 7 و8 و9).',
        en: 'The law counts days for rectification only (art. 7, 8, 9).',
      },
      cites: ['loi-09-08:7', 'loi-09-08:8', 'loi-09-08:9'],
    },
  ),
  receivedOn: day({
    question: {
      fr: 'Quel jour la demande est-elle arrivée ?',
      ar: 'في أي يوم تم التوصل بالطلب؟',
      en: 'On which day did the request arrive?',
    },
    help: {
      fr: 'Le jour où l’organisme l’a reçue, quel que soit le service (art. 8-1-a ; décret, art. 35-3).',
      ar: 'اليوم الذي توصلت فيه الهيئة به، أيا كانت المصلحة (المادة 8-1-أ؛ المرسوم، المادة 35-3).',
      en: 'The day the organisation received it, in whatever service (art. 8(1)(a); decree, art. 35(3)).',
    },
    cites: ['loi-09-08:8-1-a', 'decret-2-09-165:35-3'],
  }),
  moreAsked: choice(
    {
      no: { fr: 'Non', ar: 'لا', en: 'No' },
      asked: { fr: 'Oui, sans réponse encore', ar: 'نعم، دون جواب بعد', en: 'Yes, not answered yet' },
      answered: {
        fr: 'Oui, et la personne a répondu',
        ar: 'نعم، وأجاب الشخص',
        en: 'Yes, and the person answered',
      },
    },
    {
      question: {
        fr: 'A-t-on demandé à la personne des éléments manquants ?',
        ar: 'هل طلب من الشخص تقديم عناصر ناقصة؟',
        en: 'Was the person asked for something missing?',
      },
      help: {
        fr: 'Demande imprécise ou incomplète : le demander avant la fin du délai le suspend (décret, art. 37).',
        ar: 'طلب غير دقيق أو ناقص: طلب العناصر قبل انتهاء الأجل يعلقه (المرسوم، المادة 37).',
        en: 'A vague or incomplete request: asking before time runs out suspends it (decree, art. 37).',
      },
      cites: ['decret-2-09-165:37'],
    },
  ),
  askedOn: day({
    question: {
      fr: 'Quel jour ces éléments ont-ils été demandés ?',
      ar: 'في أي يوم طلبت هذه العناصر؟',
      en: 'On which day were they asked for?',
    },
    help: {
      fr: 'Demandés après la fin du délai, ils ne le suspendent pas (décret, art. 37-1).',
      ar: 'إذا طلبت بعد انتهاء الأجل فإنها لا تعلقه (المرسوم، المادة 37-1).',
      en: 'Asked for after time has run out, they suspend nothing (decree, art. 37(1)).',
    },
    cites: ['decret-2-09-165:37-1'],
  }),
  completedOn: day({
    question: {
      fr: 'Quel jour la personne a-t-elle répondu ?',
      ar: 'في أي يوم أجاب الشخص؟',
      en: 'On which day did the person answer?',
    },
    help: {
      fr: 'Le délai reprend ce jour-là (décret, art. 37-2).',
      ar: 'يستأنف الأجل في ذلك اليوم (المرسوم، المادة 37-2).',
      en: 'Time runs again from that day (decree, art. 37(2)).',
    },
    cites: ['decret-2-09-165:37-2'],
  }),
  cannotAnswer: yesNo({
    question: {
      fr: 'Est-il impossible de répondre à temps (tout de suite pour l’accès, en dix jours pour la rectification) ?',
      ar: 'هل يتعذر الجواب في الوقت المحدد (فورا بالنسبة للولوج، وداخل عشرة أيام بالنسبة للتصحيح)؟',
      en: 'Is answering in time impossible (at once for access, in ten days for rectification)?',
    },
    help: {
      fr: 'Alors : accusé de réception daté, signé et motivé, et contact immédiat avec la CNDP (décret, art. 36).',
      ar: 'عندئذ: إشعار بالتوصل مؤرخ وموقع مع ذكر السبب، واتصال فوري باللجنة الوطنية (المرسوم، المادة 36).',
      en: 'Then: a dated, signed acknowledgement with the reason, and the CNDP contacted at once (decree, art. 36).',
    },
    cites: ['decret-2-09-165:36-2', 'decret-2-09-165:36-3'],
  }),
  cndpDeadlineFixed: yesNo({
    question: {
      fr: 'La CNDP a-t-elle fixé un délai de réponse ?',
      ar: 'هل حددت اللجنة الوطنية أجلا للجواب؟',
      en: 'Has the CNDP fixed a time for the answer?',
    },
    help: {
      fr: 'À la demande du responsable, pour l’accès ou la rectification (art. 7, 28-2 ; décret, art. 36).',
      ar: 'بطلب من المسؤول عن المعالجة، بالنسبة للولوج أو التصحيح (المادتان 7 و28-2؛ المرسوم، المادة 36).',
      en: 'At the controller’s request, for access or rectification (art. 7, 28(2); decree, art. 36).',
    },
    cites: ['loi-09-08:7', 'loi-09-08:28-2', 'decret-2-09-165:36-2', 'decret-2-09-165:36-3'],
  }),
  cndpDeadline: day({
    question: {
      fr: 'Jusqu’à quel jour la CNDP laisse-t-elle répondre ?',
      ar: 'إلى أي يوم حددت اللجنة الوطنية أجل الجواب؟',
      en: 'Until which day does the CNDP allow for the answer?',
    },
    help: {
      fr: 'Le dernier jour du délai qu’elle a fixé (décret, art. 36).',
      ar: 'آخر يوم من الأجل الذي حددته (المرسوم، المادة 36).',
      en: 'The last day of the time it fixed (decree, art. 36).',
    },
    cites: ['decret-2-09-165:36-2', 'decret-2-09-165:36-3'],
  }),
  answered: yesNo({
    question: {
      fr: 'La personne a-t-elle reçu sa réponse ?',
      ar: 'هل تلقى الشخص جوابه؟',
      en: 'Has the person been answered?',
    },
    help: {
      fr: 'Pour la rectification : les corrections sont faites et la personne en est informée par écrit (art. 8 ; décret, art. 41).',
      ar: 'بالنسبة للتصحيح: تمت التصحيحات وأخبر الشخص بها كتابة (المادة 8؛ المرسوم، المادة 41).',
      en: 'For rectification: corrections are made and the person told in writing (art. 8; decree, art. 41).',
    },
    cites: ['loi-09-08:8-1-a', 'decret-2-09-165:41'],
  }),
  answeredOn: day({
    question: {
      fr: 'Quel jour a-t-on répondu ?',
      ar: 'في أي يوم تم الجواب؟',
      en: 'On which day was it answered?',
    },
    help: {
      fr: 'Le jour où la réponse est partie, dont il faut garder la preuve (art. 8-1-a).',
      ar: 'يوم إرسال الجواب، مع الاحتفاظ بما يثبته (المادة 8-1-أ).',
      en: 'The day the answer left, of which proof is kept (art. 8(1)(a)).',
    },
    cites: ['loi-09-08:8-1-a'],
  }),
  orderGiven: yesNo({
    question: {
      fr: 'La CNDP a-t-elle ordonné de corriger les données ?',
      ar: 'هل أمرت اللجنة الوطنية بتصحيح المعطيات؟',
      en: 'Has the CNDP ordered the data to be corrected?',
    },
    help: {
      fr: 'Après une demande restée sans suite et une détention illicite établie (règlement intérieur, art. 50).',
      ar: 'بعد طلب لم يستجب له وثبوت المسك غير المشروع (النظام الداخلي، المادة 50).',
      en: 'After a request that led to nothing, and unlawful holding established (internal rules, art. 50).',
    },
    cites: ['loi-09-08:8-1-a', 'ri:50'],
  }),
  orderSentOn: day({
    question: {
      fr: 'Quel jour l’ordre a-t-il été envoyé ?',
      ar: 'في أي يوم وجه الأمر؟',
      en: 'On which day was the order sent?',
    },
    help: {
      fr: 'Le jour de l’envoi recommandé, non celui de sa réception (règlement intérieur, art. 50).',
      ar: 'يوم توجيه الرسالة المضمونة لا يوم التوصل بها (النظام الداخلي، المادة 50).',
      en: 'The day the registered letter was sent, not the day it arrived (internal rules, art. 50).',
    },
    cites: ['ri:50'],
  }),
  orderDays: count({
    question: {
      fr: 'Combien de jours l’ordre laisse-t-il ?',
      ar: 'كم يوما يمنح الأمر؟',
      en: 'How many days does the order give?',
    },
    help: {
      fr: 'Sept au plus, à compter de l’envoi (règlement intérieur, art. 50).',
      ar: 'سبعة على الأكثر ابتداء من توجيهه (النظام الداخلي، المادة 50).',
      en: 'Seven at most, from the sending (internal rules, art. 50).',
    },
    cites: ['ri:50'],
  }),
} as const

export type RequestClockFacts = FactsOf<typeof declarations>

const before = (earlier: string | undefined, later: string | undefined) =>
  earlier !== undefined && later !== undefined && earlier < later

const arrivesFirst = (
  fact: 'askedOn' | 'cndpDeadline' | 'answeredOn' | 'orderSentOn',
  text: { readonly fr: string; readonly ar: string; readonly en: string },
): Contradiction<RequestClockFacts> => ({
  id: `${fact.toLowerCase()}-before-the-request`,
  clashes: f => pair(before(f[fact], f.receivedOn), fact, 'receivedOn'),
  text,
})

export const requestClockSubject = subjectOf(declarations, [
  arrivesFirst('askedOn', {
    fr: 'Les éléments auraient été demandés avant l’arrivée de la demande.',
    ar: 'يبدو أن العناصر طلبت قبل التوصل بالطلب.',
    en: 'What was missing would have been asked for before the request arrived.',
  }),
  arrivesFirst('cndpDeadline', {
    fr: 'Le délai de la CNDP finirait avant l’arrivée de la demande.',
    ar: 'يبدو أن أجل اللجنة الوطنية ينتهي قبل التوصل بالطلب.',
    en: 'The CNDP’s time would end before the request arrived.',
  }),
  arrivesFirst('answeredOn', {
    fr: 'La réponse serait antérieure à la demande.',
    ar: 'يبدو أن الجواب سابق للطلب.',
    en: 'The answer would be earlier than the request.',
  }),
  arrivesFirst('orderSentOn', {
    fr: 'L’ordre de la CNDP serait antérieur à la demande.',
    ar: 'يبدو أن أمر اللجنة الوطنية سابق للطلب.',
    en: 'The CNDP’s order would be earlier than the request.',
  }),
  {
    id: 'completed-before-asked',
    clashes: f => pair(before(f.completedOn, f.askedOn), 'completedOn', 'askedOn'),
    text: {
      fr: 'La personne aurait répondu avant qu’on lui demande quoi que ce soit.',
      ar: 'يبدو أن الشخص أجاب قبل أن يطلب منه أي شيء.',
      en: 'The person would have answered before being asked for anything.',
    },
  },
])
