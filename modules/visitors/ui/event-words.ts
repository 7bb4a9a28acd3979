// What happened in the room, in words, by the kind of its entry in the evidence.
import type { Translated } from '@himaya/platform/language'

export const eventWords: Readonly<Record<string, Translated>> = {
  'visitors.links-made': {
    fr: 'Liens vers le portail créés',
    ar: 'أُنشئت روابط نحو البوابة',
    en: 'Links to the portal made',
  },
}
