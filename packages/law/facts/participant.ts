// One person or body that has to do with a processing: what it decides, for whom it acts, and what it receives (art. 1-5 to 1-8).
import { pair } from './contradiction.ts'
import { type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  isThePerson: yesNo({
    question: {
      fr: 'Ce participant est-il la personne que les données concernent ?',
      ar: 'هل هذا الطرف هو الشخص الذي تخصه المعطيات؟',
      en: 'Is this participant the person the data are about?',
    },
    help: {
      fr: 'Elle n’est ni responsable, ni tiers (art. 1-1, 1-7).',
      ar: 'ليس مسؤولا ولا من الأغيار (المادتان 1-1 و1-7).',
      en: 'That person is neither controller nor third party (art. 1(1), 1(7)).',
    },
    cites: ['loi-09-08:1-1', 'loi-09-08:1-7'],
  }),
  setByLaw: yesNo({
    question: {
      fr: 'Une loi ou un règlement fixe-t-il les finalités et les moyens du traitement ?',
      ar: 'هل تحدد نصوص تشريعية أو تنظيمية الغايات من المعالجة ووسائلها؟',
      en: 'Does a law or regulation set the purposes and means of the processing?',
    },
    help: {
      fr: 'Le responsable est alors celui que le texte désigne (art. 1-5).',
      ar: 'يكون المسؤول حينئذ من يشير إليه النص (المادة 1-5).',
      en: 'The controller is then whoever the text names (art. 1(5)).',
    },
    cites: ['loi-09-08:1-5'],
  }),
  namedByLaw: yesNo({
    question: {
      fr: 'La loi d’organisation ou le statut de l’entité compétente désigne-t-il ce participant comme responsable ?',
      ar: 'هل يشير قانون التنظيم والتسيير أو النظام الأساسي للهيئة المختصة إلى هذا الطرف كمسؤول؟',
      en: 'Does the organic law or the statute of the competent entity name this participant as controller?',
    },
    help: {
      fr: 'Cette désignation y est obligatoire (art. 1-5).',
      ar: 'هذه الإشارة واجبة فيه (المادة 1-5).',
      en: 'Naming it there is compulsory (art. 1(5)).',
    },
    cites: ['loi-09-08:1-5'],
  }),
  decidesPurposes: yesNo({
    question: {
      fr: 'Ce participant décide-t-il pourquoi les données sont traitées ?',
      ar: 'هل يحدد هذا الطرف الغاية من معالجة المعطيات؟',
      en: 'Does this participant decide why the data are processed?',
    },
    help: {
      fr: 'Pour tout ou partie du traitement dont il est question (art. 1-5).',
      ar: 'بالنسبة لكل المعالجة المقصودة أو لجزء منها (المادة 1-5).',
      en: 'For all or part of the processing in question (art. 1(5)).',
    },
    cites: ['loi-09-08:1-5'],
  }),
  decidesMeans: yesNo({
    question: {
      fr: 'Ce participant décide-t-il comment les données sont traitées : avec quels outils, quelles données, combien de temps ?',
      ar: 'هل يحدد هذا الطرف وسائل المعالجة: الأدوات والمعطيات والمدة؟',
      en: 'Does this participant decide how the data are processed: with which tools, which data, for how long?',
    },
    help: {
      fr: 'Les moyens du traitement (art. 1-5).',
      ar: 'وسائل المعالجة (المادة 1-5).',
      en: 'The means of the processing (art. 1(5)).',
    },
    cites: ['loi-09-08:1-5'],
  }),
  decidesWithOthers: yesNo({
    question: {
      fr: 'Ce participant décide-t-il des finalités conjointement avec un autre ?',
      ar: 'هل يحدد هذا الطرف الغايات باشتراك مع آخر؟',
      en: 'Does this participant decide the purposes jointly with another?',
    },
    help: {
      fr: 'Un service commun, un fichier partagé (art. 1-5 ; décret, art. 39).',
      ar: 'مصلحة مشتركة أو ملف مشترك (المادة 1-5؛ المرسوم، المادة 39).',
      en: 'A common service, a shared file (art. 1(5); decree, art. 39).',
    },
    cites: ['loi-09-08:1-5', 'decret-2-09-165:39'],
  }),
  underDirectAuthority: yesNo({
    question: {
      fr: 'Ce participant est-il placé sous l’autorité directe du responsable ou du sous-traitant ?',
      ar: 'هل يخضع هذا الطرف للسلطة المباشرة للمسؤول عن المعالجة أو للمعالج من الباطن؟',
      en: 'Is this participant under the direct authority of the controller or the processor?',
    },
    help: {
      fr: 'Un salarié, un stagiaire, un intérimaire (art. 1-7).',
      ar: 'أجير أو متدرب أو عامل مؤقت (المادة 1-7).',
      en: 'An employee, a trainee, a temporary worker (art. 1(7)).',
    },
    cites: ['loi-09-08:1-7'],
  }),
  empowered: yesNo({
    question: {
      fr: 'Ce participant est-il habilité à traiter ces données ?',
      ar: 'هل هذا الطرف مؤهل لمعالجة هذه المعطيات؟',
      en: 'Is this participant empowered to process these data?',
    },
    help: {
      fr: 'Par ses fonctions, et non par simple curiosité (art. 1-7).',
      ar: 'بحكم مهامه لا بدافع الفضول (المادة 1-7).',
      en: 'By its functions, not by mere curiosity (art. 1(7)).',
    },
    cites: ['loi-09-08:1-7'],
  }),
  actsOnBehalf: yesNo({
    question: {
      fr: 'Ce participant traite-t-il les données pour le compte d’un responsable ?',
      ar: 'هل يعالج هذا الطرف المعطيات لحساب مسؤول عن المعالجة؟',
      en: 'Does this participant process the data on a controller’s behalf?',
    },
    help: {
      fr: 'Un hébergeur, un centre d’appels, une agence de paie (art. 1-6).',
      ar: 'مستضيف أو مركز نداء أو وكالة أداء الأجور (المادة 1-6).',
      en: 'A host, a call centre, a payroll agency (art. 1(6)).',
    },
    cites: ['loi-09-08:1-6'],
  }),
  receivesData: yesNo({
    question: {
      fr: 'Ce participant reçoit-il communication des données ?',
      ar: 'هل يتوصل هذا الطرف بالمعطيات؟',
      en: 'Are data disclosed to this participant?',
    },
    help: {
      fr: 'Envoi, consultation ou toute autre mise à disposition (art. 1-8).',
      ar: 'بالإرسال أو الاطلاع أو أي شكل آخر من الإتاحة (المادة 1-8).',
      en: 'Sent, consulted, or made available in any other way (art. 1(8)).',
    },
    cites: ['loi-09-08:1-8'],
  }),
  receivesUnderLaw: yesNo({
    question: {
      fr: 'Ce participant reçoit-il les données dans le cadre d’une disposition légale ?',
      ar: 'هل يتوصل هذا الطرف بالمعطيات في إطار مقتضيات قانونية؟',
      en: 'Does this participant receive the data under a legal provision?',
    },
    help: {
      fr: 'La CNDP, le fisc, la sécurité sociale (art. 1-8).',
      ar: 'اللجنة الوطنية أو الضرائب أو الضمان الاجتماعي (المادة 1-8).',
      en: 'The CNDP, the tax office, social security (art. 1(8)).',
    },
    cites: ['loi-09-08:1-8'],
  }),
} as const

export type ParticipantFacts = FactsOf<typeof declarations>

export const participant = subjectOf(declarations, [
  {
    id: 'set-by-law-yet-decided',
    clashes: f => pair(f.setByLaw === true && f.decidesPurposes === true, 'setByLaw', 'decidesPurposes'),
    text: {
      fr: 'Un texte fixerait les finalités, et pourtant ce participant en déciderait.',
      ar: 'يقال إن نصا يحدد الغايات، ومع ذلك يقال إن هذا الطرف هو الذي يحددها.',
      en: 'A text is said to set the purposes, and yet this participant is said to decide them.',
    },
  },
  {
    id: 'receives-nothing-yet-under-a-law',
    clashes: f =>
      pair(f.receivesData === false && f.receivesUnderLaw === true, 'receivesData', 'receivesUnderLaw'),
    text: {
      fr: 'Rien ne lui serait communiqué, et pourtant il recevrait des données en vertu d’une disposition légale.',
      ar: 'يقال إنه لا يتوصل بشيء، ومع ذلك يقال إنه يتوصل بمعطيات في إطار مقتضى قانوني.',
      en: 'Nothing is said to be disclosed to it, and yet it is said to receive data under a legal provision.',
    },
  },
])
