// How long classes of records are kept: what a law demands, what the CNDP allows, what organisations promise. Law 09-08 itself
// fixes no number of years (art. 3(1)(e)), and the declared period binds (art. 55). Each period is a legal value.
import type { Day } from '../calendar.ts'
import type { Citation } from '../citation.ts'
import { type LegalValue, legalValue } from '../legal-value.ts'
import type { Certainty } from '../words/certainty.ts'
import type { DutyLabel } from '../words/duty-labels.ts'
import type { Translated } from '../words/language.ts'

/** `at-least`: a legal minimum · `at-most`: a ceiling · `limitation`: how long a claim can be brought, a reason to keep. */
type Bound = 'at-least' | 'at-most' | 'limitation'

/** Whom the law that sets a minimum binds. */
export const keepers = {
  trader: { fr: 'Commerçant, société commerciale', ar: 'تاجر أو شركة تجارية', en: 'Trader, trading company' },
  employer: { fr: 'Employeur', ar: 'مشغل', en: 'Employer' },
  'aml-obliged': {
    fr: 'Assujetti à la loi contre le blanchiment',
    ar: 'خاضع لقانون مكافحة غسل الأموال',
    en: 'Subject to the law on money laundering',
  },
  'digital-provider': {
    fr: 'Opérateur, fournisseur d’accès, prestataire numérique ou de cybersécurité, éditeur de plateforme',
    ar: 'متعهد أو مزود خدمات الإنترنت أو مقدم خدمات رقمية أو خدمات الأمن السيبراني أو ناشر منصة',
    en: 'Operator, access provider, digital or cybersecurity provider, platform',
  },
} as const satisfies Record<string, Translated>

export type Keeper = keyof typeof keepers

export type RetentionStart =
  | 'end-of-fiscal-year'
  | 'date-of-document'
  | 'closing-of-book'
  | 'end-of-contract'
  | 'transaction'
  | 'end-of-relation'
  | 'recording'
  | 'creation'
  | 'last-contact'
  | 'conclusion'
  | 'due-date'
  | 'verification'

export type RetentionClass = {
  readonly id: string
  readonly label: Translated
  readonly bound: Bound
  readonly start: RetentionStart
  readonly period: LegalValue
  /** The passage that sets it; none for a promise. */
  readonly cites: readonly Citation[]
  /** Set on a minimum: only these must keep. */
  readonly keeper?: Keeper
}

export const retentionStarts: Readonly<Record<RetentionStart, Translated>> = {
  'end-of-fiscal-year': {
    fr: 'Fin de l’exercice',
    ar: 'نهاية السنة المحاسبية',
    en: 'End of the fiscal year',
  },
  'date-of-document': { fr: 'Date du document', ar: 'تاريخ الوثيقة', en: 'Date of the document' },
  'closing-of-book': { fr: 'Clôture du livre', ar: 'إقفال الدفتر', en: 'Closing of the book' },
  'end-of-contract': { fr: 'Fin du contrat', ar: 'نهاية العقد', en: 'End of the contract' },
  transaction: { fr: 'Exécution de l’opération', ar: 'تنفيذ العملية', en: 'Execution of the transaction' },
  'end-of-relation': { fr: 'Fin de la relation', ar: 'نهاية العلاقة', en: 'End of the relation' },
  recording: { fr: 'Enregistrement', ar: 'التسجيل', en: 'Recording' },
  creation: { fr: 'Création', ar: 'الإنشاء', en: 'Creation' },
  'last-contact': { fr: 'Dernier contact', ar: 'آخر اتصال', en: 'Last contact' },
  conclusion: { fr: 'Fin du recrutement', ar: 'انتهاء التوظيف', en: 'End of the recruitment' },
  verification: { fr: 'Fin de la vérification', ar: 'انتهاء التحقق', en: 'End of the verification' },
  'due-date': { fr: 'Exigibilité', ar: 'تاريخ الاستحقاق', en: 'Due date' },
}

const CHECKED_ON = '2026-11-22'
/** The first day asked about: the laws below are older, save where a day is given. */
const SINCE: Day = '2009-03-05'

const kept = (
  id: string,
  title: Translated,
  [bound, amount, unit, start]: readonly [Bound, number, 'weeks' | 'months' | 'years', RetentionStart],
  label: DutyLabel,
  certainty: Certainty,
  cites: readonly Citation[],
  { from = SINCE, keeper }: { readonly from?: Day; readonly keeper?: Keeper } = {},
): RetentionClass => ({
  id,
  label: title,
  bound,
  start,
  cites,
  ...(keeper && { keeper }),
  period: legalValue({
    id: `retention-${id}`,
    title,
    unit,
    label,
    certainty,
    // A promise is chosen and declared by whoever makes it (15-f).
    cites: [cites[0] ?? 'loi-09-08:15-f', ...cites.slice(1)],
    checkedOn: CHECKED_ON,
    steps: [{ from, value: amount, published: published[label] }],
  }),
})

const published: Readonly<Record<DutyLabel, string>> = {
  statutory: 'texte consolidé (ministère de la Justice)',
  practice: 'source secondaire ; texte non lu',
  'self-imposed': 'politique publiée d’un organisme',
}

