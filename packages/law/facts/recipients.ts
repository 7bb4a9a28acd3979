// To whom data go and with what they are linked: disclosure (art. 4 §2, 12(1)(a)), interconnection (art. 12(1)(f)) and
// later use for research (D.31-32).
import { choice, items, required, text, yesNo } from './declare.ts'

const disclosureFacts = {
  to: required(
    text({
      question: { fr: 'À qui ?', ar: 'إلى من؟', en: 'To whom?' },
      help: {
        fr: 'Le destinataire ou sa catégorie (art. 15-d).',
        ar: 'المرسل إليه أو فئته (المادة 15-د).',
        en: 'The recipient or its category (art. 15(d)).',
      },
      cites: ['loi-09-08:15-d'],
    }),
  ),
  kind: choice(
    {
      'third-party': { fr: 'Un tiers', ar: 'الغير', en: 'A third party' },
      processor: { fr: 'Un sous-traitant', ar: 'معالج من الباطن', en: 'A processor' },
      'own-staff': {
        fr: 'Une personne sous l’autorité directe du responsable',
        ar: 'شخص تحت السلطة المباشرة للمسؤول',
        en: 'A person under the controller’s direct authority',
      },
    },
    {
      question: {
        fr: 'Qui est ce destinataire ?',
        ar: 'ما صفة هذا المرسل إليه؟',
        en: 'What is this recipient?',
      },
      help: {
        fr: 'Le sous-traitant et le personnel habilité ne sont pas des tiers (art. 1-7).',
        ar: 'المعالج من الباطن والأشخاص المؤهلون ليسوا من الأغيار (المادة 1-7).',
        en: 'Processors and empowered staff are not third parties (art. 1(7)).',
      },
      cites: ['loi-09-08:1-7'],
    },
  ),
  underLegalProvision: yesNo({
    question: {
      fr: 'Ce destinataire reçoit-il les données en vertu d’une disposition légale ?',
      ar: 'هل يتلقى هذه المعطيات في إطار مقتضى قانوني؟',
      en: 'Does it receive the data under a legal provision?',
    },
    help: {
      fr: 'Il n’est alors pas un destinataire au sens de la loi : CNSS, fisc, CNDP (art. 1-8).',
      ar: 'لا يعتبر حينئذ مرسلا إليه بمفهوم القانون: الصندوق الوطني للضمان الاجتماعي أو الضرائب أو اللجنة الوطنية (المادة 1-8).',
      en: 'It is then not a recipient within the law: social security, tax, CNDP (art. 1(8)).',
    },
    cites: ['loi-09-08:1-8'],
  }),
  linkedToOwnFunctions: yesNo({
    question: {
      fr: 'La communication est-elle directement liée aux fonctions de celui qui communique ?',
      ar: 'هل يرتبط الإطلاع مباشرة بوظائف المفوت؟',
      en: 'Is the disclosure directly linked to the functions of the one who discloses?',
    },
    help: {
      fr: 'Il faut le lien avec les deux fonctions (art. 4).',
      ar: 'يلزم الارتباط بوظائف الطرفين (المادة 4).',
      en: 'The link with both sides’ functions is required (art. 4).',
    },
    cites: ['loi-09-08:4'],
  }),
  linkedToRecipientFunctions: yesNo({
    question: {
      fr: 'La communication est-elle directement liée aux fonctions de celui qui reçoit ?',
      ar: 'هل يرتبط الإطلاع مباشرة بوظائف المفوت إليه؟',
      en: 'Is the disclosure directly linked to the functions of the one who receives?',
    },
    help: {
      fr: 'Il faut le lien avec les deux fonctions (art. 4).',
      ar: 'يلزم الارتباط بوظائف الطرفين (المادة 4).',
      en: 'The link with both sides’ functions is required (art. 4).',
    },
    cites: ['loi-09-08:4'],
  }),
  basis: choice(
    {
      consent: { fr: 'Consentement préalable', ar: 'الرضى المسبق', en: 'Prior consent' },
      'legal-obligation': { fr: 'Obligation légale', ar: 'التزام قانوني', en: 'Legal obligation' },
      contract: { fr: 'Contrat avec la personne', ar: 'عقد مع الشخص المعني', en: 'Contract with the person' },
      'vital-interests': { fr: 'Intérêts vitaux', ar: 'المصالح الحيوية', en: 'Vital interests' },
      'public-task': { fr: 'Mission d’intérêt public', ar: 'مهمة للصالح العام', en: 'Public-interest task' },
      'legitimate-interest': { fr: 'Intérêt légitime', ar: 'مصلحة مشروعة', en: 'Legitimate interest' },
      none: { fr: 'Rien de cela', ar: 'لا شيء مما سبق', en: 'None of these' },
    },
    {
      question: {
        fr: 'Sur quoi repose cette communication ?',
        ar: 'على أي أساس يتم هذا الإطلاع؟',
        en: 'On what does this disclosure rest?',
      },
      help: {
        fr: 'Le consentement préalable, ou l’un des cas où il n’est pas exigé (art. 4).',
        ar: 'الرضى المسبق أو إحدى الحالات التي لا يكون فيها مطلوبا (المادة 4).',
        en: 'Prior consent, or one of the cases where it is not required (art. 4).',
      },
      cites: ['loi-09-08:4'],
    },
  ),
  necessary: yesNo({
    question: {
      fr: 'La communication est-elle nécessaire à ce sur quoi elle repose ?',
      ar: 'هل الإطلاع ضروري لما يستند إليه؟',
      en: 'Is the disclosure necessary for what it rests on?',
    },
    help: {
      fr: 'Les cas de l’article 4 ne valent que si le traitement est nécessaire.',
      ar: 'لا تسري حالات المادة 4 إلا إذا كانت المعالجة ضرورية.',
      en: 'The cases of article 4 hold only where the processing is necessary.',
    },
    cites: ['loi-09-08:4'],
  }),
  consentExpress: yesNo({
    question: {
      fr: 'Les personnes y ont-elles consenti expressément ?',
      ar: 'هل رضي الأشخاص المعنيون بذلك بشكل صريح؟',
      en: 'Have the persons expressly consented to it?',
    },
    help: {
      fr: 'Condition pour un groupement dispensé d’autorisation (art. 12-1-a).',
      ar: 'شرط بالنسبة للمجموعة المعفاة من الإذن (المادة 12-1-أ).',
      en: 'A condition for a group dispensed from authorisation (art. 12(1)(a)).',
    },
    cites: ['loi-09-08:12-1-a'],
  }),
  consentProvable: yesNo({
    question: {
      fr: 'La preuve de ce consentement peut-elle être fournie à première requête ?',
      ar: 'هل يمكن تقديم الحجة على هذا الرضى عند أول طلب؟',
      en: 'Can proof of that consent be given on first demand?',
    },
    help: {
      fr: 'L’autorité compétente peut la demander à tout moment (art. 12-1-a).',
      ar: 'يمكن للسلطات المختصة طلبها في أي وقت (المادة 12-1-أ).',
      en: 'The competent authority may ask for it at any time (art. 12(1)(a)).',
    },
    cites: ['loi-09-08:12-1-a'],
  }),
  forResearch: yesNo({
    question: {
      fr: 'Est-ce pour un traitement ultérieur à des fins historiques, statistiques ou scientifiques ?',
      ar: 'هل الغرض معالجة لاحقة لأغراض تاريخية أو إحصائية أو علمية؟',
      en: 'Is it for later processing to historical, statistical or scientific ends?',
    },
    help: {
      fr: 'Les données doivent alors être rendues anonymes ou codées (décret, art. 31).',
      ar: 'يتعين حينئذ جعل المعطيات مجهولة الاسم أو مشفرة (المرسوم، المادة 31).',
      en: 'The data must then be anonymised or coded (decree, art. 31).',
    },
    cites: ['decret-2-09-165:31'],
  }),
  anonymisedOrCoded: yesNo({
    question: {
      fr: 'Les données sont-elles rendues anonymes ou codées avant la communication ?',
      ar: 'هل تجعل المعطيات مجهولة الاسم أو مشفرة قبل تبليغها؟',
      en: 'Are the data anonymised or coded before they are disclosed?',
    },
    help: {
      fr: 'Par le responsable ou un organisme compétent (décret, art. 31).',
      ar: 'من طرف المسؤول أو جهاز مؤهل (المرسوم، المادة 31).',
      en: 'By the controller or a competent body (decree, art. 31).',
    },
    cites: ['decret-2-09-165:31'],
  }),
} as const

