// One security incident: who was hit, what it reached, who was told, and what was promised (art. 23, 61; Law 05-20).
import { controllerKinds } from '../words/controller-kinds.ts'
import { choice, choices, count, type FactsOf, instant, items, required, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const promiseFacts = {
  to: required(
    choice(
      {
        people: { fr: 'Les personnes concernées', ar: 'الأشخاص المعنيون', en: 'The people concerned' },
        cndp: { fr: 'La CNDP', ar: 'اللجنة الوطنية', en: 'The CNDP' },
        client: { fr: 'Un client ou un partenaire', ar: 'زبون أو شريك', en: 'A client or partner' },
      },
      {
        question: { fr: 'Qui doit être averti ?', ar: 'من يجب إخباره؟', en: 'Who is to be told?' },
        help: {
          fr: 'Tel que la politique ou le contrat le dit.',
          ar: 'كما ورد في السياسة أو العقد.',
          en: 'As the policy or the contract says.',
        },
        cites: ['loi-09-08:23'],
      },
    ),
  ),
  within: count({
    question: { fr: 'Dans quel délai ?', ar: 'داخل أي أجل؟', en: 'Within how long?' },
    help: {
      fr: 'Le nombre promis. Zéro si la promesse ne donne aucun chiffre.',
      ar: 'العدد الموعود به. صفر إذا لم يحدد أي رقم.',
      en: 'The number promised. Zero where the promise gives none.',
    },
    cites: ['loi-09-08:23'],
  }),
  unit: choice(
    {
      hours: { fr: 'Heures', ar: 'ساعات', en: 'Hours' },
      days: { fr: 'Jours', ar: 'أيام', en: 'Days' },
      'working-days': { fr: 'Jours ouvrables', ar: 'أيام عمل', en: 'Working days' },
    },
    {
      question: {
        fr: 'En quelle unité ce délai est-il promis ?',
        ar: 'بأي وحدة حدد هذا الأجل؟',
        en: 'In what unit is it promised?',
      },
      help: {
        fr: 'Compté depuis la connaissance de l’incident.',
        ar: 'يحسب منذ العلم بالحادث.',
        en: 'Counted from when the incident is known.',
      },
      cites: ['loi-09-08:23'],
    },
  ),
  kept: yesNo({
    question: {
      fr: 'La promesse est-elle tenue ?',
      ar: 'هل تم الوفاء بالوعد؟',
      en: 'Has the promise been kept?',
    },
    help: {
      fr: 'L’avis est parti et la preuve en est gardée.',
      ar: 'أرسل الإشعار واحتفظ بما يثبته.',
      en: 'The notice has gone, and proof of it is kept.',
    },
    cites: ['loi-09-08:23'],
  }),
} as const

const incidentDeclarations = {
  controller: choice(controllerKinds, {
    question: { fr: 'Qui est touché ?', ar: 'من هي الهيئة المعنية؟', en: 'Who is hit?' },
    help: {
      fr: 'Les administrations, collectivités, établissements et entreprises publics sont des « entités » (loi 05-20, art. 1).',
      ar: 'إدارات الدولة والجماعات الترابية والمؤسسات والمقاولات العمومية «هيئات» (القانون 05.20، المادة 1).',
      en: 'State administrations, local authorities, public establishments and enterprises are “entities” (Law 05-20, art. 1).',
    },
    cites: ['loi-05-20:1'],
  }),
  publicLawPerson: yesNo({
    question: {
      fr: 'L’organisme est-il un établissement ou une entreprise publics, ou une personne morale de droit public ?',
      ar: 'هل الهيئة مؤسسة أو مقاولة عمومية أو شخص معنوي من أشخاص القانون العام؟',
      en: 'Is the body a public establishment or enterprise, or a legal person of public law?',
    },
    help: {
      fr: 'Une société dont l’État détient le capital peut être une entreprise publique (loi 05-20, art. 1).',
      ar: 'قد تكون الشركة التي تملك الدولة رأسمالها مقاولة عمومية (القانون 05.20، المادة 1).',
      en: 'A company whose capital the State holds may be a public enterprise (Law 05-20, art. 1).',
    },
    cites: ['loi-05-20:1'],
  }),
  vitalInfrastructure: yesNo({
    question: {
      fr: 'A-t-il été désigné infrastructure d’importance vitale ?',
      ar: 'هل صنفت بنية تحتية ذات أهمية حيوية؟',
      en: 'Has it been designated a vital infrastructure?',
    },
    help: {
      fr: 'La liste est secrète : l’organisme l’a appris par sa désignation (loi 05-20, art. 14).',
      ar: 'اللائحة سرية: وقد علمت الهيئة بذلك من خلال تعيينها (القانون 05.20، المادة 14).',
      en: 'The list is secret: the body learnt it by being designated (Law 05-20, art. 14).',
    },
    cites: ['loi-05-20:14'],
  }),
  operatorAs: choices(
    {
      'telecom-operator': {
        fr: 'Exploitant d’un réseau public de télécommunications',
        ar: 'متعهد شبكة عامة للاتصالات',
        en: 'Operator of a public telecommunications network',
      },
      'internet-access': {
        fr: 'Fournisseur d’accès à Internet',
        ar: 'مزود خدمة الإنترنت',
        en: 'Internet access provider',
      },
      cybersecurity: {
        fr: 'Prestataire de services de cybersécurité',
        ar: 'مقدم خدمات الأمن السيبراني',
        en: 'Cybersecurity service provider',
      },
      'digital-services': {
        fr: 'Prestataire de services numériques (vente ou recherche en ligne, hébergement, nuage)',
        ar: 'مقدم خدمات رقمية (بيع أو بحث عبر الإنترنت، استضافة، سحابة)',
        en: 'Digital service provider (online sale or search, hosting, cloud)',
      },
      platform: {
        fr: 'Éditeur d’une plateforme Internet',
        ar: 'ناشر منصة إنترنت',
        en: 'Publisher of an Internet platform',
      },
    },
    {
      question: {
        fr: 'Est-il aussi un « opérateur » de la loi 05-20, et lequel ?',
        ar: 'هل هي أيضا «متعهد» بمفهوم القانون 05.20، وبأي صفة؟',
        en: 'Is it also an “operator” of Law 05-20, and which?',
      },
      help: {
        fr: 'Laisser vide s’il n’est rien de cela (loi 05-20, art. 1, 26 à 33).',
        ar: 'يترك فارغا إذا لم تكن كذلك (القانون 05.20، المادة 1 والمواد من 26 إلى 33).',
        en: 'Leave empty where it is none of these (Law 05-20, art. 1, 26 to 33).',
      },
      cites: ['loi-05-20:1', 'loi-05-20:30'],
    },
  ),
  ownSystemsHit: yesNo({
    question: {
      fr: 'L’incident touche-t-il la sécurité ou le fonctionnement de ses propres systèmes d’information ?',
      ar: 'هل يمس الحادث أمن نظم المعلومات الخاصة بها أو اشتغالها؟',
      en: 'Does the incident affect the security or working of its own information systems?',
    },
    help: {
      fr: 'Intrusion, rançongiciel, fuite, panne malveillante (loi 05-20, art. 8).',
      ar: 'اختراق أو برنامج فدية أو تسرب أو عطل متعمد (القانون 05.20، المادة 8).',
      en: 'Intrusion, ransomware, leak, malicious failure (Law 05-20, art. 8).',
    },
    cites: ['loi-05-20:8'],
  }),
  clientsAtRisk: yesNo({
    question: {
      fr: 'Un évènement détecté peut-il affecter la sécurité des systèmes de ses clients ?',
      ar: 'هل يمكن لحدث تم رصده أن يؤثر على أمن نظم زبنائها؟',
      en: 'Could an event it detected affect the security of its clients’ systems?',
    },
    help: {
      fr: 'Une vulnérabilité suffit pour devoir les informer (loi 05-20, art. 27, 30).',
      ar: 'تكفي ثغرة واحدة لوجوب إخبارهم (القانون 05.20، المادتان 27 و30).',
      en: 'A vulnerability is enough to have to tell them (Law 05-20, art. 27, 30).',
    },
    cites: ['loi-05-20:27', 'loi-05-20:30'],
  }),
  significantImpact: yesNo({
    question: {
      fr: 'L’incident a-t-il un impact significatif sur la fourniture de ses services numériques ?',
      ar: 'هل للحادث أثر مهم على توفير خدماتها الرقمية؟',
      en: 'Has the incident a significant impact on the supply of its digital services?',
    },
    help: {
      fr: 'D’après les informations dont il dispose (loi 05-20, art. 33).',
      ar: 'حسب المعلومات المتوفرة لديها (القانون 05.20، المادة 33).',
      en: 'By the information it has (Law 05-20, art. 33).',
    },
    cites: ['loi-05-20:33'],
  }),
  knownAt: instant({
    question: {
      fr: 'Quand l’organisme a-t-il eu connaissance de l’incident ?',
      ar: 'متى علمت الهيئة بالحادث؟',
      en: 'When did the body learn of the incident?',
    },
    help: {
      fr: 'Le devoir de déclarer naît à cet instant (loi 05-20, art. 8, 33).',
      ar: 'ينشأ واجب التصريح في هذه اللحظة (القانون 05.20، المادتان 8 و33).',
      en: 'The duty to declare is born at that instant (Law 05-20, art. 8, 33).',
    },
    cites: ['loi-05-20:8', 'loi-05-20:33'],
  }),
  authorityTold: yesNo({
    question: {
      fr: 'L’incident a-t-il été déclaré à l’autorité nationale (DGSSI) ?',
      ar: 'هل تم التصريح بالحادث لدى السلطة الوطنية (DGSSI)؟',
      en: 'Has the incident been declared to the national authority (DGSSI)?',
    },
    help: {
      fr: 'Garder la preuve et l’heure de la déclaration.',
      ar: 'يحتفظ بما يثبت التصريح وساعته.',
      en: 'Keep proof of the declaration and its hour.',
    },
    cites: ['loi-05-20:8', 'loi-05-20:30', 'loi-05-20:33'],
  }),
  clientsTold: yesNo({
    question: {
      fr: 'Les clients exposés ont-ils été informés ?',
      ar: 'هل أخبر الزبناء المعرضون للخطر؟',
      en: 'Have the clients at risk been told?',
    },
    help: {
      fr: 'De leur vulnérabilité ou de l’atteinte possible (loi 05-20, art. 27).',
      ar: 'بالثغرة أو بالمساس المحتمل (القانون 05.20، المادة 27).',
      en: 'Of their vulnerability or the possible breach (Law 05-20, art. 27).',
    },
    cites: ['loi-05-20:27'],
  }),
  technicalDataKept: yesNo({
    question: {
      fr: 'Les données techniques de l’incident sont-elles conservées ?',
      ar: 'هل يحتفظ بالمعطيات التقنية المتعلقة بالحادث؟',
      en: 'Are the technical data of the incident kept?',
    },
    help: {
      fr: 'Données de connexion, journaux, traces de sécurité : un an (loi 05-20, art. 26).',
      ar: 'معطيات الاتصال والسجلات وآثار الأحداث الأمنية: سنة (القانون 05.20، المادة 26).',
      en: 'Connection data, logs, security traces: one year (Law 05-20, art. 26).',
    },
    cites: ['loi-05-20:26'],
  }),
  personalData: choice(
    {
      untouched: { fr: 'Non', ar: 'لا', en: 'No' },
      'out-by-negligence': {
        fr: 'Oui, parvenues à des tiers par négligence',
        ar: 'نعم، وصلت إلى أغيار بفعل الإهمال',
        en: 'Yes, they reached third parties by negligence',
      },
      'given-knowingly': {
        fr: 'Oui, communiquées sciemment à des tiers non habilités',
        ar: 'نعم، أوصلت عن علم إلى أغيار غير مؤهلين',
        en: 'Yes, knowingly disclosed to unauthorised third parties',
      },
      misused: {
        fr: 'Oui, et un usage abusif ou frauduleux en est né',
        ar: 'نعم، ونتج عن ذلك استعمال تعسفي أو تدليسي',
        en: 'Yes, and abusive or fraudulent use followed',
      },
    },
    {
      question: {
        fr: 'Des données personnelles sont-elles parvenues à des tiers non habilités ?',
        ar: 'هل وصلت معطيات ذات طابع شخصي إلى أغيار غير مؤهلين؟',
        en: 'Did personal data reach unauthorised third parties?',
      },
      help: {
        fr: 'L’article 61 punit l’usage abusif, même permis par négligence.',
        ar: 'تعاقب المادة 61 على الاستعمال التعسفي ولو بفعل الإهمال.',
        en: 'Article 61 punishes misuse, even where negligence let it happen.',
      },
      cites: ['loi-09-08:61-1'],
    },
  ),
  promises: items(promiseFacts, {
    question: {
      fr: 'Une politique publiée ou un contrat promet-il un avis en cas d’incident ?',
      ar: 'هل تعد سياسة منشورة أو عقد بإشعار في حالة وقوع حادث؟',
      en: 'Does a published policy or a contract promise notice of incidents?',
    },
    help: {
      fr: 'Une ligne par promesse, avec son délai. La loi 09-08 n’en impose aucune.',
      ar: 'سطر لكل وعد مع أجله. ولا يفرض القانون 09.08 أي إشعار.',
      en: 'One line for each promise, with its time. Law 09-08 imposes none.',
    },
    cites: ['loi-09-08:23'],
  }),
} as const

export type IncidentFacts = FactsOf<typeof incidentDeclarations>

export const incidentSubject = subjectOf(incidentDeclarations, [
  {
    id: 'private-yet-public',
    clashes: (f: IncidentFacts) =>
      f.publicLawPerson && f.controller !== undefined && neverPublic.includes(f.controller)
        ? [['publicLawPerson', 'controller']]
        : [],
    text: {
      fr: 'Cet organisme ne peut être une personne morale de droit public.',
      ar: 'لا يمكن أن تكون هذه الهيئة شخصا معنويا من أشخاص القانون العام.',
      en: 'This body cannot be a legal person of public law.',
    },
  },
])

/** Kinds that are no entity of Law 05-20, whatever else is known of them. */
export const neverPublic: readonly string[] = [
  'natural-person',
  'liberal-profession',
  'court-officer',
  'conviction-association',
  'association',
  'cooperative',
]

/** Kinds that are entities by what they are. */
export const alwaysPublic: readonly string[] = [
  'state-administration',
  'local-authority',
  'public-establishment',
]