export const retentionCatalogue: readonly RetentionClass[] = [
  kept(
    'accounting',
    {
      fr: 'Factures et pièces comptables',
      ar: 'الفواتير والوثائق المحاسبية',
      en: 'Invoices and accounting records',
    },
    ['at-least', 10, 'years', 'end-of-fiscal-year'],
    'statutory',
    'read',
    ['loi-9-88:22', 'cgi:211'],
    { keeper: 'trader' },
  ),
  kept(
    'business-letters',
    { fr: 'Correspondance commerciale', ar: 'المراسلات التجارية', en: 'Business letters' },
    ['at-least', 10, 'years', 'date-of-document'],
    'statutory',
    'read',
    ['code-commerce:26'],
    { keeper: 'trader' },
  ),
  kept(
    'payroll-book',
    { fr: 'Livre de paie', ar: 'دفتر الأداء', en: 'Payroll book' },
    ['at-least', 2, 'years', 'closing-of-book'],
    'statutory',
    'read',
    ['code-travail:373'],
    { keeper: 'employer' },
  ),
  kept(
    'employment-claims',
    {
      fr: 'Dossier du salarié, pour les litiges',
      ar: 'ملف الأجير لأغراض النزاعات',
      en: 'Employee file, for claims',
    },
    ['limitation', 2, 'years', 'end-of-contract'],
    'statutory',
    'read',
    ['code-travail:395'],
  ),
  kept(
    'laundering-transactions',
    {
      fr: 'Opérations financières surveillées',
      ar: 'العمليات المالية الخاضعة للمراقبة',
      en: 'Watched financial transactions',
    },
    ['at-least', 10, 'years', 'transaction'],
    'statutory',
    'read',
    ['loi-43-05:7'],
    { keeper: 'aml-obliged' },
  ),
  kept(
    'laundering-identity',
    {
      fr: 'Identité des clients assujettis',
      ar: 'هوية الزبناء الخاضعين',
      en: 'Identity of clients under the law',
    },
    ['at-least', 10, 'years', 'end-of-relation'],
    'statutory',
    'read',
    ['loi-43-05:7'],
    { keeper: 'aml-obliged' },
  ),
  kept(
    'security-logs',
    {
      fr: 'Données techniques et journaux de sécurité',
      ar: 'المعطيات التقنية وسجلات الأمن',
      en: 'Technical data and security logs',
    },
    ['at-least', 1, 'years', 'recording'],
    'statutory',
    'read',
    ['loi-05-20:26'],
    { from: '2020-08-06', keeper: 'digital-provider' },
  ),
  kept(
    'commercial-evidence',
    {
      fr: 'Preuve d’une obligation commerciale',
      ar: 'إثبات التزام تجاري',
      en: 'Evidence of a commercial obligation',
    },
    ['limitation', 5, 'years', 'due-date'],
    'statutory',
    'read',
    ['code-commerce:5'],
  ),
  kept(
    'civil-evidence',
    { fr: 'Preuve d’une obligation civile', ar: 'إثبات التزام مدني', en: 'Evidence of a civil obligation' },
    ['limitation', 15, 'years', 'due-date'],
    'statutory',
    'read',
    ['doc:387'],
  ),
  kept(
    'cctv',
    { fr: 'Images de vidéosurveillance', ar: 'صور المراقبة بالفيديو', en: 'CCTV images' },
    ['at-most', 3, 'months', 'recording'],
    'practice',
    'secondary',
    ['cndp:350-2013'],
    { from: '2013-05-31' },
  ),
  kept(
    'cctv-common-parts',
    {
      fr: 'Vidéosurveillance des parties communes d’un immeuble',
      ar: 'المراقبة بالفيديو في الأجزاء المشتركة لعمارة',
      en: 'CCTV of the common parts of a building',
    },
    ['at-most', 3, 'months', 'recording'],
    'practice',
    'secondary',
    ['cndp:videosurveillance-domicile'],
    { from: '2013-05-31' },
  ),
  kept(
    'geolocation',
    {
      fr: 'Positions de véhicules de salariés',
      ar: 'مواقع مركبات الأجراء',
      en: 'Positions of employees’ vehicles',
    },
    ['at-most', 2, 'months', 'recording'],
    'practice',
    'recalled',
    ['cndp:17-2014'],
    { from: '2014-01-10' },
  ),
  kept(
    'alerts',
    {
      fr: 'Alertes professionnelles sans suite',
      ar: 'تبليغات مهنية دون متابعة',
      en: 'Alerts without follow-up',
    },
    ['at-most', 2, 'months', 'verification'],
    'practice',
    'recalled',
    ['cndp:351-2013'],
    { from: '2013-05-31' },
  ),
  kept(
    'client-file',
    { fr: 'Dossier client', ar: 'ملف الزبون', en: 'Client file' },
    ['at-most', 2, 'years', 'end-of-contract'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'tickets-and-logs',
    { fr: 'Tickets et journaux d’assistance', ar: 'تذاكر الدعم وسجلاته', en: 'Support tickets and logs' },
    ['at-most', 24, 'months', 'creation'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'marketing',
    { fr: 'Prospection', ar: 'الاستقراء التجاري', en: 'Marketing' },
    ['at-most', 24, 'months', 'last-contact'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'applications',
    { fr: 'Candidatures non retenues', ar: 'الترشيحات غير المقبولة', en: 'Unsuccessful applications' },
    ['at-most', 4, 'weeks', 'conclusion'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'applications-with-consent',
    {
      fr: 'Candidatures gardées avec consentement',
      ar: 'ترشيحات محتفظ بها برضى أصحابها',
      en: 'Applications kept with consent',
    },
    ['at-most', 1, 'years', 'conclusion'],
    'self-imposed',
    'read',
    [],
  ),
]

export const retentionClassNamed = (id: string): RetentionClass | undefined =>
  retentionCatalogue.find(each => each.id === id)
