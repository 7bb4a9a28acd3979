// What a processing needs from the CNDP before it may start (art. 12, 16-18, 21, 49), in one word for every screen.
import type { Translated } from './language.ts'

export const regimes = {
  'out-of-scope': {
    label: { fr: 'Hors du champ de la loi', ar: 'خارج نطاق تطبيق القانون', en: 'Outside the law' },
    meaning: {
      fr: 'La loi 09-08 ne s’applique pas à ce traitement.',
      ar: 'لا يسري القانون 09.08 على هذه المعالجة.',
      en: 'Law 09-08 does not apply to this processing.',
    },
  },
  exempt: {
    label: { fr: 'Dispensé de déclaration', ar: 'معفى من التصريح', en: 'Exempt from declaration' },
    meaning: {
      fr: 'Registre tenu pour l’information du public : aucune déclaration, mais l’identité du responsable est publiée et notifiée.',
      ar: 'سجل ممسوك لإعلام العموم: لا تصريح، لكن هوية المسؤول تُنشر وتُبلّغ إلى اللجنة الوطنية.',
      en: 'A register kept to inform the public: no declaration, but the controller’s identity is published and notified.',
    },
  },
  'simplified-declaration': {
    label: { fr: 'Déclaration simplifiée', ar: 'تصريح مبسط', en: 'Simplified declaration' },
    meaning: {
      fr: 'La catégorie de traitement figure sur une liste de la Commission nationale.',
      ar: 'تندرج فئة المعالجة ضمن قائمة حددتها اللجنة الوطنية.',
      en: 'The category of processing stands on a list of the National Commission.',
    },
  },
  declaration: {
    label: { fr: 'Déclaration préalable', ar: 'تصريح مسبق', en: 'Prior declaration' },
    meaning: {
      fr: 'Le traitement ne commence qu’une fois le récépissé reçu.',
      ar: 'لا تبدأ المعالجة إلا بعد تسلم وصل التصريح.',
      en: 'The processing starts only once the receipt has been received.',
    },
  },
  authorisation: {
    label: { fr: 'Autorisation préalable', ar: 'إذن مسبق', en: 'Prior authorisation' },
    meaning: {
      fr: 'Le traitement ne commence qu’une fois l’autorisation accordée.',
      ar: 'لا تبدأ المعالجة إلا بعد الحصول على الإذن.',
      en: 'The processing starts only once the authorisation has been given.',
    },
  },
  prohibited: {
    label: { fr: 'Interdit', ar: 'ممنوع', en: 'Prohibited' },
    meaning: {
      fr: 'Aucune formalité ne peut rendre ce traitement licite en l’état.',
      ar: 'لا يمكن لأي إجراء أن يجعل هذه المعالجة مشروعة على حالها.',
      en: 'No filing can make this processing lawful as it stands.',
    },
  },
  review: {
    label: { fr: 'À examiner par un juriste', ar: 'يحتاج إلى نظر رجل قانون', en: 'For a lawyer to review' },
    meaning: {
      fr: 'Un texte particulier règle ce traitement : un juriste dit ce qu’il demande.',
      ar: 'ينظم نص خاص هذه المعالجة: وعلى رجل قانون بيان ما يتطلبه.',
      en: 'A special text governs this processing: a lawyer says what it asks for.',
    },
  },
} as const satisfies Record<string, { label: Translated; meaning: Translated }>

export type Regime = keyof typeof regimes
