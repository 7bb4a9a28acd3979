// One grievance against a controller: whose it is, about what, and what the controller was asked (art. 8, 28).
import { pair } from './contradiction.ts'
import { choice, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const complaintDeclarations = {
  by: choice(
    {
      'person-concerned': { fr: 'La personne concernée', ar: 'الشخص المعني', en: 'The data subject' },
      mandated: {
        fr: 'Son mandataire, tuteur ou avocat',
        ar: 'وكيله أو وليه أو محاميه',
        en: 'Its agent, guardian or lawyer',
      },
      heir: { fr: 'Un héritier', ar: 'وريث', en: 'An heir' },
      'someone-else': {
        fr: 'Quelqu’un d’autre (association, concurrent, témoin)',
        ar: 'شخص آخر (جمعية أو منافس أو شاهد)',
        en: 'Someone else (association, competitor, witness)',
      },
    },
    {
      question: { fr: 'Qui se plaint ?', ar: 'من هو المشتكي؟', en: 'Who complains?' },
      help: {
        fr: 'L’article 28 ouvre la plainte à la personne concernée qui s’estime lésée.',
        ar: 'تفتح المادة 28 الشكاية للشخص المعني الذي يعتبر نفسه متضررا.',
        en: 'Article 28 opens complaints to the data subject who feels harmed.',
      },
      cites: ['loi-09-08:28-2-1', 'decret-2-09-165:42'],
    },
  ),
  about: choice(
    {
      publication: {
        fr: 'La publication d’un traitement de ses données',
        ar: 'نشر معالجة لمعطياته',
        en: 'The publication of a processing of their data',
      },
      processing: {
        fr: 'Un traitement de ses données, sans publication',
        ar: 'معالجة لمعطياته دون نشر',
        en: 'A processing of their data, without publication',
      },
      rectification: {
        fr: 'Une rectification, un effacement, un verrouillage ou une mise à jour',
        ar: 'تصحيح أو مسح أو إغلاق أو تحيين',
        en: 'A rectification, erasure, blocking or update',
      },
      'access-or-objection': {
        fr: 'Un accès ou une opposition',
        ar: 'ولوج أو تعرض',
        en: 'An access or an objection',
      },
    },
    {
      question: { fr: 'De quoi se plaint-on ?', ar: 'ما موضوع الشكاية؟', en: 'What is it about?' },
      help: {
        fr: 'La rectification a sa propre voie devant la CNDP (art. 8).',
        ar: 'للتصحيح مسطرة خاصة أمام اللجنة الوطنية (المادة 8).',
        en: 'Rectification has its own way before the CNDP (art. 8).',
      },
      cites: ['loi-09-08:28-2-1', 'loi-09-08:8-a'],
    },
  ),
  feelsHarmed: yesNo({
    question: {
      fr: 'La personne s’estime-t-elle lésée ?',
      ar: 'هل يعتبر الشخص نفسه متضررا؟',
      en: 'Does the person feel harmed?',
    },
    help: {
      fr: 'Elle n’a pas à prouver le dommage pour se plaindre (art. 28).',
      ar: 'لا يلزمه إثبات الضرر لتقديم الشكاية (المادة 28).',
      en: 'It need not prove the harm to complain (art. 28).',
    },
    cites: ['loi-09-08:28-2-1'],
  }),
  identityProven: yesNo({
    question: {
      fr: 'L’identité est-elle justifiée ?',
      ar: 'هل قدم ما يثبت الهوية؟',
      en: 'Is the identity proven?',
    },
    help: {
      fr: 'Demandée par l’article 8 pour la rectification.',
      ar: 'تشترطها المادة 8 في التصحيح.',
      en: 'Article 8 asks for it in rectification.',
    },
    cites: ['loi-09-08:8'],
  }),
  controllerAsked: yesNo({
    question: {
      fr: 'Le responsable a-t-il d’abord été saisi de la demande ?',
      ar: 'هل قدم الطلب أولا إلى المسؤول عن المعالجة؟',
      en: 'Was the controller asked first?',
    },
    help: {
      fr: 'La CNDP intervient après un refus ou une absence de réponse (art. 8).',
      ar: 'تتدخل اللجنة الوطنية بعد الرفض أو عدم الرد (المادة 8).',
      en: 'The CNDP steps in after a refusal or silence (art. 8).',
    },
    cites: ['loi-09-08:8-a'],
  }),
  requestReceivedOn: day({
    question: {
      fr: 'Quel jour le responsable a-t-il reçu la demande ?',
      ar: 'في أي يوم توصل المسؤول بالطلب؟',
      en: 'On what day did the controller receive the request?',
    },
    help: {
      fr: 'Il a dix jours francs (art. 8).',
      ar: 'له عشرة أيام كاملة (المادة 8).',
      en: 'It has ten full days (art. 8).',
    },
    cites: ['loi-09-08:8-a'],
  }),
  controllerAnswer: choice(
    {
      none: { fr: 'Aucune', ar: 'لا جواب', en: 'None' },
      refused: { fr: 'Un refus', ar: 'رفض', en: 'A refusal' },
      corrected: { fr: 'Il a fait droit à la demande', ar: 'استجاب للطلب', en: 'It did what was asked' },
    },
    {
      question: {
        fr: 'Quelle a été sa réponse ?',
        ar: 'ماذا كان جوابه؟',
        en: 'What was its answer?',
      },
      help: {
        fr: 'Un refus ouvre la voie aussitôt, le silence à la fin du délai (art. 8).',
        ar: 'يفتح الرفض المسطرة فورا والسكوت بعد انقضاء الأجل (المادة 8).',
        en: 'A refusal opens the way at once, silence once the time is past (art. 8).',
      },
      cites: ['loi-09-08:8-a'],
    },
  ),
} as const

export type ComplaintFacts = FactsOf<typeof complaintDeclarations>

export const complaintSubject = subjectOf(complaintDeclarations, [
  {
    id: 'answered-without-being-asked',
    clashes: (f: ComplaintFacts) =>
      pair(
        f.controllerAsked === false && f.controllerAnswer !== undefined && f.controllerAnswer !== 'none',
        'controllerAsked',
        'controllerAnswer',
      ),
    text: {
      fr: 'Un responsable qui n’a rien reçu n’a pu ni refuser ni corriger.',
      ar: 'المسؤول الذي لم يتوصل بطلب لا يمكن أن يكون قد رفض أو صحح.',
      en: 'A controller that was not asked can neither have refused nor corrected.',
    },
  },
])
