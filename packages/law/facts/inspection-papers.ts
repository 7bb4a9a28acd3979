// The papers of a control: minutes, inventory, seizure, and when the minutes reach the prosecutor (art. 66; D.20-21).
import { choices, day, yesNo } from './declare.ts'

export const inspectionPapers = {
  minutesState: choices(
    {
      nature: { fr: 'La nature du contrôle', ar: 'طبيعة المراقبة', en: 'The nature of the control' },
      day: { fr: 'Le jour', ar: 'اليوم', en: 'The day' },
      hour: { fr: 'L’heure', ar: 'الساعة', en: 'The hour' },
      place: { fr: 'Le lieu', ar: 'المكان', en: 'The place' },
      object: { fr: 'L’objet', ar: 'الموضوع', en: 'The object' },
      participants: {
        fr: 'Les membres de la Commission présents',
        ar: 'أعضاء اللجنة المشاركون',
        en: 'The Commission’s members taking part',
      },
      'persons-met': {
        fr: 'Les personnes rencontrées',
        ar: 'الأشخاص الذين تمت مقابلتهم',
        en: 'The persons met',
      },
    },
    {
      question: {
        fr: 'Que mentionne le procès-verbal ?',
        ar: 'ماذا يتضمن المحضر؟',
        en: 'What do the minutes state?',
      },
      help: {
        fr: 'S’il y a lieu s’y ajoutent déclarations, demandes et difficultés ; rien s’il n’y a pas de procès-verbal (décret, art. 20).',
        ar: 'تضاف عند اللزوم التصريحات والمطالب والصعوبات؛ ولا شيء إذا لم يحرر محضر (المرسوم، المادة 20).',
        en: 'Statements, requests and difficulties are added where there are any; nothing where there are no minutes (decree, art. 20).',
      },
      cites: ['decret-2-09-165:20-1'],
    },
  ),
  minutesSignedBy: choices(
    {
      inspectors: { fr: 'Les contrôleurs', ar: 'المكلفون بالمراقبة', en: 'The inspectors' },
      'person-in-charge': {
        fr: 'Le responsable des lieux ou du traitement, ou son délégué',
        ar: 'المسؤول عن الأماكن أو المعالجات أو من يعينه',
        en: 'Whoever is in charge of the place or processing, or a delegate',
      },
    },
    {
      question: { fr: 'Qui a signé le procès-verbal ?', ar: 'من وقع المحضر؟', en: 'Who signed the minutes?' },
      help: {
        fr: 'Les deux signatures sont demandées (décret, art. 20).',
        ar: 'يشترط التوقيعان معا (المرسوم، المادة 20).',
        en: 'Both signatures are required (decree, art. 20).',
      },
      cites: ['decret-2-09-165:20-2'],
    },
  ),
  copiesTaken: yesNo({
    question: {
      fr: 'Les contrôleurs ont-ils emporté des copies de pièces ou de documents ?',
      ar: 'هل حصل المراقبون على نسخ من مستندات أو وثائق؟',
      en: 'Did the inspectors take copies of documents?',
    },
    help: {
      fr: 'Garder la liste de ce qui est remis (décret, art. 20).',
      ar: 'يحتفظ بلائحة ما تم تسليمه (المرسوم، المادة 20).',
      en: 'Keep a list of what is handed over (decree, art. 20).',
    },
    cites: ['decret-2-09-165:20-2'],
  }),
  inventoryAnnexed: yesNo({
    question: {
      fr: 'L’inventaire de ces copies est-il annexé au procès-verbal ?',
      ar: 'هل ألحق جرد هذه النسخ بالمحضر؟',
      en: 'Is the inventory of those copies annexed to the minutes?',
    },
    help: {
      fr: 'Il doit l’être dès qu’une copie est prise (décret, art. 20).',
      ar: 'يجب إلحاقه كلما أخذت نسخة (المرسوم، المادة 20).',
      en: 'It must be once any copy is taken (decree, art. 20).',
    },
    cites: ['decret-2-09-165:20-2'],
  }),
  equipmentSeized: yesNo({
    question: {
      fr: 'Du matériel a-t-il été saisi ?',
      ar: 'هل حجزت معدات؟',
      en: 'Was equipment seized?',
    },
    help: {
      fr: 'Un ordinateur, un serveur, un support (décret, art. 21).',
      ar: 'حاسوب أو خادم أو دعامة (المرسوم، المادة 21).',
      en: 'A computer, a server, a medium (decree, art. 21).',
    },
    cites: ['decret-2-09-165:21'],
  }),
  prosecutorLeave: yesNo({
    question: {
      fr: 'Le procureur du Roi a-t-il autorisé la saisie ?',
      ar: 'هل رخص وكيل الملك بالحجز؟',
      en: 'Did the King’s prosecutor authorise the seizure?',
    },
    help: {
      fr: 'Elle se fait avec son autorisation et sous son contrôle (décret, art. 21).',
      ar: 'يتم الحجز بترخيص منه وتحت مراقبته (المرسوم، المادة 21).',
      en: 'It takes place with the prosecutor’s leave and under control (decree, art. 21).',
    },
    cites: ['decret-2-09-165:21'],
  }),
  endedOn: day({
    question: {
      fr: 'Quel jour les opérations ont-elles pris fin ?',
      ar: 'في أي يوم انتهت العمليات؟',
      en: 'On what day did the operations end?',
    },
    help: {
      fr: 'Le procès-verbal part au procureur dans les cinq jours (art. 66).',
      ar: 'يوجه المحضر إلى وكيل الملك خلال خمسة أيام (المادة 66).',
      en: 'The minutes go to the prosecutor within five days (art. 66).',
    },
    cites: ['loi-09-08:66'],
  }),
  minutesSentOn: day({
    question: {
      fr: 'Quel jour le procès-verbal a-t-il été adressé au procureur ?',
      ar: 'في أي يوم وجه المحضر إلى وكيل الملك؟',
      en: 'On what day were the minutes sent to the prosecutor?',
    },
    help: {
      fr: 'Celui qui constate des infractions (art. 66).',
      ar: 'المحضر الذي يعاين المخالفات (المادة 66).',
      en: 'Those that record offences (art. 66).',
    },
    cites: ['loi-09-08:66'],
  }),
} as const
