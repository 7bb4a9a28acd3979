// One class of records that is kept: what it is, who keeps it, how long it was declared for, from which day, and why it may
// be needed longer (art. 3(1)(e), 3(2), 55).
import { periodUnits } from '../loi-09-08/retention-days.ts'
import { keepers, retentionCatalogue } from '../other-laws/retention.ts'
import type { Translated } from '../words/language.ts'
import { pair } from './contradiction.ts'
import { choice, choices, count, day, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const classes: Readonly<Record<string, Translated>> = {
  ...Object.fromEntries(retentionCatalogue.map(({ id, label }) => [id, label])),
  'other-records': { fr: 'Autres données', ar: 'معطيات أخرى', en: 'Other data' },
}

const declarations = {
  recordClass: choice(classes, {
    question: {
      fr: 'De quelle sorte de documents ou de données s’agit-il ?',
      ar: 'ما نوع الوثائق أو المعطيات؟',
      en: 'What kind of records or data is it?',
    },
    help: {
      fr: 'Une autre loi peut imposer un minimum ; la CNDP, un maximum.',
      ar: 'قد يفرض قانون آخر حدا أدنى، أو تحدد اللجنة الوطنية حدا أقصى.',
      en: 'Another law may set a minimum; the CNDP, a maximum.',
    },
    cites: ['loi-09-08:3-1-e', 'loi-09-08:55'],
  }),
  keeperIs: choices(keepers, {
    question: {
      fr: 'Qui garde ces données ? (laisser vide si rien ne convient)',
      ar: 'من يحتفظ بهذه المعطيات؟ (يترك فارغا إذا لم ينطبق شيء)',
      en: 'Who keeps these data? (leave empty if none fits)',
    },
    help: {
      fr: 'Un minimum légal n’oblige que ceux que sa loi désigne.',
      ar: 'لا يلزم الحد الأدنى القانوني إلا من يعينهم قانونه.',
      en: 'A legal minimum binds only those its law names.',
    },
    cites: ['loi-9-88:22', 'code-travail:373', 'loi-43-05:7', 'loi-05-20:26'],
  }),
  runsFrom: day({
    question: {
      fr: 'De quel jour court la durée pour les données les plus anciennes ?',
      ar: 'من أي يوم تسري المدة بالنسبة لأقدم المعطيات؟',
      en: 'From which day does the period run for the oldest data?',
    },
    help: {
      fr: 'Fin d’exercice, fin de contrat, enregistrement, dernier contact : selon les données.',
      ar: 'نهاية السنة المحاسبية أو العقد أو التسجيل أو آخر اتصال، حسب المعطيات.',
      en: 'End of the fiscal year, end of the contract, recording, last contact: as the data have it.',
    },
    cites: ['loi-09-08:3-1-e'],
  }),
  periodDeclared: yesNo({
    question: {
      fr: 'Une durée de conservation est-elle déclarée ou autorisée ?',
      ar: 'هل هناك مدة احتفاظ مصرح بها أو مأذون بها؟',
      en: 'Is a retention period declared or authorised?',
    },
    help: {
      fr: 'La déclaration la donne ; elle oblige celui qui l’a donnée.',
      ar: 'يتضمنها التصريح؛ وهي ملزمة لمن صرح بها.',
      en: 'The declaration states it; it binds whoever stated it.',
    },
    cites: ['loi-09-08:15-f', 'decret-2-09-165:27-5'],
  }),
  declaredAmount: count({
    question: {
      fr: 'Combien d’unités de temps cette durée compte-t-elle ?',
      ar: 'كم وحدة زمنية تضم هذه المدة؟',
      en: 'How many units of time is that period?',
    },
    help: {
      fr: 'Le nombre écrit dans la déclaration, par exemple 10 pour « 10 ans ».',
      ar: 'العدد الوارد في التصريح، مثلا 10 بالنسبة لـ«10 سنوات».',
      en: 'The number written in the declaration, such as 10 for “10 years”.',
    },
    cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
  }),
  declaredUnit: choice(periodUnits, {
    question: {
      fr: 'Dans quelle unité cette durée est-elle déclarée ?',
      ar: 'بأي وحدة زمنية صُرح بهذه المدة؟',
      en: 'In which unit is that period declared?',
    },
    help: {
      fr: 'Douze mois ne sont pas 365 jours : l’unité écrite compte.',
      ar: 'اثنا عشر شهرا ليست 365 يوما: العبرة بالوحدة المكتوبة.',
      en: 'Twelve months are not 365 days: the unit written counts.',
    },
    cites: ['loi-09-08:15-f'],
  }),
  stillIdentifying: yesNo({
    question: {
      fr: 'Ces données permettent-elles encore d’identifier des personnes ?',
      ar: 'هل لا تزال هذه المعطيات تمكن من التعرف على الأشخاص؟',
      en: 'Do these data still identify persons?',
    },
    help: {
      fr: 'La limite ne vaut que pour la forme qui permet l’identification.',
      ar: 'لا يسري الحد إلا على الشكل الذي يمكن من التعرف على الأشخاص.',
      en: 'The limit holds only for a form that identifies.',
    },
    cites: ['loi-09-08:3-1-e'],
  }),
  stillNeeded: yesNo({
    question: {
      fr: 'Ces données servent-elles encore aux finalités déclarées ?',
      ar: 'هل لا تزال هذه المعطيات لازمة للغايات المصرح بها؟',
      en: 'Do these data still serve the purposes declared?',
    },
    help: {
      fr: 'La durée déclarée est un maximum : elle cesse plus tôt avec le besoin.',
      ar: 'المدة المصرح بها حد أقصى: وتنتهي قبل ذلك بانتهاء الحاجة.',
      en: 'The declared period is a maximum: it ends earlier with the need.',
    },
    cites: ['loi-09-08:3-1-e', 'loi-09-08:55-1-2'],
  }),
  holdFor: choice(
    {
      nothing: { fr: 'Aucun', ar: 'لا شيء', en: 'None' },
      litigation: { fr: 'Un litige', ar: 'نزاع قضائي', en: 'A dispute' },
      incident: { fr: 'Un incident à élucider', ar: 'حادث قيد البحث', en: 'An incident under inquiry' },
      inspection: { fr: 'Un contrôle ou une enquête', ar: 'مراقبة أو تحقيق', en: 'An inspection or inquiry' },
    },
    {
      question: {
        fr: 'Un litige, un incident ou un contrôle en cours oblige-t-il à les garder ?',
        ar: 'هل يستوجب نزاع أو حادث أو مراقبة جارية الاحتفاظ بها؟',
        en: 'Does a pending dispute, incident or inspection call for keeping them?',
      },
      help: {
        fr: 'L’effacement est suspendu pour ce qui sert à l’affaire, et pour elle seule.',
        ar: 'يعلق المسح بالنسبة لما يفيد القضية وحدها.',
        en: 'Erasure is suspended for what serves the case, and only for it.',
      },
      cites: ['loi-09-08:3-1-e', 'loi-09-08:4-e'],
    },
  ),
  holdDocumented: yesNo({
    question: {
      fr: 'Cette suspension est-elle écrite, avec son motif et ce qu’elle couvre ?',
      ar: 'هل هذا التعليق موثق كتابة مع سببه ونطاقه؟',
      en: 'Is that suspension written down, with its reason and what it covers?',
    },
    help: {
      fr: 'Le responsable doit pouvoir en répondre.',
      ar: 'يجب أن يكون المسؤول قادرا على تبريره.',
      en: 'The controller must be able to answer for it.',
    },
    cites: ['loi-09-08:3-3'],
  }),
  longerKeeping: choice(
    {
      none: { fr: 'Non', ar: 'لا', en: 'No' },
      requested: { fr: 'Demandée, sans réponse', ar: 'طُلب دون جواب', en: 'Requested, not answered' },
      authorised: { fr: 'Oui', ar: 'نعم', en: 'Yes' },
    },
    {
      question: {
        fr: 'La CNDP a-t-elle autorisé à garder ces données plus longtemps ?',
        ar: 'هل أذنت اللجنة الوطنية بالاحتفاظ بهذه المعطيات لمدة أطول؟',
        en: 'Has the CNDP authorised keeping these data longer?',
      },
      help: {
        fr: 'Sur demande, pour un intérêt légitime ; l’intérêt seul ne suffit pas.',
        ar: 'بناء على طلب ولمصلحة مشروعة؛ ولا تكفي المصلحة وحدها.',
        en: 'On request, for a legitimate interest; the interest alone is not enough.',
      },
      cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
    },
  ),
  longerKeepingFor: choice(
    {
      history: { fr: 'L’histoire', ar: 'التاريخ', en: 'History' },
      statistics: { fr: 'La statistique', ar: 'الإحصاء', en: 'Statistics' },
      science: { fr: 'La science', ar: 'العلم', en: 'Science' },
      'something-else': { fr: 'Autre chose', ar: 'شيء آخر', en: 'Something else' },
    },
    {
      question: {
        fr: 'À quelle fin seraient-elles gardées plus longtemps ?',
        ar: 'لأي غاية يُحتفظ بها لمدة أطول؟',
        en: 'To what end would they be kept longer?',
      },
      help: {
        fr: 'La CNDP ne l’autorise qu’à des fins historiques, statistiques ou scientifiques.',
        ar: 'لا تأذن به اللجنة الوطنية إلا لغايات تاريخية أو إحصائية أو علمية.',
        en: 'The CNDP authorises it for historical, statistical or scientific ends only.',
      },
      cites: ['loi-09-08:3-2'],
    },
  ),
  usedForResearchOnly: yesNo({
    question: {
      fr: 'Passé leur durée, ne servent-elles qu’à cette fin ?',
      ar: 'هل لا تستعمل بعد انقضاء مدتها إلا لهذه الغاية؟',
      en: 'Once their period has passed, do they serve that end only?',
    },
    help: {
      fr: 'Un autre usage est puni des mêmes peines.',
      ar: 'كل استعمال آخر يعاقب عليه بالعقوبات نفسها.',
      en: 'Any other use bears the same penalties.',
    },
    cites: ['loi-09-08:55-2'],
  }),
} as const

export type RetentionFacts = FactsOf<typeof declarations>

export const retentionSubject = subjectOf(declarations, [
  {
    id: 'longer-keeping-for-something-else',
    clashes: ({ longerKeeping, longerKeepingFor }) =>
      pair(
        longerKeeping === 'authorised' && longerKeepingFor === 'something-else',
        'longerKeeping',
        'longerKeepingFor',
      ),
    text: {
      fr: 'La CNDP n’autorise une conservation prolongée qu’à des fins historiques, statistiques ou scientifiques (art. 3-2).',
      ar: 'لا تأذن اللجنة الوطنية بتمديد الاحتفاظ إلا لغايات تاريخية أو إحصائية أو علمية (المادة 3-2).',
      en: 'The CNDP authorises longer keeping for historical, statistical or scientific ends only (art. 3(2)).',
    },
  },
  {
    id: 'hold-documented-without-hold',
    clashes: ({ holdFor, holdDocumented }) =>
      pair(holdFor === 'nothing' && holdDocumented === true, 'holdFor', 'holdDocumented'),
    text: {
      fr: 'Une suspension écrite suppose un litige, un incident ou un contrôle en cours.',
      ar: 'يفترض التعليق الموثق وجود نزاع أو حادث أو مراقبة جارية.',
      en: 'A suspension on paper supposes a pending dispute, incident or inspection.',
    },
  },
])
