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

const category = (group: DataGroup, label: Translated) => ({ group, label })

export const dataCategories = {
  name: category('identity', { fr: 'Nom et prénom', ar: 'الاسم الشخصي والعائلي', en: 'Name' }),
  'birth-date': category('identity', { fr: 'Date de naissance', ar: 'تاريخ الازدياد', en: 'Date of birth' }),
  'birth-place': category('identity', { fr: 'Lieu de naissance', ar: 'مكان الازدياد', en: 'Place of birth' }),
  sex: category('identity', { fr: 'Sexe', ar: 'الجنس', en: 'Sex' }),
  nationality: category('identity', { fr: 'Nationalité', ar: 'الجنسية', en: 'Nationality' }),
  parentage: category('identity', { fr: 'Filiation', ar: 'النسب', en: 'Parentage' }),
  signature: category('identity', { fr: 'Signature', ar: 'التوقيع', en: 'Signature' }),
  'internal-identifier': category('identity', {
    fr: 'Identifiant interne (client, agent, dossier)',
    ar: 'معرف داخلي (زبون أو مستخدم أو ملف)',
    en: 'Internal identifier (client, employee, case)',
  }),
  'national-id-number': {
    ...category('official-numbers', {
      fr: 'Numéro de la carte d’identité nationale',
      ar: 'رقم بطاقة التعريف الوطنية',
      en: 'National identity card number',
    }),
    watched: 'loi-09-08:12-1-e',
  },
  'passport-number': category('official-numbers', {
    fr: 'Numéro de passeport',
    ar: 'رقم جواز السفر',
    en: 'Passport number',
  }),
  'residence-card-number': category('official-numbers', {
    fr: 'Numéro de carte de séjour',
    ar: 'رقم بطاقة الإقامة',
    en: 'Residence card number',
  }),
  'driving-licence-number': category('official-numbers', {
    fr: 'Numéro de permis de conduire',
    ar: 'رقم رخصة السياقة',
    en: 'Driving licence number',
  }),
  'social-identifier': category('official-numbers', {
    fr: 'Identifiant digital civil et social',
    ar: 'المعرف المدني والاجتماعي الرقمي',
    en: 'Digital civil and social identifier',
  }),
  'social-security-number': category('official-numbers', {
    fr: 'Numéro CNSS, AMO ou mutuelle',
    ar: 'رقم الضمان الاجتماعي أو التأمين الإجباري عن المرض',
    en: 'Social security or health insurance number',
  }),
  'student-number': category('official-numbers', {
    fr: 'Code Massar ou numéro d’étudiant',
    ar: 'رمز مسار أو رقم الطالب',
    en: 'Massar code or student number',
  }),
  'tax-number': category('official-numbers', {
    fr: 'Identifiant fiscal',
    ar: 'رقم التعريف الضريبي',
    en: 'Tax number',
  }),
  'business-number': category('official-numbers', {
    fr: 'ICE, registre du commerce ou taxe professionnelle',
    ar: 'التعريف الموحد للمقاولة أو السجل التجاري أو الرسم المهني',
    en: 'Business number (ICE, trade register, business tax)',
  }),
  'vehicle-plate': category('official-numbers', {
    fr: 'Immatriculation de véhicule',
    ar: 'رقم تسجيل المركبة',
    en: 'Vehicle plate',
  }),
  email: category('contact', { fr: 'Adresse électronique', ar: 'البريد الإلكتروني', en: 'E-mail address' }),
  phone: category('contact', { fr: 'Numéro de téléphone', ar: 'رقم الهاتف', en: 'Phone number' }),
  'postal-address': category('contact', {
    fr: 'Adresse postale',
    ar: 'العنوان البريدي',
    en: 'Postal address',
  }),
  'family-situation': category('life', {
    fr: 'Situation familiale',
    ar: 'الحالة العائلية',
    en: 'Family situation',
  }),
  employment: category('life', { fr: 'Vie professionnelle', ar: 'الحياة المهنية', en: 'Working life' }),
  education: category('life', {
    fr: 'Formation et diplômes',
    ar: 'التكوين والشهادات',
    en: 'Education and diplomas',
  }),
  habits: category('life', {
    fr: 'Habitudes de vie et loisirs',
    ar: 'العادات والهوايات',
    en: 'Habits and leisure',
  }),
  housing: category('life', { fr: 'Logement', ar: 'السكن', en: 'Housing' }),
  'social-situation': category('life', {
    fr: 'Situation sociale',
    ar: 'الوضعية الاجتماعية',
    en: 'Social situation',
  }),
  evaluation: category('life', {
    fr: 'Évaluations et appréciations',
    ar: 'التقييمات والملاحظات',
    en: 'Assessments and opinions',
  }),
  'bank-account': category('money', {
    fr: 'Compte bancaire (RIB, IBAN)',
    ar: 'الحساب البنكي',
    en: 'Bank account (RIB, IBAN)',
  }),
  'payment-card': category('money', { fr: 'Carte de paiement', ar: 'بطاقة الأداء', en: 'Payment card' }),
  income: category('money', { fr: 'Revenus et patrimoine', ar: 'الدخل والممتلكات', en: 'Income and assets' }),
  purchases: category('money', {
    fr: 'Achats et contrats',
    ar: 'المشتريات والعقود',
    en: 'Purchases and contracts',
  }),
  'ip-address': category('traces', { fr: 'Adresse IP', ar: 'عنوان بروتوكول الإنترنت', en: 'IP address' }),
  'device-identifier': category('traces', {
    fr: 'Identifiant d’appareil ou de témoin',
    ar: 'معرف الجهاز أو ملف تعريف الارتباط',
    en: 'Device or cookie identifier',
  }),
  'connection-log': category('traces', {
    fr: 'Journaux de connexion',
    ar: 'سجلات الاتصال',
    en: 'Connection logs',
  }),
  credentials: category('traces', {
    fr: 'Mots de passe et secrets',
    ar: 'كلمات المرور والأسرار',
    en: 'Passwords and secrets',
  }),
  location: category('traces', { fr: 'Géolocalisation', ar: 'تحديد الموقع الجغرافي', en: 'Location' }),
  messages: category('traces', {
    fr: 'Contenu de messages',
    ar: 'محتوى المراسلات',
    en: 'Content of messages',
  }),
  photo: category('body', { fr: 'Photographie', ar: 'صورة شخصية', en: 'Photograph' }),
  video: category('body', {
    fr: 'Images de vidéosurveillance',
    ar: 'صور المراقبة بالفيديو',
    en: 'CCTV images',
  }),
  voice: category('body', {
    fr: 'Voix et enregistrements sonores',
    ar: 'الصوت والتسجيلات الصوتية',
    en: 'Voice and sound recordings',
  }),
  biometric: {
    ...category('body', { fr: 'Données biométriques', ar: 'المعطيات البيومترية', en: 'Biometric data' }),
    watched: 'cndp:478-2013',
  },
  'racial-or-ethnic-origin': {
    ...category('sensitive', {
      fr: 'Origine raciale ou ethnique',
      ar: 'الأصل العرقي أو الإثني',
      en: 'Racial or ethnic origin',
    }),
    sensitive: 'racial-or-ethnic-origin',
  },
  'political-opinions': {
    ...category('sensitive', { fr: 'Opinions politiques', ar: 'الآراء السياسية', en: 'Political opinions' }),
    sensitive: 'political-opinions',
  },
  'religious-or-philosophical-beliefs': {
    ...category('sensitive', {
      fr: 'Convictions religieuses ou philosophiques',
      ar: 'القناعات الدينية أو الفلسفية',
      en: 'Religious or philosophical beliefs',
    }),
    sensitive: 'religious-or-philosophical-beliefs',
  },
  'trade-union-membership': {
    ...category('sensitive', {
      fr: 'Appartenance syndicale',
      ar: 'الانتماء النقابي',
      en: 'Trade-union membership',
    }),
    sensitive: 'trade-union-membership',
  },
  health: {
    ...category('sensitive', {
      fr: 'Données relatives à la santé',
      ar: 'المعطيات المتعلقة بالصحة',
      en: 'Health data',
    }),
    sensitive: 'health',
  },
  genetic: {
    ...category('sensitive', { fr: 'Données génétiques', ar: 'المعطيات الجينية', en: 'Genetic data' }),
    sensitive: 'genetic',
    watched: 'loi-09-08:12-1-c',
  },
  offences: {
    ...category('justice', {
      fr: 'Infractions, condamnations, mesures de sûreté',
      ar: 'المخالفات والإدانات والتدابير الوقائية',
      en: 'Offences, convictions, security measures',
    }),
    watched: 'loi-09-08:12-1-d',
  },
  'sex-life': category('other', { fr: 'Vie sexuelle', ar: 'الحياة الجنسية', en: 'Sex life' }),
  'free-text': category('other', { fr: 'Texte libre', ar: 'نص حر', en: 'Free text' }),
  other: category('other', {
    fr: 'Autre donnée personnelle',
    ar: 'معطى شخصي آخر',
    en: 'Other personal data',
  }),
} as const satisfies Record<string, DataCategoryWords>

export type DataCategory = keyof typeof dataCategories

/** The words and the passages of one category, with the optional ones readable on every category. */
export const dataCategory = (key: DataCategory): DataCategoryWords => dataCategories[key]
