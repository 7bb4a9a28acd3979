// The room's own words: where an objection came from, what an API key may do. Browser-safe.
import type { Translated } from '@himaya/platform/language'

export const origins = {
  'one-click': {
    fr: 'Désabonnement en un clic',
    ar: 'إلغاء الاشتراك بنقرة واحدة',
    en: 'One-click unsubscribe',
  },
  page: { fr: 'Page d’opposition', ar: 'صفحة التعرض', en: 'Objection page' },
  sms: { fr: 'SMS « STOP »', ar: 'رسالة «أوقف»', en: '“STOP” text message' },
  import: { fr: 'Liste importée', ar: 'لائحة مستوردة', en: 'Imported list' },
  phone: { fr: 'Par téléphone', ar: 'عبر الهاتف', en: 'By telephone' },
  counter: { fr: 'Au guichet', ar: 'في الشباك', en: 'At the counter' },
  letter: { fr: 'Par lettre', ar: 'برسالة', en: 'By letter' },
  email: { fr: 'Par courriel', ar: 'بالبريد الإلكتروني', en: 'By e-mail' },
  api: { fr: 'Par l’API', ar: 'عبر واجهة البرمجة', en: 'Through the API' },
} as const satisfies Record<string, Translated>

export const keyUses = {
  'may-contact': {
    fr: 'Interroger la barrière',
    ar: 'استشارة الحاجز',
    en: 'Ask the gate',
  },
  'sms-stop': {
    fr: 'Remettre les STOP reçus par SMS',
    ar: 'تسليم طلبات التوقيف الواردة برسائل قصيرة',
    en: 'Hand over the STOPs received by text',
  },
  'stop-links': {
    fr: 'Fabriquer des liens d’opposition',
    ar: 'إنشاء روابط التعرض',
    en: 'Make stop links',
  },
} as const satisfies Record<string, Translated>

export const everyChannel: Translated = { fr: 'Tous les moyens', ar: 'جميع الوسائل', en: 'Every means' }
