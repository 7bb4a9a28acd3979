// What art. 2 asks: who decides, where, with what means, and for which of the excluded ends.
import { controllerKinds } from '../words/controller-kinds.ts'
import { choice, yesNo } from './declare.ts'

export const scopeFacts = {
  controller: choice(controllerKinds, {
    question: {
      fr: 'Qui est le responsable du traitement ?',
      ar: 'من هو المسؤول عن المعالجة؟',
      en: 'Who is the controller?',
    },
    help: {
      fr: 'La personne ou l’organisme qui détermine, seul ou avec d’autres, les finalités et les moyens du traitement (art. 1-5).',
      ar: 'الشخص أو الهيئة التي تحدد، بمفردها أو باشتراك مع آخرين، الغايات من المعالجة ووسائلها (المادة 1-5).',
      en: 'The person or body that decides, alone or with others, the purposes and means of the processing (art. 1(5)).',
    },
    cites: ['loi-09-08:1-5', 'loi-09-08:49'],
  }),
  role: choice(
    {
      alone: { fr: 'Il décide seul', ar: 'يقرر بمفرده', en: 'It decides alone' },
      jointly: { fr: 'Il décide avec d’autres', ar: 'يقرر بالاشتراك مع آخرين', en: 'It decides with others' },
      'for-another': {
        fr: 'Il traite pour le compte d’un autre',
        ar: 'يعالج لحساب غيره',
        en: 'It processes on behalf of another',
      },
    },
    {
      question: {
        fr: 'L’organisme décide-t-il des finalités et des moyens ?',
        ar: 'هل تحدد الهيئة الغايات والوسائل؟',
        en: 'Does the organisation decide the purposes and means?',
      },
      help: {
        fr: 'Celui qui traite pour le compte d’un autre est sous-traitant : la formalité revient au responsable (art. 1-5, 1-6, 23).',
        ar: 'من يعالج لحساب غيره معالج من الباطن: ويقع الإجراء على عاتق المسؤول (المواد 1-5 و1-6 و23).',
        en: 'Whoever processes on behalf of another is a processor: the filing is the controller’s (art. 1(5), 1(6), 23).',
      },
      cites: ['loi-09-08:1-5', 'loi-09-08:1-6', 'loi-09-08:23'],
    },
  ),
  identifiesPersons: yesNo({
    question: {
      fr: 'Les données permettent-elles d’identifier une personne physique, directement ou indirectement ?',
      ar: 'هل تمكن المعطيات من التعرف على شخص ذاتي، بصفة مباشرة أو غير مباشرة؟',
      en: 'Do the data identify a natural person, directly or indirectly?',
    },
    help: {
      fr: 'Un numéro, un son ou une image suffisent. Les données d’une personne morale n’en sont pas (art. 1-1).',
      ar: 'يكفي رقم أو صوت أو صورة. ولا تدخل في ذلك معطيات الأشخاص المعنويين (المادة 1-1).',
      en: 'A number, a sound or an image is enough. Data of a legal person are not personal data (art. 1(1)).',
    },
    cites: ['loi-09-08:1-1'],
  }),
  automation: choice(
    {
      whole: { fr: 'Entièrement', ar: 'كليا', en: 'Wholly' },
      part: { fr: 'En partie', ar: 'جزئيا', en: 'In part' },
      none: { fr: 'Pas du tout', ar: 'غير آلية إطلاقا', en: 'Not at all' },
    },
    {
      question: {
        fr: 'Le traitement est-il automatisé ?',
        ar: 'هل المعالجة آلية؟',
        en: 'Is the processing automated?',
      },
      help: {
        fr: 'Automatisé en tout ou en partie, il relève de la loi ; à la main, seulement s’il y a un fichier (art. 2-1).',
        ar: 'المعالجة الآلية كليا أو جزئيا خاضعة للقانون؛ أما اليدوية فلا تخضع له إلا إذا وجد ملف (المادة 2-1).',
        en: 'Wholly or partly automated processing is covered; processing by hand only where there is a file (art. 2(1)).',
      },
      cites: ['loi-09-08:2-1'],
    },
  ),
  manualFile: yesNo({
    question: {
      fr: 'Les données figurent-elles, ou doivent-elles figurer, dans un fichier manuel ?',
      ar: 'هل ترد المعطيات في ملف يدوي أو يرتقب ورودها فيه؟',
      en: 'Are the data in, or meant for, a manual file?',
    },
    help: {
      fr: 'Un ensemble structuré, accessible selon des critères déterminés : classeurs, fiches, registres (art. 1-4, 2-1).',
      ar: 'مجموعة مهيكلة يمكن الولوج إليها وفق معايير معينة: محفوظات أو بطاقات أو سجلات (المادتان 1-4 و2-1).',
      en: 'A structured set, accessible by determined criteria: binders, cards, ledgers (art. 1(4), 2(1)).',
    },
    cites: ['loi-09-08:1-4', 'loi-09-08:2-1'],
  }),
  establishedInMorocco: yesNo({
    question: {
      fr: 'Le responsable est-il établi au Maroc, ou y exerce-t-il une activité par une installation ?',
      ar: 'هل المسؤول مقيم بالمغرب أو يمارس فيه نشاطا في إطار منشأة؟',
      en: 'Is the controller established in Morocco, or active there through an installation?',
    },
    help: {
      fr: 'Toute installation compte, quelle que soit sa forme juridique (art. 2-2-a).',
      ar: 'تكفي أي منشأة كيفما كان شكلها القانوني (المادة 2-2-أ).',
      en: 'Any installation counts, whatever its legal form (art. 2(2)(a)).',
    },
    cites: ['loi-09-08:2-2-a'],
  }),
  meansInMorocco: choice(
    {
      used: {
        fr: 'Oui, pour traiter les données',
        ar: 'نعم، لمعالجة المعطيات',
        en: 'Yes, to process the data',
      },
      'transit-only': { fr: 'Oui, pour le seul transit', ar: 'نعم، للعبور فقط', en: 'Yes, for transit only' },
      none: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Le responsable établi à l’étranger recourt-il à des moyens situés au Maroc ?',
        ar: 'هل يلجأ المسؤول غير المقيم بالمغرب إلى وسائل توجد فوق التراب المغربي؟',
        en: 'Does the controller established abroad use means located in Morocco?',
      },
      help: {
        fr: 'Serveurs, agents, appareils, formulaires papier. Le simple transit, ici ou par un État reconnu équivalent, ne compte pas (art. 2-2-b).',
        ar: 'خوادم أو أعوان أو أجهزة أو استمارات. ولا يعتد بمجرد العبور هنا أو عبر دولة معترف بمعادلة تشريعها (المادة 2-2-ب).',
        en: 'Servers, agents, devices, paper forms. Mere transit, here or through a State recognised as equivalent, does not count (art. 2(2)(b)).',
      },
      cites: ['loi-09-08:2-2-b'],
    },
  ),
  representativeNotified: yesNo({
    question: {
      fr: 'L’identité d’un représentant installé au Maroc a-t-elle été notifiée à la CNDP ?',
      ar: 'هل تم تبليغ اللجنة الوطنية بهوية ممثل مقيم بالمغرب؟',
      en: 'Has a representative installed in Morocco been notified to the CNDP?',
    },
    help: {
      fr: 'Il se substitue au responsable établi à l’étranger, sans effacer la responsabilité de celui-ci (art. 2-3).',
      ar: 'يحل محل المسؤول غير المقيم، دون الإخلال بالمسؤولية الشخصية لهذا الأخير (المادة 2-3).',
      en: 'The representative stands in for the controller abroad, whose own liability remains (art. 2(3)).',
    },
    cites: ['loi-09-08:2-3', 'loi-09-08:27-b-1'],
  }),
  personalOrDomesticOnly: yesNo({
    question: {
      fr: 'Le traitement sert-il exclusivement des activités personnelles ou domestiques ?',
      ar: 'هل تقتصر المعالجة على نشاطات شخصية أو منزلية؟',
      en: 'Does the processing serve personal or domestic activities only?',
    },
    help: {
      fr: 'Un carnet d’adresses privé, par exemple. Seule une personne physique peut s’en prévaloir (art. 2-4).',
      ar: 'مثل دفتر عناوين خاص. ولا يمكن أن يستند إلى ذلك إلا شخص ذاتي (المادة 2-4).',
      en: 'A private address book, for instance. Only a natural person may rely on it (art. 2(4)).',
    },
    cites: ['loi-09-08:2-4'],
  }),
  filmsBeyondHome: yesNo({
    question: {
      fr: 'Les caméras filment-elles la voie publique, les voisins ou des parties communes ?',
      ar: 'هل تصور الكاميرات الطريق العام أو الجيران أو الأجزاء المشتركة؟',
      en: 'Do the cameras film the public road, neighbours or common parts?',
    },
    help: {
      fr: 'Chez soi, la CNDP n’attend aucune formalité tant que rien de cela n’est filmé.',
      ar: 'في المنزل، لا تنتظر اللجنة الوطنية أي إجراء ما لم يتم تصوير شيء من ذلك.',
      en: 'At home, the CNDP expects no filing as long as none of these is filmed.',
    },
    cites: ['cndp:videosurveillance-domicile'],
  }),
  defenceOrStateSecurity: choice(
    {
      only: { fr: 'Oui, uniquement', ar: 'نعم، حصريا', en: 'Yes, solely' },
      partly: { fr: 'En partie', ar: 'جزئيا', en: 'In part' },
      no: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Les données sont-elles recueillies et traitées pour la défense nationale ou la sécurité de l’État ?',
        ar: 'هل تجمع المعطيات وتعالج لمصلحة الدفاع الوطني أو الأمن الداخلي أو الخارجي للدولة؟',
        en: 'Are the data collected and processed for national defence or State security?',
      },
      help: {
        fr: 'Exclu de la loi si la collecte et le traitement n’ont pas d’autre objet (art. 2-4).',
        ar: 'خارج نطاق القانون إذا لم يكن للجمع والمعالجة غرض آخر (المادة 2-4).',
        en: 'Outside the law where collection and processing have no other object (art. 2(4)).',
      },
      cites: ['loi-09-08:2-4'],
    },
  ),
  crimePrevention: yesNo({
    question: {
      fr: 'Les données sont-elles recueillies et traitées pour prévenir ou réprimer des crimes et délits ?',
      ar: 'هل تجمع المعطيات وتعالج لأغراض الوقاية من الجرائم والجنح وزجرها؟',
      en: 'Are the data collected and processed to prevent or repress crimes and misdemeanours?',
    },
    help: {
      fr: 'La loi ne s’applique alors que dans les conditions du texte qui crée le fichier (art. 2-4).',
      ar: 'لا يطبق القانون حينئذ إلا وفق الشروط المحددة في النص المحدث للملف (المادة 2-4).',
      en: 'The law then applies only under the conditions of the text that creates the file (art. 2(4)).',
    },
    cites: ['loi-09-08:2-4'],
  }),
  creatingText: choice(
    {
      law: { fr: 'Une loi', ar: 'قانون', en: 'A law' },
      regulation: { fr: 'Un règlement', ar: 'نظام', en: 'A regulation' },
      none: { fr: 'Aucun', ar: 'لا يوجد', en: 'None' },
    },
    {
      question: {
        fr: 'Quel texte crée ce fichier ?',
        ar: 'ما النص المحدث لهذا الملف؟',
        en: 'Which text creates this file?',
      },
      help: {
        fr: 'Loi ou règlement : il fixe les conditions dans lesquelles la loi 09-08 s’applique (art. 2-4).',
        ar: 'القانون أو النظام يحدد الشروط التي يطبق وفقها القانون 09.08 (المادة 2-4).',
        en: 'A law or a regulation: it sets the conditions under which Law 09-08 applies (art. 2(4)).',
      },
      cites: ['loi-09-08:2-4'],
    },
  ),
  creatingTextComplete: yesNo({
    question: {
      fr: 'Le règlement précise-t-il les huit points de l’article 2 ?',
      ar: 'هل يبين النظام العناصر الثمانية الواردة في المادة 2؟',
      en: 'Does the regulation state the eight points of article 2?',
    },
    help: {
      fr: 'Responsable, condition de légitimité, finalités, personnes concernées, données, origine, tiers destinataires, mesures de sécurité.',
      ar: 'المسؤول وشرط المشروعية والغايات وفئات الأشخاص والمعطيات ومصدرها والأغيار الموصلة إليهم وإجراءات السلامة.',
      en: 'Controller, condition of legitimacy, purposes, data subjects, data, their origin, third parties, security measures.',
    },
    cites: ['loi-09-08:2-4'],
  }),
  cndpOpinion: choice(
    {
      given: { fr: 'Rendu', ar: 'صدر', en: 'Given' },
      asked: { fr: 'Demandé', ar: 'طُلب', en: 'Asked for' },
      'not-asked': { fr: 'Non demandé', ar: 'لم يُطلب', en: 'Not asked for' },
    },
    {
      question: {
        fr: 'Où en est l’avis préalable de la CNDP sur ce règlement ?',
        ar: 'أين وصل الرأي المسبق للجنة الوطنية حول هذا النظام؟',
        en: 'Where does the CNDP’s prior opinion on the regulation stand?',
      },
      help: {
        fr: 'L’avis demandé vaut déclaration (art. 2-4, 27-A-2).',
        ar: 'طلب الرأي يعتبر بمثابة تصريح (المادتان 2-4 و27-أ-2).',
        en: 'The opinion asked for counts as a declaration (art. 2(4), 27(A)(2)).',
      },
      cites: ['loi-09-08:2-4', 'loi-09-08:27-a-2'],
    },
  ),
  collectedUnderSpecificLaw: yesNo({
    question: {
      fr: 'Les données sont-elles recueillies en application d’une législation particulière ?',
      ar: 'هل تم الحصول على المعطيات تطبيقا لنص تشريعي خاص؟',
      en: 'Are the data collected under a specific legislation?',
    },
    help: {
      fr: 'Une loi qui crée ou commande ce fichier. La formule est large : un juriste doit confirmer (art. 2-4).',
      ar: 'قانون يحدث هذا الملف أو يفرضه. والعبارة واسعة: يلزم تأكيد رجل قانون (المادة 2-4).',
      en: 'A law that creates or commands this file. The words are broad: a lawyer must confirm (art. 2(4)).',
    },
    cites: ['loi-09-08:2-4'],
  }),
  filingSetBySpecialLaw: yesNo({
    question: {
      fr: 'Une loi particulière fixe-t-elle la formalité à accomplir auprès de la CNDP ?',
      ar: 'هل تحدد أحكام تشريعية خاصة الإجراء الواجب القيام به لدى اللجنة الوطنية؟',
      en: 'Does a special law set the filing to be made with the CNDP?',
    },
    help: {
      fr: 'L’article 12 réserve les dispositions législatives particulières.',
      ar: 'تستثني المادة 12 الأحكام التشريعية الخاصة.',
      en: 'Article 12 gives way to special legislative provisions.',
    },
    cites: ['loi-09-08:12'],
  }),
} as const
