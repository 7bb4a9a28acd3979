// Everything a controller may have to send to the CNDP, each with the passage that asks for it.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

export const filingKinds = {
  declaration: {
    cites: ['loi-09-08:12-2', 'loi-09-08:15'],
    label: { fr: 'Déclaration préalable', ar: 'التصريح المسبق', en: 'Prior declaration' },
  },
  'simplified-declaration': {
    cites: ['loi-09-08:16', 'loi-09-08:17'],
    label: { fr: 'Déclaration simplifiée', ar: 'التصريح المبسط', en: 'Simplified declaration' },
  },
  authorisation: {
    cites: ['loi-09-08:12-1', 'decret-2-09-165:27'],
    label: {
      fr: 'Demande d’autorisation préalable',
      ar: 'طلب الإذن المسبق',
      en: 'Request for prior authorisation',
    },
  },
  'framework-authorisation': {
    cites: ['loi-09-08:12-1', 'decret-2-09-165:27'],
    label: {
      fr: 'Demande d’autorisation conforme à une décision-cadre',
      ar: 'طلب إذن مطابق لقرار إطار',
      en: 'Request for authorisation under a framework decision',
    },
  },
  transfer: {
    cites: ['loi-09-08:43', 'loi-09-08:44', 'decret-2-09-165:46'],
    label: {
      fr: 'Transfert vers un pays étranger',
      ar: 'نقل المعطيات نحو بلد أجنبي',
      en: 'Transfer abroad',
    },
  },
  'health-authorisation': {
    cites: ['loi-09-08:21', 'decret-2-09-165:30'],
    label: {
      fr: 'Demande d’autorisation, données de santé',
      ar: 'طلب الإذن المتعلق بمعطيات الصحة',
      en: 'Request for authorisation, health data',
    },
  },
  change: {
    cites: ['loi-09-08:15', 'decret-2-09-165:27'],
    label: { fr: 'Modification d’un traitement', ar: 'تعديل معالجة', en: 'Change of a processing' },
  },
  cessation: {
    cites: ['loi-09-08:15'],
    label: { fr: 'Suppression d’un traitement', ar: 'إنهاء معالجة', en: 'End of a processing' },
  },
  'file-transfer': {
    cites: ['loi-09-08:15'],
    label: { fr: 'Cession d’un fichier', ar: 'تفويت ملف', en: 'Sale or transfer of a file' },
  },
  'longer-retention': {
    cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
    label: { fr: 'Conservation prolongée', ar: 'تمديد مدة الاحتفاظ', en: 'Longer retention' },
  },
  'more-time': {
    cites: ['loi-09-08:7', 'decret-2-09-165:36'],
    label: {
      fr: 'Délai supplémentaire pour répondre',
      ar: 'أجل إضافي للجواب',
      en: 'More time to answer',
    },
  },
  'impossible-to-inform': {
    cites: ['loi-09-08:6'],
    label: {
      fr: 'Impossibilité d’informer les personnes',
      ar: 'استحالة إخبار الأشخاص المعنيين',
      en: 'Impossibility of informing the persons',
    },
  },
  'security-waiver': {
    cites: ['loi-09-08:24-2'],
    label: {
      fr: 'Dispense de certaines mesures de sécurité',
      ar: 'الإعفاء من بعض إجراءات السلامة',
      en: 'Waiver of some security measures',
    },
  },
  'representative-notice': {
    cites: ['loi-09-08:2-3'],
    label: {
      fr: 'Désignation d’un représentant au Maroc',
      ar: 'تعيين ممثل مقيم بالمغرب',
      en: 'Designation of a representative in Morocco',
    },
  },
  'public-register-notice': {
    cites: ['loi-09-08:18', 'loi-09-08:47'],
    label: {
      fr: 'Identité du responsable d’un registre public',
      ar: 'هوية المسؤول عن سجل عمومي',
      en: 'Identity of the controller of a public register',
    },
  },
} as const satisfies Record<string, { label: Translated; cites: readonly Citation[] }>

export type FilingKind = keyof typeof filingKinds
