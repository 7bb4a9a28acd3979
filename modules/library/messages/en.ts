// What the exported list of consultations says, in English.
import type { LibraryMessages } from './fr.ts'

export const en: LibraryMessages = {
  export: {
    fileName: 'Consultations of the law',
    title: 'Title',
    question: 'Question',
    askedOn: 'Law of',
    conclusion: 'Conclusion',
    needs: 'Facts missing',
    createdBy: 'Opened by',
    changedAt: 'Changed on',
  },
}
