// The evidence, in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { EvidenceTexts } from './evidence.fr.ts'

const { number } = formatIn('ar')

export const ar: EvidenceTexts = {
  title: 'الإثبات',
  what: 'ما تغيّر ومتى وعلى يد من. يُختم كل سطر لحظة وقوع الفعل ويمكن التحقق منه.',
  place: 'رقم',
  happened: 'ما وقع',
  who: 'من طرف',
  when: 'متى',
  subject: 'بشأن',
  commitment: 'الختم',
  kind: 'الفعل',
  from: 'من',
  until: 'إلى',
  system: 'حماية',
  none: 'لم يُسجل شيء بعد',
  noneNext: 'سيترك كل تغيير هنا سطرًا لا يمكن لأحد إزالته.',
  details: 'ما خُتم عليه',
  erased: 'مُسح المضمون؛ ويبقى الختم دليلاً على وقوع الفعل.',
  verify: 'التحقق من الختم',
  verdict: {
    intact: 'سليم: السطر هو نفسه الذي خُتم عليه.',
    altered: 'مُغيَّر: لم يعد السطر مطابقًا لختمه.',
    'payload-deleted': 'المضمون ممسوح: يبقى الختم ولا شيء يُقارن به.',
  },
  verdictMark: { intact: 'سليم', altered: 'مُغيَّر', 'payload-deleted': 'ممسوح' },
  csv: 'تصدير بصيغة CSV',
  json: 'تصدير بصيغة JSON',
  older: 'عرض الأسطر الأقدم',
  shown: (shown, total) => `${number(shown)} من ${number(total)}`,
  export: 'تصدير',
}
