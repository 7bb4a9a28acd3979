// A file that changes hands: sold, given, taken over – or not really (art. 15, third paragraph; 4, second paragraph; 9; D.45).
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  fileMove: choice(
    {
      sold: { fr: 'Vendu', ar: 'بيع', en: 'Sold' },
      given: { fr: 'Donné ou échangé', ar: 'منح دون عوض أو تبودل', en: 'Given or exchanged' },
      merger: {
        fr: 'Repris par fusion ou apport',
        ar: 'انتقل بالاندماج أو المساهمة',
        en: 'Taken over by merger or contribution',
      },
      'on-behalf': {
        fr: 'Confié à un sous-traitant',
        ar: 'أسند إلى معالج من الباطن',
        en: 'Entrusted to a processor',
      },
      'within-the-body': {
        fr: 'Déplacé dans le même organisme',
        ar: 'نُقل داخل الهيئة نفسها',
        en: 'Moved within the same body',
      },
    },
    {
      question: {
        fr: 'Comment le fichier change-t-il de mains ?',
        ar: 'كيف ينتقل الملف من جهة إلى أخرى؟',
        en: 'How does the file change hands?',
      },
      help: {
        fr: 'Il n’y a cession que si un autre responsable en dispose.',
        ar: 'لا يعد تفويتا إلا إذا صار تحت تصرف مسؤول آخر.',
        en: 'There is a transfer only if another controller has it.',
      },
      cites: ['loi-09-08:15-3', 'loi-09-08:1-5'],
    },
  ),
  fileSide: choice(
    {
      transferee: { fr: 'Nous le recevons', ar: 'نحن من يتسلمه', en: 'We receive it' },
      transferor: { fr: 'Nous le cédons', ar: 'نحن من يفوته', en: 'We hand it over' },
    },
    {
      question: {
        fr: 'De quel côté de la cession êtes-vous ?',
        ar: 'في أي جانب من التفويت أنتم؟',
        en: 'On which side of the transfer are you?',
      },
      help: {
        fr: 'Le cessionnaire déclare ; le cédant signale le changement.',
        ar: 'يصرح المفوت إليه؛ ويبلغ المفوت عن التغيير.',
        en: 'The transferee declares; the transferor reports the change.',
      },
      cites: ['loi-09-08:15-3', 'loi-09-08:15-2'],
    },
  ),
  functionsLinked: yesNo({
    question: {
      fr: 'La communication sert-elle des fins directement liées aux fonctions du cédant et du cessionnaire ?',
      ar: 'هل يرتبط الإيصال مباشرة بمهام المفوت والمفوت إليه؟',
      en: 'Does the communication serve ends directly linked to the functions of both?',
    },
    help: {
      fr: 'La loi ne permet pas de communiquer à d’autres fins.',
      ar: 'لا يجيز القانون الإيصال لغايات أخرى.',
      en: 'The law allows communication for no other ends.',
    },
    cites: ['loi-09-08:4-2'],
  }),
  handoverGround: choice(
    {
      consent: {
        fr: 'Le consentement préalable des personnes',
        ar: 'الرضى المسبق للأشخاص',
        en: 'Prior consent of the persons',
      },
      necessary: {
        fr: 'Une nécessité de l’article 4 (a à e)',
        ar: 'ضرورة من حالات المادة 4 (أ إلى ه)',
        en: 'A necessity of article 4 (a to e)',
      },
      none: { fr: 'Rien de cela', ar: 'لا شيء من ذلك', en: 'Neither' },
    },
    {
      question: {
        fr: 'Sur quoi la communication des données au cessionnaire repose-t-elle ?',
        ar: 'على أي أساس يتم إيصال المعطيات إلى المفوت إليه؟',
        en: 'On what does handing the data to the transferee rest?',
      },
      help: {
        fr: 'Le consentement donné au cédant pour ses propres traitements ne suffit pas.',
        ar: 'لا يكفي الرضى الممنوح للمفوت بخصوص معالجاته الخاصة.',
        en: 'Consent given to the transferor for its own processing is not enough.',
      },
      cites: ['loi-09-08:4-2', 'loi-09-08:4'],
    },
  ),
  purposesCarriedOver: yesNo({
    question: {
      fr: 'Le cessionnaire s’en tient-il aux finalités pour lesquelles les données ont été collectées ?',
      ar: 'هل يلتزم المفوت إليه بالغايات التي جمعت المعطيات من أجلها؟',
      en: 'Does the transferee keep to the purposes for which the data were collected?',
    },
    help: {
      fr: 'D’autres fins exigent une autorisation, si elles ne sont pas incompatibles.',
      ar: 'تستلزم الغايات الأخرى إذنا ما لم تكن متنافية.',
      en: 'Other ends need an authorisation, unless they are incompatible.',
    },
    cites: ['loi-09-08:3-1-b', 'loi-09-08:12-1-b'],
  }),
  transfereeFiled: yesNo({
    question: {
      fr: 'Le cessionnaire a-t-il rempli ses propres formalités et reçu son récépissé ?',
      ar: 'هل أتم المفوت إليه إجراءاته الخاصة وتسلم وصله؟',
      en: 'Has the transferee filed in its own name and received its receipt?',
    },
    help: {
      fr: 'Celles du cédant ne valent pas pour lui.',
      ar: 'لا تسري عليه إجراءات المفوت.',
      en: 'The transferor’s filing does not serve it.',
    },
    cites: ['loi-09-08:15-3', 'loi-09-08:19'],
  }),
  transferorTold: yesNo({
    question: {
      fr: 'Le cédant a-t-il signalé la cession, ou la fin de son traitement, à la CNDP ?',
      ar: 'هل أبلغ المفوت اللجنة الوطنية بالتفويت أو بحذف معالجته؟',
      en: 'Has the transferor told the CNDP of the transfer, or of the end of its processing?',
    },
    help: {
      fr: 'La cession à un tiers fait partie de la déclaration.',
      ar: 'تفويت المعطيات للأغيار من بيانات التصريح.',
      en: 'Disposal to a third party is part of the declaration.',
    },
    cites: ['loi-09-08:15-2', 'loi-09-08:15-i'],
  }),
  objectionsHandedOver: yesNo({
    question: {
      fr: 'Les oppositions déjà exercées sont-elles transmises avec le fichier ?',
      ar: 'هل تم تبليغ التعرضات السابقة مع الملف؟',
      en: 'Are the objections already made handed over with the file?',
    },
    help: {
      fr: 'Elles valent contre le responsable actuel et contre un autre, ultérieur.',
      ar: 'تسري في مواجهة المسؤول الحالي وأي مسؤول لاحق.',
      en: 'They hold against the present controller and a later one.',
    },
    cites: ['decret-2-09-165:45', 'loi-09-08:9-2'],
  }),
} as const

export type FileTransferFacts = FactsOf<typeof declarations>

export const fileTransferSubject = subjectOf(declarations)
