// What is said where the rows as they were are no more.
import type { Reason } from '../records.ts'

export const imagesDestroyed: Reason = {
  code: 'images-destroyed',
  sentence: {
    fr: 'Les lignes telles qu’elles étaient ont été détruites, avec leur clé : il n’y a plus rien à remettre.',
    ar: 'أُتلفت الأسطر كما كانت مع مفتاحها: لم يعد هناك ما يمكن إرجاعه.',
    en: 'The rows as they were have been destroyed, with their key: there is nothing left to put back.',
  },
}
