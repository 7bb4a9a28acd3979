// The screens' texts; Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type MarketingTexts } from './messages/fr.ts'

export const texts: Messages<MarketingTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
