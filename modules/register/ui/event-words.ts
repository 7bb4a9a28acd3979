// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'register.processing-created': { fr: 'Traitement décrit', ar: 'وُصفت معالجة', en: 'Processing described' },
  'register.processing-changed': { fr: 'Traitement modifié', ar: 'تغيّرت معالجة', en: 'Processing changed' },
}
