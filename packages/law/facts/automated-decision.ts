// One decision about a person, where a machine had a part in it: who decides, on what, with which effects (art. 11).
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  decidedByCourt: yesNo({
    question: {
      fr: 'La décision est-elle une décision de justice ?',
      ar: 'هل القرار حكم قضائي؟',
      en: 'Is the decision that of a court?',
    },
    help: {
      fr: 'Un jugement, un arrêt, une ordonnance (art. 11, premier alinéa).',
      ar: 'حكم أو قرار أو أمر صادر عن محكمة (المادة 11، الفقرة الأولى).',
      en: 'A judgment or an order of a court (art. 11, first paragraph).',
    },
    cites: ['loi-09-08:11-1'],
  }),
  assessesConduct: yesNo({
    question: {
      fr: 'La décision apprécie-t-elle le comportement d’une personne ?',
      ar: 'هل يتضمن القرار تقييما لسلوك شخص؟',
      en: 'Does the decision assess a person’s conduct?',
    },
    help: {
      fr: 'L’interdiction absolue vise les décisions de justice qui portent une telle appréciation (art. 11).',
      ar: 'يخص المنع المطلق الأحكام القضائية التي تتضمن هذا التقييم (المادة 11).',
      en: 'The absolute ban is on court decisions that make such an assessment (art. 11).',
    },
    cites: ['loi-09-08:11-1'],
  }),
  automatedProcessing: yesNo({
    question: {
      fr: 'Un traitement automatisé de données personnelles a-t-il fourni un résultat sur la personne ?',
      ar: 'هل قدمت معالجة آلية لمعطيات شخصية نتيجة بشأن الشخص؟',
      en: 'Did automated processing of personal data give a result about the person?',
    },
    help: {
      fr: 'Une note, un classement, une alerte, une recommandation (art. 11).',
      ar: 'نقطة أو ترتيب أو تنبيه أو توصية (المادة 11).',
      en: 'A score, a rank, an alert, a recommendation (art. 11).',
    },
    cites: ['loi-09-08:11'],
  }),
  evaluatesPersonality: yesNo({
    question: {
      fr: 'Le traitement automatisé est-il destiné à évaluer certains aspects de la personnalité ?',
      ar: 'هل الغرض من المعالجة الآلية تقييم بعض جوانب الشخصية؟',
      en: 'Is the automated processing meant to evaluate aspects of personality?',
    },
    help: {
      fr: 'Fiabilité, dangerosité, aptitude, comportement à venir (art. 11).',
      ar: 'الموثوقية أو الخطورة أو الكفاءة أو السلوك المتوقع (المادة 11).',
      en: 'Reliability, dangerousness, aptitude, conduct to come (art. 11).',
    },
    cites: ['loi-09-08:11'],
  }),
  definesProfile: yesNo({
    question: {
      fr: 'Le traitement automatisé est-il destiné à définir le profil de la personne ?',
      ar: 'هل الغرض من المعالجة الآلية تحديد صفات الشخص؟',
      en: 'Is the automated processing meant to define the person’s profile?',
    },
    help: {
      fr: 'La ranger dans une catégorie d’après ses données (art. 11, deuxième alinéa).',
      ar: 'تصنيفه ضمن فئة انطلاقا من معطياته (المادة 11، الفقرة الثانية).',
      en: 'Putting the person into a category by the data (art. 11, second paragraph).',
    },
    cites: ['loi-09-08:11-2'],
  }),
  partOfTheResult: choice(
    {
      alone: {
        fr: 'Il décide seul, sans intervention de personne',
        ar: 'تقرر وحدها دون تدخل أي شخص',
        en: 'It decides alone, and nobody steps in',
      },
      'approved-unexamined': {
        fr: 'Quelqu’un le valide sans l’examiner',
        ar: 'يصادق عليها شخص دون فحصها',
        en: 'Someone approves it without examining it',
      },
      'among-others': {
        fr: 'Quelqu’un l’examine avec d’autres éléments et peut s’en écarter',
        ar: 'يفحصها شخص مع عناصر أخرى ويمكنه مخالفتها',
        en: 'Someone examines it with other elements and may depart from it',
      },
      none: {
        fr: 'Il n’a pas servi à décider',
        ar: 'لم تستعمل في اتخاذ القرار',
        en: 'It played no part in the decision',
      },
    },
    {
      question: {
        fr: 'Quelle part le résultat du traitement automatisé prend-il dans la décision ?',
        ar: 'ما دور نتيجة المعالجة الآلية في اتخاذ القرار؟',
        en: 'What part does the result of the automated processing play in the decision?',
      },
      help: {
        fr: 'Pour un juge, il ne peut en être un fondement ; ailleurs, il ne peut en être le seul (art. 11).',
        ar: 'لا يجوز للقاضي أن يبني عليها حكمه؛ ولا يجوز في غير ذلك أن تكون الأساس الوحيد (المادة 11).',
        en: 'For a court it may be no foundation at all; elsewhere it may not be the only one (art. 11).',
      },
      cites: ['loi-09-08:11'],
    },
  ),
  legalEffects: yesNo({
    question: {
      fr: 'La décision produit-elle des effets juridiques à l’égard de la personne ?',
      ar: 'هل تنشأ عن القرار آثار قانونية تجاه الشخص؟',
      en: 'Does the decision have legal effects on the person?',
    },
    help: {
      fr: 'Un droit accordé ou refusé, un contrat conclu ou rompu, une sanction (art. 11).',
      ar: 'منح حق أو رفضه، إبرام عقد أو فسخه، عقوبة (المادة 11).',
      en: 'A right granted or refused, a contract made or ended, a sanction (art. 11).',
    },
    cites: ['loi-09-08:11-2'],
  }),
  withinContract: yesNo({
    question: {
      fr: 'La décision est-elle prise pour conclure ou pour exécuter un contrat ?',
      ar: 'هل اتخذ القرار في إطار إبرام عقد أو تنفيذه؟',
      en: 'Is the decision taken in concluding or performing a contract?',
    },
    help: {
      fr: 'Avec la personne que la décision concerne (art. 11, troisième alinéa).',
      ar: 'مع الشخص الذي يهمه القرار (المادة 11، الفقرة الثالثة).',
      en: 'With the person whom the decision concerns (art. 11, third paragraph).',
    },
    cites: ['loi-09-08:11-3'],
  }),
  couldPresentObservations: yesNo({
    question: {
      fr: 'La personne a-t-elle été mise à même de présenter ses observations ?',
      ar: 'هل أتيحت للشخص إمكانية تقديم ملاحظاته؟',
      en: 'Was the person given the chance to present observations?',
    },
    help: {
      fr: 'Une possibilité réelle, offerte à propos de cette décision (art. 11).',
      ar: 'إمكانية فعلية بشأن هذا القرار (المادة 11).',
      en: 'A real chance, offered about this decision (art. 11).',
    },
    cites: ['loi-09-08:11-3'],
  }),
  grantsRequest: yesNo({
    question: {
      fr: 'La décision satisfait-elle une demande de la personne ?',
      ar: 'هل يستجيب القرار لطلب الشخص؟',
      en: 'Does the decision grant the person’s request?',
    },
    help: {
      fr: 'La demande est satisfaite, et non refusée ou réduite (art. 11).',
      ar: 'استجابة للطلب لا رفضا أو تقليصا له (المادة 11).',
      en: 'The request is granted, not refused or cut down (art. 11).',
    },
    cites: ['loi-09-08:11-3'],
  }),
} as const

export type AutomatedDecisionFacts = FactsOf<typeof declarations>

export const automatedDecision = subjectOf(declarations, [
  {
    id: 'result-without-processing',
    clashes: f =>
      pair(
        f.automatedProcessing === false && f.partOfTheResult !== undefined && f.partOfTheResult !== 'none',
        'automatedProcessing',
        'partOfTheResult',
      ),
    text: {
      fr: 'Aucun traitement n’a fourni de résultat, et pourtant un résultat aurait servi à décider.',
      ar: 'لم تقدم أي معالجة نتيجة، ومع ذلك يقال إن نتيجة استعملت في اتخاذ القرار.',
      en: 'No processing gave a result, and yet a result is said to have served the decision.',
    },
  },
])
