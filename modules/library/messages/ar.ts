// What the exported list of consultations says, in Arabic.
import type { LibraryMessages } from './fr.ts'

export const ar: LibraryMessages = {
  export: {
    fileName: 'استشارات القانون',
    title: 'العنوان',
    question: 'السؤال',
    askedOn: 'القانون بتاريخ',
    conclusion: 'النتيجة',
    needs: 'وقائع ناقصة',
    createdBy: 'فتحها',
    changedAt: 'تاريخ التعديل',
  },
}
