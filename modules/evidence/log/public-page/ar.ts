// The public page of a log, in Arabic.
import { formatIn } from '@himaya/ui/format.ts'
import type { PublicPageTexts } from './fr.ts'

const { number, plural, instant } = formatIn('ar')

export const ar: PublicPageTexts = {
  language: 'العربية',
  languages: 'اللغة',
  title: 'سجل إثبات يمكن لأي كان التحقق منه',
  what: 'تقيد هذه الهيئة كل عمل من أعمال امتثالها في سجل لا تستطيع تصحيحه ولا تقصيره دون أن يظهر ذلك. لا يتضمن السجل العمومي إلا التزامات: لا تقول شيئا، ولا تخص أحدا. ومن كان بيده وصل أو أرشيفة أمكنه التحقق منهما هنا دون الوثوق بالهيئة.',
  empty: 'لا يتضمن هذا السجل شيئا بعد.',
  newest: 'آخر نقطة مراقبة',
  size: 'القيود',
  entries: count =>
    plural(count, {
      one: 'قيد واحد',
      two: 'قيدان',
      few: `${number(count)} قيود`,
      many: `${number(count)} قيدا`,
      other: `${number(count)} قيد`,
    }),
  signedAt: 'تاريخ التوقيع',
  instant,
  root: 'الجذر',
  keys: 'مفاتيح السجل',
  keysHelp: 'الأول هو الذي يوقع. قارنوه بالذي سلمته لكم الهيئة بطريقة أخرى.',
  verify: 'للتحقق',
  verifyReceipt: 'من وصل، دون اتصال:',
  receiptFile: 'receipt.tlog-proof',
  verifyArchive: 'من أرشيفة السجل بأكمله، دون اتصال:',
  archiveFile: 'himaya-log.tar.gz',
  check: 'من السجل العمومي نفسه: يعاد حساب كل ورقة وكل لوحة والتوقيع:',
  files: 'الملفات العمومية',
  filesHelp: 'بصيغة C2SP tlog-tiles التي تقرؤها برامج أخرى.',
}
