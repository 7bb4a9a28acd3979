// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'marketing.settings-changed': {
    fr: 'Réglages de la prospection modifiés',
    ar: 'عُدلت إعدادات الاستقراء',
    en: 'Settings of prospecting changed',
  },
  'marketing.objection-recorded': {
    fr: 'Opposition enregistrée',
    ar: 'سُجل تعرض',
    en: 'Objection recorded',
  },
  'marketing.objections-recorded': {
    fr: 'Oppositions reprises d’une liste',
    ar: 'سُجلت تعرضات من لائحة',
    en: 'Objections recorded from a list',
  },
  'marketing.objections-taken-in': {
    fr: 'Liste d’oppositions reprise',
    ar: 'استُوردت لائحة تعرضات',
    en: 'List of objections taken in',
  },
  'marketing.customers-taken-in': {
    fr: 'Liste de clients reprise',
    ar: 'استُوردت لائحة زبناء',
    en: 'List of customers taken in',
  },
  'marketing.customer-recorded': { fr: 'Client enregistré', ar: 'سُجل زبون', en: 'Customer recorded' },
  'marketing.list-checked': {
    fr: 'Liste passée à la barrière',
    ar: 'عُرضت لائحة على الحاجز',
    en: 'List put to the gate',
  },
  'marketing.lists-removed': { fr: 'Listes effacées', ar: 'مُحيت لوائح', en: 'Lists deleted' },
  'marketing.campaign-opened': { fr: 'Campagne ouverte', ar: 'فُتحت حملة', en: 'Campaign opened' },
  'marketing.message-confirmed': {
    fr: 'Message d’une campagne retenu',
    ar: 'اعتُمدت رسالة حملة',
    en: 'Message of a campaign kept',
  },
  'marketing.campaign-sealed': {
    fr: 'Réponses d’une campagne scellées',
    ar: 'خُتمت أجوبة حملة',
    en: 'Answers of a campaign sealed',
  },
  'marketing.stop-links-made': {
    fr: 'Liens d’opposition fabriqués',
    ar: 'أُنشئت روابط تعرض',
    en: 'Stop links made',
  },
  'marketing.api-key-made': { fr: 'Clé d’API faite', ar: 'أُنشئ مفتاح واجهة', en: 'API key made' },
  'marketing.api-key-revoked': { fr: 'Clé d’API révoquée', ar: 'أُلغي مفتاح واجهة', en: 'API key revoked' },
}
