// One decision of the CNDP addressed to a controller: what it orders, when it came, how it was taken, what was done
// (art. 28, 30, 31, 51; internal rules 48, 50, 52).
import { pair } from './contradiction.ts'
import { choice, choices, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const orderDeclarations = {
  order: choice(
    {
      documents: { fr: 'Communiquer des documents', ar: 'تزويدها بوثائق', en: 'Hand over documents' },
      changes: {
        fr: 'Modifier des données pour une tenue loyale',
        ar: 'إدخال التغييرات اللازمة لحفظ نزيه للمعطيات',
        en: 'Make changes for the data to be fairly kept',
      },
      blocking: { fr: 'Verrouiller des données', ar: 'إغلاق معطيات', en: 'Block data' },
      erasure: { fr: 'Effacer des données', ar: 'مسح معطيات', en: 'Erase data' },
      destruction: { fr: 'Détruire des données', ar: 'إتلاف معطيات', en: 'Destroy data' },
      prohibition: {
        fr: 'Cesser un traitement, pour un temps ou pour toujours',
        ar: 'وقف معالجة بصفة مؤقتة أو دائمة',
        en: 'Stop a processing, for a time or for good',
      },
      corrections: {
        fr: 'Faire les rectifications demandées par une personne',
        ar: 'القيام بالتصحيحات التي طلبها شخص معني',
        en: 'Make the corrections a person asked for',
      },
      publication: {
        fr: 'Publier des rectificatifs',
        ar: 'نشر تصحيحات',
        en: 'Publish corrections',
      },
      withdrawal: {
        fr: 'Retirer le récépissé ou l’autorisation',
        ar: 'سحب وصل التصريح أو الإذن',
        en: 'Withdraw the receipt or authorisation',
      },
    },
    {
      question: {
        fr: 'Que décide la CNDP ?',
        ar: 'ماذا قررت اللجنة الوطنية؟',
        en: 'What does the CNDP decide?',
      },
      help: {
        fr: 'Répondre pour une décision à la fois (art. 28, 30, 51).',
        ar: 'يجاب عن قرار واحد في كل مرة (المواد 28 و30 و51).',
        en: 'Answer for one decision at a time (art. 28, 30, 51).',
      },
      cites: ['loi-09-08:30-2', 'loi-09-08:30-3', 'loi-09-08:30-4', 'loi-09-08:51'],
    },
  ),
  sentOn: day({
    question: {
      fr: 'Quel jour la décision a-t-elle été adressée ?',
      ar: 'في أي يوم وجه القرار؟',
      en: 'On what day was the decision sent?',
    },
    help: {
      fr: 'Le délai des rectifications part de ce jour (règlement intérieur, art. 50).',
      ar: 'يبتدئ أجل التصحيحات من هذا اليوم (النظام الداخلي، المادة 50).',
      en: 'The time for corrections runs from that day (internal rules, art. 50).',
    },
    cites: ['ri:50'],
  }),
  notifiedOn: day({
    question: {
      fr: 'Quel jour a-t-elle été notifiée ?',
      ar: 'في أي يوم تم تبليغه؟',
      en: 'On what day was it notified?',
    },
    help: {
      fr: 'Un retrait arrête tout dès sa notification (règlement intérieur, art. 52).',
      ar: 'يوقف السحب كل العمليات ابتداء من تبليغه (النظام الداخلي، المادة 52).',
      en: 'A withdrawal stops everything from its notification (internal rules, art. 52).',
    },
    cites: ['ri:52', 'loi-09-08:51'],
  }),
  deadlineOn: day({
    question: {
      fr: 'Quel dernier jour fixe-t-elle pour obéir ?',
      ar: 'ما آخر يوم يحدده للتنفيذ؟',
      en: 'What last day does it set to comply?',
    },
    help: {
      fr: 'La CNDP fixe ses délais (art. 30-2) ; pour des rectifications, sept jours au plus (règlement intérieur, art. 50).',
      ar: 'تحدد اللجنة الوطنية الآجال (المادة 30-2)؛ وبالنسبة للتصحيحات سبعة أيام على الأكثر (النظام الداخلي، المادة 50).',
      en: 'The CNDP sets its times (art. 30(2)); for corrections, seven days at most (internal rules, art. 50).',
    },
    cites: ['loi-09-08:30-2', 'ri:50'],
  }),
  heardFirst: yesNo({
    question: {
      fr: 'L’organisme a-t-il été entendu avant la décision ?',
      ar: 'هل تم الاستماع إلى الهيئة قبل القرار؟',
      en: 'Was the body heard before the decision?',
    },
    help: {
      fr: 'Les pouvoirs de l’article 30, 2 et 4, demandent une procédure contradictoire (art. 31).',
      ar: 'تخضع السلط المنصوص عليها في البندين 2 و4 من المادة 30 لمسطرة حضورية (المادة 31).',
      en: 'The powers of article 30(2) and (4) call for an adversarial procedure (art. 31).',
    },
    cites: ['loi-09-08:31', 'ri:48'],
  }),
  registeredLetter: yesNo({
    question: {
      fr: 'La décision est-elle venue par lettre recommandée avec accusé de réception ?',
      ar: 'هل وجه القرار برسالة مضمونة مع الإشعار بالتوصل؟',
      en: 'Did the decision come by registered letter with acknowledgement?',
    },
    help: {
      fr: 'C’est la forme des ordres de rectification (règlement intérieur, art. 50).',
      ar: 'هذا شكل أوامر التصحيح (النظام الداخلي، المادة 50).',
      en: 'That is the form of orders to correct (internal rules, art. 50).',
    },
    cites: ['ri:50'],
  }),
  withdrawalGrounds: choices(
    {
      security: { fr: 'La sûreté', ar: 'الأمن', en: 'Security' },
      'public-order': { fr: 'L’ordre public', ar: 'النظام العام', en: 'Public order' },
      morality: {
        fr: 'La morale et les bonnes mœurs',
        ar: 'الأخلاق والآداب العامة',
        en: 'Morality and decency',
      },
    },
    {
      question: {
        fr: 'Sur quel motif le retrait repose-t-il ?',
        ar: 'على أي سبب يستند السحب؟',
        en: 'On what ground does the withdrawal rest?',
      },
      help: {
        fr: 'Un seul des trois suffit (art. 51).',
        ar: 'يكفي سبب واحد من الثلاثة (المادة 51).',
        en: 'One of the three is enough (art. 51).',
      },
      cites: ['loi-09-08:51'],
    },
  ),
  response: choice(
    {
      done: { fr: 'Elle est exécutée', ar: 'تم تنفيذه', en: 'It is complied with' },
      'under-way': { fr: 'L’exécution est en cours', ar: 'التنفيذ جار', en: 'Compliance is under way' },
      nothing: { fr: 'Rien encore', ar: 'لا شيء بعد', en: 'Nothing yet' },
      refused: { fr: 'L’organisme refuse', ar: 'ترفض الهيئة', en: 'The body refuses' },
    },
    {
      question: {
        fr: 'Où en est l’exécution ?',
        ar: 'أين وصل التنفيذ؟',
        en: 'Where does compliance stand?',
      },
      help: {
        fr: 'Garder la preuve de ce qui est fait (art. 63).',
        ar: 'يحتفظ بما يثبت ما أنجز (المادة 63).',
        en: 'Keep proof of what is done (art. 63).',
      },
      cites: ['loi-09-08:63', 'loi-09-08:52'],
    },
  ),
} as const

export type OrderFacts = FactsOf<typeof orderDeclarations>

export const orderSubject = subjectOf(orderDeclarations, [
  {
    id: 'notified-before-sent',
    clashes: (f: OrderFacts) =>
      pair(
        f.sentOn !== undefined && f.notifiedOn !== undefined && f.notifiedOn < f.sentOn,
        'notifiedOn',
        'sentOn',
      ),
    text: {
      fr: 'Une décision ne peut être notifiée avant d’être adressée.',
      ar: 'لا يمكن تبليغ قرار قبل توجيهه.',
      en: 'A decision cannot be notified before it is sent.',
    },
  },
])
