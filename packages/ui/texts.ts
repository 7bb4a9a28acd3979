// The design system's own texts; Arabic and English are fetched when first shown.

import { fr, type UiTexts } from './messages/fr.ts'
import type { Messages } from './messages.ts'

export const uiTexts: Messages<UiTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
