// A request of access: who asks and whom, whether it can be answered at once, what was given (art. 7; D.34, 36, 39).
import { pair } from './contradiction.ts'
import { choice, choices, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

/** What art. 7 lets a person obtain, in its order. */
export const accessItems = {
  confirmation: {
    fr: 'La confirmation que des données sont traitées ou non',
    ar: 'تأكيد أن المعطيات تعالج أو لا تعالج',
    en: 'Confirmation whether data are processed',
  },
  purposes: { fr: 'Les finalités', ar: 'غايات المعالجة', en: 'The purposes' },
  categories: { fr: 'Les catégories de données', ar: 'فئات المعطيات', en: 'The categories of data' },
  recipients: {
    fr: 'Les destinataires ou leurs catégories',
    ar: 'المرسل إليهم أو فئاتهم',
    en: 'The recipients or their categories',
  },
  data: { fr: 'Les données elles-mêmes', ar: 'المعطيات نفسها', en: 'The data themselves' },
  origin: { fr: 'L’origine des données', ar: 'مصدر المعطيات', en: 'Where the data came from' },
  logic: {
    fr: 'La logique du traitement automatisé',
    ar: 'المنطق الذي يحكم المعالجة الآلية',
    en: 'The logic of the automated processing',
  },
} as const

export type AccessItem = keyof typeof accessItems

const declarations = {
  jointControllers: choice(
    {
      no: { fr: 'Un seul responsable', ar: 'مسؤول واحد', en: 'One controller' },
      any: {
        fr: 'Plusieurs, dont aucun ne répond pour tous',
        ar: 'عدة مسؤولين، لا أحد منهم مسؤول عن المجموع',
        en: 'Several, none of whom answers for all',
      },
      another: {
        fr: 'Plusieurs, et un autre répond pour tous',
        ar: 'عدة مسؤولين، وغيركم هو المسؤول عن المجموع',
        en: 'Several, and another answers for all',
      },
    },
    {
      question: {
        fr: 'Plusieurs responsables gèrent-ils ensemble ces fichiers ?',
        ar: 'هل يدير عدة مسؤولين هذه الملفات بصفة مشتركة؟',
        en: 'Do several controllers run these files together?',
      },
      help: {
        fr: 'La personne s’adresse à n’importe lequel, sauf si l’un répond pour tous (décret, art. 39-1).',
        ar: 'يتوجه الشخص إلى أي منهم، ما لم يكن أحدهم مسؤولا عن مجموع المعالجات (المرسوم، المادة 39-1).',
        en: 'The person may turn to any of them, unless one answers for all (decree, art. 39(1)).',
      },
      cites: ['decret-2-09-165:39-1'],
    },
  ),
  empowered: yesNo({
    question: {
      fr: 'Celui qui a reçu la demande peut-il y répondre ?',
      ar: 'هل من تلقى الطلب مخول للجواب عنه؟',
      en: 'May whoever received the request answer it?',
    },
    help: {
      fr: 'Un sous-traitant ou un service sans pouvoir transmet la demande (décret, art. 35-3, 39-2).',
      ar: 'المعالج من الباطن أو المصلحة غير المخولة يحيلان الطلب (المرسوم، المادتان 35-3 و39-2).',
      en: 'A processor, or a service without the power, passes it on (decree, art. 35(3), 39(2)).',
    },
    cites: ['decret-2-09-165:39-2', 'decret-2-09-165:35-3'],
  }),
  identityProven: yesNo({
    question: {
      fr: 'L’identité du demandeur, et sa qualité s’il agit pour un autre, sont-elles prouvées ?',
      ar: 'هل تم إثبات هوية الطالب، وصفته إذا كان ينوب عن غيره؟',
      en: 'Are the requester’s identity, and capacity if acting for another, proven?',
    },
    help: {
      fr: 'Voir ce que chacun doit présenter (art. 7-1 ; décret, art. 35, 36-1, 38).',
      ar: 'انظر ما يجب على كل واحد الإدلاء به (المادة 7-1؛ المرسوم، المواد 35 و36-1 و38).',
      en: 'See what each must show (art. 7(1); decree, art. 35, 36(1), 38).',
    },
    cites: ['loi-09-08:7-1', 'decret-2-09-165:38'],
  }),
  intervalReasonable: yesNo({
    question: {
      fr: 'Un intervalle raisonnable sépare-t-il cette demande de la précédente ?',
      ar: 'هل تفصل فترة معقولة هذا الطلب عن سابقه؟',
      en: 'Does a reasonable interval separate this request from the last?',
    },
    help: {
      fr: 'La loi ne donne pas de durée (art. 7-1). Première demande : oui.',
      ar: 'لا يحدد القانون مدة (المادة 7-1). الطلب الأول: نعم.',
      en: 'The law gives no length (art. 7(1)). A first request: yes.',
    },
    cites: ['loi-09-08:7-1'],
  }),
  manifestlyAbusive: yesNo({
    question: {
      fr: 'La demande est-elle manifestement abusive, par le nombre ou la répétition ?',
      ar: 'هل شطط الطلب بين، من حيث العدد أو التكرار؟',
      en: 'Is the request manifestly abusive, by number or repetition?',
    },
    help: {
      fr: 'Une demande gênante n’est pas abusive (art. 7-b).',
      ar: 'الطلب المزعج ليس شططا (المادة 7-ب).',
      en: 'An awkward request is not an abusive one (art. 7(b)).',
    },
    cites: ['loi-09-08:7-b'],
  }),
  abuseProven: yesNo({
    question: {
      fr: 'Cet abus peut-il être prouvé ?',
      ar: 'هل يمكن إثبات هذا الشطط؟',
      en: 'Can that abuse be proven?',
    },
    help: {
      fr: 'La charge de la preuve est au responsable : garder les demandes et les réponses (art. 7-b).',
      ar: 'يقع عبء الإثبات على المسؤول عن المعالجة: يحتفظ بالطلبات والأجوبة (المادة 7-ب).',
      en: 'The burden is on the controller: keep the requests and the answers (art. 7(b)).',
    },
    cites: ['loi-09-08:7-b'],
  }),
  handled: choice(
    {
      'not-yet': { fr: 'Pas encore traitée', ar: 'لم يعالج بعد', en: 'Not handled yet' },
      answered: { fr: 'Répondue', ar: 'تم الجواب عنه', en: 'Answered' },
      refused: { fr: 'Refusée', ar: 'رُفض', en: 'Refused' },
    },
    {
      question: { fr: 'Où en est la demande ?', ar: 'أين وصل الطلب؟', en: 'Where does the request stand?' },
      help: {
        fr: 'Refuser un accès dû est une infraction, demande par demande (art. 53).',
        ar: 'رفض الولوج الواجب مخالفة عن كل طلب (المادة 53).',
        en: 'Refusing an access that is due is an offence, request by request (art. 53).',
      },
      cites: ['loi-09-08:7', 'loi-09-08:53'],
    },
  ),
  answerableNow: yesNo({
    question: {
      fr: 'Peut-on répondre tout de suite ?',
      ar: 'هل يمكن الجواب فورا؟',
      en: 'Can it be answered at once?',
    },
    help: {
      fr: 'Sinon : accusé de réception motivé, et CNDP aussitôt (décret, art. 36-2).',
      ar: 'وإلا: إشعار معلل بالتوصل، والاتصال باللجنة الوطنية فورا (المرسوم، المادة 36-2).',
      en: 'If not: a reasoned acknowledgement, and the CNDP at once (decree, art. 36(2)).',
    },
    cites: ['decret-2-09-165:36-2'],
  }),
  acknowledged: yesNo({
    question: {
      fr: 'Un accusé de réception daté, signé et motivé a-t-il été remis ?',
      ar: 'هل سلم إشعار بالتوصل مؤرخ وموقع ومعلل؟',
      en: 'Was a dated, signed acknowledgement with the reason handed over?',
    },
    help: {
      fr: 'Les trois à la fois : la date, la signature, le motif du retard (décret, art. 36-2).',
      ar: 'الثلاثة معا: التاريخ والتوقيع وسبب تأجيل الجواب (المرسوم، المادة 36-2).',
      en: 'All three: the date, the signature, the reason for the delay (decree, art. 36(2)).',
    },
    cites: ['decret-2-09-165:36-2'],
  }),
  cndpContacted: yesNo({
    question: {
      fr: 'La CNDP a-t-elle été jointe pour fixer un délai ?',
      ar: 'هل تم الاتصال باللجنة الوطنية لتحديد أجل الرد؟',
      en: 'Was the CNDP contacted to fix a time?',
    },
    help: {
      fr: 'Aussitôt, et c’est elle qui fixe le délai (décret, art. 36-2 ; loi, art. 28-2).',
      ar: 'فورا، وهي التي تحدد الأجل (المرسوم، المادة 36-2؛ القانون، المادة 28-2).',
      en: 'At once, and it fixes the time (decree, art. 36(2); law, art. 28(2)).',
    },
    cites: ['decret-2-09-165:36-2', 'loi-09-08:28-2'],
  }),
  processed: yesNo({
    question: {
      fr: 'Des données de cette personne sont-elles traitées ?',
      ar: 'هل تعالج معطيات تخص هذا الشخص؟',
      en: 'Are data of this person processed?',
    },
    help: {
      fr: 'S’il n’y en a pas, la réponse le confirme (art. 7-a).',
      ar: 'إذا لم توجد، يؤكد الجواب ذلك (المادة 7-أ).',
      en: 'If there are none, the answer confirms it (art. 7(a)).',
    },
    cites: ['loi-09-08:7-a'],
  }),
  originKnown: yesNo({
    question: {
      fr: 'Sait-on d’où viennent les données ?',
      ar: 'هل مصدر المعطيات معلوم؟',
      en: 'Is it known where the data came from?',
    },
    help: {
      fr: 'Toute information disponible sur leur origine est due (art. 7-b).',
      ar: 'كل معلومة متاحة حول المصدر واجبة (المادة 7-ب).',
      en: 'Any available information on their origin is due (art. 7(b)).',
    },
    cites: ['loi-09-08:7-b'],
  }),
  automated: yesNo({
    question: {
      fr: 'Les données font-elles l’objet d’un traitement automatisé ?',
      ar: 'هل تخضع المعطيات لمعالجة آلية؟',
      en: 'Are the data processed by automated means?',
    },
    help: {
      fr: 'La logique qui le sous-tend se communique (art. 7-c).',
      ar: 'يجب الإعلام بالمنطق الذي يحكمها (المادة 7-ج).',
      en: 'The logic behind it is to be told (art. 7(c)).',
    },
    cites: ['loi-09-08:7-c'],
  }),
  given: choices(accessItems, {
    question: { fr: 'Que contient la réponse ?', ar: 'ماذا يتضمن الجواب؟', en: 'What does the answer hold?' },
    help: {
      fr: 'Cocher ce qui a vraiment été communiqué (art. 7).',
      ar: 'يؤشر على ما تم إيصاله فعلا (المادة 7).',
      en: 'Tick what was really given (art. 7).',
    },
    cites: ['loi-09-08:7'],
  }),
  intelligible: yesNo({
    question: {
      fr: 'Les données sont-elles communiquées sous une forme intelligible ?',
      ar: 'هل قدمت المعطيات وفق شكل مفهوم؟',
      en: 'Are the data given in an intelligible form?',
    },
    help: {
      fr: 'Lisible par la personne elle-même, dans une langue qu’elle comprend (art. 7-b).',
      ar: 'يستطيع الشخص قراءتها بنفسه وبلغة يفهمها (المادة 7-ب).',
      en: 'Readable by the person, in a language they understand (art. 7(b)).',
    },
    cites: ['loi-09-08:7-b'],
  }),
  codesExplained: yesNo({
    question: {
      fr: 'Les codes, sigles et abréviations de la réponse sont-ils expliqués ?',
      ar: 'هل تم توضيح التشفيرات والرموز والمختصرات الواردة في الجواب؟',
      en: 'Are the codes, acronyms and abbreviations in the answer explained?',
    },
    help: {
      fr: 'Au besoin par un lexique ; oui s’il n’y en a pas (décret, art. 34-2).',
      ar: 'عند اللزوم في شكل معجم؛ نعم إذا لم توجد (المرسوم، المادة 34-2).',
      en: 'By a glossary if need be; yes if there are none (decree, art. 34(2)).',
    },
    cites: ['decret-2-09-165:34-2'],
  }),
  feeAsked: yesNo({
    question: {
      fr: 'A-t-on demandé de l’argent au demandeur ?',
      ar: 'هل طلب من صاحب الطلب أداء مقابل؟',
      en: 'Was the requester asked to pay?',
    },
    help: {
      fr: 'L’accès est gratuit (art. 7-1).',
      ar: 'الولوج دون عوض (المادة 7-1).',
      en: 'Access is free (art. 7(1)).',
    },
    cites: ['loi-09-08:7-1'],
  }),
} as const

export type AccessFacts = FactsOf<typeof declarations>

export const accessSubject = subjectOf(declarations, [
  {
    id: 'given-of-nothing',
    clashes: f => pair(f.processed === false && f.given?.includes('data'), 'processed', 'given'),
    text: {
      fr: 'Des données auraient été communiquées, mais il est dit qu’aucune n’est traitée.',
      ar: 'قيل إن معطيات سلمت، غير أنه قيل إنه لا تعالج أي معطيات.',
      en: 'Data were given, it seems, yet none is said to be processed.',
    },
  },
])
