// The few words every document carries whatever it says. French first; the others satisfy its shape. Browser-safe.
import type { DocumentLanguage, Note, Reason } from './document.ts'

const fr = {
  reference: 'Référence',
  subject: 'Objet',
  date: 'Date',
  /** `{page}` and `{pages}` are filled by the typesetter, which alone knows them. */
  page: 'Page {page} sur {pages}',
  because: 'Pourquoi',
  basis: {
    statutory: 'Obligation légale',
    practice: 'Pratique de la CNDP',
    'self-imposed': 'Engagement propre',
  } as Record<NonNullable<Reason['basis']>, string>,
  missing: 'À compléter',
  note: {
    doubtful: 'Lecture incertaine',
    'needs-you': 'À vérifier',
    information: 'Information',
  } as Record<Note['tone'], string>,
  done: 'Joint',
  notDone: 'À joindre',
  table: 'Tableau',
  noRows: 'Aucune ligne.',
  evidence: 'Empreinte de la preuve',
  verify: 'Vérifier',
  signature: 'Signature Ed25519',
  key: 'Clé',
  qr: 'Code QR pour la vérification',
  doneAt: (place: string, day: string) => `Fait à ${place}, le ${day}`,
  doneOn: (day: string) => `Fait le ${day}`,
  doneAtBlank: (place: string) => `Fait à ${place}, le`,
  doneBlank: 'Lieu et date',
  name: 'Nom',
  position: 'Qualité',
  sign: 'Signature',
  signAndStamp: 'Signature et cachet',
}

export type DocumentWords = typeof fr

const ar: DocumentWords = {
  reference: 'المرجع',
  subject: 'الموضوع',
  date: 'التاريخ',
  page: 'صفحة {page} من {pages}',
  because: 'السبب',
  basis: {
    statutory: 'واجب قانوني',
    practice: 'ممارسة اللجنة الوطنية',
    'self-imposed': 'التزام ذاتي',
  },
  missing: 'يتعين استكماله',
  note: { doubtful: 'قراءة غير مؤكدة', 'needs-you': 'يتعين التحقق منه', information: 'معلومة' },
  done: 'مرفق',
  notDone: 'يتعين إرفاقه',
  table: 'جدول',
  noRows: 'لا توجد أسطر.',
  evidence: 'بصمة الدليل',
  verify: 'التحقق',
  signature: 'توقيع Ed25519',
  key: 'المفتاح',
  qr: 'رمز استجابة سريعة للتحقق',
  doneAt: (place, day) => `حرر في ${place} بتاريخ ${day}`,
  doneOn: day => `حرر بتاريخ ${day}`,
  doneAtBlank: place => `حرر في ${place} بتاريخ`,
  doneBlank: 'المكان والتاريخ',
  name: 'الاسم',
  position: 'الصفة',
  sign: 'التوقيع',
  signAndStamp: 'التوقيع والخاتم',
}

const en: DocumentWords = {
  reference: 'Reference',
  subject: 'Subject',
  date: 'Date',
  page: 'Page {page} of {pages}',
  because: 'Why',
  basis: { statutory: 'Statutory duty', practice: 'CNDP practice', 'self-imposed': 'Own commitment' },
  missing: 'To be completed',
  note: { doubtful: 'Doubtful reading', 'needs-you': 'To be checked', information: 'Information' },
  done: 'Enclosed',
  notDone: 'To be enclosed',
  table: 'Table',
  noRows: 'No rows.',
  evidence: 'Evidence hash',
  verify: 'Verify',
  signature: 'Ed25519 signature',
  key: 'Key',
  qr: 'QR code for verification',
  doneAt: (place, day) => `Done at ${place} on ${day}`,
  doneOn: day => `Done on ${day}`,
  doneAtBlank: place => `Done at ${place} on`,
  doneBlank: 'Place and date',
  name: 'Name',
  position: 'Position',
  sign: 'Signature',
  signAndStamp: 'Signature and stamp',
}

export const wordsIn: Readonly<Record<DocumentLanguage, DocumentWords>> = { fr, ar, en }

// Moroccan Arabic names of the Gregorian months come with ar-MA, and so do Western digits.
const formats: Readonly<Record<DocumentLanguage, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-MA', { dateStyle: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar-MA-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** A civil day `YYYY-MM-DD` in words: `1er mars 2026`, `22 نونبر 2026`. */
export const dayInWords = (day: string, language: DocumentLanguage): string =>
  formats[language]
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ')
