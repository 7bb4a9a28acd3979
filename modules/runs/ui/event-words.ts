// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'runs.access-given': { fr: 'Accès en écriture donné', ar: 'أُعطي حساب للكتابة', en: 'Write access given' },
  'runs.access-removed': {
    fr: 'Accès en écriture retiré',
    ar: 'سُحب حساب الكتابة',
    en: 'Write access removed',
  },
  'runs.hold-placed': { fr: 'Lignes gelées', ar: 'جُمدت أسطر', en: 'Rows held' },
  'runs.hold-released': { fr: 'Gel levé', ar: 'رُفع تجميد', en: 'Hold released' },
}
