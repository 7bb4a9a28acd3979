// A filing at the CNDP as its clock sees it: what was filed, when it was acknowledged, and what came back (art. 19, 20, 51;
// D.24-28). Hours are counted between instants, days and months between civil days of Morocco.
import { civilDayAt } from '../calendar.ts'
import { pair } from './contradiction.ts'
import { choice, count, day, type FactsOf, instant, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  clockKind: choice(
    {
      declaration: {
        fr: 'Une déclaration, ordinaire ou simplifiée',
        ar: 'تصريح عادي أو مبسط',
        en: 'A declaration, ordinary or simplified',
      },
      authorisation: { fr: 'Une demande d’autorisation', ar: 'طلب إذن', en: 'A request for authorisation' },
      'guaranteed-transfer': {
        fr: 'Un transfert fondé sur des garanties (art. 44-3)',
        ar: 'نقل مستند إلى ضمانات (المادة 44-3)',
        en: 'A transfer resting on guarantees (art. 44(3))',
      },
      opinion: { fr: 'Une demande d’avis', ar: 'طلب استشارة', en: 'A request for an opinion' },
      'other-request': {
        fr: 'Une autre demande (conservation prolongée, dispense, délai…)',
        ar: 'طلب آخر (تمديد الاحتفاظ، إعفاء، أجل…)',
        en: 'Another request (longer retention, waiver, more time…)',
      },
    },
    {
      question: {
        fr: 'Qu’avez-vous déposé auprès de la CNDP ?',
        ar: 'ماذا أودعتم لدى اللجنة الوطنية؟',
        en: 'What have you filed with the CNDP?',
      },
      help: {
        fr: 'Le délai de la CNDP, et l’effet de son silence, en dépendent.',
        ar: 'يتوقف عليه أجل اللجنة الوطنية وأثر سكوتها.',
        en: 'The CNDP’s time, and what its silence means, hang on it.',
      },
      cites: ['decret-2-09-165:24-3', 'ri:32'],
    },
  ),
  acknowledged: yesNo({
    question: {
      fr: 'Avez-vous un accusé de réception du dépôt ?',
      ar: 'هل توصلتم بإشعار بالتوصل بالإيداع؟',
      en: 'Do you hold an acknowledgement of the filing?',
    },
    help: {
      fr: 'Lettre recommandée, reçu du secrétariat ou accusé électronique. Ce n’est pas encore le récépissé.',
      ar: 'رسالة مضمونة أو توصيل من الكتابة أو إفادة إلكترونية. وهو ليس بعد وصل التصريح.',
      en: 'Registered letter, slip from the secretariat or electronic acknowledgement. It is not yet the receipt.',
    },
    cites: ['decret-2-09-165:24-3'],
  }),
  acknowledgedAt: instant({
    question: {
      fr: 'Quel jour et à quelle heure le dépôt a-t-il été accusé ?',
      ar: 'في أي يوم وساعة تم الإشعار بالتوصل بالإيداع؟',
      en: 'On what day and at what hour was the filing acknowledged?',
    },
    help: {
      fr: 'Tous les délais de la CNDP courent de la date de l’accusé.',
      ar: 'تسري جميع آجال اللجنة الوطنية من تاريخ الإشعار بالتوصل.',
      en: 'All of the CNDP’s time runs from the date of the acknowledgement.',
    },
    cites: ['decret-2-09-165:24-3', 'ri:32'],
  }),
  receiptReceived: yesNo({
    question: {
      fr: 'Avez-vous reçu le récépissé de la déclaration ?',
      ar: 'هل تسلمتم وصل التصريح؟',
      en: 'Have you received the receipt of the declaration?',
    },
    help: {
      fr: 'La CNDP le délivre si la déclaration est conforme ; il porte un numéro.',
      ar: 'تسلمه اللجنة الوطنية إذا استجاب التصريح لأحكام القانون؛ ويحمل رقما.',
      en: 'The CNDP gives it if the declaration complies; it bears a number.',
    },
    cites: ['loi-09-08:19', 'decret-2-09-165:26-1'],
  }),
  receiptReceivedAt: instant({
    question: {
      fr: 'Quand avez-vous reçu le récépissé ?',
      ar: 'متى تسلمتم الوصل؟',
      en: 'When did you receive the receipt?',
    },
    help: {
      fr: 'Le traitement peut commencer dès cet instant, pas avant.',
      ar: 'يمكن مباشرة المعالجة بمجرد تسلمه، لا قبل ذلك.',
      en: 'The processing may start from that moment, not before.',
    },
    cites: ['loi-09-08:19'],
  }),
  receiptOnForms: yesNo({
    question: {
      fr: 'Le numéro du récépissé ou de l’autorisation figure-t-il sur chaque support de collecte et de transmission ?',
      ar: 'هل يرد رقم الوصل أو الإذن في كل دعامة لجمع المعطيات أو إرسالها؟',
      en: 'Does the number of the receipt or authorisation stand on every form of collection and transmission?',
    },
    help: {
      fr: 'Formulaires, écrans, bordereaux d’envoi.',
      ar: 'الاستمارات والشاشات وأوراق الإرسال.',
      en: 'Forms, screens, sending slips.',
    },
    cites: ['loi-09-08:19', 'loi-09-08:5-1-d'],
  }),
  switchNotified: yesNo({
    question: {
      fr: 'La CNDP vous a-t-elle notifié que ce traitement déclaré est soumis à autorisation ?',
      ar: 'هل بلغتكم اللجنة الوطنية مقررا بإخضاع هذه المعالجة المصرح بها للإذن؟',
      en: 'Has the CNDP notified you that this declared processing is put under authorisation?',
    },
    help: {
      fr: 'Décision prise en cas de dangers manifestes pour la vie privée.',
      ar: 'مقرر يتخذ عند وجود أخطار ظاهرة على الحياة الخاصة.',
      en: 'A decision taken where there are manifest dangers for private life.',
    },
    cites: ['loi-09-08:20'],
  }),
  switchNotifiedOn: day({
    question: {
      fr: 'Quel jour cette décision vous a-t-elle été notifiée ?',
      ar: 'في أي يوم بُلغ إليكم هذا المقرر؟',
      en: 'On what day was that decision notified to you?',
    },
    help: {
      fr: 'Elle doit l’être dans les huit jours suivant celui du dépôt.',
      ar: 'يجب تبليغه داخل الثمانية أيام التي تلي تاريخ الإيداع.',
      en: 'It must be within the eight days that follow the day of filing.',
    },
    cites: ['loi-09-08:20-2', 'decret-2-09-165:24-3-4'],
  }),
  switchReasoned: yesNo({
    question: {
      fr: 'Cette décision donne-t-elle ses motifs ?',
      ar: 'هل هذا المقرر معلل؟',
      en: 'Does that decision give its reasons?',
    },
    help: {
      fr: 'La loi la veut motivée.',
      ar: 'يشترط القانون أن يكون معللا.',
      en: 'The law wants it reasoned.',
    },
    cites: ['loi-09-08:20-2'],
  }),
  cndpDecision: choice(
    {
      none: { fr: 'Rien encore', ar: 'لا شيء بعد', en: 'Nothing yet' },
      granted: { fr: 'Elle a accordé', ar: 'وافقت', en: 'It granted' },
      refused: { fr: 'Elle a refusé', ar: 'رفضت', en: 'It refused' },
    },
    {
      question: {
        fr: 'Qu’a décidé la CNDP ?',
        ar: 'ماذا قررت اللجنة الوطنية؟',
        en: 'What has the CNDP decided?',
      },
      help: {
        fr: 'Une décision écrite ; une demande de pièces n’en est pas une.',
        ar: 'قرار مكتوب؛ وطلب وثائق إضافية ليس قرارا.',
        en: 'A written decision; a request for documents is not one.',
      },
      cites: ['decret-2-09-165:28-1'],
    },
  ),
  decisionExtended: choice(
    {
      no: { fr: 'Non', ar: 'لا', en: 'No' },
      reasoned: {
        fr: 'Oui, une fois, par décision motivée',
        ar: 'نعم، مرة واحدة بقرار معلل',
        en: 'Yes, once, by a reasoned decision',
      },
      unreasoned: { fr: 'Oui, sans motif', ar: 'نعم، دون تعليل', en: 'Yes, without reasons' },
      again: { fr: 'Oui, plus d’une fois', ar: 'نعم، أكثر من مرة', en: 'Yes, more than once' },
    },
    {
      question: {
        fr: 'La CNDP a-t-elle prorogé son délai ?',
        ar: 'هل مددت اللجنة الوطنية أجلها؟',
        en: 'Has the CNDP extended its time?',
      },
      help: {
        fr: 'Elle le peut une fois, par décision motivée.',
        ar: 'يمكنها ذلك مرة واحدة بقرار معلل.',
        en: 'It may once, by a reasoned decision.',
      },
      cites: ['decret-2-09-165:28-2'],
    },
  ),
  extensionDecidedOn: day({
    question: {
      fr: 'Quel jour la CNDP a-t-elle décidé la prorogation ?',
      ar: 'في أي يوم قررت اللجنة الوطنية التمديد؟',
      en: 'On what day did the CNDP decide the extension?',
    },
    help: {
      fr: 'Après les deux mois, le silence a déjà valu autorisation.',
      ar: 'بعد انقضاء الشهرين يكون السكوت قد صار إذنا.',
      en: 'After the two months silence has already become authorisation.',
    },
    cites: ['decret-2-09-165:28-2'],
  }),
  extensionMonths: count({
    question: {
      fr: 'De combien de mois la décision proroge-t-elle le délai ? (0 si elle ne le dit pas)',
      ar: 'بكم شهرا يمدد القرار الأجل؟ (0 إذا لم يحدد ذلك)',
      en: 'By how many months does the decision extend the time? (0 if it does not say)',
    },
    help: {
      fr: 'Le décret ne fixe pas la durée de la prorogation.',
      ar: 'لا يحدد المرسوم مدة التمديد.',
      en: 'The decree sets no length for the extension.',
    },
    cites: ['decret-2-09-165:28-2'],
  }),
  silenceConfirmed: yesNo({
    question: {
      fr: 'La CNDP a-t-elle confirmé par écrit l’autorisation née de son silence ?',
      ar: 'هل أكدت اللجنة الوطنية كتابة الإذن الناشئ عن سكوتها؟',
      en: 'Has the CNDP confirmed in writing the authorisation born of its silence?',
    },
    help: {
      fr: 'Le décret ne l’exige pas ; la prudence la demande avant de commencer.',
      ar: 'لا يشترط المرسوم ذلك؛ لكن الحيطة تقتضيه قبل الشروع.',
      en: 'The decree does not ask for it; prudence does, before anything starts.',
    },
    cites: ['decret-2-09-165:28-2'],
  }),
  opinionUrgent: yesNo({
    question: {
      fr: 'L’avis est-il demandé en urgence par le gouvernement ou le parlement ?',
      ar: 'هل طلبت الحكومة أو البرلمان الرأي على وجه الاستعجال؟',
      en: 'Is the opinion asked for urgently by the Government or Parliament?',
    },
    help: {
      fr: 'Le délai est alors ramené à un mois.',
      ar: 'يرد الأجل حينئذ إلى شهر.',
      en: 'The time is then brought down to one month.',
    },
    cites: ['decret-2-09-165:25-2'],
  }),
  opinionExtended: yesNo({
    question: {
      fr: 'Le président de la CNDP a-t-il prorogé le délai de l’avis par décision motivée ?',
      ar: 'هل مدد رئيس اللجنة الوطنية أجل الرأي بقرار معلل؟',
      en: 'Has the president of the CNDP extended the time for the opinion by a reasoned decision?',
    },
    help: {
      fr: 'Il le peut d’un mois ; la décision est notifiée.',
      ar: 'يمكنه ذلك لمدة شهر؛ ويبلغ القرار.',
      en: 'The president may, by one month; the decision is notified.',
    },
    cites: ['decret-2-09-165:25-1', 'decret-2-09-165:24-3-2'],
  }),
  opinionGiven: yesNo({
    question: {
      fr: 'La CNDP a-t-elle rendu son avis ?',
      ar: 'هل أبدت اللجنة الوطنية رأيها؟',
      en: 'Has the CNDP given its opinion?',
    },
    help: {
      fr: 'Un avis écrit, favorable ou non.',
      ar: 'رأي مكتوب، بالموافقة أو بدونها.',
      en: 'A written opinion, favourable or not.',
    },
    cites: ['decret-2-09-165:25-1'],
  }),
  withdrawalNotified: yesNo({
    question: {
      fr: 'La CNDP vous a-t-elle notifié le retrait du récépissé ou de l’autorisation ?',
      ar: 'هل بلغتكم اللجنة الوطنية سحب الوصل أو الإذن؟',
      en: 'Has the CNDP notified you that the receipt or authorisation is withdrawn?',
    },
    help: {
      fr: 'Par tout moyen ; il est immédiat.',
      ar: 'بأي وسيلة؛ وأثره فوري.',
      en: 'By any means; it takes effect at once.',
    },
    cites: ['loi-09-08:51', 'ri:52'],
  }),
  withdrawalNotifiedOn: day({
    question: {
      fr: 'Quel jour ce retrait vous a-t-il été notifié ?',
      ar: 'في أي يوم بُلغ إليكم هذا السحب؟',
      en: 'On what day was that withdrawal notified to you?',
    },
    help: {
      fr: 'Tout s’arrête à compter de la notification.',
      ar: 'تتوقف كل العمليات ابتداء من التبليغ.',
      en: 'Everything stops from the notification.',
    },
    cites: ['ri:52'],
  }),
} as const

