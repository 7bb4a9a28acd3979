// The parts people and bodies play in a processing (art. 1(5)-(8), 2(3)); the last three are good practice, not law.
import type { Translated } from './language.ts'

export const roles = {
  'data-subject': { fr: 'Personne concernée', ar: 'الشخص المعني', en: 'Data subject' },
  controller: { fr: 'Responsable du traitement', ar: 'المسؤول عن المعالجة', en: 'Controller' },
  'joint-controller': { fr: 'Responsable conjoint', ar: 'مسؤول مشترك', en: 'Joint controller' },
  processor: { fr: 'Sous-traitant', ar: 'معالج من الباطن', en: 'Processor' },
  recipient: { fr: 'Destinataire', ar: 'المرسل إليه', en: 'Recipient' },
  'third-party': { fr: 'Tiers', ar: 'الأغيار', en: 'Third party' },
  representative: {
    fr: 'Représentant installé au Maroc',
    ar: 'ممثل مقيم بالمغرب',
    en: 'Representative in Morocco',
  },
  'legal-representative': { fr: 'Représentant légal', ar: 'الممثل القانوني', en: 'Legal representative' },
  'contact-person': {
    fr: 'Interlocuteur de la CNDP',
    ar: 'المخاطب لدى اللجنة الوطنية',
    en: 'Contact person for the CNDP',
  },
  'data-protection-officer': {
    fr: 'Délégué à la protection des données',
    ar: 'مندوب حماية المعطيات',
    en: 'Data protection officer',
  },
} as const satisfies Record<string, Translated>
