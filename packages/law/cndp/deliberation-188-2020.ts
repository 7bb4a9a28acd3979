// Deliberation D-188-2020 on impact assessments, known at second hand: four triggers, the assessment kept for inspection, the
// CNDP's validation before deployment for the sensitive processings of its list. Law 09-08 itself knows no impact assessment.
import { assessedProcessing } from '../facts/impact-assessment.ts'
import { all, any, type Reading } from '../rule.ts'

const { given, rule, exception } = assessedProcessing

const byMachine = given(['decidesByMachine'], f => f.decidesByMachine)
const sensitiveAtScale = all(
  given(['holdsSensitive'], f => f.holdsSensitive),
  given(['largeScale'], f => f.largeScale),
)
const monitoring = given(['monitorsSystematically'], f => f.monitorsSystematically)
const innovating = given(['innovates'], f => f.innovates)
const onTheList = all(
  given(['holdsSensitive'], f => f.holdsSensitive),
  given(['onCommissionList'], f => f.onCommissionList),
)
const caught = any(byMachine, sensitiveAtScale, monitoring, innovating, onTheList)
const notDone = given(['assessment'], f => f.assessment === 'not-done')

const atSecondHand: Reading = {
  id: 'impact-assessment-at-second-hand',
  cites: ['cndp:188-2020'],
  doubt: {
    fr: 'La loi 09-08 ne connaît pas l’analyse d’impact. La délibération D-188-2020 n’a pas été lue : ses cas viennent d’un résumé.',
    ar: 'لا يعرف القانون 09.08 تحليل الأثر. ولم يتم الاطلاع على المداولة D-188-2020: حالاتها مأخوذة من ملخص.',
    en: 'Law 09-08 knows no impact assessment. Deliberation D-188-2020 was not read: its cases come from a summary.',
  },
  encoded: {
    fr: 'Ses cas sont suivis comme pratique de la CNDP, jamais montrés comme une obligation de la loi.',
    ar: 'تتبع حالاتها بوصفها ممارسة للجنة الوطنية، ولا تعرض أبدا كالتزام قانوني.',
    en: 'Its cases are followed as the CNDP’s practice, and never shown as a duty of the law.',
  },
}

const verySimilar = exception({
  id: 'cndp-188-similar',
  cites: ['cndp:188-2020'],
  asks: ['similarAssessment'],
  holds: f => f.similarAssessment !== 'none',
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: f =>
    f.similarAssessment === 'own'
      ? {
          fr: 'Votre analyse d’un traitement très semblable suffit : la garder avec celui-ci (délibération D-188-2020).',
          ar: 'يكفي تحليلكم لمعالجة مشابهة جدا: يحتفظ به مع هذه المعالجة (المداولة D-188-2020).',
          en: 'Your assessment of a very similar processing is enough: keep it with this one (deliberation D-188-2020).',
        }
      : {
          fr: 'L’analyse d’un autre, pour un traitement très semblable, suffit : en garder un exemplaire (délibération D-188-2020).',
          ar: 'يكفي تحليل غيركم لمعالجة مشابهة جدا: يحتفظ بنظير منه (المداولة D-188-2020).',
          en: 'Someone else’s assessment of a very similar processing is enough: keep a copy (deliberation D-188-2020).',
        },
})

const machineDecisions = rule({
  id: 'cndp-188-decisions',
  cites: ['cndp:188-2020', 'loi-09-08:11'],
  when: all(byMachine, notDone),
  concludes: 'to-assess',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'Des décisions reposent sur un profil ou une évaluation automatisés : la CNDP attend une analyse d’impact (délibération D-188-2020 ; la loi ne l’exige pas).',
    ar: 'تبنى قرارات على تحديد أو تقييم آلي: تنتظر اللجنة الوطنية تحليلا للأثر (المداولة D-188-2020؛ ولا يفرضه القانون).',
    en: 'Decisions rest on an automated profile or evaluation: the CNDP expects an impact assessment (deliberation D-188-2020; the law does not demand it).',
  }),
})

