// What is told to people when their data are collected: one collection, what its notice says and when, and whether people
// are asked if they object (art. 5, 6, 19; D.34, 43, 44).
import { pair } from './contradiction.ts'
import { choice, choices, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

/** What art. 5 wants told, in its order. */
export const noticeItems = {
  controller: {
    fr: 'L’identité du responsable',
    ar: 'هوية المسؤول عن المعالجة',
    en: 'Who the controller is',
  },
  representative: {
    fr: 'L’identité de son représentant',
    ar: 'هوية ممثله',
    en: 'Who its representative is',
  },
  purposes: { fr: 'Les finalités', ar: 'غايات المعالجة', en: 'The purposes' },
  recipients: {
    fr: 'Les destinataires ou leurs catégories',
    ar: 'المرسل إليهم أو فئاتهم',
    en: 'The recipients or their categories',
  },
  answers: {
    fr: 'Le caractère obligatoire ou facultatif des réponses et les conséquences d’un défaut de réponse',
    ar: 'الطابع الإجباري أو الاختياري للأجوبة وعواقب عدم الجواب',
    en: 'Whether answers are compulsory or optional, and what follows from not answering',
  },
  rights: {
    fr: 'Le droit d’accès et de rectification',
    ar: 'الحق في الولوج وفي التصحيح',
    en: 'The rights of access and rectification',
  },
  filing: {
    fr: 'Les caractéristiques du récépissé ou de l’autorisation de la CNDP',
    ar: 'خاصيات وصل التصريح أو الإذن المسلم من اللجنة الوطنية',
    en: 'The characteristics of the CNDP’s receipt or authorisation',
  },
  'network-risk': {
    fr: 'Le risque propre aux réseaux ouverts',
    ar: 'المخاطر الخاصة بالشبكات المفتوحة',
    en: 'The risk of open networks',
  },
} as const

export type NoticeItem = keyof typeof noticeItems

const declarations = {
  defenceOrCrime: yesNo({
    question: {
      fr: 'La collecte est-elle nécessaire à la défense, à la sûreté de l’État ou à la prévention ou la répression du crime ?',
      ar: 'هل الجمع ضروري للدفاع الوطني أو لأمن الدولة أو للوقاية من الجريمة أو زجرها؟',
      en: 'Is the collection necessary for defence, State security, or the prevention or repression of crime?',
    },
    help: {
      fr: 'Dans ce cas, l’obligation d’informer ne s’applique pas (art. 6-a).',
      ar: 'في هذه الحالة لا يطبق الالتزام بالإخبار (المادة 6-أ).',
      en: 'If so, the duty to inform does not apply (art. 6(a)).',
    },
    cites: ['loi-09-08:6-a'],
  }),
  lawProvidesExpressly: yesNo({
    question: {
      fr: 'Une loi prévoit-elle expressément d’enregistrer ou de communiquer ces données ?',
      ar: 'هل ينص نص تشريعي صراحة على تسجيل هذه المعطيات أو إيصالها؟',
      en: 'Does legislation expressly provide for these data to be recorded or disclosed?',
    },
    help: {
      fr: 'Il faut une disposition expresse : une obligation générale ne suffit pas (art. 6-c).',
      ar: 'يلزم نص صريح: ولا يكفي التزام عام (المادة 6-ج).',
      en: 'An express provision is needed: a general duty is not enough (art. 6(c)).',
    },
    cites: ['loi-09-08:6-c'],
  }),
  exclusivelyJournalistic: yesNo({
    question: {
      fr: 'Le traitement est-il fait à des fins exclusivement journalistiques, artistiques ou littéraires ?',
      ar: 'هل تنجز المعالجة حصرا لأغراض صحافية أو فنية أو أدبية؟',
      en: 'Is the processing done for exclusively journalistic, artistic or literary ends?',
    },
    help: {
      fr: 'Un autre usage, même accessoire, rétablit l’obligation d’informer (art. 6-d).',
      ar: 'كل استعمال آخر، ولو كان ثانويا، يعيد الالتزام بالإخبار (المادة 6-د).',
      en: 'Any other use, even a minor one, brings the duty to inform back (art. 6(d)).',
    },
    cites: ['loi-09-08:6-d'],
  }),
  informingImpossible: yesNo({
    question: {
      fr: 'Informer les personnes se révèle-t-il impossible ?',
      ar: 'هل اتضح أن إخبار الأشخاص المعنيين متعذر؟',
      en: 'Does informing people prove impossible?',
    },
    help: {
      fr: 'Surtout en matière statistique, historique ou scientifique ; un simple embarras ne suffit pas (art. 6-b).',
      ar: 'ولاسيما في المجال الإحصائي أو التاريخي أو العلمي؛ ولا تكفي مجرد المشقة (المادة 6-ب).',
      en: 'Above all in statistics, history or science; mere inconvenience is not enough (art. 6(b)).',
    },
    cites: ['loi-09-08:6-b'],
  }),
  impossibilityTold: yesNo({
    question: {
      fr: 'La CNDP a-t-elle été avisée de cette impossibilité et de son motif ?',
      ar: 'هل تم إشعار اللجنة الوطنية بهذه الاستحالة وبسببها؟',
      en: 'Has the CNDP been told of the impossibility and of its reason?',
    },
    help: {
      fr: 'La loi l’exige de qui n’informe pas pour ce motif (art. 6-b).',
      ar: 'يفرض القانون ذلك على من لم يقم بالإخبار لهذا السبب (المادة 6-ب).',
      en: 'The law wants it of whoever does not inform for that reason (art. 6(b)).',
    },
    cites: ['loi-09-08:6-b'],
  }),
  collectedFrom: choice(
    {
      person: {
        fr: 'De la personne elle-même',
        ar: 'من الشخص المعني نفسه',
        en: 'From the person',
      },
      elsewhere: {
        fr: 'D’une autre source',
        ar: 'من مصدر آخر',
        en: 'From another source',
      },
    },
    {
      question: {
        fr: 'D’où viennent les données ?',
        ar: 'من أين تجمع المعطيات؟',
        en: 'Where do the data come from?',
      },
      help: {
        fr: 'Une collecte à la fois : la loi distingue la personne sollicitée et les autres sources (art. 5-1, 5-3).',
        ar: 'عملية جمع واحدة في كل مرة: يميز القانون بين الشخص المتصل به والمصادر الأخرى (المادتان 5-1 و5-3).',
        en: 'One collection at a time: the law tells the person asked from other sources (art. 5(1), 5(3)).',
      },
      cites: ['loi-09-08:5-1', 'loi-09-08:5-3'],
    },
  ),
  told: choices(noticeItems, {
    question: {
      fr: 'Que dit l’information donnée aux personnes ?',
      ar: 'ماذا يتضمن الإخبار المقدم للأشخاص؟',
      en: 'What does the information given to people say?',
    },
    help: {
      fr: 'Cocher ce que la mention dit vraiment ; ne rien cocher si rien n’est dit (art. 5).',
      ar: 'يؤشر على ما يتضمنه البيان فعلا؛ ولا يؤشر على شيء إذا لم يقدم أي إخبار (المادة 5).',
      en: 'Tick what the notice really says; tick nothing if nothing is said (art. 5).',
    },
    cites: ['loi-09-08:5-1', 'loi-09-08:5-4'],
  }),
  alreadyKnown: choices(noticeItems, {
    question: {
      fr: 'Que savent déjà les personnes, sans qu’on le leur dise ?',
      ar: 'ما الذي يعلمه الأشخاص مسبقا دون إخبارهم به؟',
      en: 'What do people know already, without being told?',
    },
    help: {
      fr: 'Ce qui est déjà connu n’a pas à être redit (art. 5-1, 5-3, 5-4).',
      ar: 'لا حاجة إلى الإخبار بما هو معلوم مسبقا (المواد 5-1 و5-3 و5-4).',
      en: 'What is known already need not be said again (art. 5(1), 5(3), 5(4)).',
    },
    cites: ['loi-09-08:5-1', 'loi-09-08:5-3', 'loi-09-08:5-4'],
  }),
  knowledgeProven: yesNo({
    question: {
      fr: 'Peut-on prouver que les personnes le savaient déjà ?',
      ar: 'هل يمكن إثبات أن الأشخاص كانوا على علم مسبق بذلك؟',
      en: 'Can it be proven that people knew already?',
    },
    help: {
      fr: 'Un contrat signé, une mention antérieure, un courrier : le responsable répond du respect de la loi (art. 3-3, 5).',
      ar: 'عقد موقع أو بيان سابق أو رسالة: فالمسؤول عن المعالجة هو من يسهر على احترام القانون (المادتان 3-3 و5).',
      en: 'A signed contract, an earlier notice, a letter: the controller answers for compliance (art. 3(3), 5).',
    },
    cites: ['loi-09-08:5-1', 'loi-09-08:3-3'],
  }),
  hasRepresentative: yesNo({
    question: {
      fr: 'Le responsable a-t-il un représentant ?',
      ar: 'هل للمسؤول عن المعالجة ممثل؟',
      en: 'Does the controller have a representative?',
    },
    help: {
      fr: 'Tel le représentant installé au Maroc d’un responsable étranger (art. 2-3, 5-1-a).',
      ar: 'مثل الممثل المقيم بالمغرب لمسؤول أجنبي (المادتان 2-3 و5-1-أ).',
      en: 'Such as a foreign controller’s representative installed in Morocco (art. 2(3), 5(1)(a)).',
    },
    cites: ['loi-09-08:5-1-a', 'loi-09-08:2-3'],
  }),
  filing: choice(
    {
      receipt: { fr: 'Récépissé de déclaration', ar: 'وصل التصريح', en: 'Receipt of a declaration' },
      authorisation: { fr: 'Autorisation', ar: 'إذن', en: 'Authorisation' },
      none: { fr: 'Ni l’un ni l’autre', ar: 'لا هذا ولا ذاك', en: 'Neither' },
      exempt: { fr: 'Dispensé de déclaration', ar: 'معفى من التصريح', en: 'Exempt from declaration' },
    },
    {
      question: {
        fr: 'Que détient le traitement de la CNDP ?',
        ar: 'ما الذي حصلت عليه المعالجة من اللجنة الوطنية؟',
        en: 'What does the processing hold from the CNDP?',
      },
      help: {
        fr: 'Ses caractéristiques (numéro, date) se disent aux personnes sollicitées (art. 5-1-d, 19).',
        ar: 'تبلغ خاصياته (الرقم والتاريخ) للأشخاص المتصل بهم (المادتان 5-1-د و19).',
        en: 'Its characteristics (number, date) are told to the people asked (art. 5(1)(d), 19).',
      },
      cites: ['loi-09-08:5-1-d', 'loi-09-08:19'],
    },
  ),
  express: yesNo({
    question: {
      fr: 'L’information est-elle expresse, précise et non équivoque ?',
      ar: 'هل الإخبار صريح ودقيق ولا يحتمل اللبس؟',
      en: 'Is the information express, precise and unambiguous?',
    },
    help: {
      fr: 'Non si elle est noyée dans des conditions générales ou faite de formules vagues (art. 5-1).',
      ar: 'ليس كذلك إذا كان ضمن شروط عامة مطولة أو بعبارات مبهمة (المادة 5-1).',
      en: 'Not if it is lost in general terms or made of vague phrases (art. 5(1)).',
    },
    cites: ['loi-09-08:5-1'],
  }),
  toldWhen: choice(
    {
      'before-collection': { fr: 'Avant la collecte', ar: 'قبل الجمع', en: 'Before collection' },
      'before-recording': {
        fr: 'Avant l’enregistrement des données',
        ar: 'قبل تسجيل المعطيات',
        en: 'Before the data are recorded',
      },
      'at-first-disclosure': {
        fr: 'Au plus tard à la première communication à un tiers',
        ar: 'عند الإيصال الأول إلى الأغيار على أبعد تقدير',
        en: 'At the latest when first disclosed to a third party',
      },
      later: { fr: 'Plus tard', ar: 'بعد ذلك', en: 'Later' },
    },
    {
      question: {
        fr: 'Quand les personnes sont-elles informées ?',
        ar: 'متى يتم إخبار الأشخاص؟',
        en: 'When are people informed?',
      },
      help: {
        fr: 'Avant la collecte si elles sont sollicitées ; sinon avant l’enregistrement (art. 5-1, 5-3).',
        ar: 'قبل الجمع إذا تم الاتصال بهم؛ وإلا فقبل التسجيل (المادتان 5-1 و5-3).',
        en: 'Before collection if they are asked; else before recording (art. 5(1), 5(3)).',
      },
      cites: ['loi-09-08:5-1', 'loi-09-08:5-3'],
    },
  ),
  disclosurePlanned: yesNo({
    question: {
      fr: 'Une communication des données à un tiers est-elle prévue ?',
      ar: 'هل يعتزم إيصال المعطيات إلى الأغيار؟',
      en: 'Is a disclosure to a third party planned?',
    },
    help: {
      fr: 'Alors seulement l’information peut attendre la première communication (art. 5-3).',
      ar: 'عندئذ فقط يمكن تأخير الإخبار إلى الإيصال الأول (المادة 5-3).',
      en: 'Only then may the information wait for the first disclosure (art. 5(3)).',
    },
    cites: ['loi-09-08:5-3'],
  }),
  documentsUsed: yesNo({
    question: {
      fr: 'La collecte se fait-elle au moyen de documents (formulaire, écran, fiche) ?',
      ar: 'هل يتم الجمع بواسطة وثائق (استمارة أو شاشة أو بطاقة)؟',
      en: 'Is the collection made with documents (a form, a screen, a card)?',
    },
    help: {
      fr: 'Ces documents portent eux-mêmes les mentions (art. 5-2).',
      ar: 'يجب أن تتضمن هذه الوثائق نفسها المعلومات (المادة 5-2).',
      en: 'Those documents carry the items themselves (art. 5(2)).',
    },
    cites: ['loi-09-08:5-2'],
  }),
  documentsCarryItems: yesNo({
    question: {
      fr: 'Ces documents contiennent-ils toutes les mentions ?',
      ar: 'هل تتضمن هذه الوثائق كل المعلومات؟',
      en: 'Do those documents contain every item?',
    },
    help: {
      fr: 'Une mention donnée ailleurs ne dispense pas le document de la porter (art. 5-2).',
      ar: 'لا يعفي الإخبار في موضع آخر من إدراج المعلومات في الوثيقة (المادة 5-2).',
      en: 'An item given elsewhere does not excuse the document from carrying it (art. 5(2)).',
    },
    cites: ['loi-09-08:5-2'],
  }),
  openNetwork: yesNo({
    question: {
      fr: 'Les données sont-elles collectées sur un réseau ouvert, tel Internet ?',
      ar: 'هل تجمع المعطيات في شبكة مفتوحة كالإنترنت؟',
      en: 'Are the data collected on an open network such as the Internet?',
    },
    help: {
      fr: 'Les personnes sont alors averties du risque (art. 5-4).',
      ar: 'يجب عندئذ إعلام الأشخاص بالمخاطر (المادة 5-4).',
      en: 'People are then warned of the risk (art. 5(4)).',
    },
    cites: ['loi-09-08:5-4'],
  }),
  receiptShown: yesNo({
    question: {
      fr: 'Les caractéristiques du récépissé figurent-elles dans toutes les opérations de collecte et de transmission ?',
      ar: 'هل تدرج خاصيات الوصل في جميع عمليات جمع المعطيات وإرسالها؟',
      en: 'Do the receipt’s characteristics appear in every collection and transmission?',
    },
    help: {
      fr: 'Formulaires, écrans, courriels, fichiers transmis (art. 19).',
      ar: 'الاستمارات والشاشات والرسائل الإلكترونية والملفات المرسلة (المادة 19).',
      en: 'Forms, screens, e-mails, files sent (art. 19).',
    },
    cites: ['loi-09-08:19'],
  }),
  collectedInWriting: yesNo({
    question: {
      fr: 'Les données sont-elles collectées par écrit (papier ou écran) ?',
      ar: 'هل تجمع المعطيات كتابة (على ورق أو شاشة)؟',
      en: 'Are the data collected in writing (paper or screen)?',
    },
    help: {
      fr: 'Le décret traite à part l’écrit et les autres collectes, tel l’entretien (décret, art. 43, 44).',
      ar: 'يميز المرسوم بين الجمع كتابة والجمع بطريقة أخرى كالمقابلة (المرسوم، المادتان 43 و44).',
      en: 'The decree treats writing and other collections, such as an interview, apart (decree, art. 43, 44).',
    },
    cites: ['decret-2-09-165:43', 'decret-2-09-165:44'],
  }),
  objectionExcluded: yesNo({
    question: {
      fr: 'Le droit d’opposition est-il exclu pour tous les usages prévus ?',
      ar: 'هل الحق في التعرض مستبعد بالنسبة لكل الاستعمالات المقررة؟',
      en: 'Is the right to object excluded for every planned use?',
    },
    help: {
      fr: 'Obligation légale, ou disposition expresse de l’acte autorisant ; jamais pour la prospection (art. 9).',
      ar: 'التزام قانوني أو مقتضى صريح في المحرر الذي يأذن بالمعالجة؛ ولا يستبعد أبدا بالنسبة للاستقراء (المادة 9).',
      en: 'A legal obligation, or an express provision of the act authorising it; never for prospecting (art. 9).',
    },
    cites: ['loi-09-08:9-3'],
  }),
  objectionAsked: choice(
    {
      'in-time': {
        fr: 'Oui, avant la validation ou la fin de la collecte',
        ar: 'نعم، قبل التصديق النهائي أو قبل إنهاء الجمع',
        en: 'Yes, before validation or the end of the collection',
      },
      late: { fr: 'Oui, mais après', ar: 'نعم، لكن بعد ذلك', en: 'Yes, but afterwards' },
      no: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Demande-t-on aux personnes si elles souhaitent s’opposer ?',
        ar: 'هل يُسأل الأشخاص عما إذا كانوا يرغبون في التعرض؟',
        en: 'Are people asked whether they wish to object?',
      },
      help: {
        fr: 'La question se pose au moment même de la collecte (décret, art. 43, 44).',
        ar: 'يطرح السؤال أثناء الجمع نفسه (المرسوم، المادتان 43 و44).',
        en: 'The question is put during the collection itself (decree, art. 43, 44).',
      },
      cites: ['decret-2-09-165:43', 'decret-2-09-165:44'],
    },
  ),
  objectionProofKept: yesNo({
    question: {
      fr: 'Garde-t-on la preuve que les personnes ont pu s’opposer ?',
      ar: 'هل يحتفظ بما يثبت أن الأشخاص كان بوسعهم التعرض؟',
      en: 'Is proof kept that people could object?',
    },
    help: {
      fr: 'Exigée quand la collecte n’est pas écrite : enregistrement, fiche d’entretien (décret, art. 44).',
      ar: 'واجب إذا لم يتم الجمع كتابة: تسجيل أو بطاقة مقابلة (المرسوم، المادة 44).',
      en: 'Wanted where the collection is not in writing: a recording, interview notes (decree, art. 44).',
    },
    cites: ['decret-2-09-165:44'],
  }),
} as const

export type NoticeFacts = FactsOf<typeof declarations>

export const noticeSubject = subjectOf(declarations, [
  {
    id: 'told-of-no-representative',
    clashes: f =>
      pair(f.hasRepresentative === false && f.told?.includes('representative'), 'hasRepresentative', 'told'),
    text: {
      fr: 'La mention nomme un représentant, mais il est dit que le responsable n’en a pas.',
      ar: 'يذكر البيان ممثلا، غير أنه قيل إنه لا ممثل للمسؤول عن المعالجة.',
      en: 'The notice names a representative, but the controller is said to have none.',
    },
  },
  {
    id: 'no-documents-yet-they-carry-items',
    clashes: f =>
      pair(f.documentsCarryItems && f.documentsUsed === false, 'documentsCarryItems', 'documentsUsed'),
    text: {
      fr: 'Des documents de collecte portent les mentions, mais il est dit qu’aucun document ne sert à la collecte.',
      ar: 'قيل إن وثائق الجمع تتضمن المعلومات، غير أنه قيل أيضا إنه لا تستعمل أي وثيقة في الجمع.',
      en: 'Collection documents carry the items, but no document is said to be used to collect.',
    },
  },
])
