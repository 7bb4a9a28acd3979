// What the room's files say, in Arabic.
import type { MarketingMessages } from './fr.ts'

export const ar: MarketingMessages = {
  export: {
    fileName: 'التعرضات على الاستقراء',
    hash: 'البصمة (HMAC-SHA-256)',
    kind: 'النوع',
    channel: 'الوسيلة',
    objectedAt: 'تاريخ التعرض',
    origin: 'المصدر',
    reference: 'المرجع',
    reason: 'توضيح',
    kinds: { email: 'بريد إلكتروني', phone: 'هاتف', reference: 'مرجع الزبون' },
  },
  list: {
    allowed: 'أشخاص تجوز مراسلتهم',
    refused: 'أشخاص لا يجوز الاتصال بهم',
    line: 'السطر',
    conclusion: 'النتيجة',
    reasons: 'السبب',
    articles: 'المواد',
    missing: 'ما ينقص',
    unreadable: 'عنوان غير مقروء: لا يمكن البحث عنه في لائحة التعرضات.',
  },
}