const largeScaleSensitive = rule({
  id: 'cndp-188-sensitive',
  cites: ['cndp:188-2020'],
  when: all(sensitiveAtScale, notDone),
  concludes: 'to-assess',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'Des données sensibles sont traitées à grande échelle : la CNDP attend une analyse d’impact (délibération D-188-2020 ; la loi ne l’exige pas).',
    ar: 'تعالج معطيات حساسة على نطاق واسع: تنتظر اللجنة الوطنية تحليلا للأثر (المداولة D-188-2020؛ ولا يفرضه القانون).',
    en: 'Sensitive data are processed on a large scale: the CNDP expects an impact assessment (deliberation D-188-2020; the law does not demand it).',
  }),
})

const systematicMonitoring = rule({
  id: 'cndp-188-monitoring',
  cites: ['cndp:188-2020'],
  when: all(monitoring, notDone),
  concludes: 'to-assess',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'Des personnes sont surveillées de façon systématique : la CNDP attend une analyse d’impact (délibération D-188-2020 ; la loi ne l’exige pas).',
    ar: 'يراقب أشخاص بشكل منهجي: تنتظر اللجنة الوطنية تحليلا للأثر (المداولة D-188-2020؛ ولا يفرضه القانون).',
    en: 'People are monitored systematically: the CNDP expects an impact assessment (deliberation D-188-2020; the law does not demand it).',
  }),
})

const innovation = rule({
  id: 'cndp-188-innovation',
  cites: ['cndp:188-2020'],
  when: all(innovating, notDone),
  concludes: 'to-assess',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'La technologie ou l’organisation est innovante : la CNDP attend une analyse d’impact (délibération D-188-2020 ; la loi ne l’exige pas).',
    ar: 'التكنولوجيا أو التنظيم مبتكر: تنتظر اللجنة الوطنية تحليلا للأثر (المداولة D-188-2020؛ ولا يفرضه القانون).',
    en: 'The technology or organisation is innovative: the CNDP expects an impact assessment (deliberation D-188-2020; the law does not demand it).',
  }),
})

const listedSensitive = rule({
  id: 'cndp-188-listed',
  cites: ['cndp:188-2020'],
  when: all(onTheList, notDone),
  concludes: 'to-assess',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'Le traitement sensible figure sur la liste de la CNDP : la CNDP attend une analyse d’impact (délibération D-188-2020 ; la loi ne l’exige pas).',
    ar: 'المعالجة الحساسة مدرجة في قائمة اللجنة الوطنية: تنتظر اللجنة الوطنية تحليلا للأثر (المداولة D-188-2020؛ ولا يفرضه القانون).',
    en: 'The sensitive processing is on the CNDP’s list: the CNDP expects an impact assessment (deliberation D-188-2020; the law does not demand it).',
  }),
})

/** Each trigger, where no assessment was made. */
export const triggers = [
  machineDecisions,
  largeScaleSensitive,
  systematicMonitoring,
  innovation,
  listedSensitive,
] as const

export const notKept = rule({
  id: 'cndp-188-kept',
  cites: ['cndp:188-2020'],
  when: all(
    caught,
    given(['assessment'], f => f.assessment === 'not-kept'),
  ),
  concludes: 'to-keep',
  unless: [verySimilar],
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'L’analyse a été faite, mais n’est pas conservée pour être montrée à la CNDP : la retrouver ou la refaire (délibération D-188-2020).',
    ar: 'أنجز التحليل لكنه غير محفوظ لعرضه على اللجنة الوطنية: يجب استرجاعه أو إعادة إنجازه (المداولة D-188-2020).',
    en: 'The assessment was made but is not kept for the CNDP to see: find it or make it again (deliberation D-188-2020).',
  }),
})

