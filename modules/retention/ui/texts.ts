// The screens' texts; Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type RetentionTexts } from './messages/fr.ts'

export const texts: Messages<RetentionTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
