// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { type EntranceTexts, fr } from './entrance.fr.ts'

export const entranceTexts: Messages<EntranceTexts> = {
  fr,
  ar: () => import('./entrance.ar.ts'),
  en: () => import('./entrance.en.ts'),
}