export const validateFirst = rule({
  id: 'cndp-188-validation',
  cites: ['cndp:188-2020'],
  when: all(
    onTheList,
    given(['validation'], f => f.validation !== 'given'),
  ),
  concludes: 'to-validate',
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'La CNDP valide l’analyse avant tout déploiement de ce traitement sensible : attendre sa validation (délibération D-188-2020).',
    ar: 'تصادق اللجنة الوطنية على التحليل قبل أي نشر لهذه المعالجة الحساسة: يجب انتظار مصادقتها (المداولة D-188-2020).',
    en: 'The CNDP validates the assessment before this sensitive processing is deployed: wait for its validation (deliberation D-188-2020).',
  }),
})

export const assessed = rule({
  id: 'cndp-188-complete',
  cites: ['cndp:188-2020'],
  when: all(
    caught,
    given(['assessment'], f => f.assessment === 'kept'),
  ),
  concludes: 'complete',
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'L’analyse est faite et conservée ; la revoir quand le traitement change (délibération D-188-2020).',
    ar: 'التحليل منجز ومحفوظ؛ وينبغي مراجعته كلما تغيرت المعالجة (المداولة D-188-2020).',
    en: 'The assessment is made and kept; look at it again when the processing changes (deliberation D-188-2020).',
  }),
})

/** What is left when nothing else holds. */
export const nothingToAssess = rule({
  id: 'cndp-188-none',
  cites: ['cndp:188-2020'],
  asks: [],
  holds: () => true,
  concludes: 'not-needed',
  label: 'practice',
  confidence: 'practice',
  reading: atSecondHand,
  says: () => ({
    fr: 'Aucun cas de la délibération D-188-2020 n’appelle une nouvelle analyse d’impact, et la loi 09-08 n’en connaît pas.',
    ar: 'لا تستدعي أي حالة من المداولة D-188-2020 تحليلا جديدا للأثر، ولا يعرفه القانون 09.08.',
    en: 'No case of deliberation D-188-2020 calls for a new impact assessment, and Law 09-08 knows none.',
  }),
})

export const contradictorySources = rule({
  id: 'cndp-188-legal-obligation',
  cites: ['cndp:188-2020'],
  asks: ['restsOnLawOrPublicTask'],
  holds: f => f.restsOnLawOrPublicTask,
  concludes: 'review',
  label: 'practice',
  confidence: 'practice',
  reading: {
    id: 'impact-assessment-legal-obligation',
    cites: ['cndp:188-2020'],
    doubt: {
      fr: 'Un résumé dit que la liste « s’étend aussi » aux obligations légales, missions publiques et traitements réglementés ; on y attendrait plutôt une dispense.',
      ar: 'يذكر ملخص أن القائمة «تمتد أيضا» إلى الالتزامات القانونية والمهام العمومية والمعالجات المنظمة؛ وكان المنتظر أن يكون ذلك إعفاء.',
      en: 'A summary says that the list “also extends” to legal obligations, public tasks and regulated processing; one would rather expect an exemption.',
    },
    encoded: {
      fr: 'Ni cas, ni dispense : la réponse ne change pas, et une personne demande à la CNDP.',
      ar: 'لا حالة ولا إعفاء: لا يتغير الجواب، ويسأل شخص اللجنة الوطنية.',
      en: 'Neither a case nor an exemption: the answer does not change, and a person asks the CNDP.',
    },
  },
  says: () => ({
    fr: 'Le traitement répond à la loi ou à une mission publique : les sources ne disent pas clairement s’il est visé ou dispensé.',
    ar: 'تستجيب المعالجة للقانون أو لمهمة عمومية: لا توضح المصادر ما إذا كانت معنية أم معفاة.',
    en: 'The processing meets a law or a public task: the sources do not say clearly whether it is caught or exempt.',
  }),
  review: {
    fr: 'Demander à la CNDP si ce traitement appelle une analyse d’impact.',
    ar: 'سؤال اللجنة الوطنية عما إذا كانت هذه المعالجة تستدعي تحليلا للأثر.',
    en: 'Ask the CNDP whether this processing calls for an impact assessment.',
  },
})
