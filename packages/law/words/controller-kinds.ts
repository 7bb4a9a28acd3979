// What the controller is: it decides who may process offences (art. 49), which exemption is open (art. 12(1)(a)), which
// interconnections are caught (art. 12(1)(f)), and whether fines are doubled (art. 64).
import type { Translated } from './language.ts'

export const controllerKinds = {
  company: { fr: 'Société ou entreprise privée', ar: 'شركة أو مقاولة خاصة', en: 'Private company' },
  'natural-person': {
    fr: 'Personne physique',
    ar: 'شخص ذاتي',
    en: 'Natural person',
  },
  'liberal-profession': { fr: 'Profession libérale', ar: 'مهنة حرة', en: 'Liberal profession' },
  'state-administration': {
    fr: 'Administration de l’État',
    ar: 'إدارة تابعة للدولة',
    en: 'State administration',
  },
  'local-authority': { fr: 'Collectivité territoriale', ar: 'جماعة ترابية', en: 'Local authority' },
  'public-establishment': { fr: 'Établissement public', ar: 'مؤسسة عمومية', en: 'Public establishment' },
  'public-service-operator': {
    fr: 'Personne morale gérant un service public',
    ar: 'شخص معنوي يدير مرفقا عموميا',
    en: 'Legal person running a public service',
  },
  court: { fr: 'Juridiction', ar: 'محكمة', en: 'Court' },
  'court-officer': { fr: 'Auxiliaire de justice', ar: 'مساعد القضاء', en: 'Court officer' },
  'copyright-body': {
    fr: 'Organisme de gestion des droits d’auteur',
    ar: 'هيئة تدبير حقوق المؤلف',
    en: 'Copyright management body',
  },
  'health-practitioner': {
    fr: 'Praticien ou établissement de santé',
    ar: 'ممارس أو مؤسسة صحية',
    en: 'Health practitioner or establishment',
  },
  'conviction-association': {
    fr: 'Association ou groupement religieux, philosophique, politique, syndical, culturel ou sportif',
    ar: 'جمعية أو تجمع ذو طابع ديني أو فلسفي أو سياسي أو نقابي أو ثقافي أو رياضي',
    en: 'Religious, philosophical, political, trade-union, cultural or sporting association or group',
  },
  association: { fr: 'Autre association', ar: 'جمعية أخرى', en: 'Other association' },
  cooperative: { fr: 'Coopérative', ar: 'تعاونية', en: 'Cooperative' },
} as const satisfies Record<string, Translated>

export type ControllerKind = keyof typeof controllerKinds
