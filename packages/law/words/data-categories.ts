// The categories of personal data a register, a scan and a filing speak of. Only `sensitive` and `watched` change the
// regime: art. 1(3) and 12(1)(a), (c), (d), (e); biometric data is watched by the CNDP's practice only.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'
import type { SensitiveKind } from './sensitive.ts'

export const dataGroups = {
  identity: { fr: 'Identité', ar: 'الهوية', en: 'Identity' },
  'official-numbers': { fr: 'Numéros officiels', ar: 'الأرقام الرسمية', en: 'Official numbers' },
  contact: { fr: 'Coordonnées', ar: 'بيانات الاتصال', en: 'Contact details' },
  life: {
    fr: 'Vie personnelle et professionnelle',
    ar: 'الحياة الشخصية والمهنية',
    en: 'Personal and working life',
  },
  money: { fr: 'Situation économique', ar: 'الوضعية الاقتصادية', en: 'Economic situation' },
  traces: { fr: 'Traces et connexions', ar: 'الآثار والاتصالات', en: 'Traces and connections' },
  body: { fr: 'Image, voix et corps', ar: 'الصورة والصوت والجسد', en: 'Image, voice and body' },
  sensitive: { fr: 'Données sensibles', ar: 'معطيات حساسة', en: 'Sensitive data' },
  justice: { fr: 'Justice', ar: 'القضاء', en: 'Justice' },
  other: { fr: 'Autres', ar: 'أخرى', en: 'Other' },
} as const satisfies Record<string, Translated>

export type DataGroup = keyof typeof dataGroups

type DataCategoryWords = {
  group: DataGroup
  label: Translated
  /** Set when art. 1(3) makes the category sensitive. */
  sensitive?: SensitiveKind
  /** The passage that asks for more than a declaration, or watches the category, for another reason than sensitivity. */
  watched?: Citation
}

const category = (group: DataGroup, fr: string, ar: string, en: string) => ({ group, label: { fr, ar, en } })