const interconnectionFacts = {
  with: required(
    text({
      question: { fr: 'Avec quel fichier ?', ar: 'مع أي ملف؟', en: 'With which file?' },
      help: {
        fr: 'Le fichier d’un autre, ou le vôtre tenu dans un autre but (art. 1-11).',
        ar: 'ملف لدى غيركم، أو ملف لديكم ممسوك لغرض آخر (المادة 1-11).',
        en: 'Someone else’s file, or your own kept for another purpose (art. 1(11)).',
      },
      cites: ['loi-09-08:1-11'],
    }),
  ),
  files: choice(
    {
      'public-service': {
        fr: 'À une ou plusieurs personnes morales gérant un service public',
        ar: 'لشخص معنوي أو عدة أشخاص معنويين يديرون مصلحة عمومية',
        en: 'To one or several legal persons running a public service',
      },
      'other-legal-persons': {
        fr: 'À d’autres personnes morales',
        ar: 'لأشخاص معنويين آخرين',
        en: 'To other legal persons',
      },
      'public-and-other': {
        fr: 'Aux unes et aux autres',
        ar: 'لهؤلاء وأولئك معا',
        en: 'To both kinds',
      },
      'natural-person': {
        fr: 'L’un au moins à une personne physique',
        ar: 'أحدها على الأقل لشخص ذاتي',
        en: 'One at least to a natural person',
      },
    },
    {
      question: {
        fr: 'À qui appartiennent ces fichiers ?',
        ar: 'لمن تعود هذه الملفات؟',
        en: 'Whose files are these?',
      },
      help: {
        fr: 'L’article 12-1-f distingue les personnes morales gérant un service public des autres.',
        ar: 'تميز المادة 12-1-و بين الأشخاص المعنويين الذين يديرون مصلحة عمومية وغيرهم.',
        en: 'Article 12(1)(f) tells legal persons running a public service from the others.',
      },
      cites: ['loi-09-08:12-1-f'],
    },
  ),
  sameHolder: yesNo({
    question: {
      fr: 'Les deux fichiers sont-ils tenus par le même responsable ?',
      ar: 'هل الملفان ممسوكان من لدن نفس المسؤول؟',
      en: 'Are both files kept by the same controller?',
    },
    help: {
      fr: 'Relier deux de ses propres fichiers est aussi une interconnexion (art. 1-11).',
      ar: 'ربط ملفين لدى نفس المسؤول يعد أيضا ربطا بينيا (المادة 1-11).',
      en: 'Linking two of one’s own files is an interconnection too (art. 1(11)).',
    },
    cites: ['loi-09-08:1-11'],
  }),
  purposesDiffer: yesNo({
    question: {
      fr: 'Leurs finalités d’intérêt public, ou leurs finalités principales, sont-elles différentes ?',
      ar: 'هل تختلف غايات المصلحة العامة أو الغايات الرئيسية لهذه الملفات؟',
      en: 'Do their public-interest purposes, or their main purposes, differ?',
    },
    help: {
      fr: 'Finalités d’intérêt public pour un service public, finalités principales pour les autres (art. 12-1-f).',
      ar: 'غايات المصلحة العامة بالنسبة للمرفق العمومي والغايات الرئيسية بالنسبة لغيره (المادة 12-1-و).',
      en: 'Public-interest purposes for a public service, main purposes for the others (art. 12(1)(f)).',
    },
    cites: ['loi-09-08:12-1-f'],
  }),
} as const

