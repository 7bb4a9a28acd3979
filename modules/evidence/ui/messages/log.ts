// Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type LogTexts } from './log.fr.ts'

export const logTexts: Messages<LogTexts> = {
  fr,
  ar: () => import('./log.ar.ts'),
  en: () => import('./log.en.ts'),
}
