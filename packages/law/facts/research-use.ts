// One thing done with data for history, statistics or science: disclosed, published, kept longer, used again, or collected
// without informing the persons (art. 3-2, 6-b, 12-1-b; D.30-33).
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  researchAct: choice(
    {
      disclose: {
        fr: 'Les communiquer à un tiers',
        ar: 'تبليغها إلى الأغيار',
        en: 'Disclose them to a third party',
      },
      publish: { fr: 'Publier des résultats', ar: 'نشر نتائج', en: 'Publish results' },
      keep: {
        fr: 'Les garder au-delà de leur durée',
        ar: 'الاحتفاظ بها بعد مدتها',
        en: 'Keep them beyond their period',
      },
      reuse: {
        fr: 'Les utiliser nous-mêmes à cette fin',
        ar: 'استعمالها بأنفسنا لهذه الغاية',
        en: 'Use them ourselves to that end',
      },
      'not-inform': {
        fr: 'Les traiter sans informer les personnes',
        ar: 'معالجتها دون إخبار الأشخاص المعنيين',
        en: 'Process them without informing the persons',
      },
    },
    {
      question: {
        fr: 'Que voulez-vous faire de ces données ?',
        ar: 'ماذا تريدون أن تفعلوا بهذه المعطيات؟',
        en: 'What do you want to do with these data?',
      },
      help: {
        fr: 'Un seul acte à la fois : chacun a sa règle.',
        ar: 'فعل واحد في كل مرة: لكل فعل قاعدته.',
        en: 'One act at a time: each has its rule.',
      },
      cites: ['loi-09-08:3-2', 'decret-2-09-165:31', 'decret-2-09-165:32'],
    },
  ),
  researchEnds: choice(
    {
      history: { fr: 'L’histoire', ar: 'التاريخ', en: 'History' },
      statistics: { fr: 'La statistique', ar: 'الإحصاء', en: 'Statistics' },
      science: { fr: 'La science', ar: 'العلم', en: 'Science' },
      'none-of-these': { fr: 'Rien de cela', ar: 'لا شيء من ذلك', en: 'None of these' },
    },
    {
      question: {
        fr: 'À quelle fin ?',
        ar: 'لأي غاية؟',
        en: 'To what end?',
      },
      help: {
        fr: 'Une étude de marché ou un profilage commercial n’est pas de la science.',
        ar: 'ليست دراسة السوق أو التنميط التجاري علما.',
        en: 'A market study or commercial profiling is not science.',
      },
      cites: ['loi-09-08:3-2', 'decret-2-09-165:33'],
    },
  ),
  researchNatureDoubted: yesNo({
    question: {
      fr: 'Peut-on douter de ce caractère historique, statistique ou scientifique ?',
      ar: 'هل يمكن الشك في هذا الطابع التاريخي أو الإحصائي أو العلمي؟',
      en: 'Can that historical, statistical or scientific nature be doubted?',
    },
    help: {
      fr: 'La CNDP peut se prononcer sur ce caractère.',
      ar: 'اللجنة الوطنية مؤهلة للإدلاء برأيها بخصوص هذا الطابع.',
      en: 'The CNDP may give its view of that nature.',
    },
    cites: ['decret-2-09-165:33'],
  }),
  researchDataForm: choice(
    {
      anonymised: { fr: 'Anonymes', ar: 'مجهولة الاسم', en: 'Anonymised' },
      coded: { fr: 'Codées', ar: 'مشفرة', en: 'Coded' },
      identifying: { fr: 'Identifiantes', ar: 'تمكن من التعرف على الأشخاص', en: 'Identifying' },
    },
    {
      question: {
        fr: 'Sous quelle forme les données seraient-elles communiquées ?',
        ar: 'بأي شكل ستبلغ المعطيات؟',
        en: 'In what form would the data be disclosed?',
      },
      help: {
        fr: 'Codées : un code remplace l’identité et une clé la retrouve ; anonymes : rien ne la retrouve.',
        ar: 'المشفرة: يحل رمز محل الهوية ويمكن استرجاعها بمفتاح؛ والمجهولة الاسم: لا يمكن استرجاعها.',
        en: 'Coded: a code stands for the identity and a key finds it again; anonymised: nothing finds it again.',
      },
      cites: ['decret-2-09-165:31'],
    },
  ),
  researchAuthorised: yesNo({
    question: {
      fr: 'La CNDP a-t-elle autorisé cet usage à d’autres fins que celles de la collecte ?',
      ar: 'هل أذنت اللجنة الوطنية بهذا الاستعمال لغايات غير التي جمعت المعطيات من أجلها؟',
      en: 'Has the CNDP authorised this use for other ends than those of the collection?',
    },
    help: {
      fr: 'La recherche est une autre fin, sauf si les données ont été collectées pour elle.',
      ar: 'البحث غاية أخرى، إلا إذا جمعت المعطيات من أجله.',
      en: 'Research is another end, unless the data were collected for it.',
    },
    cites: ['loi-09-08:12-1-b'],
  }),
  collectedForResearch: yesNo({
    question: {
      fr: 'Les données ont-elles été collectées pour cette recherche ?',
      ar: 'هل جمعت المعطيات من أجل هذا البحث؟',
      en: 'Were the data collected for this research?',
    },
    help: {
      fr: 'Alors ce n’est pas une autre finalité.',
      ar: 'في هذه الحالة ليست غاية أخرى.',
      en: 'Then it is no other purpose.',
    },
    cites: ['loi-09-08:12-1-b', 'loi-09-08:3-1-b'],
  }),
  researchCompatible: yesNo({
    question: {
      fr: 'Cette recherche est-elle compatible avec les finalités de la collecte ?',
      ar: 'هل يتلاءم هذا البحث مع الغايات التي جمعت المعطيات من أجلها؟',
      en: 'Is this research compatible with the purposes of the collection?',
    },
    help: {
      fr: 'La loi ne présume pas la recherche compatible.',
      ar: 'لا يفترض القانون تلاؤم البحث مع تلك الغايات.',
      en: 'The law does not presume research to be compatible.',
    },
    cites: ['loi-09-08:3-1-b'],
  }),
  resultsIdentify: yesNo({
    question: {
      fr: 'Les résultats publiés permettent-ils d’identifier quelqu’un ?',
      ar: 'هل تمكن النتائج المنشورة من التعرف على شخص ما؟',
      en: 'Do the published results identify anyone?',
    },
    help: {
      fr: 'Directement, ou par recoupement.',
      ar: 'مباشرة أو عن طريق المقارنة.',
      en: 'Directly, or by putting things together.',
    },
    cites: ['decret-2-09-165:32'],
  }),
  identifyingResultsRestOn: choice(
    {
      'express-consent': { fr: 'Un consentement exprès', ar: 'موافقة صريحة', en: 'Express consent' },
      'made-public': {
        fr: 'Des données que la personne avait rendues publiques',
        ar: 'معطيات سبق للشخص إعلانها للعموم',
        en: 'Data the person had made public',
      },
      neither: { fr: 'Ni l’un ni l’autre', ar: 'لا هذا ولا ذاك', en: 'Neither' },
    },
    {
      question: {
        fr: 'Sur quoi cette publication identifiante repose-t-elle ?',
        ar: 'على أي أساس يتم هذا النشر الذي يمكن من التعرف على الأشخاص؟',
        en: 'On what does that identifying publication rest?',
      },
      help: {
        fr: 'Et sur cela seulement.',
        ar: 'ودون تجاوز ذلك.',
        en: 'And on nothing beyond it.',
      },
      cites: ['decret-2-09-165:32-1', 'decret-2-09-165:32-2'],
    },
  ),
  researchKeeping: choice(
    {
      authorised: { fr: 'Elle l’a autorisée', ar: 'أذنت بذلك', en: 'It authorised it' },
      requested: { fr: 'Elle n’a pas répondu', ar: 'لم تجب', en: 'It has not answered' },
      'not-requested': { fr: 'Rien n’est demandé', ar: 'لم يُطلب شيء', en: 'Nothing was asked' },
    },
    {
      question: {
        fr: 'La CNDP a-t-elle autorisé la conservation prolongée ?',
        ar: 'هل أذنت اللجنة الوطنية بتمديد الاحتفاظ؟',
        en: 'Has the CNDP authorised the longer keeping?',
      },
      help: {
        fr: 'Un intérêt légitime ne suffit pas : il faut la demander.',
        ar: 'لا تكفي المصلحة المشروعة: يجب تقديم طلب.',
        en: 'A legitimate interest is not enough: it must be asked for.',
      },
      cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
    },
  ),
  researchInterest: yesNo({
    question: {
      fr: 'Un intérêt légitime justifie-t-il de garder ces données plus longtemps ?',
      ar: 'هل هناك مصلحة مشروعة تبرر الاحتفاظ بهذه المعطيات لمدة أطول؟',
      en: 'Is there a legitimate interest in keeping these data longer?',
    },
    help: {
      fr: 'La CNDP ne l’autorise qu’à cette condition.',
      ar: 'لا تأذن اللجنة الوطنية بذلك إلا بهذا الشرط.',
      en: 'The CNDP authorises it only on that condition.',
    },
    cites: ['loi-09-08:3-2'],
  }),
  informingImpossible: yesNo({
    question: {
      fr: 'Informer les personnes est-il impossible ?',
      ar: 'هل يستحيل إخبار الأشخاص المعنيين؟',
      en: 'Is it impossible to inform the persons?',
    },
    help: {
      fr: 'Impossible, et non seulement coûteux ou incommode.',
      ar: 'مستحيل، لا مكلف أو عسير فحسب.',
      en: 'Impossible, and not merely costly or inconvenient.',
    },
    cites: ['loi-09-08:6-b'],
  }),
  impossibilityTold: yesNo({
    question: {
      fr: 'La CNDP a-t-elle été avisée de cette impossibilité et de son motif ?',
      ar: 'هل أشعرت اللجنة الوطنية بهذه الاستحالة وبسببها؟',
      en: 'Has the CNDP been told of that impossibility and its reason?',
    },
    help: {
      fr: 'C’est un avis, non une demande : il n’attend pas de réponse.',
      ar: 'هو إشعار لا طلب: ولا ينتظر جوابا.',
      en: 'It is a notice, not a request: it waits for no answer.',
    },
    cites: ['loi-09-08:6-b'],
  }),
  researchOnHealth: yesNo({
    question: {
      fr: 'S’agit-il d’une recherche médicale sur des données de santé ?',
      ar: 'هل يتعلق الأمر ببحث طبي على معطيات الصحة؟',
      en: 'Is it medical research on health data?',
    },
    help: {
      fr: 'La demande comporte alors un protocole et un engagement de codage.',
      ar: 'يتضمن الطلب حينئذ بروتوكولا والتزاما بالتشفير.',
      en: 'The request then holds a protocol and an undertaking to code.',
    },
    cites: ['decret-2-09-165:30-2', 'decret-2-09-165:30-5'],
  }),
} as const

export type ResearchUseFacts = FactsOf<typeof declarations>

export const researchUseSubject = subjectOf(declarations)
