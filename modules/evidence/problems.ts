// The refusals of the evidence room.
import type { ProblemKind } from '@himaya/platform/problem'

export const exportTooLong: ProblemKind = {
  code: 'export-too-long',
  status: 422,
  title: {
    fr: 'Trop d’entrées pour un seul fichier',
    ar: 'عدد القيود أكبر من أن يسعه ملف واحد',
    en: 'Too many entries for one file',
  },
  fix: {
    fr: 'Choisissez une période plus courte ou un seul type d’événement : un fichier contient au plus 50 000 entrées.',
    ar: 'اختاروا مدة أقصر أو نوعا واحدا من الأحداث: لا يتجاوز الملف الواحد 50000 قيد.',
    en: 'Choose a shorter period or one kind of event: a file holds at most 50,000 entries.',
  },
}
