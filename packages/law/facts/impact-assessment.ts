// One processing seen by the CNDP's deliberation on impact assessments (D-188-2020, known at second hand).
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  decidesByMachine: yesNo({
    question: {
      fr: 'Le traitement fonde-t-il des décisions sur un profil ou une évaluation automatisés ?',
      ar: 'هل تبنى قرارات على تحديد آلي للصفات أو تقييم آلي للشخصية؟',
      en: 'Does the processing found decisions on an automated profile or evaluation?',
    },
    help: {
      fr: 'Des décisions du genre de celles que vise l’article 11.',
      ar: 'قرارات من صنف ما تنص عليه المادة 11.',
      en: 'Decisions of the kind that article 11 is about.',
    },
    cites: ['cndp:188-2020', 'loi-09-08:11'],
  }),
  holdsSensitive: yesNo({
    question: {
      fr: 'Le traitement porte-t-il sur des données sensibles ou de santé ?',
      ar: 'هل تهم المعالجة معطيات حساسة أو ذات صلة بالصحة؟',
      en: 'Does the processing hold sensitive data, or data on health?',
    },
    help: {
      fr: 'Celles de l’article 1-3.',
      ar: 'المعطيات الواردة في المادة 1-3.',
      en: 'Those of article 1(3).',
    },
    cites: ['cndp:188-2020', 'loi-09-08:1-3'],
  }),
  largeScale: yesNo({
    question: {
      fr: 'Le traitement se fait-il à grande échelle ?',
      ar: 'هل تتم المعالجة على نطاق واسع؟',
      en: 'Is the processing done on a large scale?',
    },
    help: {
      fr: 'Par le nombre de personnes, de données, de lieux ; aucun seuil n’est connu.',
      ar: 'بحسب عدد الأشخاص والمعطيات والأماكن؛ ولا تعرف أي عتبة.',
      en: 'By the number of people, data, places; no threshold is known.',
    },
    cites: ['cndp:188-2020'],
  }),
  monitorsSystematically: yesNo({
    question: {
      fr: 'Le traitement surveille-t-il des personnes de façon systématique ?',
      ar: 'هل تراقب المعالجة أشخاصا بشكل منهجي؟',
      en: 'Does the processing monitor people systematically?',
    },
    help: {
      fr: 'Caméras, géolocalisation, suivi de la navigation ou du travail.',
      ar: 'كاميرات أو تحديد الموقع أو تتبع التصفح أو العمل.',
      en: 'Cameras, location, tracking of browsing or of work.',
    },
    cites: ['cndp:188-2020'],
  }),
  innovates: yesNo({
    question: {
      fr: 'Le traitement emploie-t-il une technologie ou une organisation innovante ?',
      ar: 'هل تستعمل المعالجة تكنولوجيا أو تنظيما مبتكرا؟',
      en: 'Does the processing use an innovative technology or organisation?',
    },
    help: {
      fr: 'Nouvelle pour ce genre de traitement.',
      ar: 'جديدا بالنسبة لهذا الصنف من المعالجة.',
      en: 'New for this kind of processing.',
    },
    cites: ['cndp:188-2020'],
  }),
  onCommissionList: yesNo({
    question: {
      fr: 'Le traitement figure-t-il sur la liste des traitements sensibles que la CNDP veut valider ?',
      ar: 'هل المعالجة مدرجة في قائمة المعالجات الحساسة التي تصادق عليها اللجنة الوطنية؟',
      en: 'Is the processing on the list of sensitive processings that the CNDP wants to validate?',
    },
    help: {
      fr: 'Cette liste n’a pas été lue : la demander à la CNDP.',
      ar: 'لم يتم الاطلاع على هذه القائمة: يرجى طلبها من اللجنة الوطنية.',
      en: 'That list was not read: ask the CNDP for it.',
    },
    cites: ['cndp:188-2020'],
  }),
  similarAssessment: choice(
    {
      own: {
        fr: 'Oui, la nôtre',
        ar: 'نعم، وهو لنا',
        en: 'Yes, our own',
      },
      another: {
        fr: 'Oui, celle d’un autre',
        ar: 'نعم، وهو لغيرنا',
        en: 'Yes, someone else’s',
      },
      none: {
        fr: 'Non',
        ar: 'لا',
        en: 'No',
      },
    },
    {
      question: {
        fr: 'Une analyse existe-t-elle déjà pour un traitement très semblable ?',
        ar: 'هل يوجد تحليل لمعالجة مشابهة جدا؟',
        en: 'Does an assessment already exist of a very similar processing?',
      },
      help: {
        fr: 'Une nouvelle analyse n’est alors pas demandée.',
        ar: 'لا يطلب حينئذ تحليل جديد.',
        en: 'A new one is then not asked for.',
      },
      cites: ['cndp:188-2020'],
    },
  ),
  assessment: choice(
    {
      kept: {
        fr: 'Faite, et conservée',
        ar: 'منجز ومحفوظ',
        en: 'Made, and kept',
      },
      'not-kept': {
        fr: 'Faite, et perdue',
        ar: 'منجز وغير محفوظ',
        en: 'Made, and not kept',
      },
      'not-done': {
        fr: 'Pas faite',
        ar: 'غير منجز',
        en: 'Not made',
      },
    },
    {
      question: {
        fr: 'Où en est l’analyse d’impact de ce traitement ?',
        ar: 'أين وصل تحليل أثر هذه المعالجة؟',
        en: 'Where does the impact assessment of this processing stand?',
      },
      help: {
        fr: 'Elle se garde à la disposition de la CNDP.',
        ar: 'يحتفظ به رهن إشارة اللجنة الوطنية.',
        en: 'It is kept for the CNDP to inspect.',
      },
      cites: ['cndp:188-2020'],
    },
  ),
  validation: choice(
    {
      given: {
        fr: 'Donnée',
        ar: 'تمت',
        en: 'Given',
      },
      asked: {
        fr: 'Demandée, sans réponse',
        ar: 'طلبت دون جواب',
        en: 'Asked for, unanswered',
      },
      refused: {
        fr: 'Refusée',
        ar: 'رفضت',
        en: 'Refused',
      },
      none: {
        fr: 'Non demandée',
        ar: 'لم تطلب',
        en: 'Not asked for',
      },
    },
    {
      question: {
        fr: 'La CNDP a-t-elle validé l’analyse d’impact ?',
        ar: 'هل صادقت اللجنة الوطنية على تحليل الأثر؟',
        en: 'Has the CNDP validated the impact assessment?',
      },
      help: {
        fr: 'Avant le déploiement, pour les traitements sensibles de sa liste.',
        ar: 'قبل النشر، بالنسبة للمعالجات الحساسة المدرجة في قائمتها.',
        en: 'Before deployment, for the sensitive processings on its list.',
      },
      cites: ['cndp:188-2020'],
    },
  ),
  restsOnLawOrPublicTask: yesNo({
    question: {
      fr: 'Le traitement répond-il à une obligation légale, à une mission publique ou à un cadre réglementé ?',
      ar: 'هل تستجيب المعالجة لالتزام قانوني أو مهمة عمومية أو إطار منظم؟',
      en: 'Does the processing meet a legal obligation, a public task or a regulated framework?',
    },
    help: {
      fr: 'Les sources se contredisent sur ces cas : une personne regarde.',
      ar: 'تتضارب المصادر في هذه الحالات: ينظر فيها شخص.',
      en: 'Sources contradict each other on these: a person looks.',
    },
    cites: ['cndp:188-2020'],
  }),
} as const

export type ImpactFacts = FactsOf<typeof declarations>

export const assessedProcessing = subjectOf(declarations, [
  {
    id: 'validated-yet-not-done',
    clashes: f => pair(f.assessment === 'not-done' && f.validation === 'given', 'assessment', 'validation'),
    text: {
      fr: 'L’analyse n’aurait pas été faite, et pourtant la CNDP l’aurait validée.',
      ar: 'يقال إن التحليل لم ينجز، ومع ذلك يقال إن اللجنة الوطنية صادقت عليه.',
      en: 'The assessment is said not to be made, and yet the CNDP is said to have validated it.',
    },
  },
])
