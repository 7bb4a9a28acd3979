// An objection to processing: against what, on what grounds, and whether the processing goes on (art. 9, 59; D.45).
import { pair } from './contradiction.ts'
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  against: choice(
    {
      prospecting: { fr: 'La prospection', ar: 'الاستقراء', en: 'Prospecting' },
      other: { fr: 'Un autre traitement', ar: 'معالجة أخرى', en: 'Other processing' },
    },
    {
      question: {
        fr: 'À quoi la personne s’oppose-t-elle ?',
        ar: 'علام يتعرض الشخص؟',
        en: 'What does the person object to?',
      },
      help: {
        fr: 'À la prospection : ni motif ni exception. À autre chose : un motif légitime (art. 9).',
        ar: 'على الاستقراء: دون سبب ولا استثناء. وعلى غيره: لسبب مشروع (المادة 9).',
        en: 'To prospecting: no ground, no exception. To anything else: a legitimate ground (art. 9).',
      },
      cites: ['loi-09-08:9-1', 'loi-09-08:9-2'],
    },
  ),
  identityProven: yesNo({
    question: {
      fr: 'L’identité du demandeur est-elle prouvée ?',
      ar: 'هل تم إثبات هوية الطالب؟',
      en: 'Is the requester’s identity proven?',
    },
    help: {
      fr: 'Exigée pour s’opposer à un traitement ; pour la prospection, l’adresse visée suffit (art. 9).',
      ar: 'واجب للتعرض على معالجة؛ أما الاستقراء فيكفي فيه العنوان المستعمل (المادة 9).',
      en: 'Wanted to object to processing; for prospecting the address in use is enough (art. 9).',
    },
    cites: ['loi-09-08:9-1'],
  }),
  legalObligation: yesNo({
    question: {
      fr: 'Le traitement répond-il à une obligation légale ?',
      ar: 'هل تستجيب المعالجة لالتزام قانوني؟',
      en: 'Does the processing answer a legal obligation?',
    },
    help: {
      fr: 'Alors l’opposition générale n’est pas ouverte (art. 9, troisième alinéa).',
      ar: 'عندئذ لا يمارس التعرض العام (المادة 9، الفقرة الثالثة).',
      en: 'Then the general objection is not open (art. 9, third paragraph).',
    },
    cites: ['loi-09-08:9-3'],
  }),
  excludedByAct: yesNo({
    question: {
      fr: 'L’acte qui autorise le traitement écarte-t-il expressément l’opposition ?',
      ar: 'هل يستبعد المحرر الذي يأذن بالمعالجة التعرض بمقتضى صريح؟',
      en: 'Does the act that authorises the processing expressly set objection aside?',
    },
    help: {
      fr: 'Il faut une disposition expresse, à citer (art. 9, troisième alinéa).',
      ar: 'يلزم مقتضى صريح يذكر (المادة 9، الفقرة الثالثة).',
      en: 'An express provision is needed, to be cited (art. 9, third paragraph).',
    },
    cites: ['loi-09-08:9-3'],
  }),
  groundsLegitimate: yesNo({
    question: {
      fr: 'Les motifs de la personne sont-ils légitimes ?',
      ar: 'هل أسباب الشخص مشروعة؟',
      en: 'Are the person’s grounds legitimate?',
    },
    help: {
      fr: 'Tenant à sa situation ; dans le doute, oui (art. 9-1).',
      ar: 'أسباب مرتبطة بوضعيته؛ وعند الشك: نعم (المادة 9-1).',
      en: 'Drawn from their situation; in doubt, yes (art. 9(1)).',
    },
    cites: ['loi-09-08:9-1'],
  }),
  state: choice(
    {
      received: {
        fr: 'L’opposition vient d’arriver',
        ar: 'تم التوصل بالتعرض',
        en: 'The objection has just come',
      },
      stopped: { fr: 'Le traitement a cessé', ar: 'توقفت المعالجة', en: 'The processing has stopped' },
      'goes-on': {
        fr: 'Le traitement continue malgré elle',
        ar: 'المعالجة مستمرة رغم التعرض',
        en: 'The processing goes on in spite of it',
      },
    },
    {
      question: { fr: 'Où en est-on ?', ar: 'ما الوضعية؟', en: 'Where does it stand?' },
      help: {
        fr: 'Continuer malgré une opposition fondée est un délit (art. 59).',
        ar: 'الاستمرار رغم تعرض مبرر جنحة (المادة 59).',
        en: 'Going on in spite of a well-founded objection is an offence (art. 59).',
      },
      cites: ['loi-09-08:9', 'loi-09-08:59'],
    },
  ),
  feeAsked: yesNo({
    question: {
      fr: 'A-t-on demandé de l’argent pour s’opposer ?',
      ar: 'هل طلب أداء مقابل عن التعرض؟',
      en: 'Was money asked for objecting?',
    },
    help: {
      fr: 'S’opposer à la prospection est sans frais (art. 9-2).',
      ar: 'التعرض على الاستقراء دون مصاريف (المادة 9-2).',
      en: 'Objecting to prospecting is free (art. 9(2)).',
    },
    cites: ['loi-09-08:9-2'],
  }),
  sentToOthers: yesNo({
    question: {
      fr: 'Ces données ont-elles été envoyées à d’autres responsables ?',
      ar: 'هل أرسلت هذه المعطيات إلى مسؤولين آخرين؟',
      en: 'Were these data sent to other controllers?',
    },
    help: {
      fr: 'Ceux qui décident eux-mêmes de leur usage (décret, art. 45).',
      ar: 'من يحددون بأنفسهم كيفية استعمالها (المرسوم، المادة 45).',
      en: 'Those who decide by themselves how to use them (decree, art. 45).',
    },
    cites: ['decret-2-09-165:45'],
  }),
  othersTold: yesNo({
    question: {
      fr: 'Ces responsables ont-ils été informés de l’opposition ?',
      ar: 'هل أخبر هؤلاء المسؤولون بالتعرض؟',
      en: 'Have those controllers been told of the objection?',
    },
    help: {
      fr: 'Sans retard (décret, art. 45).',
      ar: 'بلا تأخير (المرسوم، المادة 45).',
      en: 'Without delay (decree, art. 45).',
    },
    cites: ['decret-2-09-165:45'],
  }),
} as const

export type ObjectionFacts = FactsOf<typeof declarations>

export const objectionSubject = subjectOf(declarations, [
  {
    id: 'others-told-though-nothing-was-sent',
    clashes: f => pair(f.sentToOthers === false && f.othersTold, 'sentToOthers', 'othersTold'),
    text: {
      fr: 'D’autres responsables auraient été informés, mais il est dit qu’aucun n’a reçu les données.',
      ar: 'قيل إن مسؤولين آخرين أخبروا، غير أنه قيل إن المعطيات لم ترسل إلى أي منهم.',
      en: 'Other controllers were told, it seems, yet none is said to have been sent the data.',
    },
  },
])
