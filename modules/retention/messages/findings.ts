// What the room itself finds in a rule, beside what the law says of it.
import type { Translated } from '@himaya/platform/language'

type Said = { readonly text: Translated; readonly cites: string[] }

export const findingWords = {
  processingMissing: {
    text: {
      fr: 'À quel traitement du registre ces données appartiennent-elles ? Sans lui, la durée déclarée n’est pas connue.',
      ar: 'إلى أي معالجة في السجل تنتمي هذه المعطيات؟ بدونها لا تعرف المدة المصرح بها.',
      en: 'To which processing of the register do these data belong? Without it the declared period is not known.',
    },
    cites: ['loi-09-08:15-f', 'loi-09-08:3-1-e'],
  },
  periodToChoose: {
    text: {
      fr: 'Laquelle des durées que le traitement déclare lie cette règle ? Sans ce choix, rien ne peut être comparé.',
      ar: 'أي من المدد المصرح بها في المعالجة تلزم هذه القاعدة؟ بدون هذا الاختيار لا يمكن أن يقارن شيء.',
      en: 'Which of the periods that the processing declares binds this rule? Without that choice nothing can be compared.',
    },
    cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
  },
  tableMissing: {
    text: {
      fr: 'Sur quelle table de quelle source la règle porte-t-elle ?',
      ar: 'على أي جدول من أي مصدر تنطبق القاعدة؟',
      en: 'Which table of which source is the rule about?',
    },
    cites: ['loi-09-08:3-1-e'],
  },
  sourceGone: {
    text: {
      fr: 'La source de cette règle n’est plus connectée : rien ne peut en être compté ni effacé.',
      ar: 'لم يعد مصدر هذه القاعدة متصلا: لا يمكن عد أي شيء منه ولا مسحه.',
      en: 'The source of this rule is no longer connected: nothing of it can be counted or erased.',
    },
    cites: ['loi-09-08:3-1-e'],
  },
  exceptionInWords: (said: string) => ({
    text: {
      fr: `Une exception garde plus longtemps que la durée déclarée ; la déclaration en prévoit en toutes lettres : « ${said} ». À une personne de comparer.`,
      ar: `يحتفظ استثناء بالمعطيات أكثر من المدة المصرح بها؛ وينص التصريح على استثناءات كتابة: «${said}». على شخص أن يقارن بينهما.`,
      en: `An exception keeps longer than the declared period; the declaration provides for some in words: “${said}”. A person must compare.`,
    },
    cites: ['loi-09-08:15-f', 'loi-09-08:55-1-1'],
  }),
  everyRow: {
    text: {
      fr: 'La règle vise toutes les lignes connues de la table : vérifiez l’événement et la durée avant de proposer quoi que ce soit.',
      ar: 'تشمل القاعدة كل أسطر الجدول المعروفة: تحققوا من الحدث والمدة قبل اقتراح أي شيء.',
      en: 'The rule means every known row of the table: check the event and the period before proposing anything.',
    },
    cites: ['loi-09-08:3-1-e'],
  },
  unknownRows: (rows: number) => ({
    text: {
      fr: `Lignes dont l’événement n’est pas connu : ${rows}. Elles sont gardées ; rien ne dit quand leur durée a commencé.`,
      ar: `أسطر لا يعرف حدثها: ${rows}. يحتفظ بها؛ فلا شيء يبين متى بدأت مدتها.`,
      en: `Rows whose event is not known: ${rows}. They are kept; nothing says when their period began.`,
    },
    cites: ['loi-09-08:3-1-e'],
  }),
} as const satisfies Record<string, Said | ((...given: never[]) => Said)>
