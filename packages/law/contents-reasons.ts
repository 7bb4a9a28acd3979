// Why an article is not encoded, once per reason.
import type { NotEncoded } from './contents-entry.ts'
import type { Translated } from './words/language.ts'

/** A rule decides by it: which one is found by its citations. */
export const encoded = { status: 'encoded' } as const

export const unencoded = {
  org: {
    status: 'binds-the-CNDP',
    why: {
      fr: 'Règle l’organisation de la Commission nationale ; aucune obligation d’un responsable n’en dépend.',
      ar: 'تنظم هذه المادة اللجنة الوطنية؛ ولا يتوقف عليها أي التزام للمسؤول عن المعالجة.',
      en: 'Organises the National Commission; no duty of a controller hangs on it.',
    },
  },
  power: {
    status: 'binds-the-CNDP',
    why: {
      fr: 'Dit ce que la Commission nationale peut faire ; les obligations qui y répondent sont encodées là où elles naissent.',
      ar: 'تبين ما يمكن للجنة الوطنية القيام به؛ أما الالتزامات المقابلة فتصاغ في قواعد حيث تنشأ.',
      en: 'Says what the National Commission may do; the duties that answer it are encoded where they arise.',
    },
  },
  forms: {
    status: 'informs',
    why: {
      fr: 'Ses mentions sont les champs des formulaires, tenus comme données.',
      ar: 'بياناتها هي حقول الاستمارات، وهي محفوظة كمعطيات.',
      en: 'Its items are the fields of the forms, kept as data.',
    },
  },
  register: {
    status: 'binds-the-CNDP',
    why: {
      fr: 'Le registre national est tenu par la Commission nationale ; la loi n’impose pas de registre au responsable.',
      ar: 'تمسك اللجنة الوطنية السجل الوطني؛ ولا يفرض القانون سجلا على المسؤول عن المعالجة.',
      en: 'The national register is kept by the National Commission; the law asks no register of the controller.',
    },
  },
  last: {
    status: 'informs',
    why: {
      fr: 'Clause d’exécution : elle désigne les ministres chargés du décret.',
      ar: 'مادة تنفيذية: تعين الوزراء المكلفين بالمرسوم.',
      en: 'An execution clause: it names the ministers in charge of the decree.',
    },
  },
} as const satisfies Record<string, { status: NotEncoded; why: Translated }>
