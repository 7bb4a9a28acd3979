// How sure we are of a fact, shown wherever the fact is shown: the text itself was read, another page reports it,
// it is known but was not found again, or it was computed and the announced value may differ.
import type { Translated } from './language.ts'

export const certainties = {
  read: {
    fr: 'Texte lu',
    ar: 'اطُّلع على النص',
    en: 'Text read',
  },
  secondary: {
    fr: 'Source secondaire, texte non lu',
    ar: 'مصدر ثانوي، لم يُطّلع على النص',
    en: 'Secondary source, text not read',
  },
  recalled: {
    fr: 'Connu, mais à vérifier',
    ar: 'معروف، لكنه يحتاج إلى التحقق',
    en: 'Known, but to be checked',
  },
  computed: {
    fr: 'Calculé ; la date annoncée peut différer',
    ar: 'محسوب؛ وقد يختلف التاريخ المعلن عنه',
    en: 'Computed; the announced date may differ',
  },
} as const satisfies Record<string, Translated>

export type Certainty = keyof typeof certainties
