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

const retention = {
  conflict: {
    label: { fr: 'Deux règles se contredisent', ar: 'تعارض بين قاعدتين', en: 'Two rules conflict' },
    sentence: {
      fr: 'Une loi veut garder ces données plus longtemps que la durée déclarée ne le permet : corriger la déclaration.',
      ar: 'يفرض قانون الاحتفاظ بهذه المعطيات مدة أطول مما تسمح به المدة المصرح بها: يجب تصحيح التصريح.',
      en: 'A law wants these data kept longer than the declared period allows: correct the declaration.',
    },
    standing: 'needs',
  },
  'must-keep': {
    label: { fr: 'À garder, par la loi', ar: 'يجب الاحتفاظ بها قانونا', en: 'Must be kept by law' },
    sentence: {
      fr: 'Une loi impose de garder ces données : leur minimum n’est pas écoulé.',
      ar: 'يفرض قانون الاحتفاظ بهذه المعطيات: لم ينقض حدها الأدنى.',
      en: 'A law imposes keeping these data: their minimum has not run out.',
    },
    standing: 'settled',
  },
  'no-limit': {
    label: { fr: 'Aucune limite', ar: 'لا حد للمدة', en: 'No limit' },
    sentence: {
      fr: 'Ces données n’identifient plus personne : aucune durée ne les limite.',
      ar: 'لم تعد هذه المعطيات تعرف بأي شخص: لا تحدها أي مدة.',
      en: 'These data no longer identify anyone: no period limits them.',
    },
    standing: 'settled',
  },
  'no-period': {
    label: { fr: 'Durée à fixer', ar: 'يجب تحديد المدة', en: 'A period to set' },
    sentence: {
      fr: 'Aucune durée de conservation n’est déclarée : il faut en fixer une.',
      ar: 'لا توجد مدة احتفاظ مصرح بها: يجب تحديدها.',
      en: 'No retention period is declared: one must be set.',
    },
    standing: 'needs',
  },
  'on-hold': {
    label: { fr: 'Effacement suspendu', ar: 'المسح معلق', en: 'Erasure suspended' },
    sentence: {
      fr: 'Une affaire en cours suspend l’effacement de ce qui lui sert.',
      ar: 'تعلق قضية جارية مسح ما يفيدها.',
      en: 'A pending case suspends the erasure of what serves it.',
    },
    standing: 'settled',
  },
  'kept-for-research': {
    label: { fr: 'Gardées pour la recherche', ar: 'محتفظ بها لأغراض البحث', en: 'Kept for research' },
    sentence: {
      fr: 'La CNDP a autorisé une conservation prolongée à des fins historiques, statistiques ou scientifiques.',
      ar: 'أذنت اللجنة الوطنية بتمديد الاحتفاظ لغايات تاريخية أو إحصائية أو علمية.',
      en: 'The CNDP has authorised longer keeping for historical, statistical or scientific ends.',
    },
    standing: 'settled',
  },
  overdue: {
    label: { fr: 'Gardées trop longtemps', ar: 'تجاوزت مدة الاحتفاظ', en: 'Kept too long' },
    sentence: {
      fr: 'La durée déclarée est passée : effacer ou rendre anonyme, sous peine des sanctions de l’article 55.',
      ar: 'انقضت المدة المصرح بها: يجب المسح أو جعل المعطيات مجهولة الاسم، تحت طائلة عقوبات المادة 55.',
      en: 'The declared period has passed: erase or anonymise, on pain of the penalties of article 55.',
    },
    standing: 'prohibited',
  },
  'over-practice': {
    label: {
      fr: 'Au-delà de ce que la CNDP admet',
      ar: 'تتجاوز ما تقبله اللجنة الوطنية',
      en: 'Beyond what the CNDP accepts',
    },
    sentence: {
      fr: 'La durée que la CNDP admet en pratique est passée, bien que la durée déclarée coure encore.',
      ar: 'انقضت المدة التي تقبلها اللجنة الوطنية عمليا، وإن كانت المدة المصرح بها سارية.',
      en: 'The period the CNDP accepts in practice has passed, though the declared one still runs.',
    },
    standing: 'needs',
  },
  erase: {
    label: { fr: 'À effacer', ar: 'يجب مسحها', en: 'To be erased' },
    sentence: {
      fr: 'Ces données ne servent plus : elles s’effacent avant le terme déclaré.',
      ar: 'لم تعد هذه المعطيات لازمة: تُمسح قبل نهاية المدة المصرح بها.',
      en: 'These data serve no more: they are erased before the declared term.',
    },
    standing: 'needs',
  },
  'may-keep': {
    label: { fr: 'Peuvent être gardées', ar: 'يجوز الاحتفاظ بها', en: 'May be kept' },
    sentence: {
      fr: 'Ces données peuvent être gardées jusqu’au terme déclaré.',
      ar: 'يجوز الاحتفاظ بهذه المعطيات إلى نهاية المدة المصرح بها.',
      en: 'These data may be kept until the declared term.',
    },
    standing: 'settled',
  },
} as const satisfies Words

/** By the question's name. */
export const timeConclusions = {
  'filing-clock': filingClock,
  retention,
} as const satisfies Record<string, Words>
