// The eight controls of art. 24 as facts: each in place and shown, in place but unproven, or absent; what the log of input
// tells, and the release the CNDP may grant.

import type { Translated } from '../words/language.ts'
import { securityControls } from '../words/security-controls.ts'
import { choice, choices, yesNo } from './declare.ts'

/** Where a measure stands. */
export const states = {
  shown: { fr: 'Oui, et cela peut être montré', ar: 'نعم، ويمكن إثبات ذلك', en: 'Yes, and it can be shown' },
  unproven: {
    fr: 'Oui, sans rien pour le montrer',
    ar: 'نعم، دون ما يثبت ذلك',
    en: 'Yes, with nothing to show it',
  },
  absent: { fr: 'Non', ar: 'لا', en: 'No' },
} as const satisfies Record<string, Translated>

export type ControlName = keyof typeof securityControls

/** One of the eight controls: its question is ours, its help is the aim the article gives it. */
const control = (name: ControlName, question: Translated) =>
  choice(states, { question, help: securityControls[name].aim, cites: securityControls[name].cites })

const controlLabels = {
  entry: securityControls.entry.label,
  media: securityControls.media.label,
  insertion: securityControls.insertion.label,
  use: securityControls.use.label,
  access: securityControls.access.label,
  transmission: securityControls.transmission.label,
  input: securityControls.input.label,
  transport: securityControls.transport.label,
} as const satisfies Record<ControlName, Translated>

