// What a prosecutor would ask about how data were filed, collected, kept and shared (art. 52-56).
import { count, yesNo } from './declare.ts'

export const processingOffences = {
  fileWithoutFiling: yesNo({
    question: {
      fr: 'Un fichier est-il exploité sans la déclaration ou l’autorisation exigée ?',
      ar: 'هل يستغل ملف دون التصريح أو الإذن المطلوب؟',
      en: 'Is a file run without the declaration or authorisation required?',
    },
    help: {
      fr: 'Celle que l’article 12 demande. Un fichier dispensé ne compte pas (art. 52).',
      ar: 'التصريح أو الإذن الذي تشترطه المادة 12. ولا يعتد بالملف المعفى (المادة 52).',
      en: 'The one article 12 asks for. A file that needs none does not count (art. 52).',
    },
    cites: ['loi-09-08:52', 'loi-09-08:12'],
  }),
  continuedAfterWithdrawal: yesNo({
    question: {
      fr: 'Le traitement a-t-il continué malgré le retrait du récépissé ou de l’autorisation ?',
      ar: 'هل تواصلت المعالجة رغم سحب وصل التصريح أو الإذن؟',
      en: 'Did the processing go on despite withdrawal of the receipt or authorisation?',
    },
    help: {
      fr: 'Tout s’arrête dès la notification du retrait (art. 51, 52).',
      ar: 'تتوقف كل العمليات ابتداء من تبليغ السحب (المادتان 51 و52).',
      en: 'Everything stops once the withdrawal is notified (art. 51, 52).',
    },
    cites: ['loi-09-08:52', 'loi-09-08:51'],
  }),
  requestsRefused: count({
    question: {
      fr: 'Combien de demandes d’accès, de rectification ou d’opposition ont été refusées ?',
      ar: 'كم عدد طلبات الولوج أو التصحيح أو التعرض التي رفضت؟',
      en: 'How many requests for access, rectification or objection were refused?',
    },
    help: {
      fr: 'L’amende est due pour chaque refus. Ne pas compter les demandes manifestement abusives ou sans motif légitime (art. 7, 9, 53).',
      ar: 'تستحق الغرامة عن كل رفض. ولا تحتسب الطلبات التعسفية بشكل جلي ولا تلك التي لا تقوم على أسباب مشروعة (المواد 7 و9 و53).',
      en: 'The fine is due for each refusal. Leave out requests that are manifestly abusive or without legitimate grounds (art. 7, 9, 53).',
    },
    cites: ['loi-09-08:53', 'loi-09-08:7', 'loi-09-08:9'],
  }),
  requestsUnanswered: count({
    question: {
      fr: 'Combien de ces demandes sont restées sans réponse dans le délai ?',
      ar: 'كم عدد هذه الطلبات التي بقيت دون جواب داخل الأجل؟',
      en: 'How many such requests were left without an answer in time?',
    },
    help: {
      fr: 'L’article 53 punit le refus ; il ne dit pas si le silence en est un.',
      ar: 'تعاقب المادة 53 على الرفض؛ ولا تبين ما إذا كان السكوت رفضا.',
      en: 'Article 53 punishes refusal; it does not say whether silence is one.',
    },
    cites: ['loi-09-08:53', 'loi-09-08:8-a'],
  }),
  unfairCollection: yesNo({
    question: {
      fr: 'Des données ont-elles été collectées par un moyen frauduleux, déloyal ou illicite ?',
      ar: 'هل جمعت معطيات بطريقة تدليسية أو غير نزيهة أو غير مشروعة؟',
      en: 'Were data collected by fraudulent, unfair or unlawful means?',
    },
    help: {
      fr: 'À l’insu des personnes, sous un faux prétexte, en violation d’un texte (art. 3-1-a, 54).',
      ar: 'دون علم الأشخاص أو بذريعة كاذبة أو خرقا لنص (المادتان 3-1-أ و54).',
      en: 'Without people knowing, under a false pretext, or in breach of a text (art. 3(1)(a), 54).',
    },
    cites: ['loi-09-08:54', 'loi-09-08:3-1-a'],
  }),
  otherPurposes: yesNo({
    question: {
      fr: 'Un traitement sert-il des fins autres que celles déclarées ou autorisées ?',
      ar: 'هل تستعمل معالجة لأغراض أخرى غير تلك المصرح بها أو المرخص لها؟',
      en: 'Does a processing serve ends other than those declared or authorised?',
    },
    help: {
      fr: 'Comparer l’usage réel aux finalités du dossier déposé (art. 54).',
      ar: 'تقارن الاستعمالات الفعلية بالغايات الواردة في الملف المودع (المادة 54).',
      en: 'Compare what is really done with the purposes of the filing (art. 54).',
    },
    cites: ['loi-09-08:54', 'loi-09-08:3-1-b'],
  }),
  incompatibleUse: yesNo({
    question: {
      fr: 'Des données ont-elles subi un traitement ultérieur incompatible avec ces fins ?',
      ar: 'هل أخضعت معطيات لمعالجة لاحقة متعارضة مع هذه الأغراض؟',
      en: 'Were data put to further processing incompatible with those ends?',
    },
    help: {
      fr: 'Même sans nouveau traitement déclaré : une simple réutilisation suffit (art. 3-1-b, 54).',
      ar: 'ولو دون معالجة جديدة مصرح بها: يكفي مجرد استعمال جديد (المادتان 3-1-ب و54).',
      en: 'Even without a new processing: one reuse is enough (art. 3(1)(b), 54).',
    },
    cites: ['loi-09-08:54', 'loi-09-08:3-1-b'],
  }),
  keptBeyondPeriod: yesNo({
    question: {
      fr: 'Des données sont-elles gardées au-delà de la durée légale, déclarée ou autorisée ?',
      ar: 'هل يحتفظ بمعطيات بعد المدة القانونية أو المصرح بها أو المأذون بها؟',
      en: 'Are data kept beyond the legal, declared or authorised period?',
    },
    help: {
      fr: 'La prolongation accordée par la CNDP fait partie de la durée autorisée (art. 3-2, 55).',
      ar: 'التمديد الذي تمنحه اللجنة الوطنية جزء من المدة المأذون بها (المادتان 3-2 و55).',
      en: 'An extension granted by the CNDP is part of the period authorised (art. 3(2), 55).',
    },
    cites: ['loi-09-08:55-1-1', 'loi-09-08:3-2'],
  }),
  keptBeyondNeed: yesNo({
    question: {
      fr: 'Des données identifiantes sont-elles gardées plus longtemps que leurs finalités ne l’exigent ?',
      ar: 'هل يحتفظ بمعطيات تمكن من التعرف على الأشخاص مدة تتجاوز ما تقتضيه الغايات؟',
      en: 'Are identifying data kept longer than their purposes need?',
    },
    help: {
      fr: 'Même sous la durée déclarée, si la finalité est atteinte (art. 3-1-e, 55).',
      ar: 'ولو داخل المدة المصرح بها، إذا تحققت الغاية (المادتان 3-1-ه و55).',
      en: 'Even within the declared period, once the purpose is met (art. 3(1)(e), 55).',
    },
    cites: ['loi-09-08:55-1-2', 'loi-09-08:3-1-e'],
  }),
  overKeptDataUsed: yesNo({
    question: {
      fr: 'Des données gardées trop longtemps servent-elles à autre chose qu’à l’histoire, aux statistiques ou à la science ?',
      ar: 'هل تعالج معطيات تجاوزت مدة الاحتفاظ لأغراض غير تاريخية أو إحصائية أو علمية؟',
      en: 'Do data kept too long serve anything but history, statistics or science?',
    },
    help: {
      fr: 'C’est une infraction distincte de la conservation elle-même (art. 55, deuxième alinéa).',
      ar: 'هذه مخالفة مستقلة عن الاحتفاظ ذاته (الفقرة الثانية من المادة 55).',
      en: 'It is an offence apart from the keeping itself (art. 55, second paragraph).',
    },
    cites: ['loi-09-08:55-2'],
  }),
  breachOfArticle4: yesNo({
    question: {
      fr: 'Un traitement se fait-il sans consentement indubitable ni aucun des cas de l’article 4 ?',
      ar: 'هل تتم معالجة دون رضى لا يشوبه شك ودون أي حالة من حالات المادة 4؟',
      en: 'Is any processing done without unambiguous consent or a case of article 4?',
    },
    help: {
      fr: 'La communication à un tiers hors des conditions de l’article 4 compte aussi (art. 56).',
      ar: 'يدخل في ذلك أيضا الإيصال إلى الأغيار خارج شروط المادة 4 (المادة 56).',
      en: 'Disclosure to a third party outside the conditions of article 4 counts too (art. 56).',
    },
    cites: ['loi-09-08:56', 'loi-09-08:4'],
  }),
  prospectingWithoutConsent: yesNo({
    question: {
      fr: 'Des messages de prospection sont-ils envoyés sans le consentement préalable de l’article 10 ?',
      ar: 'هل ترسل رسائل استقراء مباشر دون الرضى المسبق المنصوص عليه في المادة 10؟',
      en: 'Are prospecting messages sent without the prior consent of article 10?',
    },
    help: {
      fr: 'Aucune peine ne vise ce seul envoi ; après une opposition, c’est l’article 59.',
      ar: 'لا تستهدف أي عقوبة هذا الإرسال في حد ذاته؛ وبعد التعرض تطبق المادة 59.',
      en: 'No penalty targets the sending alone; after an objection, article 59 does.',
    },
    cites: ['loi-09-08:10', 'loi-09-08:56'],
  }),
  noticeMissing: yesNo({
    question: {
      fr: 'L’information due aux personnes lors de la collecte manque-t-elle ?',
      ar: 'هل ينقص الإخبار الواجب للأشخاص أثناء تجميع المعطيات؟',
      en: 'Is the notice owed to people at collection missing?',
    },
    help: {
      fr: 'Aucune peine ne vise l’article 5 en tant que tel ; la collecte peut en devenir déloyale (art. 54).',
      ar: 'لا تستهدف أي عقوبة المادة 5 في حد ذاتها؛ غير أن الجمع قد يصير غير نزيه (المادة 54).',
      en: 'No penalty targets article 5 as such; collection may become unfair by it (art. 54).',
    },
    cites: ['loi-09-08:5', 'loi-09-08:54'],
  }),
  automatedDecision: yesNo({
    question: {
      fr: 'Une décision interdite par l’article 11 est-elle prise sur le seul fondement d’un traitement automatisé ?',
      ar: 'هل يتخذ قرار تمنعه المادة 11 بناء على معالجة آلية فقط؟',
      en: 'Is a decision that article 11 forbids taken on automated processing alone?',
    },
    help: {
      fr: 'Aucune peine ne vise l’article 11 (art. 52 à 63).',
      ar: 'لا تستهدف أي عقوبة المادة 11 (المواد من 52 إلى 63).',
      en: 'No penalty targets article 11 (art. 52 to 63).',
    },
    cites: ['loi-09-08:11'],
  }),
} as const
