// What makes a processing lawful: consent, or one of the five cases where it is not required (art. 4).
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

type LegalBasisWords = { label: Translated; meaning: Translated; cites: readonly Citation[] }

export const legalBases = {
  consent: {
    cites: ['loi-09-08:4-1', 'loi-09-08:1-9'],
    label: {
      fr: 'Consentement de la personne concernée',
      ar: 'رضى الشخص المعني',
      en: 'Consent of the data subject',
    },
    meaning: {
      fr: 'La personne a indubitablement donné son consentement, libre, spécifique et informé.',
      ar: 'عبّر الشخص المعني بما لا يترك مجالا للشك عن رضاه الحر والمحدد والصادر عن علم.',
      en: 'The person has unambiguously consented, freely, specifically and knowingly.',
    },
  },
  'legal-obligation': {
    cites: ['loi-09-08:4-a'],
    label: { fr: 'Obligation légale', ar: 'التزام قانوني', en: 'Legal obligation' },
    meaning: {
      fr: 'Le traitement est nécessaire au respect d’une obligation légale de la personne ou du responsable.',
      ar: 'المعالجة ضرورية للتقيد بالتزام قانوني يخضع له الشخص المعني أو المسؤول عن المعالجة.',
      en: 'The processing is necessary to meet a legal obligation of the person or of the controller.',
    },
  },
  contract: {
    cites: ['loi-09-08:4-b'],
    label: {
      fr: 'Contrat ou mesures précontractuelles',
      ar: 'عقد أو إجراءات سابقة للعقد',
      en: 'Contract or steps before a contract',
    },
    meaning: {
      fr: 'Le traitement est nécessaire à un contrat avec la personne, ou à des mesures prises à sa demande avant sa conclusion.',
      ar: 'المعالجة ضرورية لتنفيذ عقد يكون الشخص المعني طرفا فيه أو لإجراءات سابقة للعقد متخذة بطلب منه.',
      en: 'The processing is necessary for a contract with the person, or for steps taken at the person’s request beforehand.',
    },
  },
  'vital-interests': {
    cites: ['loi-09-08:4-c'],
    label: { fr: 'Intérêts vitaux', ar: 'المصالح الحيوية', en: 'Vital interests' },
    meaning: {
      fr: 'Le traitement sauvegarde les intérêts vitaux d’une personne hors d’état de consentir, physiquement ou juridiquement.',
      ar: 'المعالجة ضرورية للحفاظ على المصالح الحيوية لشخص عاجز بدنيا أو قانونيا عن التعبير عن رضاه.',
      en: 'The processing protects the vital interests of a person who is physically or legally unable to consent.',
    },
  },
  'public-task': {
    cites: ['loi-09-08:4-d'],
    label: {
      fr: 'Mission d’intérêt public ou autorité publique',
      ar: 'مهمة للمصلحة العامة أو ممارسة السلطة العامة',
      en: 'Public-interest task or public authority',
    },
    meaning: {
      fr: 'Le traitement est nécessaire à une mission d’intérêt public ou à l’exercice de l’autorité publique.',
      ar: 'المعالجة ضرورية لتنفيذ مهمة تدخل ضمن الصالح العام أو ضمن ممارسة السلطة العمومية.',
      en: 'The processing is necessary for a task in the public interest or for the exercise of public authority.',
    },
  },
  'legitimate-interest': {
    cites: ['loi-09-08:4-e'],
    label: { fr: 'Intérêt légitime', ar: 'مصلحة مشروعة', en: 'Legitimate interest' },
    meaning: {
      fr: 'Le traitement répond à l’intérêt légitime du responsable ou du destinataire, sans méconnaître les intérêts ni les droits de la personne.',
      ar: 'المعالجة ضرورية لمصلحة مشروعة للمسؤول أو للمرسل إليه دون تجاهل مصلحة الشخص المعني أو حقوقه وحرياته الأساسية.',
      en: 'The processing serves a legitimate interest of the controller or recipient and does not disregard the person’s interests or rights.',
    },
  },
} as const satisfies Record<string, LegalBasisWords>
