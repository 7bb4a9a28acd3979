// One purpose of a processing: what art. 3(1)(b) wants of it, the basis art. 4 wants under it, and whether it is the
// purpose for which the data were collected (art. 12(1)(b)).

import type { Translated } from '../words/language.ts'
import { legalBases } from '../words/legal-bases.ts'
import { choice, items, required, text, yesNo } from './declare.ts'

/** Kinds of purpose that some passage, list or practice distinguishes. */
export const purposeKinds = {
  care: {
    fr: 'Prévention, diagnostic, soins',
    ar: 'الوقاية والتشخيص والعلاج',
    en: 'Prevention, diagnosis, care',
  },
  'health-service': {
    fr: 'Gestion de services de santé',
    ar: 'تسيير مصالح الصحة',
    en: 'Management of health services',
  },
  selection: {
    fr: 'Sélection des bénéficiaires d’un droit, d’une prestation ou d’un contrat',
    ar: 'اختيار المستفيدين من حق أو خدمة أو عقد',
    en: 'Selection of those eligible for a right, a benefit or a contract',
  },
  staff: { fr: 'Gestion du personnel', ar: 'تدبير الموارد البشرية', en: 'Staff management' },
  clients: { fr: 'Gestion des clients', ar: 'تدبير الزبناء', en: 'Client management' },
  prospecting: { fr: 'Prospection', ar: 'الاستقراء', en: 'Prospecting' },
  surveillance: { fr: 'Vidéosurveillance', ar: 'المراقبة بالفيديو', en: 'Video surveillance' },
  'access-control': { fr: 'Contrôle d’accès', ar: 'مراقبة الولوج', en: 'Access control' },
  attendance: { fr: 'Pointage', ar: 'ضبط الحضور', en: 'Attendance' },
  scoring: { fr: 'Notation de crédit', ar: 'التنقيط الائتماني', en: 'Credit scoring' },
  research: {
    fr: 'Fins historiques, statistiques ou scientifiques',
    ar: 'أغراض تاريخية أو إحصائية أو علمية',
    en: 'Historical, statistical or scientific ends',
  },
  litigation: {
    fr: 'Défense d’un droit en justice',
    ar: 'الدفاع عن حق أمام العدالة',
    en: 'Defence of a right in court',
  },
  'public-register': {
    fr: 'Tenue d’un registre ouvert à la consultation',
    ar: 'مسك سجل مفتوح للاطلاع',
    en: 'Keeping a register open to consultation',
  },
  'public-service': { fr: 'Mission de service public', ar: 'مهمة مرفق عمومي', en: 'Public-service task' },
  accounting: { fr: 'Comptabilité et fiscalité', ar: 'المحاسبة والجبايات', en: 'Accounting and tax' },
  security: { fr: 'Sécurité des systèmes', ar: 'أمن النظم', en: 'Systems security' },
  other: { fr: 'Autre', ar: 'أخرى', en: 'Other' },
} as const satisfies Record<string, Translated>

/** How the person's acceptance was expressed, or taken for granted. */
export const consentForms = {
  written: { fr: 'Écrit signé', ar: 'كتابة موقعة', en: 'Signed writing' },
  'ticked-box': {
    fr: 'Case cochée par la personne',
    ar: 'خانة أشر عليها الشخص',
    en: 'Box ticked by the person',
  },
  'recorded-words': { fr: 'Parole enregistrée', ar: 'تصريح شفوي مسجل', en: 'Recorded words' },
  'pre-ticked-box': { fr: 'Case précochée', ar: 'خانة مؤشر عليها مسبقا', en: 'Pre-ticked box' },
  silence: { fr: 'Silence ou inaction', ar: 'السكوت أو عدم القيام بأي فعل', en: 'Silence or inaction' },
  'continued-use': { fr: 'Poursuite de la navigation', ar: 'مواصلة التصفح', en: 'Continued use of a site' },
} as const satisfies Record<string, Translated>

const legalBasisOptions = {
  consent: legalBases.consent.label,
  'legal-obligation': legalBases['legal-obligation'].label,
  contract: legalBases.contract.label,
  'vital-interests': legalBases['vital-interests'].label,
  'public-task': legalBases['public-task'].label,
  'legitimate-interest': legalBases['legitimate-interest'].label,
  none: { fr: 'Aucune', ar: 'لا يوجد أي أساس', en: 'None' },
} as const

