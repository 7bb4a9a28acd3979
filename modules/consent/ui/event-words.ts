// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'consent.purpose-created': { fr: 'Finalité écrite', ar: 'كُتبت غاية', en: 'Purpose written' },
  'consent.purpose-changed': { fr: 'Finalité modifiée', ar: 'تغيّرت غاية', en: 'Purpose changed' },
  'consent.purpose-retired': { fr: 'Finalité retirée', ar: 'سُحبت غاية', en: 'Purpose retired' },
  'consent.purpose-restored': { fr: 'Finalité remise', ar: 'أُعيدت غاية', en: 'Purpose brought back' },
  'consent.point-created': {
    fr: 'Point de recueil ajouté',
    ar: 'أُضيفت نقطة جمع',
    en: 'Point of collection added',
  },
  'consent.point-changed': {
    fr: 'Point de recueil modifié',
    ar: 'تغيّرت نقطة جمع',
    en: 'Point of collection changed',
  },
  'consent.point-closed': {
    fr: 'Point de recueil fermé',
    ar: 'أُغلقت نقطة جمع',
    en: 'Point of collection closed',
  },
  'consent.point-opened': {
    fr: 'Point de recueil rouvert',
    ar: 'أُعيد فتح نقطة جمع',
    en: 'Point of collection opened again',
  },
  'consent.point-key-changed': {
    fr: 'Clé publique d’un point changée',
    ar: 'تغيّر المفتاح العمومي لنقطة جمع',
    en: 'Public key of a point changed',
  },
  'consent.crawl-finished': { fr: 'Site visité', ar: 'زير الموقع', en: 'Site visited' },
  'consent.crawl-accepted': {
    fr: 'Cookies trouvés ajoutés à un point',
    ar: 'أُضيفت إلى نقطة جمع ملفات ارتباط عُثر عليها',
    en: 'Found cookies added to a point',
  },
  'consent.notice-published': { fr: 'Notice publiée', ar: 'نُشر إشعار', en: 'Notice published' },
  'consent.server-key-made': { fr: 'Clé de serveur créée', ar: 'أُنشئ مفتاح خادم', en: 'Server key made' },
  'consent.server-key-revoked': {
    fr: 'Clé de serveur révoquée',
    ar: 'أُلغي مفتاح خادم',
    en: 'Server key revoked',
  },
  'consent.sealed': { fr: 'Consentements scellés', ar: 'خُتمت موافقات', en: 'Consents sealed' },
  'consent.subject-forgotten': { fr: 'Personne oubliée', ar: 'نُسي شخص', en: 'Person forgotten' },
  'consent.subjects-linked': {
    fr: 'Navigateur rattaché à une personne',
    ar: 'رُبط متصفح بشخص',
    en: 'Browser joined to a person',
  },
}
