// The rights of the data subject (chapter II), and two that are not in the law and bind only those who promise them.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

type RightWords = { label: Translated; meaning: Translated; cites: readonly Citation[] }

export const rights = {
  information: {
    cites: ['loi-09-08:5'],
    label: { fr: 'Droit à l’information', ar: 'الحق في الإخبار', en: 'Right to information' },
    meaning: {
      fr: 'Savoir, avant la collecte, qui traite les données, pourquoi et pour qui.',
      ar: 'معرفة من يعالج المعطيات ولماذا ولمن، قبل جمعها.',
      en: 'To know, before collection, who processes the data, why and for whom.',
    },
  },
  access: {
    cites: ['loi-09-08:7'],
    label: { fr: 'Droit d’accès', ar: 'الحق في الولوج', en: 'Right of access' },
    meaning: {
      fr: 'Obtenir, sans délai et gratuitement, ses données, leur origine et la logique du traitement automatisé.',
      ar: 'الحصول دون تأخير ودون عوض على المعطيات وعلى مصدرها وعلى المنطق الذي يحكم معالجتها الآلية.',
      en: 'To obtain, without delay and free, one’s data, their origin and the logic of the automated processing.',
    },
  },
  rectification: {
    cites: ['loi-09-08:8'],
    label: { fr: 'Droit de rectification', ar: 'الحق في التصحيح', en: 'Right of rectification' },
    meaning: {
      fr: 'Faire corriger des données inexactes ou incomplètes, dans un délai franc de dix jours.',
      ar: 'تصحيح المعطيات غير الصحيحة أو الناقصة داخل أجل عشرة أيام كاملة.',
      en: 'To have wrong or incomplete data corrected within ten full days.',
    },
  },
  updating: {
    cites: ['loi-09-08:8'],
    label: { fr: 'Actualisation', ar: 'تحيين المعطيات', en: 'Updating' },
    meaning: {
      fr: 'Faire mettre à jour ses données ; un héritier peut le demander pour une personne décédée.',
      ar: 'تحيين المعطيات؛ ويجوز للوارث أن يطلب ذلك بشأن شخص متوفى.',
      en: 'To have one’s data brought up to date; an heir may ask it for a person who has died.',
    },
  },
  erasure: {
    cites: ['loi-09-08:8'],
    label: { fr: 'Effacement', ar: 'مسح المعطيات', en: 'Erasure' },
    meaning: {
      fr: 'Faire effacer des données dont le traitement n’est pas conforme à la loi.',
      ar: 'مسح المعطيات التي لا تتطابق معالجتها مع القانون.',
      en: 'To have data erased whose processing does not comply with the law.',
    },
  },
  blocking: {
    cites: ['loi-09-08:8'],
    label: { fr: 'Verrouillage', ar: 'إغلاق الولوج إلى المعطيات', en: 'Blocking' },
    meaning: {
      fr: 'Faire fermer l’accès à des données dont le traitement n’est pas conforme à la loi.',
      ar: 'إغلاق الولوج إلى المعطيات التي لا تتطابق معالجتها مع القانون.',
      en: 'To have access closed to data whose processing does not comply with the law.',
    },
  },
  objection: {
    cites: ['loi-09-08:9'],
    label: { fr: 'Droit d’opposition', ar: 'الحق في التعرض', en: 'Right to object' },
    meaning: {
      fr: 'S’opposer, pour des motifs légitimes, au traitement de ses données.',
      ar: 'التعرض، لأسباب مشروعة، على معالجة المعطيات.',
      en: 'To object, on legitimate grounds, to the processing of one’s data.',
    },
  },
  'objection-to-prospecting': {
    cites: ['loi-09-08:9', 'loi-09-08:10'],
    label: {
      fr: 'Opposition à la prospection',
      ar: 'التعرض على الاستقراء',
      en: 'Objection to prospecting',
    },
    meaning: {
      fr: 'S’opposer sans frais et sans motif à l’usage de ses données pour la prospection.',
      ar: 'التعرض، دون مصاريف ودون إبداء أسباب، على استعمال المعطيات لأغراض الاستقراء.',
      en: 'To object, free and without giving a reason, to the use of one’s data for prospecting.',
    },
  },
  'automated-decision': {
    cites: ['loi-09-08:11'],
    label: {
      fr: 'Décision automatisée',
      ar: 'القرار المتخذ بمعالجة آلية',
      en: 'Automated decision',
    },
    meaning: {
      fr: 'Ne pas subir une décision à effets juridiques fondée sur le seul profilage, sans pouvoir présenter ses observations.',
      ar: 'عدم الخضوع لقرار له آثار قانونية مبني فقط على تحديد آلي للصفات دون إمكانية تقديم الملاحظات.',
      en: 'Not to face a decision with legal effects based on profiling alone, without a chance to present observations.',
    },
  },
  portability: {
    cites: [],
    label: { fr: 'Portabilité', ar: 'قابلية نقل المعطيات', en: 'Portability' },
    meaning: {
      fr: 'Absent de la loi 09-08 ; dû seulement si l’organisme l’a promis.',
      ar: 'غير وارد في القانون 09.08؛ ولا يلزم إلا المؤسسة التي تعهدت به.',
      en: 'Not in Law 09-08; owed only where the organisation has promised it.',
    },
  },
  restriction: {
    cites: [],
    label: { fr: 'Limitation du traitement', ar: 'تقييد المعالجة', en: 'Restriction of processing' },
    meaning: {
      fr: 'Absente de la loi 09-08 ; due seulement si l’organisme l’a promise.',
      ar: 'غير وارد في القانون 09.08؛ ولا يلزم إلا المؤسسة التي تعهدت به.',
      en: 'Not in Law 09-08; owed only where the organisation has promised it.',
    },
  },
} as const satisfies Record<string, RightWords>
