// What cookies are for, in words that a notice can use.
import type { Translated } from '@himaya/platform/language'

export const purposes = {
  visitors: {
    fr: 'Distingue les visiteurs pour mesurer l’audience',
    ar: 'يميز بين الزوار لقياس الزيارات',
    en: 'Tells visitors apart to measure the audience',
  },
  visit: {
    fr: 'Relie les pages vues au cours d’une même visite',
    ar: 'يربط بين الصفحات المشاهدة خلال الزيارة نفسها',
    en: 'Joins the pages seen in one visit',
  },
  source: {
    fr: 'Retient par où le visiteur est arrivé sur le site',
    ar: 'يحفظ المصدر الذي جاء منه الزائر إلى الموقع',
    en: 'Remembers from where the visitor came to the site',
  },
  recording: {
    fr: 'Enregistre les gestes du visiteur sur les pages (clics, défilement)',
    ar: 'يسجل حركات الزائر في الصفحات (النقر والتمرير)',
    en: 'Records what the visitor does on the pages (clicks, scrolling)',
  },
  experiment: {
    fr: 'Montre au visiteur la même variante d’un test',
    ar: 'يعرض على الزائر الصيغة نفسها من الاختبار',
    en: 'Shows the visitor the same variant of a test',
  },
  survey: {
    fr: 'Retient quelles enquêtes ont été proposées au visiteur',
    ar: 'يحفظ الاستبيانات التي عُرضت على الزائر',
    en: 'Remembers which surveys the visitor was offered',
  },
  throttle: {
    fr: 'Limite le nombre d’envois vers le service de mesure',
    ar: 'يحد من عدد الإرسالات إلى خدمة القياس',
    en: 'Limits how often the measuring service is called',
  },
  advertising: {
    fr: 'Suit le visiteur d’un site à l’autre pour choisir les annonces',
    ar: 'يتتبع الزائر بين المواقع لاختيار الإعلانات',
    en: 'Follows the visitor across sites to choose advertisements',
  },
  conversion: {
    fr: 'Relie un achat ou une inscription à l’annonce qui l’a précédé',
    ar: 'يربط الشراء أو التسجيل بالإعلان الذي سبقه',
    en: 'Ties a purchase or a sign-up to the advertisement before it',
  },
  matching: {
    fr: 'Échange des identifiants du visiteur entre régies publicitaires',
    ar: 'يتبادل معرفات الزائر بين شبكات الإعلان',
    en: 'Exchanges the visitor’s identifiers between advertising networks',
  },
  'advertising-test': {
    fr: 'Vérifie si le navigateur accepte les cookies publicitaires',
    ar: 'يتحقق من قبول المتصفح لملفات ارتباط الإعلانات',
    en: 'Checks whether the browser takes advertising cookies',
  },
  affiliate: {
    fr: 'Retient le partenaire dont vient le visiteur, pour le rémunérer',
    ar: 'يحفظ الشريك الذي جاء منه الزائر لأداء عمولته',
    en: 'Remembers the partner who brought the visitor, to pay them',
  },
  social: {
    fr: 'Relie la visite au compte du visiteur sur un réseau social',
    ar: 'يربط الزيارة بحساب الزائر في شبكة اجتماعية',
    en: 'Ties the visit to the visitor’s account on a social network',
  },
  campaign: {
    fr: 'Relie les visites d’un contact aux messages qui lui ont été envoyés',
    ar: 'يربط زيارات الشخص بالرسائل المرسلة إليه',
    en: 'Ties a contact’s visits to the messages sent to them',
  },
  video: {
    fr: 'Retient les réglages et l’avancement du lecteur vidéo',
    ar: 'يحفظ إعدادات مشغل الفيديو وموضع المشاهدة',
    en: 'Remembers the settings and the place of the video player',
  },
  chat: {
    fr: 'Retrouve la conversation d’assistance en cours',
    ar: 'يستعيد محادثة المساعدة الجارية',
    en: 'Finds the support conversation again',
  },
  settings: {
    fr: 'Retient les préférences d’affichage du visiteur',
    ar: 'يحفظ تفضيلات العرض لدى الزائر',
    en: 'Remembers how the visitor wants things shown',
  },
  language: {
    fr: 'Retient la langue choisie',
    ar: 'يحفظ اللغة المختارة',
    en: 'Remembers the language chosen',
  },
  session: {
    fr: 'Maintient la session ouverte pendant la visite',
    ar: 'يحافظ على الجلسة طيلة الزيارة',
    en: 'Keeps the session during the visit',
  },
  'sign-in': {
    fr: 'Garde le visiteur connecté à son compte',
    ar: 'يبقي الزائر متصلا بحسابه',
    en: 'Keeps the visitor signed in',
  },
  basket: {
    fr: 'Conserve le panier',
    ar: 'يحفظ سلة المشتريات',
    en: 'Keeps the basket',
  },
  forgery: {
    fr: 'Protège les formulaires contre les requêtes falsifiées',
    ar: 'يحمي الاستمارات من الطلبات المزورة',
    en: 'Protects forms from forged requests',
  },
  robots: {
    fr: 'Distingue les personnes des robots, pour protéger le site',
    ar: 'يميز بين الأشخاص والروبوتات لحماية الموقع',
    en: 'Tells people from robots, to protect the site',
  },
  fraud: {
    fr: 'Prévient la fraude au paiement',
    ar: 'يمنع الغش في الأداء',
    en: 'Prevents payment fraud',
  },
  balance: {
    fr: 'Garde le visiteur sur le même serveur',
    ar: 'يبقي الزائر على الخادم نفسه',
    en: 'Keeps the visitor on the same server',
  },
  consent: {
    fr: 'Retient les choix du visiteur en matière de cookies',
    ar: 'يحفظ اختيارات الزائر بشأن ملفات الارتباط',
    en: 'Remembers the visitor’s choices on cookies',
  },
} as const satisfies Record<string, Translated>

export type Purpose = keyof typeof purposes
