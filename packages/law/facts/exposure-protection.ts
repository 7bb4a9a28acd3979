// What a prosecutor would ask about sensitive data, security, objections, transfers, leaks and the CNDP's control (art. 57-63).
import { choice, choices, yesNo } from './declare.ts'

export const protectionOffences = {
  sensitiveProcessed: yesNo({
    question: {
      fr: 'Des données montrent-elles les origines, les opinions, les convictions, l’appartenance syndicale ou la santé ?',
      ar: 'هل تبين المعطيات الأصول أو الآراء أو المعتقدات أو الانتماءات النقابية أو الحالة الصحية؟',
      en: 'Do data show origins, opinions, beliefs, union membership or health?',
    },
    help: {
      fr: 'Directement ou indirectement (art. 57).',
      ar: 'بشكل مباشر أو غير مباشر (المادة 57).',
      en: 'Directly or indirectly (art. 57).',
    },
    cites: ['loi-09-08:57-1', 'loi-09-08:1-3'],
  }),
  sensitiveRestsOn: choice(
    {
      'express-consent': {
        fr: 'Le consentement exprès de chaque personne',
        ar: 'الموافقة الصريحة لكل شخص',
        en: 'The express consent of each person',
      },
      'another-ground': {
        fr: 'Une loi, une autorisation ou un cas des articles 21 et 22, sans consentement exprès',
        ar: 'قانون أو إذن أو حالة من حالات المادتين 21 و22، دون موافقة صريحة',
        en: 'A law, an authorisation or a case of articles 21 and 22, without express consent',
      },
      nothing: { fr: 'Rien de cela', ar: 'لا شيء من ذلك', en: 'None of these' },
    },
    {
      question: {
        fr: 'Sur quoi repose le traitement de ces données ?',
        ar: 'على ماذا تستند معالجة هذه المعطيات؟',
        en: 'What does the processing of these data rest on?',
      },
      help: {
        fr: 'L’article 57 ne nomme que le consentement exprès.',
        ar: 'لا تذكر المادة 57 إلا الموافقة الصريحة.',
        en: 'Article 57 names express consent only.',
      },
      cites: ['loi-09-08:57-1', 'loi-09-08:21', 'loi-09-08:22'],
    },
  ),
  offenceDataProcessed: yesNo({
    question: {
      fr: 'Des données d’infractions, de condamnations ou de mesures de sûreté sont-elles traitées ?',
      ar: 'هل تعالج معطيات متعلقة بمخالفات أو إدانات أو تدابير وقائية؟',
      en: 'Are data on offences, convictions or security measures processed?',
    },
    help: {
      fr: 'Un extrait de casier judiciaire gardé dans un dossier suffit (art. 57, deuxième alinéa).',
      ar: 'يكفي الاحتفاظ بنسخة من السجل العدلي في ملف (الفقرة الثانية من المادة 57).',
      en: 'A criminal record kept in a file is enough (art. 57, second paragraph).',
    },
    cites: ['loi-09-08:57-2', 'loi-09-08:49'],
  }),
  entitledToOffenceData: yesNo({
    question: {
      fr: 'L’organisme est-il de ceux que l’article 49 admet, et agit-il dans ses attributions légales ?',
      ar: 'هل تدخل الهيئة ضمن من تحددهم المادة 49 وتتصرف في إطار اختصاصاتها القانونية؟',
      en: 'Is the body one that article 49 admits, acting within its legal powers?',
    },
    help: {
      fr: 'Juridictions, autorités publiques, gestionnaires d’un service public, auxiliaires de justice, organisme des droits d’auteur.',
      ar: 'المحاكم والسلطات العمومية ومسيرو مصلحة عمومية ومساعدو القضاء وهيئة حقوق المؤلف.',
      en: 'Courts, public authorities, bodies running a public service, court officers, the copyright body.',
    },
    cites: ['loi-09-08:49'],
  }),
  securityMeasures: choice(
    {
      'in-place': {
        fr: 'En place, et depuis toujours',
        ar: 'قائمة منذ البداية',
        en: 'In place, and always were',
      },
      missing: { fr: 'Absentes', ar: 'منعدمة', en: 'Missing' },
      'missing-before': {
        fr: 'En place, mais absentes auparavant',
        ar: 'قائمة الآن ومنعدمة سابقا',
        en: 'In place, but missing before',
      },
    },
    {
      question: {
        fr: 'Les mesures de sécurité des articles 23 et 24 sont-elles en place ?',
        ar: 'هل إجراءات السلامة المنصوص عليها في المادتين 23 و24 قائمة؟',
        en: 'Are the security measures of articles 23 and 24 in place?',
      },
      help: {
        fr: 'L’article 58 punit aussi celui qui a traité sans elles par le passé.',
        ar: 'تعاقب المادة 58 أيضا من عالج المعطيات دونها فيما مضى.',
        en: 'Article 58 also punishes whoever processed without them in the past.',
      },
      cites: ['loi-09-08:58', 'loi-09-08:23', 'loi-09-08:24'],
    },
  ),
  despiteObjection: choices(
    {
      'legitimate-grounds': {
        fr: 'L’opposition était fondée sur des motifs légitimes',
        ar: 'كان التعرض مبنيا على أسباب مشروعة',
        en: 'The objection had legitimate grounds',
      },
      prospecting: {
        fr: 'Le traitement sert à la prospection',
        ar: 'تهدف المعالجة إلى الاستقراء',
        en: 'The processing serves prospecting',
      },
      'electronic-prospecting': {
        fr: 'La prospection se fait par voie électronique',
        ar: 'يتم الاستقراء عبر وسائل إلكترونية',
        en: 'The prospecting is electronic',
      },
    },
    {
      question: {
        fr: 'Un traitement a-t-il continué malgré l’opposition de la personne, et dans quels cas ?',
        ar: 'هل تواصلت معالجة رغم تعرض الشخص المعني، وفي أي حالات؟',
        en: 'Did processing go on despite the person’s objection, and in which cases?',
      },
      help: {
        fr: 'Laisser vide si aucune opposition n’a été passée outre (art. 9, 10, 59).',
        ar: 'يترك فارغا إذا لم يتجاهل أي تعرض (المواد 9 و10 و59).',
        en: 'Leave empty where no objection was overridden (art. 9, 10, 59).',
      },
      cites: ['loi-09-08:59', 'loi-09-08:9', 'loi-09-08:10'],
    },
  ),
  unlawfulTransfer: yesNo({
    question: {
      fr: 'Des données partent-elles à l’étranger en violation des articles 43 et 44 ?',
      ar: 'هل تنقل معطيات نحو بلد أجنبي خرقا لأحكام المادتين 43 و44؟',
      en: 'Do data go abroad in breach of articles 43 and 44?',
    },
    help: {
      fr: 'Vers un État absent de la liste, sans aucun cas de l’article 44 (art. 60).',
      ar: 'نحو دولة غير مدرجة في القائمة ودون أي حالة من حالات المادة 44 (المادة 60).',
      en: 'To a State not on the list, without any case of article 44 (art. 60).',
    },
    cites: ['loi-09-08:60', 'loi-09-08:43', 'loi-09-08:44'],
  }),
  misuse: yesNo({
    question: {
      fr: 'Un usage abusif ou frauduleux des données a-t-il été causé ou facilité, même par négligence ?',
      ar: 'هل وقع التسبب في استعمال تعسفي أو تدليسي للمعطيات أو تسهيله، ولو بفعل الإهمال؟',
      en: 'Was an abusive or fraudulent use of the data caused or made easier, even by negligence?',
    },
    help: {
      fr: 'Vaut pour le responsable, le sous-traitant et toute personne chargée du traitement (art. 61).',
      ar: 'يسري على المسؤول والمعالج من الباطن وكل شخص مكلف بالمعالجة (المادة 61).',
      en: 'It holds for the controller, the processor and anyone charged with the processing (art. 61).',
    },
    cites: ['loi-09-08:61-1'],
  }),
  disclosedToUnauthorised: choice(
    {
      no: { fr: 'Non', ar: 'لا', en: 'No' },
      knowingly: { fr: 'Oui, sciemment', ar: 'نعم، عن علم', en: 'Yes, knowingly' },
      'by-negligence': {
        fr: 'Oui, par négligence (fuite, erreur d’envoi)',
        ar: 'نعم، بفعل الإهمال (تسرب أو خطأ في الإرسال)',
        en: 'Yes, by negligence (leak, misdirected message)',
      },
    },
    {
      question: {
        fr: 'Des données ont-elles été communiquées à des tiers non habilités ?',
        ar: 'هل أوصلت معطيات إلى أغيار غير مؤهلين؟',
        en: 'Were data disclosed to unauthorised third parties?',
      },
      help: {
        fr: 'Il n’est pas sûr que « même par négligence » vise aussi cette communication (art. 61).',
        ar: 'ليس من المؤكد أن عبارة «ولو بفعل الإهمال» تشمل هذا الإيصال أيضا (المادة 61).',
        en: 'It is not certain that “even by negligence” covers this disclosure too (art. 61).',
      },
      cites: ['loi-09-08:61-1'],
    },
  ),
  obstruction: choices(
    {
      hindering: {
        fr: 'Entraver une mission de contrôle',
        ar: 'عرقلة مهمة من مهام المراقبة',
        en: 'Hindering a control mission',
      },
      'refusing-inspectors': {
        fr: 'Refuser de recevoir les contrôleurs ou de les laisser faire',
        ar: 'رفض استقبال المراقبين أو عدم السماح لهم بإنجاز تفويضهم',
        en: 'Refusing to receive the inspectors or to let them do their task',
      },
      'refusing-what-is-asked': {
        fr: 'Refuser d’envoyer les documents ou informations demandés',
        ar: 'رفض إرسال الوثائق أو المعلومات المطلوبة',
        en: 'Refusing to send the documents or information asked for',
      },
      'refusing-what-the-law-requires': {
        fr: 'Refuser de transmettre les documents prévus par la loi',
        ar: 'رفض نقل الوثائق التي ينص عليها القانون',
        en: 'Refusing to send the documents the law requires',
      },
    },
    {
      question: {
        fr: 'Le contrôle de la CNDP a-t-il été gêné, et comment ?',
        ar: 'هل عرقلت مراقبة اللجنة الوطنية، وكيف؟',
        en: 'Was the CNDP’s control obstructed, and how?',
      },
      help: {
        fr: 'Laisser vide si rien ne lui a été refusé (art. 62).',
        ar: 'يترك فارغا إذا لم يرفض لها شيء (المادة 62).',
        en: 'Leave empty where nothing was refused (art. 62).',
      },
      cites: ['loi-09-08:62'],
    },
  ),
  decisionRefused: yesNo({
    question: {
      fr: 'L’application d’une décision de la CNDP est-elle refusée ?',
      ar: 'هل يرفض تطبيق قرار من قرارات اللجنة الوطنية؟',
      en: 'Is the application of a decision of the CNDP refused?',
    },
    help: {
      fr: 'Un ordre de rectifier, de verrouiller, d’effacer, d’arrêter (art. 63).',
      ar: 'أمر بالتصحيح أو الإغلاق أو المسح أو التوقف (المادة 63).',
      en: 'An order to rectify, block, erase or stop (art. 63).',
    },
    cites: ['loi-09-08:63', 'loi-09-08:30'],
  }),
} as const