export const controlFacts = {
  controlEntry: control('entry', {
    fr: 'L’entrée des locaux et des salles où se trouvent les données est-elle réservée aux personnes autorisées ?',
    ar: 'هل يقتصر دخول المقرات والقاعات التي توجد بها المعطيات على الأشخاص المأذون لهم؟',
    en: 'Is entry to the premises and rooms that hold the data kept to authorised persons?',
  }),
  controlMedia: control('media', {
    fr: 'Disques, sauvegardes et dossiers sont-ils à l’abri d’une lecture, d’une copie ou d’un retrait non autorisés ?',
    ar: 'هل الأقراص والنسخ الاحتياطية والملفات في مأمن من القراءة أو النسخ أو السحب دون إذن؟',
    en: 'Are disks, backups and papers safe from being read, copied or taken without leave?',
  }),
  controlInsertion: control('insertion', {
    fr: 'Seules les personnes autorisées peuvent-elles saisir, consulter, modifier ou effacer des données ?',
    ar: 'هل يقتصر إدراج المعطيات والاطلاع عليها وتغييرها وحذفها على الأشخاص المأذون لهم؟',
    en: 'Can only authorised persons enter, view, change or delete data?',
  }),
  controlUse: control('use', {
    fr: 'Les systèmes sont-ils fermés à qui voudrait les utiliser à distance sans autorisation ?',
    ar: 'هل الأنظمة مغلقة أمام من يريد استعمالها عن بعد دون ترخيص؟',
    en: 'Are systems closed to anyone who would use them remotely without leave?',
  }),
  controlAccess: control('access', {
    fr: 'Chacun n’accède-t-il qu’aux données pour lesquelles il est autorisé ?',
    ar: 'هل يقتصر ولوج كل شخص على المعطيات المرخص له بها؟',
    en: 'Does each person reach only the data that person is authorised for?',
  }),
  controlTransmission: control('transmission', {
    fr: 'Peut-on vérifier à quelles entités les données peuvent être transmises ?',
    ar: 'هل يمكن التحقق من الهيئات التي يمكن أن تنقل إليها المعطيات؟',
    en: 'Can one verify to which entities data may be sent?',
  }),
  controlInput: control('input', {
    fr: 'Un journal permet-il de vérifier après coup quelles données ont été introduites ?',
    ar: 'هل يوجد سجل يسمح بالمراجعة البعدية لما تم إدخاله؟',
    en: 'Is there a log by which to verify afterwards what was entered?',
  }),
  controlTransport: control('transport', {
    fr: 'Les données envoyées et les supports transportés sont-ils protégés en chemin ?',
    ar: 'هل المعطيات المرسلة والدعامات المنقولة محمية أثناء الإرسال والنقل؟',
    en: 'Are data that are sent, and media that are carried, protected on the way?',
  }),
  inputTellsWhat: yesNo({
    question: {
      fr: 'Le journal d’introduction dit-il quelles données ont été introduites ?',
      ar: 'هل يبين سجل الإدخال المعطيات التي تم إدخالها؟',
      en: 'Does the log of input tell which data were entered?',
    },
    help: {
      fr: 'Quelles données (art. 24-1-g).',
      ar: 'طبيعة المعطيات المدخلة (المادة 24-1-ز).',
      en: 'Which data (art. 24(1)(g)).',
    },
    cites: ['loi-09-08:24-1-g'],
  }),
  inputTellsWhen: yesNo({
    question: {
      fr: 'Le journal d’introduction dit-il quand les données l’ont été ?',
      ar: 'هل يبين سجل الإدخال توقيت إدخال المعطيات؟',
      en: 'Does the log of input tell when data were entered?',
    },
    help: {
      fr: 'Le jour et l’heure (art. 24-1-g).',
      ar: 'اليوم والساعة (المادة 24-1-ز).',
      en: 'The day and the hour (art. 24(1)(g)).',
    },
    cites: ['loi-09-08:24-1-g'],
  }),
  inputTellsForWhom: yesNo({
    question: {
      fr: 'Le journal d’introduction dit-il pour qui les données l’ont été ?',
      ar: 'هل يبين سجل الإدخال لصالح من تم إدخال المعطيات؟',
      en: 'Does the log of input tell for whom data were entered?',
    },
    help: {
      fr: 'Pour le compte de qui, et pas seulement par qui (art. 24-1-g).',
      ar: 'لصالح من، لا من قام بالإدخال فقط (المادة 24-1-ز).',
      en: 'On whose behalf, not only by whom (art. 24(1)(g)).',
    },
    cites: ['loi-09-08:24-1-g'],
  }),
  inputPeriod: choice(
    {
      kept: {
        fr: 'La règle du secteur fixe une durée, et elle est respectée',
        ar: 'تحدد نصوص القطاع أجلا، وهو محترم',
        en: 'The sector’s rules set a period, and it is kept',
      },
      'not-kept': {
        fr: 'La règle du secteur fixe une durée, et elle n’est pas respectée',
        ar: 'تحدد نصوص القطاع أجلا، وهو غير محترم',
        en: 'The sector’s rules set a period, and it is not kept',
      },
      'own-period': {
        fr: 'Le secteur n’en fixe pas ; nous en avons fixé une',
        ar: 'لا يحدد القطاع أجلا؛ وقد حددنا أجلا',
        en: 'The sector sets none; we have set one',
      },
      none: {
        fr: 'Aucune durée n’est fixée',
        ar: 'لم يحدد أي أجل',
        en: 'No period is set',
      },
    },
    {
      question: {
        fr: 'Pendant combien de temps le journal d’introduction peut-il être vérifié ?',
        ar: 'خلال أي أجل تمكن مراجعة سجل الإدخال؟',
        en: 'For how long can the log of input be verified?',
      },
      help: {
        fr: 'Un délai approprié, fixé par la réglementation de chaque secteur (art. 24-1-g).',
        ar: 'أجل ملائم تحدده النصوص التنظيمية لكل قطاع (المادة 24-1-ز).',
        en: 'An appropriate period, set by the rules of each sector (art. 24(1)(g)).',
      },
      cites: ['loi-09-08:24-1-g'],
    },
  ),
  waived: choices(controlLabels, {
    question: {
      fr: 'De quels contrôles la CNDP vous a-t-elle dispensé ?',
      ar: 'ما إجراءات المراقبة التي أعفتكم منها اللجنة الوطنية؟',
      en: 'From which controls has the CNDP released you?',
    },
    help: {
      fr: 'Selon la nature de l’organisme et le type d’installations (art. 24-2).',
      ar: 'تبعا لطبيعة الهيئة ولنوع المعدات (المادة 24-2).',
      en: 'By the nature of the body and the kind of installations (art. 24(2)).',
    },
    cites: ['loi-09-08:24-2'],
  }),
  waiverKept: yesNo({
    question: {
      fr: 'Gardez-vous la décision par laquelle la CNDP vous dispense d’un contrôle ?',
      ar: 'هل تحتفظون بقرار اللجنة الوطنية الذي يعفيكم من إجراء مراقبة؟',
      en: 'Do you keep the decision by which the CNDP released you from a control?',
    },
    help: {
      fr: 'Une dispense sans décision n’en est pas une (art. 24-2).',
      ar: 'لا إعفاء دون قرار (المادة 24-2).',
      en: 'Without a decision there is no release (art. 24(2)).',
    },
    cites: ['loi-09-08:24-2'],
  }),
} as const
