// What the law asks where data are sensitive, relate to health, or concern offences (art. 12(1)(a), (c), (d), 21, 22, 49).
import { sensitiveGrounds } from '../words/sensitive-grounds.ts'
import { choice, choices, text, yesNo } from './declare.ts'

const groundOptions = {
  law: sensitiveGrounds.law.label,
  'express-consent': sensitiveGrounds['express-consent'].label,
  'legal-or-statutory-functions': sensitiveGrounds['legal-or-statutory-functions'].label,
  'vital-interests': sensitiveGrounds['vital-interests'].label,
  'made-public': sensitiveGrounds['made-public'].label,
  'legal-claim': sensitiveGrounds['legal-claim'].label,
} as const

export const sensitiveFacts = {
  sensitiveGrounds: choices(groundOptions, {
    question: {
      fr: 'Sur quels cas repose le traitement des données sensibles ?',
      ar: 'ما الحالات التي تستند إليها معالجة المعطيات الحساسة؟',
      en: 'On which cases does the processing of sensitive data rest?',
    },
    help: {
      fr: 'La loi, ou à défaut l’autorisation de la CNDP dans l’un de ces cas (art. 21).',
      ar: 'القانون، أو في غياب ذلك إذن اللجنة الوطنية في إحدى هذه الحالات (المادة 21).',
      en: 'A law or, failing that, the CNDP’s authorisation in one of these cases (art. 21).',
    },
    cites: ['loi-09-08:21'],
  }),
  sensitiveLaw: text({
    question: {
      fr: 'Quelle loi autorise ce traitement et en fixe les conditions ?',
      ar: 'ما القانون الذي يأذن بهذه المعالجة ويحدد شروطها؟',
      en: 'Which law authorises this processing and sets its conditions?',
    },
    help: {
      fr: 'Le numéro et l’article (art. 21-1).',
      ar: 'الرقم والمادة (المادة 21-1).',
      en: 'Its number and article (art. 21(1)).',
    },
    cites: ['loi-09-08:21-1'],
  }),
  indispensableToFunctions: yesNo({
    question: {
      fr: 'Les données sensibles sont-elles indispensables à l’exercice des fonctions légales ou statutaires du responsable ?',
      ar: 'هل المعطيات الحساسة ضرورية لممارسة المهام القانونية أو النظامية للمسؤول؟',
      en: 'Are the sensitive data indispensable to the controller’s legal or statutory functions?',
    },
    help: {
      fr: 'Indispensables, et non commodes (art. 21-2).',
      ar: 'ضرورية وليست مجرد تسهيل (المادة 21-2).',
      en: 'Indispensable, not convenient (art. 21(2)).',
    },
    cites: ['loi-09-08:21-2'],
  }),
  subjectUnableToConsent: yesNo({
    question: {
      fr: 'La personne concernée est-elle dans l’incapacité physique ou juridique de consentir ?',
      ar: 'هل يوجد الشخص المعني في حالة عجز بدني أو قانوني عن الإدلاء بموافقته؟',
      en: 'Is the data subject physically or legally unable to consent?',
    },
    help: {
      fr: 'L’intérêt vital, de la personne ou d’une autre, ne suffit pas sans cela (art. 21-3-a).',
      ar: 'لا تكفي المصالح الحيوية للشخص أو لغيره دون ذلك (المادة 21-3-أ).',
      en: 'A vital interest, the person’s or another’s, is not enough without it (art. 21(3)(a)).',
    },
    cites: ['loi-09-08:21-3-a'],
  }),
  consentInferredFromStatements: yesNo({
    question: {
      fr: 'Le consentement peut-il être légitimement déduit des déclarations publiques de la personne ?',
      ar: 'هل يمكن استنتاج الموافقة بشكل قانوني من تصريحات الشخص العلنية؟',
      en: 'Can consent be legitimately inferred from the person’s public statements?',
    },
    help: {
      fr: 'Que les données soient publiques ne suffit pas (art. 21-3-b).',
      ar: 'لا يكفي أن تكون المعطيات علنية (المادة 21-3-ب).',
      en: 'That the data are public is not enough (art. 21(3)(b)).',
    },
    cites: ['loi-09-08:21-3-b'],
  }),
  exclusivelyForLegalClaim: yesNo({
    question: {
      fr: 'Le traitement sert-il exclusivement à la reconnaissance, l’exercice ou la défense d’un droit en justice ?',
      ar: 'هل تقتصر المعالجة حصرا على الاعتراف بحق أو ممارسته أو الدفاع عنه أمام العدالة؟',
      en: 'Does the processing serve only to establish, exercise or defend a right in court?',
    },
    help: {
      fr: 'Exclusivement à cette fin (art. 21-3-c).',
      ar: 'حصرا لهذه الغاية (المادة 21-3-ج).',
      en: 'For that end exclusively (art. 21(3)(c)).',
    },
    cites: ['loi-09-08:21-3-c'],
  }),
  expressConsentProvable: yesNo({
    question: {
      fr: 'Le consentement exprès de chaque personne est-il prouvé ?',
      ar: 'هل تم إثبات الرضى الصريح لكل شخص؟',
      en: 'Is each person’s express consent proven?',
    },
    help: {
      fr: 'L’article 57 punit le traitement de données sensibles sans consentement exprès.',
      ar: 'تعاقب المادة 57 على معالجة المعطيات الحساسة دون رضى صريح.',
      en: 'Article 57 punishes processing sensitive data without express consent.',
    },
    cites: ['loi-09-08:21-2', 'loi-09-08:57'],
  }),
  sensitiveDataMatchObject: yesNo({
    question: {
      fr: 'Les données sensibles correspondent-elles, et elles seules, à l’objet de l’association ?',
      ar: 'هل تتلاءم المعطيات الحساسة، دون غيرها، مع غرض الجمعية؟',
      en: 'Do the sensitive data, and only these, match the object of the association?',
    },
    help: {
      fr: 'Un club sportif n’a pas à connaître la religion de ses membres (art. 12-1-a).',
      ar: 'لا شأن لناد رياضي بديانة أعضائه (المادة 12-1-أ).',
      en: 'A sports club has no business with its members’ religion (art. 12(1)(a)).',
    },
    cites: ['loi-09-08:12-1-a'],
  }),
  membersAndContactsOnly: yesNo({
    question: {
      fr: 'Les données ne concernent-elles que les membres et les personnes en contact régulier ?',
      ar: 'هل تخص المعطيات الأعضاء ومن تربطهم بها اتصالات منتظمة فقط؟',
      en: 'Do the data concern only members and persons in regular contact?',
    },
    help: {
      fr: 'Des contacts réguliers dans le cadre de l’activité du groupement (art. 12-1-a).',
      ar: 'اتصالات منتظمة في إطار أنشطة المجموعة (المادة 12-1-أ).',
      en: 'Regular contact within the group’s activity (art. 12(1)(a)).',
    },
    cites: ['loi-09-08:12-1-a'],
  }),
  healthPurpose: choice(
    {
      care: {
        fr: 'Médecine préventive, diagnostics, soins ou traitements',
        ar: 'الطب الوقائي أو الفحوصات أو العلاجات',
        en: 'Preventive medicine, diagnosis, care or treatment',
      },
      'health-service': {
        fr: 'Gestion de services de santé',
        ar: 'تسيير مصالح الصحة',
        en: 'Health-service management',
      },
      selection: {
        fr: 'Sélection des bénéficiaires d’un droit, d’une prestation ou d’un contrat',
        ar: 'اختيار المستفيدين من حق أو خدمة أو عقد',
        en: 'Selection of those eligible for a right, a benefit or a contract',
      },
      other: { fr: 'Une autre, ou plusieurs', ar: 'غاية أخرى أو عدة غايات', en: 'Another, or several' },
    },
    {
      question: {
        fr: 'Quelle est la seule finalité du traitement des données de santé ?',
        ar: 'ما هو الغرض الوحيد من معالجة المعطيات المتعلقة بالصحة؟',
        en: 'What is the sole purpose of the processing of health data?',
      },
      help: {
        fr: 'Une déclaration suffit si la finalité est unique et l’une de celles-ci (art. 22).',
        ar: 'يكفي التصريح إذا كان الغرض وحيدا ومن بين هذه الأغراض (المادة 22).',
        en: 'A declaration is enough where the purpose is single and one of these (art. 22).',
      },
      cites: ['loi-09-08:22'],
    },
  ),
  carriedOutBy: choice(
    {
      'health-practitioner': {
        fr: 'Un praticien de la santé soumis au secret professionnel',
        ar: 'طبيب ممارس خاضع للسر المهني',
        en: 'A health practitioner bound by professional secrecy',
      },
      'health-personnel': {
        fr: 'Un autre personnel de santé, tenu au secret par la loi',
        ar: 'مستخدم آخر في الصحة ملزم قانونا بكتمان السر',
        en: 'Other health personnel bound to secrecy by law',
      },
      'bound-by-law': {
        fr: 'Une autre personne tenue au secret par la loi',
        ar: 'شخص آخر ملزم قانونا بكتمان السر',
        en: 'Another person bound to secrecy by law',
      },
      'bound-by-contract': {
        fr: 'Une personne tenue au secret par contrat seulement',
        ar: 'شخص ملزم بكتمان السر بموجب عقد فقط',
        en: 'A person bound to secrecy by contract only',
      },
      'not-bound': {
        fr: 'Une personne non tenue au secret',
        ar: 'شخص غير ملزم بالسر',
        en: 'A person not bound to secrecy',
      },
    },
    {
      question: {
        fr: 'Qui effectue le traitement ?',
        ar: 'من يقوم بالمعالجة؟',
        en: 'Who carries out the processing?',
      },
      help: {
        fr: 'L’article 22 exige une obligation de secret ; le texte arabe la veut légale.',
        ar: 'تشترط المادة 22 الالتزام بكتمان السر قانونا.',
        en: 'Article 22 requires a duty of secrecy; the Arabic text wants it laid down by law.',
      },
      cites: ['loi-09-08:22', 'loi-09-08:12-1-c'],
    },
  ),
  selectionExcludedByText: yesNo({
    question: {
      fr: 'Une disposition exclut-elle ces personnes du droit, de la prestation ou du contrat ?',
      ar: 'هل يقصي مقتضى قانوني أو تنظيمي هؤلاء الأشخاص من الحق أو الخدمة أو العقد؟',
      en: 'Does a provision exclude these persons from the right, benefit or contract?',
    },
    help: {
      fr: 'La sélection n’échappe à l’autorisation que si aucune ne les exclut (art. 22).',
      ar: 'لا تعفى عملية الاختيار من الإذن إلا إذا لم يقصهم أي مقتضى (المادة 22).',
      en: 'Selection escapes authorisation only if none excludes them (art. 22).',
    },
    cites: ['loi-09-08:22'],
  }),
  offencesWithinLegalPowers: yesNo({
    question: {
      fr: 'Ces données sont-elles traitées dans le cadre des attributions légales, ou pour les stricts besoins des missions confiées par la loi ?',
      ar: 'هل تعالج هذه المعطيات في إطار الاختصاصات القانونية أو حصرا لممارسة المهام الموكلة قانونا؟',
      en: 'Are these data processed within legal powers, or strictly for tasks entrusted by law?',
    },
    help: {
      fr: 'Infractions, condamnations et mesures de sûreté : seuls certains organismes le peuvent, et dans ce cadre (art. 49).',
      ar: 'المخالفات والإدانات والتدابير الوقائية: لا يجوز ذلك إلا لهيئات معينة وفي هذا الإطار (المادة 49).',
      en: 'Offences, convictions, security measures: only certain bodies may, and within this frame (art. 49).',
    },
    cites: ['loi-09-08:49'],
  }),
  centralRegister: yesNo({
    question: {
      fr: 'Est-ce un registre central de personnes soupçonnées, d’infractions ou de sanctions ?',
      ar: 'هل هو سجل مركزي لأشخاص مشكوك فيهم أو لمخالفات أو عقوبات؟',
      en: 'Is it a central register of suspects, offences or penalties?',
    },
    help: {
      fr: 'De tels registres relèvent des seuls services publics qui en ont la compétence expresse (art. 50).',
      ar: 'لا يختص بهذه السجلات إلا المرافق العمومية التي لها اختصاص صريح (المادة 50).',
      en: 'Such registers are for public services with an express competence only (art. 50).',
    },
    cites: ['loi-09-08:50'],
  }),
  expressCompetence: yesNo({
    question: {
      fr: 'La loi d’organisation du service lui donne-t-elle compétence expresse pour ce registre ?',
      ar: 'هل يخول القانون المنظم للمرفق اختصاصا صريحا بهذا السجل؟',
      en: 'Does the law that organises the service give it express competence for this register?',
    },
    help: {
      fr: 'Compétence expresse, et avis de la CNDP (art. 50).',
      ar: 'اختصاص صريح، مع استطلاع رأي اللجنة الوطنية (المادة 50).',
      en: 'Express competence, and the CNDP’s opinion (art. 50).',
    },
    cites: ['loi-09-08:50'],
  }),
} as const
