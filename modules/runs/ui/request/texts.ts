// The words of what is asked of rows; Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type RequestTexts } from './messages/fr.ts'

export const requestTexts: Messages<RequestTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