const purposeFacts = {
  name: required(
    text({
      question: { fr: 'Quelle est cette finalité ?', ar: 'ما هي هذه الغاية؟', en: 'What is this purpose?' },
      help: {
        fr: 'Une finalité par ligne, en termes précis (art. 3-1-b, 15-b).',
        ar: 'غاية واحدة في كل سطر بعبارات دقيقة (المادتان 3-1-ب و15-ب).',
        en: 'One purpose per line, in precise words (art. 3(1)(b), 15(b)).',
      },
      cites: ['loi-09-08:3-1-b', 'loi-09-08:15-b'],
    }),
  ),
  kind: choice(purposeKinds, {
    question: {
      fr: 'De quel genre de finalité s’agit-il ?',
      ar: 'ما نوع هذه الغاية؟',
      en: 'What kind of purpose is it?',
    },
    help: {
      fr: 'Certains genres relèvent d’un article, d’une liste ou d’une pratique de la CNDP.',
      ar: 'تخضع بعض الأنواع لمادة أو قائمة أو ممارسة للجنة الوطنية.',
      en: 'Some kinds fall under an article, a list or a practice of the CNDP.',
    },
    cites: ['loi-09-08:3-1-b'],
  }),
  determinedAndExplicit: yesNo({
    question: {
      fr: 'La finalité est-elle déterminée et explicite ?',
      ar: 'هل الغاية محددة ومعلنة؟',
      en: 'Is the purpose determined and explicit?',
    },
    help: {
      fr: '« Améliorer nos services » ne l’est pas (art. 3-1-b).',
      ar: 'عبارة «تحسين خدماتنا» ليست كذلك (المادة 3-1-ب).',
      en: '“Improving our services” is not (art. 3(1)(b)).',
    },
    cites: ['loi-09-08:3-1-b'],
  }),
  legitimate: yesNo({
    question: {
      fr: 'La finalité est-elle légitime ?',
      ar: 'هل الغاية مشروعة؟',
      en: 'Is the purpose legitimate?',
    },
    help: {
      fr: 'Conforme à la loi et à l’activité du responsable (art. 3-1-b).',
      ar: 'مطابقة للقانون ولنشاط المسؤول (المادة 3-1-ب).',
      en: 'In keeping with the law and with the controller’s activity (art. 3(1)(b)).',
    },
    cites: ['loi-09-08:3-1-b'],
  }),
  isCollectionPurpose: yesNo({
    question: {
      fr: 'Les données ont-elles été collectées pour cette finalité ?',
      ar: 'هل جمعت المعطيات من أجل هذه الغاية؟',
      en: 'Were the data collected for this purpose?',
    },
    help: {
      fr: 'Toute autre fin demande une autorisation préalable (art. 12-1-b).',
      ar: 'كل غاية أخرى تستلزم إذنا مسبقا (المادة 12-1-ب).',
      en: 'Any other end needs prior authorisation (art. 12(1)(b)).',
    },
    cites: ['loi-09-08:12-1-b'],
  }),
  compatibleWithCollection: yesNo({
    question: {
      fr: 'Cette autre fin est-elle compatible avec celle de la collecte ?',
      ar: 'هل تتلاءم هذه الغاية الأخرى مع غاية الجمع؟',
      en: 'Is this other end compatible with that of the collection?',
    },
    help: {
      fr: 'Un traitement ultérieur incompatible est interdit (art. 3-1-b, 54).',
      ar: 'المعالجة اللاحقة المتنافية مع غاية الجمع ممنوعة (المادتان 3-1-ب و54).',
      en: 'Incompatible further processing is forbidden (art. 3(1)(b), 54).',
    },
    cites: ['loi-09-08:3-1-b', 'loi-09-08:54'],
  }),
  basis: choice(legalBasisOptions, {
    question: {
      fr: 'Sur quoi repose le traitement pour cette finalité ?',
      ar: 'على أي أساس تتم المعالجة من أجل هذه الغاية؟',
      en: 'On what does the processing rest for this purpose?',
    },
    help: {
      fr: 'Le consentement, ou l’un des cinq cas où il n’est pas exigé (art. 4).',
      ar: 'الرضى، أو إحدى الحالات الخمس التي لا يكون فيها مطلوبا (المادة 4).',
      en: 'Consent, or one of the five cases where it is not required (art. 4).',
    },
    cites: ['loi-09-08:4'],
  }),
  consentGivenBy: choice(consentForms, {
    question: {
      fr: 'Comment le consentement est-il exprimé ?',
      ar: 'كيف يتم التعبير عن الرضى؟',
      en: 'How is consent expressed?',
    },
    help: {
      fr: 'Il doit être donné « indubitablement » : le silence ou une case précochée ne suffisent pas (art. 1-9, 4).',
      ar: 'يجب أن يعبر عنه «بما لا يترك مجالا للشك»: السكوت أو الخانة المؤشر عليها مسبقا لا يكفيان (المادتان 1-9 و4).',
      en: 'It must be given “unambiguously”: silence or a pre-ticked box will not do (art. 1(9), 4).',
    },
    cites: ['loi-09-08:1-9', 'loi-09-08:4'],
  }),
  consentFree: yesNo({
    question: {
      fr: 'La personne peut-elle refuser sans conséquence ?',
      ar: 'هل يمكن للشخص أن يرفض دون عواقب؟',
      en: 'Can the person refuse without consequence?',
    },
    help: {
      fr: 'Un consentement est libre (art. 1-9).',
      ar: 'يكون الرضى حرا (المادة 1-9).',
      en: 'Consent is free (art. 1(9)).',
    },
    cites: ['loi-09-08:1-9'],
  }),
  consentSpecific: yesNo({
    question: {
      fr: 'Le consentement porte-t-il sur cette finalité précise ?',
      ar: 'هل ينصب الرضى على هذه الغاية بعينها؟',
      en: 'Is consent given for this very purpose?',
    },
    help: {
      fr: 'Un consentement est spécifique (art. 1-9).',
      ar: 'يكون الرضى محددا (المادة 1-9).',
      en: 'Consent is specific (art. 1(9)).',
    },
    cites: ['loi-09-08:1-9'],
  }),
  consentInformed: yesNo({
    question: {
      fr: 'La personne a-t-elle été informée avant de consentir ?',
      ar: 'هل تم إخبار الشخص قبل تعبيره عن الرضى؟',
      en: 'Was the person informed before consenting?',
    },
    help: {
      fr: 'Un consentement est informé (art. 1-9, 5).',
      ar: 'يكون الرضى صادرا عن علم (المادتان 1-9 و5).',
      en: 'Consent is informed (art. 1(9), 5).',
    },
    cites: ['loi-09-08:1-9', 'loi-09-08:5'],
  }),
  consentRecorded: yesNo({
    question: {
      fr: 'La preuve du consentement est-elle conservée ?',
      ar: 'هل يتم الاحتفاظ بما يثبت الرضى؟',
      en: 'Is proof of the consent kept?',
    },
    help: {
      fr: 'Sans preuve, le consentement ne peut être établi (art. 4, 3-3).',
      ar: 'دون حجة لا يمكن إثبات الرضى (المادتان 4 و3-3).',
      en: 'Without proof, consent cannot be shown (art. 4, 3(3)).',
    },
    cites: ['loi-09-08:4', 'loi-09-08:3-3'],
  }),
  legalText: text({
    question: {
      fr: 'Quel texte impose ou confie ce traitement ?',
      ar: 'ما النص الذي يفرض هذه المعالجة أو يسندها؟',
      en: 'Which text commands or entrusts this processing?',
    },
    help: {
      fr: 'Le numéro et l’article de la loi ou du règlement (art. 4-a, 4-d).',
      ar: 'رقم ومادة القانون أو النظام (المادة 4-أ و4-د).',
      en: 'The number and article of the law or regulation (art. 4(a), 4(d)).',
    },
    cites: ['loi-09-08:4-a', 'loi-09-08:4-d'],
  }),
  necessary: yesNo({
    question: {
      fr: 'Le traitement est-il nécessaire à ce sur quoi il repose ?',
      ar: 'هل المعالجة ضرورية لما تستند إليه؟',
      en: 'Is the processing necessary for what it rests on?',
    },
    help: {
      fr: 'Utile ne suffit pas : l’article 4 dit « nécessaire ».',
      ar: 'لا تكفي الفائدة: تنص المادة 4 على «ضرورية».',
      en: 'Useful is not enough: article 4 says “necessary”.',
    },
    cites: ['loi-09-08:4'],
  }),
  personUnableToConsent: yesNo({
    question: {
      fr: 'La personne est-elle hors d’état de consentir, physiquement ou juridiquement ?',
      ar: 'هل الشخص عاجز بدنيا أو قانونيا عن التعبير عن رضاه؟',
      en: 'Is the person physically or legally unable to consent?',
    },
    help: {
      fr: 'Condition de l’intérêt vital (art. 4-c).',
      ar: 'شرط المصالح الحيوية (المادة 4-ج).',
      en: 'Condition of the vital interest (art. 4(c)).',
    },
    cites: ['loi-09-08:4-c'],
  }),
  precontractAtPersonsRequest: yesNo({
    question: {
      fr: 'La personne est-elle partie au contrat, ou a-t-elle demandé les mesures précontractuelles ?',
      ar: 'هل الشخص طرف في العقد أو هو من طلب الإجراءات السابقة للعقد؟',
      en: 'Is the person party to the contract, or did the person ask for the steps before it?',
    },
    help: {
      fr: 'Le contrat d’un tiers, ou une démarche du seul responsable, ne compte pas (art. 4-b).',
      ar: 'لا يعتد بعقد الغير ولا بمبادرة المسؤول وحده (المادة 4-ب).',
      en: 'Someone else’s contract, or steps on the controller’s own initiative, do not count (art. 4(b)).',
    },
    cites: ['loi-09-08:4-b'],
  }),
  taskVestedInControllerOrRecipient: yesNo({
    question: {
      fr: 'Le responsable, ou le tiers qui reçoit les données, est-il investi de cette mission ?',
      ar: 'هل يتولى المسؤول، أو الغير الذي يتم إطلاعه على المعطيات، هذه المهمة؟',
      en: 'Is the controller, or the third party receiving the data, vested with this task?',
    },
    help: {
      fr: 'Mission d’intérêt public ou exercice de l’autorité publique (art. 4-d).',
      ar: 'مهمة للصالح العام أو ممارسة للسلطة العمومية (المادة 4-د).',
      en: 'A public-interest task or the exercise of public authority (art. 4(d)).',
    },
    cites: ['loi-09-08:4-d'],
  }),
  balancingDocumented: yesNo({
    question: {
      fr: 'La mise en balance avec les droits de la personne est-elle écrite ?',
      ar: 'هل تم تدوين الموازنة مع حقوق الشخص المعني؟',
      en: 'Is the balancing against the person’s rights written down?',
    },
    help: {
      fr: 'Il incombe au responsable de montrer qu’il respecte la loi (art. 3-3, 4-e).',
      ar: 'على المسؤول أن يبين احترامه للقانون (المادتان 3-3 و4-ه).',
      en: 'It is for the controller to show that the law is respected (art. 3(3), 4(e)).',
    },
    cites: ['loi-09-08:4-e', 'loi-09-08:3-3'],
  }),
  balancingPassed: yesNo({
    question: {
      fr: 'L’intérêt poursuivi l’emporte-t-il sans méconnaître l’intérêt et les libertés de la personne ?',
      ar: 'هل تتحقق المصلحة دون تجاهل مصلحة الشخص المعني وحقوقه وحرياته الأساسية؟',
      en: 'Does the interest prevail without disregarding the person’s interest and freedoms?',
    },
    help: {
      fr: 'Condition de l’intérêt légitime (art. 4-e).',
      ar: 'شرط المصلحة المشروعة (المادة 4-ه).',
      en: 'Condition of the legitimate interest (art. 4(e)).',
    },
    cites: ['loi-09-08:4-e'],
  }),
} as const

export const purposes = items(purposeFacts, {
  question: {
    fr: 'Quelles sont les finalités du traitement ?',
    ar: 'ما هي الغايات من المعالجة؟',
    en: 'What are the purposes of the processing?',
  },
  help: {
    fr: 'Des finalités déterminées, explicites et légitimes (art. 3-1-b).',
    ar: 'غايات محددة ومعلنة ومشروعة (المادة 3-1-ب).',
    en: 'Determined, explicit and legitimate purposes (art. 3(1)(b)).',
  },
  cites: ['loi-09-08:3-1-b'],
})