export const recipientFacts = {
  disclosures: items(disclosureFacts, {
    question: {
      fr: 'À qui les données sont-elles communiquées ?',
      ar: 'إلى من يتم إيصال المعطيات؟',
      en: 'To whom are the data disclosed?',
    },
    help: {
      fr: 'Toute communication à un autre que la personne concernée (art. 1-10, 15-d).',
      ar: 'كل إطلاع لغير الشخص المعني على المعطيات (المادتان 1-10 و15-د).',
      en: 'Any disclosure to someone other than the data subject (art. 1(10), 15(d)).',
    },
    cites: ['loi-09-08:1-10', 'loi-09-08:4', 'loi-09-08:15-d'],
  }),
  interconnections: items(interconnectionFacts, {
    question: {
      fr: 'Avec quels autres fichiers les données sont-elles mises en relation ?',
      ar: 'مع أي ملفات أخرى يتم ربط المعطيات؟',
      en: 'With which other files are the data linked?',
    },
    help: {
      fr: 'L’interconnexion de fichiers aux finalités différentes demande une autorisation (art. 12-1-f).',
      ar: 'الربط البيني لملفات ذات غايات مختلفة يستلزم إذنا (المادة 12-1-و).',
      en: 'Linking files with different purposes needs an authorisation (art. 12(1)(f)).',
    },
    cites: ['loi-09-08:1-11', 'loi-09-08:12-1-f'],
  }),
  publishesIdentifyingResults: yesNo({
    question: {
      fr: 'Des résultats de recherche sont-ils publiés sous une forme qui identifie des personnes ?',
      ar: 'هل تنشر نتائج البحث في شكل يسمح بتحديد هوية الأشخاص؟',
      en: 'Are research results published in a form that identifies persons?',
    },
    help: {
      fr: 'Permis seulement sur consentement exprès, ou pour ce que la personne a déjà rendu public (décret, art. 32).',
      ar: 'لا يجوز إلا بموافقة صريحة أو إذا اقتصر على ما سبق للشخص إعلانه (المرسوم، المادة 32).',
      en: 'Allowed only on express consent, or for what the person has already made public (decree, art. 32).',
    },
    cites: ['decret-2-09-165:32'],
  }),
  publicationGround: choice(
    {
      'express-consent': { fr: 'Consentement exprès', ar: 'موافقة صريحة', en: 'Express consent' },
      'already-public': {
        fr: 'Limitée à ce que la personne a rendu public',
        ar: 'مقتصرة على ما سبق للشخص إعلانه للعموم',
        en: 'Limited to what the person made public',
      },
      none: { fr: 'Ni l’un ni l’autre', ar: 'لا هذا ولا ذاك', en: 'Neither' },
    },
    {
      question: {
        fr: 'Sur quoi repose cette publication ?',
        ar: 'على أي أساس يتم هذا النشر؟',
        en: 'On what does this publication rest?',
      },
      help: {
        fr: 'L’un des deux cas du décret est requis (art. 32).',
        ar: 'تلزم إحدى حالتي المرسوم (المادة 32).',
        en: 'One of the decree’s two cases is required (art. 32).',
      },
      cites: ['decret-2-09-165:32'],
    },
  ),
} as const
