// The means by which a message can reach someone, as art. 10 tells them apart: those it names, those of the same nature, and
// those it leaves to art. 4 and 9.
import type { Translated } from './language.ts'

export const channels = {
  'automatic-call': { fr: 'Automate d’appel', ar: 'آلة اتصال', en: 'Automatic calling machine' },
  fax: { fr: 'Télécopie', ar: 'جهاز الاستنساخ البعدي', en: 'Fax' },
  email: { fr: 'Courrier électronique', ar: 'بريد إلكتروني', en: 'E-mail' },
  sms: { fr: 'SMS', ar: 'رسالة نصية قصيرة', en: 'SMS' },
  messaging: {
    fr: 'Messagerie (WhatsApp et autres)',
    ar: 'تطبيق مراسلة (واتساب وغيره)',
    en: 'Messaging (WhatsApp and others)',
  },
  push: { fr: 'Notification d’application', ar: 'إشعار تطبيق', en: 'App notification' },
  'live-call': {
    fr: 'Appel passé par une personne',
    ar: 'مكالمة يجريها شخص',
    en: 'Call made by a person',
  },
  post: { fr: 'Courrier postal', ar: 'بريد عادي', en: 'Post' },
} as const satisfies Record<string, Translated>

export type Channel = keyof typeof channels
