// The one list of the categories detection may conclude, with the key of the law's data category each belongs to.
// `sensitive` follows art. 1(3) to the letter (biometrics, offences and location are not in it); `nationalId` is the
// national identity card number alone, which art. 12(1)(e) puts under prior authorisation.
import type { Words } from './words.ts'

/** The law's own kinds of data, as stable keys the register shares. */
export type LawCategory =
  | 'identity'
  | 'national-id-number'
  | 'family'
  | 'contact'
  | 'image'
  | 'vehicle'
  | 'connection'
  | 'location'
  | 'communications'
  | 'professional'
  | 'education'
  | 'financial'
  | 'health'
  | 'genetic'
  | 'racial-ethnic'
  | 'political'
  | 'religious'
  | 'philosophical'
  | 'union'
  | 'offences'
  | 'biometric'
  | 'organisation'
  | 'free-text'

type CategoryShape = {
  readonly lawCategory: LawCategory
  /** Whether a value is personal data by itself; false for what names an organisation or only may hold persons. */
  readonly personal: boolean
  readonly sensitive: boolean
  readonly nationalId: boolean
  readonly label: Words
}

type Trait = 'sensitive' | 'national-id' | 'not-by-itself'

const category = (lawCategory: LawCategory, fr: string, ar: string, en: string, trait?: Trait) =>
  ({
    lawCategory,
    personal: trait !== 'not-by-itself',
    sensitive: trait === 'sensitive',
    nationalId: trait === 'national-id',
    label: { fr, ar, en },
  }) satisfies CategoryShape