export const dataCategories = {
  name: category('identity', 'Nom et prénom', 'الاسم الشخصي والعائلي', 'Name'),
  'birth-date': category('identity', 'Date de naissance', 'تاريخ الازدياد', 'Date of birth'),
  'birth-place': category('identity', 'Lieu de naissance', 'مكان الازدياد', 'Place of birth'),
  sex: category('identity', 'Sexe', 'الجنس', 'Sex'),
  nationality: category('identity', 'Nationalité', 'الجنسية', 'Nationality'),
  parentage: category('identity', 'Filiation', 'النسب', 'Parentage'),
  signature: category('identity', 'Signature', 'التوقيع', 'Signature'),
  'internal-identifier': category(
    'identity',
    'Identifiant interne (client, agent, dossier)',
    'معرف داخلي (زبون أو مستخدم أو ملف)',
    'Internal identifier (client, employee, case)',
  ),
  'national-id-number': {
    ...category(
      'official-numbers',
      'Numéro de la carte d’identité nationale',
      'رقم بطاقة التعريف الوطنية',
      'National identity card number',
    ),
    watched: 'loi-09-08:12-1-e',
  },
  'passport-number': category('official-numbers', 'Numéro de passeport', 'رقم جواز السفر', 'Passport number'),
  'residence-card-number': category(
    'official-numbers',
    'Numéro de carte de séjour',
    'رقم بطاقة الإقامة',
    'Residence card number',
  ),
  'driving-licence-number': category(
    'official-numbers',
    'Numéro de permis de conduire',
    'رقم رخصة السياقة',
    'Driving licence number',
  ),
  'social-identifier': category(
    'official-numbers',
    'Identifiant digital civil et social',
    'المعرف المدني والاجتماعي الرقمي',
    'Digital civil and social identifier',
  ),
  'social-security-number': category(
    'official-numbers',
    'Numéro CNSS, AMO ou mutuelle',
    'رقم الضمان الاجتماعي أو التأمين الإجباري عن المرض',
    'Social security or health insurance number',
  ),
  'student-number': category(
    'official-numbers',
    'Code Massar ou numéro d’étudiant',
    'رمز مسار أو رقم الطالب',
    'Massar code or student number',
  ),
  'tax-number': category('official-numbers', 'Identifiant fiscal', 'رقم التعريف الضريبي', 'Tax number'),
  'business-number': category(
    'official-numbers',
    'ICE, registre du commerce ou taxe professionnelle',
    'التعريف الموحد للمقاولة أو السجل التجاري أو الرسم المهني',
    'Business number (ICE, trade register, business tax)',
  ),
  'vehicle-plate': category(
    'official-numbers',
    'Immatriculation de véhicule',
    'رقم تسجيل المركبة',
    'Vehicle plate',
  ),
  email: category('contact', 'Adresse électronique', 'البريد الإلكتروني', 'E-mail address'),
  phone: category('contact', 'Numéro de téléphone', 'رقم الهاتف', 'Phone number'),
  'postal-address': category('contact', 'Adresse postale', 'العنوان البريدي', 'Postal address'),
  'family-situation': category('life', 'Situation familiale', 'الحالة العائلية', 'Family situation'),
  employment: category('life', 'Vie professionnelle', 'الحياة المهنية', 'Working life'),
  education: category('life', 'Formation et diplômes', 'التكوين والشهادات', 'Education and diplomas'),
  habits: category('life', 'Habitudes de vie et loisirs', 'العادات والهوايات', 'Habits and leisure'),
  housing: category('life', 'Logement', 'السكن', 'Housing'),
  'social-situation': category('life', 'Situation sociale', 'الوضعية الاجتماعية', 'Social situation'),
  evaluation: category(
    'life',
    'Évaluations et appréciations',
    'التقييمات والملاحظات',
    'Assessments and opinions',
  ),
  'bank-account': category(
    'money',
    'Compte bancaire (RIB, IBAN)',
    'الحساب البنكي',
    'Bank account (RIB, IBAN)',
  ),
  'payment-card': category('money', 'Carte de paiement', 'بطاقة الأداء', 'Payment card'),
  income: category('money', 'Revenus et patrimoine', 'الدخل والممتلكات', 'Income and assets'),
  purchases: category('money', 'Achats et contrats', 'المشتريات والعقود', 'Purchases and contracts'),
  'ip-address': category('traces', 'Adresse IP', 'عنوان بروتوكول الإنترنت', 'IP address'),
  'device-identifier': category(
    'traces',
    'Identifiant d’appareil ou de témoin',
    'معرف الجهاز أو ملف تعريف الارتباط',
    'Device or cookie identifier',
  ),
  'connection-log': category('traces', 'Journaux de connexion', 'سجلات الاتصال', 'Connection logs'),
  credentials: category(
    'traces',
    'Mots de passe et secrets',
    'كلمات المرور والأسرار',
    'Passwords and secrets',
  ),
  location: category('traces', 'Géolocalisation', 'تحديد الموقع الجغرافي', 'Location'),
  messages: category('traces', 'Contenu de messages', 'محتوى المراسلات', 'Content of messages'),
  photo: category('body', 'Photographie', 'صورة شخصية', 'Photograph'),
  video: category('body', 'Images de vidéosurveillance', 'صور المراقبة بالفيديو', 'CCTV images'),
  voice: category(
    'body',
    'Voix et enregistrements sonores',
    'الصوت والتسجيلات الصوتية',
    'Voice and sound recordings',
  ),
  biometric: {
    ...category('body', 'Données biométriques', 'المعطيات البيومترية', 'Biometric data'),
    watched: 'cndp:478-2013',
  },
  'racial-or-ethnic-origin': {
    ...category(
      'sensitive',
      'Origine raciale ou ethnique',
      'الأصل العرقي أو الإثني',
      'Racial or ethnic origin',
    ),
    sensitive: 'racial-or-ethnic-origin',
  },
  'political-opinions': {
    ...category('sensitive', 'Opinions politiques', 'الآراء السياسية', 'Political opinions'),
    sensitive: 'political-opinions',
  },
  'religious-or-philosophical-beliefs': {
    ...category(
      'sensitive',
      'Convictions religieuses ou philosophiques',
      'القناعات الدينية أو الفلسفية',
      'Religious or philosophical beliefs',
    ),
    sensitive: 'religious-or-philosophical-beliefs',
  },
  'trade-union-membership': {
    ...category('sensitive', 'Appartenance syndicale', 'الانتماء النقابي', 'Trade-union membership'),
    sensitive: 'trade-union-membership',
  },
  health: {
    ...category('sensitive', 'Données relatives à la santé', 'المعطيات المتعلقة بالصحة', 'Health data'),
    sensitive: 'health',
  },
  genetic: {
    ...category('sensitive', 'Données génétiques', 'المعطيات الجينية', 'Genetic data'),
    sensitive: 'genetic',
    watched: 'loi-09-08:12-1-c',
  },
  offences: {
    ...category(
      'justice',
      'Infractions, condamnations, mesures de sûreté',
      'المخالفات والإدانات والتدابير الوقائية',
      'Offences, convictions, security measures',
    ),
    watched: 'loi-09-08:12-1-d',
  },
  'sex-life': category('other', 'Vie sexuelle', 'الحياة الجنسية', 'Sex life'),
  'free-text': category('other', 'Texte libre', 'نص حر', 'Free text'),
  other: category('other', 'Autre donnée personnelle', 'معطى شخصي آخر', 'Other personal data'),
} as const satisfies Record<string, DataCategoryWords>

export type DataCategory = keyof typeof dataCategories

/** The words and the passages of one category, with the optional ones readable on every category. */
export const dataCategory = (key: DataCategory): DataCategoryWords => dataCategories[key]
