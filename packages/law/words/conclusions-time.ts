// What the questions of time conclude: in a word, in one sentence, and where it leaves the reader.
import type { ConclusionWords } from './conclusion.ts'

type Words = Readonly<Record<string, Required<Pick<ConclusionWords, 'label' | 'sentence' | 'standing'>>>>

const filingClock = {
  stop: {
    label: { fr: 'Arrêter', ar: 'التوقف', en: 'Stop' },
    sentence: {
      fr: 'Le récépissé ou l’autorisation a été retiré : toutes les opérations cessent à compter de la notification.',
      ar: 'سُحب الوصل أو الإذن: تتوقف جميع العمليات ابتداء من التبليغ.',
      en: 'The receipt or authorisation has been withdrawn: every operation ceases from the notification.',
    },
    standing: 'prohibited',
  },
  irregular: {
    label: {
      fr: 'Décision irrégulière, à faire examiner',
      ar: 'قرار معيب، يعرض على مستشار',
      en: 'Irregular decision, for counsel',
    },
    sentence: {
      fr: 'Une décision de la CNDP n’a pas respecté sa forme ou son délai : un conseil l’examine, et rien ne commence entre-temps.',
      ar: 'لم يحترم قرار للجنة الوطنية شكله أو أجله: يفحصه مستشار قانوني، ولا شيء يبدأ في انتظار ذلك.',
      en: 'A decision of the CNDP missed its form or its time: counsel examines it, and nothing starts meanwhile.',
    },
    standing: 'needs',
  },
  switched: {
    label: { fr: 'Soumis à autorisation', ar: 'أُخضعت للإذن', en: 'Put under authorisation' },
    sentence: {
      fr: 'La CNDP a soumis ce traitement déclaré à autorisation : il attend cette autorisation.',
      ar: 'أخضعت اللجنة الوطنية هذه المعالجة المصرح بها للإذن: وهي تنتظره.',
      en: 'The CNDP has put this declared processing under authorisation: it waits for it.',
    },
    standing: 'prohibited',
  },
  refused: {
    label: { fr: 'Refusé', ar: 'مرفوض', en: 'Refused' },
    sentence: {
      fr: 'La CNDP a refusé ce qui lui était demandé.',
      ar: 'رفضت اللجنة الوطنية ما طُلب منها.',
      en: 'The CNDP has refused what it was asked for.',
    },
    standing: 'prohibited',
  },
  'opinion-given': {
    label: { fr: 'Avis rendu', ar: 'تم إبداء الرأي', en: 'Opinion given' },
    sentence: {
      fr: 'La CNDP a rendu son avis : la procédure du texte peut se poursuivre.',
      ar: 'أبدت اللجنة الوطنية رأيها: يمكن مواصلة مسطرة النص.',
      en: 'The CNDP has given its opinion: the text may go on.',
    },
    standing: 'settled',
  },
  'may-start': {
    label: { fr: 'Peut commencer', ar: 'يمكن الشروع', en: 'May start' },
    sentence: {
      fr: 'La réponse de la CNDP est là : le traitement peut commencer dans ses limites.',
      ar: 'ورد جواب اللجنة الوطنية: يمكن الشروع في المعالجة في حدوده.',
      en: 'The CNDP’s answer is there: the processing may start within its limits.',
    },
    standing: 'settled',
  },
  'deemed-authorised': {
    label: {
      fr: 'Réputé autorisé, à confirmer',
      ar: 'يعتبر مأذونا به، يُطلب تأكيده',
      en: 'Deemed authorised, to confirm',
    },
    sentence: {
      fr: 'Le silence de la CNDP vaut autorisation ; une confirmation écrite est conseillée avant de commencer.',
      ar: 'سكوت اللجنة الوطنية بمثابة إذن؛ ويُنصح بتأكيد مكتوب قبل الشروع.',
      en: 'The CNDP’s silence is an authorisation; a written confirmation is advised before starting.',
    },
    standing: 'needs',
  },
  chase: {
    label: { fr: 'Relancer la CNDP', ar: 'تذكير اللجنة الوطنية', en: 'Chase the CNDP' },
    sentence: {
      fr: 'Le délai de la CNDP est passé sans réponse, et son silence n’accorde rien : la relancer et ne pas commencer.',
      ar: 'انقضى أجل اللجنة الوطنية دون جواب، ولا يترتب على سكوتها أي حق: يجب تذكيرها وعدم الشروع.',
      en: 'The CNDP’s time has passed without an answer, and its silence grants nothing: chase it and do not start.',
    },
    standing: 'needs',
  },
  wait: {
    label: { fr: 'Attendre', ar: 'الانتظار', en: 'Wait' },
    sentence: {
      fr: 'La réponse de la CNDP n’est pas encore là : rien ne commence.',
      ar: 'لم يرد جواب اللجنة الوطنية بعد: لا شيء يبدأ.',
      en: 'The CNDP’s answer is not there yet: nothing starts.',
    },
    standing: 'needs',
  },
} as const satisfies Words

/** By the question's name. */
export const timeConclusions = {
  'filing-clock': filingClock,
} as const satisfies Record<string, Words>
