// A change in what was filed, or its end (art. 15, second paragraph; D.27-12, D.30, D.49; RI 33). Each item that a filing
// states is an option, so that one can tell which passage it falls under.
import { pair } from './contradiction.ts'
import { choice, choices, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  changeFiled: choice(
    {
      declaration: { fr: 'Une déclaration', ar: 'تصريح', en: 'A declaration' },
      authorisation: { fr: 'Une autorisation', ar: 'إذن', en: 'An authorisation' },
      nothing: { fr: 'Rien', ar: 'لا شيء', en: 'Nothing' },
    },
    {
      question: {
        fr: 'Sous quel dépôt ce traitement est-il exercé ?',
        ar: 'بموجب أي إيداع تُمارس هذه المعالجة؟',
        en: 'Under which filing is this processing carried on?',
      },
      help: {
        fr: 'Un traitement jamais déposé n’a pas de modification à notifier : il est à déposer.',
        ar: 'المعالجة التي لم تودع قط لا تغيير فيها يُبلغ: بل يجب إيداعها.',
        en: 'A processing never filed has no change to notify: it is to be filed.',
      },
      cites: ['decret-2-09-165:27-12', 'loi-09-08:15'],
    },
  ),
  processingEnded: yesNo({
    question: {
      fr: 'Le traitement est-il supprimé ?',
      ar: 'هل تم حذف المعالجة؟',
      en: 'Has the processing been ended?',
    },
    help: {
      fr: 'La suppression se notifie comme une modification.',
      ar: 'يبلغ الحذف كما يبلغ التغيير.',
      en: 'An ending is told like a change.',
    },
    cites: ['loi-09-08:15-2', 'decret-2-09-165:27-12'],
  }),
  changedItems: choices(
    {
      controller: {
        fr: 'Responsable ou représentant',
        ar: 'المسؤول أو ممثله',
        en: 'Controller or representative',
      },
      purpose: {
        fr: 'Nom, caractéristiques, finalités',
        ar: 'التسمية والخصائص والغايات',
        en: 'Name, features, purposes',
      },
      'people-and-data': {
        fr: 'Personnes concernées, données',
        ar: 'الأشخاص المعنيون والمعطيات',
        en: 'Data subjects, data',
      },
      origin: { fr: 'Origine des données', ar: 'مصدر المعطيات', en: 'Origin of the data' },
      recipients: { fr: 'Destinataires', ar: 'المرسل إليهم', en: 'Recipients' },
      'transfers-abroad': {
        fr: 'Transferts envisagés',
        ar: 'عمليات النقل المعتزمة',
        en: 'Transfers envisaged',
      },
      'retention-period': { fr: 'Durée de conservation', ar: 'مدة الاحتفاظ', en: 'Retention period' },
      'rights-service': { fr: 'Service des droits', ar: 'مصلحة ممارسة الحقوق', en: 'Service for rights' },
      'security-measures': { fr: 'Mesures de sécurité', ar: 'إجراءات السلامة', en: 'Security measures' },
      links: {
        fr: 'Liens avec d’autres traitements',
        ar: 'الروابط مع معالجات أخرى',
        en: 'Links with other processings',
      },
      processor: { fr: 'Sous-traitant', ar: 'المعالج من الباطن', en: 'Processor' },
      disposal: {
        fr: 'Cession de données à un tiers',
        ar: 'تفويت معطيات للأغيار',
        en: 'Disposal of data to a third party',
      },
      'those-with-access': {
        fr: 'Services exécutants, personnes ayant accès',
        ar: 'المصالح المنفذة ومن يلجون المعطيات',
        en: 'Services in charge, persons with access',
      },
      'health-file': {
        fr: 'Dossier de santé (équipe, protocole…)',
        ar: 'ملف الصحة (الفريق، البروتوكول…)',
        en: 'Health file (team, protocol…)',
      },
      'transfer-particulars': {
        fr: 'Mentions d’un transfert déjà notifié',
        ar: 'بيانات نقل سبق تبليغه',
        en: 'Particulars of a transfer already notified',
      },
    },
    {
      question: {
        fr: 'Qu’est-ce qui a changé depuis le dépôt ? (laisser vide si rien)',
        ar: 'ما الذي تغير منذ الإيداع؟ (يترك فارغا إذا لم يتغير شيء)',
        en: 'What has changed since the filing? (leave empty if nothing)',
      },
      help: {
        fr: 'Chaque information que le dépôt énonce compte.',
        ar: 'كل معلومة وردت في الإيداع معتبرة.',
        en: 'Every item that the filing states counts.',
      },
      cites: ['loi-09-08:15', 'decret-2-09-165:27', 'decret-2-09-165:30', 'decret-2-09-165:49'],
    },
  ),
  changedOn: day({
    question: {
      fr: 'Quel jour le changement ou la suppression a-t-il eu lieu ?',
      ar: 'في أي يوم وقع التغيير أو الحذف؟',
      en: 'On what day did the change or the ending take place?',
    },
    help: {
      fr: 'Le délai court de ce jour.',
      ar: 'يسري الأجل من هذا اليوم.',
      en: 'The time runs from that day.',
    },
    cites: ['loi-09-08:15-2', 'decret-2-09-165:49'],
  }),
  cndpToldOfChange: yesNo({
    question: {
      fr: 'La CNDP en a-t-elle déjà été saisie ?',
      ar: 'هل أحيطت اللجنة الوطنية علما بذلك؟',
      en: 'Has the CNDP already been told?',
    },
    help: {
      fr: 'Avec une preuve d’envoi ou un accusé de réception.',
      ar: 'مع ما يثبت الإرسال أو إشعار بالتوصل.',
      en: 'With proof of sending or an acknowledgement.',
    },
    cites: ['loi-09-08:15-2'],
  }),
  registrationNumberKnown: yesNo({
    question: {
      fr: 'Avez-vous le numéro d’enregistrement du dépôt initial ?',
      ar: 'هل تتوفرون على رقم التسجيل الأولي للإيداع؟',
      en: 'Do you have the registration number of the first filing?',
    },
    help: {
      fr: 'Toute démarche ultérieure doit le porter.',
      ar: 'يجب أن تحمله كل شكلية لاحقة.',
      en: 'Every later step must bear it.',
    },
    cites: ['ri:33', 'ri:32'],
  }),
} as const

export type FilingChangeFacts = FactsOf<typeof declarations>

export const filingChangeSubject = subjectOf(declarations, [
  {
    id: 'told-of-nothing-filed',
    clashes: ({ changeFiled, cndpToldOfChange }) =>
      pair(changeFiled === 'nothing' && cndpToldOfChange === true, 'changeFiled', 'cndpToldOfChange'),
    text: {
      fr: 'La CNDP n’a pas pu être saisie du changement d’un traitement jamais déposé.',
      ar: 'لا يمكن إحاطة اللجنة الوطنية بتغيير معالجة لم تودع قط.',
      en: 'The CNDP cannot have been told of a change in a processing never filed.',
    },
  },
])
