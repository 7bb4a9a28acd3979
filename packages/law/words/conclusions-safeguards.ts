// What the questions on processors, security, impact assessments and the officer conclude, in a word and in a sentence.
import type { ConclusionWords } from './conclusion.ts'

export const processorContractConclusions = {
  'no-contract': {
    label: { fr: 'Aucun contrat', ar: 'لا يوجد عقد', en: 'No contract' },
    sentence: {
      fr: 'La sous-traitance n’est régie par aucun contrat ni acte juridique : elle ne peut avoir lieu ainsi.',
      ar: 'لا تنظم المعالجة من الباطن بأي عقد أو محرر قانوني: لا يجوز القيام بها على هذا النحو.',
      en: 'No contract or legal act governs the processing on behalf: it may not take place like this.',
    },
    standing: 'prohibited',
  },
  lacking: {
    label: {
      fr: 'Il manque ce que la loi exige',
      ar: 'ينقص ما يفرضه القانون',
      en: 'What the law demands is missing',
    },
    sentence: {
      fr: 'Une clause, une trace ou une garantie que l’article 23 impose fait défaut.',
      ar: 'ينقص بند أو إثبات أو ضمان تفرضه المادة 23.',
      en: 'A clause, a record or a guarantee that article 23 demands is missing.',
    },
    standing: 'needs',
  },
  'to-complete': {
    label: {
      fr: 'À compléter',
      ar: 'يحتاج إلى استكمال',
      en: 'To be completed',
    },
    sentence: {
      fr: 'Les clauses obligatoires y sont ; ce que d’autres articles impliquent reste à écrire ou à déposer.',
      ar: 'البنود الإلزامية موجودة؛ ويبقى كتابة أو إيداع ما تستلزمه مواد أخرى.',
      en: 'The mandatory clauses are there; what other articles imply is still to be written or filed.',
    },
    standing: 'needs',
  },
  complete: {
    label: { fr: 'Complet', ar: 'كامل', en: 'Complete' },
    sentence: {
      fr: 'Le contrat contient ce que la loi exige et ce qu’elle implique.',
      ar: 'يتضمن العقد ما يفرضه القانون وما يستلزمه.',
      en: 'The contract holds what the law demands and what it implies.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const securityConclusions = {
  lacking: {
    label: {
      fr: 'Des mesures obligatoires manquent',
      ar: 'تنقص إجراءات إلزامية',
      en: 'Compulsory measures are lacking',
    },
    sentence: {
      fr: 'Ce que les articles 23 et 24 imposent n’est pas en place ; l’article 58 le punit.',
      ar: 'ما تفرضه المادتان 23 و24 غير متوفر؛ وتعاقب المادة 58 على ذلك.',
      en: 'What articles 23 and 24 demand is not in place; article 58 punishes that.',
    },
    standing: 'prohibited',
  },
  'not-shown': {
    label: {
      fr: 'En place, mais rien ne le montre',
      ar: 'متوفرة دون ما يثبتها',
      en: 'In place, but nothing shows it',
    },
    sentence: {
      fr: 'Les mesures existent ; il reste à les décrire, à les peser et à en garder la preuve.',
      ar: 'الإجراءات موجودة؛ ويبقى وصفها وتقديرها والاحتفاظ بما يثبتها.',
      en: 'The measures exist; they are still to be described, weighed and proven.',
    },
    standing: 'needs',
  },
  complete: {
    label: { fr: 'En place et démontrable', ar: 'متوفرة وقابلة للإثبات', en: 'In place, and can be shown' },
    sentence: {
      fr: 'Les mesures que la loi demande pour ces données sont en place et peuvent être montrées.',
      ar: 'الإجراءات التي يتطلبها القانون لهذه المعطيات متوفرة ويمكن إثباتها.',
      en: 'The measures the law asks for these data are in place and can be shown.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const impactAssessmentConclusions = {
  'to-assess': {
    label: {
      fr: 'Analyse d’impact attendue',
      ar: 'تحليل الأثر منتظر',
      en: 'Impact assessment expected',
    },
    sentence: {
      fr: 'La CNDP attend une analyse d’impact ; la loi 09-08 n’en connaît pas.',
      ar: 'تنتظر اللجنة الوطنية تحليلا للأثر؛ ولا يعرفه القانون 09.08.',
      en: 'The CNDP expects an impact assessment; Law 09-08 knows none.',
    },
    standing: 'needs',
  },
  'to-keep': {
    label: {
      fr: 'Analyse à retrouver ou à refaire',
      ar: 'تحليل يجب استرجاعه أو إعادته',
      en: 'Assessment to be found or made again',
    },
    sentence: {
      fr: 'L’analyse d’impact se garde pour être montrée à la CNDP ; la loi 09-08 n’en connaît pas.',
      ar: 'يحتفظ بتحليل الأثر لعرضه على اللجنة الوطنية؛ ولا يعرفه القانون 09.08.',
      en: 'The impact assessment is kept for the CNDP to see; Law 09-08 knows none.',
    },
    standing: 'needs',
  },
  'to-validate': {
    label: {
      fr: 'À valider par la CNDP avant déploiement',
      ar: 'تتطلب مصادقة اللجنة الوطنية قبل النشر',
      en: 'To be validated by the CNDP before deployment',
    },
    sentence: {
      fr: 'Ce traitement sensible attend la validation de son analyse d’impact ; la loi 09-08 n’en connaît pas.',
      ar: 'تنتظر هذه المعالجة الحساسة المصادقة على تحليل أثرها؛ ولا يعرفه القانون 09.08.',
      en: 'This sensitive processing waits for its impact assessment to be validated; Law 09-08 knows none.',
    },
    standing: 'needs',
  },
  complete: {
    label: {
      fr: 'Analyse faite et conservée',
      ar: 'تحليل منجز ومحفوظ',
      en: 'Assessment made and kept',
    },
    sentence: {
      fr: 'Ce que la CNDP attend en pratique est fait ; la loi 09-08 ne connaît pas l’analyse d’impact.',
      ar: 'أنجز ما تنتظره اللجنة الوطنية عمليا؛ ولا يعرف القانون 09.08 تحليل الأثر.',
      en: 'What the CNDP expects in practice is done; Law 09-08 knows no impact assessment.',
    },
    standing: 'settled',
  },
  'not-needed': {
    label: {
      fr: 'Aucune analyse attendue',
      ar: 'لا ينتظر أي تحليل',
      en: 'No assessment expected',
    },
    sentence: {
      fr: 'Aucun cas connu de la CNDP n’en appelle une, et la loi 09-08 ne la connaît pas.',
      ar: 'لا تستدعيه أي حالة معروفة لدى اللجنة الوطنية، ولا يعرفه القانون 09.08.',
      en: 'No known case of the CNDP calls for one, and Law 09-08 knows none.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const officerConclusions = {
  'promise-to-keep': {
    label: {
      fr: 'Promis : à désigner',
      ar: 'متعهد به: يجب تعيينه',
      en: 'Promised: to be appointed',
    },
    sentence: {
      fr: 'La loi ne l’impose pas ; la promesse faite, oui.',
      ar: 'لا يفرضه القانون؛ لكن التعهد يلزم.',
      en: 'The law does not ask it; the promise made does.',
    },
    standing: 'needs',
  },
  voluntary: {
    label: {
      fr: 'Désigné volontairement',
      ar: 'معين طوعا',
      en: 'Appointed voluntarily',
    },
    sentence: {
      fr: 'Un délégué est désigné sans que la loi l’impose.',
      ar: 'عين مندوب دون أن يفرضه القانون.',
      en: 'An officer is appointed though the law does not ask it.',
    },
    standing: 'settled',
  },
  'no-duty': {
    label: {
      fr: 'Non imposé par la loi',
      ar: 'لا يفرضه القانون',
      en: 'Not asked by the law',
    },
    sentence: {
      fr: 'Aucun article n’impose de délégué ; un service des droits suffit.',
      ar: 'لا تفرض أي مادة تعيين مندوب؛ وتكفي مصلحة للحقوق.',
      en: 'No article asks for an officer; a service for rights is enough.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>
