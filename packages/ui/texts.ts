// The design system's own texts; Arabic and English are fetched when first shown.
import type { Messages } from './messages.ts'
import { fr, type UiTexts } from './messages/fr.ts'

export const uiTexts: Messages<UiTexts> = {
  fr,
  ar: () => import('./messages/ar.ts'),
  en: () => import('./messages/en.ts'),
}
