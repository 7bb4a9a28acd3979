// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type PeopleTexts } from './people.fr.ts'

export const peopleTexts: Messages<PeopleTexts> = {
  fr,
  ar: () => import('./people.ar.ts'),
  en: () => import('./people.en.ts'),
}
