// The offences of art. 52-63 in a few words, by the passage that punishes.
import type { Translated } from './language.ts'

export const offences = {
  '52': {
    fr: 'Fichier exploité sans déclaration ni autorisation, ou malgré leur retrait',
    ar: 'إنجاز ملف دون تصريح أو إذن، أو مواصلة المعالجة رغم سحبهما',
    en: 'File run without declaration or authorisation, or despite their withdrawal',
  },
  '53': {
    fr: 'Refus des droits d’accès, de rectification ou d’opposition',
    ar: 'رفض حقوق الولوج أو التصحيح أو التعرض',
    en: 'Refusal of access, rectification or objection',
  },
  '54': {
    fr: 'Collecte frauduleuse, déloyale ou illicite, ou traitement à d’autres fins',
    ar: 'تجميع المعطيات بطريقة تدليسية أو غير نزيهة أو غير مشروعة، أو معالجتها لأغراض أخرى',
    en: 'Fraudulent, unfair or unlawful collection, or processing for other ends',
  },
  '55-1': {
    fr: 'Conservation au-delà de la durée',
    ar: 'الاحتفاظ بالمعطيات بعد انقضاء المدة',
    en: 'Keeping data beyond the period',
  },
  '55-2': {
    fr: 'Traitement de données conservées au-delà de la durée',
    ar: 'معالجة معطيات محتفظ بها بعد انقضاء المدة',
    en: 'Processing data kept beyond the period',
  },
  '56': {
    fr: 'Traitement en violation de l’article 4',
    ar: 'المعالجة خرقا لأحكام المادة 4',
    en: 'Processing in breach of article 4',
  },
  '57-1': {
    fr: 'Données sensibles traitées sans consentement exprès',
    ar: 'معالجة معطيات حساسة دون الموافقة الصريحة',
    en: 'Sensitive data processed without express consent',
  },
  '57-2': {
    fr: 'Traitement de données d’infractions, de condamnations ou de mesures de sûreté',
    ar: 'معالجة معطيات متعلقة بمخالفات أو إدانات أو تدابير وقائية',
    en: 'Processing of data on offences, convictions or security measures',
  },
  '58': {
    fr: 'Traitement sans les mesures de sécurité',
    ar: 'المعالجة دون إجراءات حماية أمن المعطيات',
    en: 'Processing without the security measures',
  },
  '59': {
    fr: 'Traitement malgré l’opposition de la personne',
    ar: 'المعالجة رغم تعرض الشخص المعني',
    en: 'Processing despite the person’s objection',
  },
  '60': {
    fr: 'Transfert illicite vers un État étranger',
    ar: 'نقل غير مشروع للمعطيات نحو دولة أجنبية',
    en: 'Unlawful transfer to a foreign State',
  },
  '61': {
    fr: 'Usage abusif ou frauduleux, ou communication à des tiers non habilités',
    ar: 'الاستعمال التعسفي أو التدليسي، أو الإيصال إلى أغيار غير مؤهلين',
    en: 'Abusive or fraudulent use, or disclosure to unauthorised third parties',
  },
  '62': {
    fr: 'Entrave au contrôle de la CNDP',
    ar: 'عرقلة مراقبة اللجنة الوطنية',
    en: 'Obstructing the CNDP’s control',
  },
  '63': {
    fr: 'Refus d’appliquer une décision de la CNDP',
    ar: 'رفض تطبيق قرار اللجنة الوطنية',
    en: 'Refusal to apply a decision of the CNDP',
  },
} as const satisfies Record<string, Translated>

export type OffenceName = keyof typeof offences

export const offenceNames = Object.keys(offences) as OffenceName[]
