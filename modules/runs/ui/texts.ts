// The screens' texts; Arabic and English are fetched when first shown.
import type { Messages } from '@himaya/ui/messages.ts'
import { fr, type RunsTexts } from './messages/fr.ts'

export const texts: Messages<RunsTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
