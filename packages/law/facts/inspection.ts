// One control by the CNDP: the decision, the visit, the minutes, a seizure, a hearing (art. 30, 62, 66; D.16-22).

import { pair } from './contradiction.ts'
import { choice, choices, day, type FactsOf, instant, yesNo } from './declare.ts'
import { protectionOffences } from './exposure-protection.ts'
import { inspectionPapers } from './inspection-papers.ts'
import { subjectOf } from './subject.ts'

const inspectionDeclarations = {
  operations: choices(
    {
      visit: { fr: 'Une visite sur place', ar: 'مراقبة في عين المكان', en: 'A visit on site' },
      hearing: {
        fr: 'Une audition sur convocation',
        ar: 'استماع بناء على استدعاء',
        en: 'A hearing on summons',
      },
    },
    {
      question: {
        fr: 'Quelles opérations la CNDP a-t-elle menées ?',
        ar: 'ما العمليات التي قامت بها اللجنة الوطنية؟',
        en: 'What operations did the CNDP carry out?',
      },
      help: {
        fr: 'Chacune a ses formes (décret, art. 17 à 22).',
        ar: 'لكل منها شكلياتها (المرسوم، المواد من 17 إلى 22).',
        en: 'Each has its forms (decree, art. 17 to 22).',
      },
      cites: ['loi-09-08:30-1', 'decret-2-09-165:19', 'decret-2-09-165:22'],
    },
  ),
  obstruction: protectionOffences.obstruction,
  commissioned: yesNo({
    question: {
      fr: 'Les agents sont-ils commissionnés par le président de la CNDP ?',
      ar: 'هل الأعوان مفوضون من طرف رئيس اللجنة الوطنية؟',
      en: 'Are the agents commissioned by the CNDP’s president?',
    },
    help: {
      fr: 'L’article 30 n’ouvre les locaux et les données qu’aux agents régulièrement commissionnés.',
      ar: 'لا تخول المادة 30 الولوج إلى المحال والمعطيات إلا للأعوان المفوضين بصفة قانونية.',
      en: 'Article 30 opens premises and data to duly commissioned agents only.',
    },
    cites: ['loi-09-08:30-1', 'decret-2-09-165:16'],
  }),
  decisionStates: choices(
    {
      controller: {
        fr: 'Le nom et l’adresse du responsable',
        ar: 'اسم وعنوان المسؤول عن المعالجة',
        en: 'The controller’s name and address',
      },
      agents: {
        fr: 'Le nom et l’adresse des agents',
        ar: 'اسم وعنوان الأعوان المكلفين بالعملية',
        en: 'The agents’ names and addresses',
      },
      object: { fr: 'L’objet', ar: 'موضوع العملية', en: 'The object' },
      duration: { fr: 'La durée', ar: 'مدة العملية', en: 'The duration' },
    },
    {
      question: {
        fr: 'Que mentionne la décision de contrôle de la CNDP ?',
        ar: 'ماذا يتضمن قرار المراقبة الصادر عن اللجنة الوطنية؟',
        en: 'What does the CNDP’s decision to inspect state?',
      },
      help: {
        fr: 'Cocher ce qui y figure ; rien si aucune décision n’existe (décret, art. 17).',
        ar: 'يؤشر على ما ورد فيه؛ ولا شيء إذا لم يوجد قرار (المرسوم، المادة 17).',
        en: 'Tick what it states; nothing where there is no decision (decree, art. 17).',
      },
      cites: ['decret-2-09-165:17-1', 'decret-2-09-165:17-2', 'decret-2-09-165:17-3'],
    },
  ),
  withinDecision: yesNo({
    question: {
      fr: 'L’opération est-elle restée dans l’objet et la durée de la décision ?',
      ar: 'هل بقيت العملية في حدود موضوع القرار ومدته؟',
      en: 'Did the operation stay within the object and duration of the decision?',
    },
    help: {
      fr: 'Les agents agissent selon les termes de leur commission (art. 30-1).',
      ar: 'يتصرف الأعوان وفق التفويض الذي يمارسونه (المادة 30-1).',
      en: 'Agents act by the terms of their commission (art. 30(1)).',
    },
    cites: ['loi-09-08:30-1', 'decret-2-09-165:17-3'],
  }),
  agentConflict: yesNo({
    question: {
      fr: 'Un agent a-t-il, dans les cinq dernières années, dirigé l’organisme, tiré profit de lui ou travaillé pour lui ?',
      ar: 'هل سبق لأحد الأعوان خلال السنوات الخمس الأخيرة أن أشرف على الهيئة أو حصل منها على منفعة أو عمل لديها؟',
      en: 'In the last five years, did an agent run the body, profit from it or work for it?',
    },
    help: {
      fr: 'Un mandat électif compte aussi (décret, art. 18).',
      ar: 'يدخل في ذلك أيضا الانتداب الانتخابي (المرسوم، المادة 18).',
      en: 'An elected mandate counts too (decree, art. 18).',
    },
    cites: ['decret-2-09-165:18'],
  }),
  prosecutorToldAt: instant({
    question: {
      fr: 'Quand le procureur du Roi a-t-il été averti ?',
      ar: 'متى تم إشعار وكيل الملك؟',
      en: 'When was the King’s prosecutor told?',
    },
    help: {
      fr: 'Au plus tard 24 heures avant la visite (décret, art. 19).',
      ar: 'قبل المراقبة بأربع وعشرين ساعة على الأكثر (المرسوم، المادة 19).',
      en: 'At least 24 hours before the visit (decree, art. 19).',
    },
    cites: ['decret-2-09-165:19'],
  }),
  prosecutorNoticeStates: choices(
    {
      date: { fr: 'La date', ar: 'التاريخ', en: 'The date' },
      hour: { fr: 'L’heure', ar: 'الساعة', en: 'The hour' },
      place: { fr: 'Le lieu', ar: 'المكان', en: 'The place' },
      object: { fr: 'L’objet', ar: 'الموضوع', en: 'The object' },
    },
    {
      question: {
        fr: 'Que précise cet avertissement ?',
        ar: 'ماذا يحدد هذا الإشعار؟',
        en: 'What does that notice state?',
      },
      help: {
        fr: 'Date, heure, lieu et objet du contrôle (décret, art. 19).',
        ar: 'تاريخ وساعة ومكان وموضوع المراقبة (المرسوم، المادة 19).',
        en: 'Date, hour, place and object of the control (decree, art. 19).',
      },
      cites: ['decret-2-09-165:19'],
    },
  ),
  visitAt: instant({
    question: {
      fr: 'Quand la visite a-t-elle commencé ?',
      ar: 'متى بدأت المراقبة في عين المكان؟',
      en: 'When did the visit begin?',
    },
    help: {
      fr: 'Le jour et l’heure que porte le procès-verbal.',
      ar: 'اليوم والساعة المبينان في المحضر.',
      en: 'The day and hour in the minutes.',
    },
    cites: ['decret-2-09-165:19', 'decret-2-09-165:20-1'],
  }),
  missionOrderShown: yesNo({
    question: {
      fr: 'Les agents ont-ils présenté leur ordre de mission ?',
      ar: 'هل قدم المراقبون وثيقة تكليفهم بالمهمة؟',
      en: 'Did the agents show their mission order?',
    },
    help: {
      fr: 'En garder une copie (décret, art. 19).',
      ar: 'يحتفظ بنسخة منها (المرسوم، المادة 19).',
      en: 'Keep a copy of it (decree, art. 19).',
    },
    cites: ['decret-2-09-165:19'],
  }),
  ...inspectionPapers,
  summonsReceivedOn: day({
    question: {
      fr: 'Quel jour la convocation est-elle arrivée ?',
      ar: 'في أي يوم وصل الاستدعاء؟',
      en: 'On what day did the summons arrive?',
    },
    help: {
      fr: 'Au moins sept jours avant l’audition (décret, art. 22).',
      ar: 'قبل سبعة أيام على الأقل من تاريخ الاستماع (المرسوم، المادة 22).',
      en: 'At least seven days before the hearing (decree, art. 22).',
    },
    cites: ['decret-2-09-165:22-2'],
  }),
  hearingOn: day({
    question: {
      fr: 'Quel jour est l’audition ?',
      ar: 'ما تاريخ الاستماع؟',
      en: 'On what day is the hearing?',
    },
    help: {
      fr: 'Le jour écrit dans la convocation.',
      ar: 'اليوم المبين في الاستدعاء.',
      en: 'The day written in the summons.',
    },
    cites: ['decret-2-09-165:22-2'],
  }),
  summonsBy: choice(
    {
      'registered-letter': { fr: 'Lettre recommandée', ar: 'رسالة مضمونة', en: 'Registered letter' },
      'by-hand': {
        fr: 'Remise en main propre contre décharge',
        ar: 'تسليم يدا ليد مقابل إبراء',
        en: 'By hand against a receipt',
      },
      otherwise: { fr: 'Autrement', ar: 'بطريقة أخرى', en: 'Otherwise' },
    },
    {
      question: {
        fr: 'Comment la convocation est-elle parvenue ?',
        ar: 'كيف تم توجيه الاستدعاء؟',
        en: 'How did the summons reach you?',
      },
      help: {
        fr: 'Par lettre recommandée ou en main propre (décret, art. 22).',
        ar: 'برسالة مضمونة أو يدا ليد (المرسوم، المادة 22).',
        en: 'By registered letter or by hand (decree, art. 22).',
      },
      cites: ['decret-2-09-165:22-2'],
    },
  ),
  adviserMentioned: yesNo({
    question: {
      fr: 'La convocation rappelle-t-elle le droit de choisir un conseil ?',
      ar: 'هل يذكر الاستدعاء بالحق في اختيار مستشار؟',
      en: 'Does the summons mention the right to choose an adviser?',
    },
    help: {
      fr: 'C’est une mention obligatoire (décret, art. 22).',
      ar: 'هذا بيان إلزامي (المرسوم، المادة 22).',
      en: 'It must (decree, art. 22).',
    },
    cites: ['decret-2-09-165:22-3'],
  }),
} as const

export type InspectionFacts = FactsOf<typeof inspectionDeclarations>

export const inspectionSubject = subjectOf(inspectionDeclarations, [
  {
    id: 'summoned-after-the-hearing',
    clashes: (f: InspectionFacts) =>
      pair(
        f.summonsReceivedOn !== undefined && f.hearingOn !== undefined && f.summonsReceivedOn > f.hearingOn,
        'summonsReceivedOn',
        'hearingOn',
      ),
    text: {
      fr: 'La convocation ne peut arriver après l’audition.',
      ar: 'لا يمكن أن يصل الاستدعاء بعد الاستماع.',
      en: 'The summons cannot arrive after the hearing.',
    },
  },
  {
    id: 'minutes-sent-before-they-end',
    clashes: (f: InspectionFacts) =>
      pair(
        f.minutesSentOn !== undefined && f.endedOn !== undefined && f.minutesSentOn < f.endedOn,
        'minutesSentOn',
        'endedOn',
      ),
    text: {
      fr: 'Le procès-verbal ne peut partir avant la fin des opérations.',
      ar: 'لا يمكن توجيه المحضر قبل نهاية العمليات.',
      en: 'The minutes cannot go before the operations end.',
    },
  },
])
