// One request for information to a public body that meets personal data (Law 31-13, art. 7, 8, 14-21).
import { controllerKinds } from '../words/controller-kinds.ts'
import { pair } from './contradiction.ts'
import { choice, choices, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const informationRequestDeclarations = {
  controller: choice(controllerKinds, {
    question: { fr: 'Qui reçoit la demande ?', ar: 'من تلقى الطلب؟', en: 'Who receives the request?' },
    help: {
      fr: 'La loi 31-13 vise les administrations, élus, juridictions, établissements et services publics.',
      ar: 'يسري القانون 31.13 على الإدارات والمؤسسات المنتخبة والمحاكم والمؤسسات والمرافق العمومية.',
      en: 'Law 31-13 covers administrations, elected bodies, courts, public establishments and services.',
    },
    cites: ['loi-31-13:2'],
  }),
  publicServiceMission: yesNo({
    question: {
      fr: 'Est-il chargé d’une mission de service public ?',
      ar: 'هل هو مكلف بمهام المرفق العام؟',
      en: 'Is it charged with a public-service task?',
    },
    help: {
      fr: 'Un organisme privé peut l’être (loi 31-13, art. 2).',
      ar: 'قد تكون هيئة خاصة كذلك (القانون 31.13، المادة 2).',
      en: 'A private body may be (Law 31-13, art. 2).',
    },
    cites: ['loi-31-13:2'],
  }),
  aboutOwnData: yesNo({
    question: {
      fr: 'Le demandeur réclame-t-il ses propres données ?',
      ar: 'هل يطلب صاحب الطلب معطياته الخاصة؟',
      en: 'Does the requester ask for their own data?',
    },
    help: {
      fr: 'C’est alors le droit d’accès de la loi 09-08 (art. 7).',
      ar: 'في هذه الحالة يتعلق الأمر بالحق في الولوج المنصوص عليه في القانون 09.08 (المادة 7).',
      en: 'It is then the right of access of Law 09-08 (art. 7).',
    },
    cites: ['loi-09-08:7'],
  }),
  requestStates: choices(
    {
      name: { fr: 'Nom et prénom', ar: 'الاسم الشخصي والعائلي', en: 'Full name' },
      address: { fr: 'Adresse', ar: 'العنوان', en: 'Address' },
      'id-number': {
        fr: 'Numéro de la carte nationale ou du titre de séjour',
        ar: 'رقم بطاقة التعريف أو سند الإقامة',
        en: 'Number of the identity card or residence permit',
      },
    },
    {
      question: {
        fr: 'Que porte la demande sur son auteur ?',
        ar: 'ماذا يتضمن الطلب عن صاحبه؟',
        en: 'What does the request say of its author?',
      },
      help: {
        fr: 'Les trois sont exigés (loi 31-13, art. 14) ; n’en rien garder de plus (loi 09-08, art. 3).',
        ar: 'تشترط البيانات الثلاثة (القانون 31.13، المادة 14)؛ ولا يحتفظ بأكثر منها (القانون 09.08، المادة 3).',
        en: 'All three are required (Law 31-13, art. 14); keep nothing more (Law 09-08, art. 3).',
      },
      cites: ['loi-31-13:14'],
    },
  ),
  personalData: choice(
    {
      none: { fr: 'Aucune', ar: 'لا توجد', en: 'None' },
      separable: {
        fr: 'Oui, et elles peuvent être occultées',
        ar: 'نعم، ويمكن حجبها',
        en: 'Yes, and they can be redacted',
      },
      inseparable: {
        fr: 'Oui, et rien ne reste si on les occulte',
        ar: 'نعم، ولا يبقى شيء بعد حجبها',
        en: 'Yes, and nothing is left once redacted',
      },
    },
    {
      question: {
        fr: 'L’information demandée contient-elle des données personnelles d’autrui ?',
        ar: 'هل تتضمن المعلومات المطلوبة معطيات ذات طابع شخصي تخص الغير؟',
        en: 'Does the information asked for contain other people’s personal data?',
      },
      help: {
        fr: 'La vie privée et les données personnelles sont exceptées (loi 31-13, art. 7) ; le reste se communique (art. 8).',
        ar: 'تستثنى الحياة الخاصة والمعطيات الشخصية (القانون 31.13، المادة 7)؛ ويسلم الباقي (المادة 8).',
        en: 'Private life and personal data are excepted (Law 31-13, art. 7); the rest is given (art. 8).',
      },
      cites: ['loi-31-13:7', 'loi-31-13:8'],
    },
  ),
  receivedOn: day({
    question: {
      fr: 'Quel jour la demande a-t-elle été reçue ?',
      ar: 'في أي يوم تم التوصل بالطلب؟',
      en: 'On what day was the request received?',
    },
    help: {
      fr: 'Les vingt jours ouvrables partent de là (loi 31-13, art. 16).',
      ar: 'منه يبتدئ أجل عشرين يوم عمل (القانون 31.13، المادة 16).',
      en: 'The twenty working days run from it (Law 31-13, art. 16).',
    },
    cites: ['loi-31-13:16'],
  }),
  urgent: yesNo({
    question: {
      fr: 'La vie, la sécurité ou la liberté d’une personne en dépend-elle ?',
      ar: 'هل تتوقف على ذلك حياة شخص أو سلامته أو حريته؟',
      en: 'Does someone’s life, safety or freedom hang on it?',
    },
    help: {
      fr: 'La réponse se donne alors en trois jours (loi 31-13, art. 17).',
      ar: 'يجب الجواب عندئذ داخل ثلاثة أيام (القانون 31.13، المادة 17).',
      en: 'The answer is then due in three days (Law 31-13, art. 17).',
    },
    cites: ['loi-31-13:17'],
  }),
  extended: yesNo({
    question: {
      fr: 'Le délai a-t-il été prolongé ?',
      ar: 'هل تم تمديد الأجل؟',
      en: 'Was the time extended?',
    },
    help: {
      fr: 'Une seule fois, de vingt jours ouvrables (loi 31-13, art. 16).',
      ar: 'مرة واحدة، بعشرين يوم عمل (القانون 31.13، المادة 16).',
      en: 'Once only, by twenty working days (Law 31-13, art. 16).',
    },
    cites: ['loi-31-13:16'],
  }),
  extensionToldOn: day({
    question: {
      fr: 'Quel jour le demandeur en a-t-il été avisé ?',
      ar: 'في أي يوم أشعر صاحب الطلب بذلك؟',
      en: 'On what day was the requester told of it?',
    },
    help: {
      fr: 'Avant la fin du premier délai (loi 31-13, art. 16).',
      ar: 'قبل انقضاء الأجل الأول (القانون 31.13، المادة 16).',
      en: 'Before the first period ends (Law 31-13, art. 16).',
    },
    cites: ['loi-31-13:16'],
  }),
  answer: choice(
    {
      none: { fr: 'Aucune encore', ar: 'لا جواب بعد', en: 'None yet' },
      given: { fr: 'L’information est donnée', ar: 'سلمت المعلومات', en: 'The information is given' },
      refused: { fr: 'Refus', ar: 'رفض', en: 'Refused' },
    },
    {
      question: { fr: 'Quelle réponse a été faite ?', ar: 'ما الجواب المقدم؟', en: 'What answer was given?' },
      help: {
        fr: 'Un refus, même partiel, se motive (loi 31-13, art. 18).',
        ar: 'يعلل الرفض ولو كان جزئيا (القانون 31.13، المادة 18).',
        en: 'A refusal, even in part, is reasoned (Law 31-13, art. 18).',
      },
      cites: ['loi-31-13:16', 'loi-31-13:18'],
    },
  ),
  refusalReasoned: yesNo({
    question: {
      fr: 'Le refus est-il écrit et motivé ?',
      ar: 'هل الرفض كتابي ومعلل؟',
      en: 'Is the refusal written and reasoned?',
    },
    help: {
      fr: 'Il dit aussi le droit de se plaindre (loi 31-13, art. 18, 19).',
      ar: 'ويشير أيضا إلى الحق في تقديم شكاية (القانون 31.13، المادتان 18 و19).',
      en: 'It also tells of the right to complain (Law 31-13, art. 18, 19).',
    },
    cites: ['loi-31-13:18'],
  }),
  answeredOn: day({
    question: { fr: 'Quel jour ?', ar: 'في أي يوم؟', en: 'On what day?' },
    help: {
      fr: 'Les vingt jours ouvrables pour se plaindre partent de là (loi 31-13, art. 19).',
      ar: 'منه يبتدئ أجل عشرين يوم عمل لتقديم الشكاية (القانون 31.13، المادة 19).',
      en: 'The twenty working days to complain run from it (Law 31-13, art. 19).',
    },
    cites: ['loi-31-13:19'],
  }),
  complaintReceivedOn: day({
    question: {
      fr: 'Quel jour le chef de l’organisme a-t-il reçu une plainte ?',
      ar: 'في أي يوم توصل رئيس الهيئة بشكاية؟',
      en: 'On what day did the head of the body receive a complaint?',
    },
    help: {
      fr: 'Il répond dans les quinze jours (loi 31-13, art. 19).',
      ar: 'يجيب داخل خمسة عشر يوما (القانون 31.13، المادة 19).',
      en: 'The head answers within fifteen days (Law 31-13, art. 19).',
    },
    cites: ['loi-31-13:19'],
  }),
  formAuthorised: yesNo({
    question: {
      fr: 'Le traitement de ces demandes est-il autorisé par la CNDP ?',
      ar: 'هل معالجة هذه الطلبات مأذون بها من اللجنة الوطنية؟',
      en: 'Is the processing of these requests authorised by the CNDP?',
    },
    help: {
      fr: 'Le formulaire porte le numéro de la carte nationale (art. 12-1-e).',
      ar: 'تتضمن الاستمارة رقم بطاقة التعريف الوطنية (المادة 12-1-ه).',
      en: 'The form bears the identity card number (art. 12(1)(e)).',
    },
    cites: ['loi-09-08:12-1-e', 'cndp:f-113'],
  }),
} as const

export type InformationRequestFacts = FactsOf<typeof informationRequestDeclarations>

export const informationRequestSubject = subjectOf(informationRequestDeclarations, [
  {
    id: 'answered-before-received',
    clashes: (f: InformationRequestFacts) =>
      pair(
        f.receivedOn !== undefined && f.answeredOn !== undefined && f.answeredOn < f.receivedOn,
        'answeredOn',
        'receivedOn',
      ),
    text: {
      fr: 'Une demande ne peut avoir de réponse avant d’être reçue.',
      ar: 'لا يمكن الجواب عن طلب قبل التوصل به.',
      en: 'A request cannot be answered before it is received.',
    },
  },
  {
    id: 'extension-told-before-received',
    clashes: (f: InformationRequestFacts) =>
      pair(
        f.receivedOn !== undefined && f.extensionToldOn !== undefined && f.extensionToldOn < f.receivedOn,
        'extensionToldOn',
        'receivedOn',
      ),
    text: {
      fr: 'Un délai ne peut être prolongé avant la demande.',
      ar: 'لا يمكن تمديد الأجل قبل الطلب.',
      en: 'A time cannot be extended before the request.',
    },
  },
])
