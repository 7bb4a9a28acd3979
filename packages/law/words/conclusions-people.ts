// What the questions on people and their rights conclude: in a word, and in one sentence.
import type { ConclusionWords } from './conclusion.ts'

export const noticeConclusions = {
  lacking: {
    label: { fr: 'Information incomplète', ar: 'إخبار ناقص', en: 'Information lacking' },
    sentence: {
      fr: 'Il manque quelque chose à l’information des personnes : la compléter avant de collecter.',
      ar: 'ينقص إخبار الأشخاص عنصر أو أكثر: يجب استكماله قبل جمع المعطيات.',
      en: 'Something is lacking in what people are told: complete it before collecting.',
    },
    standing: 'needs',
  },
  'not-due': {
    label: { fr: 'Information non due', ar: 'إخبار غير واجب', en: 'No information due' },
    sentence: {
      fr: 'L’article 6 écarte l’obligation d’informer.',
      ar: 'تستبعد المادة 6 الالتزام بالإخبار.',
      en: 'Article 6 sets the duty to inform aside.',
    },
    standing: 'settled',
  },
  complete: {
    label: { fr: 'Information complète', ar: 'إخبار كامل', en: 'Information complete' },
    sentence: {
      fr: 'Les personnes sont informées comme la loi le demande.',
      ar: 'تم إخبار الأشخاص وفق ما يقتضيه القانون.',
      en: 'People are informed as the law asks.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export type NoticeConclusion = keyof typeof noticeConclusions

export const requestClockConclusions = {
  'answered-late': {
    label: { fr: 'Réponse tardive', ar: 'جواب متأخر', en: 'Answered late' },
    sentence: {
      fr: 'La réponse est venue après la fin du délai.',
      ar: 'تم الجواب بعد انتهاء الأجل.',
      en: 'The answer came after time had run out.',
    },
    standing: 'needs',
  },
  'answered-in-time': {
    label: { fr: 'Réponse dans le délai', ar: 'جواب داخل الأجل', en: 'Answered in time' },
    sentence: {
      fr: 'La personne a eu sa réponse dans le délai.',
      ar: 'تلقى الشخص جوابه داخل الأجل.',
      en: 'The person was answered in time.',
    },
    standing: 'settled',
  },
  late: {
    label: { fr: 'Délai dépassé', ar: 'انقضى الأجل', en: 'Time has run out' },
    sentence: {
      fr: 'Le délai est passé : répondre aussitôt ; la personne peut saisir la CNDP.',
      ar: 'انقضى الأجل: يجب الجواب فورا؛ ويحق للشخص اللجوء إلى اللجنة الوطنية.',
      en: 'Time has run out: answer at once; the person may go to the CNDP.',
    },
    standing: 'prohibited',
  },
  suspended: {
    label: { fr: 'Délai suspendu', ar: 'أجل معلق', en: 'Time suspended' },
    sentence: {
      fr: 'Le délai attend la réponse de la personne et reprendra ensuite.',
      ar: 'الأجل في انتظار جواب الشخص وسيستأنف بعده.',
      en: 'Time waits for the person’s answer, and will run again then.',
    },
    standing: 'needs',
  },
  'last-days': {
    label: { fr: 'Jour sûr dépassé', ar: 'انقضى اليوم الآمن', en: 'Past the safe day' },
    sentence: {
      fr: 'Le jour sûr est passé, le dernier jour légal ne l’est pas : répondre aujourd’hui.',
      ar: 'انقضى اليوم الآمن دون آخر يوم قانوني: يجب الجواب اليوم.',
      en: 'The safe day has passed, the last legal day has not: answer today.',
    },
    standing: 'needs',
  },
  running: {
    label: { fr: 'Délai en cours', ar: 'أجل سار', en: 'Time is running' },
    sentence: {
      fr: 'Le délai court : répondre au plus tard au jour sûr.',
      ar: 'الأجل سار: يجب الجواب قبل انقضاء اليوم الآمن.',
      en: 'Time is running: answer by the safe day.',
    },
    standing: 'needs',
  },
  'without-delay': {
    label: { fr: 'Sans délai', ar: 'على الفور', en: 'Without delay' },
    sentence: {
      fr: 'La loi ne compte pas de jours : agir dès la réception.',
      ar: 'لا يحسب القانون أياما: يجب التصرف بمجرد التوصل.',
      en: 'The law counts no days: act on receipt.',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export type RequestClockConclusion = keyof typeof requestClockConclusions

export const accessConclusions = {
  forward: {
    label: { fr: 'À transmettre', ar: 'يحال على المختص', en: 'To be passed on' },
    sentence: {
      fr: 'La demande revient à un autre : la lui transmettre au plus tôt.',
      ar: 'الطلب من اختصاص غيركم: يجب إحالته في أقرب الآجال.',
      en: 'The request is for someone else: pass it on as soon as possible.',
    },
    standing: 'needs',
  },
  identify: {
    label: { fr: 'Identité à prouver', ar: 'يلزم إثبات الهوية', en: 'Identity to be proven' },
    sentence: {
      fr: 'Rien ne se communique avant que l’identité soit prouvée.',
      ar: 'لا يتم إيصال أي شيء قبل إثبات الهوية.',
      en: 'Nothing is given before identity is proven.',
    },
    standing: 'needs',
  },
  'may-refuse': {
    label: { fr: 'Peut être refusée', ar: 'يجوز رفضه', en: 'May be refused' },
    sentence: {
      fr: 'L’abus est manifeste et prouvé : la demande peut être refusée.',
      ar: 'الشطط بين ومثبت: يجوز رفض الطلب.',
      en: 'The abuse is manifest and proven: the request may be refused.',
    },
    standing: 'settled',
  },
  refused: {
    label: { fr: 'Refusée à tort', ar: 'رفض دون حق', en: 'Wrongly refused' },
    sentence: {
      fr: 'L’accès était dû : revenir sur le refus, qui est une infraction.',
      ar: 'كان الولوج واجبا: يجب التراجع عن الرفض، فهو مخالفة.',
      en: 'Access was due: withdraw the refusal, which is an offence.',
    },
    standing: 'prohibited',
  },
  lacking: {
    label: { fr: 'Réponse incomplète', ar: 'جواب ناقص', en: 'Answer lacking' },
    sentence: {
      fr: 'Il manque quelque chose à la réponse donnée : la compléter.',
      ar: 'ينقص الجواب عنصر أو أكثر: يجب استكماله.',
      en: 'Something is lacking in the answer given: complete it.',
    },
    standing: 'needs',
  },
  answered: {
    label: { fr: 'Accès donné', ar: 'تم الولوج', en: 'Access given' },
    sentence: {
      fr: 'La personne a obtenu tout ce que la loi lui permet d’obtenir.',
      ar: 'حصل الشخص على كل ما يخوله له القانون.',
      en: 'The person has obtained all that the law lets them obtain.',
    },
    standing: 'settled',
  },
  defer: {
    label: {
      fr: 'À différer devant la CNDP',
      ar: 'يؤجل بعلم اللجنة الوطنية',
      en: 'To be put off, with the CNDP',
    },
    sentence: {
      fr: 'Accuser réception par écrit motivé et faire fixer un délai par la CNDP.',
      ar: 'تسليم إشعار معلل بالتوصل وتحديد أجل الرد لدى اللجنة الوطنية.',
      en: 'Acknowledge in a reasoned writing, and have the CNDP fix a time.',
    },
    standing: 'needs',
  },
  answer: {
    label: { fr: 'À répondre sans délai', ar: 'يجاب عنه على الفور', en: 'To be answered now' },
    sentence: {
      fr: 'Répondre sans délai et gratuitement.',
      ar: 'يجب الجواب على الفور ودون عوض.',
      en: 'Answer without delay and free of charge.',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export type AccessConclusion = keyof typeof accessConclusions

/** By the question's name. */
export const peopleConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  notice: noticeConclusions,
  access: accessConclusions,
  'request-clock': requestClockConclusions,
}
