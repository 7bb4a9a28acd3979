// Who comes with a request, for whom, by which way, and with what proof (art. 7-9; D.35, 36-1, 38, 40, 42).
import { pair } from './contradiction.ts'
import { choice, count, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  who: choice(
    {
      person: { fr: 'La personne elle-même', ar: 'الشخص المعني نفسه', en: 'The person' },
      mandatary: {
        fr: 'Un tiers spécialement mandaté',
        ar: 'شخص مفوض خصيصا',
        en: 'A specially mandated third party',
      },
      heir: { fr: 'Un héritier', ar: 'وريث', en: 'An heir' },
      guardian: {
        fr: 'Le représentant légal d’un mineur',
        ar: 'النائب الشرعي عن قاصر',
        en: 'A minor’s legal representative',
      },
      other: { fr: 'Un autre tiers', ar: 'شخص آخر', en: 'Another third party' },
    },
    {
      question: { fr: 'Qui présente la demande ?', ar: 'من يقدم الطلب؟', en: 'Who makes the request?' },
      help: {
        fr: 'Chacun prouve ce qu’il est (art. 7 à 9 ; décret, art. 36-1, 42).',
        ar: 'على كل واحد إثبات صفته (المواد من 7 إلى 9؛ المرسوم، المادتان 36-1 و42).',
        en: 'Each proves what they are (art. 7 to 9; decree, art. 36(1), 42).',
      },
      cites: ['loi-09-08:7-1', 'decret-2-09-165:36-1', 'decret-2-09-165:42'],
    },
  ),
  wanted: choice(
    {
      access: { fr: 'L’accès', ar: 'الولوج', en: 'Access' },
      updating: { fr: 'L’actualisation', ar: 'التحيين', en: 'Updating' },
      correction: {
        fr: 'La rectification, l’effacement ou le verrouillage',
        ar: 'التصحيح أو المسح أو إغلاق الولوج',
        en: 'Rectification, erasure or blocking',
      },
      objection: { fr: 'L’opposition', ar: 'التعرض', en: 'Objection' },
      'stop-prospecting': {
        fr: 'La fin de la prospection',
        ar: 'وقف الاستقراء',
        en: 'An end to prospecting',
      },
    },
    {
      question: { fr: 'Que demande-t-on ?', ar: 'ما المطلوب؟', en: 'What is asked for?' },
      help: {
        fr: 'La forme dépend du droit exercé (décret, art. 35, 38, 40).',
        ar: 'يختلف الشكل باختلاف الحق (المرسوم، المواد 35 و38 و40).',
        en: 'The form depends on the right (decree, art. 35, 38, 40).',
      },
      cites: ['decret-2-09-165:35', 'decret-2-09-165:38', 'decret-2-09-165:40'],
    },
  ),
  channel: choice(
    {
      written: { fr: 'Par écrit, sur papier', ar: 'كتابة على ورق', en: 'In writing, on paper' },
      electronic: { fr: 'Par voie électronique', ar: 'إلكترونيا', en: 'Electronically' },
      'on-the-spot': { fr: 'Sur place', ar: 'في عين المكان', en: 'On the spot' },
    },
    {
      question: { fr: 'Par quelle voie ?', ar: 'بأي طريقة؟', en: 'By which way?' },
      help: {
        fr: 'Les trois sont ouvertes, au choix de la personne (décret, art. 35-1).',
        ar: 'الطرق الثلاث متاحة باختيار الشخص (المرسوم، المادة 35-1).',
        en: 'All three are open, as the person chooses (decree, art. 35(1)).',
      },
      cites: ['decret-2-09-165:35-1'],
    },
  ),
  identityShown: yesNo({
    question: {
      fr: 'Le demandeur a-t-il justifié de sa propre identité ?',
      ar: 'هل أدلى مقدم الطلب بما يثبت هويته هو؟',
      en: 'Has the requester proven their own identity?',
    },
    help: {
      fr: 'Sur place, la pièce se montre et ne se copie pas (art. 7 à 9 ; décret, art. 36-1).',
      ar: 'في عين المكان يتم الإدلاء بالوثيقة دون نسخها (المواد من 7 إلى 9؛ المرسوم، المادة 36-1).',
      en: 'On the spot the document is shown, not copied (art. 7 to 9; decree, art. 36(1)).',
    },
    cites: ['loi-09-08:7-1', 'loi-09-08:8-1', 'loi-09-08:9-1', 'decret-2-09-165:36-1'],
  }),
  mandateShown: yesNo({
    question: {
      fr: 'Un mandat spécial pour cette demande a-t-il été produit ?',
      ar: 'هل تم الإدلاء بتفويض خاص بهذا الطلب؟',
      en: 'Was a special mandate for this request produced?',
    },
    help: {
      fr: 'Une procuration générale ne suffit pas (décret, art. 36-1).',
      ar: 'لا يكفي توكيل عام (المرسوم، المادة 36-1).',
      en: 'A general power is not enough (decree, art. 36(1)).',
    },
    cites: ['decret-2-09-165:36-1'],
  }),
  principalIdentityShown: yesNo({
    question: {
      fr: 'L’identité de la personne représentée a-t-elle été justifiée ?',
      ar: 'هل تم إثبات هوية الشخص الذي منح التفويض؟',
      en: 'Was the identity of the person represented proven?',
    },
    help: {
      fr: 'Celle du mandant, en plus de celle du mandataire (décret, art. 36-1).',
      ar: 'هوية المفوِّض إضافة إلى هوية المفوَّض (المرسوم، المادة 36-1).',
      en: 'The principal’s, besides the agent’s (decree, art. 36(1)).',
    },
    cites: ['decret-2-09-165:36-1'],
  }),
  heirship: choice(
    {
      deed: { fr: 'Acte adoulaire ou notarié', ar: 'وثيقة عدلية', en: 'A deed of heirship' },
      'civil-status-booklet': {
        fr: 'Livret d’état civil',
        ar: 'دفتر الحالة المدنية',
        en: 'The civil-status booklet',
      },
      other: { fr: 'Autre pièce', ar: 'وثيقة أخرى', en: 'Another document' },
      none: { fr: 'Rien', ar: 'لا شيء', en: 'Nothing' },
    },
    {
      question: {
        fr: 'Par quoi l’héritier prouve-t-il sa qualité ?',
        ar: 'بماذا يثبت الوارث صفته؟',
        en: 'By what does the heir prove to be one?',
      },
      help: {
        fr: 'Le décret nomme l’acte adoulaire et le livret d’état civil (art. 42).',
        ar: 'يذكر المرسوم الوثيقة العدلية ودفتر الحالة المدنية (المادة 42).',
        en: 'The decree names the deed and the civil-status booklet (art. 42).',
      },
      cites: ['decret-2-09-165:42'],
    },
  ),
  guardianshipShown: yesNo({
    question: {
      fr: 'Le représentant légal a-t-il justifié de sa qualité ?',
      ar: 'هل أثبت النائب الشرعي صفته؟',
      en: 'Has the legal representative proven to be one?',
    },
    help: {
      fr: 'Livret d’état civil ou décision du juge : la loi 09-08 n’en dit rien, le droit de la famille s’applique.',
      ar: 'دفتر الحالة المدنية أو قرار قضائي: القانون 09.08 ساكت في ذلك ويطبق قانون الأسرة.',
      en: 'The civil-status booklet or a court decision: Law 09-08 is silent, family law applies.',
    },
    cites: ['code-famille:209'],
  }),
  personAge: count({
    question: {
      fr: 'Quel âge a la personne dont ce sont les données, en années révolues ?',
      ar: 'كم يبلغ عمر صاحب المعطيات بالسنوات الكاملة؟',
      en: 'How old is the person the data are about, in full years?',
    },
    help: {
      fr: 'La majorité est fixée par le code de la famille (art. 209). Pour une personne décédée, l’âge au décès.',
      ar: 'سن الرشد تحدده مدونة الأسرة (المادة 209). وبالنسبة لشخص متوفى: العمر عند الوفاة.',
      en: 'Majority is set by the Family Code (art. 209). For someone who has died, the age at death.',
    },
    cites: ['code-famille:209'],
  }),
  adviserPresent: yesNo({
    question: {
      fr: 'La personne vient-elle avec un conseil de son choix ?',
      ar: 'هل حضر الشخص مع مستشار من اختياره؟',
      en: 'Does the person come with an adviser of their choice?',
    },
    help: {
      fr: 'Elle en a le droit sur place ; le conseil n’a rien à prouver (décret, art. 36-1).',
      ar: 'له الحق في ذلك في عين المكان؛ وليس على المستشار إثبات شيء (المرسوم، المادة 36-1).',
      en: 'They may, on the spot; the adviser has nothing to prove (decree, art. 36(1)).',
    },
    cites: ['decret-2-09-165:36-1'],
  }),
  signed: yesNo({
    question: { fr: 'La demande est-elle signée ?', ar: 'هل الطلب موقع؟', en: 'Is the request signed?' },
    help: {
      fr: 'À la main ou par voie électronique (décret, art. 35-2, 38, 40-1).',
      ar: 'بخط اليد أو إلكترونيا (المرسوم، المواد 35-2 و38 و40-1).',
      en: 'By hand or electronically (decree, art. 35(2), 38, 40(1)).',
    },
    cites: ['decret-2-09-165:35-2', 'decret-2-09-165:38', 'decret-2-09-165:40-1'],
  }),
  dated: yesNo({
    question: { fr: 'La demande est-elle datée ?', ar: 'هل الطلب مؤرخ؟', en: 'Is the request dated?' },
    help: {
      fr: 'Quel que soit le support, pour l’accès et la rectification (décret, art. 38, 40-1).',
      ar: 'أيا كانت الدعامة، بالنسبة للولوج والتصحيح (المرسوم، المادتان 38 و40-1).',
      en: 'Whatever the medium, for access and rectification (decree, art. 38, 40(1)).',
    },
    cites: ['decret-2-09-165:38', 'decret-2-09-165:40-1'],
  }),
  namesAndBirth: yesNo({
    question: {
      fr: 'Porte-t-elle prénom, nom et date de naissance ?',
      ar: 'هل يتضمن الاسم الشخصي والعائلي وتاريخ الازدياد؟',
      en: 'Does it bear first name, surname and date of birth?',
    },
    help: {
      fr: 'Mentions de toute demande écrite d’accès ou de rectification (décret, art. 38, 40-1).',
      ar: 'بيانات واجبة في كل طلب خطي للولوج أو التصحيح (المرسوم، المادتان 38 و40-1).',
      en: 'Items of every written request for access or rectification (decree, art. 38, 40(1)).',
    },
    cites: ['decret-2-09-165:38', 'decret-2-09-165:40-1'],
  }),
  objectStated: yesNo({
    question: {
      fr: 'L’objet de la demande est-il précis ?',
      ar: 'هل موضوع الطلب محدد بدقة؟',
      en: 'Is the object of the request stated precisely?',
    },
    help: {
      fr: 'Pour une rectification, les corrections voulues (décret, art. 35-2, 40-1).',
      ar: 'بالنسبة للتصحيح: التصحيحات المرجوة (المرسوم، المادتان 35-2 و40-1).',
      en: 'For a rectification, the corrections wanted (decree, art. 35(2), 40(1)).',
    },
    cites: ['decret-2-09-165:35-2', 'decret-2-09-165:40-1'],
  }),
  copyAttached: yesNo({
    question: {
      fr: 'Une copie de la pièce d’identité est-elle jointe ?',
      ar: 'هل أرفقت نسخة من بطاقة التعريف؟',
      en: 'Is a copy of an identity document attached?',
    },
    help: {
      fr: 'Exigée des demandes écrites (décret, art. 35-2, 38, 40-1).',
      ar: 'واجبة في الطلبات الكتابية (المرسوم، المواد 35-2 و38 و40-1).',
      en: 'Wanted with written requests (decree, art. 35(2), 38, 40(1)).',
    },
    cites: ['decret-2-09-165:35-2', 'decret-2-09-165:38', 'decret-2-09-165:40-1'],
  }),
  copyMasked: yesNo({
    question: {
      fr: 'Une partie de la copie est-elle masquée ?',
      ar: 'هل حجب جزء من النسخة؟',
      en: 'Is part of the copy masked?',
    },
    help: {
      fr: 'Le numéro, la photo ou l’adresse, par exemple (art. 3-1-c).',
      ar: 'كالرقم أو الصورة أو العنوان (المادة 3-1-ج).',
      en: 'The number, the photograph or the address, for instance (art. 3(1)(c)).',
    },
    cites: ['loi-09-08:3-1-c', 'decret-2-09-165:35-2'],
  }),
  cardNumberKept: yesNo({
    question: {
      fr: 'Le numéro de la carte d’identité nationale est-il conservé ?',
      ar: 'هل يحتفظ برقم بطاقة التعريف الوطنية؟',
      en: 'Is the number of the national identity card kept?',
    },
    help: {
      fr: 'Le traiter demande une autorisation de la CNDP (art. 12-1-e).',
      ar: 'معالجته تستلزم إذن اللجنة الوطنية (المادة 12-1-ه).',
      en: 'Processing it needs the CNDP’s authorisation (art. 12(1)(e)).',
    },
    cites: ['loi-09-08:12-1-e'],
  }),
} as const

export type RequesterFacts = FactsOf<typeof declarations>

export const requesterSubject = subjectOf(declarations, [
  {
    id: 'masked-though-not-attached',
    clashes: f => pair(f.copyAttached === false && f.copyMasked, 'copyAttached', 'copyMasked'),
    text: {
      fr: 'La copie serait masquée en partie, mais il est dit qu’aucune n’est jointe.',
      ar: 'قيل إن جزءا من النسخة محجوب، غير أنه قيل إنه لم ترفق أي نسخة.',
      en: 'The copy is partly masked, it seems, yet none is said to be attached.',
    },
  },
])
