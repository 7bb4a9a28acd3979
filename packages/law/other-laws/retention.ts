// How long classes of records are kept: what a law demands, what the CNDP allows, what organisations promise. Defaults that an
// organisation edits; law 09-08 itself fixes no number of years (art. 3(1)(e)), and the declared period binds (art. 55).
import type { Citation } from '../citation.ts'
import type { Certainty } from '../words/certainty.ts'
import type { DutyLabel } from '../words/duty-labels.ts'
import type { Translated } from '../words/language.ts'

type Unit = 'week' | 'month' | 'year'

/** `at-least`: a legal minimum · `at-most`: a ceiling · `limitation`: how long a claim can be brought, a reason to keep. */
type Bound = 'at-least' | 'at-most' | 'limitation'

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

export type RetentionClass = {
  readonly id: string
  readonly label: Translated
  readonly bound: Bound
  readonly amount: number
  readonly unit: Unit
  readonly start: RetentionStart
  readonly duty: DutyLabel
  readonly cites: readonly Citation[]
  readonly certainty: Certainty
  readonly checkedOn: string
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
  'due-date': { fr: 'Exigibilité', ar: 'تاريخ الاستحقاق', en: 'Due date' },
}

const CHECKED_ON = '2026-11-22'

const kept = (
  id: string,
  [fr, ar, en]: readonly [string, string, string],
  [bound, amount, unit, start]: readonly [Bound, number, Unit, RetentionStart],
  duty: DutyLabel,
  certainty: Certainty,
  cites: readonly Citation[],
): RetentionClass => ({
  id,
  label: { fr, ar, en },
  bound,
  amount,
  unit,
  start,
  duty,
  certainty,
  cites,
  checkedOn: CHECKED_ON,
})

export const retentionCatalogue: readonly RetentionClass[] = [
  kept(
    'accounting',
    ['Factures et pièces comptables', 'الفواتير والوثائق المحاسبية', 'Invoices and accounting records'],
    ['at-least', 10, 'year', 'end-of-fiscal-year'],
    'statutory',
    'read',
    ['loi-9-88:22', 'cgi:211'],
  ),
  kept(
    'business-letters',
    ['Correspondance commerciale', 'المراسلات التجارية', 'Business letters'],
    ['at-least', 10, 'year', 'date-of-document'],
    'statutory',
    'read',
    ['code-commerce:26'],
  ),
  kept(
    'payroll-book',
    ['Livre de paie', 'دفتر الأداء', 'Payroll book'],
    ['at-least', 2, 'year', 'closing-of-book'],
    'statutory',
    'read',
    ['code-travail:373'],
  ),
  kept(
    'employment-claims',
    ['Dossier du salarié, pour les litiges', 'ملف الأجير لأغراض النزاعات', 'Employee file, for claims'],
    ['limitation', 2, 'year', 'end-of-contract'],
    'statutory',
    'read',
    ['code-travail:395'],
  ),
  kept(
    'laundering-transactions',
    [
      'Opérations financières surveillées',
      'العمليات المالية الخاضعة للمراقبة',
      'Watched financial transactions',
    ],
    ['at-least', 10, 'year', 'transaction'],
    'statutory',
    'read',
    ['loi-43-05:7'],
  ),
  kept(
    'laundering-identity',
    ['Identité des clients assujettis', 'هوية الزبناء الخاضعين', 'Identity of clients under the law'],
    ['at-least', 10, 'year', 'end-of-relation'],
    'statutory',
    'read',
    ['loi-43-05:7'],
  ),
  kept(
    'security-logs',
    [
      'Données techniques et journaux de sécurité',
      'المعطيات التقنية وسجلات الأمن',
      'Technical data and security logs',
    ],
    ['at-least', 1, 'year', 'recording'],
    'statutory',
    'read',
    ['loi-05-20:26'],
  ),
  kept(
    'commercial-evidence',
    ['Preuve d’une obligation commerciale', 'إثبات التزام تجاري', 'Evidence of a commercial obligation'],
    ['limitation', 5, 'year', 'due-date'],
    'statutory',
    'read',
    ['code-commerce:5'],
  ),
  kept(
    'civil-evidence',
    ['Preuve d’une obligation civile', 'إثبات التزام مدني', 'Evidence of a civil obligation'],
    ['limitation', 15, 'year', 'due-date'],
    'statutory',
    'read',
    ['doc:387'],
  ),
  kept(
    'cctv',
    ['Images de vidéosurveillance', 'صور المراقبة بالفيديو', 'CCTV images'],
    ['at-most', 3, 'month', 'recording'],
    'practice',
    'secondary',
    ['cndp:350-2013'],
  ),
  kept(
    'client-file',
    ['Dossier client', 'ملف الزبون', 'Client file'],
    ['at-most', 2, 'year', 'end-of-contract'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'tickets-and-logs',
    ['Tickets et journaux d’assistance', 'تذاكر الدعم وسجلاته', 'Support tickets and logs'],
    ['at-most', 24, 'month', 'creation'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'marketing',
    ['Prospection', 'الاستقراء التجاري', 'Marketing'],
    ['at-most', 24, 'month', 'last-contact'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'applications',
    ['Candidatures non retenues', 'الترشيحات غير المقبولة', 'Unsuccessful applications'],
    ['at-most', 4, 'week', 'conclusion'],
    'self-imposed',
    'read',
    [],
  ),
  kept(
    'applications-with-consent',
    [
      'Candidatures gardées avec consentement',
      'ترشيحات محتفظ بها برضى أصحابها',
      'Applications kept with consent',
    ],
    ['at-most', 1, 'year', 'conclusion'],
    'self-imposed',
    'read',
    [],
  ),
]
