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

export const rectificationConclusions = {
  forward: {
    label: { fr: 'À transmettre', ar: 'يحال على المختص', en: 'To be passed on' },
    sentence: {
      fr: 'La demande est arrivée ailleurs : la transmettre aussitôt au responsable.',
      ar: 'وصل الطلب إلى جهة أخرى: يجب إحالته فورا على المسؤول عن المعالجة.',
      en: 'The request arrived elsewhere: pass it to the controller at once.',
    },
    standing: 'needs',
  },
  identify: {
    label: { fr: 'Identité à prouver', ar: 'يلزم إثبات الهوية', en: 'Identity to be proven' },
    sentence: {
      fr: 'Rien ne se change avant que l’identité soit prouvée.',
      ar: 'لا يغير أي شيء قبل إثبات الهوية.',
      en: 'Nothing is changed before identity is proven.',
    },
    standing: 'needs',
  },
  'not-due': {
    label: { fr: 'Correction non due', ar: 'تصحيح غير واجب', en: 'No correction due' },
    sentence: {
      fr: 'La demande n’oblige pas à corriger : répondre par écrit, avec le motif.',
      ar: 'لا يلزم الطلب بالتصحيح: يجب الجواب كتابة مع بيان السبب.',
      en: 'The request does not oblige to correct: answer in writing, with the reason.',
    },
    standing: 'settled',
  },
  'to-cndp': {
    label: {
      fr: 'La personne peut saisir la CNDP',
      ar: 'يحق للشخص اللجوء إلى اللجنة الوطنية',
      en: 'The person may go to the CNDP',
    },
    sentence: {
      fr: 'La correction était due et n’est pas venue : corriger sur-le-champ.',
      ar: 'كان التصحيح واجبا ولم يتم: يجب القيام به حالا.',
      en: 'The correction was due and has not come: correct at once.',
    },
    standing: 'prohibited',
  },
  lacking: {
    label: { fr: 'Correction inachevée', ar: 'تصحيح غير مكتمل', en: 'Correction unfinished' },
    sentence: {
      fr: 'Les données sont corrigées, mais il manque une suite : l’accomplir.',
      ar: 'صححت المعطيات لكن بقي إجراء لم ينجز: يجب القيام به.',
      en: 'The data are corrected, but something that follows is lacking: do it.',
    },
    standing: 'needs',
  },
  done: {
    label: { fr: 'Correction faite', ar: 'تم التصحيح', en: 'Corrected' },
    sentence: {
      fr: 'Les données sont corrigées et chacun est averti.',
      ar: 'صححت المعطيات وأخبر كل معني.',
      en: 'The data are corrected and everyone is told.',
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
      ar: 'يجب تسليم إشعار معلل بالتوصل وتحديد أجل للرد لدى اللجنة الوطنية.',
      en: 'Acknowledge in a reasoned writing, and have the CNDP fix a time.',
    },
    standing: 'needs',
  },
  correct: {
    label: {
      fr: 'À corriger en dix jours francs',
      ar: 'يصحح داخل عشرة أيام كاملة',
      en: 'To be corrected in ten full days',
    },
    sentence: {
      fr: 'Corriger sans frais et dans un délai franc de dix jours.',
      ar: 'يجب التصحيح دون عوض وداخل أجل عشرة أيام كاملة.',
      en: 'Correct free of charge and within ten full days.',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export type RectificationConclusion = keyof typeof rectificationConclusions

export const objectionConclusions = {
  'goes-on': {
    label: { fr: 'Continue malgré l’opposition', ar: 'مستمرة رغم التعرض', en: 'Goes on in spite of it' },
    sentence: {
      fr: 'Le traitement continue malgré une opposition qui oblige : cesser aussitôt, c’est un délit.',
      ar: 'المعالجة مستمرة رغم تعرض ملزم: يجب وقفها فورا، فذلك جنحة.',
      en: 'The processing goes on in spite of an objection that binds: stop at once, it is an offence.',
    },
    standing: 'prohibited',
  },
  'not-open': {
    label: { fr: 'Opposition non ouverte', ar: 'تعرض غير متاح', en: 'Objection not open' },
    sentence: {
      fr: 'La loi n’ouvre pas l’opposition à ce traitement : le dire à la personne.',
      ar: 'لا يتيح القانون التعرض على هذه المعالجة: يجب إخبار الشخص بذلك.',
      en: 'The law does not open objection to this processing: tell the person.',
    },
    standing: 'settled',
  },
  identify: {
    label: { fr: 'Identité à prouver', ar: 'يلزم إثبات الهوية', en: 'Identity to be proven' },
    sentence: {
      fr: 'L’opposition attend la preuve de l’identité.',
      ar: 'يتوقف التعرض على إثبات الهوية.',
      en: 'The objection waits for proof of identity.',
    },
    standing: 'needs',
  },
  'no-grounds': {
    label: { fr: 'Sans motif légitime', ar: 'دون سبب مشروع', en: 'No legitimate ground' },
    sentence: {
      fr: 'L’opposition ne repose pas sur un motif légitime : répondre en disant pourquoi.',
      ar: 'لا يستند التعرض إلى سبب مشروع: يجب الجواب مع بيان السبب.',
      en: 'The objection rests on no legitimate ground: answer, and say why.',
    },
    standing: 'settled',
  },
  lacking: {
    label: { fr: 'Suites inachevées', ar: 'إجراءات غير مكتملة', en: 'Not all has followed' },
    sentence: {
      fr: 'Le traitement a cessé, mais il reste une suite à donner.',
      ar: 'توقفت المعالجة لكن بقي إجراء لم ينجز.',
      en: 'The processing has stopped, but something remains to be done.',
    },
    standing: 'needs',
  },
  stopped: {
    label: { fr: 'Traitement cessé', ar: 'توقفت المعالجة', en: 'Stopped' },
    sentence: {
      fr: 'L’opposition est suivie d’effet.',
      ar: 'تمت الاستجابة للتعرض.',
      en: 'The objection has been followed.',
    },
    standing: 'settled',
  },
  stop: {
    label: { fr: 'À cesser', ar: 'يجب التوقف', en: 'To be stopped' },
    sentence: {
      fr: 'Cesser le traitement visé par l’opposition.',
      ar: 'يجب وقف المعالجة موضوع التعرض.',
      en: 'Stop the processing objected to.',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export type ObjectionConclusion = keyof typeof objectionConclusions

export const requesterConclusions = {
  'not-entitled': {
    label: { fr: 'Sans qualité pour demander', ar: 'لا صفة له لتقديم الطلب', en: 'Not entitled to ask' },
    sentence: {
      fr: 'Celui qui demande n’en a pas le droit : ne rien communiquer ni changer.',
      ar: 'مقدم الطلب لا صفة له: لا يجوز إيصال أي شيء ولا تغييره.',
      en: 'Whoever asks has no right to: give and change nothing.',
    },
    standing: 'prohibited',
  },
  ask: {
    label: { fr: 'Éléments à demander', ar: 'عناصر يجب طلبها', en: 'Something to ask for' },
    sentence: {
      fr: 'Il manque une preuve ou une mention : la demander avant la fin du délai.',
      ar: 'ينقص إثبات أو بيان: يجب طلبه قبل انتهاء الأجل.',
      en: 'A proof or an item is missing: ask for it before time runs out.',
    },
    standing: 'needs',
  },
  entitled: {
    label: { fr: 'Demande en règle', ar: 'طلب مستوف للشروط', en: 'Request in order' },
    sentence: {
      fr: 'Le demandeur a qualité et la demande est complète.',
      ar: 'لمقدم الطلب الصفة والطلب كامل.',
      en: 'The requester may ask, and the request is complete.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export type RequesterConclusion = keyof typeof requesterConclusions

export const registerInformationConclusions = {
  'not-due': {
    label: {
      fr: 'Réponse non due à ce titre',
      ar: 'جواب غير واجب بهذا الأساس',
      en: 'Not due on this ground',
    },
    sentence: {
      fr: 'Le registre n’est pas dispensé de déclaration : les droits ordinaires s’appliquent.',
      ar: 'السجل غير معفى من التصريح: تطبق الحقوق العادية.',
      en: 'The register is not exempt from declaration: the ordinary rights apply.',
    },
    standing: 'settled',
  },
  lacking: {
    label: { fr: 'Réponse incomplète', ar: 'جواب ناقص', en: 'Answer lacking' },
    sentence: {
      fr: 'Il manque une information que toute personne peut demander.',
      ar: 'ينقص الجواب معلومة يحق لكل شخص طلبها.',
      en: 'An item that anyone may ask for is lacking.',
    },
    standing: 'needs',
  },
  complete: {
    label: { fr: 'Réponse complète', ar: 'جواب كامل', en: 'Answer complete' },
    sentence: {
      fr: 'Toute personne qui le demande reçoit ce que l’article 18 prévoit.',
      ar: 'يتلقى كل من طلب ذلك ما تنص عليه المادة 18.',
      en: 'Whoever asks is given what article 18 provides for.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export type RegisterInformationConclusion = keyof typeof registerInformationConclusions

export const promisedRightConclusions = {
  'no-right': {
    label: { fr: 'Pas un droit de la loi', ar: 'ليس حقا يمنحه القانون', en: 'Not a right of the law' },
    sentence: {
      fr: 'La loi 09-08 ne donne pas ce droit et l’organisme ne l’a pas promis.',
      ar: 'لا يمنح القانون 09.08 هذا الحق ولم تتعهد به المؤسسة.',
      en: 'Law 09-08 gives no such right, and the organisation has not promised it.',
    },
    standing: 'settled',
  },
  kept: {
    label: { fr: 'Promesse tenue', ar: 'تم الوفاء بالتعهد', en: 'Promise kept' },
    sentence: {
      fr: 'L’organisme a tenu son propre engagement.',
      ar: 'وفت المؤسسة بتعهدها.',
      en: 'The organisation has kept its own promise.',
    },
    standing: 'settled',
  },
  promised: {
    label: { fr: 'Promis par l’organisme', ar: 'تعهدت به المؤسسة', en: 'Promised by the organisation' },
    sentence: {
      fr: 'Ce droit est dû parce que l’organisme l’a promis, non parce que la loi l’exige.',
      ar: 'هذا الحق واجب لأن المؤسسة تعهدت به لا لأن القانون يفرضه.',
      en: 'This is owed because the organisation promised it, not because the law demands it.',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export type PromisedRightConclusion = keyof typeof promisedRightConclusions

/** By the question's name. */
export const peopleConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  notice: noticeConclusions,
  access: accessConclusions,
  rectification: rectificationConclusions,
  objection: objectionConclusions,
  'request-clock': requestClockConclusions,
  requester: requesterConclusions,
  'register-information': registerInformationConclusions,
  'promised-right': promisedRightConclusions,
}
