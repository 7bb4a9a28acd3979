// A request to update, rectify, erase or block: its ground, what was done of it, and who was told (art. 8; D.35, 36, 40-42).
import { type Contradiction, pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  addressedTo: choice(
    {
      controller: { fr: 'Au responsable', ar: 'إلى المسؤول عن المعالجة', en: 'To the controller' },
      'another-service': {
        fr: 'À un autre service ou au siège',
        ar: 'إلى مصلحة أخرى أو إلى المقر',
        en: 'To another service, or to the seat',
      },
      cndp: { fr: 'À la CNDP', ar: 'إلى اللجنة الوطنية', en: 'To the CNDP' },
    },
    {
      question: {
        fr: 'À qui la demande a-t-elle été adressée ?',
        ar: 'إلى من وجه الطلب؟',
        en: 'To whom was the request addressed?',
      },
      help: {
        fr: 'Elle vaut dans tous les cas ; un autre service la transmet aussitôt (décret, art. 35-3, 40).',
        ar: 'يعتد به في كل الحالات؛ وتحيله المصلحة الأخرى فورا (المرسوم، المادتان 35-3 و40).',
        en: 'It counts in every case; another service passes it on at once (decree, art. 35(3), 40).',
      },
      cites: ['decret-2-09-165:40-1', 'decret-2-09-165:35-3'],
    },
  ),
  identityProven: yesNo({
    question: {
      fr: 'L’identité du demandeur, et sa qualité s’il agit pour un autre, sont-elles prouvées ?',
      ar: 'هل تم إثبات هوية الطالب، وصفته إذا كان ينوب عن غيره؟',
      en: 'Are the requester’s identity, and capacity if acting for another, proven?',
    },
    help: {
      fr: 'Voir ce que chacun doit présenter (art. 8-1 ; décret, art. 35, 36-1, 40, 42).',
      ar: 'انظر ما يجب على كل واحد الإدلاء به (المادة 8-1؛ المرسوم، المواد 35 و36-1 و40 و42).',
      en: 'See what each must show (art. 8(1); decree, art. 35, 36(1), 40, 42).',
    },
    cites: ['loi-09-08:8-1', 'decret-2-09-165:40'],
  }),
  wanted: choice(
    {
      updating: { fr: 'Actualiser', ar: 'تحيين', en: 'Update' },
      rectification: { fr: 'Rectifier', ar: 'تصحيح', en: 'Rectify' },
      erasure: { fr: 'Effacer', ar: 'مسح', en: 'Erase' },
      blocking: { fr: 'Verrouiller', ar: 'إغلاق الولوج إلى المعطيات', en: 'Block' },
    },
    {
      question: {
        fr: 'Que faut-il faire des données ?',
        ar: 'ما المطلوب بشأن المعطيات؟',
        en: 'What is to be done with the data?',
      },
      help: {
        fr: 'Les quatre mesures de l’article 8-1-a.',
        ar: 'الإجراءات الأربعة الواردة في المادة 8-1-أ.',
        en: 'The four measures of article 8(1)(a).',
      },
      cites: ['loi-09-08:8-1-a'],
    },
  ),
  byHeir: yesNo({
    question: {
      fr: 'Un héritier demande-t-il pour une personne décédée ?',
      ar: 'هل مقدم الطلب وريث لشخص متوفى؟',
      en: 'Is an heir asking for someone who has died?',
    },
    help: {
      fr: 'Un héritier ne peut demander que l’actualisation (décret, art. 42).',
      ar: 'لا يجوز للوارث أن يطلب إلا التحيين (المرسوم، المادة 42).',
      en: 'An heir may ask for updating only (decree, art. 42).',
    },
    cites: ['decret-2-09-165:42'],
  }),
  ground: choice(
    {
      incomplete: { fr: 'Données incomplètes', ar: 'معطيات غير مكتملة', en: 'The data are incomplete' },
      inaccurate: { fr: 'Données inexactes', ar: 'معطيات غير صحيحة', en: 'The data are inaccurate' },
      'other-breach': {
        fr: 'Autre manquement à la loi',
        ar: 'إخلال آخر بالقانون',
        en: 'Another breach of the law',
      },
      none: {
        fr: 'Aucun : le traitement est conforme',
        ar: 'لا شيء: المعالجة مطابقة للقانون',
        en: 'None: the processing complies',
      },
    },
    {
      question: {
        fr: 'En quoi le traitement de ces données n’est-il pas conforme à la loi ?',
        ar: 'فيم لا تطابق معالجة هذه المعطيات القانون؟',
        en: 'In what does the processing of these data not comply with the law?',
      },
      help: {
        fr: 'Des données trop longtemps gardées, sans base ou excessives ne sont pas conformes ; celles qu’une loi oblige à garder le sont (art. 8-1-a).',
        ar: 'المعطيات المحتفظ بها أكثر من اللازم أو دون أساس أو المفرطة غير مطابقة؛ أما التي يوجب القانون الاحتفاظ بها فمطابقة (المادة 8-1-أ).',
        en: 'Data kept too long, without a basis, or excessive do not comply; those a law obliges to keep do (art. 8(1)(a)).',
      },
      cites: ['loi-09-08:8-1-a'],
    },
  ),
  handled: choice(
    {
      'not-yet': { fr: 'Pas encore traitée', ar: 'لم يعالج بعد', en: 'Not handled yet' },
      done: { fr: 'Faite', ar: 'تم تنفيذه', en: 'Done' },
      refused: { fr: 'Refusée', ar: 'رُفض', en: 'Refused' },
      silent: {
        fr: 'Sans réponse, délai passé',
        ar: 'دون جواب وقد انقضى الأجل',
        en: 'Unanswered, time having run out',
      },
    },
    {
      question: { fr: 'Où en est la demande ?', ar: 'أين وصل الطلب؟', en: 'Where does the request stand?' },
      help: {
        fr: 'Refus ou silence : la personne peut saisir la CNDP (art. 8-1-a).',
        ar: 'في حالة الرفض أو عدم الاستجابة يحق للشخص اللجوء إلى اللجنة الوطنية (المادة 8-1-أ).',
        en: 'Refusal or silence: the person may go to the CNDP (art. 8(1)(a)).',
      },
      cites: ['loi-09-08:8-1-a'],
    },
  ),
  feasibleInTime: yesNo({
    question: {
      fr: 'Peut-on le faire en dix jours francs ?',
      ar: 'هل يمكن تنفيذه داخل عشرة أيام كاملة؟',
      en: 'Can it be done in ten full days?',
    },
    help: {
      fr: 'Sinon : accusé de réception motivé, et CNDP aussitôt (décret, art. 36-3).',
      ar: 'وإلا: إشعار معلل بالتوصل، والاتصال باللجنة الوطنية فورا (المرسوم، المادة 36-3).',
      en: 'If not: a reasoned acknowledgement, and the CNDP at once (decree, art. 36(3)).',
    },
    cites: ['loi-09-08:8-1-a', 'decret-2-09-165:36-3'],
  }),
  acknowledged: yesNo({
    question: {
      fr: 'Un accusé de réception daté, signé et motivé a-t-il été remis ?',
      ar: 'هل سلم إشعار بالتوصل مؤرخ وموقع ومعلل؟',
      en: 'Was a dated, signed acknowledgement with the reason handed over?',
    },
    help: {
      fr: 'Les trois à la fois : la date, la signature, le motif du retard (décret, art. 36-3).',
      ar: 'الثلاثة معا: التاريخ والتوقيع وسبب تأجيل الجواب (المرسوم، المادة 36-3).',
      en: 'All three: the date, the signature, the reason for the delay (decree, art. 36(3)).',
    },
    cites: ['decret-2-09-165:36-3'],
  }),
  cndpContacted: yesNo({
    question: {
      fr: 'La CNDP a-t-elle été jointe pour fixer un délai ?',
      ar: 'هل تم الاتصال باللجنة الوطنية لتحديد أجل الرد؟',
      en: 'Was the CNDP contacted to fix a time?',
    },
    help: {
      fr: 'Aussitôt, et c’est elle qui fixe le délai (décret, art. 36-3).',
      ar: 'فورا، وهي التي تحدد الأجل (المرسوم، المادة 36-3).',
      en: 'At once, and it fixes the time (decree, art. 36(3)).',
    },
    cites: ['decret-2-09-165:36-3'],
  }),
  feeAsked: yesNo({
    question: {
      fr: 'A-t-on demandé de l’argent au demandeur ?',
      ar: 'هل طلب من صاحب الطلب أداء مقابل؟',
      en: 'Was the requester asked to pay?',
    },
    help: {
      fr: 'Les rectifications se font sans frais (art. 8-1-a).',
      ar: 'تتم التصحيحات دون عوض (المادة 8-1-أ).',
      en: 'Rectifications are free (art. 8(1)(a)).',
    },
    cites: ['loi-09-08:8-1-a'],
  }),
  toldInWriting: yesNo({
    question: {
      fr: 'La personne a-t-elle été informée par écrit des mesures prises ?',
      ar: 'هل أخبر الشخص كتابة بالتدابير المتخذة؟',
      en: 'Was the person told in writing what was done?',
    },
    help: {
      fr: 'Même si rien n’a été changé, avec le motif (décret, art. 41).',
      ar: 'ولو لم يتغير شيء، مع ذكر السبب (المرسوم، المادة 41).',
      en: 'Even where nothing was changed, with the reason (decree, art. 41).',
    },
    cites: ['decret-2-09-165:41'],
  }),
  disclosed: yesNo({
    question: {
      fr: 'Ces données avaient-elles été communiquées à des tiers ?',
      ar: 'هل سبق إيصال هذه المعطيات إلى الأغيار؟',
      en: 'Had these data been disclosed to third parties?',
    },
    help: {
      fr: 'Clients, partenaires, administrations : ceux qui ont reçu les données (art. 8-1-b).',
      ar: 'زبناء أو شركاء أو إدارات: كل من أوصلت إليه المعطيات (المادة 8-1-ب).',
      en: 'Clients, partners, authorities: whoever received the data (art. 8(1)(b)).',
    },
    cites: ['loi-09-08:8-1-b'],
  }),
  thirdPartiesTold: yesNo({
    question: {
      fr: 'Ces tiers ont-ils tous été avisés de la correction ?',
      ar: 'هل بلغ هؤلاء الأغيار جميعا بالتصحيح؟',
      en: 'Have all those third parties been told of the correction?',
    },
    help: {
      fr: 'Chaque actualisation, rectification, effacement ou verrouillage leur est notifié (art. 8-1-b).',
      ar: 'يبلغون بكل تحيين أو تصحيح أو مسح أو إغلاق (المادة 8-1-ب).',
      en: 'Each update, rectification, erasure or blocking is notified to them (art. 8(1)(b)).',
    },
    cites: ['loi-09-08:8-1-b'],
  }),
  tellingImpossible: yesNo({
    question: {
      fr: 'Est-il impossible d’aviser ceux qui ne l’ont pas été ?',
      ar: 'هل يتعذر تبليغ من لم يبلغ منهم؟',
      en: 'Is it impossible to tell those who were not?',
    },
    help: {
      fr: 'Une société dissoute, un destinataire introuvable : noter pourquoi (art. 8-1-b).',
      ar: 'شركة منحلة أو مرسل إليه يتعذر العثور عليه: يدون السبب (المادة 8-1-ب).',
      en: 'A company wound up, a recipient who cannot be found: note why (art. 8(1)(b)).',
    },
    cites: ['loi-09-08:8-1-b'],
  }),
} as const

export type RectificationFacts = FactsOf<typeof declarations>

const toldNobody: Contradiction<RectificationFacts> = {
  id: 'told-though-never-disclosed',
  clashes: f => pair(f.disclosed === false && f.thirdPartiesTold, 'disclosed', 'thirdPartiesTold'),
  text: {
    fr: 'Des tiers auraient été avisés, mais il est dit que les données n’ont jamais été communiquées.',
    ar: 'قيل إن الأغيار بلغوا، غير أنه قيل إن المعطيات لم توصل إلى أحد قط.',
    en: 'Third parties were told, it seems, yet the data are said never to have been disclosed.',
  },
}

export const rectificationSubject = subjectOf(declarations, [toldNobody])