export type FilingClockFacts = FactsOf<typeof declarations>

const filedOn = ({ acknowledgedAt }: FilingClockFacts) => acknowledgedAt && civilDayAt(acknowledgedAt)

/** This day is told, matters, and comes before the filing. */
const tooEarly = (facts: FilingClockFacts, matters: boolean, on: string | undefined) => {
  const filed = filedOn(facts)
  return matters && on !== undefined && filed !== undefined && on < filed
}

export const filingClockSubject = subjectOf(declarations, [
  {
    id: 'receipt-before-filing',
    clashes: ({ receiptReceived, receiptReceivedAt, acknowledgedAt }) =>
      pair(
        receiptReceived === true &&
          receiptReceivedAt !== undefined &&
          acknowledgedAt !== undefined &&
          Date.parse(receiptReceivedAt) < Date.parse(acknowledgedAt),
        'receiptReceivedAt',
        'acknowledgedAt',
      ),
    text: {
      fr: 'Le récépissé ne peut pas précéder l’accusé du dépôt.',
      ar: 'لا يمكن أن يسبق الوصل الإشعار بالتوصل بالإيداع.',
      en: 'The receipt cannot come before the filing was acknowledged.',
    },
  },
  {
    id: 'switch-before-filing',
    clashes: facts =>
      pair(
        tooEarly(facts, facts.switchNotified === true, facts.switchNotifiedOn),
        'switchNotifiedOn',
        'acknowledgedAt',
      ),
    text: {
      fr: 'La décision de soumettre le traitement à autorisation ne peut pas précéder son dépôt.',
      ar: 'لا يمكن أن يسبق مقرر إخضاع المعالجة للإذن إيداعها.',
      en: 'The decision to put the processing under authorisation cannot come before its filing.',
    },
  },
  {
    id: 'extension-before-filing',
    clashes: facts =>
      pair(
        tooEarly(facts, facts.decisionExtended === 'reasoned', facts.extensionDecidedOn),
        'extensionDecidedOn',
        'acknowledgedAt',
      ),
    text: {
      fr: 'La prorogation ne peut pas précéder la réception de la demande.',
      ar: 'لا يمكن أن يسبق التمديد التوصل بالطلب.',
      en: 'The extension cannot come before the request was received.',
    },
  },
  {
    id: 'confirmed-though-refused',
    clashes: ({ silenceConfirmed, cndpDecision }) =>
      pair(silenceConfirmed === true && cndpDecision === 'refused', 'silenceConfirmed', 'cndpDecision'),
    text: {
      fr: 'Une demande refusée n’a pas pu être confirmée comme autorisée par silence.',
      ar: 'لا يمكن أن يُؤكد إذن ناشئ عن السكوت لطلب مرفوض.',
      en: 'A request that was refused cannot have been confirmed as authorised by silence.',
    },
  },
])
