import type { VisitorsMessages } from './fr.ts'

export const ar: VisitorsMessages = {
  letter: {
    subject: organisation => `الرمز الخاص بكم لدى ${organisation}`,
    here: organisation =>
      `هذا هو الرمز الذي تكتبونه في صفحة ${organisation} للاطلاع على اختياراتكم وتغييرها:`,
    howLong: minutes =>
      `يُستعمل مرة واحدة خلال ${minutes} دقائق. لا تعطوه لأحد: لن نطلبه منكم أبدا بالهاتف ولا برسالة.`,
    notYou:
      'لم تطلبوا شيئا؟ لا داعي لأي إجراء. فمن دون هذا الرمز لا يمكن لأحد الاطلاع على اختياراتكم أو تغييرها.',
  },
}