export const categories = {
  'full-name': category('identity', 'Nom complet', 'الاسم الكامل', 'Full name'),
  'first-name': category('identity', 'Prénom', 'الاسم الشخصي', 'First name'),
  'last-name': category('identity', 'Nom de famille', 'الاسم العائلي', 'Family name'),
  'family-member': category('family', 'Parent, conjoint ou enfant', 'أحد أفراد الأسرة', 'Family member'),
  'marital-status': category('family', 'Situation familiale', 'الحالة العائلية', 'Marital status'),
  'date-of-birth': category('identity', 'Date de naissance', 'تاريخ الازدياد', 'Date of birth'),
  'place-of-birth': category('identity', 'Lieu de naissance', 'مكان الازدياد', 'Place of birth'),
  age: category('identity', 'Âge', 'السن', 'Age'),
  sex: category('identity', 'Sexe', 'الجنس', 'Sex'),
  nationality: category('identity', 'Nationalité', 'الجنسية', 'Nationality'),

  'national-id': category(
    'national-id-number',
    'Numéro de la carte nationale d’identité',
    'رقم البطاقة الوطنية للتعريف',
    'National identity card number',
    'national-id',
  ),
  'national-id-mrz': category(
    'national-id-number',
    'Zone de lecture de la carte nationale',
    'منطقة القراءة الآلية للبطاقة الوطنية',
    'Machine-readable zone of the national card',
    'national-id',
  ),
  passport: category('identity', 'Numéro de passeport', 'رقم جواز السفر', 'Passport number'),
  'residence-card': category(
    'identity',
    'Numéro de carte de séjour',
    'رقم بطاقة الإقامة',
    'Residence card number',
  ),
  'driving-licence': category(
    'identity',
    'Numéro de permis de conduire',
    'رقم رخصة السياقة',
    'Driving licence number',
  ),
  massar: category('education', 'Code Massar', 'رمز مسار', 'Massar pupil code'),
  cnss: category(
    'identity',
    'Immatriculation CNSS',
    'رقم التسجيل في الصندوق الوطني للضمان الاجتماعي',
    'CNSS registration number',
  ),
  amo: category(
    'identity',
    'Immatriculation AMO',
    'رقم التسجيل في التأمين الإجباري عن المرض',
    'AMO registration number',
  ),
  'person-reference': category(
    'identity',
    'Référence interne d’une personne',
    'مرجع داخلي لشخص',
    'Internal reference of a person',
  ),

  email: category('contact', 'Adresse électronique', 'البريد الإلكتروني', 'E-mail address'),
  phone: category('contact', 'Numéro de téléphone', 'رقم الهاتف', 'Phone number'),
  'postal-address': category('contact', 'Adresse postale', 'العنوان البريدي', 'Postal address'),
  city: category('contact', 'Ville de la personne', 'مدينة الشخص', 'City of the person'),
  region: category('contact', 'Région de la personne', 'جهة الشخص', 'Region of the person'),
  'postal-code': category('contact', 'Code postal', 'الرمز البريدي', 'Postal code'),

  photo: category('image', 'Photo ou vidéo', 'صورة أو تسجيل مرئي', 'Photo or video'),
  'voice-recording': category('image', 'Enregistrement de voix', 'تسجيل صوتي', 'Voice recording'),
  signature: category('image', 'Signature', 'التوقيع', 'Signature'),
  'vehicle-plate': category('vehicle', 'Immatriculation du véhicule', 'لوحة ترقيم المركبة', 'Vehicle plate'),

  'ip-address': category('connection', 'Adresse IP', 'عنوان بروتوكول الإنترنت', 'IP address'),
  'device-id': category('connection', 'Identifiant d’appareil', 'معرف الجهاز', 'Device identifier'),
  'cookie-id': category(
    'connection',
    'Traceur ou session',
    'معرف تعقب أو جلسة',
    'Cookie or session identifier',
  ),
  'user-agent': category('connection', 'Agent utilisateur', 'وكيل المستخدم', 'User agent'),
  username: category('connection', 'Identifiant de connexion', 'اسم المستخدم', 'Login name'),
  secret: category('connection', 'Mot de passe ou secret', 'كلمة سر', 'Password or secret'),
  location: category('location', 'Position géographique', 'الموقع الجغرافي', 'Geographic position'),
  'call-metadata': category(
    'communications',
    'Données d’appel (appelant, appelé, durée)',
    'معطيات المكالمات (المتصل والمتصل به والمدة)',
    'Call data (caller, callee, duration)',
  ),

  'job-title': category('professional', 'Fonction ou emploi', 'الوظيفة أو المهنة', 'Job or occupation'),
  'employee-number': category('professional', 'Matricule', 'رقم التأجير', 'Employee number'),
  employment: category('professional', 'Vie professionnelle', 'الحياة المهنية', 'Working life'),
  education: category('education', 'Formation et scolarité', 'التعليم والتكوين', 'Education and training'),

  rib: category('financial', 'RIB', 'كشف التعريف البنكي', 'Bank account number (RIB)'),
  iban: category('financial', 'IBAN', 'رقم الحساب البنكي الدولي', 'IBAN'),
  'bank-card': category('financial', 'Numéro de carte bancaire', 'رقم البطاقة البنكية', 'Bank card number'),
  salary: category('financial', 'Salaire ou revenu', 'الأجر أو الدخل', 'Salary or income'),
  'personal-finance': category(
    'financial',
    'Situation financière de la personne',
    'الوضعية المالية للشخص',
    'Financial position of the person',
  ),

  health: category('health', 'Santé', 'الصحة', 'Health', 'sensitive'),
  genetic: category('genetic', 'Données génétiques', 'المعطيات الجينية', 'Genetic data', 'sensitive'),
  'ethnic-origin': category(
    'racial-ethnic',
    'Origine raciale ou ethnique',
    'الأصل العرقي أو الإثني',
    'Racial or ethnic origin',
    'sensitive',
  ),
  'political-opinion': category(
    'political',
    'Opinions politiques',
    'الآراء السياسية',
    'Political opinions',
    'sensitive',
  ),
  'religious-belief': category(
    'religious',
    'Convictions religieuses',
    'القناعات الدينية',
    'Religious beliefs',
    'sensitive',
  ),
  'philosophical-belief': category(
    'philosophical',
    'Convictions philosophiques',
    'القناعات الفلسفية',
    'Philosophical beliefs',
    'sensitive',
  ),
  'union-membership': category(
    'union',
    'Appartenance syndicale',
    'الانتماء النقابي',
    'Trade-union membership',
    'sensitive',
  ),
  offences: category(
    'offences',
    'Infractions, condamnations, mesures de sûreté',
    'المخالفات والإدانات والتدابير الوقائية',
    'Offences, convictions, security measures',
  ),
  biometric: category('biometric', 'Données biométriques', 'المعطيات البيومترية', 'Biometric data'),

  ice: category(
    'organisation',
    'Identifiant commun de l’entreprise (ICE)',
    'التعريف الموحد للمقاولة',
    'Company identifier (ICE)',
    'not-by-itself',
  ),
  'tax-id': category(
    'organisation',
    'Identifiant fiscal (IF)',
    'رقم التعريف الضريبي',
    'Tax identifier (IF)',
    'not-by-itself',
  ),
  'trade-register': category(
    'organisation',
    'Registre du commerce (RC)',
    'رقم السجل التجاري',
    'Trade register number (RC)',
    'not-by-itself',
  ),
  'business-tax': category(
    'organisation',
    'Taxe professionnelle (patente)',
    'رقم الرسم المهني',
    'Business tax number (patente)',
    'not-by-itself',
  ),
  'free-text': category('free-text', 'Texte libre', 'نص حر', 'Free text', 'not-by-itself'),
} as const satisfies Record<string, CategoryShape>

export type Category = keyof typeof categories

export const isCategory = (text: string): text is Category => Object.hasOwn(categories, text)
